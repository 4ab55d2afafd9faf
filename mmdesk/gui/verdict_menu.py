"""The small menus of verdicts: what can be said of an emotion, of one modality, of what was said last."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import NOT_QUITE_SURE, Feedback
from mmdesk.core.modalities import Modality
from mmdesk.gui.emotion_look import colour_of, icon_of, name_of, word_for
from mmdesk.gui.evidence import Evidence
from mmdesk.gui.icons import icon
from mmdesk.gui.judging import Said
from mmdesk.gui.putting_right import no_second, other_second, other_sureness
from mmdesk.gui.theme import Tones
from mmdesk.gui.verdicts import Verdicts
from mmdesk.gui.word_case import within


class VerdictMenu(QMenu):
    """Each menu is made when it is asked for, and is about what was shown then."""

    asked = Signal(str)  # what it is about, for tests and for those who hear it

    def __init__(self, verdicts: Verdicts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_menu")
        self._verdicts = verdicts

    def ask_of_emotion(self, emotion: Emotion, at: QPoint) -> None:
        """It is this, probably this, or could be this as well."""
        evidence = self._begin(word_for(emotion))
        key = emotion.position + 1
        self._say(self.tr("It is this") + f"\t{key}", Said(emotion), evidence)
        words = self.tr("Probably, not quite sure") + "\t" + self.tr("Alt+{0}").format(key)
        self._say(words, Said(emotion, strength=NOT_QUITE_SURE), evidence)
        also = self.addAction(self.tr("Could be this as well") + "\t" + self.tr("Shift+{0}").format(key))
        also.setEnabled(self._verdicts.has_one_here(evidence) or bool(self._verdicts.last))
        also.triggered.connect(lambda: self._verdicts.also_on(emotion, evidence))
        self.popup(at)

    def ask_of_answer(self, is_right: bool, at: QPoint) -> None:
        """Surely right or wrong, or probably."""
        evidence = self._begin(self.tr("Right") if is_right else self.tr("Wrong"))
        key = self.tr("Enter") if is_right else self.tr("Del")
        sure, unsure = self.tr("Surely") + f"\t{key}", self.tr("Probably, not quite sure") + f"\tAlt+{key}"
        self._say(sure, Said(is_right=is_right), evidence)
        self._say(unsure, Said(is_right=is_right, strength=NOT_QUITE_SURE), evidence)
        self.popup(at)

    def ask_of_modality(self, modality: Modality, at: QPoint) -> None:
        """All that can be said of one modality alone."""
        evidence = self._begin(self.tr("{0} alone").format(name_of(modality))).about(modality)
        self._say(self.tr("Right"), Said(is_right=True), evidence)
        self._say(self.tr("Wrong"), Said(), evidence)
        self.addSeparator()
        for emotion in EMOTIONS:
            self._say(word_for(emotion), Said(emotion), evidence, emotion)
        self.popup(at)

    def ask_of_last(self, said: list[Feedback], at: QPoint) -> None:
        """What could be added to what was said last."""
        self._begin(self.tr("What you said"))
        is_sure = all(one.is_sure for one in said)
        words = self.tr("Not quite sure") if is_sure else self.tr("Quite sure")
        change = other_sureness(not is_sure)
        self.addAction(words).triggered.connect(lambda: self._verdicts.amend_last(change))
        if any(one.emotion is not None for one in said):
            self._add_seconds(said)
        self.popup(at)

    def _add_seconds(self, said: list[Feedback]) -> None:
        self.addSeparator()
        title = self.addAction(self.tr("Could be as well"))
        title.setEnabled(False)
        seconds = {one.second for one in said}
        named = {one.emotion for one in said}
        for emotion in EMOTIONS:
            if named == {emotion}:
                continue
            action = self.addAction(
                f"{word_for(emotion)}\t" + self.tr("Shift+{0}").format(emotion.position + 1)
            )
            action.setIcon(self._icon(emotion))
            change = no_second() if seconds == {emotion} else other_second(emotion)
            if seconds == {emotion}:
                action.setText(self.tr("Not {0} after all").format(within(word_for(emotion))))
            action.triggered.connect(lambda _=False, change=change: self._verdicts.amend_last(change))

    def _begin(self, title: str) -> Evidence:
        self.clear()
        about = self.addAction(title)
        about.setEnabled(False)
        self.addSeparator()
        self.asked.emit(title)
        return self._verdicts.evidence()

    def _say(self, words: str, said: Said, evidence: Evidence, emotion: Emotion | None = None) -> None:
        action = self.addAction(words)
        if emotion is not None:
            action.setIcon(self._icon(emotion))
        action.triggered.connect(lambda: self._verdicts.decide(said, evidence))

    def _icon(self, emotion: Emotion) -> QIcon:
        return icon(icon_of(emotion), colour_of(emotion, Tones.of(self.palette()).is_dark))
