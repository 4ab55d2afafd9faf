"""A disk that is really full: one line says so with what to do, nothing is lost, with room it goes on."""

import os
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from remembered import a_verdict, admit_version

from mmdesk.core.edits import Edit
from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import Session
from mmdesk.settings import Settings
from mmdesk.store import sqlite
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.files import replacing
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.restoring import restore
from mmdesk.store.versions import VersionStore
from mmdesk.workers.backup_worker import BackupWorker
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.store_worker import StoreWorker

FREE_SOME = r"Free some disk space and retry\.$"


class Disk:
    """A file system of 4 MB."""

    def __init__(self, folder):
        self.data_dir = folder / "data"
        self._ballast = folder / "ballast"

    def fill(self):
        """Leave not a byte."""
        with self._ballast.open("ab", buffering=0) as file:
            for size in (65536, 1):
                try:
                    while True:
                        file.write(b"\0" * size)
                except OSError:
                    pass

    def leave(self, count):
        """Fill it but for so many bytes."""
        self.fill()
        os.truncate(self._ballast, self._ballast.stat().st_size - count)

    def make_room(self):
        """Almost all is free again."""
        self._ballast.unlink()


@pytest.fixture
def disk(tmp_path):
    folder = tmp_path / "small"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("a small file system cannot be mounted here")
    disk = Disk(folder)
    disk.data_dir.mkdir(mode=0o700)
    yield disk
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def base_dir(tmp_path):
    (tmp_path / "base").mkdir()
    (tmp_path / "base" / "card.json").write_text('{"version": 0}')
    return tmp_path / "base"


def ids(data_dir):
    with closing(open_database(data_dir, read_only=True)) as connection:
        return {one.id for one in FeedbackStore(connection).all()}


def test_a_verdict_waits_in_the_window_until_there_is_room(qapp, disk, base_dir):
    store = StoreWorker(disk.data_dir, base_dir)
    worker = EditWorker(store)
    told, kept, delayed = (QSignalSpy(signal) for signal in (worker.failed, worker.kept, worker.delayed))
    store.start()
    store.begin_session(Session(id="s1"))
    worker.add(Edit("s1", "given", ("before",)), [a_verdict(0, id="before")])
    disk.fill()
    added = 0
    while not told.count():  # the log has some room of its own
        added += 1
        worker.add(Edit("s1", "given", (f"v{added}",)), [a_verdict(added, id=f"v{added}")])
    message, hint = told.at(0)
    assert message.endswith("cannot grow: the disk is full.")
    assert hint == "Free some disk space and retry."
    assert (kept.count(), delayed.at(0)) == (added, [1])
    assert len(ids(disk.data_dir)) == added
    disk.make_room()
    worker.try_again()
    assert kept.count() == added + 1
    store.stop()
    assert ids(disk.data_dir) == {"before", *(f"v{number}" for number in range(1, added + 1))}


def test_the_version_in_use_stays_in_use_and_no_half_one_is_listed(disk, base_dir):
    versions = VersionStore(disk.data_dir, base_dir)
    admit_version(versions)
    admit_version(versions)
    versions.use(1)
    disk.fill()
    with pytest.raises(StoreError, match=FREE_SOME):
        versions.use(2)
    assert versions.current().number == 1
    with pytest.raises((StoreError, OSError)):
        (versions.staging() / "weights.safetensors").write_bytes(b"weights")
    versions.sweep()
    assert [version.number for version in versions.list()] == [0, 1, 2]
    disk.make_room()
    versions.use(2)
    assert versions.current().number == 2


def test_a_backup_that_does_not_fit_is_none_and_the_database_opens_all_the_same(disk):
    with closing(open_database(disk.data_dir)) as connection:
        for number in range(20):
            FeedbackStore(connection).save(a_verdict(number, id=f"v{number}"))
        made = back_up(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        disk.fill()
        with pytest.raises((StoreError, sqlite.OperationalError)):  # whoever opens it says it in our words
            back_up(connection)
        assert backups_in(disk.data_dir) == [made]
    os.utime(made, (1e9, 1e9))  # it is not of today
    disk.make_room()
    with closing(open_database(disk.data_dir)):
        assert len(backups_in(disk.data_dir)) == 2
    assert len(ids(disk.data_dir)) == 20


def test_the_days_first_start_needs_no_room(qapp, disk, base_dir, caplog):
    with closing(open_database(disk.data_dir)) as connection:
        for number in range(5):
            FeedbackStore(connection).save(a_verdict(number, id=f"v{number}"))
        made = back_up(connection)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    os.utime(made, (1e9, 1e9))  # it is not of today
    disk.fill()
    with pytest.raises(StoreError, match=r"disk is full"):  # where not even SQLite's own 32 kB are left
        open_database(disk.data_dir)
    disk.make_room()
    disk.leave(128 * 1024)
    store = StoreWorker(disk.data_dir, base_dir)
    failed, waiting = QSignalSpy(store.failed), QSignalSpy(store.waiting_changed)
    store.start()
    assert not failed.count(), failed.at(0)
    assert waiting.at(0) == [5]
    assert "There is no backup of today" in caplog.text
    backups = BackupWorker(disk.data_dir)
    told = QSignalSpy(backups.failed)
    backups.look()
    backups.look()
    assert told.count() == 1
    assert "Free some disk space" in told.at(0)[1]
    store.stop()
    assert backups_in(disk.data_dir) == [made]
    disk.make_room()
    backups.look()
    assert len(backups_in(disk.data_dir)) == 2


def test_a_backup_is_restored_only_where_there_is_room_and_all_stays_as_it_was(disk):
    with closing(open_database(disk.data_dir)) as connection:
        for number in range(20):
            FeedbackStore(connection).save(a_verdict(number, id=f"v{number}"))
        made = back_up(connection)
    file = database_file(disk.data_dir)
    file.write_bytes(b"garbage" * 4000)
    disk.fill()
    with pytest.raises(StoreError, match=FREE_SOME):
        restore(disk.data_dir, made)
    assert file.read_bytes() == b"garbage" * 4000
    assert not list(disk.data_dir.glob("*.tmp"))
    disk.make_room()
    restore(disk.data_dir, made)
    assert len(ids(disk.data_dir)) == 20


@pytest.fixture
def read_only(disk):
    """The data directory, on a file system that turns read-only when it is called."""
    folder = str(disk.data_dir.parent)
    yield lambda: subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    subprocess.run(["mount", "-o", "remount,rw", folder], check=True)


def test_on_a_read_only_disk_nobody_is_told_to_free_some_space(qapp, disk, base_dir, read_only):
    settings = Settings.load(disk.data_dir / "settings.json")
    settings.set("learn_after", 30)
    with closing(open_database(disk.data_dir)) as connection:
        FeedbackStore(connection).save(a_verdict(0))
    versions = VersionStore(disk.data_dir, base_dir)
    admit_version(versions)
    read_only()
    told = []
    settings.on_trouble = told.append
    settings.set("learn_after", 40)
    with pytest.raises(StoreError) as use, closing(open_database(disk.data_dir, read_only=True)):
        versions.use(1)
    with pytest.raises(StoreError) as opening:
        open_database(disk.data_dir)
    with pytest.raises(StoreError) as making, replacing(disk.data_dir / "out.json") as file:
        file.write(b"x")
    said = [*told, str(use.value), str(opening.value), str(making.value)]
    assert all("pace" not in line for line in said), said
    assert all("ritable" in line or "another" in line for line in said), said
    assert "on a disk that can only be read" in str(opening.value)


def test_an_export_that_does_not_fit_leaves_the_one_of_before(disk):
    target = disk.data_dir / "out.jsonl"
    with replacing(target) as file:
        file.write(b"before")
    disk.fill()
    with pytest.raises(StoreError, match=FREE_SOME), replacing(target) as file:
        file.write(b"after" * 10_000)
    assert target.read_bytes() == b"before"
    assert [path.name for path in disk.data_dir.iterdir()] == ["out.jsonl"]


def test_a_setting_that_does_not_fit_is_told_and_saved_with_the_next_one(disk):
    settings = Settings.load(disk.data_dir / "settings.json")
    settings.set("learn_after", 30)
    told = []
    settings.on_trouble = told.append
    disk.fill()
    settings.set("learn_after", 40)
    assert told == ["Settings could not be saved: No space left on device. Free some disk space."]
    assert Settings.load(disk.data_dir / "settings.json").get("learn_after") == 30
    disk.make_room()
    settings.set("learn_after", 40)  # again, since it is not on the disk
    assert Settings.load(disk.data_dir / "settings.json").get("learn_after") == 40
    assert not list(disk.data_dir.glob("*.tmp"))


def test_a_migration_that_does_not_fit_leaves_the_old_database(disk):
    from mmdesk.store import migrations

    with closing(open_database(disk.data_dir)) as connection:
        for number in range(60):
            FeedbackStore(connection).save(a_verdict(number, id=f"v{number}"))
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(f"PRAGMA user_version = {len(migrations.SCRIPTS) - 1}")
    before = database_file(disk.data_dir).read_bytes()
    disk.fill()
    with pytest.raises(StoreError, match=r"Free some disk space|free space"):
        open_database(disk.data_dir)
    assert database_file(disk.data_dir).read_bytes() == before
    assert not list(Path(disk.data_dir).rglob("*.tmp"))
