"""What goes by age and by size, and that it goes as `forget` lets it go."""

from contextlib import closing
from datetime import timedelta

import pytest
from remembered import NOON, a_prediction, a_verdict, admit_version

from mmdesk.core.consents import Consent
from mmdesk.core.retention import Policy
from mmdesk.core.sessions import FileReading, Recording, Session, State
from mmdesk.store.backups import back_up
from mmdesk.store.consents import ConsentStore
from mmdesk.store.database import open_backup
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.places import backups_in
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.retention import carry_out, plan
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore

MB = 10**6


@pytest.fixture
def kept(data_dir, connection):
    """Sessions that ended 1, 10, 100 days before NOON, each with a verdict and a recording of 3 MB."""
    sessions = SessionStore(connection)
    (data_dir / "media").mkdir()
    for days in (1, 10, 100):
        name, at = f"d{days}", NOON - timedelta(days=days)
        sessions.begin(Session("live", at, id=name))
        sessions.add_prediction(name, 0.0, 1.0, a_prediction(f"m{days}"))
        FeedbackStore(connection).save(a_verdict(days, session_id=name, id=f"v{days}", at=at))
        ConsentStore(connection).note(Consent(name))
        (data_dir / "media" / f"{name}.mkv").write_bytes(bytes(3 * MB))
        RecordingStore(connection).add(Recording(name, f"media/{name}.mkv", 0.0))
    back_up(connection)
    return sessions


def going(connection, *policy, spared=frozenset()):
    return plan(connection, Policy(*policy), NOON, spared)


def test_at_first_everything_is_kept(connection, kept):
    assert not Policy().is_on
    assert not going(connection).is_anything


def test_sessions_go_by_their_last_moment(connection, kept):
    found = going(connection, 30)
    assert (found.sessions, found.recordings, found.files, found.verdicts) == (("d100",), (), 1, 1)
    assert going(connection, 5).sessions == ("d100", "d10")


def test_a_long_session_is_as_old_as_its_end(connection, kept):
    kept.begin(Session("live", NOON - timedelta(days=40), NOON - timedelta(days=2), id="long"))
    assert "long" not in going(connection, 30).sessions


def test_recordings_go_before_their_sessions(connection, kept):
    found = going(connection, 30, 5)
    assert (found.sessions, found.recordings, found.files) == (("d100",), ("d10",), 2)


@pytest.mark.parametrize("which", ["d100", "d10"])
def test_what_is_open_never_goes(connection, kept, which):
    assert which not in going(connection, 5, 5, spared={which}).sessions
    assert which not in going(connection, 0, 0, 0.000001, spared={which}).sessions


def test_a_file_that_is_being_read_never_goes(connection, kept):
    reading = FileReading(State.READING)
    kept.begin(Session("/f.mp4", NOON - timedelta(days=1, hours=1), id="file", file=reading))
    assert "file" not in going(connection, 1).sessions


def test_by_size_the_oldest_recordings_go_first_and_no_more_than_must(connection, kept):
    size = going(connection).kept_bytes
    found = going(connection, 0, 0, (size - 4 * MB) / 1e9)
    assert (found.sessions, found.recordings) == ((), ("d100", "d10"))
    assert found.size_bytes == 6 * MB
    everything = going(connection, 0, 0, 0.000001)
    assert everything.sessions == ("d100", "d10", "d1")
    assert everything.recordings == ()


def test_it_goes_for_good_with_backups_consents_and_what_learned_from_it(
    data_dir, connection, kept, tmp_path
):
    versions = VersionStore(data_dir, tmp_path / "base")
    admit_version(versions, ["v100", "v1"])
    versions.use(1)
    carry_out(connection, versions, going(connection, 30, 5))
    assert [one.id for one in kept.list()] == ["d10", "d1"]
    assert [file.name for file in (data_dir / "media").iterdir()] == ["d1.mkv"]
    assert [one.session.id for one in ConsentStore(connection).list()] == ["d1", "d10"]
    assert RecordingStore(connection).of_session("d10") == []
    assert versions.current().is_base
    (backup,) = backups_in(data_dir)
    with closing(open_backup(data_dir, backup)) as copy:
        assert copy.execute("SELECT id FROM sessions ORDER BY id").fetchall() == [("d1",), ("d10",)]
    assert not going(connection, 30, 5).is_anything
