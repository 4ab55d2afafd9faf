import numpy as np
import pytest

from mmdesk.core.baselines import LEAST_MOMENTS, RESTING_S, RestingTake
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Opinion, Prediction

EVEN = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)


def said(person, **values):
    opinions = {
        Modality(name): Opinion(EVEN, np.full(512, value, np.float32), 0.0) for name, value in values.items()
    }
    return Prediction("m", 0, EVEN, opinions, person=person)


def test_it_is_the_mean_of_three_seconds_of_one_person():
    take = RestingTake(2)
    ends = [take.take(said(2, face=value), value * 0.1) for value in range(31)]
    assert ends.index(True) * 0.1 == pytest.approx(RESTING_S)
    assert not ends[0]
    assert np.allclose(take.baseline().features[Modality.FACE], 15.0)
    assert set(take.baseline().features) == {Modality.FACE}


def test_another_person_and_words_do_not_count():
    take = RestingTake(2)
    for value in range(31):
        take.take(said(1 if value % 2 else 2, face=value % 2, text=9.0), value * 0.1)
    assert np.allclose(take.baseline().features[Modality.FACE], 0.0)
    assert set(take.baseline().features) == {Modality.FACE}


def test_a_modality_that_was_hardly_there_is_left_out():
    take = RestingTake(1)
    for value in range(31):
        take.take(said(1, face=1.0, **({"voice": 1.0} if value < LEAST_MOMENTS - 1 else {})), value * 0.1)
    assert set(take.baseline().features) == {Modality.FACE}


def test_without_face_and_voice_there_is_none():
    take = RestingTake(1)
    for value in range(31):
        take.take(said(1), value * 0.1)
    assert take.baseline() is None


def test_a_clock_that_goes_back_begins_anew():
    take = RestingTake(1)
    assert not take.take(said(1, face=1.0), 100.0)
    assert not take.take(said(1, face=1.0), 2.0)
    assert take.take(said(1, face=1.0), 2.0 + RESTING_S)
