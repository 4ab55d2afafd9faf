"""A verdict that is put right stands in the place of the first, and counts as something new to learn."""

from dataclasses import replace

import pytest
from remembered import a_prediction, a_verdict, as_plain

from mmdesk.core.edits import Edit
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import NOT_QUITE_SURE, SURE, Verdict, put_right, say_the_same
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Session
from mmdesk.store.edits import EditStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.purge import forget
from mmdesk.store.sessions import SessionStore
from mmdesk.store.wanted import WantedStore


@pytest.fixture
def store(connection):
    return FeedbackStore(connection)


@pytest.fixture
def change(connection):
    """Put a verdict right, as one edit; the edit and the new verdict."""

    def _change(old, *said, **how):
        new = put_right(old, *said, **how)
        edit = Edit(old.session_id, "changed", (new.id,), (old.id,))
        light = type(new)(**{**{name: getattr(new, name) for name in new.__slots__}, "features": {}})
        EditStore(connection).add(edit, [light])  # as the list has it: it never read the features
        return edit, new

    return _change


def ids(verdicts):
    return [verdict.id for verdict in verdicts]


def given(store, count=3, **values):
    verdicts = [a_verdict(minute, **values) for minute in range(count)]
    for one in verdicts:
        store.save(one)
    return verdicts


def test_it_stands_where_the_first_one_stood_with_its_evidence(store, change):
    first, second, third = given(store)
    _, new = change(second, Emotion.FEAR, Emotion.DISGUST, NOT_QUITE_SURE)
    found = store.all()
    assert ids(found) == [first.id, new.id, third.id]
    same = ("moment_id", "at", "shown", "version", "probabilities", "features")
    assert {name: as_plain(found[1])[name] for name in same} == {
        name: as_plain(second)[name] for name in same
    }
    said = found[1].emotion, found[1].second, found[1].strength, found[1].verdict
    assert said == (Emotion.FEAR, Emotion.DISGUST, 0.5, Verdict.CORRECTION)


def test_it_is_about_the_same_person(store, change, connection):
    connection.execute("INSERT INTO people (id, name, created_at) VALUES ('p1', 'Zoë', '2026-05-01')")
    SessionStore(connection).add_prediction("s1", 0.0, 1.0, a_prediction("moment 0"))
    (verdict,) = given(store, 1)
    connection.execute("UPDATE feedback SET who = 'p1'")
    change(replace(verdict, who="p1"), Emotion.FEAR)
    assert [one.who for one in store.all()] == ["p1"]


def test_put_right_again_and_again_it_keeps_its_place(store, change):
    first, second, third = given(store)
    _, again = change(second, Emotion.FEAR)
    _, last = change(again, None)
    assert ids(store.to_learn()) == [first.id, last.id, third.id]
    assert store.of_session("s1")[1].features.keys() == second.features.keys()


def test_undone_all_is_as_before_and_done_again_as_after(store, change, connection):
    _, second, _ = given(store)
    before = [as_plain(one) for one in store.all()]
    edit, _ = change(second, Emotion.FEAR)
    after = [as_plain(one) for one in store.all()]
    assert EditStore(connection).undo(edit.id)
    assert [as_plain(one) for one in store.all()] == before
    assert EditStore(connection).redo(edit.id)
    assert [as_plain(one) for one in store.all()] == after


def test_what_was_learned_and_then_put_right_is_one_verdict_that_waits(store, change, connection):
    verdicts = given(store)
    store.mark_learned(ids(verdicts), 1)
    assert store.waiting(1) == 0
    edit, new = change(verdicts[1], Emotion.FEAR)
    assert store.waiting(1) == 1
    change(new, Emotion.NEUTRAL)
    assert store.waiting(1) == 1
    store.mark_learned(ids(store.to_learn()), 2)
    assert (store.waiting(2), store.waiting(1)) == (0, 1)
    assert not EditStore(connection).undo(edit.id)  # it is not its turn


def test_put_right_and_undone_before_a_lesson_nothing_waits(store, change, connection):
    verdicts = given(store)
    store.mark_learned(ids(verdicts), 1)
    edit, _ = change(verdicts[0], None)
    EditStore(connection).undo(edit.id)
    assert store.waiting(1) == 0


def test_an_earlier_verdict_on_a_moment_that_is_put_right_stays_the_earlier_one(store, change):
    first = a_verdict(0)
    last = a_verdict(1, moment_id=first.moment_id)
    for one in (first, last):
        store.save(one)
    store.mark_learned([last.id], 1)
    change(first, Emotion.FEAR)
    assert store.all()[-1].id == last.id
    assert store.waiting(1) == 0  # the last one on the moment is what is learned, as before


def test_what_still_wants_features_goes_on_to_want_them(store, change, connection):
    SessionStore(connection).begin(Session("/film.mp4", id="s1"))
    (verdict,) = given(store, 1, modalities=(), wants_features=True)
    _, new = change(verdict, Emotion.FEAR)
    (found,) = store.all()
    assert found.wants_features
    WantedStore(connection).give(new.id, a_verdict(3).features)
    assert store.all()[0].teaches


def test_features_that_came_while_the_user_was_changing_it_are_taken_over(store, change, connection):
    (verdict,) = given(store, 1, modalities=(), wants_features=True)
    WantedStore(connection).give(verdict.id, a_verdict(3).features)
    change(verdict, Emotion.FEAR)  # the window knows it as it was
    (found,) = store.all()
    assert (found.teaches, found.wants_features) == (True, False)


def test_forgotten_with_its_session_nothing_of_either_is_left(store, change, connection):
    verdicts = given(store)
    change(verdicts[1], Emotion.FEAR)
    assert forget(connection, "s1") == 4
    assert connection.execute("SELECT count(*) FROM features").fetchone() == (0,)


NAMED = [
    (Emotion.SADNESS, False, Verdict.CONFIRMATION),
    (Emotion.SADNESS, True, Verdict.CORRECTION),  # nothing was named: the likeliest is news
    (Emotion.FEAR, False, Verdict.CORRECTION),
    (None, True, Verdict.REJECTION),
]


@pytest.mark.parametrize(("emotion", "was_unsure", "kind"), NAMED)
def test_its_kind_is_what_it_would_have_been_at_once(emotion, was_unsure, kind):
    assert put_right(a_verdict(was_unsure=was_unsure), emotion).verdict is kind


def test_of_an_older_verdict_that_named_the_likeliest_it_is_known_that_nothing_was_named():
    old = a_verdict(emotion=Emotion.SADNESS, verdict=Verdict.CORRECTION)
    assert put_right(old, Emotion.SADNESS, Emotion.FEAR).verdict is Verdict.CORRECTION


def test_a_rejection_has_no_second_choice_and_an_emotion_is_not_its_own():
    old = a_verdict(modality=Modality.VOICE)
    assert put_right(old, None, Emotion.FEAR).second is None
    assert put_right(old, Emotion.FEAR, Emotion.FEAR).second is None


def test_what_says_the_same_is_known():
    old = a_verdict()
    assert say_the_same(old, put_right(old, old.emotion, old.second, SURE))
    assert not say_the_same(old, put_right(old, old.emotion, strength=NOT_QUITE_SURE))
