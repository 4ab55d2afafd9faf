"""The seven probabilities as painted bars; each bar is also the button that says "it is this"."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.access.painted import Level, Painted
from mmdesk.gui.emotion_look import colour_of, icon_of, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.listed import listed
from mmdesk.gui.motion import BARS_S, Seldom
from mmdesk.gui.numbers import percent
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import Tones, sized

_TICK_FROM = 0.02  # a raw probability nearer than this to the steadied one is not drawn apart
_LONG_PRESS_MS = 600
_GAP_PX = 2
_MOST_PX = 52  # of a bar's height: farther apart they would not be read as one
_NAME_LEFT, _NAME_WIDTH, _PERCENT_WIDTH, _KEY_SIDE = 38, 84, 50, 20


class EmotionBars(QWidget):
    """Seven bars in the order of the keys 1 to 7."""

    named = Signal(object)  # Emotion the user says it is
    begun = Signal()  # a press begins: the verdict is about what is shown now
    menu_wanted = Signal(object, QPoint)  # Emotion of which more can be said, where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emotion_bars")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP_PX)
        scaled(self.setMaximumHeight, len(EMOTIONS) * (_MOST_PX + _GAP_PX) - _GAP_PX)
        self._seldom = Seldom(BARS_S)
        self._named: Emotion | None = None  # which emotion was named last
        self.bars = {emotion: EmotionBar(emotion, self) for emotion in EMOTIONS}
        for bar in self.bars.values():
            layout.addWidget(bar)
            bar.pressed.connect(self.begun)
            bar.clicked.connect(self._on_clicked)
            bar.menu_wanted.connect(self.menu_wanted)

    def show_moment(self, shown: Shown | None) -> None:
        """Show these probabilities; None empties the bars."""
        named = shown.emotion if shown is not None else None
        is_live = shown is not None and bool(shown.moment.captured_at)
        if not self._seldom.lets_pass(not is_live or named != self._named):
            return
        self._named = named
        for emotion, bar in self.bars.items():
            share = float(shown.probabilities[emotion.position]) if shown else None
            raw = float(shown.prediction.probabilities[emotion.position]) if shown else None
            bar.show_share(share, shown is not None and shown.emotion == emotion, raw)

    def show_named(self, emotion: Emotion | None, second: Emotion | None = None) -> None:
        """Outline the emotion the user just named, and fainter what it could be as well; None for none."""
        for bar in self.bars.values():
            bar.show_named(bar.emotion == emotion, emotion is not None and bar.emotion == second)

    def guide(self, on: bool) -> None:
        """Whether the keys that name the emotions stand out."""
        for bar in self.bars.values():
            bar.guide(on)

    @Slot()
    def _on_clicked(self) -> None:
        bar = self.sender()
        if isinstance(bar, EmotionBar):
            self.named.emit(bar.emotion)


class EmotionBar(QAbstractButton, Painted):
    """One emotion: drawn face, name, bar, percent and the key that names it.

    A click names it; a right click, or a long press, asks for a menu.
    """

    menu_wanted = Signal(object, QPoint)  # Emotion, where on the screen
    access_role = QAccessible.Role.Button

    def __init__(self, emotion: Emotion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.emotion = emotion
        self._name_width = _name_width(self.font())
        self._calm_name = CalmName(self)
        self._share: float | None = None
        self._raw: float | None = None
        self._is_top = self._is_named = self._is_second = self._is_guiding = False
        self._long_press = QTimer(self, singleShot=True, interval=_LONG_PRESS_MS)
        self._long_press.timeout.connect(self._on_long_press)
        self.setObjectName(f"correct_{emotion.value}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        say = self.tr("Say it is this: {0} (key {1})").format(word_for(emotion), self.key)
        more = self.tr("Not quite sure: Alt+{0}. Could be this as well: Shift+{0}. Or a right click.")
        self.setToolTip(plain_tip(f"{say}\n{more.format(self.key)}"))
        self._name_for_readers()

    @property
    def key(self) -> int:
        """The number key of this emotion, 1 to 7."""
        return self.emotion.position + 1

    def show_share(self, share: float | None, is_top: bool, raw: float | None = None) -> None:
        """Show a steadied probability between 0 and 1, and the raw one as a tick; None for none yet."""
        changed = _percent(share) != _percent(self._share)
        if (share, raw, is_top) == (self._share, self._raw, self._is_top):
            return
        self._share, self._raw, self._is_top = share, raw, is_top
        if changed:
            self._name_for_readers()
        self.update()

    def show_named(self, is_named: bool, is_second: bool = False) -> None:
        """Outline this bar while the verdict that names it, or as the second choice, is fresh."""
        if (is_named, is_second) != (self._is_named, self._is_second):
            self._is_named, self._is_second = is_named, is_second
            self.update()

    def guide(self, on: bool) -> None:
        """Whether its key stands out."""
        if on != self._is_guiding:
            self._is_guiding = on
            self.update()

    @property
    def is_named(self) -> bool:
        """Whether it is outlined as what was named."""
        return self._is_named

    @property
    def is_second(self) -> bool:
        """Whether it is outlined as what it could be as well."""
        return self._is_second

    def access_level(self) -> Level:
        """The probability in percent."""
        return Level(100 * (self._share or 0.0), 0, 100, self._share_in_words())

    def access_press(self) -> Callable[[], None]:
        """A press names it."""
        return self.click

    def access_description(self) -> str:
        """What the user said of it."""
        if self._is_named:
            return self.tr("You named it.")
        return self.tr("You said that it could be this as well.") if self._is_second else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint()
            self._long_press.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._long_press.stop()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._long_press.stop()
        self.menu_wanted.emit(self.emotion, event.globalPos())

    @Slot()
    def _on_long_press(self) -> None:
        if self.isDown():
            self.setDown(False)  # what the release would name is not meant
            self.menu_wanted.emit(self.emotion, self._pressed_at)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._name_width = _name_width(self.font())
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(320), px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(240), px(24))

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        colour = colour_of(self.emotion, tones.is_dark)
        place = QRectF(self.rect())
        self._paint_ground(painter, tones, place)
        middle = place.center().y()
        paint_icon(painter, icon_of(self.emotion), colour, QRectF(px(8), middle - px(11), px(22), px(22)))
        weight = QFont.Weight.DemiBold if self._is_top else QFont.Weight.Normal
        painter.setFont(sized(self.font(), 13, weight))
        painter.setPen(tones.text)
        name_place = QRectF(px(_NAME_LEFT), 0, self._name_width, place.height())
        painter.drawText(name_place, Qt.AlignmentFlag.AlignVCenter, word_for(self.emotion))
        key_left = place.right() - px(_KEY_SIDE) - px(8)
        self._paint_bar(
            painter, tones, QRectF(0, middle - px(5), key_left - px(_PERCENT_WIDTH) - px(12), px(10))
        )
        painter.setPen(tones.text if self._share is not None else tones.quiet)
        percent_place = QRectF(key_left - px(_PERCENT_WIDTH) - px(8), 0, px(_PERCENT_WIDTH), place.height())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(percent_place, flags, percent(self._share) if self._share is not None else "–")
        self._paint_key(painter, tones, QRectF(key_left, middle - px(10), px(_KEY_SIDE), px(_KEY_SIDE)))

    def _paint_ground(self, painter: QPainter, tones: Tones, place: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(tones.edge if self.isDown() else tones.track)
            painter.drawRoundedRect(place, 8, 8)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():  # within the outline of what was named, so that both can be told
            painter.setPen(QPen(tones.text, 2))
            painter.drawRoundedRect(place.adjusted(3, 3, -3, -3), 6, 6)
        if self._is_named:
            painter.setPen(QPen(tones.accent, 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)
        elif self._is_second:
            painter.setPen(QPen(tones.accent, 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_bar(self, painter: QPainter, tones: Tones, place: QRectF) -> None:
        place.setLeft(px(_NAME_LEFT) + self._name_width + px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.edge if self.underMouse() else tones.track)
        painter.drawRoundedRect(place, 5, 5)
        whole = place.width()
        if self._share:
            place.setWidth(max(place.height() * min(1.0, self._share * 10), place.width() * self._share))
            painter.setBrush(colour_of(self.emotion, tones.is_dark))
            painter.drawRoundedRect(place, min(5, place.width() / 2), 5)
        if self._raw is not None and self._share is not None and abs(self._raw - self._share) > _TICK_FROM:
            tick = QRectF(place.left() + whole * self._raw - 1, place.top() - 2, 2, place.height() + px(4))
            painter.setBrush(tones.quiet)
            painter.drawRect(tick)

    def _paint_key(self, painter: QPainter, tones: Tones, place: QRectF) -> None:
        stands_out = self.underMouse() or self._is_guiding
        painter.setPen(QPen(tones.accent if stands_out else tones.edge, 1.5 if self._is_guiding else 1))
        painter.setBrush(tones.card)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(tones.text if self._is_guiding else tones.quiet)
        painter.setFont(sized(self.font(), 11))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self.key))

    def _name_for_readers(self) -> None:
        word = word_for(self.emotion)
        self._calm_name.tell(listed((word, self._share_in_words())))
        self.setAccessibleDescription(self.tr("Press to say that it is {0}").format(word))

    def _share_in_words(self) -> str:
        return self.tr("no prediction") if self._share is None else percent(self._share)


def _name_width(font: QFont) -> int:
    """Room for each emotion's name in the user's language, so that all bars begin at one place."""
    metrics = QFontMetrics(sized(font, 13, QFont.Weight.DemiBold))
    return max(px(_NAME_WIDTH), *(metrics.horizontalAdvance(word_for(one)) + 6 for one in EMOTIONS))


def _percent(share: float | None) -> int:
    return -1 if share is None else round(100 * share)
