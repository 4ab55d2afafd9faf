"""Feedback comes back as it was given; taking back and giving again are exact."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from remembered import NOON, a_prediction, a_verdict, as_plain

from mmdesk.core.emotions import Emotion
from mmdesk.core.feedback import Verdict
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.sessions import Exclusion
from mmdesk.store.exclusions import ExclusionStore
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


def test_verdicts_come_in_the_order_of_giving_whatever_the_clock_says(store):
    verdicts = [a_verdict(minute) for minute in (5, 1, 3)]
    for verdict in verdicts:
        store.save(verdict)
    assert ids(store.all()) == ids(store.of_session("s1")) == ids(verdicts)


def test_taking_back_and_giving_again_are_exact(store):
    first, second = a_verdict(0), a_verdict(1)
    store.save(first)
    store.save(second)
    before = [as_plain(verdict) for verdict in store.all()]
    assert store.remove(first.id) is True
    assert ids(store.all()) == [second.id]
    assert ids(store.taken_back("s1")) == [first.id]
    store.save(first)
    assert [as_plain(verdict) for verdict in store.all()] == before


def test_what_is_not_there_is_not_removed(store):
    verdict = a_verdict()
    store.save(verdict)
    assert store.remove("nobody") is False
    assert store.remove(verdict.id)
    assert store.remove(verdict.id) is False
    assert (store.all(), store.waiting(0)) == ([], 0)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(["remove", "save"]), st.integers(0, 3)), max_size=12))
def test_any_undoing_and_redoing_leaves_what_a_set_would(connection, steps):
    connection.execute("DELETE FROM feedback")
    store = FeedbackStore(connection)
    verdicts = [a_verdict(minute) for minute in range(4)]
    for verdict in verdicts:
        store.save(verdict)
    kept = set(range(4))
    for step, number in steps:
        if step == "remove":
            assert store.remove(verdicts[number].id) == (number in kept)
        else:
            store.save(verdicts[number])
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


def test_a_verdict_given_again_after_the_lesson_is_waiting(store):
    first, second = a_verdict(0), a_verdict(1)
    store.save(first)
    store.save(second)
    store.mark_learned(ids([first, second]), 1)
    store.remove(first.id)
    assert store.waiting(1) == 1  # to be unlearned
    store.mark_learned([second.id], 2)
    assert store.waiting(2) == 0
    store.save(first)
    assert (store.waiting(1), store.waiting(2)) == (0, 1)


def test_of_several_verdicts_on_one_moment_one_is_waiting(store):
    slip, correction = a_verdict(0, moment_id="m"), a_verdict(1, moment_id="m")
    store.save(slip)
    store.save(correction)
    assert store.waiting(0) == 1
    store.mark_learned([correction.id], 1)
    assert store.waiting(1) == 0


def test_verdicts_on_several_people_of_one_moment_are_all_waiting(store):
    for person in (0, 1, 2):
        store.save(a_verdict(person, moment_id="m", person=person, modality=Modality.FACE))
    assert store.waiting(0) == 3


def test_the_last_one_given_counts_though_the_clock_was_set_back(store):
    first, correction = a_verdict(5, moment_id="m"), a_verdict(1, moment_id="m")
    store.save(first)
    store.save(correction)
    store.mark_learned([correction.id], 1)
    assert store.waiting(1) == 0


@pytest.mark.parametrize(
    "values",
    [
        {"modalities": ()},
        {"modalities": (), "wants_features": True},
        {"modalities": (Modality.FACE,), "modality": Modality.VOICE},
    ],
)
def test_one_from_which_nothing_can_be_learned_is_kept_and_waits_for_nothing(store, values):
    verdict = a_verdict(**values)
    store.save(verdict)
    assert ids(store.all()) == [verdict.id]
    assert (verdict.teaches, store.waiting(0)) == (False, 0)


def test_what_was_learned_and_is_said_otherwise_without_features_is_to_be_unlearned(store):
    learned, other = a_verdict(0, moment_id="m"), a_verdict(1, moment_id="m", modalities=())
    store.save(learned)
    store.mark_learned([learned.id], 1)
    store.save(other)
    assert (store.waiting(0), store.waiting(1)) == (0, 1)


def test_what_is_excluded_is_not_learned_and_what_was_is_to_be_unlearned(store, connection):
    sessions, exclusions = SessionStore(connection), ExclusionStore(connection)
    verdicts = [a_verdict(minute, moment_id=f"m{minute}") for minute in range(3)]
    for number, verdict in enumerate(verdicts):
        sessions.add_prediction("s1", number, number + 1.0, a_prediction(f"m{number}"))
        store.save(verdict)
    store.mark_learned(ids(verdicts[:2]), 1)
    left_out = Exclusion("s1", 1.0, 3.0)
    exclusions.save(left_out)
    assert ids(store.to_learn()) == ids(verdicts[:1])
    assert ids(store.all()) == ids(verdicts)
    assert (store.waiting(0), store.waiting(1)) == (1, 1)
    exclusions.remove(left_out.id)
    assert ids(store.to_learn()) == ids(verdicts)
    assert (store.waiting(0), store.waiting(1)) == (3, 1)


def test_ids_forgotten_in_the_meantime_are_not_learned(store):
    verdict = a_verdict()
    store.save(verdict)
    store.mark_learned(["forgotten", verdict.id, verdict.id], 1)
    assert store.waiting(1) == 0


def test_a_verdict_of_a_session_that_nobody_began_is_not_lost(store, connection):
    store.save(a_verdict(session_id="unknown"))
    (session,) = SessionStore(connection).list()
    assert (session.id, session.started_at) == ("unknown", NOON)


def test_features_are_little_endian_float32(store, connection):
    store.save(a_verdict(fill=1.0))
    blobs = [row[0] for row in connection.execute("SELECT vector FROM features")]
    assert blobs == [b"\x00\x00\x80\x3f" * 512] * len(MODALITIES)
