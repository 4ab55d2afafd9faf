import json

import pytest
import torch

from mmdesk.core.errors import WeightsError
from mmdesk.model.weights import CARD, WEIGHTS, as_read, load_into, read_card, read_weights, write_weights


@pytest.fixture
def folder(tmp_path):
    write_weights(tmp_path, {"a": torch.arange(6.0).view(2, 3)}, {"version": 3}, half=False)
    return tmp_path


def test_what_is_written_is_read_back(folder):
    tensors = read_weights(folder, read_card(folder))
    assert torch.equal(tensors["a"], torch.arange(6.0).view(2, 3))


def test_halved_weights_come_back_in_single_precision(tmp_path):
    card = write_weights(tmp_path, {"a": torch.tensor([0.1])}, {}, half=True)
    assert read_weights(tmp_path, card)["a"].dtype == torch.float32


def test_a_changed_byte_is_refused(folder):
    data = bytearray((folder / WEIGHTS).read_bytes())
    data[-1] ^= 1
    (folder / WEIGHTS).write_bytes(data)
    with pytest.raises(WeightsError, match="do not match their card"):
        read_weights(folder, read_card(folder))


def test_a_truncated_file_is_refused(folder):
    (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:20])
    with pytest.raises(WeightsError, match="do not match their card"):
        read_weights(folder, read_card(folder))


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_a_card_that_is_no_card_is_refused(folder, text):
    (folder / CARD).write_text(text)
    with pytest.raises(WeightsError):
        read_card(folder)


def test_missing_files_are_named(folder, tmp_path):
    with pytest.raises(WeightsError, match=CARD):
        read_card(tmp_path / "nowhere")
    (folder / WEIGHTS).unlink()
    with pytest.raises(WeightsError, match=WEIGHTS):
        read_weights(folder, read_card(folder))


def test_a_tensor_of_another_shape_is_refused(folder):
    with pytest.raises(WeightsError, match="not of this network"):
        load_into(torch.nn.Linear(2, 2), {"weight": torch.zeros(3, 2), "bias": torch.zeros(2)}, folder)


def test_nothing_unfinished_is_left(folder):
    assert sorted(file.name for file in folder.iterdir()) == [CARD, WEIGHTS]
    assert json.loads((folder / CARD).read_text())["version"] == 3


def test_a_vocabulary_is_stored_in_eight_bits_and_read_back_close(tmp_path):
    words = torch.randn(5000, 8) * torch.rand(5000, 1)
    card = write_weights(tmp_path, {"words": words, "other": torch.randn(4, 8)}, {}, half=True)
    read = read_weights(tmp_path, card)
    assert (tmp_path / "weights.safetensors").stat().st_size < 5000 * 8 * 1.5
    assert set(read) == {"words", "other"}
    assert ((read["words"] - words).abs() <= words.abs().amax(1, keepdim=True) / 127).all()


def test_what_is_measured_before_writing_is_what_is_read_after(tmp_path):
    tensors = {"words": torch.randn(5000, 8), "layer": torch.randn(4, 8), "count": torch.tensor(3)}
    rounded = as_read(tensors)
    card = write_weights(tmp_path, rounded, {}, half=True)
    read = read_weights(tmp_path, card)
    assert all(torch.equal(read[name], value) for name, value in rounded.items())


@pytest.mark.parametrize(
    "name", ["encoders.voice.front.layers.0.mlp.fc1.weight", "encoders.voice.gru.weight_ih_l0", "words"]
)
def test_eight_bits_are_enough_for_some(tmp_path, name):
    torch.manual_seed(0)
    tensor = torch.randn(4000 if name == "words" else 30, 40) * torch.rand(1, 40)
    card = write_weights(tmp_path, {name: tensor}, {}, half=True)
    assert (tmp_path / WEIGHTS).stat().st_size < 1.3 * tensor.numel() + 500
    read = read_weights(tmp_path, card)[name]
    assert (read - tensor).abs().max() <= 0.51 * tensor.abs().max() / 127
    assert torch.equal(read, as_read({name: tensor})[name])
