"""The cells of the list: emotions with their drawn face and colour, words that end in an ellipsis."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.verdict_list import Column, Lesson, VerdictLine
from mmdesk.gui.emotion_look import colour_of, icon_of
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.list_row import draw_elided
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.verdict_list.line_words import COLUMNS, words_in
from mmdesk.gui.verdict_list.verdicts_model import LINE

HEIGHT = 30
_ICON = 18
_TEACHES = (Lesson.LEARNED, Lesson.WAITING, Lesson.UNREAD)


class LinePainter(QStyledItemDelegate):
    """Paints one cell of a VerdictLine."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(80), px(HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tones = Tones.of(QApplication.palette())
        place = QRectF(option.rect)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, tones.track)
            if index.column() == 0:
                painter.fillRect(QRectF(place.left(), place.top(), 3, place.height()), tones.accent)
        line: VerdictLine | None = index.data(LINE)
        column = COLUMNS[index.column()]
        inside = place.adjusted(8, 0, -6, 0)
        if line is None:
            painter.setPen(tones.quiet)
            draw_elided(painter, inside, "…")
        else:
            self._paint_cell(painter, option.font, tones, inside, line, column)
        painter.restore()

    def _paint_cell(
        self, painter: QPainter, font: QFont, tones: Tones, place: QRectF, line: VerdictLine, column: Column
    ) -> None:
        named = column is Column.SAID
        painter.setFont(sized(font, 13, QFont.Weight.DemiBold if named else QFont.Weight.Normal))
        emotion = _emotion_in(line, column)
        if emotion is not None or (column is Column.SAID):
            middle = place.center().y()
            where = QRectF(place.left(), middle - px(_ICON) / 2, px(_ICON), px(_ICON))
            if emotion is None:
                paint_icon(painter, "close", tones.text, where)
            else:
                paint_icon(painter, icon_of(emotion), colour_of(emotion, tones.is_dark), where)
            place = place.adjusted(px(_ICON) + px(6), 0, 0, 0)
        teaches = column is Column.LESSON and line.lesson in _TEACHES
        is_quiet = column not in (Column.SAID, Column.SESSION) and not teaches
        painter.setPen(tones.quiet if is_quiet else tones.text)
        words = words_in(line, column)
        if column is Column.AT:
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), words)
            return
        how = Qt.TextElideMode.ElideMiddle if column is Column.SESSION else Qt.TextElideMode.ElideRight
        draw_elided(painter, place, words, how)


def _emotion_in(line: VerdictLine, column: Column) -> Emotion | None:
    one = line.feedback
    if column is Column.SHOWN:
        return one.shown
    if column is Column.SECOND:
        return one.second
    if column is Column.SAID and one.verdict is not Verdict.REJECTION:
        return one.emotion
    return None
