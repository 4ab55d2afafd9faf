"""Whose moment is it? What a person taught holds for moments like theirs, and leaves all others alone.

A modality's adapter is set up so that seven of its hidden units, one for each emotion, are awake for moments
that look or sound like those with verdicts, and asleep for the replayed moments of other people. Each
pushes its own emotion up and all others down. They begin apart only by what the person's manner adds to
each emotion (see `manner`); learning turns them. What separates the two kinds of moments is Fisher's linear
discriminant (1936), with a covariance shrunk towards a multiple of the identity (Ledoit and Wolf 2004) since
the verdicts are few. It is taken between moments of the same emotion, lest it tell emotions apart instead of
people.
"""

from typing import cast

import torch
from torch import Tensor
from torch.nn import Linear

from mmdesk.core.emotions import EMOTIONS
from mmdesk.learning.dataset import Examples
from mmdesk.learning.manner import offsets
from mmdesk.learning.objectives import NONE
from mmdesk.model.readout import Adapter, Readout
from mmdesk.model.readout_file import LabelledMoments

SHRINKAGE = 0.7  # of the covariance; the rest is what was measured
STEEPNESS = 4.0  # how much a unit rises from other people's mean, 0, to the taught person's, 1
WAKING = 0.65  # where between the two a unit begins to wake
_LEAST = 8  # replayed moments of a modality, without which others are not known

_UNITS = len(EMOTIONS)


@torch.no_grad()
def recognise(readout: Readout, examples: Examples, replay: LabelledMoments) -> None:
    """Set up, in place, the adapter of each modality that verdicts teach on its own.

    What is answered changes by the person's manner alone. A modality that nothing is known of otherwise
    (fewer than 8 replayed moments) keeps the base's adapter.
    """
    for place in examples.own_modalities():
        rows, others = examples.own == place, replay.present[:, place]
        if int(others.sum()) >= _LEAST:
            own, known = examples.features[rows, place], replay.features[others, place]
            labels = replay.labels[others]
            means = _means(known, labels)
            across, start = _difference(own, _meant(examples)[rows], known, labels, means)
            weights, temperature = _read_by(readout, place)
            _set_up(readout, place, across, start)
            added = offsets(own, examples.said.named[rows], means, weights, temperature)
            cast(Adapter, readout.adapters[place]).down.bias[:_UNITS] += added


def _meant(examples: Examples) -> Tensor:
    """The named emotion, of a rejection the shown one (N,): which people's moments to compare with."""
    said = examples.said
    return torch.where(said.named == NONE, said.shown, said.named)


def _means(others: Tensor, labels: Tensor) -> Tensor:
    """Other people's mean for each emotion (7, 512); of one that nobody shows, that of all."""
    whole = others.mean(0)
    return torch.stack(
        [others[labels == place].mean(0) if (labels == place).any() else whole for place in range(_UNITS)]
    )


def _difference(
    own: Tensor, named: Tensor, others: Tensor, labels: Tensor, means: Tensor
) -> tuple[Tensor, Tensor]:
    """A direction (512,) and where it starts: on it other people's mean is at 0, the person's own at 1."""
    spread = others - means[labels]
    covariance = spread.T @ spread / len(others)
    even = covariance.diagonal().mean() * torch.eye(len(covariance))
    shift = (own - means[named]).mean(0)
    across = torch.linalg.solve((1 - SHRINKAGE) * covariance + SHRINKAGE * even, shift)
    start = (others @ across).mean()
    width = ((own @ across).mean() - start).clamp_min(1e-3)
    return across / width, start / width


def _read_by(readout: Readout, place: int) -> tuple[Tensor, float]:
    """The weights (7, 512) of a modality's head, and its temperature."""
    return cast(Linear, readout.heads[place]).weight, float(readout.opinion_temperatures[place])


def _set_up(readout: Readout, place: int, across: Tensor, start: Tensor) -> None:
    adapter = cast(Adapter, readout.adapters[place])
    weights = cast(Linear, readout.heads[place]).weight.double()  # its inverse in single precision is none
    adapter.down.weight[:_UNITS] = STEEPNESS * across
    adapter.down.bias[:_UNITS] = -STEEPNESS * (start + WAKING)
    pushes = torch.linalg.pinv(weights - weights.mean(0))  # (512, 7): together they cancel out
    adapter.up.weight[:, :_UNITS] = (pushes * readout.opinion_temperatures[place]).float()
