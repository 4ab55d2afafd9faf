"""A log that lacks its end is told of; what another program is just writing is no damage."""

import pytest

from mmdesk.store import log_end as subject
from mmdesk.store.database import open_database
from mmdesk.store.log_end import log_end, look_at_end, take_cut_short
from mmdesk.store.places import database_file


@pytest.fixture
def database(tmp_path, monkeypatch):
    """One that another program has open, with a log."""
    monkeypatch.setattr(subject, "_WAIT_S", 0.05)
    connection = open_database(tmp_path)
    yield database_file(tmp_path)
    connection.close()


@pytest.mark.parametrize("known", [(0, 0), (-1, -1, 0), (-2, 0), (-1,) * 100])
def test_what_is_known_a_moment_later_or_cannot_be_told_is_no_damage(database, known):
    before = log_end(database)
    answers = iter([before.frames - 1 if one == -2 else before.frames if one == 0 else -1 for one in known])
    look_at_end(database, before, lambda: next(answers))
    assert not take_cut_short(database.parent)


def test_what_stays_missing_is_told(database):
    before = log_end(database)
    look_at_end(database, before, lambda: before.frames - 1)
    assert take_cut_short(database.parent)


def test_a_log_that_was_begun_anew_meanwhile_is_another_one(database):
    before = log_end(database)
    look_at_end(database, subject.LogEnd(b"another ", before.frames), lambda: 0)
    assert not take_cut_short(database.parent)
