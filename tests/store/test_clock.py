"""A clock that is set back, or leaps a year ahead and back: no order is wrong, and nothing is dropped."""

import os
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from remembered import a_verdict

from mmdesk.core.sessions import Session
from mmdesk.store import backups, sqlite, values
from mmdesk.store.backups import KEPT, back_up, back_up_daily
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in, newest_backup
from mmdesk.store.sessions import SessionStore

TODAY = datetime(2026, 5, 1, 12, tzinfo=UTC)
NEXT_YEAR = TODAY + timedelta(days=365)


@pytest.fixture
def clock(monkeypatch, data_dir):
    """Sets the clock; a backup that is made has the time of then."""

    class Clock(datetime):
        time = TODAY

        @classmethod
        def now(cls, tz=None):
            return cls.time.astimezone(tz)

    def set_to(time):
        for backup in backups_in(data_dir):  # those of before keep their time
            if backup not in known:
                os.utime(backup, (Clock.time.timestamp(),) * 2)
                known.add(backup)
        Clock.time = time

    known = set()
    monkeypatch.setattr(backups, "datetime", Clock)
    monkeypatch.setattr(values, "datetime", Clock)
    return set_to


def verdicts_in(backup):
    with closing(sqlite.connect(backup)) as copy:
        return copy.execute("SELECT count(*) FROM feedback").fetchone()[0]


def test_backups_sort_as_they_were_made_whatever_the_clock_says(data_dir, connection, clock):
    for count, time in enumerate([TODAY, NEXT_YEAR, NEXT_YEAR, NEXT_YEAR, TODAY, TODAY - timedelta(days=40)]):
        clock(time)
        FeedbackStore(connection).save(a_verdict(count))
        made = back_up(connection)
        assert newest_backup(data_dir) == made
    assert [verdicts_in(one) for one in backups_in(data_dir)] == [4, 5, 6]


def test_there_is_one_a_day_also_after_a_leap_of_a_year_and_back(data_dir, connection, clock):
    def made_by(starts):
        before = set(backups_in(data_dir))
        for _ in range(starts):
            back_up_daily(connection)
            clock(backups.datetime.time)
        return len(set(backups_in(data_dir)) - before)

    assert made_by(2) == 1
    clock(NEXT_YEAR)
    assert made_by(2) == 1
    clock(TODAY)
    assert made_by(3) == 1
    clock(TODAY + timedelta(days=1))
    assert made_by(3) == 1
    assert len(backups_in(data_dir)) == KEPT


def test_what_a_killed_program_left_of_a_backup_goes_with_the_next_one_but_not_at_once(data_dir, connection):
    back_up(connection)
    old, new = (data_dir / "backups" / name for name in ("old.tmp", "new.tmp"))
    for file in (old, new):
        file.write_bytes(b"half")
    os.utime(old, (1e9, 1e9))
    back_up(connection)
    assert (old.exists(), new.exists()) == (False, True)


def test_no_session_ends_before_it_began(connection, clock):
    sessions = SessionStore(connection)
    sessions.begin(Session("live", TODAY, id="one"))
    clock(TODAY - timedelta(days=400))
    sessions.end("one")
    found = sessions.find("one")
    assert found.started_at == found.ended_at == TODAY


def test_verdicts_are_learned_in_the_order_of_giving_not_by_the_clock(connection):
    store = FeedbackStore(connection)
    for count, at in enumerate([TODAY, NEXT_YEAR, TODAY - timedelta(days=3)]):
        store.save(a_verdict(count, at=at))
    assert [one.moment_id for one in store.to_learn()] == ["moment 0", "moment 1", "moment 2"]
