"""Earlier sessions: the list, one that is open again with its pictures and marks."""

from PySide6.QtCore import QObject

from mmdesk.app.keeping import Keeping
from mmdesk.app.loading import picture_at
from mmdesk.app.shared import Shared
from mmdesk.workers.picture_worker import PictureWorker
from mmdesk.workers.worker_thread import WorkerThread


class Past(QObject):
    """Connects them with the worker that reads sessions; owns the media thread."""

    def __init__(self, shared: Shared, keeping: Keeping, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._keeping = shared, keeping
        self._pictures = PictureWorker(picture_at)
        self.worker_thread = WorkerThread("media", [self._pictures], self)
        self._connect_sessions()
        self._connect_media()
        self._connect_comparing()

    def _connect_sessions(self) -> None:
        window, past, sessions = self._shared.window, self._shared.window.past, self._keeping.sessions
        review = window.review
        past.list_wanted.connect(sessions.list_sessions)
        past.session_wanted.connect(sessions.open_session)
        past.delete_wanted.connect(sessions.delete_session)
        review.closed.connect(sessions.let_go)
        sessions.listed.connect(past.list.show_sessions)
        sessions.opened.connect(past.show_session)
        sessions.moments_read.connect(review.add)
        sessions.deleted.connect(past.forget)
        sessions.failed.connect(past.list.show_trouble)
        sessions.failed.connect(window.troubles.show_store)
        self._keeping.store.unusable.connect(past.keep_nothing)
        self._keeping.store.usable.connect(past.keep_again)

    def _connect_media(self) -> None:
        window, review = self._shared.window, self._shared.window.review
        review.picture_wanted.connect(self._pictures.find)
        self._pictures.found.connect(review.show_picture)
        self._pictures.failed.connect(window.troubles.show_file)

    def _connect_comparing(self) -> None:
        comparing, worker = self._shared.window.comparing, self._keeping.comparing
        comparing.others_wanted.connect(worker.find_others)
        comparing.comparison_wanted.connect(worker.compare_with)
        worker.others_found.connect(comparing.show_others)
        worker.compared.connect(comparing.show_comparison)
        worker.failed.connect(self._shared.window.troubles.show_store)
