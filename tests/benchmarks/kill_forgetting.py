"""Kills `mmdesk forget --all` at places all over it, starts again, and looks for what must be gone.

    python tests/benchmarks/kill_forgetting.py [--runs 200] [--seed 0] [--of whole|damaged|keyless]

Each run plants markers (see `planted.py`), forgets everything in a child process that is killed with SIGKILL
at a random call, does what the next start does, and searches every byte of the data directory. It is well
when nothing is found, or when nothing was forgotten at all: the kill came before the one transaction. Where
the database is damaged, or its keys are lost, every file goes unopened: all of them are gone then, or none.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS)]

# ruff: noqa: E402
from planted import MARK, files_with_marks, plant
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.paths import base_model_dir
from mmdesk.store.database import open_database
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.keys import forget_key
from mmdesk.store.keys_file import COPY, KEYS, KeysLostError
from mmdesk.store.purge import finish_forgetting
from mmdesk.store.sessions import SessionStore
from mmdesk.store.trouble import DamagedError
from mmdesk.store.versions import VersionStore
from mmdesk.workers.sealing import turn_on

STAYS = ("settings", "logs", "locks", "unfinished")  # with less in it; or swept by whoever comes first
ALL = {"kept", "film", f"live-{MARK}"}
CHILD = """
import os, signal, sys
import mmdesk.cli.commands, mmdesk.cli.forget
from mmdesk.cli.main import main

calls, most = 0, int(sys.argv[2])
def count(frame, event, _arg):
    global calls
    if event in ("call", "c_call") and "mmdesk" in frame.f_code.co_filename:
        calls += 1
        if calls == most:
            os.kill(os.getpid(), signal.SIGKILL)

sys.setprofile(count)
code = main(["--data-dir", sys.argv[1], "forget", "--all", "--yes"])
sys.setprofile(None)
print(calls)
sys.exit(code)
"""


def forget_until(data_dir: Path, calls: int) -> subprocess.CompletedProcess[str]:
    """Forget everything in another process that is killed at this call, 0 for none; how it ended."""
    return subprocess.run(
        [sys.executable, "-c", CHILD, str(data_dir), str(calls)],
        env=os.environ | {"PYTHONPATH": str(TESTS.parent)},
        capture_output=True,
        text=True,
        check=False,
    )


def damage(data_dir: Path) -> None:
    """Overwrite the middle of its first page."""
    with (data_dir / "mmdesk.sqlite3").open("r+b") as file:
        file.seek(100)
        file.write(bytes(3000))


def lose_keys(data_dir: Path) -> None:
    """Encrypt it, and delete the keys."""
    turn_on(data_dir, PASSPHRASE, lambda _share: None, CHEAP)
    forget_key(data_dir)
    for name in (KEYS, COPY):
        (data_dir / name).unlink()


HARMS: dict[str, Callable[[Path], None]] = {
    "whole": lambda _: None,
    "damaged": damage,
    "keyless": lose_keys,
}


def next_start(data_dir: Path) -> None:
    """What the window does when it opens; where it cannot open the database, it says so."""
    with suppress(DamagedError, KeysLostError), closing(open_database(data_dir)) as connection:
        versions = VersionStore(data_dir, base_model_dir())
        versions.sweep()
        finish_forgetting(connection, versions)


def what_is_wrong(data_dir: Path) -> list[str]:
    """Empty where all is gone, or where nothing is."""
    with closing(open_database(data_dir, read_only=True)) as connection:
        left = {one.id for one in SessionStore(connection).list()}
        wrong = [] if connection.execute("PRAGMA integrity_check").fetchone() == ("ok",) else ["not whole"]
    if left == ALL:
        is_there = (data_dir / "versions" / "0001" / "card.json").exists()
        return wrong if is_there and (data_dir / "signing-key").exists() else [*wrong, "half forgotten"]
    found = [f"a marker in {one}" for one in files_with_marks(data_dir)]
    found += [f"session {one}" for one in left]
    found += ["the signing key"] if (data_dir / "signing-key").exists() else []
    return wrong + found


def is_forgotten(data_dir: Path) -> bool:
    """Whether the database can be opened, and is empty."""
    try:
        with closing(open_database(data_dir, read_only=True)) as connection:
            return not SessionStore(connection).list()
    except (DamagedError, KeysLostError):
        return False


def wrong_unopened(data_dir: Path, names: set[str]) -> list[str]:
    """The same, where none of the files that were there, `names`, can be opened."""
    kept = {str(one.path) for one in each_kept(data_dir) if one.kind and one.kind.name not in STAYS}
    if not is_forgotten(data_dir):
        return [f"{one} is gone" for one in names - kept]
    made_since = {"mmdesk.sqlite3", "mmdesk.sqlite3-wal", "mmdesk.sqlite3-shm"}
    left = [f"{one} is left" for one in kept - made_since]
    return left + [f"a marker in {one}" for one in files_with_marks(data_dir)]


def kill_at(places: list[float], folder: Path, of: str = "whole") -> tuple[int, int, list[str]]:
    """Kill at these shares of all calls; how often it was gone, how often it never began, what was wrong."""
    whole = folder / "whole"
    plant(whole, base_model_dir())
    HARMS[of](whole)
    names = {str(one.path) for one in each_kept(whole) if one.kind and one.kind.name not in STAYS}
    what_is = what_is_wrong if of == "whole" else partial(wrong_unopened, names=names)
    copy = folder / "data"
    shutil.copytree(whole, copy)
    calls = int(forget_until(copy, 0).stdout.splitlines()[-1])
    next_start(copy)
    gone, never, wrong = 0, 0, what_is(copy)
    for place in places:
        shutil.rmtree(copy)
        shutil.copytree(whole, copy)
        ended = forget_until(copy, max(1, round(calls * place)))
        if ended.returncode != -signal.SIGKILL:
            wrong.append(f"at {place}: not killed, but {ended.returncode}: {ended.stderr[-200:]}")
        next_start(copy)
        wrong += [f"at {place}: {one}" for one in what_is(copy)]
        is_gone = is_forgotten(copy)
        gone, never = gone + is_gone, never + (not is_gone)
    return gone, never, wrong


def main() -> int:
    """Kill, and print a line; 1 when anything was wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--of", choices=HARMS, default="whole")
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)
    # Most calls come before the transaction: it is the few after it that matter.
    places = [chance.uniform(0.85 if run % 4 else 0.3, 0.999) for run in range(chosen.runs)]
    with tempfile.TemporaryDirectory() as folder:
        gone, never, wrong = kill_at(places, Path(folder), chosen.of)
    sys.stdout.write(f"{chosen.runs} kills: {gone} ended by the next start, {never} as if never asked,")
    sys.stdout.write(f" {len(wrong)} wrong\n" + "".join(f"  {one}\n" for one in wrong))
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
