"""What lies before the user when a decision begins: a verdict is about that, however long it takes."""

from dataclasses import dataclass, replace

from mmdesk.core.modalities import Modality
from mmdesk.gui.shown import Shown
from mmdesk.gui.target import Target


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The live moment on screen, or what is aimed at in a review, and whose session that is."""

    session_id: str
    shown: Shown | None = None  # live; None: nothing is shown yet, or there is a target
    target: Target | None = None
    modality: Modality | None = None  # live: of which alone the verdict is

    def about(self, modality: Modality) -> "Evidence":
        """The same, of one modality alone."""
        if self.target is None:
            return replace(self, modality=modality)
        moments = tuple(one for one in self.target.moments if modality in one.prediction.opinions)
        return replace(self, target=Target(moments, modality=modality))

    @property
    def moment_ids(self) -> frozenset[str]:
        """Of the moments that would be judged."""
        if self.target is not None:
            return frozenset(one.moment.id for one in self.target.moments)
        return frozenset() if self.shown is None else frozenset((self.shown.moment.id,))
