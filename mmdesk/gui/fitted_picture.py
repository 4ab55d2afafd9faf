"""A picture scaled once for its widget's size, letter-boxed, with rounded corners."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.predictions import Box
from mmdesk.gui.ringed_widget import RingedWidget
from mmdesk.gui.theme import RADIUS, Tones

_GROUND = QColor("#0c0e12")


class FittedPicture(RingedWidget):
    """Takes the keys while nothing else has the focus. What lies over the picture is the subclass's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._image, self._scaled = QImage(), QImage()  # as it came, and as it is painted

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scale()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._scale()
        super().changeEvent(event)

    def put(self, image: QImage) -> None:
        """Show this picture; a null one is none."""
        self._image = image
        self._scale()
        self.update()

    def clip(self, painter: QPainter) -> None:
        """Let nothing be painted outside the rounded corners."""
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(outline)

    def paint_picture(self, painter: QPainter) -> None:
        """Paint the picture in the middle of its ground."""
        painter.fillRect(self.rect(), _GROUND)
        painter.drawImage(self._place().topLeft(), self._scaled)

    def paint_ring(self, painter: QPainter) -> None:
        """Paint the sign of the focus: two rings, of which one stands out from any picture."""
        tones = Tones.of(self.palette())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, inset in ((tones.accent, 1.5), (tones.on_accent, 4.5)):
            place = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.setPen(QPen(colour, 3))
            painter.drawRoundedRect(place, RADIUS - inset, RADIUS - inset)

    def on_screen(self, box: Box) -> QRectF:
        """Where a box of the picture's pixels lies in the widget."""
        place, scale = self._place(), self._place().width() / max(1, self._image.width())
        return QRectF(
            place.left() + box.left * scale,
            place.top() + box.top * scale,
            box.width * scale,
            box.height * scale,
        )

    def _scale(self) -> None:
        if not self.has_picture:
            self._scaled = QImage()
            return
        ratio = self.devicePixelRatioF()
        self._scaled = self._image.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._scaled.setDevicePixelRatio(ratio)

    def _place(self) -> QRectF:
        size = self._scaled.deviceIndependentSize()
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
