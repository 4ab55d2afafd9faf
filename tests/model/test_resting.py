import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from tiny_base import make_tiny_base
from told_finder import ToldFinder

from mmdesk.core.baselines import Baseline
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face
from mmdesk.model.predictor import Predictor
from mmdesk.model.resting import STRENGTH, Restings, neutral_features
from mmdesk.model.weights import REPLAY, read_card, sha256_of, write_card

FACE, VOICE = Modality.FACE, Modality.VOICE
ONE, OTHER = np.eye(64, dtype=np.float32)[:2]


@pytest.fixture
def base(tmp_path):
    """A tiny base with replay moments, in which neutral faces are at 2 and happy ones at 9."""
    folder = make_tiny_base(tmp_path / "base")
    features = torch.zeros(4, 3, 512)
    features[:, FACE.position] = torch.tensor([1.0, 3.0, 9.0, 9.0]).unsqueeze(1)
    present = torch.zeros(4, 3, dtype=torch.bool)
    present[:, FACE.position] = True
    neutral, happy = Emotion.NEUTRAL.position, Emotion.HAPPINESS.position
    labels = torch.tensor([neutral, neutral, happy, happy])
    save_file(
        {"replay.features": features.half(), "replay.present": present, "replay.labels": labels},
        folder / REPLAY,
    )
    card = read_card(folder)
    card["files"][REPLAY] = sha256_of(folder / REPLAY)
    write_card(folder, card)
    return folder


def rested(value=10.0, **rest):
    return Baseline({FACE: np.full(512, value, np.float32), **rest})


def moment(end_s, text=None):
    picture = np.random.default_rng(0).integers(0, 255, (96, 128, 3), np.uint8)
    return Moment(end_s - 0.1, end_s, picture, text=text)


@pytest.fixture
def predictor(base, monkeypatch):
    predictor = Predictor(base)
    monkeypatch.setattr(predictor._faces, "finder", ToldFinder(Face(Box(10, 10, 60, 60))))
    return predictor


def test_neutral_is_what_neutral_replay_moments_have_in_common(base):
    neutral = neutral_features(base, read_card(base))
    assert set(neutral) == {FACE}
    assert torch.allclose(neutral[FACE], torch.full((512,), 2.0))


def test_a_part_of_the_way_from_rest_to_neutral_is_added(predictor):
    before = predictor.predict(moment(0.1)).opinions[FACE]
    predictor.use_baseline(1, rested())
    prediction = predictor.predict(moment(0.2))
    moved = prediction.opinions[FACE].features - before.features
    assert np.allclose(moved, STRENGTH * (2.0 - 10.0), atol=1e-4)
    assert prediction.has_baseline
    assert np.allclose(prediction.faces[0].probabilities, prediction.opinions[FACE].probabilities, atol=1e-6)
    assert not np.allclose(prediction.opinions[FACE].probabilities, before.probabilities)


def test_removed_everything_is_exactly_as_before(predictor):
    before = predictor.predict(moment(0.1, "so sad"))
    predictor.use_baseline(1, rested())
    predictor.predict(moment(0.2, "so sad"))
    predictor.use_baseline(1, None)
    after = predictor.predict(moment(0.3, "so sad"))
    assert np.array_equal(before.probabilities, after.probabilities)
    assert not after.has_baseline


def test_words_are_never_at_rest(predictor):
    before = predictor.predict(moment(0.1, "so sad")).opinions[Modality.TEXT].features
    predictor.use_baseline(1, rested())
    assert np.array_equal(predictor.predict(moment(0.2, "so sad")).opinions[Modality.TEXT].features, before)


def test_another_person_is_read_as_ever(predictor):
    before = predictor.predict(moment(0.1))
    predictor.use_baseline(7, rested())
    after = predictor.predict(moment(0.2))
    assert np.array_equal(before.probabilities, after.probabilities)
    assert not after.has_baseline


def test_what_explains_a_rested_moment_reads_it_as_it_was_read(predictor):
    predictor.predict(moment(0.1, "i am sad"))
    predictor.use_baseline(1, rested())
    now = moment(0.2, "i am sad")
    prediction = predictor.predict(now)
    reason = predictor.explain(now, prediction, prediction.top)
    assert reason.contributions[FACE] == pytest.approx(prediction.opinions[FACE].contribution, abs=1e-4)


def test_who_gave_one_is_known_again_by_the_look_in_another_session():
    restings = Restings({FACE: torch.zeros(512)})
    restings.put(2, rested(), ONE)
    restings.begin()
    assert not restings.has(2)
    restings.meet(1, OTHER)
    assert not restings.has(1)
    restings.meet(3, 0.8 * ONE + 0.6 * OTHER)
    assert restings.has(3)
    assert torch.allclose(restings.changed(3, FACE, torch.zeros(2, 512)), torch.tensor(-STRENGTH * 10.0))
    restings.remove(3)
    restings.begin()
    restings.meet(4, ONE)
    assert not restings.has(4)


def test_a_voice_without_a_face_keeps_its_baseline_until_it_is_removed():
    restings = Restings({VOICE: torch.zeros(512)})
    restings.put(0, Baseline({VOICE: np.ones(512, np.float32)}), None)
    restings.begin()
    assert restings.has(0)
    restings.remove(0)
    assert not restings.has(0)


def test_a_base_without_replay_moments_changes_nothing(tmp_path):
    folder = make_tiny_base(tmp_path / "base")
    restings = Restings(neutral_features(folder, read_card(folder)))
    restings.put(1, rested(), None)
    assert torch.equal(restings.changed(1, FACE, torch.ones(512)), torch.ones(512))


def test_another_knows_by_the_look_who_gave_one_and_leaves_the_first_as_it_was():
    restings = Restings({FACE: torch.zeros(512)})
    restings.put(0, rested(), None)
    restings.put(2, rested(), ONE)
    other = restings.another()
    assert not any(other.has(person) for person in (0, 1, 2))
    other.meet(5, ONE)
    assert other.has(5)
    other.remove(5)
    assert restings.has(2)
    assert restings.has(0)
