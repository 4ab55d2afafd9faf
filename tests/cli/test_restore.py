"""`mmdesk restore`: lists, brings back, keeps what was there, and refuses what a program uses."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from remembered import a_verdict

from mmdesk.cli.main import main
from mmdesk.core.errors import StoreError
from mmdesk.store import restoring
from mmdesk.store.backups import back_up, drop_backups
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.kept_on_disk import what_is_kept
from mmdesk.store.places import backups_in, database_file


@dataclass(frozen=True)
class Said:
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys):
    """Run a command."""

    def invoke(*words):
        return Said(main([str(word) for word in words]), *capsys.readouterr())

    return invoke


@pytest.fixture
def three(data_dir):
    """Three verdicts, a backup after each of the first two, and a database that is damaged."""
    for number in range(3):
        with closing(open_database(data_dir)) as connection:
            FeedbackStore(connection).save(a_verdict(number))
            if number < 2:
                back_up(connection)
    database_file(data_dir).write_bytes(b"garbage" * 1000)
    return data_dir


def count(data_dir):
    with closing(open_database(data_dir, read_only=True)) as connection:
        return len(FeedbackStore(connection).all())


def test_the_newest_is_brought_back_and_what_was_there_is_kept(run, three):
    said = run("restore", "--data-dir", three)
    assert said.code == 0
    assert "with 2 verdicts" in said.out
    (aside,) = (three / "damaged").iterdir()
    assert str(aside) in said.out
    assert (aside / "mmdesk.sqlite3").read_bytes() == b"garbage" * 1000
    assert count(three) == 2
    kept = what_is_kept(three)
    assert kept.strangers == ()
    assert all(kind.is_private for kind in kept.kinds)


def test_one_of_the_list_can_be_chosen(run, three):
    listed = run("restore", "--list", "--data-dir", three).out
    names = [line.split()[0] for line in listed.splitlines()]
    assert names[:2] == [path.name for path in reversed(backups_in(three))][:2]
    assert run("restore", names[-1], "--data-dir", three).code == 0
    assert count(three) == 1


def test_without_a_readable_backup_nothing_is_changed(run, three):
    for backup in backups_in(three):
        backup.write_bytes(b"nothing")
    said = run("restore", "--data-dir", three)
    assert (said.code, "Nothing was changed." in said.err) == (1, True)
    said = run("restore", "nothing.sqlite3", "--data-dir", three)
    assert (said.code, "is no backup that can be read" in said.err) == (1, True)
    assert database_file(three).read_bytes() == b"garbage" * 1000


def test_the_log_of_the_damaged_one_never_gets_into_the_backup(three):
    wal = three / "mmdesk.sqlite3-wal"
    wal.write_bytes(b"left by the damaged one")
    restoring.restore(three, backups_in(three)[-1])
    assert not wal.exists()
    assert count(three) == 2


def test_a_database_that_another_program_uses_is_not_replaced(run, three):
    restoring.restore(three, backups_in(three)[-1])
    holds = (
        "import sys; from pathlib import Path; from mmdesk.store.database import open_database;"
        " c = open_database(Path(sys.argv[1])); print('open', flush=True); sys.stdin.readline()"
    )
    command = [sys.executable, "-c", holds, str(three)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout.readline() == "open\n"
        refused = run("restore", "--data-dir", three)
        other.communicate("\n")
    assert (refused.code, "in use by another program" in refused.err) == (1, True)
    assert run("restore", "--data-dir", three).code == 0


def test_how_much_is_missing_is_told_where_it_can_be_read(run, data_dir):
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict(0))
        back_up(connection)
        FeedbackStore(connection).save(a_verdict(1))
    assert "at least 1 verdict given since" in run("restore", "--data-dir", data_dir).out


def test_forgetting_erases_what_was_set_aside(three):
    restoring.restore(three, backups_in(three)[-1])
    drop_backups(three)
    assert not (three / "damaged").exists()


def test_a_restore_that_is_broken_off_is_offered_again(three, monkeypatch):
    """Killed between setting the old one aside and the new one's arrival."""

    def dies(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", dies)
    (three / "mmdesk.sqlite3-wal").unlink(missing_ok=True)
    with pytest.raises(KeyboardInterrupt):
        restoring.restore(three, backups_in(three)[-1])
    monkeypatch.undo()
    with pytest.raises(StoreError, match="is damaged"):
        open_database(three)
    restoring.restore(three, backups_in(three)[-1])
    assert count(three) == 2
    with closing(sqlite3.connect(database_file(three))) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_database_that_was_deleted_is_called_missing_and_brought_back(run, three):
    for one in three.glob("mmdesk.sqlite3*"):
        one.unlink()
    with pytest.raises(StoreError, match="is missing, and there are backups of it"):
        open_database(three)
    restored = run("restore", "--data-dir", three)
    assert (restored.code, "There was no database in its place." in restored.out) == (0, True)
    assert not list((three / "damaged").glob("*"))
    assert count(three) == 2
