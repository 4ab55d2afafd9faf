"""The composition root: puts window, workers and rooms together. The only module that knows them all.

The order at the start: settings and log, the window is shown, then the workers start; torch is
imported by the prediction worker in its own thread, after the window is visible.
"""

import logging
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDir, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from mmdesk import __version__
from mmdesk.capture.moments import LiveMoments
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Picture
from mmdesk.core.devices import Device
from mmdesk.core.errors import MmdeskError
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.moments import Moment
from mmdesk.core.predicting import Predicts
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.core.sessions import PastMoment, PastSession, Session
from mmdesk.core.versions import Version
from mmdesk.gui.device_banners import DeviceBanners
from mmdesk.gui.device_box import DeviceBox
from mmdesk.gui.device_signals import DeviceSignals
from mmdesk.gui.main_window import MainWindow
from mmdesk.gui.theme import apply_theme
from mmdesk.gui.trouble_dialog import BugReporter
from mmdesk.logs import start_logging, stop_logging
from mmdesk.paths import base_model_dir, default_data_dir, make_private_dir, resources_dir, yunet_file
from mmdesk.settings import Settings
from mmdesk.store.cards import read_card
from mmdesk.store.versions import VersionStore
from mmdesk.workers.capture_worker import CaptureWorker
from mmdesk.workers.device_choice import DeviceChoice
from mmdesk.workers.export_worker import ExportWorker
from mmdesk.workers.file_worker import Analysis, FileWorker
from mmdesk.workers.learning_process import LearningProcess
from mmdesk.workers.live_devices import LiveDevices
from mmdesk.workers.picture_worker import PictureWorker
from mmdesk.workers.prediction_worker import PredictionWorker
from mmdesk.workers.remembering import Remembering
from mmdesk.workers.recording_worker import RecordingWorker, Writes
from mmdesk.workers.session_worker import SessionWorker
from mmdesk.workers.store_worker import StoreWorker
from mmdesk.workers.worker_thread import WorkerThread

_log = logging.getLogger(__name__)
_RING_S = 30
_LISTEN_AFTER_MS = 1000
_LEARNING_DEADLINE_MS = 3000
_STOP_DEADLINE_MS = 15_000  # a decoder or a driver that hangs must not keep an invisible process alive


def run(
    data_dir: Path | None = None,
    camera: str | None = None,
    microphone: str | None = None,
    files: Sequence[Path] = (),
    argv: Sequence[str] = (),
) -> int:
    """Open the window and stay until it is closed; the exit code.

    `camera` and `microphone` are a device's name, a file, a URL, or "none"; when one is given,
    live starts at once. Of `files` the first is analysed and shown.
    """
    application = QApplication([sys.argv[0], *argv])
    reporter = BugReporter()
    reporter.install()
    try:
        program = build(application, data_dir, camera, microphone, files)
        program.gave_up.connect(_leave)
        program.window.show()
        QTimer.singleShot(0, program.start)
        code = application.exec()
        take_down(program)
        return code
    finally:
        reporter.uninstall()
        stop_logging()


def build(
    application: QApplication,
    data_dir: Path | None = None,
    camera: str | None = None,
    microphone: str | None = None,
    files: Sequence[Path] = (),
    load: Callable[[], Predicts] | None = None,
) -> "Program":
    """Everything made and connected, nothing started: `Program.start` does that.

    A data directory that cannot be used is told in a banner; the window works without it.
    """
    QDir.setSearchPaths("icon", [str(resources_dir() / "icons")])
    QDir.setSearchPaths("style", [str(resources_dir() / "style")])
    application.setApplicationName("mmdesk")
    application.setApplicationVersion(__version__)
    application.setQuitOnLastWindowClosed(False)
    folder, trouble = _usable(data_dir or default_data_dir())
    settings = Settings.load(folder / "settings.json") if folder else Settings()
    apply_theme(application, settings.text("appearance"))
    program = Program(settings, folder, load or partial(load_predictor, folder))
    program.begin_with(camera, microphone, [str(path) for path in files])
    if trouble:
        program.window.show_store_trouble(trouble.message, trouble.hint)
    elif settings.warnings:
        program.window.banners.tell("settings", settings.warnings[0])
    program.stopped.connect(application.quit)
    return program


def take_down(program: "Program") -> None:
    """Delete a program that has stopped, and its window.

    The garbage collector knows no order, and may run in a worker's thread: a timer that is deleted
    there while this thread's event loop looks at it crashes the process.
    """
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def load_predictor(data_dir: Path | None = None) -> Predicts:
    """The real network, from the shipped weights. Imports torch: for a worker's thread only."""
    # oneDNN keeps a program for each length of speech it has met, 1024 of them: some 40 MB within the hour.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "64")
    import torch

    from mmdesk.model.predictor import Predictor

    torch.set_num_threads(max(1, (os.cpu_count() or 2) - 1))  # one core is the window's
    return Predictor(base_model_dir(), yunet_file(data_dir) if data_dir else None)


class Program(QObject):
    """The window and its workers, connected. Lives in the window's thread."""

    stopped = Signal()
    gave_up = Signal()  # waiting for a thread that does not end
    _version_wanted = Signal(int, object)  # number, folder or None for the base
    _version_given_up = Signal(int)  # the number that is used instead
    _live_begun = Signal()
    _record_wanted = Signal(str, float)  # the session's id, time.monotonic() of its beginning
    _record_ended = Signal()
    _session_begun = Signal(object, float)  # Session, time.monotonic() of its beginning

    def __init__(self, settings: Settings, data_dir: Path | None, load: Callable[[], Predicts]) -> None:
        super().__init__()
        self.settings, self._data_dir = settings, data_dir
        self._frames: Mailbox = Mailbox()
        self._ring = RingBuffer(SAMPLE_RATE_HZ * _RING_S)
        self._moments = LiveMoments(self._frames, self._ring)
        self.window = MainWindow(self._frames)
        self.window.go_back_to(settings.text("window"))
        self.window.status.show_figures(bool(settings.get("figures")))
        self.window.status.figures_toggled.connect(self._on_figures_toggled)
        self._wanted_version = 0
        self._running = 0  # how many threads and children are still to end
        self.window.learning.learn_after = round(settings.number("learn_after"))
        self._make_workers(load, settings.number("predictions_per_s"))
        self._connect_prediction()
        self._connect_files()
        self._connect_capture()
        if data_dir is None:
            self.window.verdicts.keep_nothing()
            self.window.past.keep_nothing()
        else:
            self._add_store(data_dir)
        self.window.closing.connect(self.stop)

    def begin_with(self, camera: str | None, microphone: str | None, files: list[str]) -> None:
        """What to begin with once the devices are listed and the network is loaded."""
        self._camera_choice.begin_with(camera)
        self._microphone_choice.begin_with(microphone)
        self._starts_live = not files and (camera is not None or microphone is not None)
        self._files = files

    @Slot()
    def start(self) -> None:
        """Start the workers; call it when the window is visible."""
        self.window.show_loading()
        self._listen_for_devices()
        for thread in self._threads:
            thread.start()
        if self._files:
            self.window.open_file(self._files[0])
            self.window.say_left_out(self._files[1:])

    @Slot()
    def stop(self) -> None:
        """Stop everything; `stopped` follows, and the window is closed."""
        if self._running:  # it is stopping already
            return
        self.settings.set("window", self.window.where_it_is())
        self.window.hide()
        self._running = len(self._threads)
        if self._learning is not None and self._learning.is_running:
            self._learning.cancel()
            QTimer.singleShot(_LEARNING_DEADLINE_MS, self._learning.kill)
            self._running += 1
        for thread in self._threads:
            thread.stop()
        QTimer.singleShot(_STOP_DEADLINE_MS, self._give_up)

    @Slot()
    def _give_up(self) -> None:
        if self._running:
            late = ", ".join(thread.name for thread in self._threads if thread.is_running)
            _log.error("Not ended after %d s: %s.", _STOP_DEADLINE_MS // 1000, late or "learning")
            self.gave_up.emit()

    def _make_workers(self, load: Callable[[], Predicts], most_per_s: float) -> None:
        devices = self._devices = LiveDevices(self._frames, self._ring)
        self._prediction = PredictionWorker(load, self._moments.newest, most_per_s, self._complete)
        self._file = FileWorker(self._borrow_predictor, self._open_analysis)
        self._pictures = PictureWorker(picture_at)
        self._export = ExportWorker(partial(export_session, self._data_dir))
        self._capture = CaptureWorker(
            devices.list_cameras,
            devices.list_microphones,
            devices.open_camera,
            devices.open_microphone,
            devices.fingerprint,
        )
        self._threads = [
            WorkerThread("inference", [self._prediction, self._file], self),
            WorkerThread("capture", [self._capture], self),
            WorkerThread("media", [self._pictures, self._export], self),
        ]
        for thread in self._threads:
            thread.ended.connect(self._on_ended)
        self._learning: LearningProcess | None = None

    def _borrow_predictor(self) -> Predicts | None:
        return self._prediction.predictor

    def _complete(self, moment: Moment) -> Moment:
        return moment if moment.captured_at else with_sound(moment, Path(self._file.path))

    def _open_analysis(self, path: Path, predictor: Predicts) -> Analysis:
        return open_analysis(path, predictor, self.settings.number("file_step_s"))

    def _connect_prediction(self) -> None:
        window, worker = self.window, self._prediction
        worker.loaded.connect(window.show_loaded)
        worker.predicted.connect(window.show_prediction)
        worker.failed.connect(window.show_trouble)
        worker.version_used.connect(window.show_version)
        window.why.wanted.connect(worker.explain)
        worker.explained.connect(window.why.show_explanation)
        worker.unexplained.connect(window.why.show_unexplained)
        worker.version_refused.connect(self._on_version_refused)
        self._version_wanted.connect(worker.use_version)
        window.text_written.connect(self._on_text_written)
        window.choice.changed.connect(worker.choose)
        self._live_begun.connect(worker.begin)

    def _connect_files(self) -> None:
        window, worker, view = self.window, self._file, self.window.file_view
        window.file_wanted.connect(worker.analyse)
        window.file_cancel_wanted.connect(worker.cancel)
        worker.opened.connect(window.choice.clear)
        worker.opened.connect(view.begin)
        worker.opened.connect(self._on_file_opened)
        worker.analysed.connect(view.add)
        worker.finished.connect(view.finish)
        worker.cancelled.connect(view.show_cancelled)
        worker.failed.connect(window.show_file_trouble)
        window.file_left.connect(self._on_file_left)

    def _connect_capture(self) -> None:
        window, worker, controls = self.window, self._capture, self.window.controls
        self._camera_choice = self._add_choice("camera", controls.camera)
        self._microphone_choice = self._add_choice("microphone", controls.microphone)
        worker.devices_listed.connect(self._on_devices_listed)
        worker.camera_troubled.connect(window.show_camera_trouble)
        worker.microphone_troubled.connect(window.show_microphone_trouble)
        worker.released.connect(self._on_released)
        worker.level_changed.connect(controls.level.show_level)
        worker.microphone_fault_changed.connect(controls.level.show_fault)
        self._camera_choice.opens.connect(worker.use_camera)
        self._camera_choice.opens.connect(self._on_camera_opens)
        self._microphone_choice.opens.connect(worker.use_microphone)
        window.live_wanted.connect(self._on_live_wanted)
        self._device_signals = DeviceSignals(quiet_stderr, self)
        self._device_signals.cameras_named.connect(self._on_cameras_named)
        self._device_signals.changed.connect(worker.list_devices)

    def _listen_for_devices(self) -> None:
        """At once where cameras have no names without Qt, else when there is time for it."""
        if sys.platform.startswith("linux"):
            QTimer.singleShot(_LISTEN_AFTER_MS, self._device_signals.load)
        else:
            self._device_signals.load()

    def _add_choice(self, which: str, box: DeviceBox) -> DeviceChoice:
        worker, choice = self._capture, DeviceChoice(which, box, self.settings, self)
        banners = DeviceBanners(which, self.window.banners, self)
        box.chosen.connect(choice.choose)
        box.looked_at.connect(worker.list_devices)
        choice.look_again.connect(worker.list_devices)
        choice.absence_changed.connect(banners.show_absence)
        getattr(worker, f"{which}_troubled").connect(choice.show_trouble)
        getattr(worker, f"{which}_fault_changed").connect(banners.show_fault)
        return choice

    def _add_store(self, data_dir: Path) -> None:
        window, panel, verdicts = self.window, self.window.learning, self.window.verdicts
        store = self._store = StoreWorker(data_dir, base_model_dir())
        sessions = self._sessions = SessionWorker(store, data_dir)
        thread = WorkerThread("store", [store, sessions], self)
        thread.ended.connect(self._on_ended)
        self._threads.append(thread)
        store.failed.connect(window.show_store_trouble)
        store.unusable.connect(verdicts.keep_nothing)
        store.feedback_saved.connect(window.show_feedback_saved)
        store.feedback_delayed.connect(window.show_feedback_delayed)
        store.waiting_changed.connect(panel.show_waiting)
        store.versions_listed.connect(panel.show_versions)
        store.version_chosen.connect(self._on_version_chosen)
        verdicts.given.connect(store.save_feedback)
        verdicts.taken_back.connect(store.remove_feedback)
        verdicts.given_again.connect(store.save_feedback)
        panel.version_wanted.connect(store.use_version)
        self._version_given_up.connect(store.use_version)
        panel.rollback_wanted.connect(store.roll_back)
        self._session_begun.connect(store.begin_session)
        remembering = self._remembering = Remembering(self)
        self._prediction.predicted.connect(remembering.take)
        remembering.due.connect(store.add_prediction)
        self._session_begun.connect(remembering.begin)
        window.file_view.read.connect(store.add_file_moment)
        window.judged.connect(store.keep_judged)
        self._connect_sessions(sessions)
        self._add_recording(data_dir, sessions)
        self._begin_session(Session())
        self._add_learning(data_dir, store)

    def _add_recording(self, data_dir: Path, sessions: SessionWorker) -> None:
        most_bytes = 1e9 * self.settings.number("recording_gb")
        recording = self._recording = RecordingWorker(
            self._frames, self._ring, data_dir, open_recording, most_bytes
        )
        thread = WorkerThread("recording", [recording], self)
        thread.ended.connect(self._on_ended)
        self._threads.append(thread)
        recording.began.connect(sessions.add_recording)
        recording.failed.connect(self.window.show_recording_trouble)
        self.window.controls.record.wanted.connect(self._on_record_wanted)
        self._record_wanted.connect(recording.record)
        self._record_ended.connect(recording.finish)

    @Slot(bool)
    def _on_record_wanted(self, on: bool) -> None:
        if on:
            self._record_wanted.emit(self.window.verdicts.session_id, self.window.session_began_at)
        else:
            self._record_ended.emit()

    def _connect_sessions(self, sessions: SessionWorker) -> None:
        past = self.window.past
        past.list_wanted.connect(sessions.list_sessions)
        past.session_wanted.connect(sessions.open_session)
        past.delete_wanted.connect(sessions.delete_session)
        past.view.picture_wanted.connect(self._pictures.find)
        past.view.export_wanted.connect(self._export.export)
        self._export.exported.connect(past.show_exported)
        self._export.failed.connect(self.window.show_file_trouble)
        past.view.closed.connect(sessions.let_go)
        sessions.listed.connect(past.list.show_sessions)
        sessions.opened.connect(past.show_session)
        sessions.moments_read.connect(past.view.add)
        sessions.read_whole.connect(past.view.finish)
        sessions.deleted.connect(past.forget)
        self.window.marks.saved.connect(sessions.save_mark)
        self.window.marks.removed.connect(sessions.remove_mark)
        sessions.failed.connect(self.window.show_store_trouble)
        self._store.unusable.connect(past.keep_nothing)
        self._file.opened.connect(past.leave)
        self._pictures.found.connect(past.view.show_picture)
        self._pictures.failed.connect(self.window.show_file_trouble)

    def _add_learning(self, data_dir: Path, store: StoreWorker) -> None:
        panel = self.window.learning
        learning = self._learning = LearningProcess(data_dir, parent=self)
        panel.learn_wanted.connect(learning.learn)
        panel.stop_wanted.connect(learning.stop)
        panel.cancel_wanted.connect(learning.cancel)
        learning.began.connect(panel.show_starting)
        learning.started.connect(panel.show_started)
        learning.progressed.connect(panel.show_progress)
        learning.judged.connect(panel.show_judged)
        learning.cancelled.connect(panel.show_cancelled)
        learning.failed.connect(panel.show_failed)
        learning.version_made.connect(store.use_version)
        learning.ended.connect(panel.show_ended)
        learning.ended.connect(store.refresh)
        learning.ended.connect(self._on_learning_ended)

    def _begin_session(self, session: Session) -> None:
        began_at = self._moments.begin()
        self.window.verdicts.session_id, self.window.session_began_at = session.id, began_at
        self._session_begun.emit(session, began_at)

    @Slot(list, list)
    def _on_devices_listed(self, cameras: list[Device], microphones: list[Device]) -> None:
        self._camera_choice.show_devices(cameras)
        self._microphone_choice.show_devices(microphones)
        if self._starts_live:
            self._starts_live = False  # from now on the user starts
            self._on_live_wanted(True)

    @Slot(list)
    def _on_cameras_named(self, named: list[Device]) -> None:
        self._devices.name_cameras(named)

    @Slot(bool)
    def _on_live_wanted(self, live: bool) -> None:
        self._camera_choice.go_live(live)
        self._microphone_choice.go_live(live)
        if live:
            self._begin_session(Session())
            self._live_begun.emit()
            self._moments.read_again()  # what it gave belongs to the session before
        else:
            self._moments.write("")  # else a late picture or sound would read it again, in another's place
        self.window.show_live(live)

    @Slot(object)
    def _on_camera_opens(self, _source: int | str | None) -> None:
        if self.window.is_live:
            self.window.show_waiting()

    @Slot(bool)
    def _on_figures_toggled(self, wanted: bool) -> None:
        self.settings.set("figures", wanted)

    @Slot(str)
    def _on_released(self, which: str) -> None:
        (self._frames if which == "camera" else self._ring).clear()

    @Slot(str)
    def _on_text_written(self, text: str) -> None:
        self._moments.write(text)

    @Slot(str, float)
    def _on_file_opened(self, path: str, _duration_s: float) -> None:
        self._begin_session(Session(source=str(Path(path).absolute())))

    @Slot()
    def _on_file_left(self) -> None:
        self._begin_session(Session())  # what is written from now on is none of the file's

    @Slot(object)
    def _on_version_chosen(self, version: Version) -> None:
        self._wanted_version = version.number
        self._version_wanted.emit(version.number, None if version.is_base else version.folder)

    @Slot(int, int)
    def _on_version_refused(self, damaged: int, used: int) -> None:
        if damaged == self._wanted_version:  # else the user has chosen another meanwhile
            self._version_given_up.emit(used)

    @Slot()
    def _on_learning_ended(self) -> None:
        if self._running:  # the program waits for it
            self._on_ended()

    @Slot()
    def _on_ended(self) -> None:
        self._running -= 1
        if self._running == 0:
            self.window.let_close()
            self.stopped.emit()


def picture_at(path: Path, at_s: float) -> Picture | None:
    """A picture out of a media file, for the picture worker. Raises MediaError when it cannot be read."""
    from mmdesk.capture import picture_at as reading

    return reading.picture_at(path, at_s)


def export_session(
    data_dir: Path | None, past: PastSession, moments: Sequence[PastMoment], target: Path
) -> None:
    """Write a session's timeline for the export worker. Raises StoreError when it cannot be written."""
    from mmdesk.analysis.export import Format, export
    from mmdesk.analysis.past import remembered_analysis

    versions = VersionStore(data_dir, base_model_dir()).list() if data_dir else []
    hashes = {one.number: (read_card(one.folder) or {}).get("sha256", "") for one in versions}
    sha256 = hashes.get(moments[-1].prediction.version, "") if moments else ""  # a version may be gone
    export(remembered_analysis(past, moments, sha256), Format(target.suffix[1:].lower()), target)


def open_recording(path: Path, picture_size: tuple[int, int] | None, has_sound: bool) -> Writes:
    """A media file for the recording worker. Raises MediaError when it cannot be written."""
    from mmdesk.capture.recording import RecordingFile

    return RecordingFile(path, picture_size, has_sound)


def open_analysis(path: Path, predictor: Predicts, every_s: float) -> Analysis:
    """Open a media file for the file worker. Raises MediaError when it cannot be read."""
    from mmdesk.analysis.file_pipeline import analyse
    from mmdesk.capture.media_file import open_media

    media = open_media(path)
    watched = _Watched(media)
    entries = analyse(watched, predictor, every_s)
    pairs = ((watched.last, entry.prediction) for entry in entries)

    def close() -> None:
        pairs.close()
        media.close()

    return Analysis(media.duration_s, pairs, close, lambda: list(media.errors))


def with_sound(moment: Moment, path: Path) -> Moment:
    """A moment of a media file with its sound, which was not kept; as it is where that cannot be read."""
    from mmdesk.capture.sound_again import sound_until

    try:
        return replace(moment, sound=sound_until(path, moment.end_s))
    except MmdeskError:
        return moment


class _Watched:
    """Media that remembers the moment it gave out last, so that the window can show its picture."""

    def __init__(self, media: Any) -> None:
        self._media = media

    duration_s = property(lambda self: self._media.duration_s)
    errors = property(lambda self: self._media.errors)

    def moments(self, every_s: float = 0.2, text: str | None = None) -> Iterator[Moment]:
        """As the media's."""
        for moment in self._media.moments(every_s, text):
            self.last = moment
            yield moment


def _leave() -> None:
    """End the process as it is: a running QThread can be neither waited for nor destroyed."""
    stop_logging()
    os._exit(1)


def _usable(folder: Path) -> tuple[Path | None, MmdeskError | None]:
    try:
        make_private_dir(folder)
    except MmdeskError as error:
        return None, error
    start_logging(folder)
    return folder, None
