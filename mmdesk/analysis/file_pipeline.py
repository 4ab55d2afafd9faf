"""The file pipeline: a media file in, timeline entries out, one moment in memory at a time."""

from collections.abc import Generator

from mmdesk.analysis.timeline import Media, TimelineEntry
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts

EVERY_S = 0.2


def analyse(
    media: Media, predictor: Predicts, every_s: float = EVERY_S, text: str | None = None
) -> Generator[TimelineEntry, None, None]:
    """Predict the moments of `media`, one every `every_s` seconds.

    Closing the generator cancels: the media's own generator is closed with it, and nothing
    more is decoded. Raises MediaError when the file stops being readable altogether.
    """
    moments = media.moments(every_s, text)
    predictor.begin()
    try:
        for moment in moments:
            yield _entry(moment, predictor)
    finally:
        # At once, and not when the garbage collector comes by: the file is to be let go of.
        if isinstance(moments, Generator):
            moments.close()


def _entry(moment: Moment, predictor: Predicts) -> TimelineEntry:
    prediction = predictor.predict(moment)
    # A predictor may pass on the moment's own warnings; each is said once.
    warnings = tuple(dict.fromkeys((*moment.warnings, *prediction.warnings)))
    return TimelineEntry(moment.start_s, moment.end_s, prediction, warnings)
