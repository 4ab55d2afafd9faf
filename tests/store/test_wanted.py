"""Verdicts that want features: where they are read again, and what becomes of them."""

import numpy as np
import pytest
from remembered import NOON, a_prediction, a_verdict

from mmdesk.core.modalities import Modality
from mmdesk.core.predictions import Box, Face, Prediction
from mmdesk.core.sessions import LIVE, FileReading, Recording, Session
from mmdesk.core.wanted import FaceThere, Place
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.wanted import WantedStore

FILM = Session("/film.mp4", NOON, id="film", file=FileReading(every_s=0.5, sound=1, digest="abc"))
FACES = (Face(Box(1, 2, 30, 40), person=3), Face(Box(5, 6, 70, 80), person=4))
SIZE = (640, 480)


@pytest.fixture
def store(connection):
    SessionStore(connection).begin(FILM)
    return WantedStore(connection)


def read(connection, moment_id="m", session_id="film", prediction=None, end_s=1.5):
    prediction = prediction or a_prediction(moment_id, faces=FACES, person=3)
    SessionStore(connection).add_prediction(session_id, end_s - 0.5, end_s, prediction, SIZE)


def judge(connection, moment_id="m", session_id="film", **values):
    given = {"wants_features": True, "modalities": ()} | values
    verdict = a_verdict(session_id=session_id, moment_id=moment_id, **given)
    FeedbackStore(connection).save(verdict)
    return verdict


def wanted_ids(store, **values):
    return [one.feedback_id for one in store.next(10, **values)]


def test_of_a_file_it_is_said_where_and_how_it_was_read(store, connection):
    read(connection)
    verdict = judge(connection)
    (wanted,) = store.next(10)
    assert (wanted.feedback_id, wanted.session_id) == (verdict.id, "film")
    assert wanted.place == Place("/film.mp4", 1.0, 1.5, 0.5, 1, False, "abc")
    assert (wanted.face, wanted.is_of_person) == (FaceThere(FACES[0].box, SIZE), False)


def test_a_verdict_on_a_person_is_about_that_face(store, connection):
    read(connection)
    judge(connection, person=4, modality=Modality.FACE)
    (wanted,) = store.next(10)
    assert (wanted.face, wanted.is_of_person) == (FaceThere(FACES[1].box, SIZE), True)


def test_a_face_that_had_no_opinion_is_not_read(store, connection):
    said = a_prediction().opinions
    voice = {Modality.VOICE: said[Modality.VOICE]}
    read(connection, prediction=Prediction("m", 0, a_prediction().probabilities, voice, faces=FACES))
    judge(connection)
    assert store.next(10)[0].face is None


def test_of_a_live_session_only_what_was_recorded_is_wanted(store, connection, data_dir):
    SessionStore(connection).begin(Session(LIVE, NOON, id="live"))
    for number, end_s in enumerate((1.0, 5.0)):
        read(connection, f"m{number}", "live", end_s=end_s)
        judge(connection, f"m{number}", "live")
    assert store.next(10) == []
    RecordingStore(connection).add(Recording("live", "media/live.mkv", 3.0))
    (wanted,) = store.next(10)
    place = Place(str(data_dir / "media" / "live.mkv"), 1.5, 2.0, is_recording=True)
    assert wanted.place == place


def test_they_come_in_the_order_of_giving_and_not_while_they_are_taken_back(store, connection):
    verdicts = []
    for number in range(4):
        read(connection, f"m{number}", end_s=number + 1.0)
        verdicts.append(judge(connection, f"m{number}"))
    FeedbackStore(connection).remove(verdicts[1].id)
    judge(connection, "m3", wants_features=False)
    assert wanted_ids(store) == [verdicts[number].id for number in (0, 2, 3)]
    assert len(store.next(2)) == 2
    assert wanted_ids(store, without={"film"}) == []


def test_what_was_read_is_added_and_then_it_is_waiting_for_a_lesson(store, connection):
    read(connection)
    verdict = judge(connection)
    feedback = FeedbackStore(connection)
    assert feedback.waiting(0) == 0
    store.give(verdict.id, {Modality.FACE: np.full(512, 2.0, np.float32)})
    (found,) = feedback.all()
    assert found.features[Modality.FACE].tolist() == [2.0] * 512
    assert (found.wants_features, found.teaches, feedback.waiting(0)) == (False, True, 1)
    assert store.next(10) == []


def test_nothing_is_added_to_one_that_wants_nothing_or_was_forgotten(store, connection):
    verdict = judge(connection, wants_features=False)
    for one in (verdict.id, "nobody"):
        store.give(one, {Modality.FACE: np.ones(512, np.float32)})
    assert FeedbackStore(connection).all()[0].features == {}


def test_a_session_is_given_up_whole(store, connection):
    read(connection)
    judge(connection)
    judge(connection, person=4)
    assert store.give_up("film") == 2
    assert store.next(10) == []
    assert FeedbackStore(connection).waiting(0) == 0


def test_a_moments_opinions_have_the_features_of_its_own_person_only(connection, store):
    read(connection)
    face, voice = np.full(512, 1.0, np.float32), np.full(512, 2.0, np.float32)
    verdicts = [
        a_verdict(moment_id="m", modalities=(Modality.VOICE,), fill=2.0),
        a_verdict(moment_id="m", modalities=(Modality.FACE,), fill=1.0, person=3),
        a_verdict(moment_id="m", modalities=(Modality.FACE,), fill=9.0, person=4),
        a_verdict(moment_id="m", modalities=(), wants_features=True),
    ]
    ((past,),) = SessionStore(connection).pieces("film", verdicts)
    opinions = past.prediction.opinions
    assert np.array_equal(opinions[Modality.FACE].features, face)
    assert np.array_equal(opinions[Modality.VOICE].features, voice)
    assert not len(opinions[Modality.TEXT].features)


def test_what_another_base_read_is_wanted_again_only_where_the_media_are_there(store, connection, tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    SessionStore(connection).begin(
        Session(str(film), NOON, id="there", file=FileReading()), Session(LIVE, NOON, id="live")
    )
    values = {"wants_features": False, "modalities": [Modality.FACE], "base": "old"}
    for number, session_id in enumerate(("there", "film", "live")):
        read(connection, f"m{number}", session_id)
        judge(connection, f"m{number}", session_id, **values)
    read(connection, "m3", "there")
    judge(connection, "m3", "there", **(values | {"base": "new"}))
    assert (store.of_another_base("new"), store.want_again("new")) == (3, 1)
    (wanted,) = store.next(10)
    assert wanted.place.file == str(film)
    feedback = {one.moment_id: one for one in FeedbackStore(connection).all()}
    assert feedback["m0"].features.keys() == {Modality.FACE}  # until others are read
    store.give(wanted.feedback_id, {Modality.VOICE: np.ones(512, np.float32)}, "new")
    (given,) = (one for one in FeedbackStore(connection).all() if one.id == wanted.feedback_id)
    assert (given.base, given.features.keys(), given.wants_features) == ("new", {Modality.VOICE}, False)
    assert (store.of_another_base("new"), store.want_again("new")) == (2, 0)


def test_verdicts_of_another_base_do_not_wait_to_be_learned(store, connection):
    for number, base in enumerate(("", "new", "old")):
        judge(connection, f"m{number}", wants_features=False, modalities=[Modality.FACE], base=base)
    feedback = FeedbackStore(connection)
    assert [feedback.waiting(0, base) for base in ("", "new", "old")] == [3, 2, 2]


def test_which_base_older_verdicts_are_of_is_known_by_their_version(store, connection):
    for number in range(2):
        judge(connection, f"m{number}", wants_features=False, modalities=[Modality.FACE], version=number)
    judge(connection, "m2", version=1)  # without features
    store.know_bases({1: "old", 2: ""})
    assert [one.base for one in FeedbackStore(connection).all()] == ["", "old", ""]
