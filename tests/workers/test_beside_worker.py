"""What another process does on the same data directory is noticed, and nothing is told while nothing is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_prediction, admit_version

from mmdesk.core.sessions import Session
from mmdesk.store.sessions import SessionStore
from mmdesk.workers.beside_worker import BesideWorker
from mmdesk.workers.store_worker import StoreWorker

TESTS = Path(__file__).parents[1]
START = """
import sys
from pathlib import Path
from remembered import a_prediction, a_verdict, admit_version
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

versions = VersionStore(Path(sys.argv[1]), Path(sys.argv[2]))
connection = open_database(Path(sys.argv[1]))
feedback = FeedbackStore(connection)
"""


@pytest.fixture
def base_dir(tmp_path):
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "card.json").write_text('{"version": 0}')
    return tmp_path / "base"


@pytest.fixture
def store(qapp, data_dir, base_dir):
    store = StoreWorker(data_dir, base_dir)
    store.start()
    yield store
    store.stop()


@pytest.fixture
def beside(store, data_dir):
    worker = BesideWorker(store, data_dir, look_ms=3_600_000)
    worker.start()
    yield worker
    worker.stop()


@pytest.fixture
def elsewhere(data_dir, base_dir):
    """Runs lines in another process, which has the store as well."""

    def run(lines):
        subprocess.run(
            [sys.executable, "-c", START + lines, str(data_dir), str(base_dir)],
            env=os.environ | {"PYTHONPATH": os.pathsep.join([str(TESTS), str(TESTS.parent)])},
            check=True,
        )

    return run


def test_a_verdict_given_elsewhere_is_waiting_here(store, beside, elsewhere):
    waiting, changed = QSignalSpy(store.waiting_changed), QSignalSpy(beside.changed)
    elsewhere("feedback.save(a_verdict(1))")
    beside.look()
    beside.look()
    assert [waiting.at(place) for place in range(waiting.count())] == [[1]]
    assert changed.count() == 1


def test_a_version_that_is_used_elsewhere_is_used_here(store, beside, elsewhere):
    chosen, listed = QSignalSpy(store.version_chosen), QSignalSpy(store.versions_listed)
    elsewhere("admit_version(versions); versions.use(1)")
    beside.look()
    beside.look()
    assert [chosen.at(place)[0].number for place in range(chosen.count())] == [1]
    assert [(len(versions), current) for versions, current in [listed.at(0)]] == [(2, 1)]
    elsewhere("versions.remove(1)")
    beside.look()
    assert chosen.at(chosen.count() - 1)[0].is_base


def test_a_version_that_is_made_elsewhere_is_listed_here_and_changes_nothing(store, beside, elsewhere):
    chosen, listed = QSignalSpy(store.version_chosen), QSignalSpy(store.versions_listed)
    elsewhere("admit_version(versions)")
    beside.look()
    assert (chosen.count(), listed.count(), listed.at(0)[1]) == (0, 1, 0)


def test_what_is_done_here_is_not_told_twice(store, beside):
    admit_version(store.versions)
    beside.look()
    store.use_version(1)
    chosen = QSignalSpy(store.version_chosen)
    SessionStore(store.connection).begin(Session(id="here"))
    SessionStore(store.connection).add_prediction("here", 0.0, 0.5, a_prediction())
    beside.look()
    assert chosen.count() == 0
