"""Feedback comes back as it was given; taking back and giving again are exact."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from remembered import NOON, a_verdict, as_plain

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def store(connection):
    return FeedbackStore(connection)


def ids(verdicts):
    return [verdict.id for verdict in verdicts]


KINDS = [
    {},
    {"verdict": Verdict.REJECTION, "emotion": None},
    {"verdict": Verdict.CONFIRMATION, "emotion": Emotion.SADNESS, "version": 12},
    {"modality": Modality.VOICE, "modalities": (Modality.VOICE,)},
    {"modalities": ()},
]


@pytest.mark.parametrize("values", KINDS)
def test_a_verdict_comes_back_bit_for_bit(store, values):
    verdict = a_verdict(**values)
    store.save(verdict)
    (found,) = store.all()
    assert as_plain(found) == as_plain(verdict)
    assert found.probabilities.flags.writeable


def test_verdicts_come_in_the_order_of_time(store):
    verdicts = [a_verdict(minute) for minute in (5, 1, 3)]
    for verdict in verdicts:
        store.save(verdict)
    assert [verdict.at.minute for verdict in store.all()] == [1, 3, 5]
    assert store.last().id == verdicts[0].id


def test_verdicts_of_one_instant_come_as_they_were_saved(store):
    verdicts = [a_verdict(at=NOON) for _ in range(5)]
    for verdict in verdicts:
        store.save(verdict)
    assert ids(store.all()) == ids(verdicts)
    assert store.last().id == verdicts[-1].id


def test_a_whole_second_sorts_before_its_fractions(store):
    late, early = a_verdict(at=NOON), a_verdict(at=NOON.replace(microsecond=0))
    store.save(late)
    store.save(early)
    assert ids(store.all()) == ids([early, late])


def test_undo_and_redo_are_exact(store):
    first, second = a_verdict(0), a_verdict(1)
    store.save(first)
    store.save(second)
    before = [as_plain(verdict) for verdict in store.all()]
    assert store.remove(first.id) is True
    assert ids(store.all()) == [second.id]
    assert store.restore(first.id) is True
    assert [as_plain(verdict) for verdict in store.all()] == before


def test_what_is_not_there_is_neither_removed_nor_restored(store):
    verdict = a_verdict()
    store.save(verdict)
    assert (store.remove("nobody"), store.restore("nobody"), store.restore(verdict.id)) == (False,) * 3
    assert store.remove(verdict.id)
    assert store.remove(verdict.id) is False
    assert (store.last(), store.waiting(0)) == (None, 0)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["remove", "restore"]), st.integers(0, 3)), max_size=12))
def test_any_undoing_and_redoing_leaves_what_a_set_would(connection, steps):
    connection.execute("DELETE FROM feedback")
    store = FeedbackStore(connection)
    verdicts = [a_verdict(minute) for minute in range(4)]
    for verdict in verdicts:
        store.save(verdict)
    kept = set(range(4))
    for step, number in steps:
        changed = getattr(store, step)(verdicts[number].id)
        assert changed == ((number in kept) == (step == "remove"))
        kept = kept - {number} if step == "remove" else kept | {number}
    assert ids(store.all()) == [verdicts[number].id for number in sorted(kept)]


def test_what_a_version_learned_is_not_waiting_for_it(store):
    verdicts = [a_verdict(minute) for minute in range(3)]
    for verdict in verdicts:
        store.save(verdict)
    store.mark_learned(ids(verdicts[:2]), 1)
    assert (store.waiting(0), store.waiting(1)) == (3, 1)
    store.mark_learned(ids(verdicts), 2)
    assert (store.waiting(2), store.waiting(1)) == (0, 1)  # the second is after a rollback
    assert store.learned_by(1) == ids(verdicts[:2])


def test_a_verdict_given_again_after_the_lesson_is_waiting(store):
    first, second = a_verdict(0), a_verdict(1)
    store.save(first)
    store.save(second)
    store.mark_learned(ids([first, second]), 1)
    store.remove(first.id)
    assert store.waiting(1) == 1  # to be unlearned
    store.mark_learned([second.id], 2)
    assert store.waiting(2) == 0
    store.restore(first.id)
    assert (store.waiting(1), store.waiting(2)) == (0, 1)


def test_of_several_verdicts_on_one_moment_one_is_waiting(store):
    slip, correction = a_verdict(0, moment_id="m"), a_verdict(1, moment_id="m")
    store.save(slip)
    store.save(correction)
    assert store.waiting(0) == 1
    store.mark_learned([correction.id], 1)
    assert store.waiting(1) == 0


def test_ids_forgotten_in_the_meantime_are_not_learned(store):
    verdict = a_verdict()
    store.save(verdict)
    store.mark_learned(["forgotten", verdict.id, verdict.id], 1)
    assert store.learned_by(1) == [verdict.id]


def test_a_verdict_of_a_session_that_nobody_began_is_not_lost(store, connection):
    store.save(a_verdict(session_id="unknown"))
    (session,) = SessionStore(connection).list()
    assert (session.id, session.started_at) == ("unknown", NOON)


def test_features_are_little_endian_float32(store, connection):
    store.save(a_verdict(fill=1.0))
    blobs = [row[0] for row in connection.execute("SELECT vector FROM features")]
    assert blobs == [b"\x00\x00\x80\x3f" * 512] * len(MODALITIES)
