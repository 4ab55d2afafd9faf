"""Nothing that is read is ever run: a walk over the syntax trees of all of mmdesk.

What is refused: unpickling, eval and exec, a shell, SQL put together from values, YAML, arrays and weights
that may unpickle, JSON read loosely. Each exception stands below with its reason, and one that is not
needed any more fails too.
"""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "mmdesk"

FORBIDDEN_MODULES = {
    *("pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "yaml"),
    *("code", "codeop", "runpy", "imp", "xmlrpc", "telnetlib", "ftplib", "smtplib", "jsonpickle"),
    # Python's own reader of XML expands entities without a bound.
    *("xml", "lxml"),
}
FORBIDDEN_NAMES = {"eval", "exec", "compile", "__import__", "breakpoint", "execfile"}
FORBIDDEN_CALLS = {
    *("os.system", "os.popen", "os.execv", "os.execl", "os.execvp", "os.spawnl", "os.spawnv", "os.startfile"),
    *("subprocess.getoutput", "subprocess.getstatusoutput", "asyncio.create_subprocess_shell"),
    *("torch.hub.load", "torch.jit.load", "torch.package.PackageImporter"),
    *("tempfile.mktemp", "importlib.reload", "QDesktopServices.openUrl", "webbrowser.open"),
}
JSON_READERS = {"json.load", "json.loads", "json.JSONDecoder"}
TENSOR_READERS = {"load_file", "safe_open"}

# FILE: {what: why}. Nothing else may.
ALLOWED = {
    "app/privacy.py": {
        "QDesktopServices.openUrl": "a folder that is there, as a file: address, when a button is pressed"
    },
    "core/strict_json.py": {"json.JSONDecoder": "the one strict reader"},
    "analysis/json_pieces.py": {"json.JSONDecoder": "piece by piece, with the strict reader's hooks"},
    "training/face_start.py": {"pickle": "the exception alone, which torch.load(weights_only=True) raises"},
}
# Reads its own work folder and the packs it is pointed at, some of which are larger than any bound that
# suits the rest; the packs have a bound of their own in `packs.py`.
ROOMS_ALLOWED = {"training": {"json.load", "json.loads", "load_file"}}
# importlib.import_module with something else than a text of ours.
IMPORTS_ALLOWED = {
    "capture/decoding/imports.py": "a library's name, out of the table in the same file, or of PyAV's own",
    "cli/commands.py": "a command's name, out of the table in the same file",
    "cli/check_software.py": "a library's name, out of the table in the same file",
}


def trees():
    for file in sorted(ROOT.rglob("*.py")):
        yield file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


TREES = dict(trees())


def dotted(node):
    """`a.b.c` of a chain of attributes; empty for anything else."""
    parts = []
    while isinstance(node, ast.Attribute):
        parts.append(node.attr)
        node = node.value
    return ".".join(reversed([*parts, node.id])) if isinstance(node, ast.Name) else ""


def calls(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node


def keyword(call, name):
    return next((one.value for one in call.keywords if one.arg == name), None)


def is_constant(node, value):
    return isinstance(node, ast.Constant) and node.value is value


def used(file, tree):
    """Every forbidden thing in a file, as (what, line)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        else:
            continue
        for name in names:
            if name.split(".")[0] in FORBIDDEN_MODULES:
                yield name.split(".")[0], node.lineno
    for name, call in calls(tree):
        if name in FORBIDDEN_NAMES | FORBIDDEN_CALLS | JSON_READERS:
            yield name, call.lineno
        if name.split(".")[-1] in TENSOR_READERS:
            yield name.split(".")[-1], call.lineno
        if name == "torch.load" and not is_constant(keyword(call, "weights_only"), True):
            yield "torch.load without weights_only", call.lineno
        if name in ("np.load", "numpy.load") and not is_constant(keyword(call, "allow_pickle"), False):
            yield "np.load without allow_pickle=False", call.lineno
        if (shell := keyword(call, "shell")) is not None and not is_constant(shell, False):
            yield "shell", call.lineno
        if name.endswith(("extractall", ".extract")):
            yield "an archive unpacked under names of its own", call.lineno


def allowed(file):
    return set(ALLOWED.get(file, {})) | ROOMS_ALLOWED.get(file.split("/")[0], set())


def test_nothing_that_is_read_is_run_or_read_loosely():
    wrong = {
        f"{file}:{line}: {what}"
        for file, tree in TREES.items()
        for what, line in used(file, tree)
        if what not in allowed(file)
    }
    assert wrong == set()


def test_no_exception_outlives_its_need():
    needed = {file: {what for what, _ in used(file, tree)} for file, tree in TREES.items()}
    assert {file: set(whats) - needed.get(file, set()) for file, whats in ALLOWED.items()} == {
        file: set() for file in ALLOWED
    }


def commands(tree):
    """What each child process is started with."""
    starters = ("subprocess.run", "subprocess.Popen", "subprocess.check_output", "subprocess.check_call")
    for name, call in calls(tree):
        if name in starters or name.endswith(("_process.start", "process.start", "QProcess.startDetached")):
            yield call


def test_a_child_process_is_started_by_a_list_and_never_by_a_line():
    """A list goes to the program as it is: no shell looks at the names of files in it."""
    wrong = []
    for file, tree in TREES.items():
        for call in commands(tree):
            if call.args and isinstance(call.args[0], ast.Constant | ast.JoinedStr | ast.BinOp):
                wrong.append(f"{file}:{call.lineno}")
        for name, call in calls(tree):
            if name.endswith(("startCommand", "splitCommand")) or name == "shlex.split":
                wrong.append(f"{file}:{call.lineno}")
    assert wrong == []


def test_modules_are_imported_by_names_of_ours():
    wrong = {
        file
        for file, tree in TREES.items()
        for name, call in calls(tree)
        if name.endswith("import_module") and not isinstance(call.args[0], ast.Constant)
    }
    assert wrong == set(IMPORTS_ALLOWED)


# SQL. Values are parameters. Names and conditions may be put into a statement where they are texts of ours: a
# constant of the module, or one of these, each looked at by hand.
_CONDITION = "a condition with its own parameters; only texts of the same room are given"
IDENTIFIERS = {
    "store/asking.py": {"NotSure.NOTHING.value": "a word of ours"},
    "store/consents.py": {"which": _CONDITION},
    "store/converting.py": {"int(version)": "a whole number: PRAGMA takes no parameters"},
    "store/keyed.py": {"key_pragma(key)": "hexadecimal digits made there: PRAGMA takes no parameters"},
    "store/edits.py": {"turn": "one of four words in the same function", "which": _CONDITION},
    "store/files_read.py": {"only": "the statement's own beginning"},
    "store/migrations.py": {"number": "a count of our scripts: PRAGMA takes no parameters"},
    "store/purge.py": {
        "same": "a statement above",
        "about": "a statement above",
        "table": "out of a tuple of names in the same module",
    },
    "store/sessions.py": {"columns": "of the constant _FILE", "which": _CONDITION},
    "store/verdict_list.py": {
        "' AND '.join(conditions)": "conditions of the same class, each with its own parameters",
        "keys": "out of the table _SORTED",
        "given": "a text above",
        "_at(some)": "whole numbers, made so where they are put together",
    },
    "store/verdict_rows.py": {"which": _CONDITION},
    "store/waiting.py": {
        "act.lower()": "INSERT, UPDATE or DELETE",
        "act": "INSERT, UPDATE or DELETE",
        "table": "out of a table in the same module",
        "noted": "made of the two above: a trigger takes no parameters",
        "one": "a column's name in the same module",
    },
    "store/wanted.py": {"Modality.FACE.value": "a word of ours"},
}
_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|PRAGMA|ALTER|CREATE|DROP|ATTACH|DETACH|VACUUM|SAVEPOINT|WITH)\b"
)
_RUNS = {"execute", "executemany", "executescript"}


def constants(tree):
    """Names of the module's constants, and of those imported that are written like constants."""
    found = set()
    for node in tree.body:
        if isinstance(node, ast.Assign):
            names = (one for target in node.targets for one in ast.walk(target))
            found |= {one.id for one in names if isinstance(one, ast.Name)}
        elif isinstance(node, ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in node.names}
    return {name for name in found if name.isupper()}


def is_statement(node):
    """Whether a text with values in it begins as a statement."""
    first = node.values[0] if node.values else None
    return isinstance(first, ast.Constant) and bool(_SQL.match(str(first.value)))


def run_as_it_stands(tree):
    for _, call in calls(tree):
        if isinstance(call.func, ast.Attribute) and call.func.attr in _RUNS and call.args:
            yield call.args[0]


def is_written_here(node):
    """One of two texts, whichever way a condition goes."""
    return isinstance(node, ast.IfExp) and all(
        isinstance(one, ast.Constant) for one in (node.body, node.orelse)
    )


def put_in(tree):
    """What is put into statements of SQL: by f-strings, by format(), by % and by +."""
    run = set(run_as_it_stands(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and (node in run or is_statement(node)):
            put = (one.value for one in node.values if isinstance(one, ast.FormattedValue))
            yield from (ast.unparse(one) for one in put if not is_written_here(one))
    for node in run:
        if isinstance(node, ast.Call):
            for one in (*node.args, *(keyword.value for keyword in node.keywords)):
                if not isinstance(one, ast.Constant):
                    yield ast.unparse(one)
        elif isinstance(node, ast.BinOp):
            yield ast.unparse(node)


def test_statements_of_sql_hold_no_values():
    wrong, needed = set(), {file: set() for file in IDENTIFIERS}
    for file, tree in TREES.items():
        if not any(isinstance(node, ast.Attribute) and node.attr in _RUNS for node in ast.walk(tree)):
            continue
        for name in put_in(tree):
            if name not in constants(tree):
                wrong.add((file, name))
                needed.setdefault(file, set()).add(name)
    allowed_here = {(file, name) for file, names in IDENTIFIERS.items() for name in names}
    assert wrong - allowed_here == set()
    assert allowed_here - wrong == set(), "no exception outlives its need"


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from yaml import load",
        "eval(text)",
        "np.load(file)",
        "np.load(file, allow_pickle=True)",
        "torch.load(file)",
        "torch.load(file, weights_only=False)",
        "subprocess.run(command, shell=True)",
        "os.system(command)",
        "json.loads(text)",
        "archive.extractall(folder)",
    ],
)
def test_the_walk_sees_what_it_looks_for(source):
    assert list(used("made_up.py", ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        'connection.execute(f"SELECT {name} FROM t")',
        'query = f"SELECT * FROM t WHERE id = {id}"',
        'connection.execute("SELECT %s" % name)',
        'connection.execute("SELECT " + name)',
        "connection.execute(QUERY.format(which=which))",
    ],
)
def test_the_walk_sees_values_in_statements(source):
    assert list(put_in(ast.parse(source)))
