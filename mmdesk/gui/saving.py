"""Asks where a file shall be saved, and begins where the last one was."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

_PROGRAM = Path(__file__).resolve().parents[2]  # of a checkout, where `make run` stands
_last_folder: Path | None = None


def ask_where(parent: QWidget, title: str, name: str, kinds: str = "") -> tuple[str, str]:
    """The chosen file and its kind, both empty when the dialog was left; `name` is offered.

    The first time it begins where the program was started, but not among its own files: there, and where
    nothing can be written, nobody looks for an export again.
    """
    global _last_folder
    file, kind = QFileDialog.getSaveFileName(parent, title, str(_folder() / name), kinds)
    if file:
        _last_folder = Path(file).parent
    return file, kind


def _folder() -> Path:
    if _last_folder is not None and _last_folder.is_dir():
        return _last_folder
    here = Path.cwd()
    if here != _PROGRAM and not here.is_relative_to(_PROGRAM):
        return here
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return next(one for one in (Path(documents), Path.home(), here) if one.is_dir())
