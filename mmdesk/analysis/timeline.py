"""A timeline: what was predicted, moment after moment, without the pictures and the sound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction


class Media(Protocol):
    """What the analysis needs of an open media file (`capture.media_file.MediaFile`, or a fake).

    `duration_s` and `errors` are final once the moments are used up: headers lie, and what
    does not decode is only known when it was tried.
    """

    @property
    def duration_s(self) -> float | None:
        """Length in seconds; None while it is unknown."""

    @property
    def errors(self) -> Sequence[str]:
        """What did not decode, so far."""

    def moments(
        self, every_s: float = 0.2, text: str | None = None, sound: int | None = None, from_s: float = 0.0
    ) -> Iterator[Moment]:
        """The moments that begin at `from_s` or later in the order of time, one at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class TimelineEntry:
    """One predicted moment. Small: a timeline of hours fits in memory."""

    start_s: float
    end_s: float
    prediction: Prediction
    warnings: tuple[str, ...] = ()  # the moment's and the prediction's


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """One file being analysed: who says it, and the entries, which can be walked once."""

    source: str  # the file's path as the user gave it
    version: int
    model_sha256: str
    entries: Iterator[TimelineEntry]
    media: Media
