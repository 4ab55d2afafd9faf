"""The file that is looked at while it is read: the review gets what is kept of it, in the order of time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.shared import Shared
from mmdesk.core.arrays import Picture
from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.core.sessions import PastMoment, PastSession, Recording, Session
from mmdesk.gui.sentences import in_users_words
from mmdesk.workers.file_queue import FileQueue


class Looking(QObject):
    """Between the queue and the review. A session that is not read any more is none of its business."""

    changed = Signal(str)  # which session is looked at; empty: none

    def __init__(self, shared: Shared, queue: FileQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._shared, self._queue, self._review = shared, queue, shared.window.review
        self._is_kept = True
        self._is_loaded = False  # all that was kept before is there
        self._picture: tuple[str, Picture | None] = "", None  # and of which moment
        self._broken_off = ""  # the session that failed last in the middle
        queue.shown.connect(self.show)
        queue.changed.connect(self._on_changed)
        queue.read_elsewhere.connect(self._on_read_elsewhere)
        queue.failed.connect(self._on_failed)
        self._review.began.connect(self._on_began)
        self._review.closed.connect(self._on_closed)
        shared.window.timeline.pause_wanted.connect(self._on_pause_wanted)
        shared.window.timeline.stop_wanted.connect(self._on_stop_wanted)

    @property
    def session_id(self) -> str:
        """Of what is looked at; empty for nothing."""
        past = self._review.session
        return past.session.id if past is not None else ""

    @Slot()
    def keep_nothing(self) -> None:
        """There is no store: only what comes from now on can be shown."""
        self._is_kept = False

    @Slot()
    def keep_again(self) -> None:
        """There is a store again."""
        self._is_kept = True

    @Slot(object)
    def show(self, session: Session) -> None:
        """Look at this file, read or not."""
        if self._is_kept:
            self._shared.window.past.open(session.id)
            return
        there = (Recording(session.id, session.source, 0.0),) if Path(session.source).is_file() else ()
        length_s = (session.file and session.file.duration_s) or 0.0
        self._shared.window.past.show_session(PastSession(session, length_s, recordings=there))
        self.take_loaded()

    @Slot()
    def take_loaded(self) -> None:
        """All that is remembered of the session is there; of a file that is still read, more follows."""
        self._is_loaded = True
        job = self._queue.job(self.session_id)
        if job is None or job.is_over:
            self._review.finish(in_users_words(job.message) if job is not None else "")
            if job is not None:
                self._shared.window.status.say(self.tr("Ready"))
        else:
            self._show_state(job)

    @Slot(str, list, object)
    def take_analysed(self, _session_id: str, moments: list[PastMoment], picture: Picture | None) -> None:
        """Keep the newest picture until its moment is kept, and shown."""
        self._picture = moments[-1].moment.id, picture

    @Slot(str, list)
    def take_kept(self, session_id: str, moments: list[PastMoment]) -> None:
        """The next moments of a file are kept."""
        if session_id != self.session_id:
            return
        self._review.add(moments)
        moment_id, picture = self._picture
        if moment_id == moments[-1].moment.id:
            self._review.show_newest(picture)

    @Slot(object)
    def _on_read_elsewhere(self, session: Session) -> None:
        """All of it is remembered now: what is looked at may be the part that was there before."""
        if session.id == self.session_id:
            self.show(session)

    @Slot(list)
    def _on_changed(self, jobs: list[FileJob]) -> None:
        for job in jobs:
            if job.id == self.session_id and self._is_loaded:
                self._show_state(job)

    def _show_state(self, job: FileJob) -> None:
        if job.is_over:
            if self._review.is_read:
                self._review.finish(in_users_words(job.message) or self._stopped_words(job))
            return
        if not self._review.is_read:
            self._review.show_reading(True)
        self._shared.window.timeline.show_paused(job.state is not JobState.READING)

    def _stopped_words(self, job: FileJob) -> str:
        if job.state is not JobState.STOPPED:
            return ""
        return self.tr("Stopped after {0} moments.").format(len(self._review.columns))

    @Slot(str, str, str)
    def _on_failed(self, session_id: str, message: str, hint: str) -> None:
        if session_id not in (self.session_id, self._queue.awaited):
            return
        self._shared.window.troubles.show_file(message, hint)
        job = self._queue.job(session_id)
        if job is not None and job.read_s:  # it is known to be readable so far
            self._broken_off = session_id
            choices = ((self.tr("Read on"), self._on_read_on),)
            self._shared.window.banners.tell("file", message, hint, choices)

    @Slot()
    def _on_read_on(self) -> None:
        self._queue.retry(self._broken_off)

    @Slot()
    def _on_began(self) -> None:
        self._is_loaded = False
        self.changed.emit(self.session_id)

    @Slot()
    def _on_closed(self) -> None:
        self.changed.emit("")

    @Slot(bool)
    def _on_pause_wanted(self, paused: bool) -> None:
        if paused:
            self._queue.pause()
        else:
            self._queue.go_on()

    @Slot()
    def _on_stop_wanted(self) -> None:
        self._queue.stop(self.session_id)
