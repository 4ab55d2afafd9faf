"""Finding other readings of a file in the store, and comparing one with what is shown."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction

from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.sessions import LIVE, FileReading, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.compare_worker import CompareWorker
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def store(qapp, tmp_path):
    store = StoreWorker(tmp_path, base_model_dir())
    store.start()
    yield store
    store.stop()


def named(place):
    probabilities = np.full(len(EMOTIONS), 0.05, np.float32)
    probabilities[place] = 0.7
    return probabilities


def read(store, places, source="/clips/talk.mp4", version=0, digest=""):
    """A session whose moments of a second each name these emotions."""
    session = Session(source, file=FileReading(digest=digest))
    sessions = SessionStore(store.connection)
    sessions.begin(session)
    for number, place in enumerate(places):
        prediction = replace(
            a_prediction(f"{session.id} {number}"), probabilities=named(place), version=version
        )
        sessions.add_prediction(session.id, float(number), number + 1.0, prediction)
    return session


def test_other_readings_of_the_file_are_found_by_its_name_or_its_digest(store):
    shown = read(store, [1, 1], digest="d")
    same = read(store, [1], version=3)
    moved = read(store, [1], "/elsewhere/talk.mp4", 4, digest="d")
    read(store, [1], "/clips/other.mp4", digest="e")
    read(store, [], digest="d")  # nothing was read
    read(store, [1], LIVE)
    worker = CompareWorker(store)
    found = QSignalSpy(worker.others_found)
    worker.find_others(shown)
    session_id, others = found.at(0)
    assert session_id == shown.id
    assert [(session.id, version) for session, version in others] == [(moved.id, 4), (same.id, 3)]


def test_another_reading_comes_with_how_far_it_says_the_same(store):
    shown, other = read(store, [1, 1, 2, 3]), read(store, [1, 1, 2, 4], version=2)
    worker = CompareWorker(store)
    compared = QSignalSpy(worker.compared)
    moments = SessionStore(store.connection).timeline(shown.id)
    worker.compare_with(shown.id, moments, [], other.id)
    session_id, session, version, beside, found = compared.at(0)
    assert (session_id, session.id, version, len(beside)) == (shown.id, other.id, 2, 4)
    assert found.same_share == pytest.approx(0.75)


def test_a_reading_that_was_deleted_meanwhile_is_told(store):
    worker = CompareWorker(store)
    failed = QSignalSpy(worker.failed)
    worker.compare_with("s", [], [], "gone")
    assert "not there any more" in failed.at(0)[0]


def test_without_a_database_it_idles(qapp, tmp_path):
    worker = CompareWorker(StoreWorker(tmp_path, base_model_dir()))
    found = QSignalSpy(worker.others_found)
    worker.find_others(Session("/clips/talk.mp4"))
    assert found.count() == 0
