import numpy as np
import pytest

from mmdesk.core.errors import MmdeskError
from mmdesk.training import aligned
from mmdesk.training.aligned import answer_aligned, read_aligned


@pytest.fixture
def measurements(tmp_path):
    """Ten people; the face tells half of the emotions apart and the voice the other half."""
    generator = np.random.default_rng(0)
    labels = np.tile(np.arange(8), 20)
    actors = np.repeat(np.arange(10), 16)
    face, voice = (generator.normal(0, 0.3, (160, 8)).astype(np.float32) for _ in range(2))
    face[np.arange(160), labels] += np.where(labels < 4, 3, 0)
    voice[np.arange(160), labels] += np.where(labels >= 4, 3, 0)
    folder = tmp_path / "takes"
    folder.mkdir()
    np.savez(
        folder / "takes.npz",
        name=np.array([f"clip{i}".encode() for i in range(160)]),
        label8=labels,
        actor=actors,
        fold=actors % 5,
        au_mean=generator.normal(0, 1, (160, 35)),
        audio_logits_oof=voice,
        face_logits_oof=face,
    )
    return folder / "takes.npz"


def test_calm_counts_as_neutral(measurements):
    clips = read_aligned(measurements)
    assert sorted(set(clips.labels.tolist())) == list(range(7))
    assert (clips.labels == 0).sum() == 40


def test_every_kind_gains_where_each_modality_knows_half(measurements, monkeypatch):
    monkeypatch.setattr(aligned, "STEPS", 150)
    right = {name: float((a.said == a.true).mean()) for name, a in answer_aligned(measurements)}
    assert set(right) == {f"takes_{kind}" for kind in ("face", "voice", "concat", "weighted", "attention")}
    best = max(right["takes_face"], right["takes_voice"])
    assert all(right[f"takes_{kind}"] > best + 0.1 for kind in ("concat", "weighted", "attention"))


def test_a_file_of_another_kind_is_named(tmp_path):
    np.savez(tmp_path / "other.npz", name=np.array(["a"]))
    with pytest.raises(MmdeskError, match=r"other\.npz has no"):
        read_aligned(tmp_path / "other.npz")
