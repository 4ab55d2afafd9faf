"""What happens to a bug: it is logged, and told in one dialog for each distinct traceback."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QMessageBox

_log = logging.getLogger("mmdesk.bugs")


class BugReporter(QObject):
    """Catches what nobody caught, in any thread, and tells it in the window's."""

    happened = Signal(str, str)  # one line, traceback

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: set[str] = set()
        self._hooks = (sys.excepthook, threading.excepthook)
        self.happened.connect(self._show)
        self.dialogs: list[QMessageBox] = []

    def install(self) -> None:
        """Take the place of Python's own hooks."""
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread

    def uninstall(self) -> None:
        """Give Python its hooks back."""
        sys.excepthook, threading.excepthook = self._hooks

    def catch(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log the error; show it unless the same traceback was shown before. Any thread may call it."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        place = "".join(traceback.format_tb(trace)) + kind.__name__
        _log.error("%s", text)
        if place not in self._known:
            self._known.add(place)
            self.happened.emit(f"{kind.__name__}: {error}", text)

    def _catch_in_thread(self, args: threading.ExceptHookArgs) -> None:
        self.catch(args.exc_type, args.exc_value, args.exc_traceback)

    @Slot(str, str)
    def _show(self, line: str, text: str) -> None:
        dialog = QMessageBox(
            QMessageBox.Icon.Warning,
            self.tr("mmdesk met a mistake of its own"),
            self.tr("Something went wrong inside mmdesk. It goes on, and nothing was sent anywhere."),
        )
        dialog.setInformativeText(line[:300])
        dialog.setDetailedText(text)
        self.dialogs.append(dialog)
        dialog.open()
