"""Summaries: how long, and with which emotions; of the answer and of each person, not of what is left out."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Verdict

ANSWER = 0  # in the place of a person


@dataclass(frozen=True, slots=True)
class Summary:
    """Of the answer (`person` is ANSWER) or of one person's face.

    Shares are parts of the time seen, 0 to 1, and with `not_sure_share` they sum to 1; of what has
    no length (still pictures) they are parts of the moments.
    """

    person: int
    moments: int
    seconds: float
    shares: dict[Emotion, float]
    not_sure_share: float
    mean_confidence: float | None  # of the moments with an emotion; None without any
    transitions: dict[tuple[Emotion, Emotion], int]  # from one emotion to another, across not sure too
    verdicts: dict[Verdict, int]  # last ones only


@dataclass(slots=True)
class _Sum:
    moments: int = 0
    seconds: float = 0.0
    confidence: float = 0.0
    spans: defaultdict[Emotion | None, float] = field(default_factory=lambda: defaultdict(float))
    counts: Counter[Emotion | None] = field(default_factory=Counter)
    transitions: Counter[tuple[Emotion, Emotion]] = field(default_factory=Counter)
    verdicts: Counter[Verdict] = field(default_factory=Counter)
    last: Emotion | None = None

    def take(self, emotion: Emotion | None, confidence: float, span_s: float) -> None:
        self.moments += 1
        self.seconds += span_s
        self.counts[emotion] += 1
        self.spans[emotion] += span_s
        if emotion is None:
            return
        self.confidence += confidence
        if self.last is not None and emotion != self.last:
            self.transitions[self.last, emotion] += 1
        self.last = emotion


class Summing:
    """Sums entries up while they pass by, in the order of time."""

    def __init__(self) -> None:
        self._sums: dict[int, _Sum] = {ANSWER: _Sum()}
        self._end_s = 0.0

    def watching(self, entries: Iterator[TimelineEntry]) -> Iterator[TimelineEntry]:
        """The same entries, summed up."""
        for entry in entries:
            self._take(entry)
            yield entry

    def summaries(self) -> list[Summary]:
        """Of the answer first, then of each person in the order of their numbers."""
        return [_summary(person, self._sums[person]) for person in sorted(self._sums)]

    def _take(self, entry: TimelineEntry) -> None:
        span_s = max(0.0, entry.end_s - max(entry.start_s, self._end_s))  # live moments overlap
        self._end_s = max(self._end_s, entry.end_s)
        if entry.is_excluded:
            return
        prediction = entry.prediction
        self._sums[ANSWER].take(prediction.emotion, prediction.confidence, span_s)
        for face in prediction.faces:
            if face.person:
                confidence = 0.0 if face.probabilities is None else float(face.probabilities.max())
                self._sums.setdefault(face.person, _Sum()).take(face.emotion, confidence, span_s)
        for (modality, person), verdict in entry.said.items():
            if modality is None:
                self._sums.setdefault(person, _Sum()).verdicts[verdict.verdict] += 1


def summary_as_plain(summary: Summary) -> dict[str, Any]:
    """The summary as values that JSON knows, rounded: it can be made again from the moments."""
    confidence = summary.mean_confidence
    return {
        "person": summary.person,
        "moments": summary.moments,
        "seconds": round(summary.seconds, 3),
        "shares": {emotion: round(summary.shares[emotion], 4) for emotion in EMOTIONS},
        "not_sure_share": round(summary.not_sure_share, 4),
        "mean_confidence": None if confidence is None else round(confidence, 4),
        "transitions": [
            {"from": one, "to": other, "times": times} for (one, other), times in summary.transitions.items()
        ],
        "verdicts": {verdict: summary.verdicts[verdict] for verdict in Verdict},
    }


def _summary(person: int, its: _Sum) -> Summary:
    parts, whole = (its.spans, its.seconds) if its.seconds > 0 else (its.counts, its.moments)
    share = {emotion: parts[emotion] / whole if whole else 0.0 for emotion in (*EMOTIONS, None)}
    named = its.moments - its.counts[None]
    order = sorted(its.transitions, key=lambda pair: (pair[0].position, pair[1].position))
    return Summary(
        person,
        its.moments,
        its.seconds,
        {emotion: share[emotion] for emotion in EMOTIONS},
        share[None],
        its.confidence / named if named else None,
        {pair: its.transitions[pair] for pair in order},
        {verdict: its.verdicts[verdict] for verdict in Verdict},
    )
