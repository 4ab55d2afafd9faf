"""The visible stretch of a session: zoomed around an instant, scrolled, and never outside the session."""

from dataclasses import dataclass, replace

LEAST_S = 1.0  # no narrower: some five moments of 0.2 s


@dataclass(frozen=True, slots=True)
class Span:
    """From `start_s` to `end_s` of a session that is `length_s` long, all in seconds."""

    start_s: float
    end_s: float
    length_s: float

    @classmethod
    def whole(cls, length_s: float) -> "Span":
        """All of a session; one without length, such as a picture's, gets a second."""
        length_s = length_s if length_s > 0 else 1.0
        return cls(0.0, length_s, length_s)

    @property
    def wide_s(self) -> float:
        """How much is visible."""
        return self.end_s - self.start_s

    @property
    def is_whole(self) -> bool:
        """Whether nothing is hidden."""
        return self.start_s <= 0.0 and self.end_s >= self.length_s

    def zoomed(self, factor: float, around_s: float) -> "Span":
        """`factor` times as close; what is at `around_s` stays where it is, unless an end is in the way."""
        wide_s = min(self.length_s, max(LEAST_S, self.wide_s / factor))
        place = (around_s - self.start_s) / self.wide_s
        return self._at(around_s - place * wide_s, wide_s)

    def moved(self, by_s: float) -> "Span":
        """As much, so many seconds later."""
        return self._at(self.start_s + by_s, self.wide_s)

    def beginning_at(self, start_s: float) -> "Span":
        """As much, from here on."""
        return self._at(start_s, self.wide_s)

    def showing(self, at_s: float) -> "Span":
        """Scrolled so that this instant is visible, with some of what follows; the same where it is."""
        if self.start_s <= at_s <= self.end_s:
            return self
        return self._at(at_s - self.wide_s / 5, self.wide_s)

    def grown(self, length_s: float) -> "Span":
        """The same of a session that became longer; where all was visible, all is."""
        if length_s <= self.length_s:
            return self
        return Span.whole(length_s) if self.is_whole else replace(self, length_s=length_s)

    def _at(self, start_s: float, wide_s: float) -> "Span":
        start_s = max(0.0, min(start_s, self.length_s - wide_s))
        return Span(start_s, min(self.length_s, start_s + wide_s), self.length_s)
