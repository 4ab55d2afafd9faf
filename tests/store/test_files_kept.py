"""Files that were read before are known again, and read on where they were left."""

from dataclasses import replace

import pytest
from remembered import a_prediction

from mmdesk.core.errors import StoreError
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face
from mmdesk.core.sessions import FileReading, PastMoment, Session, State
from mmdesk.store.files_read import FilesRead
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def files(connection):
    return FilesRead(connection)


@pytest.fixture
def sessions(connection):
    return SessionStore(connection)


def a_file(path="/talk.mp4", **file):
    return Session(str(path), file=FileReading(**{"digest": "abc", **file}))


def a_moment(number, person=1, model="aa", version=0):
    faces = (Face(Box(10, 10, 50, 50), person=person),)
    said = replace(
        a_prediction(), moment_id=f"m{number}", faces=faces, model=model, version=version, person=person
    )
    return PastMoment(Moment(number * 0.2, (number + 1) * 0.2, id=f"m{number}"), said, (640, 480))


def ask(files, session, version=0, sha256="aa"):
    (found,) = files.same([session], version, sha256)
    return found.id if found else None


def read(sessions, session, count=3, **how):
    sessions.begin(session)
    sessions.add_many(session.id, [a_moment(number, **how) for number in range(count)])
    return session


def test_many_moments_come_back_as_they_were(sessions):
    session = read(sessions, a_file(), 1200)
    back = sessions.timeline(session.id)
    assert [past.moment.id for past in back] == [f"m{number}" for number in range(1200)]
    assert (back[7].picture_size, back[7].prediction.faces[0].person) == ((640, 480), 1)


def test_of_moments_that_cannot_be_written_none_is(sessions, connection):
    session = read(sessions, a_file(), 2)
    connection.execute("CREATE TRIGGER full BEFORE INSERT ON predictions WHEN NEW.moment_id = 'm5' BEGIN"
                       " SELECT RAISE(ABORT, 'no'); END")  # fmt: skip
    with pytest.raises(Exception, match="no"):
        sessions.add_many(session.id, [a_moment(number) for number in (4, 5)])
    assert len(sessions.timeline(session.id)) == 2
    assert not connection.in_transaction


def test_moments_of_a_session_that_was_deleted_do_not_begin_it_again(sessions):
    assert sessions.add_many("gone", [a_moment(0)]) is False
    assert sessions.list() == []


def test_where_to_read_on_comes_with_the_last_moments_and_the_highest_number(sessions, files):
    session = read(sessions, a_file(), 40)
    sessions.add_many(session.id, [a_moment(40, person=7)])
    kept = files.kept(session.id)
    assert kept.until_s == pytest.approx(8.2)
    assert [past.moment.id for past in kept.tail] == [f"m{number}" for number in range(28, 41)]
    assert kept.people == 7
    assert files.kept("unknown").until_s == 0.0


def test_a_file_that_was_read_whole_by_these_weights_is_known(sessions, files):
    whole = read(sessions, a_file(state=State.WHOLE))
    assert ask(files, a_file()) == whole.id


@pytest.mark.parametrize("other", [{"every_s": 0.5}, {"sound": 1}, {"digest": "other"}])
def test_read_otherwise_it_is_another(sessions, files, other):
    read(sessions, a_file(state=State.WHOLE))
    assert ask(files, a_file(**other)) is None


def test_by_other_weights_it_is_read_again(sessions, files):
    read(sessions, a_file(state=State.WHOLE))
    assert ask(files, a_file(), version=3) is None
    assert ask(files, a_file(), sha256="bb") is None


def test_one_that_failed_or_without_a_digest_is_read_again(sessions, files):
    read(sessions, a_file(state=State.FAILED))
    read(sessions, a_file(state=State.WHOLE, digest=""))
    assert ask(files, a_file()) is None
    assert ask(files, a_file(digest="")) is None


def test_a_file_that_moved_is_known_and_a_copy_is_another(sessions, files, tmp_path):
    here = tmp_path / "here.mp4"
    here.write_bytes(b"x")
    moved = read(sessions, a_file(here, state=State.WHOLE))
    assert ask(files, a_file("/copy.mp4")) is None
    here.unlink()
    assert ask(files, a_file("/moved.mp4")) == moved.id
    files.move(moved.id, "/moved.mp4")
    assert sessions.find(moved.id).source == "/moved.mp4"


def test_unfinished_are_those_that_were_being_read_or_stopped(sessions, files):
    for state in State:
        read(sessions, a_file(f"/{state}.mp4", state=state), 5)
    sessions.begin(Session())
    found = {session.source: length_s for session, length_s in files.unfinished()}
    assert found == pytest.approx({"/reading.mp4": 1.0, "/stopped.mp4": 1.0})


def test_of_files_that_could_not_be_read_nothing_is_left(sessions, files):
    partly = read(sessions, a_file(state=State.FAILED))
    sessions.begin(a_file(state=State.FAILED), a_file("/waits.mp4"))
    files.sweep()
    assert [one.source for one in sessions.list()] == ["/talk.mp4", "/waits.mp4"]
    waits = sessions.list()[1]
    files.drop_empty(waits.id)
    files.drop_empty(partly.id)
    assert [one.id for one in sessions.list()] == [partly.id]


def test_a_full_disk_is_said_and_keeps_what_there_is(sessions, files, connection):
    session = read(sessions, a_file(), 3)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="full"):
        sessions.add_many(session.id, [a_moment(number) for number in range(3, 3000)])
    assert files.kept(session.id).until_s == pytest.approx(0.6)
