"""How a file is read as a session, and by which weights, is remembered with it."""

from dataclasses import replace

from remembered import a_prediction

from mmdesk.core.sessions import FileReading, Session, State
from mmdesk.store.sessions import SessionStore

FILE = FileReading(State.READING, 0.5, 12.25, 2, "abc", "older", ("Some sound cannot be decoded.",))


def test_how_far_a_file_was_read_comes_back_and_can_change(connection):
    store, session = SessionStore(connection), Session("/talk.mp4", file=FILE)
    store.begin(session)
    store.begin(Session())
    assert store.find(session.id).file == FILE
    whole = replace(FILE, state=State.WHOLE, sound=None, again_of="", troubles=())
    store.update_file(session.id, whole)
    assert [one.file for one in store.list()] == [whole, None]


def test_each_moment_knows_the_weights_that_read_it(connection):
    store, session = SessionStore(connection), Session("/talk.mp4", file=FILE)
    store.begin(session)
    for number, (version, model) in enumerate([(0, "aa"), (3, "bb"), (0, "aa"), (0, "")]):
        made = replace(a_prediction(), moment_id=f"m{number}", version=version, model=model)
        store.add_prediction(session.id, number, number + 1, made)
    assert [one.prediction.model for one in store.timeline(session.id)] == ["aa", "bb", "aa", "aa"]
