"""The file queue: which files are to be read, which is read now, and how far each has come."""

import time
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.file_jobs import FileJob, FoundFile, JobState, Kept
from mmdesk.core.reading_speed import ReadingSpeed
from mmdesk.core.sessions import FileReading, PastMoment, Session, State

_ASKS_AGAIN_MS = 2000  # whether another window is done with a file
_STATES = {JobState.STOPPED: State.STOPPED, JobState.DONE: State.WHOLE, JobState.FAILED: State.FAILED}


class FileQueue(QObject):
    """Lives in the window's thread. Says what is to be done; workers say what became of it.

    One file is read at a time. While it is live, and while the user wants, the queue stands still.
    """

    changed = Signal(list)  # list[FileJob]: those that are new or otherwise than before
    removed = Signal(list)  # list[str], their sessions' ids
    shown = Signal(object)  # Session: the one the user opened
    read_elsewhere = Signal(object)  # Session: another window has read it to its end
    failed = Signal(str, str, str)  # id, message, hint
    stands_changed = Signal(bool)  # whether it stands still, by the user

    look_wanted = Signal(object, object, bool)  # list[str], paths, sound, whether to show the first
    place_wanted = Signal(list, bool)  # list[Session], whether to show the first
    again_wanted = Signal(object)  # Session
    begin_wanted = Signal(object)  # Session
    read_wanted = Signal(object, object)  # Session, Kept
    pause_wanted = Signal()
    go_on_wanted = Signal()
    stop_wanted = Signal()
    updated = Signal(str, object)  # id, FileReading
    dropped = Signal(str)  # id

    def __init__(self, every_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every_s = every_s
        self._jobs: dict[str, FileJob] = {}
        self._current = ""
        self._given_up = ""  # whose reading was given up, until another try of it begins
        self._next = ""  # goes before all others: the user wants to look at it
        self.awaited = ""  # which one is shown as soon as it could be opened
        self._gives_way = False  # the current one is stopped so that another can be read first
        self._is_handed_on = self._is_stop_due = False  # the current one, to the worker; and its stop
        self._is_ready = self._is_paused = self._is_live = False
        self._speed = ReadingSpeed()
        self._elsewhere: set[str] = set()  # read by another window, when last asked
        self._again = QTimer(self, interval=_ASKS_AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._on_again)

    @property
    def jobs(self) -> list[FileJob]:
        """All files, in the order in which they came."""
        return list(self._jobs.values())

    @property
    def is_paused(self) -> bool:
        """Whether the user lets it stand still."""
        return self._is_paused

    def job(self, session_id: str) -> FileJob | None:
        """The file of this session."""
        return self._jobs.get(session_id)

    def read_every(self, every_s: float) -> None:
        """How far apart the moments are of files that come from now on."""
        self._every_s = every_s

    def add(self, paths: list[str], sound: int | None = None) -> None:
        """Read these files, and what is in these folders, when their turn has come."""
        self.look_wanted.emit(paths, sound, False)

    def open(self, paths: list[str], sound: int | None = None) -> None:
        """The same; the first is shown, and read before all others."""
        self.look_wanted.emit(paths, sound, True)

    @Slot(str)
    def show(self, session_id: str) -> None:
        """Show this file; one that was not read yet is read before all others."""
        job = self._jobs.get(session_id)
        if job is not None:
            self._show(job)

    @Slot()
    def pause(self) -> None:
        """Stand still."""
        self._stand(paused=True)

    @Slot()
    def go_on(self) -> None:
        """Read on."""
        self._stand(paused=False)

    @Slot(bool)
    def show_live(self, live: bool) -> None:
        """Live has precedence: meanwhile no file is read."""
        self._stand(live=live)

    @Slot(str)
    def stop(self, session_id: str) -> None:
        """Read this file no further; what was read is kept."""
        job = self._jobs.get(session_id)
        if job is None or job.is_over:
            return
        if session_id == self._current:
            self._gives_way = False
            self._stop_current()
        else:
            self._end(job, JobState.STOPPED, "")

    @Slot(str)
    def retry(self, session_id: str) -> None:
        """Read a file that failed or was stopped, from where it came to."""
        job = self._jobs.get(session_id)
        if job is not None and job.state in (JobState.FAILED, JobState.STOPPED):
            file = replace(job.file, state=State.READING, troubles=())
            session = replace(job.session, file=file)
            self.updated.emit(session_id, file)
            self._put(replace(job, session=session, state=JobState.WAITING, message="", left_s=None))
            self._begin_next()

    @Slot(str)
    def remove(self, session_id: str) -> None:
        """Take a file out of the queue; what was read of it stays among the sessions."""
        job = self._jobs.get(session_id)
        if job is None:
            return
        self.stop(session_id)
        del self._jobs[session_id]
        self.dropped.emit(session_id)
        self.removed.emit([session_id])

    @Slot()
    def remove_all(self) -> None:
        """Take all files out of the queue, and begin no other."""
        self.pause()
        for session_id in list(self._jobs):
            self.remove(session_id)

    def read_again(self, session: Session, sound: int | None = None) -> None:
        """Read a session's file another time, by the version in use, beside what is remembered."""
        was = session.file or FileReading()
        chosen = was.sound if sound is None else sound
        file = FileReading(State.READING, self._every_s, was.duration_s, chosen, was.digest, session.id)
        self.again_wanted.emit(Session(session.source, file=file))

    def choose_sound(self, session_id: str, sound: int) -> None:
        """Hear another sound of the file. What was read with the one before is read again."""
        job = self._jobs.get(session_id)
        if job is None or job.file.sound == sound:
            return
        if job.state is JobState.DONE:
            self.read_again(job.session, sound)
            return
        self.remove(session_id)
        file = replace(job.file, state=State.READING, sound=sound, troubles=())
        self.again_wanted.emit(Session(job.path, file=file))

    # What the workers say.

    @Slot()
    def set_ready(self) -> None:
        """The network is loaded."""
        self._is_ready = True
        self._begin_next()

    @Slot(list, object, bool)
    def take_found(self, files: list[FoundFile], sound: int | None, show_first: bool) -> None:
        """Files were found; what is remembered of them comes next."""
        known = {job.path: job.id for job in self._jobs.values() if not job.is_over}
        sessions = [
            Session(one.path, file=FileReading(State.READING, self._every_s, None, sound, one.digest))
            for one in files
            if show_first or one.path not in known
        ]
        if sessions:
            self.place_wanted.emit(sessions, show_first)

    @Slot(list, bool)
    def take_placed(self, jobs: list[FileJob], show_first: bool) -> None:
        """What is remembered of files that were found."""
        fresh = []
        for number, job in enumerate(jobs):
            there = self._jobs.get(job.id)
            if there is None or there.is_over:
                self._jobs[job.id] = job
                fresh.append(job)
            if show_first and number == 0:
                self._show(self._jobs[job.id])
        self.changed.emit(fresh)
        self._begin_next()

    @Slot(list)
    def take_unfinished(self, jobs: list[FileJob]) -> None:
        """Files of an earlier run that were not read to their end: they wait for a word of the user's."""
        fresh = [replace(job, state=JobState.STOPPED) for job in jobs if job.id not in self._jobs]
        self._jobs.update({job.id: job for job in fresh})
        self.changed.emit(fresh)

    def leave(self, ids: list[str]) -> None:
        """The user does not want these unfinished ones read on, nor to be asked again."""
        for job in (self._jobs[one] for one in ids if one in self._jobs):
            self._end(job, JobState.STOPPED, "")

    @Slot(object, object)
    def take_begun(self, session: Session, kept: Kept) -> None:
        """What is remembered of the file whose turn it is."""
        if session.id == self._current:
            job = self._jobs.get(session.id)
            if job is not None and job.state is JobState.WAITING:
                self._put(replace(job, state=JobState.READING, read_s=kept.until_s, message=""))
            self._speed.begin(time.monotonic(), kept.until_s)
            self._is_handed_on = True
            self.read_wanted.emit(session, kept)
            if self._is_stop_due:
                self._stop_current()

    @Slot(object)
    def take_taken(self, there: FileJob) -> None:
        """Another window reads the file whose turn it is, and has come so far; it is asked again later."""
        job = self._jobs.get(there.id)
        if job is not None and not job.is_over:
            if self._is_stop_due and not self._gives_way and there.id == self._current:
                there = replace(there, state=JobState.STOPPED, message="")
            elif there.state is not JobState.DONE:
                words = self.tr("Another window of mmdesk is reading it")
                there = replace(there, state=JobState.WAITING, message=words)
                self._elsewhere.add(there.id)
                self._again.start()
            self._put(replace(there, sounds=job.sounds))
            if there.id == self.awaited:
                self.awaited = ""
                self.shown.emit(there.session)
            elif there.state is JobState.DONE:
                self.read_elsewhere.emit(there.session)
        self._leave(there.id)

    @Slot(str, object, float)
    def take_opened(self, session_id: str, _path: str, duration_s: float) -> None:
        """The file could be opened."""
        self._given_up = "" if session_id == self._given_up else self._given_up
        job = self._jobs.get(session_id)
        if job is not None:
            file = replace(job.file, duration_s=duration_s or None, state=State.READING)
            self.updated.emit(session_id, file)
            self._put(replace(job, session=replace(job.session, file=file)))
            if session_id == self.awaited:
                self.awaited = ""
                self.shown.emit(self._jobs[session_id].session)

    @Slot(str, list)
    def take_sounds(self, session_id: str, sounds: list[str]) -> None:
        """These sounds are in the file."""
        job = self._jobs.get(session_id)
        if job is not None and sounds:
            self._put(replace(job, sounds=tuple(sounds)))

    @Slot(str, list)
    def take_read(self, session_id: str, moments: list[PastMoment]) -> None:
        """The next moments of the file were read."""
        job = self._jobs.get(session_id)
        if job is not None and moments:
            read_s = moments[-1].moment.end_s
            self._speed.come_to(time.monotonic(), read_s)
            self._put(replace(job, read_s=read_s, left_s=self._speed.left_s(job.file.duration_s)))

    @Slot(str, list)
    def take_finished(self, session_id: str, troubles: list[str]) -> None:
        """The file was read to its end."""
        job = self._jobs.get(session_id)
        if job is not None:
            file = replace(job.file, duration_s=job.read_s or job.file.duration_s, troubles=tuple(troubles))
            job = replace(job, session=replace(job.session, file=file))
            nothing = not job.read_s and bool(troubles)
            self._end(job, JobState.FAILED if nothing else JobState.DONE, troubles[0] if troubles else "")
        self._leave(session_id)

    @Slot(str)
    def take_stopped(self, session_id: str) -> None:
        """The worker stopped reading the file."""
        if session_id == self._given_up:
            return  # its end was told already, and another try of it may be on its way
        job = self._jobs.get(session_id)
        if job is not None and session_id == self._current:
            if self._gives_way:
                self._put(replace(job, state=JobState.WAITING, left_s=None))
            else:
                self._end(job, JobState.STOPPED, "")
        self._leave(session_id)

    @Slot(str, str, str)
    def take_failed(self, session_id: str, message: str, hint: str) -> None:
        """The file cannot be read, or what is read of it cannot be kept."""
        job = self._jobs.get(session_id)
        if job is not None and not job.is_over:
            self._end(job, JobState.FAILED, message)
            self.failed.emit(session_id, message, hint)
        self._leave(session_id)

    @Slot(str, str, str)
    def take_refused(self, session_id: str, message: str, hint: str) -> None:
        """Nothing more of the file can be kept: reading on would leave a gap. So it would be with others."""
        if session_id == self._current:
            self._given_up = session_id
            self.stop_wanted.emit()
        self.pause()
        self.take_failed(session_id, message, hint)

    @Slot(str)
    def forget(self, session_id: str) -> None:
        """The session was deleted."""
        if session_id in self._jobs:
            self.remove(session_id)

    # From here on: its own.

    def _stand(self, paused: bool | None = None, live: bool | None = None) -> None:
        stood = self._stands
        self._is_paused = self._is_paused if paused is None else paused
        self._is_live = self._is_live if live is None else live
        if paused is not None:
            self.stands_changed.emit(self._is_paused)
        if stood != self._stands:
            (self.pause_wanted if self._stands else self.go_on_wanted).emit()
        job = self._jobs.get(self._current)
        if job is not None and not job.is_over:
            self._speed.begin(time.monotonic(), job.read_s)
            self._put(replace(job, state=JobState.PAUSED if self._stands else JobState.READING, left_s=None))
        self._begin_next()

    @property
    def _stands(self) -> bool:
        return self._is_paused or self._is_live

    def _show(self, job: FileJob) -> None:
        is_elsewhere = job.id in self._elsewhere
        is_begun = job.id == self._current and job.id != self.awaited
        if job.is_over or job.read_s or is_begun or is_elsewhere:
            self.awaited = ""
            self.shown.emit(job.session)
        else:
            self.awaited = job.id  # how long it is, and whether it can be read, is known when it is opened
        if job.is_over or job.id == self._current or is_elsewhere:
            return
        self._next = job.id
        if self._current and not self._gives_way:
            self._gives_way = True
            self._stop_current()
        if self._is_paused:
            self.go_on()

    def _begin_next(self) -> None:
        if not self._is_ready or self._stands or self._current:
            return
        waiting = [
            job
            for job in self._jobs.values()
            if job.state is JobState.WAITING and job.id not in self._elsewhere
        ]
        job = next((one for one in waiting if one.id == self._next), waiting[0] if waiting else None)
        self._next = ""
        if job is not None:
            self._current, self._speed = job.id, ReadingSpeed()
            self._is_handed_on = self._is_stop_due = False
            if not job.message:  # else another window had it: it still may
                self._put(replace(job, state=JobState.READING))
            self.begin_wanted.emit(job.session)

    @Slot()
    def _on_again(self) -> None:
        """Ask once more for what another window read."""
        self._elsewhere.clear()
        self._begin_next()

    def _stop_current(self) -> None:
        """One that the worker has not been given yet is stopped as soon as it is: it would not know which."""
        self._is_stop_due = not self._is_handed_on
        if self._is_handed_on:
            self.stop_wanted.emit()

    def _leave(self, session_id: str) -> None:
        if session_id == self._current:
            self._current, self._gives_way = "", False
            self._begin_next()

    def _end(self, job: FileJob, state: JobState, message: str) -> None:
        troubles = job.file.troubles or ((message,) if message else ())
        file = replace(job.file, state=_STATES[state], troubles=troubles)
        self.updated.emit(job.id, file)
        session = replace(job.session, file=file)
        self._put(replace(job, session=session, state=state, message=message, left_s=None))

    def _put(self, job: FileJob) -> None:
        self._jobs[job.id] = job
        self.changed.emit([job])
