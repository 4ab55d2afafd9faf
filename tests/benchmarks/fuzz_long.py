"""Feeds every reader of mmdesk damaged and made-up files for long: what became of them, as a table.

    python tests/benchmarks/fuzz_long.py --seconds 600 [--target NAME]… [--seed N] [--keep FOLDER]

Each target (see tests/fuzz/targets.py) runs in a process of its own, so that a crash in a library ends that
process alone. Counted are inputs, those that were refused properly, exceptions that are no errors of ours,
crashes, hangs (over 20 s for one input) and inputs that took over 1.5 GB beyond the start. What failed is
written into FOLDER, named after its target, with the exception beside it. Exit 1 where anything failed.
"""

import argparse
import faulthandler
import json
import logging
import os
import resource
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import suppress
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[1] / "fuzz")]

from mutating import mutated  # noqa: E402
from targets import TARGETS, kept  # noqa: E402

HANG_S, MOST_MB = 20, 1500
_REPORT_EVERY_S = 5.0
_HEAD = ("target", "inputs", "taken", "refused", "exceptions", "crashes", "hangs", "over memory")


class HungError(BaseException):
    """One input took too long; no `except Exception` may keep it."""


def child(name: str, seed: int, seconds: float, folder: Path) -> None:
    """Feed one target, and print the counts as a line of JSON now and then."""
    target = TARGETS[name]
    faulthandler.enable()
    logging.disable()
    signal.signal(signal.SIGALRM, _hung)
    seeds = [*target.seeds(folder), *kept(name)]
    for data in seeds:  # what is imported at the first call is no part of an input's time
        with suppress(*target.expected):
            target.read(folder, data)
    random, counts, ends = Random(seed), Counter(), time.monotonic() + seconds
    current, told_at = folder / "current", time.monotonic()
    before = _memory_mb()
    while time.monotonic() < ends:
        data = mutated(random, seeds)
        current.write_bytes(data)
        counts["inputs"] += 1
        signal.alarm(HANG_S)
        try:
            target.read(folder, data)
            counts["taken"] += 1
        except target.expected as error:
            counts["refused"] += 1
            if len(str(error).splitlines()) > 1:
                _tell({"failed": "exceptions", "what": f"more than one line: {error!r}"[:2000]}, data)
        except HungError:
            _tell({"failed": "hangs", "what": traceback.format_exc()[-3000:]}, data)
        except MemoryError:
            _tell({"failed": "over memory", "what": traceback.format_exc()[-3000:]}, data)
        except Exception:  # noqa: BLE001 - whatever is no error of ours is what is looked for
            _tell({"failed": "exceptions", "what": traceback.format_exc()[-3000:]}, data)
        finally:
            signal.alarm(0)
        if _memory_mb() > before + MOST_MB:
            _tell({"failed": "over memory", "what": f"{_memory_mb()} MB"}, data)
            break  # the peak stays: another process goes on
        if time.monotonic() - told_at > _REPORT_EVERY_S:
            told_at = time.monotonic()
            _say({"counts": counts})
    _say({"counts": counts})


def _hung(_number: int, _frame: FrameType | None) -> None:
    raise HungError


def _memory_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _tell(told: dict[str, Any], data: bytes) -> None:
    _say(told | {"data": data.hex()})


def _say(told: dict[str, Any]) -> None:
    sys.__stdout__.write(json.dumps(told) + "\n")  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]


def fuzz(name: str, seconds: float, seed: int, keep: Path | None) -> Counter[str]:
    """Feed one target for so long, with a fresh process after each crash."""
    found: Counter[str] = Counter()
    known: set[str] = set()
    ends, round_ = time.monotonic() + seconds, 0
    while (left := ends - time.monotonic()) > 0.5:
        with tempfile.TemporaryDirectory(dir=_memory_folder()) as folder:
            command = [sys.executable, __file__, "--child", name, "--seed", str(seed + 1000 * round_)]
            command += ["--seconds", f"{left:.1f}", "--folder", folder]
            last: Counter[str] = Counter()
            errors = Path(folder) / "stderr"
            with (
                errors.open("w") as words,
                subprocess.Popen(command, stdout=subprocess.PIPE, stderr=words, text=True) as process,
            ):
                assert process.stdout is not None
                for line in process.stdout:
                    try:
                        told = json.loads(line)
                    except ValueError:
                        continue
                    if "counts" in told:
                        last = Counter(told["counts"])
                    elif "failed" in told:
                        found[told["failed"]] += 1
                        _keep(keep, name, bytes.fromhex(told["data"]), told["what"], known)
            found.update(last)
            if process.returncode:
                current = Path(folder) / "current"
                found["crashes" if process.returncode < 0 else "exceptions"] += 1
                data = current.read_bytes() if current.exists() else b""
                _keep(
                    keep,
                    name,
                    data,
                    f"ended with {process.returncode}\n{errors.read_text(errors='replace')[-3000:]}",
                    known,
                )
        round_ += 1
    return found


def _memory_folder() -> str | None:
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def _keep(keep: Path | None, name: str, data: bytes, what: str, known: set[str]) -> None:
    """Write down what failed, each place in the code once."""
    places = [line for line in what.splitlines() if line.lstrip().startswith("File ")]
    place = places[-1] if places else what[:200]
    if keep is None or place in known:
        return
    known.add(place)
    keep.mkdir(parents=True, exist_ok=True)
    file = keep / f"{name}-{len(known)}"
    file.write_bytes(data)
    file.with_suffix(".txt").write_text(what)


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Fuzz, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0, help="for all targets together")
    parser.add_argument("--target", action="append", choices=sorted(TARGETS), help="only this one")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where what failed is written")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    told = parser.parse_args()
    if told.child:
        child(told.child, told.seed, told.seconds, told.folder)
        return 0
    names = told.target or [name for name in TARGETS if TARGETS[name].is_quick] + ["database", "media"]
    _print("| " + " | ".join(_HEAD) + " |\n|" + "---|" * len(_HEAD))
    total: Counter[str] = Counter()
    for name in names:
        found = fuzz(name, told.seconds / len(names), told.seed, told.keep)
        total.update(found)
        _print(f"| {name} | " + " | ".join(f"{found[key]:,}" for key in _HEAD[1:]) + " |")
    _print("| all | " + " | ".join(f"{total[key]:,}" for key in _HEAD[1:]) + " |")
    return int(any(total[key] for key in _HEAD[4:]))


if __name__ == "__main__":
    sys.exit(main())
