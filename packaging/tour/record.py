"""Record the animated picture: an answer, a wrong one, one click, a lesson, and the same film read again.

    python packaging/tour/record.py --portrait astronaut.png --work WORK [--out FILE.webp]

What the screen shows is recorded, pointer and all, at the speed at which it happens; where waiting is left
out, the picture says how long it was. Needs a display, for example Xvfb's, and FFmpeg's program.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from films import Films, make_films
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sheets import RATE_HZ, Take, join, lay_out
from stage import Stage, on_stage

from mmdesk.core.emotions import Emotion

_OUT = Path(__file__).resolve().parents[2] / "resources" / "screenshots" / "learns.webp"


class Recorder:
    """Records the display in takes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ended_at: float | None = None
        self.takes: list[Take] = []

    @contextmanager
    def take(self) -> Iterator[None]:
        """Record what happens meanwhile."""
        left_out_s = time.monotonic() - self._ended_at if self._ended_at is not None else 0.0
        film = self._folder / f"take{len(self.takes)}.mkv"
        grab = ("-f", "x11grab", "-framerate", str(RATE_HZ), "-i", os.environ["DISPLAY"])
        order = [
            "ffmpeg",
            "-v",
            "error",
            "-y",
            *grab,
            "-c:v",
            "libx264",
            "-qp",
            "0",
            "-preset",
            "ultrafast",
            film,
        ]
        recording = subprocess.Popen(order, stdin=subprocess.PIPE)
        QTest.qWait(400)
        try:
            yield
            QTest.qWait(200)
        finally:
            self._ended_at = time.monotonic()
            recording.communicate(b"q")
        self.takes.append(Take(film, left_out_s))


def play(stage: Stage, films: Films, recorder: Recorder) -> None:
    """What is recorded."""
    window = stage.window
    ready = window.state.tr("Ready")

    def is_ready() -> bool:
        return bool(window.status.version.text()) and window.status.state.text() == ready

    window.showFullScreen()
    stage.wait(is_ready, "the network")
    window.open_files([str(films.interview)])
    stage.wait(lambda: window.review.is_open and window.review.length_s > 47, "the interview")
    stage.wait(is_ready, "all of it")
    lanes = window.timeline.area.lanes
    stage.take("lanes_base", lanes)
    window.review.go_to(28.0)
    _move(stage, lanes, lanes.x_at(24.0), 60, quickly=True)
    stage.rest(1.5)
    with recorder.take():
        stage.rest(0.8)
        _drag(stage, lanes, lanes.x_at(26.1), lanes.x_at(34.9))
        stage.rest(0.3)
        _click(stage, window.answer.bars.bars[Emotion.ANGER])
        stage.rest(0.9)
    _drag(stage, lanes, lanes.x_at(13.1), lanes.x_at(21.9), quickly=True)
    with recorder.take():
        stage.rest(0.2)
        _click(stage, window.answer.bars.bars[Emotion.NEUTRAL])
        stage.rest(0.6)
    _drag(stage, lanes, lanes.x_at(1.1), lanes.x_at(8.9), quickly=True)
    QTest.mouseClick(window.answer.bars.bars[Emotion.HAPPINESS], Qt.MouseButton.LeftButton)
    window.moves.drop_selection()
    stage.wait(stage.all_can_be_learned, "the features of what was judged")
    stage.rest(1)
    stage.take("lanes_judged", lanes)
    stage.take("learning_waiting", window.learning)
    with recorder.take():
        _click(stage, window.learning.learn_button)
        stage.rest(0.8)
    stage.wait(lambda: not window.learning.is_learning, "the lesson")
    with recorder.take():
        stage.rest(1.2)
    stage.take("learning_learned", window.learning)
    window.open_files([str(films.interview)])
    stage.rest(3)
    stage.wait(is_ready, "the new reading")
    window.review.go_to(28.0)
    stage.rest(1.5)
    with recorder.take():
        stage.rest(2.2)
    stage.take("lanes_learned", lanes)


def _place(widget: QWidget, x: float, y: float) -> QPoint:
    return widget.mapToGlobal(QPointF(x, y)).toPoint()


def _move(stage: Stage, widget: QWidget, x: float, y: float, quickly: bool = False) -> None:
    """Lead the pointer there, as a hand does."""
    start, end = QCursor.pos(), _place(widget, x, y)
    steps = 1 if quickly else 8
    for step in range(1, steps + 1):
        part = 1 - (1 - step / steps) ** 2
        QCursor.setPos(start + (end - start) * part)
        QTest.mouseMove(widget, widget.mapFromGlobal(QCursor.pos()))
        stage.rest(0.0 if quickly else 0.05)


def _drag(stage: Stage, widget: QWidget, from_x: float, to_x: float, quickly: bool = False) -> None:
    y = 60
    _move(stage, widget, from_x, y, quickly)
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=QPoint(round(from_x), y))
    _move(stage, widget, to_x, y, quickly)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=QPoint(round(to_x), y))
    stage.rest(0.2)


def _click(stage: Stage, widget: QWidget) -> None:
    _move(stage, widget, widget.width() / 2, widget.height() / 2)
    stage.rest(0.15)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def main() -> None:
    """Play, record, join."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--portrait", type=Path, required=True, help="the picture of whoever is seen")
    asked.add_argument("--work", type=Path, required=True, help="a folder for films and data")
    asked.add_argument("--out", type=Path, default=_OUT, help="where the picture goes")
    order = asked.parse_args()
    films = make_films(order.portrait, order.work / "films")
    data = order.work / "recorded"
    shutil.rmtree(data, ignore_errors=True)
    settings: dict[str, object] = {
        "live_people": "me",
        "learn_by_itself": "off",
        "judged_before": True,
        "language": "en",
        "appearance": "light",
        "camera": "none",
        "microphone": "none",
    }
    recorder = Recorder(order.work)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with on_stage(application, data, order.work / "pictures" / "recorded", settings) as stage:
        play(stage, films, recorder)
    join(recorder.takes, order.out)
    lay_out(order.work / "pictures" / "recorded", order.out.with_name("learning.png"))


if __name__ == "__main__":
    main()
