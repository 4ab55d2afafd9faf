"""Which file is read next, and what is said of each."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QSignalSpy

from mmdesk.core.file_jobs import FileJob, FoundFile, JobState, Kept
from mmdesk.core.moments import Moment
from mmdesk.core.sessions import FileReading, PastMoment, Session, State
from mmdesk.workers.file_queue import FileQueue


class Workers:
    """Answers for the workers what the test wants, and remembers what it was asked."""

    def __init__(self, queue):
        self.queue = queue
        self.asked = {
            name: QSignalSpy(getattr(queue, f"{name}_wanted"))
            for name in ("look", "place", "again", "begin", "read", "pause", "go_on", "stop")
        }
        self.said = {
            name: QSignalSpy(getattr(queue, name)) for name in ("shown", "updated", "dropped", "failed")
        }

    def count(self, name):
        return self.asked[name].count()

    def last(self, name, place=0):
        return self.asked[name].at(self.count(name) - 1)[place]

    def find(self, *names, show=False):
        """These are found, and nothing is remembered of them; their jobs."""
        self.queue.take_found([FoundFile(f"/{name}", name) for name in names], None, show)
        self.queue.take_placed([FileJob(one) for one in self.last("place")], show)
        return [job.id for job in self.queue.jobs][-len(names) :]

    def begin(self):
        """The file whose turn it is has begun to be read; its id."""
        session = self.last("begin")
        self.queue.take_begun(session, Kept())
        self.queue.take_opened(session.id, session.source, 10.0)
        return session.id

    def read(self, id_, until_s):
        self.queue.take_read(id_, [PastMoment(Moment(until_s - 0.2, until_s), None)])

    def states(self):
        return [job.state.value for job in self.queue.jobs]

    def kept_state(self):
        return self.said["updated"].at(self.said["updated"].count() - 1)[1].state


@pytest.fixture
def queue(qapp):
    queue = FileQueue(0.2)
    queue.set_ready()
    yield queue
    queue.deleteLater()
    QCoreApplication.sendPostedEvents(queue)


@pytest.fixture
def workers(queue):
    return Workers(queue)


def test_files_are_read_one_after_the_other_in_their_order(queue, workers):
    ids = workers.find("a", "b", "c")
    for place, id_ in enumerate(ids):
        assert workers.begin() == id_
        assert workers.states() == ["done"] * place + ["reading"] + ["waiting"] * (2 - place)
        workers.read(id_, 10.0)
        queue.take_finished(id_, [])
        assert workers.kept_state() is State.WHOLE
    assert workers.count("begin") == 3


def test_nothing_is_read_before_the_network_is_loaded(qapp):
    queue = FileQueue(0.2)
    workers = Workers(queue)
    workers.find("a")
    assert workers.count("begin") == 0
    queue.set_ready()
    assert workers.count("begin") == 1


def test_one_that_fails_does_not_stop_the_others_and_can_be_tried_again(queue, workers):
    first, _second = workers.find("a", "b")
    workers.begin()
    queue.take_failed(first, "a is damaged.", "Choose another.")
    assert workers.states() == ["failed", "reading"]
    assert queue.job(first).message == "a is damaged."
    queue.retry(first)
    assert workers.states() == ["waiting", "reading"]
    assert workers.kept_state() is State.READING
    queue.take_finished(workers.begin(), [])
    assert workers.begin() == first
    assert queue.job(first).message == ""


def test_what_did_not_decode_stays_with_a_file_that_was_read(queue, workers):
    (id_,) = workers.find("a")
    workers.begin()
    workers.read(id_, 4.0)
    queue.take_finished(id_, ["Some sound cannot be decoded."])
    job = queue.job(id_)
    assert (job.state, job.message) == (JobState.DONE, "Some sound cannot be decoded.")
    assert (job.file.troubles, job.file.duration_s) == (("Some sound cannot be decoded.",), 4.0)


def test_progress_is_a_share_of_the_length(queue, workers):
    (id_,) = workers.find("a")
    workers.begin()
    workers.read(id_, 2.5)
    assert queue.job(id_).share == 0.25


def test_stopping_one_goes_on_with_the_next_and_keeps_what_was_read(queue, workers):
    first, second = workers.find("a", "b")
    workers.begin()
    workers.read(first, 3.0)
    queue.stop(first)
    assert workers.count("stop") == 1
    queue.take_stopped(first)
    assert (workers.states(), queue.job(first).read_s) == (["stopped", "reading"], 3.0)
    queue.stop(second)
    queue.take_stopped(second)
    assert workers.states() == ["stopped", "stopped"]


def test_a_stop_between_a_files_turn_and_its_opening_is_not_overlooked(queue, workers):
    first, _ = workers.find("a", "b")
    queue.stop(first)  # what is remembered of it is still being looked for
    assert workers.count("stop") == 0  # the worker does not know it yet
    workers.begin()
    assert (workers.count("read"), workers.count("stop")) == (1, 1)
    queue.take_stopped(first)
    assert workers.states() == ["stopped", "reading"]
    workers.begin()
    assert workers.count("stop") == 1  # that was for the first


def test_one_that_is_removed_before_it_is_opened_is_not_read(queue, workers):
    first, _ = workers.find("a", "b")
    queue.remove(first)
    session = workers.last("begin")
    queue.take_begun(session, Kept())
    assert workers.count("stop") == 1
    queue.take_stopped(first)
    assert workers.states() == ["reading"]


def test_a_stop_of_one_that_turns_out_to_be_read_elsewhere_counts_too(queue, workers):
    first, _ = workers.find("a", "b")
    queue.stop(first)
    queue.take_taken(queue.job(first))
    assert workers.states() == ["stopped", "reading"]


def test_stopping_one_that_waits_never_begins_it(queue, workers):
    _first, second = workers.find("a", "b")
    queue.stop(second)
    queue.take_finished(workers.begin(), [])
    assert workers.states() == ["done", "stopped"]
    assert workers.count("begin") == 1


def test_pause_lets_the_open_file_stand_and_begins_no_other(queue, workers):
    first, _ = workers.find("a", "b")
    workers.begin()
    queue.pause()
    assert (workers.states(), workers.count("pause")) == (["paused", "waiting"], 1)
    queue.take_failed(first, "gone", "")
    assert workers.count("begin") == 1
    queue.go_on()
    assert (workers.states(), workers.count("go_on")) == (["failed", "reading"], 1)


def test_live_has_precedence_and_a_pause_outlasts_it(queue, workers):
    workers.find("a")
    workers.begin()
    queue.show_live(True)
    assert workers.states() == ["paused"]
    queue.pause()
    queue.show_live(False)
    assert (workers.states(), workers.count("go_on")) == (["paused"], 0)
    queue.go_on()
    assert (workers.states(), workers.count("pause"), workers.count("go_on")) == (["reading"], 1, 1)


def test_the_one_that_is_opened_is_shown_and_goes_before_what_is_read(queue, workers):
    (first,) = workers.find("a")
    workers.begin()
    workers.read(first, 3.0)
    workers.find("b", show=True)
    assert (workers.count("stop"), workers.said["shown"].count()) == (1, 0)
    queue.take_stopped(first)
    assert workers.states() == ["waiting", "reading"]
    opened = workers.begin()  # now it is known how long it is
    assert workers.said["shown"].at(0)[0].file.duration_s == 10.0
    queue.take_finished(opened, [])
    assert workers.last("begin").id == first


def test_the_one_that_is_read_is_shown_without_being_stopped(queue, workers):
    (id_,) = workers.find("a")
    workers.begin()
    queue.take_placed([queue.job(id_)], True)
    assert (workers.said["shown"].count(), workers.count("stop")) == (1, 0)


def test_the_same_file_twice_waits_once(queue, workers):
    workers.find("a")
    queue.take_found([FoundFile("/a", "a")], None, False)
    assert workers.count("place") == 1


def test_one_that_was_read_before_is_done_at_once_and_shown(queue, workers):
    session = Session("/a", file=FileReading(State.WHOLE, duration_s=9.0))
    queue.take_placed([FileJob(session, JobState.DONE, 9.0)], True)
    assert (workers.states(), workers.count("begin")) == (["done"], 0)
    assert workers.said["shown"].at(0)[0].id == session.id


def test_unfinished_ones_wait_for_a_word(queue, workers):
    jobs = [FileJob(Session(f"/{name}", file=FileReading())) for name in "ab"]
    queue.take_unfinished(jobs)
    assert (workers.states(), workers.count("begin")) == (["stopped"] * 2, 0)
    queue.retry(jobs[0].id)
    assert workers.states() == ["reading", "stopped"]
    queue.leave([jobs[1].id])
    assert workers.kept_state() is State.STOPPED


def test_removed_it_is_gone_also_while_it_is_read(queue, workers):
    first, second = workers.find("a", "b")
    workers.begin()
    queue.remove(first)
    assert workers.count("stop") == 1
    assert [job.id for job in queue.jobs] == [second]
    queue.take_read(first, [PastMoment(Moment(0, 1), None)])
    queue.take_stopped(first)
    assert workers.last("begin").id == second
    assert workers.said["dropped"].at(0)[0] == first


def test_where_the_disk_is_full_the_file_fails_and_the_queue_stands(queue, workers):
    first, _ = workers.find("a", "b")
    workers.begin()
    queue.take_refused(first, "The disk is full.", "Free some space.")
    queue.take_stopped(first)
    assert workers.states() == ["failed", "waiting"]
    assert (queue.is_paused, workers.count("begin")) == (True, 1)
    assert workers.said["failed"].at(0)[1] == "The disk is full."


def test_another_sound_of_one_that_is_done_is_read_beside_it(queue, workers):
    (id_,) = workers.find("a")
    workers.begin()
    queue.take_sounds(id_, ["English", "French"])
    workers.read(id_, 10.0)
    queue.take_finished(id_, [])
    queue.choose_sound(id_, 1)
    again = workers.last("again")
    assert (again.file.sound, again.file.again_of, again.source) == (1, id_, "/a")
    assert queue.job(id_) is not None


def test_another_sound_of_one_that_waits_takes_its_place(queue, workers):
    workers.find("a")
    workers.begin()
    (waits,) = workers.find("b")
    queue.choose_sound(waits, 1)
    again = workers.last("again")
    assert (again.file.sound, again.file.again_of) == (1, "")
    assert queue.job(waits) is None


def test_reading_again_makes_another_session_of_the_same_file(queue, workers):
    was = Session("/a", file=FileReading(State.WHOLE, 0.5, 9.0, 1, "abc"))
    queue.read_again(was)
    again = workers.last("again")
    assert again.id != was.id
    assert replace(again.file, every_s=0.5) == FileReading(State.READING, 0.5, 9.0, 1, "abc", was.id)


def test_a_session_that_is_deleted_leaves_the_queue(queue, workers):
    (id_,) = workers.find("a")
    queue.forget(id_)
    queue.forget("unknown")
    assert queue.jobs == []


def test_a_thousand_files_of_which_some_cannot_be_read(queue, workers):
    ids = workers.find(*(f"{number}" for number in range(1000)))
    for number, id_ in enumerate(ids):
        assert workers.begin() == id_
        if number % 10:
            queue.take_finished(id_, [])
        else:
            queue.take_failed(id_, "damaged", "")
    assert (workers.states().count("done"), workers.states().count("failed")) == (900, 100)


def test_one_that_is_opened_but_cannot_be_read_is_awaited_until_it_failed(queue, workers):
    (id_,) = workers.find("a", show=True)
    assert queue.awaited == id_
    queue.take_failed(id_, "a is empty.", "")
    assert (workers.said["failed"].at(0)[0], workers.said["shown"].count()) == (id_, 0)


def test_opening_one_goes_on_with_a_queue_that_was_paused(queue, workers):
    queue.pause()
    workers.find("a", show=True)
    assert (queue.is_paused, workers.states()) == (False, ["reading"])


def test_a_file_that_another_window_reads_waits_and_the_next_one_is_read(queue, workers, qtbot):
    first, second = workers.find("a", "b")
    there = queue.job(first)
    queue.take_taken(replace(there, read_s=3.0))
    assert workers.states() == ["waiting", "reading"]
    assert (queue.job(first).message, queue.job(first).read_s) == (
        "Another window of mmdesk is reading it",
        3.0,
    )
    assert workers.begin() == second
    workers.read(second, 10.0)
    queue.take_finished(second, [])
    assert workers.count("begin") == 2  # it was asked for just now
    qtbot.waitUntil(lambda: workers.count("begin") == 3)  # now and then it is
    assert workers.states() == ["waiting", "done"]
    elsewhere = QSignalSpy(queue.read_elsewhere)
    session = replace(there.session, file=replace(there.file, state=State.WHOLE))
    queue.take_taken(FileJob(session, JobState.DONE, 10.0))
    assert (workers.states(), queue.job(first).message) == (["done", "done"], "")
    assert elsewhere.count() == 1


def test_what_another_window_left_is_read_on(queue, workers, qtbot):
    (first,) = workers.find("a")
    queue.take_taken(queue.job(first))
    qtbot.waitUntil(lambda: workers.count("begin") == 2)
    assert workers.begin() == first
    assert (workers.states(), queue.job(first).message) == (["reading"], "")


def test_a_file_that_another_window_reads_can_be_looked_at_so_far(queue, workers):
    (first,) = workers.find("a", show=True)
    queue.take_taken(queue.job(first))
    assert workers.said["shown"].count() == 1
    queue.show(first)
    assert workers.said["shown"].count() == 2
    assert workers.count("stop") == 0
    queue.stop(first)
    assert workers.states() == ["stopped"]


def test_of_a_file_that_was_given_up_and_is_tried_again_the_late_word_of_the_first_try_is_nothing(
    queue, workers
):
    (first,) = workers.find("a")
    workers.begin()
    queue.take_refused(first, "The disk is full.", "")
    queue.retry(first)
    queue.go_on()
    queue.take_stopped(first)  # of the first try
    assert workers.states() == ["reading"]
    workers.begin()
    queue.stop(first)
    queue.take_stopped(first)
    assert workers.states() == ["stopped"]
