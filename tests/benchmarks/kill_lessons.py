"""Kill real lessons at many moments, and look at what is left: the old version or the new one, never half.

    python tests/benchmarks/kill_lessons.py [--kills 40] [--out FILE.json]

Every child is `mmdesk learn` on the same data directory, killed (SIGKILL) after an event that it told, or
after a random while; before each the base is used again, so that all would end with a new version. After
each kill the versions, the one in use and the database are examined; now and then a lesson runs to its end,
which sweeps what was left half.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "learning"))
from toy_base import ToyPerson, write_toy_base  # noqa: E402

from mmdesk.model.readout_file import load_readout  # noqa: E402
from mmdesk.store.database import open_database  # noqa: E402
from mmdesk.store.feedback import FeedbackStore  # noqa: E402
from mmdesk.store.lessons import LessonStore  # noqa: E402
from mmdesk.store.versions import VersionStore  # noqa: E402

_EVENTS = ("started", "progress", "gate", "version")
_WHOLE_EVERY = 10  # kills


def give(data_dir, count):
    """Verdicts of one person."""
    with closing(open_database(data_dir)) as connection:
        store = FeedbackStore(connection)
        for one in ToyPerson(1).verdicts(count):
            store.save(one)


def start(data_dir, base):
    """A lesson as the window starts it."""
    command = [sys.executable, "-m", "mmdesk", "learn", "--data-dir", str(data_dir), "--base-dir", str(base)]
    return subprocess.Popen(
        [*command, "--for-window", "--cause", "enough"],
        cwd=ROOT,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def kill_after_event(child, event, further_s=0.0, steps=1):
    """Kill it when it has told this event so many times, and then a while; the last event there was."""
    last, seen = "", 0
    for line in child.stdout:
        last = json.loads(line)["event"]
        seen += last == event
        if seen >= steps:
            time.sleep(further_s)
            child.send_signal(signal.SIGKILL)
            break
    _end(child)
    return last


def kill_after(child, seconds):
    """Kill it after so long, wherever it is; the last event there was."""
    killer = threading.Timer(seconds, child.kill)
    killer.start()
    last = ""
    for line in child.stdout:
        last = json.loads(line)["event"] if line.endswith("\n") else last
    killer.cancel()
    _end(child)
    return last


def wrong_with(data_dir, base):
    """What is not as it was, with the base in use, or as a whole lesson leaves it."""
    found = []
    store = VersionStore(data_dir, base)
    versions = store.list()
    numbers = [one.number for one in versions]
    folders = [path for path in (data_dir / "versions").iterdir() if path.is_dir() and path.name.isdecimal()]
    if len(folders) != len(versions):
        found.append(f"{len(folders)} folders, but {len(versions)} versions")
    for version in versions:
        if not version.is_base:
            load_readout(base, version.folder)  # checks the hash
    current = store.current().number
    if current not in (0, max(numbers)):
        found.append(f"version {current} is in use, which is neither the old nor the new one")
    with closing(open_database(data_dir)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            found.append("the database is damaged")
        if connection.execute("PRAGMA foreign_key_check").fetchall():
            found.append("the database has rows of nobody")
        learned = {row[0] for row in connection.execute("SELECT DISTINCT version FROM learned")}
        if not learned <= set(numbers):
            found.append(f"learned by {learned - set(numbers)}, which are not there")
        LessonStore(connection).newest(1)
    return found


def run_whole(data_dir, base):
    """A lesson to its end: what is left half is swept, and a version made that is in use."""
    with start(data_dir, base) as child:
        *_, last = child.stdout
    left = [path.name for path in (data_dir / "versions").glob("*.tmp")]
    return json.loads(last)["event"], left


def _end(child):
    for pipe in (child.stdin, child.stdout, child.stderr):
        pipe.close()
    child.wait(60)


def main():
    """Kill, look, and count."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    where, faults, half_left, wholes = Counter(), [], 0, Counter()
    with tempfile.TemporaryDirectory() as folder:
        data_dir, base = Path(folder) / "data", write_toy_base(Path(folder) / "base")
        give(data_dir, 24)
        lasted_s = _seconds_of_a_lesson(data_dir, base)
        for number in range(options.kills):
            VersionStore(data_dir, base).use(0)
            child = start(data_dir, base)
            if number % 2:
                event = chance.choice(_EVENTS)
                steps = chance.randint(1, 20) if event == "progress" else 1
                last = kill_after_event(child, event, chance.random() * 0.3, steps)
            else:
                last = kill_after(child, chance.uniform(0.1, 1.1) * lasted_s)
            if child.returncode >= 0:
                last = "ended before it was killed"
            where[last or "before the first event"] += 1
            print(f"{number + 1}: {last}", file=sys.stderr, flush=True)  # noqa: T201
            half_left += any((data_dir / "versions").glob("*.tmp"))
            faults += [f"kill {number} after {last}: {one}" for one in wrong_with(data_dir, base)]
            if number % _WHOLE_EVERY == _WHOLE_EVERY - 1:
                event, left = run_whole(data_dir, base)
                wholes[event] += 1
                faults += [f"lesson after kill {number}: {left} not swept"] if left else []
    found = {
        "kills": options.kills,
        "last_event_before_the_kill": dict(where),
        "with_something_half_left": half_left,
        "lessons_between": dict(wholes),
        "faults": faults,
    }
    print(json.dumps(found, indent=2))  # noqa: T201 - what it is for
    if options.out:
        options.out.write_text(json.dumps(found, indent=2))
    return 1 if faults else 0


def _seconds_of_a_lesson(data_dir, base):
    began = time.monotonic()
    run_whole(data_dir, base)
    return time.monotonic() - began


if __name__ == "__main__":
    sys.exit(main())
