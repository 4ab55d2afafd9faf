"""The recording thread and the window: what is watched and heard is written to a file, on request."""

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.keeping import Keeping
from mmdesk.app.loading import open_recording
from mmdesk.app.shared import Shared
from mmdesk.workers.recording_worker import RecordingWorker
from mmdesk.workers.worker_thread import WorkerThread


class Recording(QObject):
    """A recording belongs to the session in which it was begun."""

    _wanted = Signal(str, float)  # the session's id, time.monotonic() of its beginning
    _ended = Signal()
    _most_bytes = Signal(float)

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._settings = shared.window, shared.settings
        most_bytes = 1e9 * shared.settings.number("recording_gb")
        worker = self._worker = RecordingWorker(
            shared.frames, shared.ring, keeping.data_dir, open_recording, most_bytes
        )
        self.worker_thread = WorkerThread("recording", [worker], self)
        worker.began.connect(keeping.sessions.add_recording)
        worker.failed.connect(self._window.troubles.show_recording)
        self._window.controls.record.wanted.connect(self._on_wanted)
        self._wanted.connect(worker.record)
        self._ended.connect(worker.finish)
        self._most_bytes.connect(worker.grow_at_most)
        shared.settings_changes.changed.connect(self._on_settings_changed)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if "recording_gb" in names:
            self._most_bytes.emit(1e9 * self._settings.number("recording_gb"))

    @Slot(bool)
    def _on_wanted(self, on: bool) -> None:
        if on:
            self._wanted.emit(self._window.verdicts.session_id, self._window.session_began_at)
        else:
            self._ended.emit()
