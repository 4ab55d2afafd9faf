"""The voice as it was heard: its envelope, what was listened to, the loudest part, what each piece did."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.core.explanations import Stretch, VoiceReason
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.numbers import decimal
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import joined
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.why.look import LEAST_NATS, colour_of_effect, signed

_TOP, _WAVE, _STRIP, _AXIS = 16, 60, 16, 18  # heights, from above
_STEP_PX = 3


class VoiceTrace(QWidget, Painted):
    """Painted over the width it has; times are seconds before the end of the sound."""

    access_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_voice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._reason: VoiceReason | None = None
        self._words = ""

    def show_reason(self, reason: VoiceReason) -> None:
        """Show this sound."""
        self._reason = reason
        self._say(self._in_words(reason))

    def show_nothing(self, words: str) -> None:
        """Say why there is no sound."""
        self._reason = None
        self._say(words)

    def sizeHint(self) -> QSize:
        return QSize(px(300), px(_TOP) + px(_WAVE) + px(_STRIP) + px(_AXIS) + px(4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        painter.setFont(sized(self.font(), 12))
        if self._reason is None:
            painter.setPen(tones.quiet)
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()), middle, self._words)
            return
        self._paint_ground(painter, tones, self._reason)
        self._paint_wave(painter, tones, self._reason)
        self._paint_pieces(painter, tones, self._reason)
        self._paint_axis(painter, tones, self._reason)

    def _paint_ground(self, painter: QPainter, tones: Tones, reason: VoiceReason) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.track)
        painter.drawRoundedRect(self._place(reason.spoken, px(_TOP), px(_WAVE)), 6, 6)
        loud = self._place(reason.loudest, px(_TOP) - 3, 3)
        painter.setPen(QPen(tones.text, 2))
        painter.drawPolyline([loud.bottomLeft(), loud.topLeft(), loud.topRight(), loud.bottomRight()])
        words = self.tr("loudest")
        width = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(0.0, loud.center().x() - width / 2), self.width() - width)
        painter.drawText(QRectF(left, -2, width + 2, px(_TOP) - 2), words)

    def _paint_wave(self, painter: QPainter, tones: Tones, reason: VoiceReason) -> None:
        heights = envelope(reason.sound, max(1, self.width() // _STEP_PX))
        spoken = self._place(reason.spoken, 0, 1)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = px(_TOP) + px(_WAVE) / 2
        for number, height in enumerate(heights):
            left = number * _STEP_PX
            painter.setBrush(tones.text if spoken.left() <= left < spoken.right() else tones.quiet)
            half = max(0.5, height * (px(_WAVE) / 2 - px(3)))
            painter.drawRect(QRectF(left, middle - half, _STEP_PX - 1, 2 * half))

    def _paint_pieces(self, painter: QPainter, tones: Tones, reason: VoiceReason) -> None:
        painter.setFont(sized(self.font(), 11))
        for piece in reason.pieces:
            place = self._place(piece, px(_TOP) + px(_WAVE) + 2, px(_STRIP))
            painter.setPen(QPen(tones.edge, 1))
            painter.setBrush(colour_of_effect(piece.effect, tones))
            painter.drawRect(place)
            if abs(piece.effect) >= LEAST_NATS:
                painter.setPen(tones.text)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "+" if piece.effect > 0 else "−")
        if _is_even(reason):
            whole = QRectF(self.rect().x(), px(_TOP) + px(_WAVE) + 2, self.width(), px(_STRIP))
            painter.setPen(tones.quiet)
            painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self._even_words())

    def _paint_axis(self, painter: QPainter, tones: Tones, reason: VoiceReason) -> None:
        painter.setPen(tones.quiet)
        length_s = _length_s(reason)
        top = px(_TOP) + px(_WAVE) + px(_STRIP) + px(4)
        for before_s in range(int(length_s), -1, -1):
            words = self.tr("end") if before_s == 0 else self.tr("−{0} s").format(before_s)
            at = self.width() * (length_s - before_s) / length_s
            width = painter.fontMetrics().horizontalAdvance(words) + 2
            left = min(max(0.0, at - width / 2), self.width() - width)
            painter.drawText(QRectF(left, top, width, px(_AXIS) - px(4)), words)

    def _place(self, part: Stretch, top: float, height: float) -> QRectF:
        assert self._reason is not None
        scale = self.width() / _length_s(self._reason)
        return QRectF(part.start_s * scale, top, (part.end_s - part.start_s) * scale, height)

    def _in_words(self, reason: VoiceReason) -> str:
        length_s = _length_s(reason)

        def times(part: Stretch) -> tuple[str, str]:
            return decimal(length_s - part.start_s, 1), decimal(length_s - part.end_s, 1)

        words = [self.tr("Loudest from {0} to {1} s before the end.").format(*times(reason.loudest))]
        for piece in sorted(reason.pieces, key=lambda one: -abs(one.effect))[:3]:
            if abs(piece.effect) >= LEAST_NATS:
                line = self.tr("From {0} to {1} s before the end: {2}.")
                words.append(line.format(*times(piece), signed(piece.effect)))
        if _is_even(reason):
            words.append(self._even_words())
        return joined(*words)

    def _even_words(self) -> str:
        return self.tr("Without any one part the answer stays as it is.")

    def _say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words if self._reason else ""))
        self.update()


def envelope(sound: Sound, columns: int) -> NDArray[np.float32]:
    """The largest magnitude in each of the columns, the largest of all as 1."""
    if not len(sound):
        return np.zeros(columns, np.float32)
    starts = np.arange(columns) * len(sound) // columns
    peaks = np.maximum.reduceat(np.abs(sound), starts).astype(np.float32)
    heights: NDArray[np.float32] = peaks / max(float(peaks.max()), 1e-6)
    return heights


def _is_even(reason: VoiceReason) -> bool:
    """Whether no piece alone did anything worth a colour."""
    return bool(reason.pieces) and all(abs(piece.effect) < LEAST_NATS for piece in reason.pieces)


def _length_s(reason: VoiceReason) -> float:
    return max(len(reason.sound), 1) / SAMPLE_RATE_HZ
