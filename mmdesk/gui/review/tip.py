"""What stands beside the mouse over the lanes: the moment there, in words."""

from collections.abc import Iterable
from html import escape

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel, QWidget

from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import PastMoment
from mmdesk.gui.emotion_look import absence_of, name_of, reason_for, word_for
from mmdesk.gui.numbers import percent
from mmdesk.gui.review.rows import Called, nobody, subject_words
from mmdesk.gui.review.ruler import exact
from mmdesk.gui.said_words import second_words
from mmdesk.gui.word_case import within

_BESIDE = 16  # pixels
_MOST_PEOPLE = 6  # lines


class Tip(QLabel):
    """One label that follows the mouse; its words change with the moment under it, not with the pixel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("lanes_tip")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def say(self, words: str) -> None:
        """Say this beside the mouse; nothing hides it."""
        if not words:
            self.hide()
            return
        if words != self.text():
            self.setText(words)
            self.adjustSize()
        window = self._window
        at = window.mapFromGlobal(QCursor.pos())
        left = at.x() + _BESIDE
        if left + self.width() > window.width():
            left = at.x() - _BESIDE - self.width()
        top = min(at.y() + _BESIDE, window.height() - self.height() - 4)
        if top < at.y() + 4 and left < at.x() < left + self.width():
            top = at.y() - _BESIDE - self.height()
        self.move(QPoint(max(0, left), max(0, top)))
        self.show()
        self.raise_()


def tip_words(
    past: PastMoment, verdicts: Iterable[Feedback], is_excluded: bool, called: Called = nobody
) -> str:
    """A moment as lines of HTML: when, the answer, each modality and person, and what the user said."""
    translate, prediction = QCoreApplication.translate, past.prediction
    rows = [(translate("Lanes", "Answer"), _answer(prediction))]
    for modality in sorted(prediction.opinions, key=lambda one: one.position):
        opinion = prediction.opinions[modality]
        rows.append((name_of(modality), _sure(word_for(opinion.top), float(opinion.probabilities.max()))))
    for modality, reason in prediction.absent.items():
        rows.append((name_of(modality), absence_of(modality, reason)))
    people = [face for face in prediction.faces if face.person]
    if len(people) > 1:
        for face in sorted(people, key=lambda face: face.person)[:_MOST_PEOPLE]:
            words = translate("Lanes", "not sure")
            if face.emotion is not None and face.probabilities is not None:
                words = _sure(word_for(face.emotion), float(face.probabilities.max()))
            rows.append((subject_words(face.person, called), words))
    rows += [(translate("Lanes", "You said"), _verdict(one, called)) for one in verdicts]
    if is_excluded:
        rows.append(("", translate("Lanes", "left out")))
    lines = [
        f"<tr><td>{escape(name)}&nbsp;&nbsp;</td><td><b>{escape(words)}</b></td></tr>" for name, words in rows
    ]
    return f"{exact(past.moment.end_s)}<table cellspacing=0>{''.join(lines)}</table>"


def _answer(prediction: Prediction) -> str:
    if prediction.not_sure is not None:
        words = QCoreApplication.translate("Lanes", "not sure: {0}")
        return words.format(reason_for(prediction.not_sure))
    return _sure(word_for(prediction.top), prediction.confidence)


def _sure(word: str, share: float) -> str:
    return f"{word} {percent(share)}"


def _verdict(feedback: Feedback, called: Called) -> str:
    translate = QCoreApplication.translate
    subject = feedback.person or feedback.modality
    about = f"{subject_words(subject, called)}: " if subject else ""
    if feedback.verdict is Verdict.REJECTION or feedback.emotion is None:
        words = translate("Lanes", "not {0}").format(within(word_for(feedback.shown)))
    elif feedback.verdict is Verdict.CONFIRMATION:
        words = translate("Lanes", "{0} is right").format(word_for(feedback.emotion))
    else:
        words = word_for(feedback.emotion)
    unsure = "" if feedback.is_sure else translate("Lanes", " (not quite sure)")
    return about + words + second_words(feedback.second) + unsure
