"""The player worker: plays one media file in its thread; its pictures are in a mailbox."""

import math
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mmdesk.capture.player import Player, Shown
from mmdesk.core.errors import MmdeskError
from mmdesk.core.mailbox import Mailbox

_MOVED_S = 1 / 30  # how often the window hears of the playhead
_AGAIN_S = 0.5  # wishes that came while a file could not be opened are not one attempt each


class PlayerWorker(QObject):
    """Gives the player its turns between the wishes, so that of many wishes only the newest costs time."""

    opened = Signal(float, float, bool, bool)  # duration and usual frame in s, has a picture, has a sound
    moved = Signal(float)  # the playhead, seconds of the file
    playing_changed = Signal(bool)
    sound_lost = Signal(str, str)  # it plays on silently: why, and what to do
    failed = Signal(str, str)  # the file is closed; the next wish opens it again where it was
    found_again = Signal()  # after a failure: it, or another, could be opened

    def __init__(self, pictures: Mailbox[Shown], player: Player | None = None) -> None:
        super().__init__()
        self._player = player or Player(pictures)
        self._timer: QTimer | None = None
        self._told = (False, -1.0)  # playing, playhead
        self._told_at = 0.0  # time.monotonic()
        self._wanted: tuple[Path, int | None] = Path(), None
        self._lost_at_s: float | None = None  # of a file that is not open: where a wish opens it again
        self._tried_at = -math.inf  # time.monotonic() of the last opening that failed
        self._has_failed = False  # and nothing could be opened since

    @Slot()
    def start(self) -> None:
        """Make the timer of the turns."""
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._take_turn)

    @Slot()
    def stop(self) -> None:
        """Close the file, and do nothing any more."""
        self._player.close()
        if self._timer is not None:
            self._timer.stop()
            self._timer.deleteLater()
            self._timer = None

    @Slot(object, object)  # Qt's own strings lose what is not UTF-8 in a file's name
    def open(self, path: str, sound: int | None) -> None:
        """Open a file, paused at its first picture; no path: close. `sound` is one of `MediaFile.sounds`."""
        self.close()
        if not path or self._timer is None:  # a wish that was on its way when the program ended
            return
        self._wanted = Path(path), sound
        try:
            self._open_wanted(0.0)
        except MmdeskError as error:
            self._fail(error)
        else:
            self._go_on()

    @Slot()
    def close(self) -> None:
        """Let go of the file."""
        self._lost_at_s = None
        self._player.close()
        # A file begins at 0, which who opens it knows: told late, it would pull back a playhead moved since.
        self._told = self._told[0], self._player.at_s
        self._tell()

    @Slot()
    def play(self) -> None:
        """Play on; at the end, from the start."""
        self._obey(self._player.play)

    @Slot()
    def pause(self) -> None:
        """Stop where it is."""
        self._obey(self._player.pause)

    @Slot()
    def play_or_pause(self) -> None:
        """The one that it does not do now."""
        self._obey(lambda: self._player.pause() if self._player.is_playing else self._player.play())

    @Slot(float)
    def seek(self, at_s: float) -> None:
        """Go to this second."""
        if self._lost_at_s is not None:
            self._lost_at_s = at_s
        self._obey(lambda: self._player.seek(at_s))
        if self._player.at_s == at_s:  # who wished it knows it; told late, it would pull the playhead back
            self._told = self._told[0], at_s

    @Slot(int)
    def step(self, frames: int) -> None:
        """Pause, and go so many frames on, or back where negative."""
        self._obey(lambda: self._player.step(frames))

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        """Play at this multiple of the true speed."""
        self._obey(lambda: self._player.set_speed(speed))

    @Slot(bool)
    def set_muted(self, muted: bool) -> None:
        """Whether the sound is silent."""
        self._player.set_muted(muted)

    def _obey(self, wish: Callable[[], None], opens: bool = True) -> None:
        try:
            if opens:
                self._open_again()
            wish()
        except MmdeskError as error:  # the file has gone meanwhile
            self._fail(error)
        else:
            self._go_on()

    def _open_again(self) -> None:
        """What was lost, or never could be opened, may be there now. Raises MmdeskError."""
        at_s = self._lost_at_s
        if at_s is None or self._timer is None or time.monotonic() - self._tried_at < _AGAIN_S:
            return
        self._open_wanted(at_s)

    def _open_wanted(self, at_s: float) -> None:
        try:
            found = self._player.open(*self._wanted)
            if at_s:
                self._player.seek(at_s)
        except MmdeskError:
            self._lost_at_s, self._tried_at = at_s, time.monotonic()
            raise
        self._lost_at_s = None
        self.opened.emit(found.duration_s, found.frame_s, found.has_picture, found.has_sound)
        if self._has_failed:
            self._has_failed = False
            self.found_again.emit()

    def _fail(self, error: MmdeskError) -> None:
        self._has_failed = True
        self._lose()
        self.failed.emit(error.message, error.hint)

    def _lose(self) -> None:
        """Close the file; the next wish opens it again."""
        if self._player.is_open:
            self._lost_at_s = self._player.at_s
        self._player.close()
        self._told = self._told[0], self._player.at_s  # where it is now is nowhere: the playhead stays
        self._tell()

    def _go_on(self) -> None:
        if self._timer is not None:
            self._timer.start(0)

    @Slot()
    def _take_turn(self) -> None:
        try:
            rest_s = self._player.turn()
        except MmdeskError as error:
            self._fail(error)
            return
        except BaseException:
            self._lose()  # a bug must not be met again at every turn
            raise
        self._tell()
        if rest_s is not None and self._timer is not None:
            self._timer.start(round(1000 * rest_s))

    def _tell(self) -> None:
        trouble = self._player.take_trouble()
        if trouble is not None:
            self.sound_lost.emit(trouble.message, trouble.hint)
        was_playing, was_at_s = self._told
        playing, at_s, now = self._player.is_playing, self._player.at_s, time.monotonic()
        if playing != was_playing:
            self.playing_changed.emit(playing)
        if at_s != was_at_s and (not playing or now - self._told_at >= _MOVED_S):
            self._told_at, was_at_s = now, at_s
            self.moved.emit(at_s)
        self._told = playing, was_at_s
