"""The face as it was read, with the heat of what spoke for the emotion over it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.explanations import FaceReason
from mmdesk.gui.access.painted import Painted
from mmdesk.gui.camera_view import image_of
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID, RADIUS, Tones, sized

SIDE = 232
_LEGEND = 22
# Heat, from none to most: see-through, then amber, then red.
_STOPS = ((0.1, (255, 214, 10, 0)), (0.4, (255, 190, 20, 120)), (1.0, (230, 30, 20, 200)))


class FaceHeat(QWidget, Painted):
    """A square picture in grey under its heat map, and a legend."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_face")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        scaled(self.setFixedSize, SIDE, SIDE + _LEGEND)
        self._crop = QImage()
        self._heat = QImage()
        self._words = ""

    def show_reason(self, reason: FaceReason) -> None:
        """Show this face."""
        self._crop = image_of(np.ascontiguousarray(reason.crop)).convertToFormat(
            QImage.Format.Format_Grayscale8
        )
        self._heat = heat_image(reason.heat)
        self._say("" if reason.heat.any() else self.tr("Nothing in the face spoke for it."))

    def show_nothing(self, words: str) -> None:
        """Say why there is no picture."""
        self._crop = self._heat = QImage()
        self._say(words)

    def sizeHint(self) -> QSize:
        return QSize(px(SIDE), px(SIDE) + px(_LEGEND))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tones = Tones.of(self.palette())
        place = QRectF(0, 0, px(SIDE), px(SIDE))
        outline = QPainterPath()
        outline.addRoundedRect(place, RADIUS, RADIUS)
        painter.setClipPath(outline)
        painter.fillRect(place, tones.track)
        if not self._crop.isNull():
            painter.drawImage(place, self._crop)
            painter.drawImage(place, self._heat)
        painter.setClipping(False)
        painter.setFont(sized(self.font(), 12))
        painter.setPen(tones.quiet)
        if self._crop.isNull():
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(px(16), px(16), -px(16), -px(16)), middle, self._words)
        else:
            self._paint_legend(painter, QRectF(0, px(SIDE) + px(4), px(SIDE), px(_LEGEND) - px(4)))

    def _paint_legend(self, painter: QPainter, place: QRectF) -> None:
        if self._words:
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)
            return
        less, more = self.tr("less"), self.tr("more")
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, less)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, more)
        measure = painter.fontMetrics().horizontalAdvance
        bar = QRectF(place.left(), place.center().y() - px(3), place.width(), px(6))
        bar.adjust(max(px(40), measure(less) + GRID), 0, -max(px(40), measure(more) + GRID), 0)
        gradient = QLinearGradient(bar.topLeft(), bar.topRight())
        for at, (red, green, blue, alpha) in _STOPS:
            gradient.setColorAt(at, QColor(red, green, blue, min(255, alpha + 55)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(gradient)
        painter.drawRoundedRect(bar, 3, 3)

    def _say(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words or self.tr("The face, with what mattered in it marked"))
        self.update()


def heat_image(heat: NDArray[np.float32]) -> QImage:
    """Heat (S, S) of 0..1 as an image that is clear where it is 0."""
    at = [stop for stop, _ in _STOPS]
    colours = np.array([colour for _, colour in _STOPS], np.float32)
    channels = [np.interp(heat, at, colours[:, channel]) for channel in range(4)]
    pixels = np.ascontiguousarray(np.stack(channels, 2).astype(np.uint8))
    height, width = heat.shape
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    return image.copy()
