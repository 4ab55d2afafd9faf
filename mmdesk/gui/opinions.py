"""What face, voice and text each say: an emotion, how sure, and what it adds to the answer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mmdesk.core.emotions import Emotion, most_probable
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure, Opinion
from mmdesk.core.steadiness import Settled
from mmdesk.gui.access.calm_name import CalmName
from mmdesk.gui.access.painted import Level, Painted
from mmdesk.gui.card import Card
from mmdesk.gui.disagreement import DisagreementLine
from mmdesk.gui.emotion_look import absence_of, colour_of, icon_of, name_of, word_for
from mmdesk.gui.icons import paint_icon
from mmdesk.gui.listed import listed
from mmdesk.gui.numbers import percent, signed
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import px
from mmdesk.gui.theme import GRID, Tones, sized
from mmdesk.gui.word_case import within

_FULL_NATS = 2.0  # a contribution this large fills its half of the bar
_BAR_WIDTH = 52
_NUMBER_WIDTH = 44  # left out where there is no room; the tooltip and the reader have it
_NAME_WIDTH, _WORDS_WIDTH = 44, 124
_SAID_HEIGHT = 20  # of a row; under it is what the answer would be without it


class OpinionsCard(Card):
    """Three rows, one for each modality, where they disagree, and the way to the reasons."""

    why_wanted = Signal()
    picked = Signal(object)  # Modality: verdicts shall be about it alone, or about the answer again
    menu_wanted = Signal(object, QPoint)  # Modality of which something shall be said, where on the screen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What each one says"), parent)
        self.setObjectName("opinions")
        self.body.setSpacing(0)
        self.rows = {modality: OpinionRow(modality, self) for modality in MODALITIES}
        for row in self.rows.values():
            row.picked.connect(self.picked)
            row.menu_wanted.connect(self.menu_wanted)
        self.disagreement = DisagreementLine(self)
        self.why_button = QPushButton(self.tr("Why?  ·  W"))
        self.why_button.setObjectName("why")
        self.why_button.setAccessibleName(self.tr("Why?"))
        self.why_button.setToolTip(self.tr("Show what in the face, the voice and the words mattered (W)"))
        self.why_button.setProperty("role", "small")
        self.why_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.why_button.clicked.connect(self.why_wanted)
        self.title_line.addWidget(self.why_button)
        margins = self.body.contentsMargins()  # a row has its room below, so the first one needs some above
        margins.setBottom(margins.bottom() - GRID // 2)
        self.body.setContentsMargins(margins)
        self.body.addSpacing(GRID - 2)
        for row in self.rows.values():
            self.body.addWidget(row)
        self.body.addWidget(self.disagreement)
        self._steady = _Steady()
        self.has_media: Callable[[Moment], bool] = lambda _: False
        """Whether a remembered moment can be read again, and so be explained."""
        self.show_moment(None)

    def let_pick(self, can_pick: bool) -> None:
        """Whether a row can be picked, so that verdicts are about it alone."""
        for row in self.rows.values():
            row.let_pick(can_pick)

    @Slot(object)
    def show_picked(self, subject: object) -> None:
        """Verdicts are about this modality alone, or about something else."""
        for modality, row in self.rows.items():
            row.show_picked(modality is subject)

    def show_moment(self, shown: Shown | None) -> None:
        """Show the opinions of this prediction; None before the first."""
        opinions = shown.prediction.opinions if shown else {}
        absent = shown.prediction.absent if shown else {}
        without, disagreeing = self._steady.take(shown)
        for modality, row in self.rows.items():
            row.show_opinion(opinions.get(modality), absent.get(modality, NotSure.NOTHING))
            row.show_without(without.get(modality))
        self.disagreement.show_disagreement(disagreeing)
        can_explain = shown is not None and (not shown.is_past or self.has_media(shown.moment))
        self.why_button.setEnabled(bool(opinions) and can_explain)


def changed_without(shown: Shown) -> dict[Modality, Emotion]:
    """What the answer would be without each modality, of those that would change the shown one."""
    opinions = shown.prediction.opinions
    answers = {one: said.without for one, said in opinions.items() if said.without is not None}
    tops = {modality: most_probable(answer) for modality, answer in answers.items()}
    return {modality: top for modality, top in tops.items() if shown.emotion not in (None, top)}


_Said = dict[Modality, Emotion]


class _Steady:
    """What would change the answer, and who disagrees, as far as it lasts.

    A moment of a file, which is picked, stands for itself.
    """

    def __init__(self) -> None:
        self._forget()

    def take(self, shown: Shown | None) -> tuple[_Said, _Said]:
        """The two after this moment."""
        if shown is None or not shown.moment.captured_at:
            self._forget()
        if shown is None:
            return {}, {}
        at_s = shown.moment.captured_at
        without = self._without.take(changed_without(shown), at_s)
        return without, self._disagreeing.take(shown.prediction.disagreeing, at_s)

    def _forget(self) -> None:
        self._without: Settled[_Said] = Settled()
        self._disagreeing: Settled[_Said] = Settled()


class OpinionRow(QWidget, Painted):
    """One modality: drawn icon, name, its emotion and confidence, contribution as a signed bar."""

    picked = Signal(object)  # Modality: the row was clicked, or pressed with Enter or Space
    menu_wanted = Signal(object, QPoint)  # Modality, where on the screen
    access_role = QAccessible.Role.Button

    def __init__(self, modality: Modality, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measure()
        self.modality = modality
        self._calm_name = CalmName(self)
        self._emotion: Emotion | None = None
        self._without: Emotion | None = None
        self._absent = NotSure.NOTHING  # why there is none
        self._confidence = self._contribution = 0.0
        self._can_pick = self._is_picked = False
        self.setObjectName(f"opinion_{modality.value}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.let_pick(False)
        self.show_opinion(None, NotSure.NOTHING)

    def show_opinion(self, opinion: Opinion | None, absent: NotSure) -> None:
        """Show an opinion; None when the modality was absent, and why."""
        self._absent = absent
        self._emotion = opinion.top if opinion else None
        self._confidence = float(opinion.probabilities.max()) if opinion else 0.0
        self._contribution = opinion.contribution if opinion else 0.0
        self._name_for_readers()

    def let_pick(self, can_pick: bool) -> None:
        """Whether it can be picked."""
        self._can_pick = can_pick
        self._is_picked = self._is_picked and can_pick
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if can_pick else Qt.FocusPolicy.NoFocus)
        bar = self.tr("The bar shows how much this spoke for (right) or against (left) the answer, in nats.")
        pick = self.tr(
            "A click, and your verdict is about this alone; another, and it is not. A right click asks."
        )
        self.setToolTip(plain_tip(f"{bar}\n{pick}" if can_pick else bar))
        self.setCursor(Qt.CursorShape.PointingHandCursor if can_pick else Qt.CursorShape.ArrowCursor)
        self._name_for_readers()

    def show_picked(self, is_picked: bool) -> None:
        """Whether verdicts are about it alone."""
        self._is_picked = is_picked and self._can_pick
        self._name_for_readers()

    @property
    def is_picked(self) -> bool:
        """Whether verdicts are about it alone."""
        return self._is_picked

    def access_level(self) -> Level:
        """How much it added to the answer, in nats, as far as the bar goes."""
        value = max(-_FULL_NATS, min(_FULL_NATS, self._contribution))
        return Level(value, -_FULL_NATS, _FULL_NATS, f"{self._contribution:+.2f}")

    def access_press(self) -> Callable[[], None] | None:
        """A press picks it."""
        return self._pick if self._can_pick else None

    def access_picked(self) -> bool | None:
        """Whether verdicts are about it alone."""
        return self._is_picked if self._can_pick else None

    def _pick(self) -> None:
        self.picked.emit(self.modality)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._can_pick and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(self.modality)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._can_pick and self._emotion is not None:
            self.menu_wanted.emit(self.modality, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space pick it; the window would take them for "right"."""
        presses = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._can_pick and event.key() in presses:
            if not event.isAutoRepeat():
                self.picked.emit(self.modality)
        else:
            super().keyPressEvent(event)

    def show_without(self, emotion: Emotion | None) -> None:
        """Say what the answer would be without it; None when it would be the same."""
        self._without = emotion
        self._name_for_readers()

    def _name_for_readers(self) -> None:
        words = f"{name_of(self.modality)}: {self.words()}"
        self._calm_name.tell(listed((words, self.without_words())))
        self.setAccessibleDescription(self.tr("Verdicts are about this alone") if self._is_picked else "")
        self.update()

    def without_words(self) -> str:
        """What the answer would be without it, where that differs."""
        if self._without is None or self._emotion is None:
            return ""
        return self.tr("without it: {0}").format(within(word_for(self._without)))

    def words(self) -> str:
        """What the row says, as one line."""
        if self._emotion is None:
            return absence_of(self.modality, self._absent)
        return listed(
            (f"{word_for(self._emotion)} {percent(self._confidence)}", signed(self._contribution, 2))
        )

    def _measure(self) -> None:
        self._name_width = _name_width(self.font())
        self._said_left = px(24) + self._name_width  # where the emotion's face is painted, and its word
        self._words_left = self._said_left + px(21)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._measure()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(px(280), px(33))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # painted from the left in any script
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tones = Tones.of(self.palette())
        height, middle = px(_SAID_HEIGHT), px(_SAID_HEIGHT) / 2
        paint_icon(painter, str(self._icon()), tones.quiet, QRectF(0, middle - px(9), px(18), px(18)))
        self._paint_name(painter, tones)
        if self._emotion is None:
            painter.setPen(tones.quiet)
            rest = QRectF(self._said_left, 0, self.width() - self._said_left, height)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, absence_of(self.modality, self._absent))
            return
        self._paint_said(painter, tones, self._emotion)
        room = self.width() - self._words_left - px(_WORDS_WIDTH) - px(_BAR_WIDTH)
        number = px(_NUMBER_WIDTH) if room >= px(_NUMBER_WIDTH) else 0
        left = self.width() - px(_BAR_WIDTH) - number
        self._paint_contribution(
            painter, tones, QRectF(left, middle - px(4), px(_BAR_WIDTH), px(8)), bool(number)
        )
        painter.setPen(tones.quiet)
        painter.setFont(sized(self.font(), 12))
        under = QRectF(self._words_left, height - 1, self.width() - self._words_left, px(14))
        whole = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip  # Chinese lines are higher than this
        painter.drawText(under, int(whole), self.without_words())

    def _paint_name(self, painter: QPainter, tones: Tones) -> None:
        """On the accent where it is picked, as its lane's name is; with the focus the row is framed."""
        name = QRectF(px(26), 0, self._name_width, px(_SAID_HEIGHT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.accent if self._is_picked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(px(22), 1, self._name_width - 1, px(_SAID_HEIGHT) - 2), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(tones.text, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.setFont(sized(self.font(), 13))
        painter.setPen(tones.on_accent if self._is_picked else tones.text)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, name_of(self.modality))

    def _icon(self) -> str:
        return {Modality.FACE: "face", Modality.VOICE: "microphone", Modality.TEXT: "text"}[self.modality]

    def _paint_said(self, painter: QPainter, tones: Tones, emotion: Emotion) -> None:
        middle = px(_SAID_HEIGHT) / 2
        paint_icon(
            painter,
            icon_of(emotion),
            colour_of(emotion, tones.is_dark),
            QRectF(self._said_left, middle - px(9), px(18), px(18)),
        )
        painter.setPen(tones.text)
        painter.setFont(sized(self.font(), 13, QFont.Weight.DemiBold))
        place = QRectF(
            self._words_left, 0, self.width() - self._words_left - px(_BAR_WIDTH) - px(4), px(_SAID_HEIGHT)
        )
        words = f"{word_for(emotion)} {percent(self._confidence)}"
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_contribution(self, painter: QPainter, tones: Tones, place: QRectF, number: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tones.track)
        painter.drawRoundedRect(place, 4, 4)
        part = max(-1.0, min(1.0, self._contribution / _FULL_NATS)) * place.width() / 2
        centre = place.center().x()
        painter.setBrush(tones.accent if part >= 0 else tones.quiet)
        painter.drawRoundedRect(QRectF(min(centre, centre + part), place.top(), abs(part), px(8)), 2, 2)
        painter.setBrush(tones.quiet)
        painter.drawRect(QRectF(centre - 0.5, place.top() - px(3), 1, px(14)))
        if not number:
            return
        painter.setPen(tones.quiet)
        painter.setFont(sized(self.font(), 11))
        right = QRectF(self.width() - px(40), 0, px(40), px(_SAID_HEIGHT))
        painter.drawText(
            right,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
            signed(self._contribution, 2),
        )


def _name_width(font: QFont) -> int:
    """Room for each modality's name in the user's language, so that what they say begins at one place."""
    metrics = QFontMetrics(sized(font, 13))
    return max(px(_NAME_WIDTH), *(metrics.horizontalAdvance(name_of(one)) + 8 for one in Modality))
