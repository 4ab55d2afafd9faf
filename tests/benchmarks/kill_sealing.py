"""Kill encrypting and decrypting at random moments, and count what was lost, halved or left plain.

    python tests/benchmarks/kill_sealing.py [--runs 200] [--verdicts 300] [--out FILE.json]

Each run begins with the same data directory (database, backup, recording, version), plain or encrypted.
A child converts it and gets SIGKILL after a random part of the time that takes; what is left is unlocked and
gone on with, and all that can be read is compared with what there was. Encrypted, no byte of the marker may
be found.
"""

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parents[1])]

from sealed_data import CHEAP, PASSPHRASE, files_with_marker, plant, remembered  # noqa: E402

from mmdesk.core.errors import MmdeskError  # noqa: E402
from mmdesk.store import sealing  # noqa: E402
from mmdesk.store.keys import forget_key, unlock  # noqa: E402
from mmdesk.store.keys_file import is_encrypted  # noqa: E402

_CHILD = """
import sys
from pathlib import Path
sys.path[:0] = {paths!r}
from sealed_data import CHEAP, PASSPHRASE
from mmdesk.store import sealing
from mmdesk.store.keys import unlock
data_dir = Path(sys.argv[1])
key = unlock(data_dir, PASSPHRASE) if sys.argv[2] == "off" else None
print("begun", flush=True)
if key is None:
    sealing.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
else:
    sealing.turn_off(data_dir, key)
"""


def killed(data_dir: Path, on: bool, after_s: float) -> float | None:
    """Convert in a child that is killed after so long; how long it took where it came to its end before."""
    code = _CHILD.format(paths=sys.path[:2])
    command = [sys.executable, "-c", code, str(data_dir), "on" if on else "off"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        assert child.stdout is not None
        child.stdout.readline()
        began = time.monotonic()
        try:
            child.wait(after_s)
            return time.monotonic() - began
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
            return None


def outcome(data_dir: Path, before: object, on: bool) -> str:
    """What a run came to, after it was gone on with."""
    try:
        was_half = is_encrypted(data_dir) and sealing.is_half_done(data_dir)
        if is_encrypted(data_dir):
            sealing.finish(data_dir, unlock(data_dir, PASSPHRASE))
        if remembered(data_dir) != before:
            return "LOST"
        if on and is_encrypted(data_dir) and files_with_marker(data_dir):
            return "LEFT PLAIN"
        # A half-written keys.json (.mmdesk-*.tmp) holds the wrapped key alone; the next conversion erases it.
        if [path for path in data_dir.rglob("*.tmp") if not path.name.startswith(".mmdesk-")]:
            return "LEFT BEHIND"
    except MmdeskError as error:
        return f"LOST: {error}"
    now = "encrypted" if is_encrypted(data_dir) else "plain"
    return f"{now}, gone on with" if was_half else now


def main() -> int:
    """Print a table; 1 when anything was lost."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=200)
    parser.add_argument("--verdicts", type=int, default=300)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    wanted = parser.parse_args()
    chance, counts = random.Random(wanted.seed), Counter()
    with tempfile.TemporaryDirectory() as folder:
        plain, sealed, work = (Path(folder) / name for name in ("plain", "sealed", "work"))
        plant(plain, wanted.verdicts, film=os.urandom(3 * 2**20))
        before = remembered(plain)
        shutil.copytree(plain, sealed)
        sealing.turn_on(sealed, PASSPHRASE, cost=CHEAP)
        forget_key(sealed)
        longest = {True: 1.0, False: 1.0}
        for on in (True, False):
            shutil.copytree(plain if on else sealed, work)
            longest[on] = killed(work, on, 600) or 1.0
            shutil.rmtree(work)
        for run in range(wanted.runs):
            on = run % 2 == 0
            shutil.copytree(plain if on else sealed, work)
            took = killed(work, on, chance.uniform(0, longest[on]))
            came = outcome(work, before, on)
            counts[("on" if on else "off", "was killed" if took is None else "came through", came)] += 1
            forget_key(work) if is_encrypted(work) else None
            shutil.rmtree(work)
    rows = [[*key, count] for key, count in sorted(counts.items())]
    for row in rows:
        print(*row, sep=" | ")  # noqa: T201
    if wanted.out:
        wanted.out.write_text(json.dumps({"runs": wanted.runs, "seconds": longest, "rows": rows}, indent=1))
    return int(any(key[2].startswith(("LOST", "LEFT")) for key in counts))


if __name__ == "__main__":
    raise SystemExit(main())
