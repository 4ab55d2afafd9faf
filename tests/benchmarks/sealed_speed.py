"""What encryption costs: the same work on a plain and on an encrypted data directory, side by side.

    python tests/benchmarks/sealed_speed.py [--verdicts 100000] [--out FILE.json]

Also the same plain work by Python's own SQLite, which the store used before it could encrypt.
"""

import argparse
import io
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from remembered import NOON, a_verdict  # noqa: E402
from sealed_data import CHEAP, PASSPHRASE  # noqa: E402

from mmdesk.core.identity import new_id  # noqa: E402
from mmdesk.core.sealed_file import opened  # noqa: E402
from mmdesk.core.sealed_keys import DataKey, add_key  # noqa: E402
from mmdesk.core.sealed_writer import copy_sealed  # noqa: E402
from mmdesk.core.sessions import Session  # noqa: E402
from mmdesk.core.verdict_list import Column, VerdictFilter  # noqa: E402
from mmdesk.store import sealing  # noqa: E402
from mmdesk.store.backups import back_up  # noqa: E402
from mmdesk.store.database import open_database  # noqa: E402
from mmdesk.store.feedback import FeedbackStore, write_verdicts  # noqa: E402
from mmdesk.store.places import database_file  # noqa: E402
from mmdesk.store.sessions import SessionStore  # noqa: E402
from mmdesk.store.transactions import writing  # noqa: E402
from mmdesk.store.verdict_list import VerdictList  # noqa: E402

_CLICKS = 200


def timed_ms(work: Callable[[], object]) -> float:
    """How long one call takes."""
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def fill(data_dir: Path, verdicts: int) -> None:
    """A database with so many verdicts, each with its three features."""
    with closing(open_database(data_dir)) as connection:
        SessionStore(connection).begin(Session("film.mp4", NOON, id="s1"))
        for first in range(0, verdicts, 1000):
            with writing(connection):
                write_verdicts(
                    connection, (a_verdict(at) for at in range(first, min(first + 1000, verdicts)))
                )


def figures(data_dir: Path) -> dict[str, float]:
    """Milliseconds of what a user waits for."""
    open_ms = timed_ms(lambda: open_database(data_dir).close())
    with closing(open_database(data_dir)) as connection:
        feedback = FeedbackStore(connection)
        clicks = [
            timed_ms(lambda at=at: feedback.save(a_verdict(10**6 + at, id=new_id()))) for at in range(_CLICKS)
        ]
        listed = VerdictList(connection, 0, "")
        found: list[int] = []
        find_ms = timed_ms(lambda: found.extend(listed.find(VerdictFilter(), Column.AT, True)))
        lines_ms = timed_ms(lambda: list(listed.lines(found[:200])))
        features_ms = timed_ms(
            lambda: connection.execute("SELECT sum(length(vector)) FROM features").fetchone()
        )
        backup_ms = timed_ms(lambda: back_up(connection))
    return {
        "open": open_ms,
        "verdict_median": statistics.median(clicks),
        "verdict_p99": sorted(clicks)[int(0.99 * _CLICKS)],
        "list_all": find_ms,
        "first_200_lines": lines_ms,
        "read_all_features": features_ms,
        "backup": backup_ms,
        "megabytes": database_file(data_dir).stat().st_size / 1e6,
    }


def by_pythons_own(data_dir: Path) -> dict[str, float]:
    """What Python's own SQLite takes to read the same features and to write small rows."""
    with closing(sqlite3.connect(database_file(data_dir), isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        read_ms = timed_ms(lambda: connection.execute("SELECT sum(length(vector)) FROM features").fetchone())
    return {"read_all_features": read_ms}


def recording() -> dict[str, float]:
    """Megabytes of a film that are sealed and read again in a second."""
    key = DataKey.new()
    add_key(key)
    film, sealed = os.urandom(64 * 2**20), io.BytesIO()
    write_ms = timed_ms(lambda: copy_sealed(io.BytesIO(film), sealed, key))
    read_ms = timed_ms(lambda: opened(sealed).read())
    return {"seal_mb_per_s": 64_000 / write_ms, "read_mb_per_s": 64_000 / read_ms}


def main() -> int:
    """Print a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--verdicts", type=int, default=100_000)
    parser.add_argument("--out", type=Path)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        fill(data_dir, wanted.verdicts)
        pythons = by_pythons_own(data_dir)
        plain = figures(data_dir)
        turn_on_ms = timed_ms(lambda: sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP))
        encrypted = figures(data_dir)
    for name in plain:
        row = (pythons.get(name, float("nan")), plain[name], encrypted[name])
        print(f"{name:20}", *(f"{value:10.2f}" for value in row))  # noqa: T201
    found = {
        "python": pythons,
        "plain": plain,
        "encrypted": encrypted,
        "turn_on_ms": turn_on_ms,
    } | recording()
    print({name: round(value) for name, value in found.items() if isinstance(value, float)})  # noqa: T201
    if wanted.out:
        wanted.out.write_text(json.dumps(found, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
