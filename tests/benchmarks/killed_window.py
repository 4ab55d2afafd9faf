"""What `kill_everything.py` kills: the real window, offscreen, with a film as its camera and its microphone.

    python tests/benchmarks/killed_window.py ACT DATA_DIR BASE_DIR

It goes live, and gives a verdict on each moment that is shown. Prints "ready" with the first one, and the ids
of the verdicts whenever the window shows that they are saved, and while it records which second of which file
was just written. Acts: window, window_recording, sealed_recording, window_lesson.
And without a window: restore, formats, sealing.
"""

import os
import sys
from itertools import count, cycle
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from killed_acts import _ready, _say
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication
from sealed_data import CHEAP, PASSPHRASE

from mmdesk.app.loading import export_remembered, open_recording
from mmdesk.app.program import Program
from mmdesk.app.running import build
from mmdesk.capture.synthetic import make_sample_clip
from mmdesk.core.arrays import Picture
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Session
from mmdesk.model.toy import ToyPredictor
from mmdesk.settings import Settings
from mmdesk.store.keys import unlock
from mmdesk.store.keys_file import is_encrypted
from mmdesk.store.places import backups_in
from mmdesk.store.restoring import restore as bring_back

SESSION = "s1"
RECORDING = ("window_recording", "sealed_recording")
FORMATS = ("csv", "json", "eaf", "srt", "vtt", "html", "people.csv", "summary.csv")


class User(QObject):
    """Judges whatever is shown, as fast as it changes, and reads what the window says is saved."""

    def __init__(self, program: Program, act: str) -> None:
        super().__init__(program)
        self._program, self._window, self._act = program, program.window, act
        self._given: dict[str, tuple[str, ...]] = {}  # by the edit
        self._emotions = cycle(EMOTIONS)
        self._last: object = None
        self._timer = QTimer(self, interval=15)
        self._timer.timeout.connect(self._judge)
        self._window.edits.added.connect(self._on_added)
        assert program.keeping is not None
        program.keeping.edits.kept.connect(self._on_kept)  # after the window, which shows it
        self._timer.start()

    @Slot()
    def _judge(self) -> None:
        shown = self._window.showing.shown
        if shown is None or shown is self._last or not shown.prediction.opinions:
            return
        if self._last is None:
            _say("ready")
            if self._act in RECORDING:
                self._window.controls.record.setChecked(True)
            if self._act == "window_lesson" and self._program.learning is not None:
                self._program.learning.learn()
        self._last = shown
        self._window.verdicts.name(next(self._emotions))

    @Slot(object, list)
    def _on_added(self, edit: object, _verdicts: list) -> None:
        self._given[edit.id] = edit.given  # type: ignore[attr-defined]

    @Slot(str)
    def _on_kept(self, edit_id: str) -> None:
        assert self._window.answer.note.property("saved")
        for verdict in self._given.get(edit_id, ()):
            _say(verdict)


class Telling:
    """A recording that says what was given to it; asked by nobody else than a Writes."""

    def __init__(self, path: Path, size: tuple[int, int] | None, has_sound: bool) -> None:
        self._path, self._file = path, open_recording(path, size, has_sound)

    def add_picture(self, picture: Picture, at_s: float) -> None:
        """Add it, and say so."""
        self._file.add_picture(picture, at_s)
        _say({"file": self._path.name, "recorded_s": at_s})

    def __getattr__(self, name: str) -> object:
        return getattr(self._file, name)


def window(act: str, data_dir: Path, base_dir: Path) -> None:
    """Live, until it is killed."""
    application = QApplication([])
    if is_encrypted(data_dir):
        unlock(data_dir, PASSPHRASE)
    settings = Settings.load(data_dir / "settings.json")
    settings.set("live_people", "me")
    clip = base_dir.parent / "clip.mp4"
    if not clip.exists():
        make_sample_clip(clip)
    program = build(application, data_dir, str(clip), str(clip), load=ToyPredictor)
    if program.learning is not None:
        command = [sys.executable, "-m", "mmdesk", "learn", "--data-dir", str(data_dir)]
        program.learning._command = [*command, "--base-dir", str(base_dir), "--for-window"]
    if act in RECORDING:
        program._recording._worker._open_file = Telling
    program.window.show()
    program.user = User(program, act)  # type: ignore[attr-defined]
    program.start()
    application.exec()


def restore(data_dir: Path, _base_dir: Path) -> None:
    """Backups are brought back, one after the other."""
    _ready()
    for number in count():
        backups = backups_in(data_dir)
        bring_back(data_dir, backups[number % len(backups)])
        _say(number)


def formats(data_dir: Path, _base_dir: Path) -> None:
    """A session is exported into one file of each form, over and over."""
    _ready()
    for number in count():
        form = FORMATS[number % len(FORMATS)]
        order = ExportOrder(str(data_dir / f"out.{form}"), False)
        export_remembered(data_dir, order, PastSession(Session(id=SESSION), 0.0))
        _say(form)


def sealing(data_dir: Path, _base_dir: Path) -> None:
    """A data directory is encrypted, decrypted and encrypted again."""
    from mmdesk.store import sealing as turning

    _ready()
    while True:
        key = turning.turn_on(data_dir, PASSPHRASE, cost=CHEAP)
        _say("sealed")
        turning.turn_off(data_dir, key)
        _say("plain")


if __name__ == "__main__":
    act, folder, base = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if act.startswith("window") or act in RECORDING:
        window(act, folder, base)
    else:
        {"restore": restore, "formats": formats, "sealing": sealing}[act](folder, base)
