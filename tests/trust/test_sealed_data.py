"""Turning encryption on and off for data that is there: everything comes back, and nothing stays plain."""

import errno
import os
import shutil
import stat
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sealed_data import CHEAP, MARK, PASSPHRASE, files_with_marker, plant, remembered

from mmdesk import settings
from mmdesk.cli.finding import Level
from mmdesk.cli.verify.checks import verify
from mmdesk.cli.verify.database import check_backups, check_integrity
from mmdesk.cli.verify.sealed import check_sealed
from mmdesk.core.errors import StoreError
from mmdesk.core.file_lock import lock
from mmdesk.store import converting, keys, migrations, purge, sealing, sqlite
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.files import MAKE_ROOM
from mmdesk.store.keys import LockedError, forget_key, unlock
from mmdesk.store.keys_file import State, is_encrypted, read_keys
from mmdesk.store.making import LOCK
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.purge import forget
from mmdesk.workers import sealing as workers_sealing


@pytest.fixture
def planted(data_dir):
    plant(data_dir)
    yield data_dir
    if is_encrypted(data_dir):
        forget_key(data_dir)


def turned_on(data_dir):
    return sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)


def test_everything_is_encrypted_and_comes_back(planted):
    before = remembered(planted)
    assert len(files_with_marker(planted)) >= 5
    told = []
    sealing.turn_on(planted, PASSPHRASE, told.append, cost=CHEAP)
    assert files_with_marker(planted) == set()  # not even in what was left of names
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert remembered(planted) == before
    sealing.turn_off(planted, unlock(planted, PASSPHRASE))
    assert not is_encrypted(planted)
    assert remembered(planted) == before


def test_nothing_new_is_written_plain(planted):
    turned_on(planted)
    with closing(open_database(planted)) as connection:
        connection.execute("UPDATE sessions SET source = ?", (f"{MARK}, again",))
        back_up(connection)
        assert files_with_marker(planted) == set()  # while the log is full
    assert files_with_marker(planted) == set()


def test_who_has_not_unlocked_it_reads_nothing(planted):
    turned_on(planted)
    forget_key(planted)
    for read_only in (True, False):
        with pytest.raises(LockedError, match="locked with a passphrase"):
            open_database(planted, read_only=read_only)
    with closing(sqlite.connect(database_file(planted))) as plain, pytest.raises(sqlite.DatabaseError):
        plain.execute("SELECT * FROM sessions")


def test_an_older_encrypted_database_is_migrated_after_a_backup_that_is_encrypted_too(data_dir):
    with closing(sqlite.connect(database_file(data_dir))) as old:
        for script in migrations.SCRIPTS[:-1]:
            old.executescript(script.read_text(encoding="utf-8"))
        old.execute(f"PRAGMA user_version = {len(migrations.SCRIPTS) - 1}")
        old.execute("INSERT INTO people (id, name, created_at) VALUES ('p', ?, '')", (MARK,))
        old.commit()
    turned_on(data_dir)
    with closing(open_database(data_dir, read_only=True)) as copy:  # migrated in memory
        assert copy.execute("SELECT name FROM people").fetchall() == [(MARK,)]
        assert migrations.is_up_to_date(copy)
    with closing(open_database(data_dir)) as connection:
        assert migrations.is_up_to_date(connection)
    assert backups_in(data_dir)
    assert files_with_marker(data_dir) == set()
    forget_key(data_dir)


def test_another_window_that_is_open_keeps_it_from_beginning(planted):
    before = remembered(planted)
    with closing(open_database(planted)) as other:
        other.execute("SELECT count(*) FROM feedback").fetchone()
        with pytest.raises(StoreError, match="in use by another program"):
            turned_on(planted)
        assert not is_encrypted(planted)
    assert remembered(planted) == before


def test_two_that_begin_at_once_make_no_second_key(planted):
    """Each would encrypt under its own, and only one of them stands in the file."""
    with (planted / LOCK).open("wb") as held:
        assert lock(held)  # as another process does while it makes its key
        with pytest.raises(StoreError, match="Another program is at it"):
            turned_on(planted)
    assert not is_encrypted(planted)


def test_no_key_is_written_while_another_program_is_at_it(planted):
    """Written after the last one that decrypts has dropped them, they would make all look damaged."""
    key = turned_on(planted)
    (planted / keys.COPY).unlink()
    with (planted / LOCK).open("wb") as held:
        assert lock(held)
        with pytest.raises(StoreError, match="Another program is at it"):
            keys.change_passphrase(planted, key, "quite another passphrase", CHEAP)
        with pytest.raises(StoreError, match="Another program is at it"):
            keys.make_recovery_key(planted, key)
        unlock(planted, PASSPHRASE)
        assert not (planted / keys.COPY).exists()
    unlock(planted, PASSPHRASE)
    assert (planted / keys.COPY).read_bytes() == (planted / keys.KEYS).read_bytes()


def test_keys_beside_what_is_plain_already_are_dropped_by_turning_it_off(planted):
    before = remembered(planted)
    keys.set_state(planted, keys.make_keys(planted, PASSPHRASE, CHEAP), State.ON)
    sealing.turn_off(planted, unlock(planted, PASSPHRASE))
    assert not is_encrypted(planted)
    assert remembered(planted) == before


def test_keys_that_are_there_are_never_replaced_by_others(planted):
    other = keys.make_keys(planted.with_name("elsewhere"), PASSPHRASE, CHEAP)
    key = turned_on(planted)
    before = {name: (planted / name).read_bytes() for name in (keys.KEYS, keys.COPY)}
    for attempt in (
        lambda: keys.make_keys(planted, PASSPHRASE, CHEAP),
        lambda: keys.set_state(planted, other, State.TURNING_OFF),
        lambda: keys.change_passphrase(planted, other, PASSPHRASE, CHEAP),
        lambda: keys.make_recovery_key(planted, other),
    ):
        with pytest.raises(StoreError):
            attempt()
    assert {name: (planted / name).read_bytes() for name in before} == before
    assert unlock(planted, PASSPHRASE).id == key.id
    forget_key(planted.with_name("elsewhere"))


def test_lost_keys_are_said_and_no_others_are_made_in_their_place(planted):
    """Or the right ones, once they are found, would be taken for a damaged copy of the wrong ones."""
    workers_sealing.turn_on(planted, PASSPHRASE, lambda _: None, CHEAP)
    forget_key(planted)
    saved = {name: (planted / name).read_bytes() for name in (keys.KEYS, keys.COPY)}
    for name in saved:
        (planted / name).unlink()
    for attempt in (turned_on, open_database, keys.key_of):
        with pytest.raises(StoreError, match=r"keys\.json is missing"):
            attempt(planted)
    assert not is_encrypted(planted)
    found = list(verify(planted, (check_integrity, check_backups, check_sealed)))
    assert [(one.level, one.name) for one in found] == [
        (Level.FAIL, name) for name in ("integrity", "backups", "sealed")
    ]
    (planted / settings.SEALED).unlink()  # then only the database tells
    with pytest.raises(StoreError, match="damaged"):
        turned_on(planted)
    assert not is_encrypted(planted)
    (planted / keys.COPY).write_bytes(saved[keys.COPY])
    assert unlock(planted, PASSPHRASE)
    remembered(planted)


def test_what_is_locked_is_neither_called_wrong_nor_to_be_deleted(planted):
    turned_on(planted)
    forget_key(planted)
    found = list(verify(planted, (check_integrity, check_backups, check_sealed)))
    assert {one.level for one in found} == {Level.WARN}
    assert all("not looked into" in one.says and "elete" not in one.todo for one in found)


def test_with_one_copy_of_the_keys_forgetting_writes_no_path_in_plain(planted, monkeypatch):
    turned_on(planted)
    (planted / keys.KEYS).unlink()
    monkeypatch.setattr(purge, "_clean_files", lambda *_: None)  # as a kill there would leave it
    with closing(open_database(planted)) as connection:
        forget(connection, before=datetime(2100, 1, 1, tzinfo=UTC))
    assert (planted / "forgetting").exists()
    assert files_with_marker(planted) == set()


def test_a_damaged_backup_is_sealed_as_it_is(planted):
    backup = backups_in(planted)[0]
    backup.write_bytes(MARK.encode() * 999)
    key = turned_on(planted)
    assert files_with_marker(planted) == set()
    sealing.turn_off(planted, key)
    assert backup.read_bytes() == MARK.encode() * 999


def test_a_changed_recording_keeps_it_from_being_turned_off(planted):
    key = turned_on(planted)
    film = next(planted.glob("media/*"))
    data = bytearray(film.read_bytes())
    data[5000] ^= 1
    film.write_bytes(data)
    with pytest.raises(StoreError, match="cannot be decrypted: it was changed or damaged"):
        sealing.turn_off(planted, key)
    assert read_keys(planted).state is State.ON
    told = {one.says.split()[0]: one.level for one in check_sealed(planted)}
    assert told == {f"media/{film.name}": Level.FAIL}
    film.unlink()
    assert [one.level for one in check_sealed(planted)] == [Level.OK]
    sealing.turn_off(planted, key)


def test_a_full_disk_in_the_middle_leaves_everything_as_it_was(planted, monkeypatch):
    before = remembered(planted)
    swap = converting._swap
    count = iter(range(99))

    def full(path, new):
        if next(count) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        swap(path, new)

    monkeypatch.setattr(converting, "_swap", full)
    with pytest.raises(StoreError, match="No space left") as caught:
        turned_on(planted)
    assert caught.value.hint == MAKE_ROOM
    assert not is_encrypted(planted)
    assert remembered(planted) == before
    assert list(planted.rglob(".*")) == []


def test_too_little_space_is_said_before_it_begins(planted, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 9, 1))
    with pytest.raises(StoreError, match="free disk space"):
        turned_on(planted)
    assert not is_encrypted(planted)


KILLED = """
import sys
from pathlib import Path
from sealed_data import CHEAP, PASSPHRASE
from mmdesk.store import sealing
from mmdesk.store.keys import unlock
data_dir, on = Path(sys.argv[1]), sys.argv[2] == "on"
{killer}
if on:
    sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
else:
    sealing.turn_off(data_dir, unlock(data_dir, PASSPHRASE))
"""
AT = """
import os, itertools
steps = itertools.count()
def die(event, arguments):
    if event in ("open", "os.rename", "os.remove", "os.link") and str(data_dir) in repr(arguments):
        if next(steps) == {step}:
            os._exit(9)
sys.addaudithook(die)
"""


def killed_at(data_dir, on, step):
    code = KILLED.format(killer=AT.format(step=step))
    here = Path(__file__).resolve().parent.parent
    paths = os.pathsep.join([str(here), str(here.parent)])
    done = subprocess.run(
        [sys.executable, "-c", code, str(data_dir), "on" if on else "off"],
        env={**os.environ, "PYTHONPATH": paths},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 9), done.stderr
    return done.returncode == 9


@pytest.mark.parametrize(("on", "step"), [(True, 8), (True, 34), (False, 27)])
def test_a_kill_leaves_old_or_new_and_is_gone_on_with(planted, tmp_path, on, step):
    before = remembered(planted)
    if not on:
        turned_on(planted)
        forget_key(planted)
    assert killed_at(planted, on, step)
    if is_encrypted(planted):
        key = unlock(planted, PASSPHRASE)
        sealing.finish(planted, key)
    assert remembered(planted) == before
    if on and is_encrypted(planted):
        assert files_with_marker(planted) == set()
    assert list(planted.rglob("*.tmp")) == []


def test_all_modes_are_private_whatever_the_umask_is(planted):
    before = os.umask(0)
    try:
        turned_on(planted)
        keys.change_passphrase(planted, unlock(planted, PASSPHRASE), "another passphrase", CHEAP)
    finally:
        os.umask(before)
    for path in planted.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600), path
