import numpy as np
import pytest
import torch

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.training.conflict import measure_conflicts
from mmdesk.training.experts import Pool


class Sides:
    """A network that sides with the first modality that is present; its features name the emotion."""

    def __init__(self, sureness, third=False):
        self._sureness, self._third = sureness, third

    def probabilities(self, features, present):
        first = present.float().argmax(1)
        said = features[torch.arange(len(features)), first].argmax(1)
        if self._third:
            said = torch.full_like(said, 6)
        opinions = features[:, :, : len(EMOTIONS)]
        rest = (1 - self._sureness) / (len(EMOTIONS) - 1)
        fused = torch.full((len(features), len(EMOTIONS)), rest)
        fused[torch.arange(len(fused)), said] = self._sureness
        return opinions, fused


@pytest.fixture
def pools():
    """Of each emotion but the last four items, of the second emotion many more."""
    labels = np.array([0, 1, 2, 3, 4, 5] * 4 + [1] * 50)
    features = torch.zeros(len(labels), FEATURE_SIZE)
    features[torch.arange(len(labels)), torch.from_numpy(labels)] = 1
    return {modality: Pool(features, labels, ["x"] * len(labels)) for modality in MODALITIES}


def test_each_two_modalities_are_set_against_each_other(pools):
    found = measure_conflicts(Sides(0.9), pools, 0.5)
    assert set(found) == {"face_voice", "face_text", "voice_text"}
    assert found["face_voice"]["sides_with_the_first"] == 1
    assert found["face_voice"]["a_third"] == found["face_voice"]["not_sure"] == 0
    assert found["face_voice"]["n"] == pytest.approx(2000 * 5 / 6, rel=0.05)


def test_a_sure_third_is_told_from_an_unsure_one(pools):
    sure = measure_conflicts(Sides(0.9, third=True), pools, 0.5)["face_text"]
    unsure = measure_conflicts(Sides(0.3, third=True), pools, 0.5)["face_text"]
    assert (sure["a_third"], sure["a_third_answered"]) == (1, 1)
    assert (unsure["a_third"], unsure["a_third_answered"], unsure["not_sure"]) == (1, 0, 1)


class Misread(Sides):
    """As above, but the first modality is always read as the last emotion, which is then the answer."""

    def probabilities(self, features, present):
        opinions, fused = super().probabilities(features, present)
        opinions = opinions.clone()
        opinions[torch.arange(len(features)), present.float().argmax(1)] = torch.eye(len(EMOTIONS))[6]
        return opinions, fused


def test_a_side_that_was_misread_is_no_third_opinion(pools):
    found = measure_conflicts(Misread(0.9, third=True), pools, 0.5)["face_text"]
    assert found["a_third_answered"] == 1
    assert found["third_opinion"] == found["third_opinion_answered"] == 0
    assert found["n_opinions"] == 2000


def test_a_third_opinion_is_told_from_the_two(pools):
    found = measure_conflicts(Sides(0.9, third=True), pools, 0.5)["face_text"]
    assert (found["third_opinion"], found["third_opinion_answered"]) == (1, 1)
    assert found["n_opinions"] == found["n"]


def test_where_nobody_is_at_odds_there_is_nothing_to_say(pools):
    same = {modality: pool.where(pool.labels == 1) for modality, pool in pools.items()}
    found = measure_conflicts(Sides(0.9), same, 0.5)["face_voice"]
    assert (found["n"], found["a_third"], found["sureness_median"]) == (0, None, None)


def test_a_modality_may_lack_an_emotion(pools):
    voice = pools[Modality.VOICE]
    pools[Modality.VOICE] = voice.where(voice.labels != 3)
    assert measure_conflicts(Sides(0.9), pools, 0.5)["face_voice"]["n"] > 1000
