import pytest
import torch

from mmdesk.model.config import FusionConfig
from mmdesk.model.contribution import Subsets
from mmdesk.model.readout import Reading, Readout


class Additive(torch.nn.Module):
    """Log-odds of the first emotion are 1, 2 and 4 for face, voice and text, and simply add up."""

    def forward(self, features, present):
        fused = torch.zeros(len(features), 7)
        fused[:, 0] = (present * torch.tensor([1.0, 2.0, 4.0])).sum(1)
        return Reading(features, fused)


@pytest.fixture
def readout():
    torch.manual_seed(0)
    return Readout(FusionConfig(width=8, adapter_rank=2)).eval()


@pytest.mark.parametrize("present", [(1, 1, 1), (1, 0, 1), (0, 1, 0), (0, 0, 0)])
def test_contributions_sum_to_the_difference_from_the_prior(readout, present):
    there = torch.tensor(present, dtype=torch.bool)
    features = torch.randn(3, 512)
    with torch.no_grad():
        values = Subsets(readout, features, there).contributions(2)
        fused = readout(features.unsqueeze(0), there.unsqueeze(0)).fused.log_softmax(1)[0, 2]
    prior = readout.prior.log_softmax(0)[2]
    assert values.sum().item() == pytest.approx((fused - prior).item(), abs=1e-5)


@pytest.mark.parametrize("present", [(1, 1, 1), (1, 0, 1), (0, 1, 0), (0, 0, 0)])
def test_they_know_the_readouts_own_answer(readout, present):
    there, features = torch.tensor(present, dtype=torch.bool), torch.randn(3, 512)
    with torch.no_grad():
        subsets = Subsets(readout, features, there)
        reading = readout(features.unsqueeze(0), there.unsqueeze(0))
    assert torch.allclose(subsets.probabilities, reading.fused[0].softmax(0), atol=1e-6)
    assert torch.allclose(subsets.opinions, reading.opinions[0].softmax(1), atol=1e-6)


def test_an_absent_modality_contributes_nothing(readout):
    with torch.no_grad():
        values = Subsets(readout, torch.randn(3, 512), torch.tensor([True, False, True])).contributions(0)
    assert values[1] == 0


def test_a_single_modality_gets_all_of_the_difference():
    present = torch.tensor([False, True, False])
    values = Subsets(Additive(), torch.zeros(3, 512), present).contributions(0)
    expected = torch.tensor([2.0, 0, 0, 0, 0, 0, 0]).log_softmax(0)[0] - torch.zeros(7).log_softmax(0)[0]
    assert values.tolist() == pytest.approx([0, expected.item(), 0])


def test_two_modalities_by_hand():
    present = torch.tensor([True, True, False])

    def worth(logit):
        return torch.tensor([logit, 0, 0, 0, 0, 0, 0.0]).log_softmax(0)[0].item()

    nothing, face, voice, both = worth(0.0), worth(1.0), worth(2.0), worth(3.0)
    values = Subsets(Additive(), torch.zeros(3, 512), present).contributions(0)
    assert values[0].item() == pytest.approx(((face - nothing) + (both - voice)) / 2, abs=1e-5)
    assert values[1].item() == pytest.approx(((voice - nothing) + (both - face)) / 2, abs=1e-5)


def test_the_answer_without_one_is_that_to_the_others_alone(readout):
    features, all_there = torch.randn(3, 512), torch.ones(3, dtype=torch.bool)
    with torch.no_grad():
        without_voice = Subsets(readout, features, all_there).without(1)
        others = readout(features.unsqueeze(0), torch.tensor([[True, False, True]])).fused.softmax(1)[0]
    assert without_voice == pytest.approx(others.numpy(), abs=1e-6)


def test_without_the_only_one_there_is_no_answer(readout):
    with torch.no_grad():
        only = Subsets(readout, torch.randn(3, 512), torch.tensor([False, True, False]))
    assert only.without(1) is None
