"""The count of waiting verdicts is kept up to date, whoever writes, and is always what a new count says."""

from contextlib import closing

import pytest
from remembered import a_prediction, a_verdict

from mmdesk.core.edits import Change, Edit
from mmdesk.core.sessions import Exclusion, Session
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.purge import forget
from mmdesk.store.sessions import SessionStore
from mmdesk.store.waiting import Waiting
from mmdesk.store.wanted import WantedStore


@pytest.fixture
def counts(data_dir, connection):
    """Two counts of what waits: by one who goes on counting, and by one who begins anew."""
    kept = Waiting(connection)
    for session in ("s1", "s2"):
        SessionStore(connection).begin(Session(id=session))
        for minute in range(4):
            FeedbackStore(connection).save(a_verdict(minute, session_id=session, id=f"{session}-{minute}"))
    kept.count(0)

    def both(version=0, base=""):
        with closing(open_database(data_dir, read_only=True)) as anew:
            return kept.count(version, base), FeedbackStore(anew).waiting(version, base)

    assert both() == (8, 8)
    return both


def test_verdicts_that_are_given_taken_back_and_given_again(connection, counts):
    store = FeedbackStore(connection)
    store.save(a_verdict(9, id="new"))
    assert counts() == (9, 9)
    store.remove("new")
    assert counts() == (8, 8)
    store.save(a_verdict(9, id="new"))
    store.save(a_verdict(9, id="newer"))
    assert counts() == (9, 9)


def test_edits_that_are_undone_and_done_again(connection, counts):
    edits = EditStore(connection)
    edit = Edit("s1", "said otherwise", ("new",), ("s1-1", "s1-2"))
    edits.add(edit, [a_verdict(9, id="new")])
    assert counts() == (7, 7)
    edits.undo(edit.id)
    assert counts() == (8, 8)
    edits.redo(edit.id)
    assert counts() == (7, 7)


def test_stretches_that_are_left_out(connection, counts):
    SessionStore(connection).add_prediction("s1", 0.5, 1.5, a_prediction("moment 1"))
    edit = Edit("s1", "left out", changes=(Change(None, Exclusion("s1", 1.0, 2.0)),))
    EditStore(connection).add(edit)
    assert counts() == (7, 7)
    SessionStore(connection).add_prediction("s1", 0.5, 1.5, a_prediction("moment 2"))
    assert counts() == (6, 6)
    EditStore(connection).undo(edit.id)
    assert counts() == (8, 8)


def test_lessons_and_features_that_are_read_later(connection, counts):
    store = FeedbackStore(connection)
    store.mark_learned(["s1-0", "s2-0"], 1)
    assert counts(1) == (6, 6)
    store.remove("s1-0")
    assert counts(1) == (7, 7)
    store.save(a_verdict(8, id="later", modalities=(), wants_features=True))
    assert counts(1) == (7, 7)
    WantedStore(connection).give("later", a_verdict(8).features)
    assert counts(1) == (8, 8)
    assert counts(0) == (8, 8)


def test_a_session_that_is_forgotten(connection, counts):
    forget(connection, "s1")
    assert counts() == (4, 4)
    FeedbackStore(connection).save(a_verdict(1, session_id="s2", id="one more"))
    assert counts() == (4, 4)  # the triggers outlived the cleaning; it is about the same moment
    FeedbackStore(connection).save(a_verdict(9, session_id="s2", id="another"))
    assert counts() == (5, 5)


def test_what_another_program_writes(data_dir, counts):
    with closing(open_database(data_dir)) as other:
        FeedbackStore(other).save(a_verdict(9, id="theirs"))
        assert counts() == (9, 9)
        FeedbackStore(other).mark_learned(["theirs"], 0)
        assert counts() == (8, 8)


def test_features_of_another_base_wait_for_nothing(connection, counts):
    FeedbackStore(connection).save(a_verdict(9, id="foreign", base="other"))
    assert counts(base="ours") == (8, 8)
    assert counts(base="other") == (9, 9)
    assert counts() == (9, 9)
