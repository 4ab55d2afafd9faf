"""The overview: the whole session in a thin strip, with what is visible as a frame to drag."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.gui.review.columns import Columns
from mmdesk.gui.review.lane_picture import Look, strip
from mmdesk.gui.review.rows import GUTTER
from mmdesk.gui.review.span import Span
from mmdesk.gui.theme import Tones

_HIGH = 14
_LEAST_FRAME = 8.0  # pixels


class Overview(QWidget):
    """Its place is kept while nothing is hidden, so that nothing jumps at the first zoom."""

    scrolled = Signal(float)  # where what is visible shall begin, in seconds

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName(self.tr("Overview of the whole session"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setFixedHeight(_HIGH)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._columns, self._span = Columns(), Span.whole(0.0)
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
        self.setVisible(not span.is_whole)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(900, _HIGH)

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
            QRectF(place.left(), 0, frame.left() - place.left(), _HIGH),
            QRectF(frame.right(), 0, place.right() - frame.right(), _HIGH),
        ):
            painter.fillRect(hidden, veil)
        painter.setPen(QPen(tones.text, 1.5))
        painter.drawRect(frame.adjusted(0.75, 0.75, -0.75, -0.75))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._strip = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._strip = None
        super().changeEvent(event)

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
        return QRectF(GUTTER, 0, max(1.0, self.width() - GUTTER), _HIGH)

    def _frame(self) -> QRectF:
        place, span = self._place(), self._span
        left = place.left() + span.start_s / span.length_s * place.width()
        wide = max(_LEAST_FRAME, span.wide_s / span.length_s * place.width())
        return QRectF(min(left, place.right() - wide), 0, wide, _HIGH)

    def _s_at(self, x: float) -> float:
        place = self._place()
        return (x - place.left()) / place.width() * self._span.length_s
