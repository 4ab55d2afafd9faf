"""The player's threads and the review: what is looked at can be played, with its sound and its waveform."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mmdesk.capture.player import Shown
from mmdesk.core.mailbox import Mailbox
from mmdesk.gui.review.transport import Transport
from mmdesk.workers.player_worker import PlayerWorker
from mmdesk.workers.waveform_worker import WaveformWorker
from mmdesk.workers.worker_thread import WorkerThread

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

_TICK_MS = 15


class Playing(QObject):
    """Connects them. Times are seconds of the media file; the review knows where it lies in a session."""

    picture_due = Signal(float, object)  # second of the file, Picture

    def __init__(self, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._path = ""
        self._pictures: Mailbox[Shown] = Mailbox()
        self._player = PlayerWorker(self._pictures)
        self._waveform = WaveformWorker()
        self.worker_threads = [
            WorkerThread("player", [self._player], self),
            WorkerThread("waveform", [self._waveform], self),
        ]
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._pull)
        self.transport = Transport()
        window.timeline.area.place_transport(self.transport)
        self._connect_transport()
        self._connect_review()

    def _connect_transport(self) -> None:
        transport, player = self.transport, self._player
        transport.play_wanted.connect(self._window.review.play_or_pause)
        transport.step_wanted.connect(self._window.review.step)
        transport.speed_wanted.connect(player.set_speed)
        transport.muted_wanted.connect(player.set_muted)
        player.opened.connect(transport.show_opened)
        player.moved.connect(transport.show_at)
        player.playing_changed.connect(transport.show_playing)

    def _connect_review(self) -> None:
        review, player = self._window.review, self._player
        review.opened.connect(self._on_opened)
        review.opened.connect(player.open)
        review.opened.connect(self._waveform.read)
        review.play_wanted.connect(player.play_or_pause)
        review.step_wanted.connect(player.step)
        review.seek_wanted.connect(player.seek)
        review.seek_wanted.connect(self.transport.show_at)
        review.passed.connect(self.transport.show_at)
        player.moved.connect(review.follow)
        player.playing_changed.connect(review.show_playing)
        player.failed.connect(self._window.troubles.show_player)
        player.found_again.connect(self._window.troubles.show_player_well)
        player.sound_lost.connect(self._window.troubles.show_player)
        self._waveform.grown.connect(review.show_waveform)
        self.picture_due.connect(review.show_frame)

    @Slot(object, object)
    def _on_opened(self, path: str, _sound: object) -> None:
        self.transport.show_closed()  # until the player has it open
        self._path = path
        if path:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def _pull(self) -> None:
        shown = self._pictures.take()
        if shown is not None and shown.picture is not None and shown.path == Path(self._path):
            self.picture_due.emit(shown.at_s, shown.picture)
