"""What a verdict is about, where that is not simply the answer of the live moment on screen."""

from dataclasses import dataclass

from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import PastMoment


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """One moment or a range of them, of which the answer, one person's face or one modality is judged."""

    moments: tuple[PastMoment, ...]  # in the order of time, at least one
    person: int = 0  # whose face; 0: the answer, or the modality
    modality: Modality | None = None  # None: the answer, or the person

    @property
    def start_s(self) -> float:
        """When the first of the moments ends, in seconds of the session: it stands for that instant."""
        return self.moments[0].moment.end_s

    @property
    def end_s(self) -> float:
        """When the last one ends."""
        return self.moments[-1].moment.end_s
