"""Asks where to write a session's timeline, and in which form."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mmdesk.core.sessions import Session

_SUFFIXES = (".csv", ".json")


def ask_for_export(parent: QWidget, session: Session) -> str:
    """The file the user chose, with a suffix that can be written; empty when the dialog was left."""
    translate = QCoreApplication.translate
    forms = {
        translate("Export", "Table for spreadsheets (*.csv)"): ".csv",
        translate("Export", "JSON, everything that is remembered (*.json)"): ".json",
    }
    title = translate("Export", "Export the timeline")
    file, form = QFileDialog.getSaveFileName(parent, title, suggested_name(session), ";;".join(forms))
    return with_suffix(file, forms.get(form, ".csv"))


def suggested_name(session: Session) -> str:
    """A name that says what it is of: the file's, or the day and time of a live session."""
    if session.is_live:
        return session.started_at.astimezone().strftime("mmdesk %Y-%m-%d %H.%M.csv")
    return f"{Path(session.source).stem}.csv"


def with_suffix(file: str, suffix: str) -> str:
    """The file's name, with `suffix` added unless it has one that can be written; empty stays empty."""
    return file if not file or Path(file).suffix.lower() in _SUFFIXES else file + suffix
