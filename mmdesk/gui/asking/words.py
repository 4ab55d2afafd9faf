"""What Ask me says: why a moment is asked about, what was read of it, and how it ended."""

from PySide6.QtCore import QCoreApplication

from mmdesk.core.asking import Why
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.predictions import Prediction
from mmdesk.core.questions import Queue
from mmdesk.gui.emotion_look import name_of, reason_for, word_for
from mmdesk.gui.listed import listed
from mmdesk.gui.said_words import second_words
from mmdesk.gui.word_case import within


def _say(words: str) -> str:
    return QCoreApplication.translate("Asking", words)


def question_words(modality: Modality | None) -> str:
    """What is asked: about all of the moment, or one modality alone."""
    if modality is None:
        return _say("What is this?")
    return {
        Modality.FACE: _say("What does the face alone say?"),
        Modality.VOICE: _say("What does the voice alone say?"),
        Modality.TEXT: _say("What do the words alone say?"),
    }[modality]


def why_words(why: tuple[Why, ...]) -> str:
    """Why this moment, without a word of what was read."""
    said = {
        Why.UNSURE: _say("it could be one thing or another"),
        Why.DISAGREEMENT: _say("face, voice and words do not say the same"),
        Why.RARE: _say("it may be an emotion you seldom named"),
        Why.NEW: _say("it is unlike what you judged before"),
    }
    return _say("Asked because {0}.").format(said[why[0]])


def read_words(prediction: Prediction, modality: Modality | None) -> str:
    """What had been read, once it may be known."""
    if modality is not None:
        opinion = prediction.opinions[modality]
        return _emotion_words(opinion.top, float(opinion.probabilities.max()))
    words = _emotion_words(prediction.top, prediction.confidence)
    if prediction.not_sure is not None:
        words = _say("nothing for sure: {0}").format(reason_for(prediction.not_sure))
    if not differing(prediction):
        return words
    own = listed(
        f"{within(name_of(one))} {within(word_for(prediction.opinions[one].top))}"
        for one in differing(prediction)
    )
    return f"{words} ({own})"


def differing(prediction: Prediction) -> tuple[Modality, ...]:
    """The modalities that were read, where they do not all name the same emotion; else none."""
    there = tuple(one for one in MODALITIES if one in prediction.opinions)
    tops = {prediction.opinions[one].top for one in there}
    return there if len(tops) > 1 else ()


def answered_words(verdict: Feedback | None, prediction: Prediction) -> str:
    """What was answered, and what had been read; no verdict: it was passed over."""
    if verdict is None or verdict.emotion is None:
        return _say("Passed; it is not asked again.")
    said = within(word_for(verdict.emotion))
    said = said if verdict.is_sure else _say("probably {0}").format(said)
    if verdict.modality is not None:
        said = f"{within(name_of(verdict.modality))} {said}"
    said += second_words(verdict.second)
    return _say("You said {0}. It had read {1}.").format(said, read_words(prediction, verdict.modality))


def empty_words(queue: Queue) -> tuple[str, str]:
    """Why there is nothing to ask, and what to do."""
    title = _say("Nothing to ask")
    if not queue.sessions:
        return title, _say("Nothing was read yet. Open a file, or go live and press Record.")
    if not queue.with_media:
        return title, _say(
            "Of what was read neither picture nor sound was kept, or the files are away. Record a session, "
            "or open a file."
        )
    return title, _say("You have answered or passed everything that would teach much. Open another file.")


def ended_words(answered: int, of: int) -> tuple[str, str]:
    """How it ended."""
    if not answered:
        return _say("Nothing answered"), _say("Come back when you like: the questions wait.")
    if answered == 1:
        after = _say("It is learned from like any other verdict, once there is time to read its file again.")
    else:
        after = _say(
            "They are learned from like any other verdict, once there is time to read their files again."
        )
    if answered < of:
        return _say("Thank you: {0} of {1} answered").format(answered, of), after
    return _say("Thank you") if of == 1 else _say("Thank you: all {0} answered").format(of), after


def waiting_words(verdicts: int) -> str:
    """How many verdicts were not learned from yet."""
    if verdicts == 1:
        return _say("1 verdict is waiting to be learned from.")
    return _say("{0} verdicts are waiting to be learned from.").format(verdicts) if verdicts else ""


def _emotion_words(emotion: Emotion, share: float) -> str:
    return _say("{0}, {1} %").format(within(word_for(emotion)), round(100 * share))
