"""Importing in the window: looked through first, then written piece by piece between other writes."""

from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import NOON, a_prediction

from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import FileReading, PastMoment, PastSession, Session, State
from mmdesk.store import imports
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.import_worker import ImportReader, ImportWorker
from mmdesk.workers.store_worker import StoreWorker


class Found:
    """A session of ten moments; it breaks after some where it is told to."""

    def __init__(self, session_id="s", breaks_at=99):
        file = FileReading(State.WHOLE)
        self.past = PastSession(Session("/a.mp4", NOON, NOON, session_id, file), 10.0)
        self._breaks_at = breaks_at

    def moments(self):
        for number in range(10):
            if number == self._breaks_at:
                raise MediaError("It changed.", "Try again.")
            yield PastMoment(Moment(number, number + 1), a_prediction(f"{self.past.session.id}{number}"))


@pytest.fixture
def store(data_dir, monkeypatch, qapp):
    """An open store worker, with small pieces."""
    monkeypatch.setattr(imports, "_PIECE", 3)
    worker = StoreWorker(data_dir, data_dir / "base")
    worker.start()
    yield worker
    worker.stop()


def known(store):
    return {one.id: one.file.state for one in SessionStore(store.connection).list()}


def test_sessions_are_written_one_after_the_other_a_piece_each_turn(store, qtbot):
    worker = ImportWorker(store)
    brought = QSignalSpy(worker.brought_in)
    worker.bring_in(Found("one"))
    worker.bring_in(Found("two"))
    assert known(store) == {"one": State.STOPPED}  # the first piece of the first
    qtbot.waitUntil(lambda: brought.count() == 2)
    assert [brought.at(n)[0] for n in range(2)] == ["one", "two"]
    assert known(store) == {"one": State.WHOLE, "two": State.WHOLE}


def test_one_that_breaks_is_told_leaves_nothing_and_the_next_goes_on(store, qtbot):
    worker = ImportWorker(store)
    brought, failed = QSignalSpy(worker.brought_in), QSignalSpy(worker.failed)
    worker.bring_in(Found("one", breaks_at=7))
    worker.bring_in(Found("two"))
    qtbot.waitUntil(lambda: brought.count() == 1)
    assert failed.at(0) == ["It changed.", "Try again."]
    assert list(known(store)) == ["two"]


def test_the_end_of_the_program_leaves_nothing_half(store, qtbot):
    worker = ImportWorker(store)
    worker.bring_in(Found("one"))
    worker.stop()
    assert known(store) == {}
    qtbot.wait(1)
    assert known(store) == {}


def test_a_file_is_looked_through_before_anything_is_written(qapp):
    def read(path):
        if path.name == "odd.json":
            raise MediaError("odd.json is odd.", "Choose another.")
        return path

    reader = ImportReader(read)
    found, failed = QSignalSpy(reader.found), QSignalSpy(reader.failed)
    reader.look_through("/x/odd.json")
    reader.look_through("/x/good.json")
    assert failed.at(0) == ["odd.json is odd.", "Choose another."]
    assert (found.count(), found.at(0)) == (1, [Path("/x/good.json")])
