"""A byte that somebody changed in an encrypted file is noticed, or changes nothing: wherever it is."""

import shutil
from contextlib import closing

import pytest
from sealed_data import CHEAP, PASSPHRASE, plant, remembered

from mmdesk.core.errors import StoreError
from mmdesk.store import log_end, sealing, sqlite
from mmdesk.store.database import open_database
from mmdesk.store.keyed import connect
from mmdesk.store.keys import forget_key
from mmdesk.store.log_end import take_cut_short
from mmdesk.store.places import backups_in, database_file

PARTS = 24  # how many places of each file are tried


@pytest.fixture
def sealed(data_dir):
    plant(data_dir, verdicts=4)
    key = sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
    yield data_dir, key
    forget_key(data_dir)


def flipped(path):
    """One file after the other, each with another bit flipped; at the end it is as it was."""
    whole = path.read_bytes()
    for part in range(PARTS):
        at = part * (len(whole) - 1) // (PARTS - 1)
        data = bytearray(whole)
        data[at] ^= 1 << part % 8
        path.write_bytes(data)
        yield at
    path.write_bytes(whole)


def everything(connection):
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [connection.execute(f"SELECT * FROM {table}").fetchall() for table in sorted(tables)]


def test_in_the_database(sealed):
    data_dir, _ = sealed
    before, said = remembered(data_dir), set()
    noticed = 0
    for _ in flipped(database_file(data_dir)):
        try:
            assert remembered(data_dir) == before
        except StoreError as error:
            said.add(error.message.split(" is ")[-1])
            noticed += 1
    assert said == {"damaged."}
    assert noticed >= PARTS - 2  # the rest of a page that holds nothing
    assert remembered(data_dir) == before


def test_in_a_backup(sealed):
    data_dir, key = sealed
    backup = backups_in(data_dir)[-1]
    with closing(connect(backup, "ro", key)) as connection:
        before = everything(connection)
    noticed = 0
    for _ in flipped(backup):
        with closing(connect(backup, "ro", key)) as connection:
            try:
                assert everything(connection) == before
            except sqlite.DatabaseError:
                noticed += 1
    assert noticed


def test_in_the_log_that_a_kill_left(sealed, tmp_path, monkeypatch):
    monkeypatch.setattr(log_end, "_WAIT_S", 0.0)  # nobody is just writing
    data_dir, _ = sealed
    left = tmp_path / "left"
    with closing(open_database(data_dir)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        for number in range(6):
            connection.execute("UPDATE sessions SET source = ?", (f"written {number}",))
        shutil.copytree(data_dir, left)  # as a kill would leave it
    written = {f"written {number}" for number in range(6)} | {"planted-marker-7b21.mp4"}
    wal, dropped = left / "mmdesk.sqlite3-wal", set()
    for _ in flipped(wal):
        copy = tmp_path / "copy"
        shutil.copytree(left, copy)
        try:
            with closing(open_database(copy)) as connection:
                (found,) = (row[0] for row in connection.execute("SELECT source FROM sessions"))
            assert found in written  # something that was there, never something else
            assert (found != "written 5") == take_cut_short(copy)  # what was dropped is told
            dropped.add(found)
        except StoreError:
            pass
        shutil.rmtree(copy)
    assert len(dropped) > 2


def test_swapped_pages_and_pages_of_a_backup_are_noticed(sealed):
    data_dir, _ = sealed
    file = database_file(data_dir)
    whole, page = file.read_bytes(), 4096
    swapped = whole[:page] + whole[2 * page : 3 * page] + whole[page : 2 * page] + whole[3 * page :]
    backup = backups_in(data_dir)[-1].read_bytes()
    mixed = whole[:page] + backup[page : 2 * page] + whole[2 * page :]
    for bad in (swapped, mixed):
        file.write_bytes(bad)
        with pytest.raises(StoreError, match="is damaged"):
            remembered(data_dir)
