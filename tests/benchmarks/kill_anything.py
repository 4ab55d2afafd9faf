"""Kills the program in the middle of everything it writes, and looks what is left.

    python tests/benchmarks/kill_anything.py [--runs 200] [--only edits,lesson,…] [--seed 0]

Each run lets a child process do one kind of act (see `killed_acts.py`; a lesson is `mmdesk learn` itself),
kills it with SIGKILL at a random moment, and starts again on what is left. Lost: something that the child had
said was done is not. Broken: the database, a version, a backup or a file is not whole, or the next start
fails.
"""

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from mmdesk.store import sqlite

TESTS = Path(__file__).parents[1]
sys.path[:0] = [str(TESTS), str(TESTS / "learning")]

# ruff: noqa: E402
import killed_acts
from remembered import a_prediction, a_verdict
from toy_base import ToyPerson, write_toy_base

from mmdesk.app.loading import export_remembered
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Session
from mmdesk.model.readout_file import load_readout
from mmdesk.settings import Settings
from mmdesk.store import migrations
from mmdesk.store.backups import back_up
from mmdesk.store.database import open_backup, open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.marks import MarkStore
from mmdesk.store.places import backups_in, database_file
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore
from mmdesk.workers.store_worker import StoreWorker

SESSION = killed_acts.SESSION


@dataclass(frozen=True)
class Place:
    """A data directory on which a child works, and the base it learns from."""

    data_dir: Path
    base_dir: Path

    @property
    def versions(self) -> VersionStore:
        """Its versions."""
        return VersionStore(self.data_dir, self.base_dir)


@dataclass
class Found:
    """What the runs of one kind of act found."""

    runs: int = 0
    shares: list[float] = field(default_factory=list)  # of its time that had passed at each kill, 0 to 1
    done: int = 0  # acts that the children had said were done
    lost: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def given(place: Place, count: int = 24) -> None:
    """So many verdicts that a version can be made of."""
    with closing(open_database(place.data_dir)) as connection:
        SessionStore(connection).begin(Session(id="session"))
        for verdict in ToyPerson(1).verdicts(count):
            FeedbackStore(connection).save(verdict)


def learned(place: Place) -> None:
    """A version 1 that is in use, made of verdicts of SESSION and others."""
    given(place)
    subprocess.run(lesson_of(place), stdout=subprocess.DEVNULL, env=environment(), check=True)
    with closing(open_database(place.data_dir)) as connection:
        for number in range(40):
            FeedbackStore(connection).save(a_verdict(number, session_id=SESSION, id=f"s{number}"))
            SessionStore(connection).add_prediction(SESSION, number, number + 0.5, a_prediction(f"m{number}"))
        back_up(connection)


def taught_by_the_forgotten(place: Place) -> None:
    """The same, and the version's card says that it learned from SESSION."""
    learned(place)
    file = place.data_dir / "versions" / "0001" / "card.json"
    card = json.loads(file.read_text())
    file.write_text(json.dumps(card | {"feedback_ids": [*card["feedback_ids"], "s1"]}))


def older(place: Place) -> None:
    """A database as one of the older programs left it, in use by none."""
    scripts = migrations.SCRIPTS[: random.randint(1, len(migrations.SCRIPTS) - 1)]
    with closing(sqlite.connect(database_file(place.data_dir), isolation_level=None)) as old:
        for script in scripts:
            old.executescript(script.read_text())
        old.execute(f"PRAGMA user_version = {len(scripts)}")
        # Only the first schema counted live times from the program's start.
        old.execute("CREATE TABLE earliest_there_will_be AS SELECT ? AS s", (301.0 if scripts[1:] else 0.0,))
        old.execute(
            "INSERT INTO sessions (id, source, started_at) VALUES ('s1', 'live', '2026-01-01T00:00Z')"
        )
        old.executemany(
            "INSERT INTO predictions (session_id, moment_id, start_s, end_s, version, probabilities)"
            " VALUES ('s1', ?, ?, ?, 0, zeroblob(28))",
            ((f"m{number}", 300.0 + number, 301.0 + number) for number in range(4000)),
        )
        old.executemany(
            "INSERT INTO feedback (id, session_id, moment_id, verdict, emotion, shown, probabilities,"
            " version, at)"
            " VALUES (?, 's1', ?, 'correction', 'anger', 'fear', zeroblob(28), 0, '2026-01-01T00:00:00Z')",
            ((f"v{number}", f"m{number}") for number in range(500)),
        )
    database_file(place.data_dir).chmod(0o600)


def exported(place: Place) -> None:
    """A session that was exported, to be brought in again."""
    session = Session(id=SESSION)
    with closing(open_database(place.data_dir)) as connection:
        SessionStore(connection).begin(session)
        for number in range(600):
            SessionStore(connection).add_prediction(SESSION, number, number + 0.5, a_prediction(f"m{number}"))
    order = ExportOrder(str(place.data_dir / "session.json"), False)
    export_remembered(place.data_dir, order, PastSession(session, 0.0))


def nothing(place: Place) -> None:
    """A new data directory."""


def check_edits(place: Place, told: list[object]) -> list[str]:
    """Every step that was kept is there, at most one more, and none in part."""
    with closing(open_database(place.data_dir)) as connection:
        verdicts = {one.id for one in FeedbackStore(connection).of_session(SESSION)}
        marks = {one.id for one in MarkStore(connection).of_session(SESSION)}
    states = [killed_acts.expected(len(told) + more) for more in (0, 1)]
    return [] if (verdicts, marks) in states else [f"not what {len(told)} steps make"]


def check_migration(place: Place, _told: list[object]) -> list[str]:
    with closing(open_database(place.data_dir)) as connection:
        verdicts = len(FeedbackStore(connection).of_session("s1"))
        (moments,) = connection.execute("SELECT count(*) FROM predictions").fetchone()
        (earliest,) = connection.execute("SELECT min(end_s) FROM predictions").fetchone()
        (right,) = connection.execute("SELECT s FROM earliest_there_will_be").fetchone()
    found, before = (verdicts, moments, earliest), (500, 4000, right)
    return [] if found == before else [f"{found} verdicts, moments and seconds in place of {before}"]


def check_backups(place: Place, told: list[object]) -> list[str]:
    with closing(open_database(place.data_dir)) as connection:
        there = {one.id for one in FeedbackStore(connection).of_session(SESSION)}
    return [f"{one} was given" for one in told if one not in there]


def check_versions(place: Place, told: list[object]) -> list[str]:
    there = {version.number for version in place.versions.list()}
    kept = {int(str(one)) for one in told[:-1]}  # the last one may have been removed since
    return [f"version {one} was made" for one in kept if one % 3 and one not in there]


def check_forgetting(place: Place, told: list[object]) -> list[str]:
    """All of it is there, or nothing, in no file; the next start ended what was begun."""
    with closing(open_database(place.data_dir)) as connection:
        left = len(FeedbackStore(connection).of_session(SESSION))
    if left == 40 and not told:
        return []
    if left:
        return [f"{left} of 40 verdicts are left"]
    files = [path for path in place.data_dir.rglob("*") if path.is_file()]
    marks = a_verdict(7).features
    secret = next(iter(marks.values())).tobytes()[:64]
    wrong = [f"{path.name} still holds what was forgotten" for path in files if secret in path.read_bytes()]
    if any(version.number == 1 for version in place.versions.list()):
        wrong.append("the version that learned from it is still there")
    return wrong


def check_settings(place: Place, told: list[object]) -> list[str]:
    settings = Settings.load(place.data_dir / "settings.json")
    found = settings.get("learn_after")
    last = [int(str(one)) for one in told[-1:]]
    expected = {*last, *(5 + (one - 4) % 900 for one in last)} or {5, 20}
    return [*settings.warnings, *([] if found in expected else [f"{found} in place of {last}"])]


def check_export(place: Place, told: list[object]) -> list[str]:
    file = place.data_dir / "out.jsonl"
    if not file.exists():
        return ["the export is not there"] if told else []
    lines = file.read_text().splitlines()
    return [] if len([json.loads(line) for line in lines]) == 64 else [f"an export of {len(lines)} lines"]


def check_bring(place: Place, told: list[object]) -> list[str]:
    with closing(open_database(place.data_dir)) as connection:
        count = "SELECT session_id, count(*) FROM predictions GROUP BY session_id"
        moments = dict(connection.execute(count))
    return [f"session {one} has {moments.get(one)} moments" for one in told if moments.get(one) != 600]


def check_lesson(place: Place, told: list[object]) -> list[str]:
    """The old version or the new one is in use; learned again, it has the same bits as one never killed."""
    has_version = any(isinstance(one, dict) and one.get("event") == "version" for one in told)
    if has_version and place.versions.current().is_base:
        return ["the version that was told is not in use"]
    if place.versions.current().is_base:
        subprocess.run(lesson_of(place), stdout=subprocess.DEVNULL, env=environment(), check=True)
    card = json.loads((place.versions.current().folder / "card.json").read_text())
    if card["sha256"] != never_killed(place.base_dir):
        return ["the version has other bits than one that was never killed"]
    return []


@dataclass(frozen=True)
class Kind:
    """One kind of act: how its directory is made, what is looked at, and within what time it is killed."""

    make: Callable[[Place], None]
    check: Callable[[Place, list[object]], list[str]]
    within_s: float
    script: str = killed_acts.__file__
    before_the_start: Callable[[Place], None] = nothing  # what the user does first, say, unlock


KINDS = {
    "edits": Kind(nothing, check_edits, 0.6),
    "lesson": Kind(given, check_lesson, 8.0),
    "migration": Kind(older, check_migration, 0.08),
    "backups": Kind(nothing, check_backups, 0.6),
    "versions": Kind(learned, check_versions, 0.6),
    "forgetting": Kind(taught_by_the_forgotten, check_forgetting, 0.3),
    "settings": Kind(nothing, check_settings, 0.4),
    "export": Kind(learned, check_export, 0.6),
    "bring": Kind(exported, check_bring, 1.5),
}


def lesson_of(place: Place) -> list[str]:
    """`mmdesk learn` there."""
    where = ["--data-dir", str(place.data_dir), "--base-dir", str(place.base_dir)]
    return [sys.executable, "-m", "mmdesk", "learn", *where]


def environment() -> dict[str, str]:
    """Ours, for a child that imports the program and the tests' helpers."""
    paths = [TESTS.parent, TESTS, TESTS / "learning"]
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, paths)), "OMP_NUM_THREADS": "1"}


_NEVER_KILLED: dict[Path, str] = {}


def never_killed(base_dir: Path) -> str:
    """The hash of the version that `given` makes."""
    if base_dir not in _NEVER_KILLED:
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder), base_dir)
            given(place)
            subprocess.run(lesson_of(place), stdout=subprocess.DEVNULL, env=environment(), check=True)
            card = (place.versions.current().folder / "card.json").read_text()
            _NEVER_KILLED[base_dir] = json.loads(card)["sha256"]
    return _NEVER_KILLED[base_dir]


def kill_once(name: str, place: Place, share: float) -> list[object]:
    """Let a child act, and kill it after this share of its time; what it had said was done."""
    acts = [sys.executable, KINDS[name].script, name, str(place.data_dir), str(place.base_dir)]
    command = lesson_of(place) if name == "lesson" else acts
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdout.readline()  # it is ready, or the lesson began
        child.stdin.write(b"go\n")
        child.stdin.flush()
        time.sleep(share * KINDS[name].within_s)
        child.kill()
        said, trouble = child.communicate()
    if child.returncode > 0:
        raise RuntimeError(f"{name} failed by itself: {trouble.decode()[-400:]}")
    return [json.loads(line) for line in said.split(b"\n")[:-1]]


def start_again(place: Place) -> list[str]:
    """Start as the window does; everything that is not whole then."""
    troubles: list[str] = []
    store = StoreWorker(place.data_dir, place.base_dir)
    store.failed.connect(lambda message, hint: troubles.append(f"{message} {hint}"))
    store.start()
    store.stop()
    with closing(open_backup(place.data_dir, database_file(place.data_dir))) as connection:
        found = connection.execute("PRAGMA integrity_check").fetchall()
        found += connection.execute("PRAGMA foreign_key_check").fetchall()
    troubles += [str(row) for row in found if row != ("ok",)]
    for backup in backups_in(place.data_dir):
        with closing(open_backup(place.data_dir, backup)) as copy:
            if copy.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                troubles.append(f"the backup {backup.name} is damaged")
    for version in place.versions.list():
        load_readout(place.base_dir, None if version.is_base else version.folder)
    names = [path.name for path in (place.data_dir / "versions").glob("*")]
    return troubles + [f"{name} is left half" for name in names if name.endswith(".tmp")]


def run(name: str, runs: int, template: Place, chance: random.Random) -> Found:
    """Kill this kind of act so often, each time on a fresh copy of the template."""
    found = Found()
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            place = Place(Path(folder) / "data", template.base_dir)
            shutil.copytree(template.data_dir, place.data_dir)
            found.shares.append(chance.random())
            told = kill_once(name, place, found.shares[-1])
            found.runs, found.done = found.runs + 1, found.done + len(told)
            try:
                KINDS[name].before_the_start(place)
                found.broken += start_again(place)
                found.lost += KINDS[name].check(place, told)
            except Exception as error:  # noqa: BLE001 - whatever it is, the next start failed
                found.broken.append(f"{type(error).__name__}: {error}")
    return found


def kill_all(names: list[str], runs: int, seed: int) -> dict[str, Found]:
    """Spread so many runs over these kinds of acts."""
    chance, results = random.Random(seed), {}
    random.seed(seed)
    with tempfile.TemporaryDirectory() as folder:
        base_dir = write_toy_base(Path(folder) / "base")
        for place, name in enumerate(names):
            template = Place(Path(folder) / name, base_dir)
            template.data_dir.mkdir(mode=0o700)
            KINDS[name].make(template)
            results[name] = run(name, (runs + len(names) - 1 - place) // len(names), template, chance)
            sys.stdout.write(row_of(name, results[name]))
            sys.stdout.flush()
    return results


def row_of(name: str, found: Found) -> str:
    """One line of the table, and what was wrong below it."""
    wrong = "".join(f"    {line}\n" for line in [*found.broken, *found.lost][:10])
    at = f"{min(found.shares, default=0):.0%}–{max(found.shares, default=0):.0%}"
    figures = f"{found.runs} | {at} | {found.done} | {len(found.lost)} | {len(found.broken)}"
    return f"| {name.replace('_', ' ')} | {figures} |\n{wrong}"


def main() -> int:
    """Kill, and print the table; 1 when anything was lost or broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--only", default=",".join(KINDS))
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    heads = ("killed", "runs", "at what share of its time", "acts done before", "lost", "broken")
    sys.stdout.write(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|\n")
    results = kill_all(chosen.only.split(","), chosen.runs, chosen.seed)
    return int(any(one.lost or one.broken for one in results.values()))


if __name__ == "__main__":
    sys.exit(main())
