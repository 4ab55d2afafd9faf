"""Earlier sessions in the window: the list, opening one in the review, and its export."""

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.sessions import PastSession, Session
from mmdesk.core.shown_names import shown
from mmdesk.gui.past.export_dialog import ask_for_export, ask_for_folder
from mmdesk.gui.past.session_list import SessionList

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow


class PastSessions(QObject):
    """Its signals say what the user wants, its slots show what the store found."""

    list_wanted = Signal()
    session_wanted = Signal(str)
    delete_wanted = Signal(str)
    export_wanted = Signal(object, object)  # ExportOrder, PastSession
    many_wanted = Signal(object, object, str, bool, bool)  # list[Session], folder, suffix, pictures?, names?

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.list = SessionList(window)
        self.list.open_wanted.connect(self.open)
        self.list.delete_wanted.connect(self.delete_wanted)
        self.list.export_wanted.connect(self._on_export_wanted)
        window.timeline.export_button.clicked.connect(self.export)
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
        self.session_wanted.emit(session_id)

    @Slot(object)
    def show_session(self, past: PastSession) -> None:
        """A session was found; its moments follow."""
        self._window.verdicts.session_id = past.session.id
        self._window.session_began_at = time.monotonic()  # what is on its way is none of it
        self._window.choice.clear()
        self._window.review.begin(past)
        self._window.marks.show(past.marks)

    @Slot()
    def export(self) -> None:
        """Ask into which file the session that is shown shall be written."""
        past = self._window.review.session
        if past is not None:
            order = ask_for_export(self._window, replace(past, names=self._window.naming.names.listed))
            if order is not None:
                self.export_wanted.emit(order, past)

    @Slot(list)
    def _on_export_wanted(self, sessions: list[Session]) -> None:
        wishes = ask_for_folder(self.list, sessions)
        if wishes is not None:
            self.list.accept()  # how far it is, is told behind it
            self.many_wanted.emit(sessions, *wishes)

    @Slot(str)
    def forget(self, session_id: str) -> None:
        """A session was deleted; where it is the one that is shown, or was just now, another begins."""
        if session_id == self._window.verdicts.session_id:
            was_away = self._window.is_away
            self._window.show_live_view()
            if not was_away:
                self._window.file_left.emit()

    @Slot(object)
    def show_exported(self, file: str) -> None:
        """The timeline was written into this file."""
        self._window.status.mention(self.tr("Exported to {0}").format(shown(file)))

    @Slot()
    def keep_nothing(self) -> None:
        """There is no store, so neither sessions nor marks nor recordings are kept."""
        self._window.controls.record.keep_nothing()
        self._window.marks.keep_nothing()
        self._window.controls.sessions_button.setEnabled(False)
        self._window.controls.verdicts_button.setEnabled(False)

    @Slot()
    def keep_again(self) -> None:
        """There is a store again."""
        self._window.controls.record.keep_again(self._window.is_live)
        self._window.marks.keep_again()
        self._window.controls.sessions_button.setEnabled(True)
        self._window.controls.verdicts_button.setEnabled(True)
