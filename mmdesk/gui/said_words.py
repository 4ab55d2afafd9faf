"""What the user said, in words: what it is, how sure that is, and what it could be as well."""

from PySide6.QtCore import QCoreApplication

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.gui.emotion_look import word_for
from mmdesk.gui.word_case import within


def said_words(feedback: Feedback) -> str:
    """This is anger, probably; fear is right; this is not fear: as in "Noted: …" and "Undo: …"."""
    emotion = feedback.emotion
    if feedback.verdict is Verdict.REJECTION or emotion is None:
        return _of(feedback.shown, _say("this is not {0}"), _say("this is probably not {0}"), feedback)
    if feedback.verdict is Verdict.CONFIRMATION:
        words = _of(emotion, _say("{0} is right"), _say("{0} is probably right"), feedback)
    else:
        words = _of(emotion, _say("this is {0}"), _say("this is probably {0}"), feedback)
    return words + second_words(feedback.second)


def second_words(second: Emotion | None) -> str:
    """What follows the named emotion: perhaps another."""
    return _say(", perhaps {0}").format(within(word_for(second))) if second is not None else ""


def _of(emotion: Emotion, surely: str, unsurely: str, feedback: Feedback) -> str:
    return (surely if feedback.is_sure else unsurely).format(within(word_for(emotion)))


def _say(words: str) -> str:
    return QCoreApplication.translate("Said", words)
