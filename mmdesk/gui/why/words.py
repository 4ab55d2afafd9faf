"""The words as they were read, each coloured by what it did to the answer."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from mmdesk.core.explanations import TextReason
from mmdesk.gui.theme import Tones
from mmdesk.gui.why.look import LEAST_NATS, colour_of_effect, signed

_NUMBERED_FROM = 0.1  # nats; a smaller effect is coloured without a number
_MOST_NUMBERED = 12
_MOST_NOT_READ = 400  # characters that are shown of what was too long to be read


class WordsView(QTextEdit):
    """Read-only; long words are broken, long texts are scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_words")
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The words, with what each did"))
        self._reason: TextReason | None = None
        self._words = ""

    def show_reason(self, reason: TextReason) -> None:
        """Show these words."""
        self._reason = reason
        self._write()

    def show_nothing(self, words: str) -> None:
        """Say why there are no words."""
        self._reason, self._words = None, words
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        tones = Tones.of(self.palette())
        quiet = QTextCharFormat()
        quiet.setForeground(tones.quiet)
        self.clear()
        cursor = self.textCursor()
        if self._reason is None:
            cursor.insertText(self._words, quiet)
        else:
            self._write_words(cursor, self._reason, quiet, tones)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write_words(
        self, cursor: QTextCursor, reason: TextReason, quiet: QTextCharFormat, tones: Tones
    ) -> None:
        effects = sorted((abs(word.effect or 0.0) for word in reason.words), reverse=True)
        numbered_from = max(_NUMBERED_FROM, effects[min(_MOST_NUMBERED, len(effects)) - 1])
        plain = QTextCharFormat()
        plain.setForeground(tones.text)
        small = QTextCharFormat(quiet)
        small.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        for word in reason.words:
            if word.effect is None:
                self._write_not_read(cursor, word.text, quiet)
                continue
            marked = QTextCharFormat(plain)
            marked.setBackground(colour_of_effect(word.effect, tones))
            cursor.insertText(word.text, marked)
            if abs(word.effect) >= numbered_from:
                cursor.insertText(signed(word.effect), small)
            cursor.insertText(" " if reason.has_spaces else "\u200a", plain)  # a hair: what belongs together
        if effects[0] < LEAST_NATS and any(word.effect is not None for word in reason.words):
            cursor.insertText("\n" + self.tr("Without any one of them the answer stays as it is."), quiet)

    def _write_not_read(self, cursor: QTextCursor, rest: str, quiet: QTextCharFormat) -> None:
        cut = rest if len(rest) <= _MOST_NOT_READ else rest[:_MOST_NOT_READ] + "…"
        cursor.insertText(self.tr("(too long to be read to here: {0})").format(cut), quiet)
