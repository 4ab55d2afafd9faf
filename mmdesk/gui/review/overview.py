"""The overview: the whole session in a thin strip, with what is visible as a frame to drag."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.gui.access.painted import Level, Painted
from mmdesk.gui.review.columns import Columns
from mmdesk.gui.review.lane_picture import Look, strip
from mmdesk.gui.review.rows import GUTTER
from mmdesk.gui.review.ruler import exact
from mmdesk.gui.review.span import Span
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import Tones

_HIGH = 14  # as it is painted, in the middle of what can be clicked
_TALL = 24
_STEP, _PAGE = 0.1, 0.9  # of what is visible, by an arrow and by a page
_LEAST_FRAME = 8.0  # pixels


class Overview(QWidget, Painted):
    """Its place is kept while nothing is hidden, so that nothing jumps at the first zoom."""

    scrolled = Signal(float)  # where what is visible shall begin, in seconds

    access_role = QAccessible.Role.ScrollBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("Overview of the whole session"))
        scaled(self.setFixedHeight, _TALL)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._columns, self._span = Columns(), Span.whole(0.0)
        self.let_show(True)
        self._strip: QImage | None = None
        self._held_s: float | None = None  # how far right of the frame's beginning the mouse holds it

    def show_columns(self, columns: Columns) -> None:
        """The answers of this session, also when more of them came."""
        self._columns, self._strip = columns, None
        self.update()

    def show_span(self, span: Span) -> None:
        """What is visible in the lanes."""
        if span.length_s != self._span.length_s:
            self._strip = None
        self._span = span
        self.setVisible(self._has_room and not span.is_whole)
        self.update()

    def let_show(self, on: bool) -> None:
        """Whether there is room for it, which it keeps while all of the session is visible anyway."""
        self._has_room = on
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(on)
        self.setSizePolicy(policy)
        self.setVisible(on and not self._span.is_whole)

    def sizeHint(self) -> QSize:
        return QSize(900, px(_TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tones = QPainter(self), Tones.of(self.palette())
        place, frame = self._place(), self._frame()
        if self._strip is None:
            look = Look(tones, self.font(), self.devicePixelRatioF())
            width = max(1, round(place.width() * look.ratio))
            self._strip = strip(self._columns, Span.whole(self._span.length_s), width, look)
        painter.fillRect(place, tones.ground)
        painter.drawImage(place, self._strip)
        veil = QColor(tones.card)
        veil.setAlpha(150)
        for hidden in (
            QRectF(place.left(), place.top(), frame.left() - place.left(), px(_HIGH)),
            QRectF(frame.right(), place.top(), place.right() - frame.right(), px(_HIGH)),
        ):
            painter.fillRect(hidden, veil)
        painter.setPen(QPen(tones.text, 1.5))
        painter.drawRect(frame.adjusted(0.75, 0.75, -0.75, -0.75))
        if self.hasFocus():
            painter.setPen(QPen(tones.accent, 2))
            painter.drawRect(place.adjusted(1, -3, -1, 3))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._strip = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._strip = None
        super().changeEvent(event)

    def access_level(self) -> Level:
        """Where what is visible begins, in seconds."""
        span = self._span
        words = f"{exact(span.start_s)}–{exact(span.end_s)}"
        return Level(span.start_s, 0.0, max(0.0, span.length_s - span.wide_s), words)

    def access_set(self, value: float) -> None:
        """Show what begins there."""
        self.scrolled.emit(value)

    def event(self, event: QEvent) -> bool:
        """Its arrows scroll; the window's would move the playhead."""
        is_key = isinstance(event, QKeyEvent) and self._scrolled_by(event) is not None
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to_s = self._scrolled_by(event)
        if to_s is None:
            super().keyPressEvent(event)
        else:
            self.scrolled.emit(to_s)

    def _scrolled_by(self, event: QKeyEvent) -> float | None:
        """Where a key scrolls to; None for other keys."""
        span = self._span
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        return {
            Qt.Key.Key_Left: span.start_s - _STEP * span.wide_s,
            Qt.Key.Key_Right: span.start_s + _STEP * span.wide_s,
            Qt.Key.Key_PageUp: span.start_s - _PAGE * span.wide_s,
            Qt.Key.Key_PageDown: span.start_s + _PAGE * span.wide_s,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: span.length_s,
        }.get(Qt.Key(event.key()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at_s = self._s_at(event.position().x())
        is_on_frame = self._span.start_s <= at_s <= self._span.end_s
        self._held_s = at_s - self._span.start_s if is_on_frame else self._span.wide_s / 2
        self.scrolled.emit(at_s - self._held_s)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_s is not None:
            self.scrolled.emit(self._s_at(event.position().x()) - self._held_s)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held_s = None

    def _place(self) -> QRectF:
        return QRectF(px(GUTTER), (px(_TALL) - px(_HIGH)) / 2, max(1.0, self.width() - px(GUTTER)), px(_HIGH))

    def _frame(self) -> QRectF:
        place, span = self._place(), self._span
        left = place.left() + span.start_s / span.length_s * place.width()
        wide = max(_LEAST_FRAME, span.wide_s / span.length_s * place.width())
        return QRectF(min(left, place.right() - wide), place.top(), wide, px(_HIGH))

    def _s_at(self, x: float) -> float:
        place = self._place()
        return (x - place.left()) / place.width() * self._span.length_s
