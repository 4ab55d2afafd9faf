import torch

from mmdesk.model.config import FaceConfig
from mmdesk.model.encoders import FaceEncoder


def with_a_past(encoder):
    """Norms as after a training: each with another mean and spread."""
    for part in encoder.modules():
        if isinstance(part, torch.nn.BatchNorm2d):
            part.running_mean.normal_(0, 0.2)
            part.running_var.uniform_(0.5, 2)
            torch.nn.init.normal_(part.weight, 1, 0.2)
            torch.nn.init.normal_(part.bias, 0, 0.2)
    return encoder.eval().requires_grad_(False)


def test_folded_it_says_the_same():
    torch.manual_seed(0)
    encoder = with_a_past(FaceEncoder(FaceConfig()))
    crops = torch.randn(3, 1, 48, 48)
    before = encoder(crops)
    encoder.fold()
    assert not any(isinstance(part, torch.nn.BatchNorm2d) for part in encoder.trunk.modules())
    assert torch.allclose(encoder(crops), before, atol=1e-4)
    encoder.fold()
    assert torch.allclose(encoder(crops), before, atol=1e-4)


def test_another_backbone_stays_as_it_is():
    encoder = with_a_past(FaceEncoder(FaceConfig(backbone="resnet18", stages=1, size=24, enlarged=24)))
    crops = torch.randn(2, 1, 24, 24)
    before = encoder(crops)
    encoder.fold()
    assert torch.equal(encoder(crops), before)
