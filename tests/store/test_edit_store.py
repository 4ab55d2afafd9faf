"""Edits are done, undone and done again exactly, also after a restart and a kill."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from remembered import a_prediction, a_verdict, as_plain

from mmdesk.core.edits import Change, Edit
from mmdesk.core.errors import StoreError
from mmdesk.core.sessions import Exclusion, Mark
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.purge import forget
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def store(connection):
    return EditStore(connection)


def judging(*verdicts, taken_back=(), changes=(), words="this is anger", session_id="s1"):
    return Edit(session_id, words, tuple(one.id for one in verdicts), tuple(taken_back), tuple(changes))


def visible(connection, session_id="s1"):
    """What the user sees of a session: its verdicts, marks and exclusions."""
    return (
        [as_plain(one) for one in FeedbackStore(connection).of_session(session_id)],
        MarkStore(connection).of_session(session_id),
        ExclusionStore(connection).of_session(session_id),
    )


def test_an_edit_gives_its_verdicts_and_comes_back_as_it_was(store, connection):
    verdicts = [a_verdict(minute) for minute in range(3)]
    mark, left_out = Mark("s1", 0.1 + 0.2, 'she "laughs"\n'), Exclusion("s1", 1 / 3, 2.5, "noise")
    edit = judging(*verdicts, changes=[Change(None, mark), Change(None, left_out)])
    store.add(edit, verdicts)
    assert visible(connection) == ([as_plain(one) for one in verdicts], [mark], [left_out])
    assert store.of_session("s1") == [edit]
    assert store.of_session("another") == []


def test_undone_it_is_as_if_never_done_and_done_again_as_before(store, connection):
    first, second = a_verdict(0), a_verdict(1)
    mark = Mark("s1", 1.0, "old")
    store.add(judging(first, changes=[Change(None, mark)]), [first])
    before = visible(connection)
    changed = Mark("s1", 1.0, "new", mark.id)
    edit = judging(second, taken_back=[first.id], changes=[Change(mark, changed)])
    store.add(edit, [second])
    after = visible(connection)
    assert after == ([as_plain(second)], [changed], [])
    assert store.undo(edit.id)
    assert visible(connection) == before
    assert [one.is_done for one in store.of_session("s1")] == [True, False]
    assert store.redo(edit.id)
    assert visible(connection) == after


def test_what_was_removed_comes_back_with_its_words(store, connection):
    left_out = Exclusion("s1", 1.0, 2.0, "a door")
    ExclusionStore(connection).save(left_out)  # of before there were edits
    edit = judging(changes=[Change(left_out, None)])
    store.add(edit)
    assert visible(connection)[2] == []
    store.undo(edit.id)
    assert visible(connection)[2] == [left_out]


def test_only_the_last_one_is_undone_and_only_the_next_one_done_again(store):
    first, second = judging(), judging()
    store.add(first)
    store.add(second)
    assert not store.undo(first.id)
    assert (store.undo(second.id), store.undo(second.id), store.undo(first.id)) == (True, False, True)
    assert (store.redo(second.id), store.redo(first.id), store.redo(first.id)) == (False, True, False)
    assert not store.undo("nobody")


def test_sessions_are_undone_each_by_itself(store):
    here, there = judging(), judging(session_id="s2")
    store.add(here)
    store.add(there)
    assert store.undo(here.id)
    store.add(judging(session_id="s2"))
    assert store.redo(here.id)


def test_a_new_edit_drops_what_was_undone_and_its_verdicts_stay_taken_back(store, connection):
    slip, other = a_verdict(0), a_verdict(1)
    undone, new = judging(slip), judging(other)
    store.add(undone, [slip])
    store.undo(undone.id)
    store.add(new, [other])
    assert store.of_session("s1") == [new]
    assert not store.redo(undone.id)
    assert [one.id for one in FeedbackStore(connection).all()] == [other.id]


def test_one_that_is_added_twice_is_done_once(store, connection):
    verdict = a_verdict()
    edit = judging(verdict, changes=[Change(None, Mark("s1", 1.0))])
    store.add(edit, [verdict])
    store.undo(edit.id)
    store.add(edit, [verdict])  # its acknowledgement never came
    assert visible(connection) == ([], [], [])
    assert len(store.of_session("s1")) == 1


def test_verdicts_forgotten_meanwhile_are_left_out(store, connection):
    verdicts = [a_verdict(0, session_id="s1"), a_verdict(1, session_id="s1")]
    edit = judging(*verdicts)
    store.add(edit, verdicts)
    connection.execute("DELETE FROM feedback WHERE id = ?", (verdicts[0].id,))
    assert store.undo(edit.id)
    assert store.redo(edit.id)
    assert [one.id for one in FeedbackStore(connection).all()] == [verdicts[1].id]
    forget(connection, session_id="s1")
    assert not store.undo(edit.id)


def test_a_session_that_nobody_began_is_not_lost(store, connection):
    store.add(judging(session_id="unknown"))
    assert [one.id for one in SessionStore(connection).list()] == ["unknown"]


def test_on_a_full_disk_an_edit_is_refused_whole(store, connection):
    before = judging(changes=[Change(None, Mark("s1", 1.0))])
    store.add(before)
    undone = judging()
    store.add(undone)
    store.undo(undone.id)
    seen, edits = visible(connection), store.of_session("s1")
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 5}")
    verdicts = [a_verdict(minute) for minute in range(100)]
    edit = judging(*verdicts, changes=[Change(None, Mark("s1", 2.0))])
    with pytest.raises(StoreError, match="disk is full"):
        store.add(edit, verdicts)
    assert (visible(connection), store.of_session("s1")) == (seen, edits)
    connection.execute("PRAGMA max_page_count = 1000000")  # room was made
    store.add(edit, verdicts)
    assert len(visible(connection)[0]) == 100


class Model:
    """What a session looks like, in plain Python: each state that can be gone back to."""

    def __init__(self):
        self.states, self.place = [(frozenset(), frozenset(), frozenset())], 0

    @property
    def now(self):
        return self.states[self.place]

    def do(self, state):
        self.states[self.place + 1 :] = [state]
        self.place += 1

    def undo(self):
        can = self.place > 0
        self.place -= can
        return can

    def redo(self):
        can = self.place + 1 < len(self.states)
        self.place += can
        return can


def step(store, model, kind, number):
    """One step of the user's, in the database and in the model; whether it could be taken."""
    edits = store.of_session("s1")
    if kind in ("undo", "redo"):
        done, undone = [e for e in edits if e.is_done], [e for e in edits if not e.is_done]
        took = getattr(model, kind)()
        which = done[-1:] if kind == "undo" else undone[:1]
        assert [getattr(store, kind)(one.id) for one in which] == [True] * took
        return
    verdicts, marks, exclusions = model.now
    if kind == "judge":
        given = [a_verdict(place) for place in range(number)]
        back = set(sorted(verdicts)[:1])
        store.add(judging(*given, taken_back=back), given)
        model.do(((verdicts - back) | {one.id for one in given}, marks, exclusions))
    elif kind == "mark":
        old = next(iter(sorted(marks, key=lambda one: one.id)), None)
        new = Mark("s1", float(number), str(number), *([old.id] if old and number % 2 else []))
        before = old if old and number % 2 else None
        store.add(judging(changes=[Change(before, new)]))
        model.do((verdicts, marks - {before} | {new}, exclusions))
    else:
        old = next(iter(sorted(exclusions, key=lambda one: one.id)), None)
        new = None if old and number % 2 else Exclusion("s1", float(number), number + 1.0)
        before = None if new else old
        store.add(judging(changes=[Change(before, new)]))
        model.do((verdicts, marks, exclusions - {before} | ({new} if new else set())))


def seen_by(connection):
    verdicts, marks, exclusions = visible(connection)
    return frozenset(one["id"] for one in verdicts), frozenset(marks), frozenset(exclusions)


STEPS = st.tuples(st.sampled_from(["judge", "mark", "exclude", "undo", "redo", "restart"]), st.integers(0, 3))


@settings(max_examples=60, deadline=None)
@given(steps=st.lists(STEPS, max_size=25))
def test_any_editing_undoing_and_restarting_leaves_what_the_model_says(steps, tmp_path_factory):
    data_dir, model = tmp_path_factory.mktemp("data"), Model()
    connection = open_database(data_dir)
    try:
        for kind, number in steps:
            if kind == "restart":
                connection.close()
                connection = open_database(data_dir)
            else:
                step(EditStore(connection), model, kind, number)
            assert seen_by(connection) == model.now
        assert len(EditStore(connection).of_session("s1")) == len(model.states) - 1
    finally:
        connection.close()


EDITOR = """
import random
import sys
from pathlib import Path
from remembered import a_verdict
from mmdesk.core.edits import Change, Edit
from mmdesk.core.sessions import Exclusion
from mmdesk.store.database import open_database
from mmdesk.store.edits import EditStore

store, chance = EditStore(open_database(Path(sys.argv[1]))), random.Random(int(sys.argv[2]))

def say(kind, edit):
    sys.stdout.write(f"{kind} {edit.id}\\n")
    sys.stdout.flush()

while True:
    verdicts = [a_verdict(minute) for minute in range(20)]
    ids = tuple(one.id for one in verdicts)
    edit = Edit("s1", "this is anger", ids, (), (Change(None, Exclusion("s1", 0.0, 1.0, ids[0])),))
    store.add(edit, verdicts)
    say("add", edit)
    if chance.random() < 0.5:
        store.undo(edit.id)
        say("undo", edit)
        if chance.random() < 0.5:
            store.redo(edit.id)
            say("redo", edit)
"""


def start_editor(data_dir, seed):
    tests = Path(__file__).parents[1]
    path = os.pathsep.join([str(tests), str(tests.parent)])
    return subprocess.Popen(
        [sys.executable, "-c", EDITOR, str(data_dir), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": path},
    )


def done_after(lines):
    """The ids of the edits that are done after these steps."""
    done = set()
    for kind, edit_id in (line.split() for line in lines):
        done = done - {edit_id} if kind == "undo" else done | {edit_id}
    return done


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
@pytest.mark.parametrize("acknowledged", [1, 6, 17, 40])
def test_killed_anywhere_the_state_is_that_after_the_acknowledged_steps(data_dir, acknowledged):
    with start_editor(data_dir, acknowledged) as editor:
        told = [editor.stdout.readline() for _ in range(acknowledged)]
        editor.send_signal(signal.SIGKILL)
        told += editor.stdout.read().splitlines(keepends=True)
        assert editor.wait() == -signal.SIGKILL
    told = [line for line in told if line.endswith("\n")]
    with closing(open_database(data_dir)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        found = {one.id for one in FeedbackStore(connection).all()}
        edits = EditStore(connection).of_session("s1")
        left_out = {one.words for one in ExclusionStore(connection).of_session("s1")}
    done = {edit.id for edit in edits if edit.is_done}
    assert len(done ^ done_after(told)) <= 1  # one step may have been taken and not told
    assert found == {one for edit in edits if edit.is_done for one in edit.given}
    assert left_out == {edit.given[0] for edit in edits if edit.is_done}  # no edit is there by half


def test_three_thousand_verdicts_are_one_transaction(store, connection):
    verdicts = [a_verdict(0, moment_id=str(place), modalities=()) for place in range(3000)]
    begun = []
    connection.set_trace_callback(lambda statement: begun.append(statement.startswith("BEGIN")))
    store.add(judging(*verdicts), verdicts)
    connection.set_trace_callback(None)
    assert sum(begun) == 1
    assert len(FeedbackStore(connection).all()) == 3000


def test_what_an_excluded_moment_was_judged_is_learned_again_after_undo(store, connection):
    SessionStore(connection).add_prediction("s1", 0.0, 1.0, a_prediction("m"))
    verdict = a_verdict(moment_id="m")
    store.add(judging(verdict), [verdict])
    edit = judging(changes=[Change(None, Exclusion("s1", 0.5, 1.0))])
    store.add(edit)
    assert FeedbackStore(connection).to_learn() == []
    store.undo(edit.id)
    assert [one.id for one in FeedbackStore(connection).to_learn()] == [verdict.id]
