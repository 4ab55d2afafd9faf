"""The capture thread and the window: the devices there are, the ones that are used, and going live."""

import sys

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.app.shared import Shared
from mmdesk.capture.quiet import quiet_stderr
from mmdesk.core.arrays import SAMPLE_RATE_HZ
from mmdesk.core.devices import Device
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.ring_buffer import RingBuffer
from mmdesk.core.sessions import Session
from mmdesk.gui.devices.device_banners import DeviceBanners
from mmdesk.gui.devices.device_box import DeviceBox
from mmdesk.gui.devices.device_signals import DeviceSignals
from mmdesk.workers.capture_worker import CaptureWorker
from mmdesk.workers.device_choice import DeviceChoice
from mmdesk.workers.live_devices import LiveDevices
from mmdesk.workers.worker_thread import WorkerThread

_LISTEN_AFTER_MS = 1000


class Live(QObject):
    """What is watched, listened to and read."""

    begun = Signal()
    listed = Signal()  # which devices there are is known, or has changed

    def __init__(self, shared: Shared, parent: QObject) -> None:
        super().__init__(parent)
        self._shared = shared
        self._starts_live = False
        devices = self._devices = LiveDevices(shared.frames, shared.ring)
        self._capture = CaptureWorker(
            devices.list_cameras,
            devices.list_microphones,
            devices.open_camera,
            devices.open_microphone,
            devices.fingerprint,
        )
        self.tried_frames: Mailbox = Mailbox()
        tried = LiveDevices(self.tried_frames, RingBuffer(SAMPLE_RATE_HZ))
        self.trial = CaptureWorker(list, list, tried.open_camera, tried.open_microphone)
        self.worker_thread = WorkerThread("capture", [self._capture, self.trial], self)
        self._camera = self._add_choice("camera", shared.window.controls.camera)
        self._microphone = self._add_choice("microphone", shared.window.controls.microphone)
        self.signals = DeviceSignals(quiet_stderr, self)
        self._connect()

    def begin_with(self, camera: str | None, microphone: str | None, starts_live: bool) -> None:
        """What to begin with once the devices are listed."""
        self._camera.begin_with(camera)
        self._microphone.begin_with(microphone)
        self._starts_live = starts_live

    @property
    def sources(self) -> tuple[int | str | None, int | str | None]:
        """The camera and the microphone that are used, or would be if live began."""
        return self._camera.source, self._microphone.source

    @property
    def delivering(self) -> tuple[bool, bool]:
        """Whether the camera, and whether the microphone, is captured just now."""
        return self._camera.delivers, self._microphone.delivers

    def open_again(self) -> None:
        """The capture worker was started anew: what it had open is to be opened again."""
        for choice in (self._camera, self._microphone):
            choice.go_live(self._shared.window.is_live)

    def listen_for_devices(self) -> None:
        """At once where cameras have no names without Qt, else when there is time for it."""
        if sys.platform.startswith("linux"):
            QTimer.singleShot(_LISTEN_AFTER_MS, self.signals.load)
        else:
            self.signals.load()

    def _add_choice(self, which: str, box: DeviceBox) -> DeviceChoice:
        worker, choice = self._capture, DeviceChoice(which, box, self._shared.settings, self)
        banners = DeviceBanners(which, self._shared.window.banners, self)
        box.chosen.connect(choice.choose)
        box.looked_at.connect(worker.list_devices)
        choice.look_again.connect(worker.list_devices)
        choice.absence_changed.connect(banners.show_absence)
        getattr(worker, f"{which}_troubled").connect(choice.show_trouble)
        getattr(worker, f"{which}_fault_changed").connect(banners.show_fault)
        return choice

    def _connect(self) -> None:
        window, worker, level = self._shared.window, self._capture, self._shared.window.controls.level
        worker.devices_listed.connect(self._on_devices_listed)
        worker.camera_troubled.connect(window.troubles.show_camera)
        worker.microphone_troubled.connect(window.troubles.show_microphone)
        worker.released.connect(self._on_released)
        worker.level_changed.connect(level.show_level)
        page = window.notice.dialog.page
        worker.level_changed.connect(page.show_level)
        window.preview.due.connect(page.show_picture)
        worker.microphone_fault_changed.connect(level.show_fault)
        self._camera.opens.connect(worker.use_camera)
        self._camera.opens.connect(self._on_camera_opens)
        self._microphone.opens.connect(worker.use_microphone)
        window.live_wanted.connect(self._on_live_wanted)
        # The user may be faster than the devices' list, and want something else than to go live.
        window.files_wanted.connect(self._start_no_more)
        window.past.session_wanted.connect(self._start_no_more)
        window.review.began.connect(self._start_no_more)
        window.asking.wanted.connect(self._start_no_more)
        window.text_written.connect(self._on_text_written)
        self.signals.cameras_named.connect(self._on_cameras_named)
        self.signals.changed.connect(worker.list_devices)

    @Slot(list, list)
    def _on_devices_listed(self, cameras: list[Device], microphones: list[Device]) -> None:
        self._camera.show_devices(cameras)
        self._microphone.show_devices(microphones)
        self.listed.emit()
        if self._starts_live:
            self._on_live_wanted(True)

    @Slot()
    def _start_no_more(self) -> None:
        self._starts_live = False

    @Slot(list)
    def _on_cameras_named(self, named: list[Device]) -> None:
        self._devices.name_cameras(named)

    @Slot(bool)
    def _on_live_wanted(self, live: bool) -> None:
        self._start_no_more()  # from now on the user starts
        if live and not self._shared.window.notice.lets_live():
            return
        self._camera.go_live(live)
        self._microphone.go_live(live)
        self._shared.moments.await_devices(live)  # what was answered last stays after Stop
        if live:
            self._shared.session.begin(Session())
            self.begun.emit()
            self._shared.moments.read_again()  # what it gave belongs to the session before
        else:
            self._shared.moments.write("")  # else a late picture would read it again, in another's place
        self._shared.window.show_live(live)

    @Slot(object)
    def _on_camera_opens(self, _source: int | str | None) -> None:
        if self._shared.window.is_live:
            self._shared.window.state.show_waiting()

    @Slot(str)
    def _on_released(self, which: str) -> None:
        (self._shared.frames if which == "camera" else self._shared.ring).clear()

    @Slot(str)
    def _on_text_written(self, text: str) -> None:
        self._shared.moments.write(text)
