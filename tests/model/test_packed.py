import platform

import pytest
import torch
from torch import nn
from torch.nn import functional

from mmdesk.model.config import FaceConfig, VoiceConfig
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.packed import GELU, RAMP, PackedConvolution, PackedLinear, PackedRows, packs
from mmdesk.model.recognition import Convolution
from mmdesk.model.speech_front import SpeechFront

needs_packing = pytest.mark.skipif(not packs(), reason="layers are not packed on this machine")


@pytest.fixture(autouse=True)
def seed():
    torch.manual_seed(0)
    with torch.inference_mode():
        yield


@needs_packing
@pytest.mark.parametrize("rows", [1, 7, 500])
def test_a_packed_product_says_the_same_with_what_follows_it(rows):
    layer, given = nn.Linear(36, 80), 3 * torch.randn(2, rows, 36)
    packed = PackedLinear(layer.weight, layer.bias, GELU)
    assert torch.allclose(packed(given), functional.gelu(layer(given)), atol=1e-5)


@needs_packing
@pytest.mark.parametrize(("stride", "past_end"), [(1, 0), (2, 0), (2, 1)])
def test_a_packed_convolution_adds_zeros_past_the_end_alone(stride, past_end):
    layer = nn.Conv2d(16, 16, 3, stride, 0, groups=16)
    maps = (5 * torch.randn(2, 16, 12, 10)).to(memory_format=torch.channels_last)
    packed = PackedConvolution(layer, RAMP, past_end)
    expected = functional.relu6(layer(functional.pad(maps, (0, past_end, 0, past_end))))
    assert torch.allclose(packed(maps), expected, atol=1e-5)


@needs_packing
@pytest.mark.parametrize("count", [7, 8, 9, 100])
def test_packed_rows_are_a_convolution(count):
    layer, steps = nn.Conv1d(4, 6, 7, 3), torch.randn(3, 4, count).transpose(1, 2)
    expected = functional.gelu(layer(steps.transpose(1, 2))).transpose(1, 2)
    assert torch.allclose(PackedRows(layer, GELU)(steps), expected, atol=1e-5)


@pytest.mark.parametrize("machine", [platform.machine(), "another"])
def test_the_front_says_the_same_folded(machine, monkeypatch):
    monkeypatch.setattr("mmdesk.model.packed.platform.machine", lambda: machine)
    front = SpeechFront(VoiceConfig(width=32, heads=2, layers=3, first_heard=2)).eval()
    sounds, lengths = torch.randn(2, 9000), torch.tensor([9000, 6000])
    before, _ = front(sounds, lengths)
    front.fold()
    after, present = front(sounds, lengths)
    for one, other in zip(before, after, strict=True):
        assert torch.allclose(one[present], other[present], atol=1e-4)


@pytest.mark.parametrize("machine", [platform.machine(), "another"])
def test_the_face_says_the_same_folded(machine, monkeypatch):
    monkeypatch.setattr("mmdesk.model.packed.platform.machine", lambda: machine)
    encoder = FaceEncoder(FaceConfig()).eval()
    crops = torch.randn(3, 1, 48, 48)
    before = encoder.look(crops)
    encoder.fold()
    for one, other in zip(before, encoder.look(crops), strict=True):
        assert torch.allclose(one, other, atol=1e-4)


def test_gradients_go_through_what_is_packed():
    layer = Convolution(3, 5, 3, 2).eval().requires_grad_(False)
    with torch.inference_mode(False):
        layer.fold()
        maps = torch.rand(1, 3, 8, 8, requires_grad=True)
        with torch.enable_grad():
            layer(maps).sum().backward()
    assert maps.grad is not None
    assert maps.grad.abs().sum() > 0
