"""Damage that SQLite calls something else is told as damage, with the backup to take."""

import json
from contextlib import closing

import pytest
from remembered import NOON, a_verdict

from mmdesk.core.edits import Change, Edit
from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import FileReading, Mark, Session
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import database_file
from mmdesk.store.sessions import SessionStore
from mmdesk.store.summaries import summaries


@pytest.fixture
def connection(data_dir):
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session("/a.mp4", NOON, id="film", file=FileReading(troubles=("x",))))
        FeedbackStore(connection).save(a_verdict(0, "film"))
        EditStore(connection).add(Edit("film", "a mark", changes=(Change(None, Mark("film", 1.0, "n")),)))
        yield connection


@pytest.mark.parametrize("step", ["nothing", "[]", '{"at_s": 1, "words": "", "more": 1}', "NaN"])
def test_an_edit_that_is_none_is_damage(connection, step):
    connection.execute("UPDATE changes SET after = ?", (step,))
    with pytest.raises(StoreError, match="is damaged"):
        EditStore(connection).of_session("film")


@pytest.mark.parametrize("troubles", ["nothing", "{}", json.dumps("x"), '["x"'])
def test_troubles_of_a_file_that_are_none_are_damage(connection, troubles):
    connection.execute("UPDATE sessions SET troubles = ?", (troubles,))
    with pytest.raises(StoreError, match="is damaged"):
        SessionStore(connection).list()


def test_a_time_that_is_none_is_damage(connection):
    connection.execute("UPDATE sessions SET started_at = '2026-05m01'")
    with pytest.raises(StoreError, match="is damaged"):
        summaries(connection)


def test_tables_that_are_older_than_their_number_are_damage(connection):
    connection.execute("ALTER TABLE edits DROP COLUMN step")
    with pytest.raises(StoreError, match="is damaged"):
        EditStore(connection).of_session("film")


def test_a_text_that_is_none_is_damage(connection):
    connection.execute("UPDATE edits SET words = CAST(x'ff' AS TEXT)")
    with pytest.raises(StoreError, match="is damaged"):
        EditStore(connection).of_session("film")


def test_a_header_of_no_known_kind_is_damage(data_dir, connection):
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    file = database_file(data_dir)
    data = bytearray(file.read_bytes())
    data[44:48] = b"\x00\x00\x00\x09"  # the schema format, of which there are four
    file.write_bytes(data)
    with pytest.raises(StoreError, match="is damaged"):
        open_database(data_dir)
