"""A verdict with damage in it is left out alone, and told; all others are read, and learned."""

import logging

import numpy as np
import pytest
from remembered import a_verdict, as_plain

from mmdesk.core.modalities import Modality
from mmdesk.store.feedback import FeedbackStore

DAMAGE = {
    "an emotion of another program": "UPDATE feedback SET emotion = 'schadenfreude' WHERE number = 2",
    "what was shown": "UPDATE feedback SET shown = '' WHERE number = 2",
    "a verdict of another program": "UPDATE feedback SET verdict = 'doubt' WHERE number = 2",
    "a modality of another program": "UPDATE feedback SET modality = 'gait' WHERE number = 2",
    "features of a modality of another program": "UPDATE features SET modality = 'gait' WHERE rowid = 4",
    "a correction to nothing": "UPDATE feedback SET emotion = NULL WHERE number = 2",
    "no date": "UPDATE feedback SET at = 'yesterday' WHERE number = 2",
    "half its probabilities": "UPDATE feedback SET probabilities = x'0000803f' WHERE number = 2",
    "no strength": "UPDATE feedback SET strength = 0 WHERE number = 2",
}
BLOBS = {
    "too short": b"\0" * 1024,
    "cut off within a number": b"\0" * 2047,
    "empty": b"",
    "not a number": np.full(512, np.nan, "<f4").tobytes(),
    "infinite": np.full(512, np.inf, "<f4").tobytes(),
}


@pytest.fixture
def store(connection):
    store = FeedbackStore(connection)
    for minute in range(3):
        store.save(a_verdict(minute))
    return store


def moments(verdicts):
    return [one.moment_id for one in verdicts]


@pytest.mark.parametrize("statement", DAMAGE.values(), ids=DAMAGE.keys())
def test_one_that_cannot_be_understood_is_left_out_alone(store, connection, caplog, statement):
    connection.execute(statement)
    with caplog.at_level(logging.WARNING, "mmdesk"):
        assert moments(store.all()) == ["moment 0", "moment 2"]
    assert moments(store.of_session("s1")) == ["moment 0", "moment 2"]
    assert "cannot be understood" in caplog.text
    told = []
    assert moments(store.to_learn(lambda *line: told.append(line))) == ["moment 0", "moment 2"]
    ((damaged, line),) = told
    assert damaged == connection.execute("SELECT id FROM feedback WHERE number = 2").fetchone()[0]
    assert line.startswith(f"The verdict {damaged[:8]} cannot be understood: ")


@pytest.mark.parametrize("blob", BLOBS.values(), ids=BLOBS.keys())
def test_one_with_damaged_features_teaches_nothing_but_is_still_shown(store, connection, blob):
    connection.execute("UPDATE features SET vector = ? WHERE rowid = 5", (blob,))
    told = []
    assert moments(store.to_learn(lambda *line: told.append(line))) == ["moment 0", "moment 2"]
    ((_, line),) = told
    assert line.endswith("has damaged features of its voice.")
    assert moments(store.all()) == ["moment 0", "moment 1", "moment 2"]


def test_features_that_are_read_when_asked_for_are_the_same(store):
    eager, lazy = store.all(), store.to_learn()
    assert [as_plain(one) for one in lazy] == [as_plain(one) for one in eager]
    assert all(one.teaches for one in lazy)
    assert [len(one.features) for one in lazy] == [3, 3, 3]
    assert Modality.FACE in lazy[0].features


def test_features_of_a_verdict_that_was_forgotten_meanwhile_are_not_there(store, connection):
    lazy = store.to_learn()
    connection.execute("DELETE FROM feedback")
    with pytest.raises(KeyError):
        lazy[0].features[Modality.FACE]
