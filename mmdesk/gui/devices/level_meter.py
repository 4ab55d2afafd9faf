"""The microphone's level, from silence to full scale; it says when the microphone is silent or clips."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.devices import Fault
from mmdesk.gui.access.painted import Level, Painted
from mmdesk.gui.motion import METER_S, Seldom
from mmdesk.gui.numbers import percent
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.theme import Tones

_NOTHING_DB = -120.0
_QUIETEST_DB = -60.0
_CLIPPING_DB = -1.0
_FALL_PER_STEP = 0.08
_HOT = "#d5552b"


class LevelMeter(QWidget, Painted):
    """A row of small segments; quick to rise, slow to fall."""

    access_role = QAccessible.Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("level_meter")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._level = 0.0
        self._seldom = Seldom(METER_S)
        self._is_hot = False  # at this instant; `_fault` lasts
        self._fault: Fault | None = None
        self.setAccessibleName(self.tr("Microphone level"))
        self.show_fault(None)

    @property
    def level(self) -> float:
        """What is shown, 0 for silence to 1 for full scale."""
        return self._level

    def access_level(self) -> Level:
        """The level in percent of full scale."""
        return Level(100 * self._level, 0, 100, percent(self._level))

    @Slot(float)
    def show_level(self, db: float) -> None:
        """Show a level in dB relative to full scale; _NOTHING_DB empties it at once."""
        if not self._seldom.lets_pass(db <= _NOTHING_DB):
            return
        level = max(0.0, min(1.0, 1 - db / _QUIETEST_DB))
        self._level = 0.0 if db <= _NOTHING_DB else max(level, self._level - _FALL_PER_STEP)
        self._is_hot = db >= _CLIPPING_DB
        self.update()

    @Slot(object)
    def show_fault(self, fault: Fault | None) -> None:
        """Show that the microphone is silent or clips; None for neither."""
        words = {
            Fault.SILENT: self.tr("The microphone hears nothing at all"),
            Fault.CLIPPING: self.tr("The microphone is too loud and clips"),
        }
        self._fault = fault
        said = words.get(fault, "") if fault is not None else ""
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said or self.tr("Microphone level")))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, 32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(12):
            painter.setBrush(self._colour(step))
            height = 6 + step
            painter.drawRoundedRect(QRectF(step * 5, (self.height() - height) / 2, 3, height), 1.5, 1.5)
        if self._fault is Fault.SILENT:
            self._strike_out(painter)

    def _colour(self, step: int) -> QColor:
        tones = Tones.of(self.palette())
        lit = self._level * 12 > step
        if step >= 10 and (self._fault is Fault.CLIPPING or (lit and self._is_hot)):
            return QColor(_HOT)
        return tones.accent if lit else tones.edge

    def _strike_out(self, painter: QPainter) -> None:
        """A line through the segments, as through the sign of a muted microphone."""
        middle = self.height() / 2
        painter.setPen(QPen(QColor(_HOT), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(12, middle + 9), QPointF(46, middle - 9))
