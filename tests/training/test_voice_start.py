import pytest
import torch
from ort_file import write_front
from safetensors.torch import save_file
from tiny_base import TINY

from mmdesk.core.errors import MmdeskError
from mmdesk.model.speech_front import SpeechFront
from mmdesk.training import voice_start
from mmdesk.training.voice_start import start_file, take_front


@pytest.fixture
def published():
    torch.manual_seed(1)
    front = SpeechFront(TINY.voice)
    with torch.no_grad():
        for parameter in front.parameters():
            parameter.normal_(0, 0.3)
    return front


def test_the_repositorys_file_is_taken(tmp_path, published):
    file = tmp_path / "model.safetensors"
    more = {"model.decoder.embed_tokens.weight": torch.zeros(3)}
    save_file({f"model.encoder.{name}": value for name, value in published.state_dict().items()} | more, file)
    front = SpeechFront(TINY.voice)
    take_front(front, file)
    for name, value in published.state_dict().items():
        assert torch.equal(front.state_dict()[name], value), name


def test_the_packages_file_is_taken(tmp_path, published):
    file = tmp_path / "encoder_model.ort"
    write_front(file, published)
    front = SpeechFront(TINY.voice)
    take_front(front, file)
    for name, value in published.state_dict().items():
        step = float(value.max() - value.min()) / 255
        assert torch.allclose(front.state_dict()[name], value, atol=0.51 * step + 1e-6), name


@pytest.mark.parametrize("name", ["start.safetensors", "start.ort"])
@pytest.mark.parametrize("content", [None, b"", b"no weights at all"])
def test_what_is_no_recogniser_is_one_clear_line(tmp_path, name, content):
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(MmdeskError, match="does not hold the front"):
        take_front(SpeechFront(TINY.voice), file)


def test_a_truncated_file_is_refused(tmp_path, published):
    file = tmp_path / "encoder_model.ort"
    write_front(file, published)
    file.write_bytes(file.read_bytes()[:-2000])
    with pytest.raises(MmdeskError, match="does not hold the front"):
        take_front(SpeechFront(TINY.voice), file)


def test_without_the_package_it_is_said_what_to_install(monkeypatch):
    monkeypatch.setattr(voice_start, "PACKAGE", "no-such-package")
    with pytest.raises(MmdeskError, match="not installed") as caught:
        start_file()
    assert "pip install --no-deps no-such-package==" in str(caught.value)
