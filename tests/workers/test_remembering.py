"""What goes to the store of a stream of live predictions."""

import numpy as np
import pytest

from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import Session
from mmdesk.model.toy import ToyPredictor
from mmdesk.workers import remembering
from mmdesk.workers.remembering import Remembering


@pytest.fixture
def clock(monkeypatch):
    now = [100.0]
    monkeypatch.setattr(remembering.time, "monotonic", lambda: now[0])
    return now


@pytest.fixture
def told(qapp, clock):
    remember, came = Remembering(), []
    remember.due.connect(came.append)
    remember.begin(Session(), 100.0)

    def tell(at_s):
        clock[0] = at_s
        picture = np.zeros((48, 64, 3), np.uint8)
        moment = Moment(at_s - 100.1, at_s - 100, picture, np.zeros(10, np.float32), captured_at=at_s)
        remember.take(moment, ToyPredictor().predict(moment))
        return came

    return tell


def test_one_each_half_second_is_told(told):
    for step in range(31):
        came = told(100.0 + 0.1 * step)
    assert len(came) in (6, 7)


def test_it_holds_neither_picture_nor_sound_nor_features(told):
    (past,) = told(100.0)
    assert past.moment.picture is None
    assert past.moment.sound is None
    assert past.picture_size == (64, 48)
    assert len(past.prediction.opinions[Modality.FACE].features) == 0


def test_what_was_on_its_way_when_the_session_began_is_left_out(told):
    assert told(99.9) == []
