"""A fake media file and timelines made by hand."""

import math
from collections.abc import Iterable, Iterator

import numpy as np

from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction


def probabilities(emotion: Emotion, peak: float = 0.7):
    """A distribution (7,) with `peak` at the emotion and the rest spread evenly."""
    values = np.full(len(EMOTIONS), (1 - peak) / 6, np.float32)
    values[emotion.position] = peak
    return values


def entry(start_s: float, end_s: float, emotion: Emotion | None, peak: float = 0.7, **opinions: Emotion):
    """An entry that shows the emotion, or is not sure; opinions by modality: face=Emotion.ANGER."""
    features = np.zeros(FEATURE_SIZE, np.float32)
    said = {
        Modality(name): Opinion(probabilities(its), features, 1 / len(opinions))
        for name, its in opinions.items()
    }
    prediction = Prediction(
        "moment",
        3,
        probabilities(emotion or Emotion.NEUTRAL, peak if emotion else 0.2),
        said,
        not_sure=None if emotion else NotSure.DARK,
        faces=(Face(Box(4, 5, 20, 30), 0.9),) if "face" in said else (),
    )
    return TimelineEntry(start_s, end_s, prediction, ("blurred",) if emotion is None else ())


def entries(emotions: Iterable[Emotion | None], every_s: float = 0.2, **opinions: Emotion):
    """Entries one after the other, `every_s` seconds each."""
    return [entry(n * every_s, (n + 1) * every_s, emotion, **opinions) for n, emotion in enumerate(emotions)]


class FakeMedia:
    """A media file made of moments, that knows whether it was let go of."""

    def __init__(self, count: int = 10, duration_s: float | None = None, errors: Iterable[str] = ()):
        self.count, self.duration_s, self.errors = count, duration_s, list(errors)
        self.given = 0
        self.is_closed = False

    def moments(
        self, every_s: float = 0.2, text: str | None = None, sound: int | None = None, from_s: float = 0.0
    ) -> Iterator[Moment]:
        try:
            for number in range(math.ceil(from_s / every_s - 1e-6), self.count):
                self.given += 1
                picture = np.full((48, 64, 3), number % 256, np.uint8)
                yield Moment(number * every_s, (number + 1) * every_s, picture=picture, text=text)
        finally:
            self.is_closed = True


def analysis(timeline, source: str = "talk.mp4", **media):
    """An analysis of a ready timeline."""
    return Analysis(source, 3, "ab" * 32, iter(timeline), FakeMedia(**media))
