"""What is said of a file in the queue."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mmdesk.core.file_jobs import FileJob, JobState
from mmdesk.gui.listed import listed
from mmdesk.gui.sentences import in_users_words
from mmdesk.gui.times import clock, length


def state_of(job: FileJob) -> str:
    """In one line how it is with the file."""
    translate = QCoreApplication.translate
    if job.state is JobState.WAITING:
        return in_users_words(job.message) or translate("Files", "Waiting")
    if job.state in (JobState.READING, JobState.PAUSED):
        is_paused = job.state is JobState.PAUSED
        words = [translate("Files", "Paused") if is_paused else translate("Files", "Reading")]
        if job.file.duration_s:
            words.append(translate("Files", "{0} %").format(int(100 * job.share)))
        if job.left_s is not None:
            words.append(translate("Files", "{0} left").format(length(max(1.0, job.left_s))))
        return "  ·  ".join(words)
    if job.state is JobState.STOPPED:
        where = translate("Files", "Stopped at {0}").format(clock(job.read_s))
        return where if job.read_s else translate("Files", "Not read yet")
    if job.state is JobState.FAILED:
        return in_users_words(job.message) or translate("Files", "It could not be read")
    return in_users_words(job.message) or translate("Files", "Read")


def length_of(job: FileJob) -> str:
    """How long the file is, where that is known."""
    return length(job.file.duration_s) if job.file.duration_s else ""


def spoken(job: FileJob, name: str) -> str:
    """All of a row for those who hear it, with the name by which it is listed."""
    return listed((name, length_of(job), state_of(job)))


def summary_of(jobs: Sequence[FileJob], is_paused: bool, is_live: bool) -> str:
    """How it is with the queue as a whole."""
    translate = QCoreApplication.translate
    if not jobs:
        return ""
    done = sum(job.state is JobState.DONE for job in jobs)
    failed = sum(job.state is JobState.FAILED for job in jobs)
    words = [translate("Files", "{0} of {1} read").format(done, len(jobs))]
    if failed:
        words.append(translate("Files", "{0} could not be read").format(failed))
    if any(not job.is_over for job in jobs):
        if is_live:
            words.append(translate("Files", "waiting until live has ended"))
        elif is_paused:
            words.append(translate("Files", "paused"))
    return "  ·  ".join(words)
