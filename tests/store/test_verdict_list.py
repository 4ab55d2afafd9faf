"""The list of all verdicts finds, sorts and says what becomes of each."""

import pytest
from remembered import a_prediction, a_verdict

from mmdesk.core.edits import Edit
from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict, put_right
from mmdesk.core.modalities import Modality
from mmdesk.core.sessions import Exclusion, Session
from mmdesk.core.verdict_list import About, Column, Lesson, VerdictFilter, Word
from mmdesk.store.edits import EditStore
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.purge import forget_verdicts
from mmdesk.store.sessions import SessionStore
from mmdesk.store.verdict_list import VerdictList

BASE = "f" * 64


@pytest.fixture
def store(connection):
    return FeedbackStore(connection)


@pytest.fixture
def listed(connection):
    return VerdictList(connection, 1, BASE)


def save(store, *verdicts):
    for one in verdicts:
        store.save(one)
    return verdicts


def lessons(listed):
    return [line.lesson for line in listed.lines(listed.find(VerdictFilter()))][::-1]


def test_what_becomes_of_each_is_said_and_found(store, listed, connection):
    SessionStore(connection).add_prediction("s1", 4.0, 5.0, a_prediction("moment 4"))
    ExclusionStore(connection).save(Exclusion("s1", 4.5, 5.5))
    given = save(
        store,
        a_verdict(0),
        a_verdict(1),
        a_verdict(2, modalities=()),
        a_verdict(3, modalities=(), wants_features=True),
        a_verdict(4),
        a_verdict(5, base="another"),
        a_verdict(6, base=BASE),
        a_verdict(7, moment_id="moment 1"),
        a_verdict(8, modality=Modality.VOICE, modalities=(Modality.FACE,)),
    )
    store.mark_learned([given[0].id, given[1].id], 1)
    expected = [
        Lesson.LEARNED,
        Lesson.OVERTAKEN,
        Lesson.NOTHING_KEPT,
        Lesson.UNREAD,
        Lesson.LEFT_OUT,
        Lesson.OTHER_BASE,
        Lesson.WAITING,
        Lesson.WAITING,
        Lesson.NOTHING_KEPT,
    ]
    assert lessons(listed) == expected
    for lesson in Lesson:
        found = listed.lines(listed.find(VerdictFilter(lessons=frozenset({lesson}))))
        assert len(found) == expected.count(lesson)
        assert {line.lesson for line in found} == {lesson}


def test_as_many_wait_as_the_lesson_would_count(store, listed, connection):
    given = save(store, *(a_verdict(minute) for minute in range(5)))
    store.mark_learned([one.id for one in given[:3]], 1)
    waiting = listed.find(VerdictFilter(lessons=frozenset({Lesson.WAITING})))
    assert len(waiting) == store.waiting(1, BASE) == 2


def test_the_newest_come_first_whatever_the_clock_says_and_one_put_right_keeps_its_place(
    store, listed, connection
):
    given = save(store, a_verdict(5), a_verdict(1), a_verdict(3))
    before = listed.find(VerdictFilter())
    new = put_right(given[1], Emotion.FEAR)
    EditStore(connection).add(Edit("s1", "", (new.id,), (given[1].id,)), [new])
    assert listed.find(VerdictFilter()) == before
    found = [line.feedback.id for line in listed.lines(before)]
    assert found == [given[2].id, new.id, given[0].id]
    assert listed.choices().total == 3


def test_every_choice_narrows_it_and_all_of_them_hold(store, listed, connection):
    connection.execute("INSERT INTO people (id, name, created_at) VALUES ('p1', 'Ångström', '2026-05-01')")
    SessionStore(connection).begin(Session(id="s1"), Session("/films/Ünder 100%_'quoted'.mp4", id="film"))
    connection.execute("INSERT INTO seen_as (session_id, person, who) VALUES ('s1', 2, 'p1')")
    fear, wrong, person, film = save(
        store,
        a_verdict(0, emotion=Emotion.FEAR, version=3),
        a_verdict(1, verdict=Verdict.REJECTION, emotion=None, modality=Modality.VOICE),
        a_verdict(2, person=2, modality=Modality.FACE, who="p1"),
        a_verdict(3, "film", second=Emotion.DISGUST),
    )
    disgust = Word("disg", frozenset({Emotion.DISGUST}))
    asked = [
        (VerdictFilter(emotion=Emotion.FEAR), [fear]),
        (VerdictFilter(kind=Verdict.REJECTION), [wrong]),
        (VerdictFilter(about=About.VOICE), [wrong]),
        (VerdictFilter(about=About.FACE), []),
        (VerdictFilter(about=About.PERSON), [person]),
        (VerdictFilter(about=About.ANSWER), [film, fear]),
        (VerdictFilter(who="p1"), [person]),
        (VerdictFilter(who=""), [film, wrong, fear]),
        (VerdictFilter(version=3), [fear]),
        (VerdictFilter(since=film.at), [film]),
        (VerdictFilter(session_id="film"), [film]),
        (VerdictFilter((Word("üNDER"),)), [film]),
        (VerdictFilter((Word("%_'"),)), [film]),
        (VerdictFilter((Word("ångs"),)), [person]),
        (VerdictFilter((disgust,)), [film]),
        (VerdictFilter((disgust, Word("ångs"))), []),
        (VerdictFilter((Word("li", is_live=True),)), [person, wrong, fear]),
        (VerdictFilter(about=About.ANSWER, emotion=Emotion.FEAR, version=3), [fear]),
    ]
    for wanted, expected in asked:
        found = [line.feedback.id for line in listed.lines(listed.find(wanted))]
        assert found == [one.id for one in expected], wanted


@pytest.mark.parametrize("column", Column)
def test_it_is_sorted_both_ways_by_any_column(store, listed, column):
    save(store, *(a_verdict(minute, f"s{minute % 2}") for minute in range(6)))
    down, up = listed.find(VerdictFilter(), column), listed.find(VerdictFilter(), column, False)
    assert sorted(down) == sorted(up)
    if column is Column.WHEN:
        assert down == up[::-1]


def test_emotions_are_sorted_in_their_own_order(store, listed):
    save(store, *(a_verdict(n, emotion=one) for n, one in enumerate((Emotion.SURPRISE, Emotion.ANGER))))
    save(store, a_verdict(8, verdict=Verdict.REJECTION, emotion=None))
    lines = listed.lines(listed.find(VerdictFilter(), Column.SAID, False))
    assert [line.feedback.emotion for line in lines] == [Emotion.ANGER, Emotion.SURPRISE, None]


def test_a_damaged_one_is_left_out_alone(store, listed, connection):
    first, second = save(store, a_verdict(0), a_verdict(1))
    connection.execute("UPDATE feedback SET emotion = 'boredom' WHERE id = ?", (first.id,))
    assert [line.feedback.id for line in listed.lines(listed.find(VerdictFilter()))] == [second.id]


def test_erasing_takes_what_it_was_before_with_it_and_the_words_of_its_steps(store, connection):
    first, second = save(store, a_verdict(0), a_verdict(1))
    edits = EditStore(connection)
    new = put_right(first, Emotion.FEAR)
    edits.add(Edit("s1", "this is fear", (new.id,), (first.id,), step="x"), [new])
    both = Edit("s1", "both deleted", (), (new.id, second.id), step="y")
    edits.add(both)
    edits.undo(both.id)
    assert forget_verdicts(connection, [new.id]) == {first.id, new.id}
    assert [one.id for one in store.all()] == [second.id]
    assert [one.taken_back for one in edits.of_session("s1")] == [(second.id,)]
    assert connection.execute(
        "SELECT count(*) FROM features WHERE feedback_id != ?", (second.id,)
    ).fetchone() == (0,)


def test_a_step_of_several_sessions_is_undone_whole_or_not_at_all(store, connection):
    first, second = save(store, a_verdict(0, "a"), a_verdict(1, "b"))
    edits = EditStore(connection)
    step = [Edit(one.session_id, "deleted", (), (one.id,), step="x") for one in (first, second)]
    for one in step:
        edits.add(one)
    assert [one.id for one in edits.last_step(True)] == [one.id for one in step]
    newer = a_verdict(2, "b")
    edits.add(Edit("b", "newer", (newer.id,)), [newer])
    assert edits.turn_step(edits.last_step(True), False) == "b"
    assert [one.id for one in store.all()] == [newer.id]
    edits.undo(edits.of_session("b")[-1].id)
    assert edits.turn_step(edits.last_step(True), False) == ""
    assert [one.id for one in store.all()] == [first.id, second.id]
    assert edits.last_step(True) == []
    assert edits.turn_step(edits.last_step(False), True) == ""
    assert store.all() == []
