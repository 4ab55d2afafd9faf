"""The system wants the program to end: then nothing is asked, and nothing opens again."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

MAIN_WINDOW = "main_window"
_LEAVING = "mmdesk_is_leaving"


def leave() -> None:
    """Close all windows as their user would, who is not there to answer a question."""
    mark_leaving(True)
    QApplication.closeAllWindows()
    for one in QApplication.topLevelWidgets():  # a hidden one too, whose program has not stopped yet
        if not one.isVisible() and one.objectName() == MAIN_WINDOW:
            one.close()


def mark_leaving(on: bool) -> None:
    """Note it where every window finds it."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_LEAVING, on)


def is_leaving() -> bool:
    """Whether the system wants the program to end."""
    application = QCoreApplication.instance()
    return application is not None and bool(application.property(_LEAVING))
