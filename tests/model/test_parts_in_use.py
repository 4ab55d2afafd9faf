"""Each person is read by their own part of the version in use, and everybody else by the default one."""

import numpy as np
import pytest
import torch
from tiny_base import TINY, make_tiny_base
from told_finder import ToldFinder

from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import WeightsError
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import ANYBODY
from mmdesk.core.predictions import Box, Face
from mmdesk.model.part_weights import joined
from mmdesk.model.predictor import Predictor
from mmdesk.model.readout import Readout
from mmdesk.model.weights import write_weights

ANNA, BEN = "a" * 32, "b" * 32
WRITTEN = Moment(0, 0, text="so sad")


@pytest.fixture
def predictor(tmp_path):
    return Predictor(make_tiny_base(tmp_path / "base"))


def readout(seed):
    torch.manual_seed(seed)
    return Readout(TINY.fusion).state_dict()


@pytest.fixture
def write(tmp_path, predictor):
    """Write a version of these parts; its folder."""

    def _write(number, parts):
        card = {"version": number, "base_sha256": predictor.base_sha256}
        folder = tmp_path / f"{number:04}"
        write_weights(folder, joined(parts), card, half=False)
        return folder

    return _write


def said(predictor, names, moment=WRITTEN):
    predictor.name_people(names)
    prediction = predictor.predict(moment)
    return prediction.part, prediction.probabilities.tobytes()


def test_a_part_leaves_everybody_elses_answers_as_they_were_bit_for_bit(predictor, write):
    before = said(predictor, {})[1]
    predictor.use_version(4, write(4, {ANNA: readout(1)}))
    assert said(predictor, {0: ANNA})[0] == ANNA
    assert said(predictor, {0: ANNA})[1] != before
    assert said(predictor, {0: BEN}) == said(predictor, {}) == (ANYBODY, before)


def test_teaching_anna_leaves_bens_part_and_the_default_one(predictor, write):
    others = {ANYBODY: readout(2), BEN: readout(3)}
    predictor.use_version(4, write(4, others | {ANNA: readout(1)}))
    before = {who: said(predictor, {0: who}) for who in (ANNA, BEN, ANYBODY)}
    predictor.use_version(5, write(5, others | {ANNA: readout(9)}))
    after = {who: said(predictor, {0: who}) for who in (ANNA, BEN, ANYBODY)}
    assert (after[BEN], after[ANYBODY]) == (before[BEN], before[ANYBODY])
    assert after[ANNA][1] != before[ANNA][1]
    assert len({answer for _, answer in after.values()}) == 3


def test_each_face_is_read_by_its_own_persons_part(predictor, write, monkeypatch):
    picture = np.random.default_rng(0).integers(0, 255, (96, 160, 3), np.uint8)
    moment = Moment(0, 0.2, picture)
    faces = Face(Box(10, 10, 40, 40)), Face(Box(100, 10, 40, 40))
    monkeypatch.setattr(predictor._faces, "finder", ToldFinder(*faces))
    predictor.use_version(4, write(4, {ANNA: readout(1)}))
    for _ in range(2):  # the boxes have come to rest
        plain = predictor.predict(moment)
    other = next(face.person for face in plain.faces if face.person != plain.person)
    predictor.name_people({other: ANNA})
    named = predictor.predict(moment)
    changed = {
        face.person: not np.array_equal(face.probabilities, was.probabilities)
        for face, was in zip(named.faces, plain.faces, strict=True)
    }
    assert changed == {plain.person: False, other: True}
    assert np.array_equal(named.probabilities, plain.probabilities)  # the answer is of the followed person
    assert named.part == ANYBODY


def test_with_another_session_nobody_has_a_name(predictor, write):
    predictor.use_version(4, write(4, {ANNA: readout(1)}))
    assert said(predictor, {0: ANNA})[0] == ANNA
    predictor.begin()
    assert predictor.predict(WRITTEN).part == ANYBODY


def test_a_file_beside_the_live_session_has_its_own_names(predictor, write):
    predictor.use_version(4, write(4, {ANNA: readout(1)}))
    other = predictor.another()
    other.name_people({0: ANNA})
    assert predictor.predict(WRITTEN).part == ANYBODY
    assert other.predict(WRITTEN).part == ANNA


def test_the_part_that_answered_is_the_one_that_is_explained(predictor, write):
    predictor.use_version(4, write(4, {ANNA: readout(1)}))
    predictor.name_people({0: ANNA})
    prediction = predictor.predict(WRITTEN)
    predictor.name_people({})
    reason = predictor.explain(WRITTEN, prediction, Emotion.SADNESS)
    contribution = reason.contributions[Modality.TEXT]
    predictor.name_people({0: ANNA})
    same = predictor.explain(WRITTEN, predictor.predict(WRITTEN), Emotion.SADNESS)
    assert contribution == same.contributions[Modality.TEXT]
    predictor.name_people({})
    default = predictor.explain(WRITTEN, predictor.predict(WRITTEN), Emotion.SADNESS)
    assert contribution != default.contributions[Modality.TEXT]


def test_a_part_of_another_network_is_refused_and_the_version_in_use_stays(predictor, write):
    predictor.use_version(4, write(4, {ANNA: readout(1)}))
    before = said(predictor, {0: ANNA})
    for number, tensors in enumerate(({"strange": torch.zeros(3)}, {"heads.0.bias": torch.zeros(3)}), 5):
        with pytest.raises(WeightsError, match="not of this network"):
            predictor.use_version(number, write(number, {BEN: tensors}))
    assert predictor.version == 4
    assert said(predictor, {0: ANNA}) == before
