"""What a screen reader says when a key has moved something in the lanes: where one is, and what is there."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible

from mmdesk.gui.access.announcing import AnswerAnnouncer, announce
from mmdesk.gui.review.lane_access import where_words
from mmdesk.gui.review.lanes import Lanes

_AFTER_MS = 300  # a key that is held says where it came to, not each moment on the way


class LaneSpeech(QObject):
    """Says it once the keys rest; the answer, which is in it, is not said again."""

    said = Signal(str)

    def __init__(self, lanes: Lanes, announcer: AnswerAnnouncer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes, self._announcer = lanes, announcer
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._timer.timeout.connect(self._on_rest)

    @Slot()
    def say_soon(self) -> None:
        """A key was pressed."""
        if QAccessible.isActive():
            self._timer.start()

    @Slot()
    def _on_rest(self) -> None:
        words = where_words(self._lanes)
        announce(self._lanes, words)
        self._announcer.take_as_said()
        self.said.emit(words)
