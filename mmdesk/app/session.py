"""The session that goes on: whoever begins one tells the window and the store through it."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.capture.moments import LiveMoments
from mmdesk.core.sessions import Session
from mmdesk.gui.main_window import MainWindow


class CurrentSession(QObject):
    """Going live, opening a file and leaving it each begin a session."""

    begun = Signal(object, float)  # Session, time.monotonic() of its beginning

    def __init__(self, window: MainWindow, moments: LiveMoments, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._moments = window, moments
        window.file_left.connect(self._on_file_left)

    def begin(self, session: Session) -> None:
        """What is predicted, judged and marked from now on belongs to this one."""
        began_at = self._moments.begin()
        self._window.verdicts.session_id, self._window.session_began_at = session.id, began_at
        self.begun.emit(session, began_at)

    @Slot()
    def _on_file_left(self) -> None:
        self.begin(Session())  # what is written from now on is none of the file's
