"""The retention worker: says what goes, waits, and lets it go; what is opened meanwhile stays."""

from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import NOON, a_prediction

from mmdesk.core.retention import Policy
from mmdesk.core.sessions import Session
from mmdesk.store.database import open_database
from mmdesk.store.sessions import SessionStore
from mmdesk.workers import retention_worker
from mmdesk.workers.retention_worker import RetentionWorker
from mmdesk.workers.store_worker import StoreWorker


@pytest.fixture
def worker(qapp, data_dir, tmp_path):
    """On a store with two old sessions, in the test's own thread."""
    with closing(open_database(data_dir)) as connection:
        for number in range(2):
            SessionStore(connection).begin(Session("live", NOON - timedelta(days=900), id=f"s{number}"))
            SessionStore(connection).add_prediction(f"s{number}", 0.0, 1.0, a_prediction())
    store = StoreWorker(data_dir, tmp_path / "base")
    store.start()
    worker = RetentionWorker(store, wait_ms=10)
    worker.start()
    yield worker
    worker.stop()
    store.stop()


def test_nothing_is_said_and_nothing_goes_without_a_policy(qtbot, worker):
    due = QSignalSpy(worker.due)
    worker.use(Policy())
    worker.carry_out()
    assert due.count() == 0
    assert len(SessionStore(worker._store.connection).list()) == 2


def test_what_goes_is_said_before_it_goes(qtbot, worker):
    due, gone = QSignalSpy(worker.due), QSignalSpy(worker.gone)
    worker.use(Policy(30))
    assert (due.count(), gone.count()) == (1, 0)
    assert due.at(0)[0].sessions == ("s0", "s1")
    assert len(SessionStore(worker._store.connection).list()) == 2
    qtbot.waitUntil(lambda: gone.count() == 1)
    assert SessionStore(worker._store.connection).list() == []


def test_what_was_opened_after_it_was_said_stays(qtbot, worker):
    worker.use(Policy(30))
    worker.spare("s1")
    worker._store.begin_session(Session(id="now"))
    worker.carry_out()
    assert [one.id for one in SessionStore(worker._store.connection).list()] == ["s1", "now"]


def test_a_policy_that_is_changed_in_time_lets_nothing_go(qtbot, worker):
    gone = QSignalSpy(worker.gone)
    worker.use(Policy(30))
    worker.use(Policy(3650))
    assert not worker._soon.isActive()
    worker.carry_out()
    assert gone.at(0)[0].sessions == ()
    assert len(SessionStore(worker._store.connection).list()) == 2


def test_by_a_clock_that_leapt_nothing_goes_until_it_is_said_to_be_right(qtbot, worker, monkeypatch):
    seen, leapt = NOON, NOON + timedelta(days=31)
    monkeypatch.setattr(retention_worker, "utc_now", lambda: leapt)
    due, doubted, trusted = (
        QSignalSpy(one) for one in (worker.due, worker.clock_doubted, worker.clock_trusted)
    )
    worker.begin_with(Policy(30), seen)
    worker.carry_out()  # as if it had been due before the clock leapt
    worker.look()  # a day later it is not taken for granted either
    assert doubted.at(doubted.count() - 1) == [seen, leapt]
    assert (due.count(), trusted.count()) == (0, 0)
    assert len(SessionStore(worker._store.connection).list()) == 2
    worker.trust_clock()
    assert trusted.at(0) == [leapt]
    qtbot.waitUntil(lambda: SessionStore(worker._store.connection).list() == [])


def test_by_a_clock_that_leapt_what_is_too_large_goes(worker, monkeypatch):
    monkeypatch.setattr(retention_worker, "utc_now", lambda: NOON)
    due = QSignalSpy(worker.due)
    worker.begin_with(Policy(30, most_gb=1e-9), NOON - timedelta(days=400))
    assert due.at(0)[0].sessions == ("s0", "s1")


@pytest.mark.parametrize("days", [-4000, 0, 30])
def test_a_clock_that_goes_as_clocks_do_or_was_put_right_is_trusted(worker, monkeypatch, days):
    now = NOON + timedelta(days=days)
    monkeypatch.setattr(retention_worker, "utc_now", lambda: now)
    trusted = QSignalSpy(worker.clock_trusted)
    worker.begin_with(Policy(30), NOON)
    assert trusted.at(0) == [now]
