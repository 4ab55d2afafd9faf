"""Which words of the source are shown to users in a way that `pyside6-lupdate` does not see.

Two kinds. *Sentences* of rooms that know no Qt: what errors say, what the gate says, warnings about files;
they are recognised where they are shown (`mmdesk/gui/sentences.py`). And words that go through a module's own
`_tr` or `_say`, a function that does nothing but call `translate` with its context.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

# Where a sentence may come from that the window shows. Not those of the terminal alone, nor of training.
ROOMS = ("app", "capture", "core", "features", "learning", "model", "store", "workers")
FILES = (
    *("settings.py", "paths.py", "analysis/atomic_file.py", "analysis/imported.py", "analysis/journal.py"),
    *("analysis/shared_feedback.py", "cli/import_version.py", "cli/learning_job.py"),
    *("cli/export_version.py", "cli/part_words.py"),
)
# Reasons that stand inside a sentence, in small letters: from these files all that has a blank in it.
REASONS = (
    *("learning/gate.py", "learning/trust.py", "capture/decoding/decoder.py", "capture/media_start.py"),
    "core/strict_json.py",
)
NOT_SHOWN = ("learning/simulation/", "core/licences.py", "core/fault_reports.py", "core/native_parts.py")
OTHERS = (
    # Put together from pieces that are no sentence.
    *("{0} cannot be opened: {1}", "Cannot open {0}: {1}", "you may not read {0}."),
    *("The microphone {0} is not there.", "The microphone is not there.", "the microphone {0}"),
    *("the microphone", "corrections", "verdicts", "better", "worse"),
    *("The stream {0}", "The file {0}", "Camera {0}"),
    *("what fetches it", "fetching", "decoding", "no process to decode it could be made"),
    "its connections cannot be watched over",
    *("is in use by another program", "cannot be written", "cannot be opened", "cannot be read or written"),
    "cannot grow: the disk is full",
    "There are only {0} new verdicts to judge a new version by; it takes {1}.",
    "There is only 1 new verdict to judge a new version by; it takes {0}.",
    "There is no new verdict to judge a new version by; it takes {0}.",
    *("Against the base: {0}", "To be used with care: {0}.", "There is no verdict of yours to judge it by."),
    *("better by {0} points", "worse by {0} points", "unchanged ({0} points)"),
    *("on everyone else, judged by face alone, {0}.", "on everyone else, judged by voice alone, {0}."),
    *("on everyone else, judged by text alone, {0}.", "on everyone else {0}."),
    # What the system says of a file.
    *("No such file or directory", "Permission denied", "No space left on device", "Read-only file system"),
    *("Is a directory", "Not a directory", "Input/output error", "File name too long", "Disk quota exceeded"),
    *("Operation not permitted", "Device or resource busy", "File exists", "Too many open files"),
)
_BEGINNING, _END = re.compile(r"[A-Z`{]"), re.compile(r"[.!?;)]$")
_CODE = re.compile(r"[<>=\\\n]|\b(SELECT|WHERE|FROM|INTO|CREATE|PRAGMA|ATTACH|NULL|CASE|IN)\b|%d|\| |^T\{0\}")
_HOLE, _LEAST_LETTERS = re.compile(r"\{\d+\}"), 4  # as where they are recognised
_BECAUSE = "Not used, because "
_LOGGING = {"debug", "info", "warning", "error", "exception", "critical"}


def sentences(package: Path) -> list[str]:
    """Every sentence, sorted, with {0}, {1}, … for what is filled in. `package` is the folder `mmdesk`."""
    found = set(OTHERS)
    for file in _files(package):
        name = file.relative_to(package).as_posix()
        has_reasons = name.startswith(REASONS)
        for words in _texts(ast.parse(file.read_text(encoding="utf-8"))):
            words = " ".join(words.split())
            is_sentence = bool(_BEGINNING.match(words) and _END.search(words))
            if (is_sentence or has_reasons) and _is_words(words):
                found.add(_without_beginning(words))
    return sorted(found)


def words_of_shorthands(package: Path) -> list[tuple[str, str]]:
    """Context and source text of every `_say("…")`, sorted."""
    found: set[tuple[str, str]] = set()
    for file in sorted(package.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        contexts = dict(_shorthands(tree))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = call.func.id if isinstance(call.func, ast.Name) else ""
            if name in contexts and call.args and isinstance(call.args[0], ast.Constant):
                found.add((contexts[name], str(call.args[0].value)))
    return sorted(found)


def _is_words(text: str) -> bool:
    letters = sum(letter.isalpha() for letter in _HOLE.sub("", text))
    return letters >= _LEAST_LETTERS and " " in text and not _CODE.search(text)


def _without_beginning(words: str) -> str:
    """The gate's reasons are shown by themselves as well."""
    begins = words.startswith(_BECAUSE) and not words.startswith(f"{_BECAUSE}{{")
    return words.removeprefix(_BECAUSE).removesuffix(".") if begins else words


def _files(package: Path) -> Iterator[Path]:
    for room in ROOMS:
        for file in sorted((package / room).rglob("*.py")):
            if not file.relative_to(package).as_posix().startswith(NOT_SHOWN):
                yield file
    yield from (package / name for name in FILES)


def _texts(tree: ast.Module) -> Iterator[str]:
    """Every text of a module but its docstrings, what it logs, asserts, and translates already."""
    skipped: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            skipped.add(id(node.value))
        elif isinstance(node, ast.Assert) or (isinstance(node, ast.Call) and _is_no_telling(node)):
            skipped |= {id(inner) for inner in ast.walk(node)}
        elif isinstance(node, ast.JoinedStr):
            skipped |= {id(inner) for part in node.values for inner in _of_the_text(part)}
    for node in ast.walk(tree):
        if id(node) not in skipped and (words := _pattern(node)):
            yield words


def _of_the_text(part: ast.expr) -> Iterator[ast.AST]:
    """What belongs to the pattern itself: its constant parts, and how a value is written."""
    if isinstance(part, ast.Constant):
        yield part
    elif isinstance(part, ast.FormattedValue) and part.format_spec is not None:
        yield from ast.walk(part.format_spec)


def _is_no_telling(call: ast.Call) -> bool:
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        is_log = isinstance(owner, ast.Name) and owner.id.endswith("log") and call.func.attr in _LOGGING
        return is_log or call.func.attr in ("tr", "translate")
    return isinstance(call.func, ast.Name) and call.func.id in ("_noted", "ValueError", "TypeError")


def _pattern(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    words, holes = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            words, holes = f"{words}{{{holes}}}", holes + 1
    return words


def _shorthands(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Name and context of functions that are `return QCoreApplication.translate("Context", words)`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and isinstance(node.body[-1], ast.Return):
            name, value = node.name, node.body[-1].value
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            name, value = ast.unparse(node.targets[0]), node.value.body
        else:
            continue
        if isinstance(value, ast.Call) and ast.unparse(value.func).endswith("Application.translate"):
            context, words = value.args[:2]
            if isinstance(context, ast.Constant) and isinstance(words, ast.Name):
                yield name, str(context.value)
