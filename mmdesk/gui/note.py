"""The note under the bars: how to correct, and after a verdict what was learned, with Undo."""

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from mmdesk.gui.access.announcing import announce
from mmdesk.gui.card import ElidedLabel
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import sized

_STAYS_MS = 6000
_FLAGS = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value)


class Note(QFrame):
    """One line of fixed height, so that nothing jumps when it speaks."""

    undo = Signal()
    more_wanted = Signal(QPoint)  # something shall be added to what was said; where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note")
        scaled(self.setFixedHeight, 36)
        self.label = _TwoLines()
        self.label.setProperty("role", "")
        self.label.setObjectName("note_text")
        self.button = QPushButton(self.tr("Undo"))
        self.button.setObjectName("undo")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.undo)
        self.more_button = QPushButton(self.tr("Also…"))
        self.more_button.setObjectName("say_more")
        self.more_button.setToolTip(self.tr("Not quite sure, or what it could be as well (Shift+1–7)"))
        self.more_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more_button.clicked.connect(self._on_more)
        layout = QHBoxLayout(self)
        layout.setSpacing(4)
        layout.setContentsMargins(12, 0, 6, 0)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.more_button)
        layout.addWidget(self.button)
        self._timer = QTimer(self, singleShot=True, interval=_STAYS_MS)
        self._timer.timeout.connect(self.rest)
        self._hint, self._whose = "", ""
        self._guides = False
        self.show_what(False, "")
        self.rest()

    @property
    def text(self) -> str:
        """What it says now."""
        return self.label.text()

    def say(self, text: str, can_undo: bool) -> None:
        """Say what happened, for some seconds."""
        self._set(text, "note", can_undo)
        announce(self, text)
        self._timer.start()

    def let_add(self, can_add: bool) -> None:
        """Whether something can be added to what it says that the user said."""
        self.more_button.setVisible(can_add)

    def speak_of(self, whose: str) -> None:
        """Of whose opinion alone verdicts are, in a word; empty for the answer."""
        self._whose = whose

    def guide(self, on: bool) -> None:
        """Whether nothing was ever judged: the hint says more then, and is framed."""
        self._guides = on
        self._hint = ""  # `invite` says it anew

    def invite(self, can_judge: bool, is_named: bool) -> None:
        """Hint at how to correct what is shown, where it can be; or how to name what has no name yet."""
        hint = self.tr("Not right? Click what it is, or press 1–7.") if can_judge else ""
        if hint and not is_named:
            hint = self.tr("Do you know it? Click what it is, or press 1–7.")
        elif hint and self._guides:
            hint = self.tr("Is it something else? Click it above, or press its key, 1 to 7. Right? Enter.")
        if hint and self._whose:
            hint = self.tr("About {0} alone: what is it? 1–7").format(self._whose)
        if hint != self._hint:
            self._hint = hint
            if not self._timer.isActive():
                self.rest()

    @Slot(bool, str)
    def show_what(self, _can_undo: bool, words: str) -> None:
        """What its button would undo."""
        self.button.setToolTip(plain_tip(self.tr("{0} (Ctrl+Z)").format(words or self.tr("Undo"))))

    @Slot()
    def rest(self) -> None:
        """Go back to the hint."""
        self._timer.stop()
        self._set(self._hint, "guide" if self._guides and self._hint else "", False)

    @Slot()
    def _on_more(self) -> None:
        self.more_wanted.emit(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def _set(self, text: str, role: str, can_undo: bool) -> None:
        self.label.setText(text)
        self.label.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self.button.setVisible(can_undo)
        self.more_button.hide()
        self.label.setProperty("role", "" if role else "quiet")
        self.setProperty("role", role)
        for widget in (self, self.label, self.button, self.more_button):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class _TwoLines(ElidedLabel):
    """Words that are too long for a line are written smaller, in two."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self._small())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.rect(), _FLAGS, self.in_two_lines())

    def in_two_lines(self) -> str:
        """What of the words there is room for, in small letters."""
        metrics, words = QFontMetrics(self._small()), self.text()
        while words and metrics.boundingRect(self.rect(), _FLAGS, words).height() > self.height():
            words = words[:-2].rstrip("… ") + "…"
        return words

    def _small(self) -> QFont:
        return sized(self.font(), 12, QFont.Weight(self.font().weight()))
