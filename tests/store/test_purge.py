"""What is forgotten leaves no byte in any file of the data directory."""

import os
import random
from contextlib import closing
from datetime import timedelta

import pytest
from remembered import NOON, a_prediction, a_verdict, admit_version, as_plain

from mmdesk.core.edits import Change, Edit
from mmdesk.core.errors import StoreError
from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Face
from mmdesk.core.sessions import Exclusion, Mark, Recording, Session
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.purge import finish_forgetting, forget, forget_versions
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

MARK = "planted-marker-3f9a"
FILL = 123456.789  # a float32 whose bytes are searched for
SECRET = a_verdict(fill=FILL).features[Modality.FACE].tobytes()[:32]


@pytest.fixture
def planted(data_dir, connection):
    """Two sessions of ten verdicts; the second is marked in text and features, and was backed up."""
    sessions, feedback = SessionStore(connection), FeedbackStore(connection)
    sessions.begin(Session("kept.mp4", NOON, id="kept"))
    sessions.begin(Session(f"{MARK}.mp4", NOON + timedelta(days=-1), id=f"id-{MARK}"))
    for minute in range(10):
        marked = {"session_id": f"id-{MARK}", "moment_id": f"{MARK} {minute}", "fill": FILL}
        feedback.save(a_verdict(minute, session_id="kept"))
        feedback.save(a_verdict(minute, id=f"{MARK}-{minute}", at=NOON - timedelta(days=1), **marked))
        sessions.add_prediction("kept", minute, minute + 1, a_prediction())
        faces = (Face(Box(1, 2, 3, 4), probabilities=a_prediction().probabilities),)
        sessions.add_prediction(f"id-{MARK}", minute, minute + 1, a_prediction(MARK, faces=faces, model=MARK))
        MarkStore(connection).save(Mark(f"id-{MARK}", minute, f"a note, {MARK}"))
        edit_something(connection, minute)
    record(data_dir, connection, "kept")
    record(data_dir, connection, f"id-{MARK}")
    feedback.remove(f"{MARK}-3")  # what was taken back is on the disk too
    back_up(connection)
    assert files_with_marks(data_dir) >= {"mmdesk.sqlite3-wal"}
    return feedback


def edit_something(connection, minute):
    """An exclusion with words, and one that is undone, so that only the edit still speaks of it."""
    edits, session_id = EditStore(connection), f"id-{MARK}"
    for _ in range(2):
        left_out = Exclusion(session_id, minute, minute + 0.5, f"why, {MARK}")
        edit = Edit(session_id, f"left out, {MARK}", changes=(Change(None, left_out),))
        edits.add(edit)
    edits.undo(edit.id)


def record(data_dir, connection, session_id):
    """Two recordings, of the second of which the program was killed before it was written down."""
    (data_dir / "media").mkdir(exist_ok=True)
    for name in (f"{session_id}.mkv", f"{session_id}.2.mkv"):
        (data_dir / "media" / name).write_bytes(session_id.encode())
    RecordingStore(connection).add(Recording(session_id, f"media/{session_id}.mkv", 0.0))


def files_with_marks(data_dir):
    files = (path for path in data_dir.rglob("*") if path.is_file())
    return {
        str(path.relative_to(data_dir))
        for path in files
        if any(mark in str(path).encode() + path.read_bytes() for mark in (MARK.encode(), SECRET))
    }


WAYS = {
    "session": {"session_id": f"id-{MARK}"},
    "before": {"before": NOON - timedelta(hours=1)},
    "everything": {"everything": True},
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS.keys())
def test_no_byte_is_left(data_dir, connection, planted, way):
    kept = [as_plain(verdict) for verdict in planted.all() if verdict.session_id == "kept"]
    forgotten = forget(connection, **way)
    assert files_with_marks(data_dir) == set()
    assert forgotten == (20 if "everything" in way else 10)
    left = [as_plain(verdict) for verdict in planted.all()]
    assert left == ([] if "everything" in way else kept)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_what_was_moved_within_pages_leaves_no_byte_either(data_dir, connection):
    """Without writing every page anew two remain of these, although what is deleted is overwritten."""
    lengths = random.Random(1)
    SessionStore(connection).begin(Session("a.mp4", NOON, id="one"))
    connection.execute("BEGIN")
    for number in range(3000):
        marked, place = number % 2, lengths.randrange(10**9)
        name = f"{place:09}-{MARK if marked else 'of somebody else at'}{'x' * lengths.randrange(80)}"
        begun = (NOON - timedelta(days=marked)).isoformat()
        row = name, "y" * lengths.randrange(200), begun
        connection.execute("INSERT INTO sessions (id, source, started_at) VALUES (?, 'a.mp4' || ?, ?)", row)
        if number % 3 == 0:
            longer = "z" * lengths.randrange(900), name
            connection.execute("UPDATE sessions SET source = ? WHERE id = ?", longer)
    connection.execute("COMMIT")
    forget(connection, before=NOON)
    assert files_with_marks(data_dir) == set()


def test_of_a_large_database_the_copy_is_a_file_that_nobody_finds(data_dir, connection, planted, monkeypatch):
    monkeypatch.setattr("mmdesk.store.purge.IN_MEMORY_BYTES", 0)
    before = {*data_dir.rglob("*")}
    forget(connection, session_id=f"id-{MARK}")
    assert files_with_marks(data_dir) == set()
    assert {file.name for file in {*data_dir.rglob("*")} - before} == {"forgetting"}
    assert "SQLITE_TMPDIR" not in os.environ
    assert connection.execute("PRAGMA temp_store").fetchone() == (2,)  # memory again


def test_nothing_comes_back_with_the_next_start(data_dir, connection, planted):
    forget(connection, session_id=f"id-{MARK}")
    with closing(open_database(data_dir)) as again:  # makes the day's backup
        assert len(FeedbackStore(again).all()) == 10
    assert files_with_marks(data_dir) == set()


def test_timeline_and_learned_go_with_the_session(connection, planted):
    planted.mark_learned([verdict.id for verdict in planted.all()], 1)
    forget(connection, session_id="kept")
    assert SessionStore(connection).timeline("kept") == []
    assert [session.id for session in SessionStore(connection).list()] == [f"id-{MARK}"]
    learned = connection.execute("SELECT feedback_id FROM learned").fetchall()
    assert len(learned) == 9
    assert all(MARK in one for (one,) in learned)
    tables = ("predictions", "opinions", "features", "faces", "marks", "recordings", "exclusions", "edits")
    tables += ("changes", "models")
    left = {table: count(connection, table) for table in tables}
    of_the_other = {"predictions": 10, "opinions": 30, "features": 30, "faces": 10, "marks": 10}
    edited = {"exclusions": 10, "edits": 11, "changes": 11, "models": 1}
    assert left == of_the_other | edited | {"recordings": 1}
    forget(connection, everything=True)
    assert {count(connection, table) for table in tables} == {0}


def test_recordings_go_with_their_session_and_those_of_others_stay(data_dir, connection, planted):
    forget(connection, session_id=f"id-{MARK}")
    assert sorted(file.name for file in (data_dir / "media").iterdir()) == ["kept.2.mkv", "kept.mkv"]
    forget(connection, everything=True)
    assert list((data_dir / "media").iterdir()) == []


def test_a_recording_that_cannot_be_deleted_is_said_and_the_rest_is_gone(data_dir, connection, planted):
    (data_dir / "media" / "nobodys.mkv").mkdir()
    with pytest.raises(StoreError, match=r"recording .*nobodys\.mkv cannot be deleted"):
        forget(connection, session_id=f"id-{MARK}")
    assert count(connection, "sessions") == 1
    assert "mmdesk.sqlite3" not in files_with_marks(data_dir)


def count(connection, table):
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def test_before_keeps_what_is_of_that_instant(connection):
    store = FeedbackStore(connection)
    for minute in range(3):
        store.save(a_verdict(minute, session_id=f"s{minute}"))
    assert forget(connection, before=NOON + timedelta(minutes=1)) == 1
    assert [verdict.session_id for verdict in store.all()] == ["s1", "s2"]


def test_an_unknown_session_is_said(connection, planted):
    with pytest.raises(StoreError, match="There is no session nobody"):
        forget(connection, session_id="nobody")
    assert len(planted.all()) == 19


@pytest.mark.parametrize("ways", [{}, {"everything": True, "session_id": "x"}])
def test_exactly_one_way_must_be_told(connection, ways):
    with pytest.raises(ValueError, match="one session"):
        forget(connection, **ways)


def test_a_window_that_is_open_does_not_keep_it(data_dir, connection, planted):
    with closing(open_database(data_dir)) as window:
        assert FeedbackStore(window).all()
        forget(connection, session_id=f"id-{MARK}")
        assert files_with_marks(data_dir) == set()
        FeedbackStore(window).save(a_verdict(50, session_id=f"id-{MARK}"))  # it goes on in the same session
        assert len(FeedbackStore(window).all()) == 11


def test_a_reader_in_the_way_is_said_and_forgetting_again_cleans(data_dir, connection, planted):
    with closing(open_database(data_dir, read_only=True)) as reader:
        connection.execute("PRAGMA busy_timeout = 100")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM feedback").fetchone()
        with pytest.raises(StoreError, match=r"another program.*Close it"):
            forget(connection, session_id=f"id-{MARK}")
    with pytest.raises(StoreError, match="There is no session"):
        forget(connection, session_id=f"id-{MARK}")
    assert files_with_marks(data_dir) == set()


@pytest.fixture
def versions(data_dir, tmp_path, connection, planted):
    """Version 1 learned from what is kept, 2 and 3 from what is marked too; 3 is in use."""
    store = VersionStore(data_dir, tmp_path / "base")
    kept = [verdict.id for verdict in planted.all() if verdict.session_id == "kept"]
    everything = [verdict.id for verdict in planted.all()]
    for number, ids in enumerate((kept, everything, everything), start=1):
        admit_version(store, ids, parent=number - 1)
        planted.mark_learned(ids, number)
    store.use(3)
    return store


def test_versions_taught_by_it_are_removed_and_the_nearest_clean_one_is_used(data_dir, connection, versions):
    forget(connection, session_id=f"id-{MARK}")
    assert forget_versions(connection, versions) == [2, 3]
    assert [version.number for version in versions.list()] == [0, 1]
    assert versions.current().number == 1
    assert files_with_marks(data_dir) == set()
    assert count(connection, "learned") == 10  # what version 1 learned


def test_a_version_taught_by_a_verdict_that_was_only_taken_back_stays(connection, versions, planted):
    planted.remove(planted.all()[0].id)
    assert forget_versions(connection, versions) == []


def test_with_everything_every_version_goes(data_dir, connection, versions):
    forget(connection, everything=True)
    assert forget_versions(connection, versions, everything=True) == [1, 2, 3]
    assert versions.current().is_base
    assert files_with_marks(data_dir) == set()


def test_a_forgetting_that_was_cut_off_is_ended_by_the_next_start(data_dir, connection, planted, tmp_path):
    versions = VersionStore(data_dir, tmp_path)
    admit_version(versions, [f"{MARK}-1"])
    versions.use(1)

    def killed(*_):
        raise KeyboardInterrupt

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mmdesk.store.purge._clean", killed)
        with pytest.raises(KeyboardInterrupt):
            forget(connection, **WAYS["session"])
    assert files_with_marks(data_dir)  # in the log, in a backup, and in what the version's card says
    assert finish_forgetting(connection, versions)
    assert files_with_marks(data_dir) == set()
    assert versions.current().is_base
    assert not finish_forgetting(connection, versions)


def test_a_forgetting_of_everything_that_was_cut_off_takes_imported_versions_too(
    data_dir, connection, planted, tmp_path
):
    versions = VersionStore(data_dir, tmp_path)
    admit_version(versions, [])  # of no verdict that is known here
    forget(connection, everything=True)
    assert finish_forgetting(connection, versions)
    assert [one.number for one in versions.list()] == [0]


def test_a_forgetting_that_was_ended_leaves_no_note(data_dir, connection, planted, tmp_path):
    versions = VersionStore(data_dir, tmp_path)
    forget(connection, **WAYS["session"])
    assert (data_dir / "forgetting").is_file()  # the versions are still to be looked at
    forget_versions(connection, versions)
    assert not (data_dir / "forgetting").exists()
