"""What a report tells, gathered while the entries pass by once."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from mmdesk.analysis.summary import Summary, Summing
from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.predictions import NotSure

_TOUCHING_S = 0.001


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in which one thing is said; None is not sure, or rejected."""

    start_s: float
    end_s: float
    emotion: Emotion | None


@dataclass(slots=True)
class Lane:
    """Runs in the order of time, never overlapping; neighbours that say the same are one."""

    runs: list[Run] = field(default_factory=list)

    def take(self, start_s: float, end_s: float, emotion: Emotion | None) -> None:
        """The next moment."""
        last = self.runs[-1] if self.runs else None
        if last:
            start_s = max(start_s, last.end_s)
            if emotion == last.emotion and start_s - last.end_s <= _TOUCHING_S:
                self.runs[-1] = Run(last.start_s, max(end_s, last.end_s), emotion)
                return
        if end_s >= start_s:
            self.runs.append(Run(start_s, end_s, emotion))


@dataclass(slots=True)
class Gathered:
    """Of all moments; what is left out is in none of it but `length_s`."""

    moments: int = 0
    excluded: int = 0
    length_s: float = 0.0
    answer: Lane = field(default_factory=Lane)
    people: dict[int, Lane] = field(default_factory=dict)
    modalities: dict[Modality, Lane] = field(default_factory=dict)
    said: Lane = field(default_factory=Lane)
    confidence: list[tuple[float, float, float]] = field(default_factory=list)  # start, end, 0 to 1
    reasons: Counter[NotSure] = field(default_factory=Counter)
    judged: dict[tuple[Modality | None, int], Counter[Verdict]] = field(default_factory=dict)
    # What was shown (None: not sure) and said (None: rejected).
    confusion: Counter[tuple[Emotion | None, Emotion | None]] = field(default_factory=Counter)
    versions: dict[int, str] = field(default_factory=dict)  # and the hash of their weights
    _summing: Summing = field(default_factory=Summing)

    @property
    def summaries(self) -> list[Summary]:
        """Of the answer, then of each person."""
        return self._summing.summaries()

    def gather(self, entries: Iterator[TimelineEntry]) -> None:
        """Use the entries up."""
        for entry in self._summing.watching(entries):
            self.length_s = max(self.length_s, entry.end_s)
            if entry.is_excluded:
                self.excluded += 1
            else:
                self._take(entry)

    def _take(self, entry: TimelineEntry) -> None:
        start_s, end_s, prediction = entry.start_s, entry.end_s, entry.prediction
        self.moments += 1
        self.versions[prediction.version] = prediction.model or self.versions.get(prediction.version, "")
        self.answer.take(start_s, end_s, prediction.emotion)
        if prediction.not_sure:
            self.reasons[prediction.not_sure] += 1
        else:
            self.confidence.append((start_s, end_s, prediction.confidence))
        for face in prediction.faces:
            if face.person:
                self.people.setdefault(face.person, Lane()).take(start_s, end_s, face.emotion)
        for modality in MODALITIES:
            if modality in prediction.opinions:
                lane = self.modalities.setdefault(modality, Lane())
                lane.take(start_s, end_s, prediction.opinions[modality].top)
        self._take_verdicts(entry)

    def _take_verdicts(self, entry: TimelineEntry) -> None:
        for about, verdict in entry.said.items():
            self.judged.setdefault(about, Counter())[verdict.verdict] += 1
            if about == (None, 0):
                # A verdict keeps the likeliest emotion; where it was not sure, nothing was named.
                shown = None if entry.prediction.emotion is None else verdict.shown
                self.confusion[shown, verdict.emotion] += 1
                self.said.take(entry.start_s, entry.end_s, verdict.emotion)
