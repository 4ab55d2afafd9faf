from itertools import product

import pytest
import torch

from mmdesk.model.config import FusionConfig
from mmdesk.model.fusion import KINDS
from mmdesk.model.readout import Readout

SUBSETS = [subset for subset in product([True, False], repeat=3) if any(subset)]


def readout_of(kind, seed=0):
    torch.manual_seed(seed)
    readout = Readout(FusionConfig(kind=kind, width=8, adapter_rank=2)).eval()
    for parameter in readout.parameters():
        torch.nn.init.normal_(parameter, std=0.1)
    return readout


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("present", SUBSETS)
def test_what_an_absent_modality_holds_never_matters(kind, present):
    readout, there = readout_of(kind), torch.tensor([present])
    features = torch.randn(1, 3, 512)
    noisy = torch.where(there.unsqueeze(2), features, 100 * torch.randn(1, 3, 512))
    with torch.no_grad():
        assert torch.allclose(readout(features, there).fused, readout(noisy, there).fused, atol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_a_moment_reads_the_same_alone_and_in_a_batch(kind):
    readout, features = readout_of(kind), torch.randn(7, 3, 512)
    present = torch.tensor(SUBSETS)
    with torch.no_grad():
        together = readout(features, present).fused
        alone = torch.cat([readout(features[i : i + 1], present[i : i + 1]).fused for i in range(7)])
    assert torch.allclose(together, alone, atol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("place", range(3))
def test_where_one_modality_is_present_its_opinion_is_the_answer(kind, place):
    readout, present = readout_of(kind), torch.zeros(2, 3, dtype=torch.bool)
    readout.opinion_temperatures.copy_(torch.tensor([0.5, 2.0, 3.0]))
    present[:, place] = True
    with torch.no_grad():
        reading = readout(torch.randn(2, 3, 512), present)
    assert torch.equal(reading.fused, reading.opinions[:, place])


@pytest.mark.parametrize("kind", KINDS)
def test_with_nothing_present_the_answer_is_the_prior(kind):
    readout = readout_of(kind)
    readout.prior.copy_(torch.arange(7.0))
    with torch.no_grad():
        fused = readout(torch.randn(2, 3, 512), torch.zeros(2, 3, dtype=torch.bool)).fused
    assert torch.equal(fused, torch.arange(7.0).expand(2, 7))


def test_an_adapter_starts_as_the_identity():
    readout = Readout(FusionConfig(adapter_rank=4))
    features = torch.randn(5, 512)
    assert torch.equal(readout.adapters[0](features), features)


def test_a_temperature_of_two_halves_the_logits():
    readout = readout_of("concat")
    features, present = torch.randn(1, 3, 512), torch.tensor([[True, True, False]])
    with torch.no_grad():
        before = readout(features, present).fused
        readout.fused_temperatures[KINDS.index("concat"), 1] = 2.0
        assert torch.allclose(readout(features, present).fused, before / 2)
