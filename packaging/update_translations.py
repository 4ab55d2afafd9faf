"""`make translations`: bring the `.ts` files up to date with the source, and compile them.

Translate in between with Qt Linguist (`pyside6-linguist resources/translations/*.ts`) or any editor, and run
it again. The compiled `.qm` are kept in the repository: so a fresh clone and the wheel need no tool of Qt.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from gather_sentences import sentences, words_of_shorthands

ROOT = Path(__file__).resolve().parents[1]
TRANSLATIONS = ROOT / "resources" / "translations"
SENTENCES = "Sentences"  # the context they are translated in


def update(ts_files: list[Path], root: Path = ROOT) -> None:
    """Let `pyside6-lupdate` write every text of the source into these files; what is gone is dropped."""
    package = root / "mmdesk"
    with tempfile.TemporaryDirectory() as folder:
        extra = Path(folder) / "gathered.py"
        extra.write_text(_as_calls(package), encoding="utf-8")
        files = [str(file) for file in sorted(package.rglob("*.py"))]
        wanted = [str(file) for file in ts_files]
        quiet = ("-silent", "-no-obsolete", "-locations", "none")
        _run("pyside6-lupdate", *quiet, *files, str(extra), "-ts", *wanted)


def compile_all(ts_files: list[Path], folder: Path) -> None:
    """Let `pyside6-lrelease` write a `.qm` for each into `folder`; what is unfinished is left out."""
    for file in ts_files:
        target = folder / file.with_suffix(".qm").name
        new = target.with_suffix(".qm.new")
        _run("pyside6-lrelease", "-silent", "-nounfinished", str(file), "-qm", str(new))
        new.replace(target)  # a window that is open has mapped the old one, and would end with it


def sentences_text(root: Path = ROOT) -> str:
    """What `sentences.txt` holds."""
    return "".join(f"{line}\n" for line in sentences(root / "mmdesk"))


def _as_calls(package: Path) -> str:
    pairs = [(SENTENCES, words) for words in sentences(package)] + words_of_shorthands(package)
    lines = (f"QCoreApplication.translate({_quoted(context)}, {_quoted(words)})" for context, words in pairs)
    return "\n".join(("from PySide6.QtCore import QCoreApplication", *lines, ""))


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(program: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / program
    subprocess.run([str(command), *arguments], check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    ts_files = sorted(TRANSLATIONS.glob("mmdesk_*.ts"))
    update(ts_files)
    (TRANSLATIONS / "sentences.txt").write_text(sentences_text(), encoding="utf-8")
    compile_all(ts_files, TRANSLATIONS)
