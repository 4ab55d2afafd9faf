"""The first minutes: camera and microphone are tried, or a sample clip is read; the first correction.

What is tried goes into a mailbox of its own: the network never sees it, so nothing of it can be kept.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.live import Live
from mmdesk.app.shared import Shared
from mmdesk.core.feedback import Feedback
from mmdesk.gui.preview import Preview
from mmdesk.workers.sample_worker import SampleWorker
from mmdesk.workers.worker_thread import WorkerThread

_Source = int | str | None


class Welcoming(QObject):
    """Between the page that tries the devices, the capture thread, and the worker that makes the sample."""

    _camera_wanted = Signal(object)  # int | str | None
    _microphone_wanted = Signal(object)
    _sample_wanted = Signal()

    def __init__(self, shared: Shared, live: Live, data_dir: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._live = shared, live
        self._has_sample = data_dir is not None
        self._is_trying = False
        self._open: tuple[_Source, _Source] = (None, None)
        self._page = shared.window.notice.dialog.page
        self._preview = Preview(live.tried_frames, self)
        self._worker = SampleWorker(data_dir)
        self.worker_thread = WorkerThread("sample", [self._worker], self)
        shared.window.more.add("try", self.tr("Try camera and microphone…"), shared.window.notice.try_devices)
        self._connect()

    def _connect(self) -> None:
        window, trial = self._shared.window, self._live.trial
        window.notice.trying.connect(self._on_trying)
        if not self._shared.settings.get("judged_before"):
            window.answer.guide(True)
            window.edits.verdicts_changed.connect(self._on_verdicts)
        window.closing.connect(window.notice.dialog.reject)
        self._live.listed.connect(self._on_listed)
        self._preview.due.connect(self._page.show_picture)
        self._page.sample_wanted.connect(self._on_sample)
        self._camera_wanted.connect(trial.use_camera)
        self._microphone_wanted.connect(trial.use_microphone)
        trial.level_changed.connect(self._page.show_level)
        trial.camera_troubled.connect(self._on_camera_troubled)
        trial.microphone_troubled.connect(self._on_microphone_troubled)
        self._sample_wanted.connect(self._worker.make)
        self._worker.made.connect(window.open_file)
        self._worker.failed.connect(window.troubles.show_file)

    @Slot(bool)
    def _on_trying(self, on: bool) -> None:
        self._is_trying = on
        if on:
            is_live = self._shared.window.is_live
            self._page.begin(*self._names(), is_live=is_live, has_sample=self._has_sample)
            if is_live:  # it is shown what live gets
                for which, words in self._shared.window.troubles.devices.items():
                    self._page.show_trouble(which, words)
            self._preview.start()
        else:
            self._preview.stop()
        self._use()

    @Slot()
    def _on_listed(self) -> None:
        """What was plugged in, or found at last, is tried at once."""
        if self._is_trying and self._open != self._live.sources:
            self._page.show_devices(*self._names())
            self._use()

    def _use(self) -> None:
        is_free = self._is_trying and not self._shared.window.is_live  # else it is shown what live gets
        wanted = self._live.sources if is_free else (None, None)
        for source, now, signal in zip(
            wanted, self._open, (self._camera_wanted, self._microphone_wanted), strict=True
        ):
            if source != now:
                signal.emit(source)
        self._open = wanted

    def _names(self) -> tuple[str, str]:
        """How the window calls the two; empty for none."""
        controls = self._shared.window.controls
        camera, microphone = (
            box.currentText() if box.source is not None else ""
            for box in (controls.camera, controls.microphone)
        )
        return camera, microphone

    @Slot(str)
    def _on_camera_troubled(self, words: str) -> None:
        self._page.show_trouble("camera", words)

    @Slot(str)
    def _on_microphone_troubled(self, words: str) -> None:
        self._page.show_trouble("microphone", words)

    @Slot(list, list)
    def _on_verdicts(self, new: list[Feedback], _gone: list[str]) -> None:
        """The first one was given: nobody needs to be shown how any more."""
        if new:
            self._shared.window.edits.verdicts_changed.disconnect(self._on_verdicts)
            self._shared.window.answer.guide(False)
            self._shared.settings.set("judged_before", True)

    @Slot()
    def _on_sample(self) -> None:
        self._shared.window.notice.dialog.accept()
        self._shared.window.status.say(self.tr("Making the sample clip…"))
        self._sample_wanted.emit()
