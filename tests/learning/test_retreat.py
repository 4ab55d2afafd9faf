"""Retreat: as little of the way back to the base as spares everyone else."""

import copy

import pytest
import torch
from toy_base import toy_readout

from mmdesk.learning.everyone_else import FUSED, Measured
from mmdesk.learning.retreat import SHARES, retreat

MOMENTS = 100


def way_gone(readout):
    """How far the first face bias is from the base's, which is at 0."""
    return float(readout.heads[0].bias[0].detach())


def gone_all_the_way():
    readout = toy_readout()
    torch.nn.init.constant_(readout.heads[0].bias, 1.0)
    return readout


def harmed_beyond(bearable):
    """A measure by which whoever goes further than that loses a tenth."""

    def measure(readout):
        right = torch.arange(MOMENTS) >= (MOMENTS // 10 if way_gone(readout) > bearable else 0)
        return {FUSED: Measured(float(right.float().mean()), right)}

    return measure


@pytest.mark.parametrize(
    ("bearable", "kept"), [(1.0, 1.0), (0.9, 0.8), (0.5, 0.4), (0.3, 0.2), (0.0, min(SHARES))]
)
def test_the_greatest_share_that_harms_nobody_is_kept(bearable, kept):
    candidate = gone_all_the_way()
    assert retreat(candidate, [], toy_readout(), harmed_beyond(bearable)) == kept
    assert way_gone(candidate) == pytest.approx(kept)


def test_those_judged_in_the_candidates_place_go_back_as_far():
    candidate, other = gone_all_the_way(), gone_all_the_way()
    retreat(candidate, [other], toy_readout(), harmed_beyond(0.5))
    assert way_gone(other) == way_gone(candidate)


def test_the_base_stays_where_it_is():
    base = toy_readout()
    before = copy.deepcopy(base.state_dict())
    retreat(gone_all_the_way(), [], base, harmed_beyond(0.5))
    assert all(torch.equal(value, before[name]) for name, value in base.state_dict().items())
