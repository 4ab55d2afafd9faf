"""Marks and recordings of a session, and the list of sessions."""

import numpy as np
import pytest
from remembered import NOON, a_prediction, a_verdict

from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.predictions import NotSure, Prediction
from mmdesk.core.sessions import LIVE, Mark, Recording, Session
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.recordings import RecordingStore
from mmdesk.store.sessions import SessionStore
from mmdesk.store.summaries import STRIP, summaries


@pytest.fixture
def store(connection):
    return MarkStore(connection)


def test_marks_come_back_in_the_order_of_time(store):
    later, sooner = Mark("a", 9.5, "she laughs"), Mark("a", 2.0)
    for mark in (later, sooner, Mark("b", 1.0)):
        store.save(mark)
    assert store.of_session("a") == [sooner, later]


def test_words_can_be_given_later(store):
    mark = Mark("a", 2.0)
    store.save(mark)
    written = Mark("a", 2.0, "x" * 500, mark.id)
    store.save(written)
    assert store.of_session("a") == [written]


def test_a_mark_is_removed_once(store):
    mark = Mark("a", 2.0)
    store.save(mark)
    assert store.remove(mark.id)
    assert not store.remove(mark.id)
    assert store.of_session("a") == []


def test_recordings_come_back_in_the_order_of_time(connection):
    store = RecordingStore(connection)
    first, second = Recording("a", "media/a.mkv", 3.0), Recording("a", "media/a.2.mkv", 70.0)
    store.add(second)
    store.add(first)
    assert store.of_session("a") == [first, second]


def named(emotion, not_sure=None):
    probabilities = np.eye(len(EMOTIONS), dtype=np.float32)[emotion.position]
    return Prediction("m", 0, probabilities, not_sure=not_sure)


def test_the_list_says_what_is_in_each_session(connection, data_dir):
    sessions = SessionStore(connection)
    sessions.begin(Session(LIVE, NOON, id="live"))
    sessions.begin(Session("/gone/clip.mp4", NOON.replace(hour=13), id="file"))
    for second in range(60):
        emotion = Emotion.ANGER if second < 30 else Emotion.FEAR
        not_sure = NotSure.DARK if second >= 45 else None
        sessions.add_prediction("live", second, second + 1.0, named(emotion, not_sure))
    sessions.add_prediction("file", 0, 0.0, named(Emotion.DISGUST))
    FeedbackStore(connection).save(a_verdict(session_id="live"))
    MarkStore(connection).save(Mark("live", 3.0))
    MarkStore(connection).save(Mark("live", 4.0))
    (data_dir / "media").mkdir()
    (data_dir / "media" / "live.mkv").write_bytes(b"x")
    RecordingStore(connection).add(Recording("live", "media/live.mkv", 0.0))
    file, live = summaries(connection)
    assert (file.session.id, file.length_s, file.strip) == ("file", 0.0, (Emotion.DISGUST,) * STRIP)
    assert (file.verdicts, file.marks, file.has_media) == (0, 0, False)
    assert (live.length_s, live.verdicts, live.marks, live.has_media) == (60.0, 1, 2, True)
    assert live.strip == (Emotion.ANGER,) * 30 + (Emotion.FEAR,) * 15 + (None,) * 15


def test_a_session_in_which_nothing_happened_is_not_listed(connection):
    SessionStore(connection).begin(Session(LIVE, NOON))
    assert summaries(connection) == []


def test_a_stretch_in_which_nothing_was_read_has_no_emotion(connection):
    sessions = SessionStore(connection)
    sessions.add_prediction("a", 0, 1.0, a_prediction("first"))
    sessions.add_prediction("a", 599, 600.0, a_prediction("last"))
    (found,) = summaries(connection)
    assert [emotion is None for emotion in found.strip] == [False, *[True] * (STRIP - 2), False]
