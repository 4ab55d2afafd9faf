"""What the rows of lists have in common: their ground, and words that end in an ellipsis."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from mmdesk.gui.theme import Tones


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, tones: Tones) -> tuple[QRectF, bool]:
    """Paint what lies under a row that is picked or under the mouse; its place, and whether it is picked."""
    is_picked = bool(option.state & QStyle.StateFlag.State_Selected)
    row = QRectF(option.rect).adjusted(2, 1, -2, -1)
    if is_picked or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(tones.accent if is_picked else Qt.PenStyle.NoPen)
        painter.setBrush(tones.track)
        painter.drawRoundedRect(row.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    return row, is_picked


def draw_elided(
    painter: QPainter, place: QRectF, words: str, where: Qt.TextElideMode = Qt.TextElideMode.ElideRight
) -> None:
    """Write as much of the words as there is room for."""
    shown = painter.fontMetrics().elidedText(words, where, int(place.width()))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
