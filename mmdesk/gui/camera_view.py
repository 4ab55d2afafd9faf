"""The camera's picture, letter-boxed, with a box around each face and the emotion of the one read."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.arrays import Picture
from mmdesk.core.predictions import Box, Face
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.record_button import LAMP
from mmdesk.gui.shown import Shown
from mmdesk.gui.theme import RADIUS, Tones, sized

_SHADE = QColor(10, 12, 16, 190)


class CameraView(QWidget):
    """Paints a picture scaled once for the widget's size, the overlay over it, or an empty state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("camera_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(280, 180)
        self._image = QImage()  # as captured
        self._scaled = QImage()
        self._faces: tuple[Face, ...] = ()
        self._shown: Shown | None = None
        self._held = ""
        self._records = False
        self._ring = False  # focus that came by the keyboard is shown
        self.show_nothing(self.tr("No picture"), "")

    def show_picture(self, image: QImage) -> None:
        """Show a picture; the boxes stay until the next `show_faces`."""
        self._image = image
        self._scale()
        self.update()

    def show_faces(self, shown: Shown) -> None:
        """Draw these boxes from now on."""
        self._shown, self._faces = shown, shown.prediction.faces
        self.update()

    def hold(self, words: str) -> None:
        """Mark the picture as held, with words in its corner; empty words let it go on."""
        self._held = words
        self.update()

    @Slot(bool)
    def show_recording(self, on: bool) -> None:
        """Light the lamp while picture and sound are kept."""
        self._records = on
        self.update()

    def show_nothing(self, title: str, what_to_do: str, icon: str = "camera-off") -> None:
        """The empty state: what is missing and what to do."""
        self._image = self._scaled = QImage()
        self._faces, self._shown = (), None
        self._empty = (title, what_to_do, icon)
        self.setAccessibleName(f"{title}. {what_to_do}".strip())
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return not self._image.isNull()

    @property
    def faces(self) -> tuple[Face, ...]:
        """The boxes being drawn."""
        return self._faces

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._ring = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._scale()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._scale()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(outline)
        if not self.has_picture:
            painter.fillRect(self.rect(), tones.track)
            self._paint_empty(painter, tones)
        else:
            painter.fillRect(self.rect(), QColor("#0c0e12"))
            painter.drawImage(self._place().topLeft(), self._scaled)
            for number, face in enumerate(self._faces):
                self._paint_face(painter, face, is_read=number == 0)
            if self._held:
                self._paint_held(painter, tones)
        if self._records:
            self._paint_lamp(painter)
        if self._ring:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tones.accent, 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), RADIUS, RADIUS)

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

    def _on_screen(self, box: Box) -> QRectF:
        place, scale = self._place(), self._place().width() / max(1, self._image.width())
        return QRectF(
            place.left() + box.left * scale,
            place.top() + box.top * scale,
            box.width * scale,
            box.height * scale,
        )

    def _paint_face(self, painter: QPainter, face: Face, is_read: bool) -> None:
        emotion = self._shown.emotion if self._shown and is_read else None
        colour = colour_of(emotion, dark=True) if emotion else QColor("#d5dae2")
        place = self._on_screen(face.box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 5 if is_read else 3))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(QPen(colour, 3 if is_read else 1.5))
        painter.drawRoundedRect(place, 8, 8)
        if is_read and self._shown is not None:
            words = word_for(emotion) if emotion else self.tr("Not sure")
            words = f"{words}  {round(100 * self._shown.confidence)} %" if emotion else words
            self._paint_tag(painter, words, icon_of(emotion), colour, place)

    def _paint_tag(self, painter: QPainter, words: str, icon: str, colour: QColor, face: QRectF) -> None:
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(words) + 44
        top = face.top() - 34 if face.top() > self._place().top() + 38 else face.bottom() + 6
        top = min(top, self.height() - 36)
        left = max(6.0, min(face.left(), self.width() - width - 6))
        tag = QRectF(left, top, width, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(tag, 8, 8)
        paint_icon(painter, icon, colour, QRectF(tag.left() + 8, tag.top() + 5, 18, 18))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(tag.adjusted(32, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_held(self, painter: QPainter, tones: Tones) -> None:
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(self._held) + 24
        tag = QRectF((self.width() - width) / 2, self.height() - 44, width, 30)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.accent)
        painter.drawRoundedRect(tag, 8, 8)
        painter.setPen(tones.on_accent)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._held)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tones.accent, 4))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS, RADIUS)

    def _paint_lamp(self, painter: QPainter) -> None:
        words = self.tr("Recording")
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(words) + 40
        tag = QRectF(self.width() - width - 10, 10, width, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(tag, 8, 8)
        painter.setBrush(LAMP)
        painter.drawEllipse(QPointF(tag.left() + 16, tag.center().y()), 6, 6)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(tag.adjusted(30, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_empty(self, painter: QPainter, tones: Tones) -> None:
        title, what_to_do, icon = self._empty
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_icon(painter, icon, tones.quiet, QRectF(centre.x() - 24, centre.y() - 70, 48, 48))
        painter.setPen(tones.text)
        painter.setFont(sized(self.font(), 17, QFont.Weight.DemiBold))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(24, centre.y() - 8, self.width() - 48, 28), middle, title)
        painter.setPen(tones.quiet)
        painter.setFont(sized(self.font(), 13))
        painter.drawText(QRectF(32, centre.y() + 22, self.width() - 64, 60), middle, what_to_do)


def image_of(picture: Picture) -> QImage:
    """A picture (H, W, 3) RGB as an image that owns its pixels."""
    height, width = picture.shape[:2]
    line = picture.strides[0]
    if picture.strides[1:] != (3, 1):
        picture, line = picture.copy(), 3 * width
    return QImage(picture.data, width, height, line, QImage.Format.Format_RGB888).copy()
