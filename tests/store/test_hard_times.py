"""The program killed in mid-write, a full disk, and two writers at once: nothing acknowledged is lost."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from remembered import a_verdict

from mmdesk.core.errors import StoreError
from mmdesk.store import database, sqlite
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import database_file

WRITER = """
import sys
from pathlib import Path
from itertools import count
from remembered import a_verdict
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore

store = FeedbackStore(open_database(Path(sys.argv[1])))
for minute in range(int(sys.argv[2])) if sys.argv[2:] else count():
    verdict = a_verdict(minute)
    store.save(verdict)
    sys.stdout.write(verdict.id + "\\n")
    sys.stdout.flush()
"""


def start_writer(data_dir, *arguments):
    """A process that saves verdicts and prints the id of each when it has been acknowledged."""
    tests = Path(__file__).parents[1]
    path = os.pathsep.join([str(tests), str(tests.parent)])
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(data_dir), *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": path},
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("acknowledged", [1, 7, 40])
def test_what_was_acknowledged_outlives_a_kill(data_dir, acknowledged):
    with start_writer(data_dir) as writer:
        told = [writer.stdout.readline().strip() for _ in range(acknowledged)]
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.read().split("\n")[:-1]  # acknowledged before the signal arrived
        assert writer.wait() == -signal.SIGKILL
    with closing(open_database(data_dir)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = FeedbackStore(connection).all()
    assert len(told) >= acknowledged
    assert [verdict.id for verdict in found][: len(told)] == told
    assert len(found) <= len(told) + 1  # one may have been written and not told
    assert all(len(verdict.features) == 3 for verdict in found)


def test_two_processes_begin_and_write_at_once(data_dir):
    with start_writer(data_dir, "40") as one, start_writer(data_dir, "40") as other:
        told = set(one.stdout.read().split()) | set(other.stdout.read().split())
    assert (one.returncode, other.returncode, len(told)) == (0, 0, 80)
    with closing(open_database(data_dir)) as connection:
        assert {verdict.id for verdict in FeedbackStore(connection).all()} == told


def test_a_writer_waits_for_another(data_dir):
    with closing(open_database(data_dir)) as connection:
        holder = sqlite.connect(database_file(data_dir), isolation_level=None, check_same_thread=False)
        holder.execute("BEGIN IMMEDIATE")
        lets_go = threading.Timer(0.3, lambda: holder.execute("COMMIT"))
        lets_go.start()
        FeedbackStore(connection).save(a_verdict())
        lets_go.join()
        holder.close()
        assert len(FeedbackStore(connection).all()) == 1


def test_a_writer_that_waited_too_long_says_so(data_dir, monkeypatch):
    monkeypatch.setattr(database, "BUSY_TIMEOUT_S", 0.1)
    with (
        closing(open_database(data_dir)) as connection,
        closing(sqlite.connect(database_file(data_dir), isolation_level=None)) as holder,
    ):
        holder.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="in use by another program"):
            FeedbackStore(connection).save(a_verdict())
        holder.execute("ROLLBACK")
        FeedbackStore(connection).save(a_verdict())
        assert len(FeedbackStore(connection).all()) == 1


def save_many(store, count):
    for minute in range(count):
        store.save(a_verdict(minute))


def test_a_full_disk_refuses_whole_verdicts_and_keeps_the_others(connection):
    store = FeedbackStore(connection)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(StoreError, match=r"disk is full\. Free some disk space"):
        save_many(store, 100)
    found = [verdict.moment_id for verdict in store.all()]
    assert 0 < len(found) < 100
    assert found == [f"moment {minute}" for minute in range(len(found))]
    assert all(len(verdict.features) == 3 for verdict in store.all())
    connection.execute("PRAGMA max_page_count = 100000")  # room was made
    store.save(a_verdict(200))
    assert store.all()[-1].moment_id == "moment 200"


def test_damage_met_while_reading_names_the_file(data_dir):
    with closing(open_database(data_dir)) as connection:
        for minute in range(30):
            FeedbackStore(connection).save(a_verdict(minute))
    with closing(open_database(data_dir, read_only=True)) as connection:
        file = database_file(data_dir)
        content = file.read_bytes()
        file.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))
        with pytest.raises(StoreError, match=r"mmdesk\.sqlite3 is damaged"):
            FeedbackStore(connection).all()


@pytest.mark.parametrize("read_only", [False, True])
def test_a_change_cut_off_before_there_was_a_log_is_undone(data_dir, tmp_path, read_only):
    with closing(open_database(data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict(1, id="kept"))
    killed = tmp_path / "killed"
    killed.mkdir(mode=0o700)
    with closing(sqlite.connect(database_file(data_dir), isolation_level=None)) as writer:
        assert writer.execute("PRAGMA journal_mode = DELETE").fetchone() == ("delete",)
        writer.execute("PRAGMA cache_size = 5")  # so that pages are written before the end
        writer.execute("BEGIN")
        writer.execute("DELETE FROM feedback")
        for number in range(500):
            writer.execute("INSERT INTO marks VALUES (?, ?, 0.0, ?)", (f"m{number}", "s1", "x" * 900))
        for file in data_dir.glob(f"{database_file(data_dir).name}*"):
            (killed / file.name).write_bytes(file.read_bytes())
        writer.execute("ROLLBACK")
    assert (killed / f"{database_file(killed).name}-journal").stat().st_size > 0
    with closing(open_database(killed, read_only=read_only)) as connection:
        assert [one.id for one in FeedbackStore(connection).all()] == ["kept"]
        assert connection.execute("SELECT count(*) FROM marks").fetchone() == (0,)
