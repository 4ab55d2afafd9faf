"""The picture of an asked moment, with a box around the face it is about; or what there is in its place."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.predictions import Box
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.theme import RADIUS, Tones, sized

_ICON = 64  # with the space under it
_BOX = QColor("#ffffff")  # of no emotion's colour: what was read is hidden


class AskedPicture(QWidget):
    """Takes the keys while nothing else has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("asked_picture")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self._image, self._scaled = QImage(), QImage()
        self._box: Box | None = None
        self._icon, self._words = "", ""

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    @property
    def box(self) -> Box | None:
        """Where the face is, in the picture's pixels."""
        return self._box

    def show_picture(self, image: QImage, box: Box | None) -> None:
        """Show a picture, and where in its pixels the face is; None: no face had a part in it."""
        self._image, self._box = image, box
        words = self.tr("The picture of the moment. A face is marked.")
        self.setAccessibleName(words if box else self.tr("The picture of the moment."))
        self._scale()
        self.update()

    def show_instead(self, icon: str, words: str) -> None:
        """There is no picture to look at: what there is, in words under an icon."""
        self._image, self._scaled, self._box = QImage(), QImage(), None
        self._icon, self._words = icon, words
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 360)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scale()
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(outline)
        if self.has_picture:
            painter.fillRect(self.rect(), QColor("#0c0e12"))
            painter.drawImage(self._place().topLeft(), self._scaled)
            if self._box is not None:
                self._paint_box(painter, self._box)
            return
        painter.fillRect(self.rect(), tones.track)
        self._paint_instead(painter, tones)

    def _paint_instead(self, painter: QPainter, tones: Tones) -> None:
        """The icon over the words, in the middle; words that are too long end at the edge."""
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.setFont(sized(self.font(), 17))
        room = QRectF(32, 16 + _ICON, self.width() - 64, self.height() - _ICON - 32)
        height = painter.boundingRect(room, int(middle.value), self._words).height()
        top = max(16.0, (self.height() - _ICON - height) / 2)
        if self._icon:
            place = QRectF(self.width() / 2 - 24, top, 48, 48)
            paint_icon(painter, self._icon, tones.quiet, place)
        painter.setPen(tones.text)
        painter.drawText(QRectF(32, top + _ICON, self.width() - 64, room.height()), middle, self._words)

    def _paint_box(self, painter: QPainter, box: Box) -> None:
        place, scale = self._place(), self._place().width() / max(1, self._image.width())
        on_screen = QRectF(
            place.left() + box.left * scale,
            place.top() + box.top * scale,
            box.width * scale,
            box.height * scale,
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 140), 5.0), (_BOX, 2.5)):
            painter.setPen(QPen(colour, width))
            painter.drawRoundedRect(on_screen, 8, 8)

    def _scale(self) -> None:
        if self.has_picture:
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
