"""What can be asked about, out of real timelines in a real database."""

from dataclasses import replace

import numpy as np
import pytest
from remembered import NOON, a_prediction, a_verdict

from mmdesk.core.asking import APART_S, Why
from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.named_people import NamedPerson
from mmdesk.core.predictions import NotSure, Opinion, Prediction
from mmdesk.core.sessions import LIVE, NO_FEATURES, Exclusion, FileReading, PastMoment, Recording, Session
from mmdesk.store.asking import AskingStore
from mmdesk.store.exclusions import ExclusionStore
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.people import PeopleStore
from mmdesk.store.purge import forget
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore

FAR_S = 2 * APART_S


def torn(moment_id, shares=(0.5, 0.5), modalities=(Modality.VOICE,)):
    probabilities = np.zeros(7, np.float32)
    probabilities[: len(shares)] = shares
    opinions = {one: Opinion(probabilities, NO_FEATURES, 0.1) for one in modalities}
    return Prediction(moment_id, 0, probabilities, opinions)


@pytest.fixture
def film(tmp_path):
    """A file that is there."""
    file = tmp_path / "film.mp4"
    file.write_bytes(b"a film")
    return file


@pytest.fixture
def read(connection, film):
    """Read a session of this file: a moment for each of the times."""

    def _read(ends_s, source=None, id_="film", predicted=torn, **values):
        file = None if source == LIVE else FileReading(**({"every_s": 0.2} | values))
        session = Session(source or str(film), NOON, id=id_, file=file)
        sessions = SessionStore(connection)
        sessions.begin(session)
        moments = [
            PastMoment(Moment(end_s - 0.2, end_s), predicted(f"{id_} {number}"))
            for number, end_s in enumerate(ends_s)
        ]
        sessions.add_many(id_, moments)
        return session

    return _read


@pytest.fixture
def asked(connection):
    """What would be asked, as (session, moment)."""

    def _asked(count=10, length_s=lambda _file: 3600.0):
        queue = AskingStore(connection).queue(count, length_s)
        return [(one.session.id, one.past.moment.id) for one in queue.questions]

    return _asked


def test_a_question_says_which_moment_and_where_it_is_read_again(connection, read, film):
    read([1.0, 20.0], digest="abc", sound=2)
    queue = AskingStore(connection).queue(1, lambda _file: None)
    (question,) = queue.questions
    assert question.session.id == "film"
    assert question.past.moment.end_s == 1.0
    assert question.past.prediction.probabilities[:2].tolist() == [0.5, 0.5]
    assert (question.place.file, question.place.end_s) == (str(film), 1.0)
    assert (question.place.sound, question.place.digest) == (2, "abc")
    assert question.why == (Why.UNSURE,)
    assert (queue.sessions, queue.with_media) == (1, 1)


def test_a_file_that_is_gone_is_not_asked_about_and_counted(connection, read, film, asked):
    read([1.0])
    film.unlink()
    assert asked() == []
    queue = AskingStore(connection).queue(10, lambda _file: None)
    assert (queue.sessions, queue.with_media) == (1, 0)


def test_nothing_is_asked_of_an_empty_database(connection, asked):
    assert asked() == []
    assert AskingStore(connection).queue(10, lambda _file: None).sessions == 0


def test_what_was_judged_is_not_asked_again_nor_what_is_next_to_it(connection, read, asked):
    read([1.0, 1.2, 1.0 + FAR_S])
    verdict = a_verdict(session_id="film", moment_id="film 0", modalities=())
    FeedbackStore(connection).save(verdict)
    assert asked() == [("film", "film 2")]
    FeedbackStore(connection).remove(verdict.id)
    assert len(asked()) == 2


def test_what_was_passed_over_does_not_come_again_until_that_is_taken_back(connection, read, asked):
    read([1.0])
    store = AskingStore(connection)
    store.pass_over("film", "film 0")
    store.pass_over("film", "film 0")
    assert asked() == []
    store.take_back("film", "film 0")
    assert asked() == [("film", "film 0")]


def test_to_pass_over_what_was_forgotten_does_nothing(connection, read, asked):
    read([1.0])
    store = AskingStore(connection)
    store.pass_over("film", "film 0")
    forget(connection, "film")
    assert connection.execute("SELECT count(*) FROM passed_over").fetchone() == (0,)
    store.pass_over("film", "film 0")
    assert connection.execute("SELECT count(*) FROM passed_over").fetchone() == (0,)


def test_what_is_left_out_is_not_asked_about(connection, read, asked):
    read([1.0, 30.0, 60.0])
    ExclusionStore(connection).save(Exclusion("film", 20.0, 30.0))
    assert sorted(asked()) == [("film", "film 0"), ("film", "film 2")]


def test_a_moment_without_an_opinion_teaches_nothing(read, asked):
    read([1.0], predicted=lambda id_: torn(id_, modalities=()))
    assert asked() == []


def test_of_a_live_session_what_was_recorded_is_asked_about(connection, read, asked, data_dir):
    read([1.0, 12.0, 50.0], source=LIVE, id_="live")
    assert asked() == []
    (data_dir / "media").mkdir()
    (data_dir / "media" / "live.mkv").write_bytes(b"a recording")
    RecordingStore(connection).add(Recording("live", "media/live.mkv", 5.0))
    lengths = {data_dir / "media" / "live.mkv": 20.0}
    assert asked(length_s=lengths.get) == [("live", "live 1")]
    assert asked(length_s=lambda _file: None) == []  # it cannot be read
    (question,) = AskingStore(connection).queue(1, lengths.get).questions
    assert (question.place.end_s, question.place.is_recording) == (pytest.approx(7.0), True)


def test_of_two_readings_of_a_file_the_newer_is_asked_about_and_verdicts_on_both_count(
    connection, read, asked
):
    read([1.0, 30.0], id_="first", digest="abc")
    read([1.0, 30.0], id_="again", digest="abc")
    assert {session for session, _ in asked()} == {"again"}
    FeedbackStore(connection).save(a_verdict(session_id="first", moment_id="first 1", modalities=()))
    assert asked() == [("again", "again 0")]


def test_what_was_judged_before_makes_another_kind_come_first(connection, read, asked):
    read([1.0, 30.0, 60.0])
    sad = np.zeros(7, np.float32)
    sad[2:4] = 0.5
    other = replace(
        torn("other"), probabilities=sad, opinions={Modality.VOICE: Opinion(sad, NO_FEATURES, 0.1)}
    )
    SessionStore(connection).add_prediction("film", 89.8, 90.0, other)
    FeedbackStore(connection).save(a_verdict(session_id="film", moment_id="film 0", modalities=()))
    queue = AskingStore(connection).queue(3, lambda _file: None)
    assert queue.questions[0].past.moment.id == "other"
    assert Why.NEW in queue.questions[0].why


def test_emotions_that_were_named_often_are_asked_about_later(connection, read, asked):
    often, seldom = (0.0, 0.0, 0.0, 0.5, 0.5), (0.0, 0.0, 0.0, 0.0, 0.0, 0.5, 0.5)
    read([1.0, 30.0], predicted=lambda id_: torn(id_, often if id_ == "film 0" else seldom))
    assert asked()[0] == ("film", "film 0")
    for minute in range(12):
        emotion = (Emotion.FEAR, Emotion.ANGER)[minute % 2]
        FeedbackStore(connection).save(a_verdict(minute, session_id="elsewhere", emotion=emotion))
    assert asked()[0] == ("film", "film 1")
    assert Why.RARE in AskingStore(connection).queue(1, lambda _file: None).questions[0].why


def test_a_thousand_moments_of_one_second_give_one_question(read, asked):
    read([1.0 + 0.001 * number for number in range(1000)])
    assert len(asked()) == 1


def test_a_timeline_longer_than_a_piece_is_read_whole(connection, read, asked, monkeypatch):
    monkeypatch.setattr("mmdesk.store.asking._PIECE", 7)
    read([FAR_S * (number + 1) for number in range(20)])
    assert len(asked(count=30)) == 20


def test_a_pool_that_grows_too_large_is_thinned(connection, read, asked, monkeypatch):
    monkeypatch.setattr("mmdesk.store.asking._PIECE", 7)
    monkeypatch.setattr("mmdesk.store.asking.POOL", 5)
    read([FAR_S * (number + 1) for number in range(40)])
    assert len(asked(count=3)) == 3


def test_a_full_prediction_comes_back_as_it_was(connection, read):
    read([1.0], predicted=lambda id_: a_prediction(id_))
    (question,) = AskingStore(connection).queue(1, lambda _file: None).questions
    assert set(question.past.prediction.opinions) == set(Modality)
    assert question.past.prediction.version == 2


def test_damaged_rows_are_left_alone(connection, read, asked):
    read([1.0, 30.0, 60.0, 90.0])
    said = "UPDATE {} SET probabilities = ? WHERE {} = (SELECT number FROM predictions WHERE moment_id = ?)"
    nan = np.full(7, np.nan, np.float32).tobytes()
    connection.execute(said.format("predictions", "number"), (b"short", "film 0"))
    connection.execute(said.format("predictions", "number"), (nan, "film 1"))
    connection.execute(said.format("opinions", "prediction"), (b"short", "film 2"))
    assert asked() == [("film", "film 3")]


def test_every_sentence_of_a_text_is_a_moment_of_its_own(connection, read, asked):
    absent = {Modality.FACE: NotSure.NOTHING, Modality.VOICE: NotSure.NOTHING}
    read([1.0, 2.0, 3.0], predicted=lambda id_: replace(torn(id_, modalities=[Modality.TEXT]), absent=absent))
    assert len(asked()) == 3
    AskingStore(connection).pass_over("film", "film 1")
    assert len(asked()) == 2


def test_subtitles_of_a_silent_film_are_asked_about_once(read, asked):
    absent = {Modality.FACE: NotSure.NO_FACE, Modality.VOICE: NotSure.NOTHING}
    read([1.0, 2.0, 3.0], predicted=lambda id_: replace(torn(id_, modalities=[Modality.TEXT]), absent=absent))
    assert len(asked()) == 1


def test_whose_moment_it_is_is_known_where_they_have_a_name(connection, read):
    read([1.0], predicted=lambda id_: replace(torn(id_), person=2))
    people = PeopleStore(connection)
    people.name_in_session("film", 2, NamedPerson("Anna"))
    people.name_in_session("film", 1, NamedPerson("Ben"))
    assert AskingStore(connection).queue(1, lambda _file: None).questions[0].name == "Anna"
