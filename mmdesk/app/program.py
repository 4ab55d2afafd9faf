"""The whole program: the window and its workers, from the start to the last thread's end."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.app.about import AboutPage
from mmdesk.app.asking import Asks
from mmdesk.app.consent import Consenting
from mmdesk.app.edits import add_edits
from mmdesk.app.exporting import Exporting
from mmdesk.app.features import add_features
from mmdesk.app.files import Files
from mmdesk.app.guide import Guide
from mmdesk.app.inference import Inference
from mmdesk.app.keeping import Keeping
from mmdesk.app.learning import Learning
from mmdesk.app.live import Live
from mmdesk.app.past import Past
from mmdesk.app.people import NamedPeople
from mmdesk.app.playing import Playing
from mmdesk.app.preferences import Preferences
from mmdesk.app.privacy import Privacy
from mmdesk.app.recording import Recording
from mmdesk.app.recovery import Recovering
from mmdesk.app.retention import Retention
from mmdesk.app.session import CurrentSession
from mmdesk.app.settings_changes import SettingsChanges
from mmdesk.app.shared import Shared
from mmdesk.app.verdict_list import VerdictListing
from mmdesk.app.versions import Versions
from mmdesk.app.welcome import Welcoming
from mmdesk.capture.moments import LiveMoments
from mmdesk.core.arrays import SAMPLE_RATE_HZ
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.predicting import Predicts
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.core.sessions import Session
from mmdesk.gui.finishing import FinishingNote
from mmdesk.gui.leaving import is_leaving
from mmdesk.gui.main_window import MainWindow
from mmdesk.settings import Settings
from mmdesk.workers.learning_process import LearningProcess
from mmdesk.workers.worker_thread import WorkerThread

_log = logging.getLogger(__name__)
_RING_S = 30
DELIVERING = ("camera", "microphone", "sound file")  # threads of what the capture worker has opened
_LEARNING_DEADLINE_MS = 3000
_STOP_DEADLINE_MS = 15_000  # a decoder or a driver that hangs must not keep the process alive
_MOST_DELETING, _MOST_LOADING = 20, 4  # deadlines, for what is known to be at work and not to hang


class Program(QObject):
    """The window and its workers, connected. Lives in the window's thread."""

    stopped = Signal()
    gave_up = Signal(str)  # waiting for a thread that does not end; which, in one line

    def __init__(self, settings: Settings, data_dir: Path | None, load: Callable[[], Predicts]) -> None:
        super().__init__()
        self.settings, self.data_dir = settings, data_dir
        self.shared = self._share()
        self.window = self.shared.window
        self._review_share: float | None = None  # of the height that a review's lanes were given
        self._set_window_up()
        self._running = 0  # how many threads and children are still to end
        self._deadlines, self._locks = 0, False
        self.finishing = FinishingNote()
        self._files: list[str] = []
        self.inference = Inference(self.shared, load, self)
        self.live = Live(self.shared, self)
        self.live.begun.connect(self.inference.prediction.begin)
        self.playing = Playing(self.window, self)
        self._threads = [self.inference.worker_thread, self.live.worker_thread, *self.playing.worker_threads]
        self.preferences = Preferences(self.shared, data_dir, self)
        self.keeping: Keeping | None = None
        self.learning: LearningProcess | None = None
        if data_dir is None:
            self.window.verdicts.keep_nothing()
            self.window.past.keep_nothing()
            self.window.asking.keep_nothing()
        else:
            self._keep(data_dir)
        self._consenting = Consenting(self.shared, self.keeping, self.live, self)
        self._welcoming = Welcoming(self.shared, self.live, data_dir, self)
        self._threads.append(self._welcoming.worker_thread)
        self.files = Files(self.shared, self.inference, self.keeping, self)
        if data_dir is not None:
            self._retention.everything_begun.connect(self.files.leave_all)
            self._retention.foretell_to(self.preferences)
            self._learn()
            self._privacy = Privacy(
                self.shared, data_dir, self.files.queue, self.playing.transport, self.live, self
            )
            self._threads.append(self._privacy.worker_thread)
        self.live.begun.connect(self.files.show_live_begun)
        self._threads.append(self.files.worker_thread)
        self._guide = Guide(self.shared, self)
        self._about = AboutPage(self.shared, self)
        self._threads.append(self._about.worker_thread)
        for thread in self._threads:
            thread.ended.connect(self._on_ended)
        self.window.closing.connect(self.stop)
        self.window.troubles.retry_wanted.connect(self._load_again)

    def begin_with(self, camera: str | None, microphone: str | None, files: list[str]) -> None:
        """What to begin with once the devices are listed and the network is loaded."""
        asked_for = camera is not None or microphone is not None
        self.live.begin_with(camera, microphone, starts_live=asked_for and not files)
        self._files = files

    def own(self, thread: WorkerThread) -> None:
        """Start and end this thread with the others. Only before `start`."""
        self._threads.append(thread)
        thread.ended.connect(self._on_ended)

    @Slot()
    def start(self) -> None:
        """Start the workers; call it when the window is visible."""
        self.window.state.show_loading()
        self.live.listen_for_devices()
        for thread in self._threads:
            thread.start()
        self.files.start()
        self._consenting.start()
        self.shared.settings_changes.start()
        if self.keeping is not None:
            self._retention.start()
        if self.learning is not None:
            self._lessons.schedule.start()
        if self._files:
            self.window.open_files(self._files)

    @Slot()
    def stop_to_lock(self) -> None:
        """Stop everything, and say that it locks."""
        self._locks = True
        self.stop()

    @Slot()
    def stop(self) -> None:
        """Stop everything; `stopped` follows, and the window is closed."""
        if self._running:  # it is stopping already
            return
        self.shared.settings_changes.stop()
        self.settings.set("window", self.window.where_it_is())
        if self._review_share is not None:
            self.settings.set("review_share", round(self._review_share, 3))
        self.window.hide()
        self._running = len(self._threads)
        self._say_what_is_awaited()
        if self.learning is not None:
            self._lessons.schedule.stop()
        if self.learning is not None and self.learning.is_running:
            self.learning.leave()
            QTimer.singleShot(_LEARNING_DEADLINE_MS, self.learning.kill)
            self._running += 1
        self.files.stop()
        if self.keeping is not None:
            self._recovering.stop()
        for thread in self._threads:
            thread.stop()
        QTimer.singleShot(_STOP_DEADLINE_MS, self._give_up)

    @Slot()
    def _load_again(self) -> None:
        self.restart("inference")

    @Slot(str)
    def restart(self, name: str) -> None:
        """Start the workers of this thread anew: something in it went wrong."""
        name = "capture" if name in DELIVERING else name
        if name == "inference":
            self.inference.is_loading = True  # once more: whoever closes the window now waits for it
            self.window.state.show_loading()
        for thread in self._threads:
            if thread.name == name:
                thread.restart()
        if name == "inference" and self.keeping is not None:
            self._versions.use_again()
            self._people.tell_again()
        if name == "capture":
            self.live.open_again()

    @Slot()
    def _give_up(self) -> None:
        self._deadlines += 1
        if self._running and self._is_at_work():
            QTimer.singleShot(_STOP_DEADLINE_MS, self._give_up)
        elif self._running:
            late = ", ".join(thread.name for thread in self._threads if thread.is_running)
            words = f"Not ended after {_STOP_DEADLINE_MS // 1000} s: {late or 'learning'}."
            _log.error("%s", words)
            self.gave_up.emit(words)

    @Slot()
    def _say_what_is_awaited(self) -> None:
        if self._running:
            self.finishing.begin(locks=self._locks, deletes=self._deletes())

    def _deletes(self) -> bool:
        return self.keeping is not None and self._retention.is_deleting

    def _is_at_work(self) -> bool:
        """Whether all that has not ended is known to be busy. Where the system ends us, it will not wait."""
        late = {thread.name for thread in self._threads if thread.is_running}
        busy = {"store"} if self._deletes() and self._deadlines < _MOST_DELETING else set()
        busy |= {"inference"} if self.inference.is_loading and self._deadlines < _MOST_LOADING else set()
        return bool(late) and late <= busy and not is_leaving()

    def _share(self) -> Shared:
        frames: Mailbox = Mailbox()
        ring = RingBuffer(SAMPLE_RATE_HZ * _RING_S)
        moments, window = LiveMoments(frames, ring), MainWindow(frames)
        changes = SettingsChanges(self.settings, self)
        session = CurrentSession(window, moments, self)
        return Shared(window, self.settings, changes, frames, ring, moments, session)

    def _set_window_up(self) -> None:
        self.window.go_back_to(self.settings.text("window"))
        self.window.status.show_figures(bool(self.settings.get("figures")))
        self.window.halves.set_share(self.settings.number("review_share"))
        self.window.halves.share_changed.connect(self._on_share_changed)
        self.window.status.figures_toggled.connect(self._on_figures_toggled)
        self.shared.settings_changes.changed.connect(self._on_settings_changed)

    def _keep(self, data_dir: Path) -> None:
        prediction, panel = self.inference.prediction, self.window.learning
        keeping = self.keeping = Keeping(self.shared, prediction, data_dir, self)
        add_edits(self.shared, keeping)
        self._people = NamedPeople(self.shared, self.inference, keeping, self)
        add_features(self.shared, keeping, self.inference)
        self._versions = Versions(panel, keeping.store, prediction, self)
        self._past = Past(self.shared, keeping, self)
        self._retention = Retention(self.shared, keeping, self)
        self._retention.deleting.connect(self._say_what_is_awaited)
        self._recording = Recording(self.shared, keeping, self)
        self._exporting = Exporting(self.shared, keeping, self)
        self._verdict_list = VerdictListing(self.shared, keeping, self)
        self._threads += [self._past.worker_thread, keeping.worker_thread, self._recording.worker_thread]
        self._asks = Asks(self.shared, keeping, self)
        self._threads += [self._exporting.worker_thread, *self._asks.worker_threads]
        self._recovering = Recovering(self.shared, keeping, self)
        self._threads += [self._verdict_list.worker_thread, self._recovering.worker_thread]
        self.shared.session.begin(Session())

    def _learn(self) -> None:
        assert self.keeping is not None
        self._lessons = Learning(self.shared, self.keeping, self.files.queue, self.playing.transport, self)
        self.learning = self._lessons.process
        self.learning.ended.connect(self._on_learning_ended)

    @Slot(float)
    def _on_share_changed(self, share: float) -> None:
        self._review_share = share  # written at the end: a drag has many steps

    @Slot(bool)
    def _on_figures_toggled(self, wanted: bool) -> None:
        self.settings.set("figures", wanted)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if "figures" in names:
            self.window.status.show_figures(bool(self.settings.get("figures")))

    @Slot()
    def _on_learning_ended(self) -> None:
        if self._running:  # the program waits for it
            self._on_ended()

    @Slot()
    def _on_ended(self) -> None:
        self._running -= 1
        if self._running == 0:
            self.finishing.end()
            self.window.let_close()
            self.stopped.emit()
