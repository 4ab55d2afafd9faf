"""How long `mmdesk learn` takes for a hundred verdicts, in a data directory of its own."""

import subprocess
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from mmdesk.cli.bare_start import bare_start
from mmdesk.cli.figures import Figure
from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.identity import new_id
from mmdesk.core.modalities import MODALITIES
from mmdesk.core.own_program import own_program
from mmdesk.core.sessions import Session
from mmdesk.core.strict_json import read_object
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.sessions import SessionStore

VERDICTS = 100
_DEADLINE_S = 600.0
_OVER = ("gate", "cancelled", "failed")


def measure_learn(data_dir: Path, command: Sequence[str] = ()) -> Mapping[str, Figure]:
    """Save 100 synthetic verdicts to `data_dir` (a temporary one) and learn from them.

    `command` starts the learning process; the default is this program's own.
    """
    _save(data_dir, synthetic_verdicts(VERDICTS))
    began = time.monotonic()
    events = _learn([*(command or (*own_program(), "learn")), "--data-dir", str(data_dir)])
    whole_s = time.monotonic() - began
    reason = _trouble(events)
    steps = [at_s for at_s, event in events if event.get("event") == "progress"]
    network = bare_start("torch")
    return {
        "fine_tune_s_100": Figure(
            None if reason else whole_s, network.get("age_s"), "a process that only imports torch", reason
        ),
        "steps_per_s": _rate(steps, reason),
    }


def synthetic_verdicts(count: int, seed: int = 0) -> list[Feedback]:
    """Corrections of moments with all three modalities: each emotion has a direction of its own."""
    chance = np.random.default_rng(seed)
    directions = chance.normal(size=(len(EMOTIONS), FEATURE_SIZE))
    began = datetime.now(UTC) - timedelta(minutes=count)
    session = new_id()
    return [
        _verdict(number, session, began + timedelta(minutes=number), directions, chance)
        for number in range(count)
    ]


def _verdict(
    number: int, session: str, at: datetime, directions: np.ndarray, chance: np.random.Generator
) -> Feedback:
    emotion = EMOTIONS[number % len(EMOTIONS)]
    shown = EMOTIONS[(number + 1 + number // 7 % 6) % len(EMOTIONS)]  # never right, and never a swap
    probabilities = np.full(len(EMOTIONS), 0.1, np.float32)
    probabilities[shown.position] = 0.4
    features = {
        modality: (directions[emotion.position] + chance.normal(size=FEATURE_SIZE)).astype(np.float32)
        for modality in MODALITIES
    }
    return Feedback(
        new_id(), session, Verdict.CORRECTION, emotion, shown, probabilities, features, version=0, at=at
    )


def _save(data_dir: Path, verdicts: Sequence[Feedback]) -> None:
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session(id=verdicts[0].session_id))
        store = FeedbackStore(connection)
        for verdict in verdicts:
            store.save(verdict)


def _learn(command: Sequence[str]) -> list[tuple[float, dict[str, Any]]]:
    """The learning process's events, and when (monotonic seconds) each came."""
    events = []
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            try:
                events.append((time.monotonic(), read_object(line)))
            except ValueError:
                continue
    return events


def _trouble(events: Sequence[tuple[float, dict[str, Any]]]) -> str:
    over = next((event for _, event in events if event.get("event") in _OVER), None)
    if over is None:
        return "The learning process ended without a result."
    return f"{over.get('message', over['event'])}" if over["event"] != "gate" else ""


def _rate(at_s: Sequence[float], reason: str) -> Figure:
    if reason or len(at_s) < 2 or at_s[-1] == at_s[0]:
        return Figure(None, reason=reason or "Learning told fewer than two steps.")
    return Figure((len(at_s) - 1) / (at_s[-1] - at_s[0]))
