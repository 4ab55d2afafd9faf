"""Segments: stretches of a timeline in which one emotion is shown."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.arrays import Probabilities
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.steadiness import Smoother

_GAP_S = 0.001  # entries further apart than this have something between them that was not analysed


@dataclass(frozen=True, slots=True)
class Segment:
    """One emotion from `start_s` to `end_s`. `confidence` is the mean of its smoothed probability."""

    start_s: float
    end_s: float
    emotion: Emotion
    confidence: float
    person: int = 0  # whose it is; 0: nobody known

    @property
    def start_ms(self) -> int:
        """Start in whole milliseconds."""
        return round(self.start_s * 1000)

    @property
    def end_ms(self) -> int:
        """End in whole milliseconds, at least one after the start: a still picture has no length."""
        return max(round(self.end_s * 1000), self.start_ms + 1)


class Segmenter:
    """Merges entries into segments as they come; stretches of not sure, or left out, are gaps between them.

    Reads the fused answer, or with a modality that modality's own opinion, or with a person what
    that person's face alone says. When the answer is another person's, another segment begins.
    """

    def __init__(self, modality: Modality | None = None, person: int = 0) -> None:
        self._probabilities = _of_person(person) if person else _reader(modality)
        self._is_answer = modality is None and not person
        self._person = person
        self._smoother = Smoother()
        self._emotion: Emotion | None = None
        self._start_s = 0.0
        self._end_s: float | None = None  # of the last entry
        self._done_s = 0.0  # until here all is said
        self._sum, self._count = 0.0, 0

    def take(self, entry: TimelineEntry) -> Iterator[Segment]:
        """The segments that ended with this entry: none, one, or two after a gap."""
        if entry.is_excluded:
            yield from self.finish()
            self._done_s = max(self._done_s, entry.end_s)
            return
        whose = entry.prediction.person
        if self._is_answer and whose and whose != self._person:
            if self._person:
                yield from self.finish()
            self._person = whose
        if self._end_s is not None and entry.start_s - self._end_s > _GAP_S:
            yield from self.finish()
        start_s = max(entry.start_s, self._done_s)  # moments may overlap, segments may not
        shown = self._smoother.update(start_s, entry.end_s, self._probabilities(entry))
        if shown.emotion != self._emotion:
            yield from self._close(shown.since_s)
            self._emotion, self._start_s = shown.emotion, shown.since_s
            self._sum, self._count = 0.0, 0
        self._end_s = max(entry.end_s, self._end_s or 0.0)  # subtitles may overlap
        if shown.emotion is not None and shown.probabilities is not None:
            self._sum += float(shown.probabilities[shown.emotion.position])
            self._count += 1

    def finish(self) -> Iterator[Segment]:
        """The segment that was still open, if any; afterwards a new stretch begins."""
        if self._end_s is not None:
            yield from self._close(self._end_s)
            self._done_s = self._end_s
        self._smoother, self._emotion, self._end_s = Smoother(), None, None

    def _close(self, end_s: float) -> Iterator[Segment]:
        has_length = end_s > self._start_s or self._start_s == self._end_s  # a still picture has none
        if self._emotion is not None and has_length:
            yield Segment(self._start_s, end_s, self._emotion, self._sum / self._count, self._person)


def segments(entries: Iterable[TimelineEntry], modality: Modality | None = None) -> Iterator[Segment]:
    """The segments of a whole timeline, in the order of time, never overlapping."""
    segmenter = Segmenter(modality)
    for entry in entries:
        yield from segmenter.take(entry)
    yield from segmenter.finish()


def _of_person(person: int) -> Callable[[TimelineEntry], Probabilities | None]:
    def face(entry: TimelineEntry) -> Probabilities | None:
        found = next((face for face in entry.prediction.faces if face.person == person), None)
        return found.probabilities if found and found.emotion else None

    return face


def _reader(modality: Modality | None) -> Callable[[TimelineEntry], Probabilities | None]:
    if modality is None:
        return lambda entry: None if entry.prediction.not_sure else entry.prediction.probabilities
    name = modality

    def opinion(entry: TimelineEntry) -> Probabilities | None:
        found = entry.prediction.opinions.get(name)
        return found.probabilities if found else None

    return opinion
