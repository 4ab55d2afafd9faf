"""Undo and redo over a real store: the window's state is always the store's, also after a restart."""

import gc
import weakref
from contextlib import contextmanager

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QSignalSpy
from remembered import a_verdict

from mmdesk.core.edits import Change, Edit
from mmdesk.core.sessions import Exclusion, Mark
from mmdesk.gui.edits import Edits
from mmdesk.paths import base_model_dir
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.store_worker import StoreWorker


class Desk:
    """The window's edits over a real database, in one thread, and what is shown of the session."""

    def __init__(self, data_dir):
        self.store = StoreWorker(data_dir, base_model_dir())
        self.worker, self.edits = EditWorker(self.store), Edits()
        self.store.start()
        self.worker.start()
        self.edits.added.connect(self.worker.add)
        self.edits.undone.connect(self.worker.undo)
        self.edits.redone.connect(self.worker.redo)
        self.edits.verdicts_changed.connect(self._on_verdicts)
        self.edits.mark_changed.connect(self._on_changed)
        self.edits.exclusion_changed.connect(self._on_changed)
        self.worker.steps_read.connect(self.edits.take_steps)
        connection = self.store.connection
        self.verdicts = {one.id for one in FeedbackStore(connection).of_session("a")}
        self.things = {*MarkStore(connection).of_session("a"), *ExclusionStore(connection).of_session("a")}
        self.edits.turn_to("a")

    def read_steps(self):
        """The store's answer comes, whenever that is."""
        self.worker.read_steps("a")

    def close(self):
        self.worker.stop()
        self.store.stop()

    @property
    def shown(self):
        return frozenset(self.verdicts), frozenset(self.things)

    @property
    def kept(self):
        connection = self.store.connection
        things = {*MarkStore(connection).of_session("a"), *ExclusionStore(connection).of_session("a")}
        return frozenset(one.id for one in FeedbackStore(connection).of_session("a")), frozenset(things)

    def _on_verdicts(self, new, gone):
        self.verdicts = (self.verdicts | {one.id for one in new}) - set(gone)

    def _on_changed(self, before, after):
        self.things -= {before}
        self.things |= {after} - {None}


@contextmanager
def a_desk(data_dir):
    desk = Desk(data_dir)
    desk.read_steps()
    try:
        yield desk
    finally:
        desk.close()


@pytest.fixture
def desk(qapp, data_dir):
    with a_desk(data_dir) as desk:
        yield desk


def judging(number=0, session_id="a", count=1, words="this is anger, 0:12"):
    verdicts = [a_verdict(number, session_id=session_id, moment_id=f"{number} {n}") for n in range(count)]
    return Edit(session_id, words, tuple(one.id for one in verdicts)), verdicts


def test_what_would_be_undone_or_done_again_is_said_in_words(desk):
    can_undo, can_redo = QSignalSpy(desk.edits.can_undo), QSignalSpy(desk.edits.can_redo)
    desk.edits.push(*judging())
    assert can_undo.at(can_undo.count() - 1) == [True, "Undo: this is anger, 0:12"]
    desk.edits.undo()
    assert can_undo.at(can_undo.count() - 1) == [False, ""]
    assert can_redo.at(can_redo.count() - 1) == [True, "Redo: this is anger, 0:12"]


def test_with_nothing_to_undo_or_do_again_it_says_so(desk):
    noted = QSignalSpy(desk.edits.noted)
    desk.edits.undo()
    desk.edits.redo()
    assert [noted.at(place)[0] for place in range(2)] == ["Nothing to undo.", "Nothing to do again."]


def test_a_range_of_ten_minutes_is_one_step(desk):
    changed = QSignalSpy(desk.edits.verdicts_changed)
    desk.edits.push(*judging(count=3000))
    desk.edits.undo()
    assert (changed.count(), len(changed.at(0)[0]), len(changed.at(1)[1])) == (2, 3000, 3000)
    assert desk.kept == desk.shown == (frozenset(), frozenset())


def test_after_a_restart_what_was_undone_can_be_done_again(qapp, data_dir):
    first, second = judging(0), judging(1)
    with a_desk(data_dir) as desk:
        desk.edits.push(*first)
        desk.edits.push(*second)
        desk.edits.undo()
    with a_desk(data_dir) as desk:
        assert desk.edits.redo_words == "Redo: this is anger, 0:12"
        desk.edits.redo()
        assert desk.shown == desk.kept == (frozenset({*first[0].given, *second[0].given}), frozenset())
        desk.edits.undo()
        desk.edits.undo()
        assert desk.shown == desk.kept == (frozenset(), frozenset())


def test_edits_that_nobody_holds_any_more_end_with_their_steps(qapp, data_dir):
    with a_desk(data_dir) as desk:
        desk.edits.push(*judging(0))
        desk.edits.push(*judging(1))
        desk.edits.undo()
        edits, step = weakref.ref(desk.edits), weakref.ref(desk.edits._histories["a"].stack.command(0))
    del desk
    gc.collect()  # the process ended here when a step held the edits
    assert edits() is None
    assert step() is None


def test_reading_the_steps_changes_nothing_that_is_shown_or_kept(qapp, data_dir):
    with a_desk(data_dir) as desk:
        desk.edits.push(*judging(0))
        desk.edits.push(*judging(1))
        desk.edits.undo()
    desk = Desk(data_dir)
    spies = [QSignalSpy(one) for one in (desk.edits.added, desk.edits.undone, desk.edits.redone)]
    spies.append(QSignalSpy(desk.edits.verdicts_changed))
    before = desk.kept
    desk.read_steps()
    desk.read_steps()  # an answer that comes twice
    assert [spy.count() for spy in spies] == [0, 0, 0, 0]
    assert desk.kept == desk.shown == before
    desk.close()


def test_what_is_done_before_the_steps_are_read_stands_on_top_of_them(qapp, data_dir):
    old, undone, new = judging(0), judging(1), judging(2)
    with a_desk(data_dir) as desk:
        desk.edits.push(*old)
        desk.edits.push(*undone)
        desk.edits.undo()
    desk = Desk(data_dir)
    desk.edits.push(*new)
    desk.read_steps()
    assert desk.edits.redo_words == ""
    desk.edits.undo()
    assert desk.shown == desk.kept == (frozenset(old[0].given), frozenset())
    desk.edits.undo()
    desk.edits.redo()
    desk.edits.redo()
    assert desk.shown == desk.kept == (frozenset({*old[0].given, *new[0].given}), frozenset())
    desk.close()


def test_each_session_has_its_own_steps(desk):
    desk.edits.push(*judging(0))
    desk.edits.turn_to("b")
    assert desk.edits.undo_words == ""
    desk.edits.push(*judging(1, session_id="b", words="this is fear"))
    assert desk.edits.undo_words == "Undo: this is fear"
    desk.edits.turn_to("a")
    assert desk.edits.undo_words == "Undo: this is anger, 0:12"


def test_of_a_deleted_session_nothing_can_be_undone(desk):
    desk.edits.push(*judging(0))
    desk.edits.forget("a")
    noted = QSignalSpy(desk.edits.noted)
    desk.edits.undo()
    assert noted.at(0)[0] == "Nothing to undo."


def test_a_verdict_forgotten_meanwhile_is_left_out(qapp, data_dir):
    edit, verdicts = judging(0, count=2)
    with a_desk(data_dir) as desk:
        desk.edits.push(edit, verdicts)
        desk.edits.undo()
        desk.store.connection.execute("DELETE FROM feedback WHERE id = ?", (edit.given[0],))
    with a_desk(data_dir) as desk:
        desk.edits.redo()
        assert desk.shown == desk.kept == (frozenset(edit.given[1:]), frozenset())


KINDS = ["judge", "mark", "exclude", "change", "undo", "redo", "restart"]
STEPS = st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 3)), max_size=20)


def do(desk, kind, number):
    """One new step of the user's, and what is shown after it."""
    verdicts, things = desk.shown
    if kind == "judge":
        edit, given_now = judging(number, count=number)
        desk.edits.push(edit, given_now)
        return verdicts | set(edit.given), things
    if kind == "mark":
        before, after = None, Mark("a", float(number))
    elif kind == "exclude":
        before, after = None, Exclusion("a", float(number), number + 1.0)
    else:
        before = next(iter(sorted(things, key=lambda one: one.id)), None)
        is_mark = isinstance(before, Mark) and number % 2
        after = Mark("a", before.at_s, f"words {number}", before.id) if is_mark else None
    if before is None and after is None:
        return None
    desk.edits.push(Edit("a", kind, changes=(Change(before, after),)))
    return verdicts, (things - {before}) | ({after} - {None})


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_steps_undos_redos_and_restarts_show_and_keep_what_a_list_of_states_says(
    qapp, tmp_path_factory, steps
):
    data_dir = tmp_path_factory.mktemp("data")
    states, place = [(frozenset(), frozenset())], 0
    desk = Desk(data_dir)
    desk.read_steps()
    try:
        for kind, number in steps:
            if kind == "restart":
                desk.close()
                desk = Desk(data_dir)
                desk.read_steps()
            elif kind in ("undo", "redo"):
                getattr(desk.edits, kind)()
                place = max(0, place - 1) if kind == "undo" else min(len(states) - 1, place + 1)
            else:
                state = do(desk, kind, number)
                if state is not None:
                    states[place + 1 :] = [state]
                    place += 1
            assert desk.shown == desk.kept == states[place]
    finally:
        desk.close()
