"""Verdicts, predictions and versions to be remembered."""

import json
from datetime import UTC, datetime, timedelta

import numpy as np

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS, Emotion
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.modalities import MODALITIES
from mmdesk.core.predictions import Opinion, Prediction

NOON = datetime(2026, 5, 1, 12, 0, 0, 123456, tzinfo=UTC)


def a_verdict(minute=0, session_id="s1", modalities=MODALITIES, fill=None, **values):
    """A correction to anger, `minute` after NOON; its features are random, or all `fill`."""
    chance = np.random.default_rng(minute)
    features = {name: chance.normal(size=FEATURE_SIZE).astype(np.float32) for name in modalities}
    if fill is not None:
        features = {name: np.full(FEATURE_SIZE, fill, np.float32) for name in modalities}
    given = {
        "moment_id": f"moment {minute}",
        "session_id": session_id,
        "verdict": Verdict.CORRECTION,
        "emotion": Emotion.ANGER,
        "shown": Emotion.SADNESS,
        "probabilities": chance.dirichlet(np.ones(len(EMOTIONS))).astype(np.float32),
        "features": features,
        "version": 0,
        "at": NOON + timedelta(minutes=minute),
    }
    return Feedback(**(given | values))


def a_prediction(moment_id="m1", **values):
    """A prediction with one opinion for each modality."""
    even = np.full(len(EMOTIONS), 1 / 7, np.float32)
    opinions = {name: Opinion(even, np.ones(FEATURE_SIZE, np.float32), 0.25) for name in MODALITIES}
    return Prediction(moment_id, 2, even, opinions, **values)


def as_plain(verdict):
    """Everything of a verdict, comparable with ==; vectors as their bytes."""
    return {
        name: getattr(verdict, name)
        for name in (
            "id",
            "moment_id",
            "session_id",
            "verdict",
            "emotion",
            "shown",
            "version",
            "modality",
            "at",
            "person",
            "wants_features",
        )
    } | {
        "probabilities": verdict.probabilities.tobytes(),
        "features": {name: vector.tobytes() for name, vector in verdict.features.items()},
    }


def admit_version(store, feedback_ids=(), **card):
    """Admit a version with this card and a stand-in for weights."""
    staging = store.staging()
    (staging / "weights.safetensors").write_bytes(b"weights of " + ", ".join(feedback_ids).encode())
    written = {"feedback_ids": list(feedback_ids), "verdicts": len(feedback_ids), "parent": 0} | card
    (staging / "card.json").write_text(json.dumps(written), encoding="utf-8")
    return store.admit(staging)
