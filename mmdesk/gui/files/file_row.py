"""One row in the list of files: its name, how long it is, how it is with it, and a slim bar."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.gui.files.file_words import length_of, state_of
from mmdesk.gui.files.files_model import JOB
from mmdesk.gui.icons import icon
from mmdesk.gui.list_row import draw_elided, paint_ground
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized

_HEIGHT = 60
_BAR_HEIGHT = 4
_LINE = 18


class FileRow(QStyledItemDelegate):
    """Paints the FileJob that an item carries as JOB."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(320), px(_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        job: FileJob = index.data(JOB)
        palette = QApplication.palette()  # the list's own says nothing: its ground is clear
        tones = Tones.of(palette)
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, is_picked = paint_ground(painter, option, tones)
        inside = row.adjusted(px(14), px(7), -px(14), -px(7))
        self._paint_name(painter, option.font, tones, inside, job, index.data())
        self._paint_state(painter, option.font, palette, inside, job)
        if job.state in (JobState.READING, JobState.PAUSED) or (job.state is JobState.STOPPED and job.share):
            place = QRectF(inside.left(), inside.bottom() - px(_BAR_HEIGHT), inside.width(), px(_BAR_HEIGHT))
            _paint_bar(painter, place, tones, job, tones.edge if is_picked else tones.track)
        painter.restore()

    def _paint_name(
        self, painter: QPainter, font: QFont, tones: Tones, inside: QRectF, job: FileJob, name: str
    ) -> None:
        line = QRectF(inside.left(), inside.top(), inside.width(), px(_LINE))
        painter.setPen(tones.quiet)
        painter.setFont(sized(font, 12))
        took = length_of(job)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, took)
        line.setWidth(line.width() - painter.fontMetrics().horizontalAdvance(took) - px(12))
        painter.setPen(tones.text)
        painter.setFont(sized(font, 13, QFont.Weight.DemiBold))
        draw_elided(painter, line, name, Qt.TextElideMode.ElideMiddle)

    def _paint_state(
        self, painter: QPainter, font: QFont, palette: QPalette, inside: QRectF, job: FileJob
    ) -> None:
        line = QRectF(inside.left(), inside.top() + px(_LINE) + 2, inside.width(), px(_LINE))
        tones, is_trouble = Tones.of(palette), bool(job.message)
        colour = palette.color(QPalette.ColorRole.BrightText) if is_trouble else tones.quiet
        if is_trouble:
            painter.drawPixmap(
                int(line.left()), int(line.top()) + 2, icon("warning", colour).pixmap(px(14), px(14))
            )
            line.setLeft(line.left() + px(20))
        painter.setPen(colour)
        painter.setFont(sized(font, 12))
        draw_elided(painter, line, state_of(job), Qt.TextElideMode.ElideRight)


def _paint_bar(painter: QPainter, place: QRectF, tones: Tones, job: FileJob, empty: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(empty)
    painter.drawRoundedRect(place, px(_BAR_HEIGHT) / 2, px(_BAR_HEIGHT) / 2)
    painter.setBrush(tones.accent if job.state is JobState.READING else tones.quiet)
    place.setWidth(max(px(_BAR_HEIGHT), place.width() * job.share) if job.share else 0.0)
    painter.drawRoundedRect(place, px(_BAR_HEIGHT) / 2, px(_BAR_HEIGHT) / 2)
