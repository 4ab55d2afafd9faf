"""One row in the list of sessions: when, what, how long, and its timeline as a small strip."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from mmdesk.core.sessions import SessionSummary
from mmdesk.core.shown_names import shown, shown_name
from mmdesk.gui.emotion_look import colour_of, word_for
from mmdesk.gui.list_row import draw_elided, paint_ground
from mmdesk.gui.listed import listed
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.times import day_and_time, length

_HEIGHT = 70
_STRIP_HEIGHT = 8
SUMMARY = Qt.ItemDataRole.UserRole


class SessionRow(QStyledItemDelegate):
    """Paints the SessionSummary that an item carries as SUMMARY."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(px(320), px(_HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        summary: SessionSummary = index.data(SUMMARY)
        tones = Tones.of(QApplication.palette())  # the list's own says nothing: its ground is clear
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, is_picked = paint_ground(painter, option, tones)
        inside = row.adjusted(px(14), px(8), -px(14), -px(9))
        self._paint_words(painter, option.font, tones, inside, summary)
        place = QRectF(inside.left(), inside.bottom() - px(_STRIP_HEIGHT), inside.width(), px(_STRIP_HEIGHT))
        paint_strip(painter, place, summary, tones, tones.edge if is_picked else tones.track)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, font: QFont, tones: Tones, place: QRectF, summary: SessionSummary
    ) -> None:
        line = QRectF(place.left(), place.top(), place.width(), px(18))
        painter.setPen(tones.text)
        painter.setFont(sized(font, 13))
        took = length(summary.length_s)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, took)
        room = line.width() - painter.fontMetrics().horizontalAdvance(took) - px(12)
        painter.setFont(sized(font, 13, QFont.Weight.DemiBold))
        draw_elided(painter, QRectF(line.left(), line.top(), room, px(18)), title_of(summary))
        painter.setPen(tones.quiet)
        painter.setFont(sized(font, 12))
        rest = what_is_in(summary)
        name = line.translated(0, px(20))
        name.setWidth(min(line.width() - _width(painter, rest), _width(painter, source_of(summary)) + 1.0))
        draw_elided(painter, name, source_of(summary), Qt.TextElideMode.ElideMiddle)
        line = line.translated(0, px(20))
        line.setLeft(name.right())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, rest)


def title_of(summary: SessionSummary) -> str:
    """The day and time at which it began."""
    return day_and_time(summary.session.started_at)


def source_of(summary: SessionSummary) -> str:
    """Live, verdicts of others, or the file's name."""
    session = summary.session
    if session.is_shared:
        return QCoreApplication.translate("Sessions", "Verdicts of another computer")
    return QCoreApplication.translate("Sessions", "Live") if session.is_live else shown_name(session.source)


def what_is_in(summary: SessionSummary) -> str:
    """Verdicts, marks and media, each after a dot."""
    translate = QCoreApplication.translate
    parts = []
    if summary.verdicts:
        one, more = translate("Sessions", "1 verdict"), translate("Sessions", "{0} verdicts")
        parts.append(one if summary.verdicts == 1 else more.format(summary.verdicts))
    if summary.marks:
        one, more = translate("Sessions", "1 mark"), translate("Sessions", "{0} marks")
        parts.append(one if summary.marks == 1 else more.format(summary.marks))
    if summary.consents:
        one, more = translate("Sessions", "1 consent"), translate("Sessions", "{0} consents")
        parts.append(one if summary.consents == 1 else more.format(summary.consents))
    if summary.session.is_live:
        parts.append(
            translate("Sessions", "recorded") if summary.has_media else translate("Sessions", "not recorded")
        )
    elif file_is_gone(summary):
        parts.append(translate("Sessions", "the file is gone"))
    return "".join(f"  ·  {part}" for part in parts)


def file_is_gone(summary: SessionSummary) -> bool:
    """Whether it is of a file that is not there any more."""
    return summary.session.is_file and not summary.has_media


def spoken(summary: SessionSummary) -> str:
    """All of the row for those who hear it, with the emotion that is named most."""
    named = [emotion for emotion in summary.strip if emotion is not None]
    most = word_for(max(named, key=named.count)) if named else ""
    what = source_of(summary) + what_is_in(summary)
    words = [title_of(summary), length(summary.length_s), what, most]
    return listed(words)


def is_found_by(summary: SessionSummary, words: Sequence[str]) -> bool:
    """Whether all these words, as `foldable` makes them, are in its row or in the path of its file."""
    path = shown(summary.session.source) if summary.session.is_file else ""
    said = foldable(" ".join((title_of(summary), source_of(summary), what_is_in(summary), path)))
    return all(word in said for word in words)


def foldable(words: str) -> str:
    """As they are compared: without capitals, and letters with their accents in one (macOS parts them)."""
    return unicodedata.normalize("NFC", words).casefold()


def paint_strip(
    painter: QPainter, place: QRectF, summary: SessionSummary, tones: Tones, empty: QColor
) -> None:
    """Paint the timeline in equal parts, each in its emotion's colour."""
    outline = QPainterPath()
    outline.addRoundedRect(place, place.height() / 2, place.height() / 2)
    painter.fillPath(outline, empty)
    painter.setClipPath(outline)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    width = place.width() / max(1, len(summary.strip))
    for number, emotion in enumerate(summary.strip):
        if emotion is not None:
            part = QRectF(place.left() + number * width, place.top(), width + 0.5, place.height())
            painter.fillRect(part, colour_of(emotion, tones.is_dark))


def _width(painter: QPainter, words: str) -> float:
    return float(painter.fontMetrics().horizontalAdvance(words))
