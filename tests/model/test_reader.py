import pytest
import torch
from tiny_base import make_tiny_base

from mmdesk.core.errors import WeightsError
from mmdesk.model.base import load_base
from mmdesk.model.reader import Reader


@pytest.fixture
def reader(tmp_path):
    base = make_tiny_base(tmp_path / "base")
    return Reader(*load_base(base)[:1], base, load_base(base)[1])


def test_sentences_keep_their_order_whatever_their_script_and_length(reader):
    texts = ["I am so happy", "今天真高兴", "sad", "Я рад", "高兴"]
    features, readable = reader.read(texts)
    assert features.shape == (5, 512)
    assert readable.tolist() == [True, True, True, False, True]
    for place, text in enumerate(texts):
        assert torch.allclose(features[place], reader.read([text])[0][0], atol=1e-5), text


def test_nothing_is_made_of_a_script_never_learned(reader):
    features, _ = reader.read(["Я рад"])
    assert not features.any()


def test_no_sentences_are_no_features(reader):
    features, readable = reader.read([])
    assert features.shape == (0, 512)
    assert readable.shape == (0,)


@pytest.mark.parametrize("name", ["tokenizer.json", "characters.json"])
def test_a_vocabulary_of_another_base_is_refused(tmp_path, name):
    base = make_tiny_base(tmp_path / "base")
    network, card = load_base(base)
    (base / name).write_bytes((base / name).read_bytes() + b" ")
    with pytest.raises(WeightsError, match=name):
        Reader(network, base, card)
