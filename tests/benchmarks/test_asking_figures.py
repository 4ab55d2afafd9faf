"""The figures of asking: every way of picking asks each moment once, and is measured on others."""

import pytest
import torch
from asking_figures import WAYS, figures, gains

from mmdesk.learning.simulation.learners import InUse, World, no_learning
from mmdesk.learning.simulation.person import Person
from mmdesk.model.config import NetworkConfig
from mmdesk.model.readout import Readout
from mmdesk.model.readout_file import LabelledMoments


def moments(count):
    generator = torch.Generator().manual_seed(1)
    present = torch.zeros(count, 3, dtype=torch.bool)
    present[:, 1] = True
    return LabelledMoments(torch.randn(count, 3, 512, generator=generator), present, torch.arange(count) % 7)


@pytest.fixture(scope="module")
def world():
    torch.manual_seed(3)
    return World(Readout(NetworkConfig().fusion).eval(), moments(14), moments(14))


@pytest.fixture(scope="module")
def person():
    return Person("somebody", moments(84))


@pytest.mark.parametrize("way", WAYS)
def test_every_way_asks_each_moment_once(world, person, way):
    asked = []

    def learner(_world, in_use, feedback):
        asked.append([one.moment_id for one in feedback])
        return InUse(in_use.readout, in_use.number + 1)

    assert set(gains(world, person, WAYS[way], 0, learner)) == {10, 20, 50}
    assert [len(set(ids)) for ids in asked] == [len(ids) for ids in asked] == [10, 20, 50]
    assert asked[2][:20] == asked[1]


def test_who_learns_nothing_gains_nothing(world, person):
    ((way, row),) = figures(world, [person], ["as shipped"], [0, 1], no_learning)
    assert (way, row["people_after_50"], row["gain_after_50"]) == ("as shipped", 1, 0.0)
    assert row["gain_after_50_ci"] == [0.0, 0.0]
