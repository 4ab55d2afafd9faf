"""The microphone's level, from silence to full scale, with a mark where it clips."""

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.gui.theme import Tones

_QUIETEST_DB = -60.0
_CLIPPING_DB = -1.0
_FALL_PER_STEP = 0.08


class LevelMeter(QWidget):
    """A row of small segments; quick to rise, slow to fall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("level_meter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._level = 0.0
        self._clips = False
        self.setAccessibleName(self.tr("Microphone level"))
        self.setToolTip(self.tr("Microphone level"))

    @property
    def level(self) -> float:
        """What is shown, 0 for silence to 1 for full scale."""
        return self._level

    @Slot(float)
    def show_level(self, db: float) -> None:
        """Show a level in dB relative to full scale."""
        level = max(0.0, min(1.0, 1 - db / _QUIETEST_DB))
        self._level = max(level, self._level - _FALL_PER_STEP)
        self._clips = db >= _CLIPPING_DB
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tones = Tones.of(self.palette())
        for step in range(12):
            lit = self._level * 12 > step
            colour = tones.accent if lit else tones.edge
            if lit and self._clips and step >= 10:
                colour = QColor("#d5552b")
            painter.setBrush(colour)
            height = 6 + step
            painter.drawRoundedRect(QRectF(step * 5, (self.height() - height) / 2, 3, height), 1.5, 1.5)
