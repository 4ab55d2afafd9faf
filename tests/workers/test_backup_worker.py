"""The day's backup beside the window: of one moment, whoever writes meanwhile, and broken off at the end."""

import os
import sqlite3
from contextlib import closing

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_verdict

from mmdesk.store import backups, database
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in
from mmdesk.workers.backup_worker import BackupWorker


@pytest.fixture
def large(data_dir, monkeypatch):
    """A database that is too large for a backup at the start, which is copied in many pieces."""
    monkeypatch.setattr(database, "LARGE_BYTES", 0)
    monkeypatch.setattr(backups, "_PAGES", 4)
    with closing(open_database(data_dir)) as connection:
        for number in range(30):
            FeedbackStore(connection).save(a_verdict(number))
    return data_dir


def count_in(backup):
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return copy.execute("SELECT count(*) FROM feedback").fetchone()[0]


def test_a_large_database_has_no_backup_at_the_start_and_one_soon_after(qapp, large):
    with closing(open_database(large)):
        assert backups_in(large) == []
    worker = BackupWorker(large)
    made = QSignalSpy(worker.made)
    worker.look()
    worker.look()
    assert made.count() == 2
    (backup,) = backups_in(large)
    assert count_in(backup) == 30


def test_verdicts_are_written_while_it_is_made_and_do_not_begin_it_anew(qapp, large, monkeypatch):
    with closing(open_database(large)) as connection:
        pieces = []

        def write(worker):
            FeedbackStore(connection).save(a_verdict(100 + len(pieces)))  # which waits for nobody
            pieces.append(1)

        monkeypatch.setattr(BackupWorker, "_go_on", write)
        BackupWorker(large).look()
        written = 30 + len(pieces)
        assert len(FeedbackStore(connection).all()) == written
    (backup,) = backups_in(large)
    assert count_in(backup) == 30
    assert 10 < len(pieces) < 200


def test_at_the_end_of_the_program_it_is_broken_off_and_leaves_nothing(qapp, large):
    worker = BackupWorker(large)
    worker.give_up()
    worker.look()
    assert list((large / "backups").iterdir()) == []


def test_one_of_yesterday_is_followed_by_one_of_today(qapp, large):
    BackupWorker(large).look()
    os.utime(backups_in(large)[0], (1e9, 1e9))
    BackupWorker(large).look()
    assert len(backups_in(large)) == 2
