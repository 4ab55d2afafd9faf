"""Sessions as they may be remembered, out of hypothesis: everything that a store can hold."""

from datetime import UTC, datetime

import numpy as np
from hypothesis import strategies as st

from mmdesk.core.emotions import EMOTIONS, Emotion, most_probable
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction, warnings_about
from mmdesk.core.sessions import (
    LIVE,
    NO_FEATURES,
    Exclusion,
    FileReading,
    Mark,
    PastMoment,
    PastSession,
    Session,
    State,
)

MODELS = {number: f"{number:064x}" for number in range(4)}
_words = st.text(max_size=20)
_times = st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))
_whole = st.integers(0, 2000)


@st.composite
def distributions(draw):
    """Probabilities (7,) float32 that sum to 1 within rounding."""
    raw = np.array(draw(st.lists(st.integers(1, 10_000), min_size=7, max_size=7)), np.float64)
    return (raw / raw.sum()).astype(np.float32)


_faces = st.builds(
    Face,
    st.builds(Box, st.integers(-50, 2000), _whole, _whole, _whole),
    st.floats(0, 1),
    st.integers(0, 3),
    st.none() | distributions(),
    st.none() | st.sampled_from(NotSure),
)
_opinions = st.builds(
    lambda chances, added, without: Opinion(chances, NO_FEATURES, added, without),
    distributions(),
    st.floats(-20, 20),
    st.none() | distributions(),
)


@st.composite
def past_moments(draw, start_s, end_s, session_id):
    """A moment with whatever was read, and verdicts."""
    version = draw(st.sampled_from(list(MODELS)))
    said = draw(st.dictionaries(st.sampled_from(Modality), _opinions, max_size=3))
    moment = Moment(start_s, end_s, warnings=tuple(draw(st.lists(_words, max_size=2, unique=True))))
    prediction = Prediction(
        moment.id,
        version,
        draw(distributions()),
        {name: said[name] for name in Modality if name in said},
        draw(st.none() | st.sampled_from(NotSure)),
        draw(st.dictionaries(st.sampled_from(Modality), st.sampled_from(NotSure), max_size=2)),
        tuple(draw(st.lists(_faces, max_size=3))),
        person=draw(st.integers(0, 3)),
        model=MODELS[version],
        has_baseline=draw(st.booleans()),
    )
    verdicts = draw(st.lists(_verdicts(moment.id, session_id, version), max_size=2))
    size = draw(st.none() | st.tuples(st.integers(1, 4000), st.integers(1, 4000)))
    return PastMoment(moment, prediction, size, tuple(sorted(verdicts, key=lambda one: one.at)))


@st.composite
def sessions(draw):
    """A session and its moments, in the order of time."""
    source = draw(st.just(LIVE) | st.sampled_from(["/clips/a.mp4", "clips/ö 'x'\n.wav", "/caf\udce9.mp4"]))
    file = None if source == LIVE else draw(_files())
    session = Session(source, draw(_times), draw(st.none() | _times), file=file)
    steps = draw(st.lists(st.floats(0.01, 5), max_size=4))
    ends = np.cumsum(steps).tolist()
    moments = [
        draw(past_moments(start, end, session.id)) for start, end in zip([0.0, *ends], ends, strict=False)
    ]
    marks = draw(st.lists(st.builds(Mark, st.just(session.id), st.floats(0, 20), _words), max_size=2))
    edges = draw(st.lists(st.tuples(st.floats(0, 20), st.floats(0, 20), _words), max_size=2))
    exclusions = [Exclusion(session.id, min(one, two), max(one, two), why) for one, two, why in edges]
    length_s = max([*ends, (file.duration_s or 0.0) if file else 0.0])
    return PastSession(session, length_s, tuple(marks), (), tuple(exclusions)), moments


def version_of(moments):
    """The version that read the last of them."""
    return moments[-1].prediction.version if moments else 0


def as_told(past, moments):
    """Everything of a session that an export must give back, comparable with ==; ids are its own."""
    file = past.session.file
    return {
        "source": past.session.source,
        "times": (past.session.started_at, past.session.ended_at),
        "file": file,
        "length": past.length_s,
        "marks": [(mark.at_s, mark.words) for mark in past.marks],
        "exclusions": [(each.start_s, each.end_s, each.words) for each in past.exclusions],
        "moments": [_told(moment) for moment in moments],
    }


def _told(past):
    prediction, moment = past.prediction, past.moment
    return (
        (moment.start_s, moment.end_s, warnings_about(moment, prediction), past.picture_size),
        (
            prediction.version,
            prediction.model,
            prediction.not_sure,
            prediction.person,
            prediction.has_baseline,
        ),
        prediction.probabilities.tobytes(),
        {
            name: (said.probabilities.tobytes(), said.contribution, _bytes(said.without))
            for name, said in prediction.opinions.items()
        },
        dict(prediction.absent),
        [(f.box, f.score, f.person, _bytes(f.probabilities), f.not_sure) for f in prediction.faces],
        [
            (v.verdict, v.emotion, v.shown, v.modality, v.person, v.probabilities.tobytes(), v.version, v.at)
            for v in past.verdicts
        ],
    )


def _bytes(values):
    return None if values is None else values.tobytes()


def _files():
    return st.builds(
        FileReading,
        st.sampled_from([State.WHOLE, State.STOPPED, State.FAILED]),
        st.floats(0.02, 10),
        st.none() | st.floats(0, 1e5),
        st.none() | st.integers(0, 5),
        st.sampled_from(["", "ab" * 32]),
        troubles=st.lists(_words, max_size=2).map(tuple),
    )


@st.composite
def _verdicts(draw, moment_id, session_id, version):
    chances = draw(distributions())
    verdict = draw(st.sampled_from(Verdict))
    emotion = None if verdict is Verdict.REJECTION else draw(st.sampled_from(EMOTIONS))
    return Feedback(
        moment_id,
        session_id,
        verdict,
        Emotion(emotion) if emotion else None,
        most_probable(chances),
        chances,
        {},
        version,
        draw(st.none() | st.sampled_from(Modality)),
        draw(_times),
        draw(st.integers(0, 3)),
    )
