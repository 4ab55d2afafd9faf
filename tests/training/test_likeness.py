import cv2
import numpy as np
import pytest
import torch
from tiny_base import TINY

from mmdesk.model.likeness import Likeness, load_likeness, save_likeness
from mmdesk.model.network import Network
from mmdesk.model.weights import LIKENESS, sha256_of
from mmdesk.training.likeness import add_likeness, equal_error_rate, similarities
from mmdesk.training.news import NEWS_PACK


@pytest.fixture
def network():
    torch.manual_seed(0)
    return Network(TINY).eval().requires_grad_(False)


@pytest.fixture
def news(tmp_path):
    """Thirty people with four pictures each, each person with a texture, and one with a single picture."""
    generator = np.random.default_rng(0)
    blobs, names = [], []
    for person in range(30):
        own = cv2.resize(generator.integers(0, 255, (7, 7, 3), np.uint8), (112, 112))
        for take in range(4):
            noise = generator.normal(0, 25, own.shape)
            picture = (own * 0.8 + noise + generator.uniform(0, 40)).clip(0, 255).astype(np.uint8)
            blobs.append(cv2.imencode(".jpg", picture)[1].ravel())
            names.append(f"Person_{person}_{take:04d}.jpg")
    blobs.append(blobs[0])
    names.append("Seen_Once_0001.jpg")
    offsets = np.cumsum([0, *map(len, blobs)])
    folder = tmp_path / "data" / "face"
    folder.mkdir(parents=True)
    np.savez(folder / f"{NEWS_PACK}.npz", blob=np.concatenate(blobs), offsets=offsets, name=np.array(names))
    return tmp_path / "data"


def test_people_never_met_are_told_apart(network, news, tmp_path):
    card = add_likeness(network, tmp_path, {"files": {}}, news)
    report = card["likeness"]
    assert (report["people"], report["pictures"]) == (30, 120)
    assert report["equal_error_rate"] < 0.2
    assert card["files"] == {LIKENESS: sha256_of(tmp_path / LIKENESS)}
    likeness = load_likeness(tmp_path, card)
    maps = network.encoders["face"].look(torch.randn(2, 1, 24, 24))[1]
    assert torch.allclose(likeness(maps).norm(dim=1), torch.ones(2))


def test_without_the_pack_the_base_has_none(network, tmp_path):
    card = {"files": {}}
    assert add_likeness(network, tmp_path, card, tmp_path) == card
    assert load_likeness(tmp_path, card) is None


def test_it_is_the_same_when_read_again(tmp_path):
    torch.manual_seed(0)
    maps = torch.randn(3, 8, 6, 6)
    likeness = Likeness(torch.randn(72), torch.randn(72, 5))
    save_likeness(tmp_path / LIKENESS, likeness)
    again = load_likeness(tmp_path, {"files": {LIKENESS: sha256_of(tmp_path / LIKENESS)}})
    assert torch.allclose(again(maps), likeness(maps), atol=1e-2)


def test_the_equal_error_rate_is_none_when_apart_and_half_by_chance():
    generator = np.random.default_rng(0)
    assert equal_error_rate(generator.uniform(0.6, 1, 500), generator.uniform(-1, 0.4, 500)) == 0
    assert equal_error_rate(*generator.normal(size=(2, 5000))) == pytest.approx(0.5, abs=0.02)


def test_pairs_are_of_one_person_or_of_two():
    looks = np.eye(3)[[0, 0, 1]]
    same, different = similarities(["a", "a", "b"], looks)
    assert same.tolist() == [1.0]
    assert different.tolist() == [0.0, 0.0]
