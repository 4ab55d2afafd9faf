"""The page "What mmdesk keeps" and what it tells: the worker that measures, and what is in use right now."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from mmdesk.app.connections import count_connections
from mmdesk.app.live import Live
from mmdesk.app.shared import Shared
from mmdesk.core.file_jobs import JobState
from mmdesk.core.shown_names import shown, shown_name
from mmdesk.gui.listed import listed
from mmdesk.gui.privacy.kept_window import KeptWindow
from mmdesk.gui.privacy.permission import Asked, InUse
from mmdesk.gui.review.transport import Transport
from mmdesk.store.keys_file import is_encrypted
from mmdesk.workers.file_queue import FileQueue
from mmdesk.workers.kept_worker import KeptWorker
from mmdesk.workers.worker_thread import WorkerThread


class Privacy(QObject):
    """Connects them; owns the thread that measures."""

    def __init__(
        self,
        shared: Shared,
        data_dir: Path,
        queue: FileQueue,
        transport: Transport,
        live: Live,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._shared, self._queue, self._transport, self._live = shared, queue, transport, live
        self._data_dir = data_dir
        self._connections = 0
        self._page: KeptWindow | None = None
        self.worker = KeptWorker(data_dir, count_connections)
        self.worker_thread = WorkerThread("kept", [self.worker], self)
        self.worker.connections_counted.connect(self._on_connections_counted)
        shared.window.more.add("kept", self.tr("What mmdesk keeps…"), self.begin)

    @property
    def page(self) -> KeptWindow:
        """Made when it is first asked for: the window is to be there at once."""
        if self._page is None:
            self._page = KeptWindow(self._shared.window)
            self._connect(self._page)
        return self._page

    @Slot()
    def begin(self) -> None:
        """Show the page."""
        self.page.begin()

    def _connect(self, page: KeptWindow) -> None:
        page.look_wanted.connect(self.worker.look)
        page.look_wanted.connect(self._show_in_use)
        page.words_wanted.connect(self.worker.read_words)
        page.folder_wanted.connect(self._show_folder)
        self.worker.looked.connect(page.show_kept)
        self.worker.failed.connect(page.show_trouble)
        self.worker.words_read.connect(page.show_words)
        self._shared.window.closing.connect(page.close)

    @Slot(int)
    def _on_connections_counted(self, count: int) -> None:
        self._connections = count
        self._show_in_use()

    @Slot()
    def _show_in_use(self) -> None:
        window = self._shared.window
        camera, microphone = window.controls.camera.source, window.controls.microphone.source
        stream = camera if window.is_live and isinstance(camera, str) and "://" in camera else ""
        reading = [
            shown_name(job.session.source) for job in self._queue.jobs if job.state is JobState.READING
        ]
        if window.review.played_file:
            reading.append(shown_name(window.review.played_file))
        has_camera, has_microphone = self._live.delivering
        self.page.show_in_use(
            [
                self._device(Asked.CAMERA, camera, has_camera, window.controls.camera.currentText()),
                self._device(
                    Asked.MICROPHONE, microphone, has_microphone, window.controls.microphone.currentText()
                ),
                InUse(Asked.FILES, bool(reading), listed(dict.fromkeys(reading))),
                self._network(shown(stream)),
                InUse(Asked.SPEAKERS, self._transport.is_playing or window.asking.panel.sound.is_heard),
                InUse(Asked.DESKTOP, self._waits_for_idleness()),
                InUse(Asked.CLIPBOARD, False),
                InUse(Asked.PROCESSES, False),
            ]
        )

    def _device(self, asked: Asked, source: int | str | None, delivers: bool, name: str) -> InUse:
        if delivers:
            return InUse(asked, True, name)
        is_wanted = self._shared.window.is_live and source is not None
        return InUse(
            asked, False, self.tr("wanted, and it gives nothing: {0}").format(name) if is_wanted else ""
        )

    def _waits_for_idleness(self) -> bool:
        settings = self._shared.settings
        locks = is_encrypted(self._data_dir) and settings.number("lock_after_min") > 0
        return locks or settings.text("learn_by_itself") != "off"

    def _network(self, stream: str) -> InUse:
        if stream:
            return InUse(Asked.NETWORK, True, stream)
        if self._connections < 0:
            return InUse(Asked.NETWORK, False)
        if self._connections:
            return InUse(Asked.NETWORK, True, self.tr("{0} connections").format(self._connections))
        return InUse(Asked.NETWORK, False, self.tr("no connection is open"))

    @Slot(object)
    def _show_folder(self, folder: str) -> None:
        address = QUrl.fromLocalFile(folder)  # of the data directory: never an address elsewhere
        if os.path.isdir(folder) and QDesktopServices.openUrl(address):
            self.page.say("")
        else:
            self.page.say(self.tr("No file manager answered. The folder is {0}").format(shown(folder)))
