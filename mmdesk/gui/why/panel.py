"""Why: a panel beside the picture that takes one shown moment apart. Live goes on while it is open."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.explanations import Explanation
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import NotSure
from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.disagreement import DisagreementLine
from mmdesk.gui.emotion_look import absence_of, colour_of, icon_of, name_of, word_for
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.sentences import in_users_words, joined
from mmdesk.gui.showing import Showing
from mmdesk.gui.shown import Shown
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID, Tones
from mmdesk.gui.why.chart import WhyChart
from mmdesk.gui.why.face import SIDE, FaceHeat
from mmdesk.gui.why.voice import VoiceTrace
from mmdesk.gui.why.words import WordsView
from mmdesk.gui.word_case import beginning, within

KEY = "W"
_WRITING_S = 2.0  # letters so soon after the key are the rest of a word


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """The moment that is taken apart, and which emotion is to be explained."""

    shown: Shown
    emotion: Emotion


class WhyPanel(Dialog):
    """Holds the moment that was shown when it was asked for. Esc closes it."""

    wanted = Signal(object, object, object)  # Moment, Prediction, Emotion: please explain
    written = Signal(str)  # letters that were meant for the text field

    def __init__(self, showing: Showing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("why_panel")
        self.setModal(False)
        self._showing = showing
        self._picks = QButtonGroup(self)
        self._question: _Question | None = None
        self._key_at_s = float("-inf")  # when a key opened it
        self.has_media: Callable[[Moment], bool] = lambda _: False
        """Whether a remembered moment can be read again, and so be explained."""
        self._make_parts()
        self._lay_out()
        showing.changed.connect(self._on_changed)

    @property
    def shown(self) -> Shown | None:
        """The moment it holds; None while it is closed."""
        return self._question.shown if self._question else None

    @Slot()
    def ask(self) -> None:
        """Take the shown moment apart; where nothing was said there is nothing to ask."""
        shown = self._showing.shown
        if shown is None or not shown.prediction.opinions:
            return
        if shown.is_past and not self.has_media(shown.moment):
            return
        self._key_at_s = float("-inf")
        if not self.isVisible():
            self._stand_beside()
            self.show()
        self.activateWindow()
        self._ask_about(shown, shown.emotion or shown.prediction.top)

    @Slot()
    def ask_by_key(self) -> None:
        """The same, by its letter; where there is nothing to ask it begins a text like any other."""
        self.ask()
        if self._question is not None:
            self._key_at_s = time.monotonic()
        else:
            self.written.emit(KEY.lower())

    @Slot(str, object)
    def show_explanation(self, moment_id: str, explanation: Explanation) -> None:
        """Show an explanation; one that came too late, for another question, is left out."""
        question = self._question
        if (
            question is None
            or question.shown.moment.id != moment_id
            or question.emotion != explanation.emotion
        ):
            return
        self._state.setText(self._caveat(question.shown.prediction.version, explanation.version))
        self.chart.show_moment(question.shown, explanation.contributions)
        self._fill(explanation)

    @Slot(str, str)
    def show_unexplained(self, moment_id: str, words: str) -> None:
        """Say in one line why there is no explanation."""
        if self._question is not None and self._question.shown.moment.id == moment_id:
            self._state.setText(in_users_words(words))
            for part in (self.face, self.voice, self.words):
                part.show_nothing("")

    def done(self, result: int) -> None:
        """Close, and let the moment go."""
        self._question = None
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever goes on writing meant the text field."""
        if event.text().isalpha():
            self.written.emit(event.text())
        else:
            super().keyPressEvent(event)

    def give_back(self) -> str:
        """The letter that opened it, if that was a moment ago and writing goes on: then it closes again."""
        if not self.isVisible() or time.monotonic() - self._key_at_s > _WRITING_S:
            return ""
        self.reject()
        return KEY.lower()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._picks.buttons():
            self._tint()

    def sizeHint(self) -> QSize:
        room = self.screen().availableSize()
        return QSize(px(660), px(560)).boundedTo(QSize(room.width() - GRID, room.height() - 48))

    @Slot(object)
    def _on_changed(self, shown: Shown | None) -> None:
        if shown is None:  # another source: what was not kept of the moment cannot be had any more
            self.reject()

    @Slot(int)
    def _on_picked(self, place: int) -> None:
        if self._question is not None:
            self._ask_about(self._question.shown, EMOTIONS[place])

    def _ask_about(self, shown: Shown, emotion: Emotion) -> None:
        is_other = self._question is None or self._question.shown is not shown
        self._question = _Question(shown, emotion)
        self.setWindowTitle(self.tr("Why {0}?").format(within(word_for(emotion))))
        pick = self._picks.button(emotion.position)
        pick.setChecked(True)
        if not self.words.hasFocus():
            pick.setFocus()
        self.title.setText(self.windowTitle())
        said = shown.prediction.opinions
        is_shapley = emotion is shown.prediction.top  # of this one they are known already
        self.chart.show_moment(shown, {one: said[one].contribution for one in said} if is_shapley else {})
        self.disagreement.show_disagreement(shown.prediction.disagreeing)
        self._state.setText(self.tr("Looking…"))
        if is_other:
            for part in (self.face, self.voice, self.words):
                part.show_nothing("")
        self.wanted.emit(shown.moment, shown.prediction, emotion)

    def _fill(self, explanation: Explanation) -> None:
        if explanation.face is not None:
            self.face.show_reason(explanation.face)
        else:
            self.face.show_nothing(self._why_nothing(Modality.FACE))
        if explanation.voice is not None:
            self.voice.show_reason(explanation.voice)
        else:
            self.voice.show_nothing(self._why_nothing(Modality.VOICE))
        if explanation.text is not None:
            self.words.show_reason(explanation.text)
        else:
            self.words.show_nothing(self._why_nothing(Modality.TEXT))
        run = explanation.text.run if explanation.text else 1
        self._run.setText(self.tr("{0} words at a time are left out").format(run) if run > 1 else "")

    def _why_nothing(self, modality: Modality) -> str:
        prediction = self._question.shown.prediction if self._question else None
        if prediction is not None and modality not in prediction.opinions:
            return beginning(absence_of(modality, prediction.absent.get(modality, NotSure.NOTHING)))
        return {
            Modality.FACE: self.tr("The picture of this moment was not kept."),
            Modality.VOICE: self.tr("The sound of this moment was not kept."),
            Modality.TEXT: self.tr("The text of this moment was not kept."),
        }[modality]

    def _caveat(self, predicted: int, explained: int) -> str:
        words = self.tr("This shows what the network used, not why the person feels it.")
        if predicted == explained:
            return words
        return joined(
            words, self.tr("Version {0} said it, version {1} explains it.").format(predicted, explained)
        )

    def _stand_beside(self) -> None:
        """Right of the parent's picture, within the screen. Where the system places windows it may not."""
        window = self.parentWidget()
        if window is None:
            return
        room = window.screen().availableGeometry()
        corner = window.mapToGlobal(QPoint(window.width() - self.sizeHint().width(), 56))
        beside = window.frameGeometry().right() + GRID
        if beside + self.sizeHint().width() <= room.right():
            corner.setX(beside)
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.sizeHint().width())))
        corner.setY(max(room.top(), min(corner.y(), room.bottom() - self.sizeHint().height() - 40)))
        self.move(corner)
        self.resize(self.sizeHint())

    def _make_parts(self) -> None:
        self.title = quiet_label("", "number")
        self.title.setObjectName("why_title")
        self._state = quiet_label("")
        self._state.setObjectName("why_state")
        self._run = quiet_label("", "small")
        self.chart = WhyChart(self)
        self.disagreement = DisagreementLine(self)
        self.face = FaceHeat(self)
        self.voice = VoiceTrace(self)
        self.words = WordsView(self)
        for emotion in EMOTIONS:
            self._picks.addButton(self._pick(emotion), emotion.position)
        self._picks.idClicked.connect(self._on_picked)
        self._tint()

    def _tint(self) -> None:
        dark = Tones.of(self.palette()).is_dark
        for emotion in EMOTIONS:
            self._picks.button(emotion.position).setIcon(icon(icon_of(emotion), colour_of(emotion, dark)))

    def _pick(self, emotion: Emotion) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"why_{emotion.value}")
        button.setAccessibleName(self.tr("Why {0}?").format(within(word_for(emotion))))
        button.setToolTip(plain_tip(button.accessibleName()))
        button.setCheckable(True)
        button.setAutoDefault(False)
        scaled(button.setFixedWidth, 36)
        button.setProperty("role", "pick")
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addStretch(1)
        for button in self._picks.buttons():
            head.addWidget(button)
        parts = QGridLayout()
        parts.setHorizontalSpacing(2 * GRID)
        parts.setVerticalSpacing(4)
        parts.addWidget(_name(Modality.FACE), 0, 0)
        parts.addWidget(self.face, 1, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        parts.addWidget(_name(Modality.VOICE), 0, 1)
        parts.addWidget(self.voice, 1, 1)
        words = QHBoxLayout()
        words.addWidget(_name(Modality.TEXT))
        words.addStretch(1)
        words.addWidget(self._run)
        parts.addLayout(words, 2, 1)
        parts.addWidget(self.words, 3, 1)
        parts.setColumnMinimumWidth(0, px(SIDE))
        parts.setColumnStretch(1, 1)
        parts.setRowStretch(3, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(self._state)
        layout.addWidget(self.chart)
        layout.addWidget(self.disagreement)
        layout.addLayout(parts, 1)


def _name(modality: Modality) -> QLabel:
    return quiet_label(name_of(modality), "title")
