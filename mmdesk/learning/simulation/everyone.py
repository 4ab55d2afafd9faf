"""Everyone else: what learning from one person changes for people nobody selects a version by."""

from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from mmdesk.core.emotions import EMOTIONS
from mmdesk.learning.evaluate import uar
from mmdesk.learning.simulation.person import Person
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments

PEOPLE, CHECK = "people", "check"


class Everyone:
    """All simulated people, and moments of strangers, as the base answers them.

    Of the other people those count whose moments are of the teacher's modality: a change shows undiluted.
    The gate's check moments are measured too, but a version is admitted by them, which flatters it there.
    """

    def __init__(
        self,
        base: Readout,
        people: Sequence[Person],
        check: LabelledMoments,
        strangers: Mapping[str, LabelledMoments],
    ) -> None:
        """`strangers` are further moments, for each name of a figure."""
        self._names = [person.name for person in people]
        self._kinds = torch.stack([_modalities(person) for person in people])
        self._moments = _joined([person.moments for person in people])
        counts = torch.tensor([len(person.moments) for person in people])
        self._owners = torch.repeat_interleave(torch.arange(len(people)), counts)
        self._others = {CHECK: check, **strangers}
        self._base = self._figures(base)
        self._base_of_each = self._uar_of_each(base)

    def changes(self, readout: Readout, teacher: Person) -> dict[str, float]:
        """UAR changes against the base: the mean over the other people, and of each set."""
        is_other = torch.tensor([name != teacher.name for name in self._names])
        others = is_other & (self._kinds == _modalities(teacher)).all(1)
        now = self._figures(readout)
        changed = {name: now[name] - self._base[name] for name in now}
        if bool(others.any()):
            each = self._uar_of_each(readout) - self._base_of_each
            changed[PEOPLE] = float(each[others].mean())
        return changed

    def _figures(self, readout: Readout) -> dict[str, float]:
        return {name: uar(_said(readout, one), one.labels) for name, one in self._others.items()}

    def _uar_of_each(self, readout: Readout) -> Tensor:
        """Each person's UAR (P,)."""
        right = (_said(readout, self._moments) == self._moments.labels).float()
        cells = self._owners * len(EMOTIONS) + self._moments.labels
        size = len(self._names) * len(EMOTIONS)
        rights = torch.bincount(cells, right, minlength=size).view(-1, len(EMOTIONS))
        counts = torch.bincount(cells, minlength=size).view(-1, len(EMOTIONS))
        return (rights / counts.clamp_min(1)).sum(1) / (counts > 0).sum(1)


def _modalities(person: Person) -> Tensor:
    return person.moments.present.any(0)


def _said(readout: Readout, moments: LabelledMoments) -> Tensor:
    with torch.inference_mode():
        said: Tensor = readout(moments.features, moments.present).fused.argmax(1)
        return said


def _joined(parts: Sequence[LabelledMoments]) -> LabelledMoments:
    return LabelledMoments(
        torch.cat([part.features for part in parts]),
        torch.cat([part.present for part in parts]),
        torch.cat([part.labels for part in parts]),
    )
