"""A session in the review, made of a few letters, for tests of the window."""

import numpy as np
from past_fakes import a_past_session
from window_fakes import peak

from mmdesk.core.emotions import Emotion
from mmdesk.core.modalities import Modality
from mmdesk.core.moments import Moment
from mmdesk.core.predictions import Box, Face, NotSure, Opinion, Prediction
from mmdesk.core.sessions import NO_FEATURES, PastMoment

LETTERS = {
    "n": Emotion.NEUTRAL,
    "h": Emotion.HAPPINESS,
    "s": Emotion.SADNESS,
    "a": Emotion.ANGER,
    "f": Emotion.FEAR,
}


def read(letters, every_s=1.0, voice="", people=None, first=0):
    """One moment for each letter; `.` is not sure. The voice and the people say letters of their own."""
    found = []
    for place, letter in enumerate(letters):
        number = first + place
        emotion = LETTERS.get(letter, Emotion.NEUTRAL)
        opinions = {Modality.FACE: Opinion(peak(emotion), NO_FEATURES, 0.5)}
        if voice[place : place + 1].strip():
            opinions[Modality.VOICE] = Opinion(peak(LETTERS[voice[place]]), NO_FEATURES, 0.1)
        faces = tuple(
            Face(Box(10 * who, 5, 20, 20), 1.0, who, peak(LETTERS[said[place]]))
            for who, said in (people or {}).items()
            if said[place] in LETTERS
        )
        prediction = Prediction(
            f"m{number}",
            1,
            peak(emotion),
            opinions,
            None if letter in LETTERS else NotSure.UNCERTAIN,
            faces=faces,
        )
        start_s = number * every_s
        found.append(PastMoment(Moment(start_s, start_s + every_s, id=f"m{number}"), prediction, (64, 48)))
    return found


def hours(count, every_s=0.4):
    """So many moments; the emotion changes every few seconds."""
    order = np.random.default_rng(1).integers(0, 5, count // 20 + 1)
    return read("".join("nhsaf"[order[number // 20]] for number in range(count)), every_s)


def open_review(window, moments, length_s=None, **session):
    """Open a session with these moments in the window's review."""
    past = a_past_session(**session)
    if length_s is not None:
        past = type(past)(past.session, length_s, past.marks, past.recordings, past.exclusions)
    window.past.show_session(past)
    window.review.add(moments)
    window.review.finish()
    return window.review
