"""What each one said, what that added to the answer, and what the answer would be without it: as a chart."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import Emotion, most_probable
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.predictions import NotSure, Opinion
from mmdesk.gui.access.painted import Painted, PaintedPart
from mmdesk.gui.emotion_look import absence_of, colour_of, icon_of, name_of, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.numbers import percent
from mmdesk.gui.sentences import joined
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import Tones, sized
from mmdesk.gui.why.look import signed
from mmdesk.gui.word_case import within

_HEAD, _ROW = 20, 26
_NAMES = 88  # width of the first column; the other three share the rest
_FULL_NATS = 2.0  # a contribution this large fills its half of the bar
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class WhyChart(QWidget, Painted):
    """A head line, the answer, and a row for each modality."""

    access_role = QAccessible.Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: Shown | None = None
        self._contributions: Mapping[Modality, float] = {}

    def show_moment(self, shown: Shown, contributions: Mapping[Modality, float]) -> None:
        """Show this moment; a contribution that is not known yet is left out."""
        self._shown, self._contributions = shown, contributions
        lines = [self.row_in_words(modality) for modality in MODALITIES]
        self.setAccessibleName(joined(*lines))
        self.update()

    def row_in_words(self, modality: Modality) -> str:
        """What the row of a modality says, as one line."""
        opinion = self._opinion(modality)
        name = name_of(modality)
        if opinion is None:
            return f"{name}: {self._absence(modality)}."
        words = f"{name}: {_said(opinion.probabilities)}"
        if modality in self._contributions:
            words += f", {signed(self._contributions[modality])}"
        if opinion.without is not None:
            words += ", " + self.tr("without it {0}").format(_said(opinion.without))
        return f"{words}."

    def access_parts(self) -> list[PaintedPart]:
        """The rows."""
        if self._shown is None:
            return []
        answer = f"{self.tr('Together')}: {_said(self._shown.prediction.probabilities)}"
        lines = [answer, *(self.row_in_words(modality) for modality in MODALITIES)]
        return [
            PaintedPart(line, QRect(0, px(_HEAD) + px(_ROW) * number, self.width(), px(_ROW)))
            for number, line in enumerate(lines)
        ]

    def sizeHint(self) -> QSize:
        return QSize(px(560), px(_HEAD) + px(_ROW) * (1 + len(MODALITIES)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._shown is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        self._paint_head(painter, tones)
        place = QRectF(0, px(_HEAD), self.width(), px(_ROW))
        self._paint_name(painter, tones, place, self.tr("Together"))
        self._paint_answer(painter, tones, self._column(place, 0), self._shown.prediction.probabilities)
        for number, modality in enumerate(MODALITIES, 1):
            self._paint_row(painter, tones, place.translated(0, number * px(_ROW)), modality)

    def _paint_head(self, painter: QPainter, tones: Tones) -> None:
        painter.setFont(sized(self.font(), 12))
        painter.setPen(tones.quiet)
        place = QRectF(0, 0, self.width(), px(_HEAD))
        heads = (self.tr("says"), self.tr("against · for it"), self.tr("answer without it"))
        for column, words in enumerate(heads):
            painter.drawText(self._column(place, column), _MIDDLE, words)

    def _paint_row(self, painter: QPainter, tones: Tones, place: QRectF, modality: Modality) -> None:
        opinion = self._opinion(modality)
        self._paint_name(painter, tones, place, name_of(modality))
        if opinion is None:
            painter.setPen(tones.quiet)
            painter.drawText(place.adjusted(px(_NAMES), 0, 0, -px(5)), _MIDDLE, self._absence(modality))
            return
        self._paint_answer(painter, tones, self._column(place, 0), opinion.probabilities)
        if modality in self._contributions:
            self._paint_contribution(painter, tones, self._column(place, 1), self._contributions[modality])
        if opinion.without is not None:
            self._paint_answer(painter, tones, self._column(place, 2), opinion.without)
        else:
            painter.setPen(tones.quiet)
            alone = self._column(place, 2).adjusted(0, 0, 0, -px(5))
            painter.drawText(alone, _MIDDLE, self.tr("none: it is alone"))

    def _paint_name(self, painter: QPainter, tones: Tones, place: QRectF, name: str) -> None:
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        painter.setPen(tones.text)
        painter.drawText(place.adjusted(0, 0, 0, -px(5)), _MIDDLE, name)
        painter.setFont(sized(self.font(), 13))

    def _paint_answer(
        self, painter: QPainter, tones: Tones, place: QRectF, probabilities: Probabilities
    ) -> None:
        """The top emotion of the probabilities, over a bar as long as it is probable."""
        emotion, share = _top(probabilities)
        colour = colour_of(emotion, tones.is_dark)
        paint_icon(
            painter, icon_of(emotion), colour, QRectF(place.left(), place.top() + px(3), px(18), px(18))
        )
        bar = QRectF(place.left() + px(23), place.bottom() - px(5), place.width() - px(23), px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.track)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setBrush(colour)
        bar.setWidth(bar.width() * share)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        painter.setPen(tones.text)
        words = QRectF(place.left() + px(23), place.top(), place.width() - px(23), px(_ROW) - px(5))
        painter.drawText(words, _MIDDLE, _said(probabilities))

    def _paint_contribution(self, painter: QPainter, tones: Tones, place: QRectF, value: float) -> None:
        place.setHeight(place.height() - px(5))
        bar = QRectF(place.left(), place.center().y() - px(4), place.width() - px(44), px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.track)
        painter.drawRoundedRect(bar, 4, 4)
        part = max(-1.0, min(1.0, value / _FULL_NATS)) * bar.width() / 2
        centre = bar.center().x()
        painter.setBrush(tones.accent if part >= 0 else tones.quiet)
        painter.drawRoundedRect(QRectF(min(centre, centre + part), bar.top(), abs(part), px(8)), 2, 2)
        painter.setBrush(tones.quiet)
        painter.drawRect(QRectF(centre - 0.5, bar.top() - px(3), 1, px(14)))
        painter.setPen(tones.text)
        painter.drawText(
            QRectF(bar.right() + px(8), place.top(), px(36), place.height()), _MIDDLE, signed(value)
        )

    def _column(self, row: QRectF, number: int) -> QRectF:
        width = (row.width() - px(_NAMES)) / 3
        return QRectF(px(_NAMES) + number * width, row.top(), width - px(16), row.height())

    def _opinion(self, modality: Modality) -> Opinion | None:
        return self._shown.prediction.opinions.get(modality) if self._shown else None

    def _absence(self, modality: Modality) -> str:
        absent = self._shown.prediction.absent if self._shown else {}
        return absence_of(modality, absent.get(modality, NotSure.NOTHING))


def _top(probabilities: Probabilities) -> tuple[Emotion, float]:
    return most_probable(probabilities), float(probabilities.max())


def _said(probabilities: Probabilities) -> str:
    emotion, share = _top(probabilities)
    return f"{within(word_for(emotion))} {percent(share)}"
