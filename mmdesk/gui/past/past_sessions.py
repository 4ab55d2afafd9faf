"""Earlier sessions in the window: the list, and the one that is opened again."""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.feedback import Feedback
from mmdesk.core.sessions import PastSession
from mmdesk.gui.past.session_list import SessionList
from mmdesk.gui.past.session_view import SessionView

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class PastSessions(QObject):
    """Its signals say what the user wants, its slots show what the store found."""

    list_wanted = Signal()
    session_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.view = SessionView(window.timeline, window.showing, self)
        self.list = SessionList(window)
        self.list.open_wanted.connect(self.open)
        self.list.delete_wanted.connect(self.delete_wanted)
        self.view.verdict_read.connect(self._on_verdict_read)
        self.view.no_picture.connect(window.view.show_nothing)
        self.view.said.connect(window.status.say)
        window.controls.sessions_wanted.connect(self.show_list)

    @Slot()
    def show_list(self) -> None:
        """Open the list; what is in it follows."""
        window = self._window
        self.list.begin(window.verdicts.session_id if window.is_live else "")
        self.list_wanted.emit()

    @Slot(str)
    def open(self, session_id: str) -> None:
        """Open a session again; what runs, or is analysed, stops."""
        if self._window.is_live:
            self._window.live_wanted.emit(False)
        self._window.leave_file()
        self.session_wanted.emit(session_id)

    @Slot(object)
    def show_session(self, past: PastSession) -> None:
        """A session was found; its moments follow."""
        self._window.leave_file()
        self._window.verdicts.session_id = past.session.id
        self._window.session_began_at = time.monotonic()  # what is on its way is none of it
        self._window.choice.clear()
        self.view.begin(past)
        self._window.marks.show(past.marks)

    @Slot(str)
    def forget(self, session_id: str) -> None:
        """A session was deleted; where it is the one that is shown, or was just now, another begins."""
        if session_id == self._window.verdicts.session_id:
            was_away = self._window.is_away
            self._window.show_live_view()
            if not was_away:
                self._window.file_left.emit()

    @Slot(str, float)
    def leave(self, _path: str, _duration_s: float) -> None:
        """A file was opened in the place of the session."""
        self.view.close()

    @Slot(str)
    def show_exported(self, file: str) -> None:
        """The timeline was written into this file."""
        self._window.status.say(self.tr("Exported to {0}").format(file))

    @Slot()
    def keep_nothing(self) -> None:
        """There is no store, so neither sessions nor marks nor recordings are kept."""
        self._window.controls.record.keep_nothing()
        self._window.marks.keep_nothing()
        self._window.controls.sessions_button.setEnabled(False)

    @Slot(float, object)
    def _on_verdict_read(self, at_s: float, feedback: Feedback) -> None:
        self._window.timeline.timeline.mark(at_s, feedback.emotion, feedback.id)
