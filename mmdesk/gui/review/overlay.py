"""What lies over the lanes and moves: what is left out, the selection, the flags, the playhead."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from mmdesk.core.sessions import Exclusion
from mmdesk.gui.review.columns import Subject
from mmdesk.gui.review.rows import GUTTER, RULER, Row
from mmdesk.gui.review.ruler import ticks
from mmdesk.gui.review.span import Span
from mmdesk.gui.text_size import px, text_percent
from mmdesk.gui.theme import Tones, sized

_NAME_LEFT = 10


def paint_names(
    painter: QPainter, rows: list[Row], picked: Subject, hovered: Row | None, tones: Tones, font: QFont
) -> None:
    """The lanes' names at the left; the picked one on the accent."""
    for row in rows:
        place = QRectF(0, row.top, px(GUTTER) - px(6), row.height)
        is_picked = row.can_be_picked and picked is not None and row.subject == picked
        if is_picked or (row is hovered and row.can_be_picked):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tones.accent if is_picked else tones.track)
            painter.drawRoundedRect(place, 4, 4)
        painter.setPen(tones.on_accent if is_picked else tones.quiet)
        pixels = min(12, int(100 * (row.height - 1) / text_percent()))
        box = place.adjusted(px(_NAME_LEFT), 0, -px(4), 0)
        if row.more:
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.setFont(sized(font, pixels))
            painter.drawText(box, right, f"+{row.more}")
            box.setRight(row.more_place.left())
        painter.setFont(name_font(font, pixels, row.name, box.width(), is_picked))
        words = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def name_font(font: QFont, pixels: int, name: str, room: float, is_picked: bool) -> QFont:
    """Bold for the picked one, but rather light and a little smaller than a name that is cut."""
    light = [sized(font, size) for size in (pixels, pixels - 1)]
    wished = [sized(font, pixels, QFont.Weight.DemiBold), *light] if is_picked else light
    fitting = [one for one in wished if QFontMetricsF(one).horizontalAdvance(name) <= room]
    return fitting[0] if fitting else wished[0]


def paint_times(painter: QPainter, span: Span, width: float, tones: Tones, font: QFont) -> None:
    """The ruler: a short stroke and the time at each of its ticks."""
    painter.setFont(sized(font, 11))
    room = width - px(GUTTER)
    for at_s, words in ticks(span, room):
        x = px(GUTTER) + (at_s - span.start_s) / span.wide_s * room
        painter.setPen(QPen(tones.edge, 1))
        painter.drawLine(QPointF(x, 2), QPointF(x, px(RULER) - 1))
        wide = painter.fontMetrics().horizontalAdvance(words)
        if x + 4 + wide <= width:
            painter.setPen(tones.quiet)
            painter.drawText(QPointF(x + px(4), px(11)), words)


def paint_exclusions(
    painter: QPainter, exclusions: Iterable[Exclusion], span: Span, place: QRectF, tones: Tones
) -> None:
    """What is left out, hatched grey over all lanes."""
    veil = QColor(tones.ground)
    veil.setAlpha(170)
    hatch = QBrush(tones.quiet, Qt.BrushStyle.BDiagPattern)
    for one in exclusions:
        box = between(one.start_s, one.end_s, span, place)
        if box is not None:
            painter.fillRect(box, veil)
            painter.fillRect(box, hatch)


def paint_selection(
    painter: QPainter, selection: tuple[float, float], span: Span, place: QRectF, tones: Tones
) -> None:
    """The selected stretch: shaded, with edges, and a bar in the ruler."""
    box = between(*selection, span, place)
    if box is None:
        return
    shade = QColor(tones.accent)
    shade.setAlpha(56)
    painter.fillRect(box, shade)
    painter.fillRect(QRectF(box.left(), px(RULER) - px(4), box.width(), px(4)), tones.accent)
    painter.setPen(QPen(tones.accent, 1.5))
    for at_s, x in zip(selection, (box.left(), box.right()), strict=True):
        if span.start_s <= at_s <= span.end_s:
            painter.drawLine(QPointF(x, px(RULER)), QPointF(x, box.bottom()))


def paint_playhead(painter: QPainter, x: float, bottom: float, tones: Tones) -> None:
    """A line through all lanes with a grip in the ruler."""
    painter.setPen(QPen(tones.card, 4))
    painter.drawLine(QPointF(x, px(RULER)), QPointF(x, bottom))
    painter.setPen(QPen(tones.text, 2))
    painter.drawLine(QPointF(x, px(RULER) - px(3)), QPointF(x, bottom))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tones.text)
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(x - px(6), px(RULER) - px(12)),
                QPointF(x + px(6), px(RULER) - px(12)),
                QPointF(x, px(RULER) - 2),
            ]
        )
    )


def between(start_s: float, end_s: float, span: Span, place: QRectF) -> QRectF | None:
    """The part of `place` between two instants; None where nothing of it is visible."""
    left, right = max(start_s, span.start_s), min(end_s, span.end_s)
    if right < left or (right == left and end_s > start_s):
        return None
    scale = place.width() / span.wide_s
    box = QRectF(place)
    box.setLeft(place.left() + (left - span.start_s) * scale)
    box.setRight(max(box.left() + 1.0, place.left() + (right - span.start_s) * scale))
    return box
