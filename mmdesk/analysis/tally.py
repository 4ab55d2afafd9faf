"""A tally: how many moments a timeline has, and the share of each shown emotion."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from mmdesk.analysis.timeline import TimelineEntry
from mmdesk.core.emotions import Emotion


class Tally:
    """Counts entries while they pass by."""

    def __init__(self) -> None:
        self.moments = 0
        self.not_sure = 0
        self.end_s = 0.0  # how far the timeline has come
        self._emotions: Counter[Emotion] = Counter()

    def counting(self, entries: Iterator[TimelineEntry]) -> Iterator[TimelineEntry]:
        """The same entries, counted."""
        for entry in entries:
            self._count(entry)
            yield entry

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Tally":
        """The tally that gave these values. Raises KeyError, TypeError or ValueError for others."""
        tally = cls()
        tally.moments, tally.not_sure = int(values["moments"]), int(values["not_sure"])
        tally.end_s = float(values["end_s"])
        tally._emotions = Counter({Emotion(name): int(count) for name, count in values["emotions"].items()})
        return tally

    def as_values(self) -> dict[str, Any]:
        """All of it, as values that JSON knows."""
        emotions = {emotion.value: count for emotion, count in self._emotions.items()}
        return {"moments": self.moments, "not_sure": self.not_sure, "end_s": self.end_s, "emotions": emotions}

    @property
    def shares(self) -> list[tuple[Emotion, float]]:
        """Shown emotions and their part of all moments (0 to 1), the most frequent first."""
        return [(emotion, count / self.moments) for emotion, count in self._emotions.most_common()]

    @property
    def not_sure_share(self) -> float:
        """Part of the moments (0 to 1) without a shown emotion."""
        return self.not_sure / self.moments if self.moments else 0.0

    def _count(self, entry: TimelineEntry) -> None:
        self.moments += 1
        self.end_s = max(self.end_s, entry.end_s)
        emotion = entry.prediction.emotion
        if emotion is None:
            self.not_sure += 1
        else:
            self._emotions[emotion] += 1
