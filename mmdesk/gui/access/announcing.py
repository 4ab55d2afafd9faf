"""What is said aloud by a screen reader without being asked for: replies at once, the answer seldom."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from mmdesk.gui.access.telling import Utterance
from mmdesk.gui.emotion_look import reason_for, word_for
from mmdesk.gui.shown import Shown
from mmdesk.gui.word_case import beginning

STAYED_MS = 1000  # for so long an answer must have stayed
APART_MS = 5000  # and so long after the one before it is said


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say this after what it says now; nothing while none listens."""
    if words and QAccessible.isActive():
        Utterance(widget, words).say()


class AnswerAnnouncer(QObject):
    """Says another emotion, or that it is not sure, once that has stayed; never how sure that changes."""

    announced = Signal(str)

    def __init__(self, source: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._newest: Shown | None = None
        self._waiting = self._said = ""  # in words without figures
        self._said_at_s = float("-inf")
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_stayed)

    @Slot(object)
    def take(self, shown: Shown | None) -> None:
        """What is shown now; None for nothing, and what comes then is said again."""
        self._newest = shown
        words = _gist(shown)
        if words == self._waiting:
            return
        self._waiting = words
        if not words:
            self._said = ""
        if not words or words == self._said:
            self._timer.stop()
            return
        since_ms = 1000 * (time.monotonic() - self._said_at_s)
        self._timer.start(max(STAYED_MS, int(APART_MS - min(APART_MS, since_ms))))

    def take_as_said(self) -> None:
        """What is shown now was said otherwise."""
        self._timer.stop()
        self._said, self._said_at_s = self._waiting, time.monotonic()

    @Slot()
    def _on_stayed(self) -> None:
        if self._newest is None:
            return
        self._said, self._said_at_s = self._waiting, time.monotonic()
        words = self._waiting
        if self._newest.emotion is not None:
            words = self.tr("{0}, {1} % sure").format(words, round(100 * self._newest.confidence))
        announce(self._source, words)
        self.announced.emit(words)


def _gist(shown: Shown | None) -> str:
    if shown is None:
        return ""
    if shown.emotion is not None:
        return word_for(shown.emotion)
    return beginning(reason_for(shown.not_sure)) if shown.not_sure is not None else ""
