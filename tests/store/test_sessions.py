"""Sessions and their timelines come back as they were."""

import numpy as np
import pytest
from remembered import NOON, a_prediction

from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.predictions import NotSure
from mmdesk.core.sessions import LIVE, Session
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def store(connection):
    return SessionStore(connection)


def test_a_session_begins_and_ends(store):
    session = Session("clip.mp4", NOON)
    store.begin(session)
    assert store.list() == [session]
    store.end(session.id)
    (ended,) = store.list()
    assert ended.ended_at > NOON
    store.end(session.id)
    assert store.list() == [ended]


def test_sessions_come_oldest_first(store):
    sessions = [Session(LIVE, NOON.replace(hour=hour)) for hour in (9, 7, 8)]
    for session in sessions:
        store.begin(session)
    assert [session.started_at.hour for session in store.list()] == [7, 8, 9]


def test_a_timeline_comes_back_in_the_order_of_time(store):
    session = Session()
    store.begin(session)
    store.add_prediction(session.id, 1.0, 2.0, a_prediction("later", not_sure=NotSure.DARK))
    store.add_prediction(session.id, 0.0, 1.0, a_prediction("sooner"))
    sooner, later = store.timeline(session.id)
    assert (sooner.moment_id, sooner.start_s, sooner.end_s, sooner.version) == ("sooner", 0.0, 1.0, 2)
    assert (sooner.not_sure, later.not_sure) == (None, NotSure.DARK)
    assert set(sooner.opinions) == set(MODALITIES)
    assert sooner.opinions[Modality.VOICE].contribution == 0.25
    np.testing.assert_array_equal(sooner.probabilities, np.full(7, 1 / 7, np.float32))


def test_a_timeline_holds_only_its_own_session(store):
    store.add_prediction("a", 0, 1, a_prediction())
    assert store.timeline("b") == []
    assert [session.id for session in store.list()] == ["a"]


def test_beginning_twice_changes_nothing(store):
    session = Session("clip.mp4", NOON)
    store.begin(session)
    store.begin(Session("other.mp4", id=session.id))
    assert store.list() == [session]
