"""How mmdesk bears 100,000 verdicts: every act of the user's, timed, with the memory it takes.

    python tests/benchmarks/many_verdicts.py [--verdicts 100000] [--data-dir DIR] [--base-dir DIR]

A database of so many verdicts with features is made, 500 to a session, unless DIR has one already. What the
window does is called as it calls it, in the store's thread; the commands run as processes of their own.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

import numpy as np

from mmdesk.core.arrays import FEATURE_SIZE
from mmdesk.core.edits import Edit
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback, Verdict
from mmdesk.core.identity import new_id
from mmdesk.core.modalities import MODALITIES
from mmdesk.core.sessions import LIVE, Exclusion, Session
from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.exclusions import write_exclusion
from mmdesk.store.feedback import write_verdicts
from mmdesk.store.places import database_file
from mmdesk.store.sessions import SessionStore
from mmdesk.store.transactions import writing
from mmdesk.store.values import as_blob
from mmdesk.workers.edit_worker import EditWorker
from mmdesk.workers.session_worker import SessionWorker
from mmdesk.workers.store_worker import StoreWorker

IN_A_SESSION = 500
BEGAN = datetime(2024, 1, 1, tzinfo=UTC)
_PREDICTION = (
    "INSERT INTO predictions (session_id, moment_id, start_s, end_s, version, probabilities)"
    " VALUES (?, ?, ?, ?, 0, ?)"
)


def verdicts(count: int) -> Iterator[Feedback]:
    """So many corrections: every emotion has a direction of its own in each modality, and much noise."""
    chance = np.random.default_rng(6)
    directions = chance.normal(size=(len(EMOTIONS), FEATURE_SIZE)).astype(np.float32)
    noise = chance.normal(size=(997, FEATURE_SIZE)).astype(np.float32)
    probabilities = chance.dirichlet(np.ones(len(EMOTIONS)), 101).astype(np.float32)
    for number in range(count):
        emotion = EMOTIONS[number % len(EMOTIONS)]
        yield Feedback(
            f"m{number}",
            f"s{number // IN_A_SESSION}",
            Verdict.CORRECTION,
            emotion,
            EMOTIONS[(number + 1) % len(EMOTIONS)],
            probabilities[number % 101],
            {
                name: directions[emotion.position] + noise[(number * 3 + name.position) % 997]
                for name in MODALITIES
            },
            version=0,
            at=BEGAN + timedelta(minutes=number),
        )


def fill(data_dir: Path, count: int) -> None:
    """A database of so many verdicts on as many moments; one stretch in each hundred sessions is left out."""
    with closing(open_database(data_dir)) as connection:
        every = verdicts(count)
        for first in range(0, count, IN_A_SESSION):
            session = Session(LIVE, BEGAN + timedelta(minutes=first), id=f"s{first // IN_A_SESSION}")
            SessionStore(connection).begin(session)
            given = list(islice(every, IN_A_SESSION))
            with writing(connection):
                write_verdicts(connection, given)
                connection.executemany(
                    _PREDICTION,
                    (
                        (one.session_id, one.moment_id, place, place + 1.0, as_blob(one.probabilities))
                        for place, one in enumerate(given)
                    ),
                )
                if first % (100 * IN_A_SESSION) == 0:
                    write_exclusion(connection, Exclusion(session.id, 10.0, 20.0))
            SessionStore(connection).end(session.id)


class Window:
    """What the window's store thread does, called here."""

    def __init__(self, data_dir: Path, base_dir: Path) -> None:
        self.store = StoreWorker(data_dir, base_dir)
        self.edits = EditWorker(self.store)
        self.sessions = SessionWorker(self.store, data_dir)

    def give(self) -> Edit:
        """Give a verdict, as one click does; the edit that it is."""
        number = time.monotonic_ns()
        verdict = replace(next(verdicts(1)), id=new_id(), moment_id=f"new {number}", session_id="s1")
        edit = Edit("s1", "corrected to anger", given=(verdict.id,))
        self.edits.add(edit, [verdict])
        return edit

    def acts(self) -> Iterator[tuple[str, Callable[[], object]]]:
        """Each act's words, and what does it."""
        yield "start, with the day's backup", self.store.start
        yield "end", self.store.stop
        yield "start", self.store.start
        yield "what is waiting, and the versions", self.store.refresh
        yield "give a verdict", self.give
        last = self.give()
        yield "undo it", lambda: self.edits.undo(last.id)
        yield "redo it", lambda: self.edits.redo(last.id)
        yield "the list of sessions", self.sessions.list_sessions
        yield "open a session", lambda: self.sessions.open_session("s1")
        yield "the steps of a session", lambda: self.edits.read_steps("s1")
        yield "use the base", lambda: self.store.use_version(0)


def commands(data_dir: Path, base_dir: Path) -> Iterator[tuple[str, list[str]]]:
    """Each command's words, and its arguments."""
    where = ["--data-dir", str(data_dir)]
    yield "mmdesk learn", ["learn", "--base-dir", str(base_dir), *where]
    yield "mmdesk learn, again", ["learn", "--base-dir", str(base_dir), *where]
    yield "mmdesk export-feedback", ["export-feedback", "--out", str(data_dir / "out.jsonl"), *where]
    yield "mmdesk forget --session", ["forget", "--session", "s2", *where]


def timed(act: Callable[[], object]) -> float:
    """How many seconds it takes."""
    began = time.perf_counter()
    act()
    return time.perf_counter() - began


def run(arguments: list[str]) -> tuple[float, float, str]:
    """Seconds, the most memory in MB, and the last line that a command of mmdesk says."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "mmdesk", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = process.stdout.read().splitlines()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    return time.perf_counter() - began, used.ru_maxrss / 1024, lines[-1][:160] if lines else ""


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Make the database, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--verdicts", type=int, default=100_000)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--base-dir", type=Path, default=base_model_dir())
    parser.add_argument("--out", type=Path, help="write the figures as JSON too")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        data_dir = chosen.data_dir or Path(scratch)
        figures: dict[str, float] = {}
        if not database_file(data_dir).exists():
            figures["making them"] = timed(lambda: fill(data_dir, chosen.verdicts))
        size_mb = database_file(data_dir).stat().st_size / 1e6
        _say(f"{chosen.verdicts} verdicts, {size_mb:.0f} MB\n\n| act | seconds | MB at most |\n|---|---|---|")
        window = Window(data_dir, chosen.base_dir)
        for words, act in window.acts():
            figures[words] = timed(act)
            _say(f"| {words} | {figures[words]:.3f} | |")
        window.store.stop()
        for words, arguments in commands(data_dir, chosen.base_dir):
            seconds, most_mb, said = run(arguments)
            figures[words], figures[f"{words}, MB"] = seconds, most_mb
            _say(f"| {words} | {seconds:.1f} | {most_mb:.0f} | {said}")
        if chosen.out:
            chosen.out.write_text(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
