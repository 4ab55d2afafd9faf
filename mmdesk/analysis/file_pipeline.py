"""The file pipeline: a media file in, timeline entries out, a few moments in memory at a time.

Three threads share the work, since PyAV, OpenCV and torch let others run: one decodes, one hears
voices and reads words, which need nothing of the moments before, and the caller's own looks at the
faces, one moment after the other, and puts all together.
"""

import math
from collections.abc import Generator, Iterable, Iterator, Mapping

from mmdesk.analysis.timeline import Media, TimelineEntry
from mmdesk.core.ahead import ahead
from mmdesk.core.errors import MmdeskError
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Heard, Predicts
from mmdesk.core.predictions import Prediction, warnings_about

EVERY_S = 0.2
MOST_AHEAD = 4  # moments that wait between two threads: enough that one slow moment stops neither
MOST_HEARD, HEARD_S = 6, 1.2  # moments of one such stretch of the file are heard together, at most so many
MOST_AHEAD_HEARD = MOST_AHEAD + MOST_HEARD  # that wait to be seen, or seeing would wait for each such stretch
WARM_UP_S = 4.0  # read before the first moment that is wanted, so that whoever is there is known
_SAME_S = 1e-6

Predicted = Generator[tuple[Moment, Prediction], None, None]


def analyse(
    media: Media,
    predictor: Predicts,
    every_s: float = EVERY_S,
    text: str | None = None,
    sound: int | None = None,
    from_s: float = 0.0,
) -> Generator[TimelineEntry, None, None]:
    """Predict the moments of `media` that begin at `from_s` or later, one every `every_s` seconds.

    `text` is what is said in all of them, `sound` which of the file's sounds is heard. Closing the
    generator cancels: the media's own is closed with it, nothing more is decoded, and no thread is
    left. Raises MediaError when the file stops being readable altogether.
    """
    found = predicted(media, predictor, every_s, text, sound, from_s)
    try:
        for moment, prediction in found:
            warnings = warnings_about(moment, prediction)
            yield TimelineEntry(
                moment.start_s, moment.end_s, prediction, warnings, picture_size=moment.picture_size
            )
    finally:
        found.close()


def predicted(
    media: Media,
    predictor: Predicts,
    every_s: float = EVERY_S,
    text: str | None = None,
    sound: int | None = None,
    from_s: float = 0.0,
    names: Mapping[int, str] | None = None,
) -> Predicted:
    """As `analyse`, but the moments themselves with what was predicted.

    `names` are of people who are known before: number in the file to the named person's id.
    """
    moments = media.moments(every_s, text, sound, max(0.0, from_s - WARM_UP_S))
    heard = ahead(_heard(ahead(moments, MOST_AHEAD, "decoding"), predictor), MOST_AHEAD_HEARD, "hearing")
    predictor.begin()
    if names:
        predictor.name_people(names)
    try:
        for moment, its_sound in heard:
            prediction = predictor.predict(moment, its_sound)
            if moment.start_s >= from_s - _SAME_S:
                yield moment, prediction
    finally:
        # At once, and not when the garbage collector comes by: the file is to be let go of.
        heard.close()


def heard_together(moments: Iterable[Moment]) -> Iterator[list[Moment]]:
    """The moments in lists that are heard together. Which these are does not depend on where they begin.

    What goes wrong with getting moments is raised after those that were got.
    """
    together: list[Moment] = []
    try:
        for moment in moments:
            if together and _stretch(moment) != _stretch(together[0]):
                yield together
                together = []
            together.append(moment)
            if len(together) == MOST_HEARD:
                yield together
                together = []
    except MmdeskError:
        if together:
            yield together
        raise
    if together:
        yield together


def _stretch(moment: Moment) -> int:
    return math.floor(moment.start_s / HEARD_S + _SAME_S)


def _heard(moments: Generator[Moment, None, None], predictor: Predicts) -> Iterator[tuple[Moment, Heard]]:
    try:
        for together in heard_together(moments):
            yield from zip(together, predictor.hear_all(together), strict=True)
    finally:
        moments.close()
