"""Putting verdicts right: another second choice, another strength, another emotion."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import NOT_QUITE_SURE, SURE, Feedback, put_right, say_the_same
from mmdesk.gui.emotion_look import word_for
from mmdesk.gui.word_case import within


@dataclass(frozen=True, slots=True)
class Change:
    """What shall become of verdicts, and how it is called in Undo."""

    words: str
    make: Callable[[Sequence[Feedback]], list[Feedback]]  # one for each, in the same order


def amended(said: Sequence[Feedback], change: Change) -> list[tuple[Feedback, Feedback]]:
    """Each verdict that changes, and what becomes of it."""
    new = change.make(said)
    return [(one, other) for one, other in zip(said, new, strict=True) if not say_the_same(one, other)]


def other_second(emotion: Emotion) -> Change:
    """It could be this as well, or, where that was said of all of them, no longer."""

    def make(said: Sequence[Feedback]) -> list[Feedback]:
        named = [one for one in said if one.emotion not in (None, emotion)]
        second = None if named and all(one.second is emotion for one in named) else emotion
        return [
            put_right(one, one.emotion, second if one in named else one.second, one.strength) for one in said
        ]

    return Change(_say("perhaps {0}").format(within(word_for(emotion))), make)


def no_second() -> Change:
    """It is that alone."""
    return Change(
        _say("no second choice"),
        lambda said: [put_right(one, one.emotion, None, one.strength) for one in said],
    )


def other_strength(strength: float) -> Change:
    """The user is sure, or not quite."""
    words = _say("sure") if strength >= SURE else _say("not quite sure")
    return Change(words, lambda said: [put_right(one, one.emotion, one.second, strength) for one in said])


def other_sureness(is_sure: bool) -> Change:
    """The same, with the strengths that can be given in the window."""
    return other_strength(SURE if is_sure else NOT_QUITE_SURE)


def other_emotion(emotion: Emotion) -> Change:
    """It is this; what it could be as well stays."""
    words = _say("this is {0}").format(within(word_for(emotion)))
    return Change(words, lambda said: [put_right(one, emotion, one.second, one.strength) for one in said])


def all_right() -> Change:
    """What was shown is right."""
    return Change(
        _say("what was shown is right"),
        lambda said: [put_right(one, one.shown, one.second, one.strength) for one in said],
    )


def all_wrong() -> Change:
    """What was shown is wrong, and no better name is given."""
    return Change(
        _say("what was shown is wrong"),
        lambda said: [put_right(one, None, None, one.strength) for one in said],
    )


def _say(words: str) -> str:
    return QCoreApplication.translate("PuttingRight", words)
