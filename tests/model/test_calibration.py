import pytest
import torch

from mmdesk.model.calibration import fit_temperature


@pytest.mark.parametrize("temperature", [0.5, 1.0, 3.0])
def test_a_known_temperature_is_recovered(temperature):
    generator = torch.Generator().manual_seed(0)
    logits = 2 * torch.randn(20_000, 7, generator=generator)
    labels = torch.multinomial(logits.softmax(1), 1, generator=generator).squeeze(1)
    assert fit_temperature(logits * temperature, labels) == pytest.approx(temperature, rel=0.05)


def test_votes_count_as_their_distribution():
    logits = torch.randn(500, 7)
    assert fit_temperature(3 * logits, logits.softmax(1)) == pytest.approx(3.0, rel=0.01)
