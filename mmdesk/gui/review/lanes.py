"""The lanes: what was read and said over a session's time, to be looked at, zoomed and selected in."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from mmdesk.core.sessions import Exclusion, Mark
from mmdesk.gui.access.painted import Level, Painted, PaintedPart
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.review.columns import Columns, Subject
from mmdesk.gui.review.flags import Flags, paint_flag
from mmdesk.gui.review.lane_access import parts_of, where_words
from mmdesk.gui.review.lane_picture import Look, Wave, lane_picture
from mmdesk.gui.review.overlay import (
    paint_exclusions,
    paint_names,
    paint_playhead,
    paint_selection,
    paint_times,
)
from mmdesk.gui.review.rows import GUTTER, RULER, Called, Kind, Row, nobody, rows_of
from mmdesk.gui.review.ruler import exact
from mmdesk.gui.review.span import Span
from mmdesk.gui.ringed_widget import RingedWidget
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import Tones

_ZOOM = 1.25  # by a notch of the wheel
_SCROLL = 0.12  # of what is visible, by a notch
_NOTCH = 120


class Lanes(RingedWidget, Painted):
    """Paints columns and tells what the mouse wants. Times are seconds of the session."""

    sought = Signal(float)  # a click: the playhead is wanted here
    extended = Signal(float)  # a click with Shift: the selection shall reach to here
    dragged = Signal(float, float)  # select from here to there
    stretch_wanted = Signal(float, object)  # a double click: where, and in whose lane (Subject)
    picked = Signal(object)  # Subject: the name of this lane was clicked
    subject_changed = Signal(object)  # Subject: whose lane is picked
    hovered = Signal(object, object)  # the second under the mouse and the Row there; None, None: it left
    flag_hovered = Signal(object)  # Mark, or None
    menu_wanted = Signal(float, QPoint)
    span_changed = Signal(object)  # Span
    access_role = QAccessible.Role.Slider

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("lanes")
        self.setAccessibleName(self.tr("Lanes of the session"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        scaled(self.setMinimumHeight, 72)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.flags = Flags(self)
        self.flags.changed.connect(self.update)
        self.columns, self._other = Columns(), Columns()
        self._other_words: str | None = None
        self._wave: Wave | None = None
        self.exclusions: tuple[Exclusion, ...] = ()
        self.selection: tuple[float, float] | None = None
        self.subject: Subject = None  # whose lane is picked
        self.playhead_s = 0.0
        self.span = Span.whole(0.0)
        self.rows: list[Row] = []
        self.called: Called = nobody
        self._first_person = 0  # how many of those seen most have no lane, where there is no room for all
        self._picture: QImage | None = None  # of the lanes, until something in them changes
        self._pressed: tuple[QPointF, float] | None = None
        self._drags = False
        self._hovered: Row | None = None

    def begin(self, columns: Columns, length_s: float) -> None:
        """Another session."""
        self.columns, self._other, self._other_words, self._wave = columns, Columns(), None, None
        self._first_person = 0
        self.exclusions, self.selection = (), None
        self.pick(None)
        self.playhead_s, self._pressed = 0.0, None
        self.flags.clear()
        self.show_span(Span.whole(length_s))
        self.refresh()

    def refresh(self) -> None:
        """The columns have changed: moments were added, or verdicts."""
        has_sound, other = self._wave is not None, self._other_words
        self.rows = rows_of(self.columns, self.height(), has_sound, other, self._first_person, self.called)
        self._picture = None
        self.update()

    def show_wave(self, wave: Wave | None) -> None:
        """Show how loud the file is; None for one without sound."""
        self._wave = wave
        self.refresh()

    def show_other(self, words: str, columns: Columns | None) -> None:
        """Show the answers of another reading of the file beside; None takes them away."""
        self._other, self._other_words = columns or Columns(), words if columns is not None else None
        self.refresh()

    def show_span(self, span: Span) -> None:
        """Show this part of the session."""
        self.span, self._picture = span, None
        self.span_changed.emit(span)
        self.update()

    def show_exclusions(self, exclusions: Iterable[Exclusion]) -> None:
        """What is left out."""
        self.exclusions = tuple(exclusions)
        self.update()

    def select(self, selection: tuple[float, float] | None) -> None:
        """Shade this stretch; None for none."""
        self.selection = selection
        self.update()

    def pick(self, subject: Subject) -> None:
        """Mark whose lane is picked, and bring it in sight; None for none, the answer is meant."""
        self.subject = subject
        if isinstance(subject, int) and all(row.subject != subject for row in self.rows):
            people = self.columns.people
            self.show_people(people.index(subject) if subject in people else 0)
        self.subject_changed.emit(subject)
        self.update()

    def show_people(self, first: int) -> None:
        """Leave out so many of those who are seen most, where there is no room for all."""
        most = max(0, len(self.columns.people) - sum(row.kind is Kind.PERSON for row in self.rows))
        self._first_person = max(0, min(first, most))
        self.refresh()

    def show_more_people(self) -> None:
        """Give the lanes to the people after those who have them; after the last, to the first again."""
        shown = sum(row.kind is Kind.PERSON for row in self.rows)
        is_last = self._first_person + shown >= len(self.columns.people)
        self.show_people(0 if is_last else self._first_person + shown)

    def point_at(self, at_s: float, follows: bool = True) -> None:
        """Move the playhead, and where it would be out of sight, what is shown."""
        self.playhead_s = at_s
        if follows and self.span.showing(at_s) != self.span:
            self.show_span(self.span.showing(at_s))
        self.update()

    def x_at(self, at_s: float) -> float:
        """Where an instant lies."""
        return px(GUTTER) + (at_s - self.span.start_s) / self.span.wide_s * (self.width() - px(GUTTER))

    def s_at(self, x: float) -> float:
        """Which instant lies there, within what is visible."""
        part = (x - px(GUTTER)) / max(1, self.width() - px(GUTTER))
        return self.span.start_s + min(1.0, max(0.0, part)) * self.span.wide_s

    def row_at(self, y: float) -> Row | None:
        """The lane at this height."""
        return next((row for row in self.rows if row.top <= y < row.top + row.height), None)

    def access_level(self) -> Level:
        """Where the playhead stands, in seconds."""
        return Level(self.playhead_s, 0.0, max(self.span.length_s, self.playhead_s), exact(self.playhead_s))

    def access_set(self, value: float) -> None:
        """Move the playhead."""
        self.sought.emit(value)

    def access_description(self) -> str:
        """What can be read where the playhead stands."""
        return where_words(self)

    def access_parts(self) -> list[PaintedPart]:
        """The lanes, with what each says where the playhead stands, and the flags."""
        return parts_of(self)

    def sizeHint(self) -> QSize:
        return QSize(900, 220)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones, size = Tones.of(self.palette()), QSizeF(self.size())
        if self._picture is None:
            look = Look(tones, self.font(), self.devicePixelRatioF())
            self._picture = lane_picture(
                size, self.rows, self.span, self.columns, self._other, self._wave, look
            )
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bottom = self.rows[-1].top + self.rows[-1].height if self.rows else size.height()
        place = QRectF(px(GUTTER), px(RULER), size.width() - px(GUTTER), bottom - px(RULER))
        paint_names(painter, self.rows, self.subject, self._hovered, tones, self.font())
        paint_times(painter, self.span, size.width(), tones, self.font())
        painter.setClipRect(QRectF(px(GUTTER) - px(7), 0, size.width(), size.height()))
        paint_exclusions(painter, self.exclusions, self.span, place, tones)
        if self.selection is not None:
            paint_selection(painter, self.selection, self.span, place, tones)
        for mark in self.flags.marks:
            if self.span.start_s <= mark.at_s <= self.span.end_s:
                paint_flag(painter, self.x_at(mark.at_s), QRectF(px(GUTTER), 0, 1, px(RULER)), bottom, tones)
        if self.span.start_s <= self.playhead_s <= self.span.end_s:
            paint_playhead(painter, self.x_at(self.playhead_s), bottom, tones)
        if self.is_ringed:
            painter.setClipping(False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tones.accent, 2))
            painter.drawRect(QRectF(place).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.refresh()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._picture = None
        if event.type() == QEvent.Type.FontChange:
            self.refresh()
        super().changeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        at = event.position()
        row = self.row_at(at.y())
        if at.x() < px(GUTTER) - 6:
            if row is not None and row.more and row.more_place.contains(at):
                self.show_more_people()
            elif row is not None:
                self.picked.emit(row.subject if row.can_be_picked else None)
            return
        mark = self._flag_at(at)
        if mark is not None:
            self.flags.picked.emit(mark)
            return
        self._pressed, self._drags = (at, self.s_at(at.x())), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._hover(at)
        if self._pressed is None:
            return
        began, from_s = self._pressed
        if self._drags or abs(at.x() - began.x()) >= QApplication.startDragDistance():
            self._drags = True
            self.dragged.emit(from_s, self.s_at(at.x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        pressed, drags = self._pressed, self._drags
        self._pressed, self._drags = None, False
        if not drags:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            (self.extended if shift else self.sought).emit(pressed[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.row_at(event.position().y())
        if event.button() is Qt.MouseButton.LeftButton and event.position().x() >= px(GUTTER):
            self.stretch_wanted.emit(self.s_at(event.position().x()), row.subject if row else None)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            x = min(max(self.x_at(self.playhead_s), px(GUTTER)), self.width())
            self.menu_wanted.emit(self.playhead_s, self.mapToGlobal(QPoint(int(x), px(RULER))))
        elif (mark := self._flag_at(QPointF(event.pos()))) is not None:
            self.flags.ask(mark, event.globalPos())
        elif event.pos().x() >= px(GUTTER):
            self.menu_wanted.emit(self.s_at(event.pos().x()), event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        notches = (turned.y() or turned.x()) / _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_ZOOM**notches, self.s_at(event.position().x()))
        elif event.position().x() < px(GUTTER) and self.rows and self.rows[-1].more:
            self.show_people(self._first_person - round(notches))
        else:
            self.show_span(self.span.moved(-notches * _SCROLL * self.span.wide_s))
        self._hover(event.position())
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.hovered.emit(None, None)
        self.update()
        super().leaveEvent(event)

    def zoom(self, factor: float, around_s: float | None = None) -> None:
        """So many times as close, around an instant, or else around the playhead where it is visible."""
        span = self.span
        if around_s is None:
            is_seen = span.start_s <= self.playhead_s <= span.end_s
            around_s = self.playhead_s if is_seen else (span.start_s + span.end_s) / 2
        self.show_span(span.zoomed(factor, around_s))

    @Slot()
    def show_whole(self) -> None:
        """Show all of the session."""
        self.show_span(Span.whole(self.span.length_s))

    def _more_words(self, count: int) -> str:
        return self.tr("{0} more people: click the number, or turn the wheel here").format(count)

    def _flag_at(self, at: QPointF) -> Mark | None:
        if at.y() >= px(RULER) or at.x() < px(GUTTER) - 6:
            return None
        return self.flags.hit(at.x(), {mark.id: self.x_at(mark.at_s) for mark in self.flags.marks})

    def _hover(self, at: QPointF) -> None:
        row, before = self.row_at(at.y()), self._hovered
        in_names = at.x() < px(GUTTER)
        self._hovered = row if in_names else None
        can_pick = in_names and row is not None and row.can_be_picked
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_pick else Qt.CursorShape.ArrowCursor)
        is_more = in_names and row is not None and row.more > 0
        self.setToolTip(plain_tip(self._more_words(row.more) if row is not None and is_more else ""))
        self.flag_hovered.emit(self._flag_at(at))
        if in_names:
            self.hovered.emit(None, None)
        else:
            self.hovered.emit(self.s_at(at.x()), row)
        if self._hovered is not before:
            self.update()
