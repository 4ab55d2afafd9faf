"""Sessions as they are remembered, for tests of the window."""

from datetime import UTC, datetime, timedelta

import numpy as np
from window_fakes import peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, Opinion, Prediction
from mmdesk.core.sessions import LIVE, NO_FEATURES, PastMoment, PastSession, Session, SessionSummary

NOON = datetime(2026, 5, 1, 12, 0, tzinfo=UTC)


def a_summary(number=0, source=LIVE, length_s=75.0, strip=(Emotion.ANGER,) * 60, **counts):
    session = Session(source, NOON - timedelta(hours=number), id=f"s{number}")
    return SessionSummary(
        session,
        length_s,
        strip,
        counts.get("verdicts", 0),
        counts.get("marks", 0),
        counts.get("has_media", False),
        counts.get("consents", 0),
    )


def a_past_moment(end_s, emotion=Emotion.ANGER, features=NO_FEATURES, verdicts=(), size=(640, 480)):
    opinions = {Modality.FACE: Opinion(peak(emotion), features, 0.5)}
    prediction = Prediction(
        f"m{end_s}", 1, peak(emotion), opinions, faces=(Face(Box(100, 50, 200, 100), person=1),)
    )
    return PastMoment(Moment(end_s - 0.5, end_s, id=f"m{end_s}"), prediction, size, verdicts)


def a_past_session(source=LIVE, marks=(), recordings=(), names=()):
    return PastSession(Session(source, NOON, id="s0"), 10.0, marks, recordings, names=names)


def grey(level=90, size=(320, 240)):
    return np.full((size[1], size[0], 3), level, np.uint8)
