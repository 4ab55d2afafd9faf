"""A timeline: what was predicted, moment after moment, without the pictures and the sound."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from mmdesk.core.feedback import Feedback
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Prediction
from mmdesk.core.sessions import Exclusion, FileReading, Mark, Session


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
    picture_size: tuple[int, int] | None = None  # (width, height) in which the boxes of the faces lie
    verdicts: tuple[Feedback, ...] = ()  # what the user said of it, oldest first
    is_excluded: bool = False  # the user left it out

    @property
    def said(self) -> dict[tuple[Modality | None, int], Feedback]:
        """The last verdict on each thing that was judged: a modality (None: the answer) and a person (0)."""
        return {(verdict.modality, verdict.person): verdict for verdict in self.verdicts}


@dataclass(frozen=True, slots=True, eq=False)
class Analysis:
    """One file being analysed: who says it, and the entries, which can be walked once."""

    source: str  # the file's path as the user gave it
    version: int
    model_sha256: str
    entries: Iterator[TimelineEntry]
    media: Media
    session: Session | None = None  # the one it is remembered as
    marks: tuple[Mark, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    file: FileReading | None = None  # how it was read, where it is not remembered
    names: Mapping[int, str] = field(default_factory=dict)  # of people, by number; empty: none are told
    consents: tuple[Mapping[str, object], ...] = ()  # see `core.consents_plain.as_part_of_session`

    def model_of(self, prediction: Prediction) -> str:
        """SHA-256 of the weights that made this prediction; empty where nobody knows any more."""
        return prediction.model or (self.model_sha256 if prediction.version == self.version else "")

    def called(self, person: int) -> str:
        """The person's name, or else "person 2"."""
        return self.names.get(person) or f"person {person}"
