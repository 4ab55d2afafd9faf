"""Sessions and their timelines come back as they were."""

import numpy as np
import pytest
from remembered import NOON, a_prediction, a_verdict

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import MODALITIES, Modality
from mmdesk.core.predictions import Box, Face, NotSure
from mmdesk.core.sessions import LIVE, Session
from mmdesk.store import timelines
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore


@pytest.fixture
def store(connection):
    return SessionStore(connection)


def test_a_session_begins_and_ends(store):
    session = Session("clip.mp4", NOON)
    store.begin(session)
    assert store.list() == [session]
    store.end(session.id)
    (ended,) = store.list()
    assert ended.ended_at > NOON
    store.end(session.id)
    assert store.list() == [ended]


def test_sessions_come_oldest_first(store):
    sessions = [Session(LIVE, NOON.replace(hour=hour)) for hour in (9, 7, 8)]
    for session in sessions:
        store.begin(session)
    assert [session.started_at.hour for session in store.list()] == [7, 8, 9]


def test_a_timeline_comes_back_in_the_order_of_time(store):
    session = Session()
    store.begin(session)
    store.add_prediction(session.id, 1.0, 2.0, a_prediction("later", not_sure=NotSure.DARK))
    store.add_prediction(session.id, 0.0, 1.0, a_prediction("sooner"))
    sooner, later = store.timeline(session.id)
    assert (sooner.moment.id, sooner.prediction.moment_id) == ("sooner", "sooner")
    assert (sooner.moment.start_s, sooner.moment.end_s, sooner.prediction.version) == (0.0, 1.0, 2)
    assert (sooner.prediction.not_sure, later.prediction.not_sure) == (None, NotSure.DARK)
    assert set(sooner.prediction.opinions) == set(MODALITIES)
    assert sooner.prediction.opinions[Modality.VOICE].contribution == 0.25
    np.testing.assert_array_equal(sooner.prediction.probabilities, np.full(7, 1 / 7, np.float32))


def test_faces_people_and_what_was_absent_come_back(store):
    sad = np.eye(7, dtype=np.float32)[Emotion.SADNESS.position]
    faces = (Face(Box(1, 2, 30, 40), 0.9, 3, sad), Face(Box(5, 6, 7, 8), 0.5, 1, None, NotSure.PROFILE))
    told = a_prediction(faces=faces, person=3, absent={Modality.TEXT: NotSure.NOTHING})
    store.add_prediction("a", 0.0, 1.0, told, (640, 480))
    (past,) = store.timeline("a")
    assert (past.prediction.person, past.picture_size) == (3, (640, 480))
    assert past.prediction.absent == {Modality.TEXT: NotSure.NOTHING}
    first, second = past.prediction.faces
    assert (first.box, first.score, first.person, first.not_sure) == (Box(1, 2, 30, 40), 0.9, 3, None)
    np.testing.assert_array_equal(first.probabilities, sad)
    assert (second.person, second.probabilities, second.not_sure) == (1, None, NotSure.PROFILE)


def test_each_moment_has_its_own_opinions_and_faces(store, monkeypatch):
    monkeypatch.setattr(timelines, "PIECE", 20)
    for number in range(43):
        faces = (Face(Box(number, 0, 1, 1)),) * (number % 3)
        moment = f"m{number}"
        store.add_prediction("other", number, number + 1, a_prediction(moment))
        store.add_prediction("a", number, number + 1, a_prediction(moment, faces=faces))
    pieces = list(store.pieces("a"))
    assert [len(piece) for piece in pieces] == [20, 20, 3]
    for number, past in enumerate(store.timeline("a")):
        assert past.moment.id == f"m{number}"
        assert [face.box.left for face in past.prediction.faces] == [number] * (number % 3)
        assert len(past.prediction.opinions) == 3


def test_features_come_back_where_a_verdict_kept_them(store, connection):
    store.add_prediction("a", 0, 1, a_prediction("judged"))
    store.add_prediction("a", 1, 2, a_prediction("not judged"))
    feedback = FeedbackStore(connection)
    verdict = a_verdict(session_id="a", moment_id="judged")
    feedback.save(verdict)
    feedback.save(a_verdict(1, session_id="b", moment_id="judged"))
    judged, other = store.timeline("a", feedback.of_session("a"))
    assert [one.id for one in judged.verdicts] == [verdict.id]
    kept = judged.prediction.opinions[Modality.FACE].features
    np.testing.assert_array_equal(kept, verdict.features[Modality.FACE])
    assert other.verdicts == ()
    assert len(other.prediction.opinions[Modality.FACE].features) == 0


def test_a_timeline_holds_only_its_own_session(store):
    store.add_prediction("a", 0, 1, a_prediction())
    assert store.timeline("b") == []
    assert [session.id for session in store.list()] == ["a"]
    assert store.keeps("a", "m1")
    assert not store.keeps("b", "m1")


def test_beginning_twice_changes_nothing(store):
    session = Session("clip.mp4", NOON)
    store.begin(session)
    store.begin(Session("other.mp4", id=session.id))
    assert store.list() == [session]


def fill_four_hours(connection):
    """28,800 moments of three opinions and a face, in one transaction."""
    even = np.full(7, 1 / 7, np.float32).tobytes()
    connection.execute("BEGIN")
    connection.execute(
        "INSERT INTO sessions (id, source, started_at) VALUES ('long', 'live', '2026-05-01T12:00:00+00:00')"
    )
    connection.executemany(
        "INSERT INTO predictions VALUES (?, 'long', ?, ?, ?, 0, ?, NULL, 1, 640, 480, NULL, 0)",
        ((n, f"{n:032}", n / 2, n / 2 + 0.5, even) for n in range(28_800)),
    )
    connection.executemany(
        "INSERT INTO opinions VALUES (?, ?, ?, 0.1, NULL)",
        ((n, name.value, even) for n in range(28_800) for name in MODALITIES),
    )
    connection.executemany(
        "INSERT INTO faces VALUES (?, 0, 1, 1, 2, 3, 4, 0.9, ?, NULL)", ((n, even) for n in range(28_800))
    )
    connection.execute("COMMIT")


def test_four_hours_come_in_short_pieces(store, connection):
    fill_four_hours(connection)
    sizes = [len(piece) for piece in store.pieces("long")]
    assert sum(sizes) == 28_800
    assert max(sizes) <= timelines.PIECE


def test_a_name_that_is_not_utf_8_comes_back_as_it_was(connection):
    store = SessionStore(connection)
    for source in ("/caf\udce9 %41.mp4", "/café.mp4", "bytes of.mp4"):
        store.begin(Session(source))
    assert [one.source for one in store.list()] == ["/caf\udce9 %41.mp4", "/café.mp4", "bytes of.mp4"]


def test_a_moment_has_features_of_one_base_only_the_one_of_the_later_verdict(connection):
    sessions = SessionStore(connection)
    sessions.add_prediction("s1", 0.0, 1.0, a_prediction("m"))
    face = a_verdict(0, moment_id="m", modalities=[Modality.FACE], base="old")
    voice = a_verdict(1, moment_id="m", modalities=[Modality.VOICE], base="new")
    (past,) = sessions.timeline("s1", [face, voice])
    assert past.prediction.base == "new"
    assert [len(past.prediction.opinions[name].features) for name in (Modality.FACE, Modality.VOICE)] == [
        0,
        512,
    ]
