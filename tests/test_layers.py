"""Who may import whom: the import table of the design, checked over every file by its syntax tree."""

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "mmdesk"
TORCH = {"torch", "torchvision", "torchaudio", "transformers", "safetensors", "silero_vad"}
LEARNS = {*TORCH, "cv2"}

# Inside mmdesk. Files directly in the package count as rooms of their own, by their name.
ROOMS = {
    "core": set(),
    "capture": {"core"},
    "features": {"core"},
    "model": {"core", "features"},
    "learning": {"core", "features", "model"},
    "training": {"core", "capture", "features", "model", "learning"},
    "analysis": {"core", "capture", "features", "model"},
    "store": {"core"},
    "workers": {"core", "capture", "store", "settings", "paths"},
    "gui": {"core", "settings"},
    "settings": {"core", "paths"},
    "paths": {"core"},
    "logs": {"core", "paths"},
    "__init__": set(),
}
KNOW_EVERYTHING = {"app", "cli", "__main__"}

THIRD_PARTY = {
    "core": {"numpy", "cryptography"},
    "capture": {"numpy", "cv2", "sounddevice", "av", "pysubs2", "psutil"},
    "features": {"numpy", *TORCH, "cv2", "tokenizers", "py3langid"},
    "model": {"numpy", *TORCH},
    "learning": {"numpy", *TORCH},
    "training": {"numpy", *TORCH, "cv2", "av", "matplotlib", "tokenizers", "onnxruntime"},
    "analysis": {"numpy", "pysubs2", "pympi"},
    "store": {"numpy", "sqlcipher3", "cryptography"},
    "workers": {"numpy", "PySide6"},
    "gui": {"numpy", "PySide6", "pyqtgraph"},
    "settings": set(),
    "paths": {"platformdirs"},
    "logs": set(),
    "__init__": set(),
}
LOAD_TORCH = {"features", "model", "learning", "training"}


def room_of(file):
    parts = file.relative_to(PACKAGE).parts
    return parts[0] if len(parts) > 1 else file.stem


def imports(tree, *, inside_functions=True):
    """Every module named in an import of the tree; those under TYPE_CHECKING are not real."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import hides its room"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            yield from imports(ast.Module(node.orelse, []), inside_functions=inside_functions)
        elif inside_functions or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from imports(node, inside_functions=inside_functions)


def named(file):
    return str(file.relative_to(PACKAGE))


def those_in(wrong):
    return {file: names for file, names in wrong.items() if names}


def rooms_in(modules):
    return {name.split(".")[1] for name in modules if name.startswith("mmdesk.")}


def others_in(modules):
    names = {name.split(".")[0] for name in modules}
    return names - set(sys.stdlib_module_names) - {"mmdesk"}


@pytest.fixture(scope="module")
def files():
    """Every file of the package, parsed."""
    found = {file: ast.parse(file.read_text(encoding="utf-8")) for file in PACKAGE.rglob("*.py")}
    assert len(found) > 50
    return found


def test_a_room_imports_only_the_rooms_it_may(files):
    wrong = {}
    for file, tree in files.items():
        room = room_of(file)
        if room not in KNOW_EVERYTHING:
            wrong[named(file)] = rooms_in(imports(tree)) - {room, "__version__"} - ROOMS[room]
    assert those_in(wrong) == {}


def test_a_room_imports_only_the_libraries_it_may(files):
    wrong = {}
    for file, tree in files.items():
        room = room_of(file)
        if room not in KNOW_EVERYTHING:
            wrong[named(file)] = others_in(imports(tree)) - THIRD_PARTY[room]
    assert those_in(wrong) == {}


def test_no_module_imports_both_qt_and_a_learning_library(files):
    wrong = {}
    for file, tree in files.items():
        # The composition root and the commands may load the network inside a function, for a worker's thread.
        found = others_in(imports(tree, inside_functions=room_of(file) not in KNOW_EVERYTHING))
        wrong[named(file)] = found & LEARNS if "PySide6" in found else set()
    assert those_in(wrong) == {}


def test_workers_use_the_core_of_qt_only(files):
    wrong = {}
    for file, tree in files.items():
        if room_of(file) == "workers":
            qt = {name for name in imports(tree) if name.startswith("PySide6")}
            wrong[named(file)] = {name for name in qt if not name.startswith("PySide6.QtCore")}
    assert wrong
    assert those_in(wrong) == {}


def test_app_and_commands_import_torch_only_inside_functions(files):
    wrong = {}
    for file, tree in files.items():
        if room_of(file) in KNOW_EVERYTHING:
            found = set(imports(tree, inside_functions=False))
            wrong[named(file)] = (others_in(found) & TORCH) | (rooms_in(found) & LOAD_TORCH)
    assert those_in(wrong) == {}


def test_sqlite_is_imported_in_one_place_only(files):
    bindings = {"sqlite3", "sqlcipher3"}  # two of them in one process would drop each other's locks
    found = {
        named(file) for file, tree in files.items() if {one.split(".")[0] for one in imports(tree)} & bindings
    }
    assert found == {"store/sqlite.py"}


def test_what_runs_live_never_asks_for_the_time_of_day(files):
    wrong = {}
    for file, tree in files.items():  # it may be set back; only time.monotonic() goes on
        if room_of(file) in {"capture", "features", "model", "analysis", "workers", "gui", "app"}:
            asked = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
            wrong[named(file)] = asked & {"time.time", "time.time_ns", "datetime.now", "date.today"}
    assert those_in(wrong) == {}


def test_an_import_is_seen_wherever_it_hides():
    code = """
import a.b
from mmdesk.core import errors
if TYPE_CHECKING:
    import not_real
else:
    import real
class C:
    def method(self):
        try:
            from c import d
        except ImportError:
            e = lambda: __import__
"""
    tree = ast.parse(code)
    assert set(imports(tree)) == {"a.b", "mmdesk.core.errors", "real", "c.d"}
    assert set(imports(tree, inside_functions=False)) == {"a.b", "mmdesk.core.errors", "real"}
    assert rooms_in(imports(tree)) == {"core"}
    assert others_in(imports(tree)) == {"a", "real", "c"}


def test_every_room_of_the_table_exists_and_says_what_it_is():
    for room in [*THIRD_PARTY, *KNOW_EVERYTHING]:
        file = PACKAGE / room / "__init__.py" if (PACKAGE / room).is_dir() else PACKAGE / f"{room}.py"
        words = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))
        assert words, f"{file} says nothing"


def test_packaging_is_no_package():
    assert not (PACKAGE.parent / "packaging" / "__init__.py").exists()


@pytest.mark.skipif(importlib.util.find_spec("mmdesk.app.program") is None, reason="there is no window yet")
@pytest.mark.parametrize("module", ["mmdesk.app.program", "mmdesk.cli.commands", "mmdesk.cli.window"])
def test_importing_the_program_leaves_torch_out(module):
    code = f"import sys, {module}; print([name for name in {sorted(TORCH)} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")
