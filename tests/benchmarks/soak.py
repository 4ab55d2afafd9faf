"""The live window for minutes: whether its memory stays flat, and its event loop free.

    python tests/benchmarks/soak.py --file talk.mp4 [--minutes 10] [--out soak.json]

The file is camera and microphone. Memory is looked at every five seconds; what it grew by is the median of
the last fifth against that of the second fifth: the first is when everything is set up. Beside it stands
what a process grows by in which nothing happens but an event loop.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from mmdesk.app.running import build, take_down
from mmdesk.cli.benchmark_live import answer_notice
from mmdesk.cli.event_loop import lateness_over, wait_until
from mmdesk.cli.figures import percentile
from mmdesk.cli.process_figures import rss_mb

LOOK_S = 5.0
LEAST_LOOKS = 10


def grown(memory_mb: list[float]) -> float:
    """By what share memory grew from the second fifth to the last. Raises ValueError for few looks."""
    if len(memory_mb) < LEAST_LOOKS:
        raise ValueError(f"{len(memory_mb)} looks are too few; {LEAST_LOOKS} are needed")
    fifth = len(memory_mb) // 5
    early = statistics.median(memory_mb[fifth : 2 * fifth])
    return statistics.median(memory_mb[-fifth:]) / early - 1


def soak(clip: Path, minutes: float) -> dict[str, Any]:
    """Run the window on a clip for so many minutes; the figures."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        answer_notice(Path(folder))
        program = build(application, Path(folder), str(clip), str(clip))
        predictions = [0]
        program.window.show()
        program.start()
        wait_until(lambda: program.window.showing.shown is not None, 120.0)
        program.window.showing.changed.connect(lambda _shown: predictions.__setitem__(0, predictions[0] + 1))
        memory, late = watch(60 * minutes)
        ended: list[bool] = []
        program.stopped.connect(lambda: ended.append(True))
        program.stop()
        wait_until(lambda: bool(ended), 30.0)
        take_down(program)
    return {
        "minutes": minutes,
        "predictions_per_s": round(predictions[0] / (60 * minutes), 2),
        "window_delay_p99_ms": round(percentile(late, 0.99), 1),
        "rss_mb": [round(value, 1) for value in memory],
        "growth": round(grown(memory), 4),
    }


def watch(seconds: float) -> tuple[list[float], list[float]]:
    """Memory in MB every LOOK_S, and how late the event loop was, in ms."""
    memory, late, ends_at = [], [], time.monotonic() + seconds
    while time.monotonic() < ends_at:
        late += lateness_over(LOOK_S)
        memory.append(rss_mb())
    return memory, late


def main() -> int:
    """Measure, and print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--file", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--out", type=Path)
    wanted = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    idle, _ = watch(LOOK_S * LEAST_LOOKS)
    figures = {"growth_of_an_empty_loop": round(grown(idle), 4)} | soak(wanted.file, wanted.minutes)
    application.quit()
    line = json.dumps(figures)
    sys.stdout.write(line + "\n")
    if wanted.out:
        wanted.out.write_text(line + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
