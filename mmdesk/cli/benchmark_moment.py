"""How long one prediction takes: a face, three seconds of a voice and a sentence; together and each alone."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import replace

from mmdesk.capture.drawn_face import Expression, draw_face
from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.cli.figures import Figure
from mmdesk.core.arrays import VOICE_WINDOW_S
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts

_TONE = Tone(140, 30, 4.0, 0.5)
_SENTENCE = "I did not expect you to come back so soon, but I am glad you did."


def measure_moment(predictor: Predicts, rounds: int = 40) -> Mapping[str, Figure]:
    """Median milliseconds of `rounds` predictions, by turns so that a busy machine slows all alike.

    The picture has 640x480 pixels and its face is looked for; every sentence and every sound is a new one.
    """
    from mmdesk.features.face_finder import HaarFinder
    from mmdesk.features.voice import speech_in

    picture = draw_face(Expression(smile=0.5))
    empty = picture[:, :160].repeat(4, 1)  # a wall and a shoulder: what is left of the face, four times
    sound = make_voice(_TONE, VOICE_WINDOW_S)
    whole = Moment(0.0, VOICE_WINDOW_S, picture=picture, sound=sound)
    finder = HaarFinder()

    def written(moment: Moment, number: int) -> Moment:
        return replace(moment, text=f"{_SENTENCE} {number}")

    def spoken(moment: Moment) -> Moment:
        return replace(moment, sound=sound.copy())  # one that was read before would not be read again

    nothing = replace(whole, picture=None, sound=None)
    calls: dict[str, Callable[[int], object]] = {
        "moment_ms": lambda number: predictor.predict(spoken(written(whole, 2 * number))),
        "face_ms": lambda _: predictor.predict(replace(whole, sound=None)),
        "no_face_ms": lambda _: predictor.predict(replace(nothing, picture=empty)),
        "voice_ms": lambda _: predictor.predict(spoken(replace(whole, picture=None))),
        "text_ms": lambda number: predictor.predict(written(nothing, 2 * number + 1)),
        "find_face_ms": lambda _: finder.find(picture),
        "find_speech_ms": lambda _: speech_in(sound),
    }
    taken = {name: _median_ms(times) for name, times in _by_turns(calls, rounds).items()}
    finding = taken.pop("find_face_ms"), taken.pop("find_speech_ms")
    limits = {
        "moment_ms": (sum(finding), "the detectors of faces and of speech alone"),
        "face_ms": (finding[0], "the face detector alone"),
        "voice_ms": (finding[1], "the speech detector alone"),
    }
    return {name: Figure(value, *limits.get(name, ())) for name, value in taken.items()}


def _by_turns(calls: Mapping[str, Callable[[int], object]], rounds: int) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for number in range(-3, rounds):  # the first calls set things up
        for name, call in calls.items():
            began = time.perf_counter()
            call(number)
            if number >= 0:
                taken[name].append(time.perf_counter() - began)
    return taken


def _median_ms(seconds: list[float]) -> float:
    return 1000 * statistics.median(seconds)
