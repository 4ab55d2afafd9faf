"""Tries a frozen program as its user would: a file, a lesson, the window, its own check of itself.

    python packaging/frozen/smoke_test.py DIST/mmdesk          (in the environment that it was built in)

Says one line for each, with its time; 1 when something does not work. Without a display, set
QT_QPA_PLATFORM=offscreen.
"""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
_PATIENCE_S = 300.0
_MAY_WARN = ("display", "cameras", "microphones", "portaudio")


def main() -> int:
    """Try all of it."""
    from mmdesk import __version__
    from mmdesk.capture.synthetic import make_sample_clip

    folder = Path(sys.argv[1]).resolve()
    program = str(folder / ("mmdesk.exe" if sys.platform == "win32" else "mmdesk"))
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        clip = make_sample_clip(work / "sample clip.mp4")
        steps: dict[str, Callable[[], str]] = {
            "version": lambda: _same(_say(program, "--version"), f"mmdesk {__version__}"),
            "file": lambda: _file(program, work, clip),
            "lesson": lambda: _lesson(program, work),
            "window": lambda: _window(program, work, clip),
            "itself": lambda: _itself(program, work),
        }
        failed = [name for name, step in steps.items() if not _try(name, step)]
    return 1 if failed else 0


def _try(name: str, step: Callable[[], str]) -> bool:
    began = time.monotonic()
    try:
        words, is_well = step(), True
    except (AssertionError, OSError, ValueError, KeyError, subprocess.SubprocessError) as error:
        words, is_well = f"{type(error).__name__}: {error}", False
    mark = "ok  " if is_well else "FAIL"
    sys.stdout.write(f"{mark} {name:8} {time.monotonic() - began:6.1f} s  {words}\n")
    sys.stdout.flush()
    return is_well


def _say(program: str, *words: str, may_fail: bool = False) -> str:
    done = subprocess.run(
        [program, *words], capture_output=True, text=True, timeout=_PATIENCE_S, check=False, cwd="/"
    )
    assert may_fail or done.returncode == 0, f"{words[-1]}: {done.stderr.strip()[-300:]}"
    return done.stdout


def _same(found: str, wanted: str) -> str:
    assert found.strip() == wanted, f"{found!r}, not {wanted!r}"
    return wanted


def _file(program: str, work: Path, clip: Path) -> str:
    said = _say(program, "--data-dir", str(work / "a"), "analyze", str(clip), "--out", str(work), "--json")
    (one,) = json.loads(said)["analyzed"]
    assert one["moments"] > 20
    assert len(one["emotions"]) > 1, one
    assert (work / "sample clip.json").is_file()
    return f"{one['moments']} moments: {one['emotions']}"


def _lesson(program: str, work: Path) -> str:
    out = work / "learn.json"
    _say(program, "--data-dir", str(work / "b"), "benchmark", "learn", "--out", str(out))
    found = json.loads(out.read_text("utf-8"))
    assert found["fine_tune_s_100"], found["reasons"]
    return f"100 verdicts in {found['fine_tune_s_100']} s, started anew"


def _window(program: str, work: Path, clip: Path) -> str:
    """Opens with a file, which it reads; then closes as its user would."""
    data = work / "c"
    with subprocess.Popen([program, "--data-dir", str(data), str(clip)], cwd="/") as window:
        try:
            count, until = 0, time.monotonic() + _PATIENCE_S
            while count < 20 and time.monotonic() < until and window.poll() is None:
                time.sleep(0.5)
                count = _moments_in(data / "mmdesk.sqlite3")
            assert window.poll() is None, f"it ended with {window.returncode}"
            assert count >= 20, f"{count} moments were kept"
            if os.name == "nt":
                window.kill()
            else:
                window.send_signal(signal.SIGTERM)
            code = window.wait(60)
        finally:
            window.kill()
    assert os.name == "nt" or code == 128 + signal.SIGTERM, f"it closed with {code}"
    return f"{count} moments read in the window, closed"


def _moments_in(database: Path) -> int:
    if not database.exists():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM predictions").fetchone()[0])
    except sqlite3.Error:  # not made yet, or busy
        return 0


def _itself(program: str, work: Path) -> str:
    said = _say(program, "--data-dir", str(work / "a"), "doctor", "--verify", "--json", may_fail=True)
    found = json.loads(said)["findings"]
    odd = [
        f"{one['name']}: {one['says']}"
        for one in found
        if one["level"] != "ok" and one["name"] not in _MAY_WARN
    ]
    assert not odd, "; ".join(odd)
    return f"{len(found)} findings, none against it"


if __name__ == "__main__":
    sys.exit(main())
