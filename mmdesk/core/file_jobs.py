"""A file in the queue: how far it is read, and what is kept of it already."""

from dataclasses import dataclass
from enum import StrEnum

from mmdesk.core.sessions import FileReading, PastMoment, Session, State


class JobState(StrEnum):
    """Where a file stands in the queue."""

    WAITING = "waiting"
    READING = "reading"
    PAUSED = "paused"  # its turn has come, but the queue stands still
    STOPPED = "stopped"  # what was read is kept, and it can go on
    DONE = "done"
    FAILED = "failed"  # what was read is kept, and it can be tried again


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that was looked for, and by what it is known again (empty: it cannot be read)."""

    path: str
    digest: str = ""


@dataclass(frozen=True, slots=True)
class FileJob:
    """One file of the queue. Its session is what becomes, or became, of it."""

    session: Session
    state: JobState = JobState.WAITING
    read_s: float = 0.0  # of the file
    left_s: float | None = None  # of the user's time; None: nobody knows yet
    message: str = ""  # why it failed, or what did not decode
    sounds: tuple[str, ...] = ()  # those in the file, in words; known once it was opened

    @property
    def id(self) -> str:
        """Its session's."""
        return self.session.id

    @property
    def path(self) -> str:
        """Where the file is."""
        return self.session.source

    @property
    def file(self) -> FileReading:
        """How it is read."""
        return self.session.file or FileReading()

    @property
    def share(self) -> float:
        """How much of it is read, from 0 to 1; 0 where its length is unknown."""
        if self.state is JobState.DONE:
            return 1.0
        duration_s = self.file.duration_s
        return min(1.0, self.read_s / duration_s) if duration_s else 0.0

    @property
    def is_over(self) -> bool:
        """Whether nothing more happens to it by itself."""
        return self.state in (JobState.STOPPED, JobState.DONE, JobState.FAILED)


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """What is remembered of a file already: up to where, its last moments, and how many people it had."""

    until_s: float = 0.0
    tail: tuple[PastMoment, ...] = ()
    people: int = 0  # the highest number of a person


def job_of(session: Session, read_s: float) -> FileJob:
    """A file that was read earlier, whole or in part, as it stands in the queue."""
    file = session.file or FileReading()
    states = {
        State.WHOLE: JobState.DONE,
        State.READING: JobState.WAITING,
        State.STOPPED: JobState.STOPPED,
        State.FAILED: JobState.FAILED,
    }
    return FileJob(session, states[file.state], read_s, None, next(iter(file.troubles), ""))
