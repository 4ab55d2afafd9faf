"""The camera's picture, letter-boxed, with a box around each face and its emotion; a click picks one."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from mmdesk.core.arrays import Picture
from mmdesk.core.emotions import Emotion
from mmdesk.core.predictions import Face
from mmdesk.gui.access.painted import Painted, PaintedPart
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.fitted_picture import FittedPicture
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.listed import listed
from mmdesk.gui.numbers import percent
from mmdesk.gui.record_button import LAMP
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.shown import Shown, Someone
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import RADIUS, Tones, sized

_SHADE = QColor(10, 12, 16, 190)
_CAPTION_EDGE = 16  # pixels beside a caption
_NAME_PX = 110  # of a name, before it is elided


class CameraView(FittedPicture, Painted):
    """Paints a picture scaled once for the widget's size, the overlay over it, or an empty state."""

    person_picked = Signal(int)  # the number of the person whose face was clicked

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("camera_view")
        self.setMinimumSize(264, 180)
        self.setMouseTracking(True)
        self.called: Callable[[int], str] = lambda _: ""
        """The name of the person of a number; empty without one."""
        self._faces: tuple[Face, ...] = ()
        self._shown: Shown | None = None
        self._held = ""
        self._records = False
        self.show_nothing(self.tr("No picture"), "")

    def show_picture(self, image: QImage) -> None:
        """Show a picture; the boxes stay until the next `show_faces`."""
        if not self.has_picture:
            self.setAccessibleName(self.tr("The picture"))
        self.put(image)

    def show_faces(self, shown: Shown) -> None:
        """Draw these boxes from now on."""
        self._shown, self._faces = shown, _worth_drawing(shown.prediction.faces)
        self.update()

    def hold(self, words: str) -> None:
        """Mark the picture as held, with words in its corner; empty words let it go on."""
        self._held = words
        self.update()

    @Slot(bool)
    def show_recording(self, on: bool) -> None:
        """Light the lamp while picture and sound are kept."""
        self._records = on
        self.setAccessibleDescription(self.tr("Recording picture and sound") if on else "")
        self.update()

    @property
    def is_recording(self) -> bool:
        """Whether the lamp is lit."""
        return self._records

    def show_nothing(self, title: str, what_to_do: str, icon: str = "camera-off") -> None:
        """The empty state: what is missing and what to do."""
        self._faces, self._shown = (), None
        what_to_do = in_users_words(what_to_do)
        self._empty = (title, what_to_do, icon)
        self.setAccessibleName(f"{title.rstrip('…')}. {what_to_do}".strip())
        self.put(QImage())

    @property
    def faces(self) -> tuple[Face, ...]:
        """The boxes being drawn."""
        return self._faces

    def access_parts(self) -> list[PaintedPart]:
        """The faces in their boxes."""
        return [self._part_of(face) for face in self._faces if self.has_picture and self._shown is not None]

    def access_description(self) -> str:
        """What is written over the picture, and who is in it."""
        faces = listed(part.words for part in self.access_parts())
        return ". ".join(words for words in (self._held, self.caption, faces) if words)

    @property
    def caption(self) -> str:
        """The words that are heard in the shown moment of a film, where it has subtitles."""
        moment = self._shown.moment if self._shown is not None else None
        if moment is None or moment.captured_at or not moment.text:
            return ""
        return " ".join(moment.text.split())

    def _part_of(self, face: Face) -> PaintedPart:
        assert self._shown is not None
        can_pick = bool(face.person) and len(self._shown.people) > 1
        words = self._words_on(face, self._shown)[0] or self.tr("A face")
        pick = partial(self.person_picked.emit, face.person)
        return PaintedPart(words, self.on_screen(face.box).toAlignedRect(), pick if can_pick else None)

    def sizeHint(self) -> QSize:
        return QSize(640, 400)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        face = self._face_at(event.position())
        if face is not None and event.button() is Qt.MouseButton.LeftButton:
            self.person_picked.emit(face.person)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._face_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self.tr("Click the person whose voice and words these are") if over else "")
        super().mouseMoveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        self.clip(painter)
        if not self.has_picture:
            painter.fillRect(self.rect(), tones.track)
            self._paint_empty(painter, tones)
        else:
            self.paint_picture(painter)
            for face in reversed(self._faces):  # the followed one over all others
                self._paint_face(painter, face)
            if self.caption:
                self._paint_caption(painter)
            if self._held:
                self._paint_held(painter, tones)
        if self._records:
            self._paint_lamp(painter)
        if self.is_ringed:
            self.paint_ring(painter)

    def _face_at(self, point: QPointF) -> Face | None:
        """The smallest face under a point, of people who can be told apart; None while there are not two."""
        if not self.has_picture or self._shown is None or len(self._shown.people) < 2:
            return None
        under = [face for face in self._faces if face.person and self.on_screen(face.box).contains(point)]
        return min(under, key=lambda face: face.box.width, default=None)

    def _paint_face(self, painter: QPainter, face: Face) -> None:
        shown = self._shown
        if shown is None:
            return
        someone = _whose(face, shown)
        is_read = face is self._faces[0] if someone is None else someone.is_followed
        words, emotion = self._words_on(face, shown)
        colour = colour_of(emotion, dark=True) if emotion else QColor("#d5dae2")
        place = self.on_screen(face.box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 5 if is_read else 3))
        painter.drawRoundedRect(place, 8, 8)
        painter.setPen(QPen(colour, 3 if is_read else 1.5))
        painter.drawRoundedRect(place, 8, 8)
        if words:
            self._paint_tag(painter, words, icon_of(emotion), colour, place)

    def _words_on(self, face: Face, shown: Shown) -> tuple[str, Emotion | None]:
        """What the tag of a face says, and which emotion; empty for one that was not read."""
        someone = _whose(face, shown)
        is_read = face is self._faces[0] if someone is None else someone.is_followed
        emotion = someone.emotion if someone is not None else shown.emotion if is_read else None
        if not is_read and someone is None:
            return "", emotion
        words = word_for(emotion) if emotion else self.tr("Not sure")
        confidence = shown.confidence if someone is None else someone.confidence
        words = f"{words}  {percent(confidence)}" if emotion else words
        if len(shown.people) > 1 and someone is not None:
            words = f"{self._called_short(someone.number) or someone.number}  {words}"
        elif name := self._called_short(face.person or shown.prediction.person):
            words = f"{name}  {words}"
        return words, emotion

    def _called_short(self, number: int) -> str:
        metrics = QFontMetrics(sized(self.font(), 13, QFont.Weight.DemiBold))
        return metrics.elidedText(self.called(number), Qt.TextElideMode.ElideRight, px(_NAME_PX))

    def _paint_tag(self, painter: QPainter, words: str, icon: str, colour: QColor, face: QRectF) -> None:
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        words = _shortened(painter, words, self.width() - px(44) - 12)
        width = painter.fontMetrics().horizontalAdvance(words) + px(44)
        top = face.top() - px(34) if face.top() > self._place().top() + px(38) else face.bottom() + px(6)
        top = min(top, self.height() - px(36))
        left = max(px(6.0), min(face.left(), self.width() - width - px(6)))
        tag = QRectF(left, top, width, px(28))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(tag, 8, 8)
        paint_icon(painter, icon, colour, QRectF(tag.left() + px(8), tag.top() + px(5), px(18), px(18)))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(tag.adjusted(px(32), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_caption(self, painter: QPainter) -> None:
        """At the foot of the picture, in two lines at most; over it stands what is held."""
        painter.setFont(sized(self.font(), 15))
        metrics = painter.fontMetrics()
        room = self.width() - 2 * px(_CAPTION_EDGE) - px(24)
        words = metrics.elidedText(self.caption, Qt.TextElideMode.ElideRight, round(1.8 * room))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        size = painter.boundingRect(QRectF(0, 0, room, 3 * metrics.lineSpacing()), int(flags.value), words)
        bottom = self.height() - (px(52) if self._held else px(10))
        width, height = size.width() + px(24), size.height() + px(8)
        tag = QRectF((self.width() - width) / 2, bottom - height, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(tag, 8, 8)
        painter.setPen(QColor("#ffffff"))
        painter.drawText(tag.adjusted(px(12), px(4), -px(12), -px(4)), int(flags.value), words)

    def _paint_held(self, painter: QPainter, tones: Tones) -> None:
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        words = _shortened(painter, self._held, self.width() - px(24) - 12)
        width = painter.fontMetrics().horizontalAdvance(words) + px(24)
        tag = QRectF((self.width() - width) / 2, self.height() - px(44), width, px(30))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.accent)
        painter.drawRoundedRect(tag, 8, 8)
        painter.setPen(tones.on_accent)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, words)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tones.accent, 4))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), RADIUS, RADIUS)

    def _paint_lamp(self, painter: QPainter) -> None:
        words = self.tr("Recording")
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        width = painter.fontMetrics().horizontalAdvance(words) + px(40)
        tag = QRectF(self.width() - width - px(10), px(10), width, px(28))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_SHADE)
        painter.drawRoundedRect(tag, 8, 8)
        painter.setBrush(LAMP)
        painter.drawEllipse(QPointF(tag.left() + px(16), tag.center().y()), px(6), px(6))
        painter.setPen(QColor("#ffffff"))
        painter.drawText(tag.adjusted(px(30), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_empty(self, painter: QPainter, tones: Tones) -> None:
        """The icon over the title over what to do, in the middle; what is long begins higher."""
        title, what_to_do, icon = self._empty
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        room = QRectF(px(24), 0, self.width() - 2 * px(24), self.height())
        large, small = sized(self.font(), 17, QFont.Weight.DemiBold), sized(self.font(), 13)
        first = _high(large, room, middle, title, px(28)) + 2
        second = _high(small, room, middle, what_to_do, px(40))
        top = max(px(66), min(self.height() / 2 - px(8), self.height() - px(8) - first - second))
        paint_icon(
            painter, icon, tones.quiet, QRectF(self.width() / 2 - px(24), top - px(62), px(48), px(48))
        )
        painter.setPen(tones.text)
        painter.setFont(large)
        painter.drawText(room.translated(0, top), middle, title)
        painter.setPen(tones.quiet)
        painter.setFont(small)
        painter.drawText(room.translated(0, top + first), middle, what_to_do)


def _shortened(painter: QPainter, words: str, room: int) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)


def _high(font: QFont, room: QRectF, flags: Qt.AlignmentFlag, words: str, least: float) -> float:
    """How high wrapped words are, at least `least` pixels."""
    box = QFontMetrics(font).boundingRect(room.toRect(), int(flags.value), words)
    return max(least, float(box.height()))


def _whose(face: Face, shown: Shown) -> Someone | None:
    """Whose face it is, of those seen lately."""
    return next((one for one in shown.people if face.person and one.number == face.person), None)


def _worth_drawing(faces: tuple[Face, ...]) -> tuple[Face, ...]:
    """Where somebody is known, faces of nobody are left out: detectors see faces in curtains."""
    known = tuple(face for face in faces if face.person)
    return known or faces


def image_of(picture: Picture) -> QImage:
    """A picture (H, W, 3) RGB as an image that owns its pixels."""
    height, width = picture.shape[:2]
    line = picture.strides[0]
    if picture.strides[1:] != (3, 1):
        picture, line = picture.copy(), 3 * width
    return QImage(picture.data, width, height, line, QImage.Format.Format_RGB888).copy()
