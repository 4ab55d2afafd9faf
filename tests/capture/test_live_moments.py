"""A live moment holds what is new, and nothing that is over."""

import time
from itertools import pairwise

import numpy as np
import pytest

from mmdesk.capture import moments as live
from mmdesk.capture.moments import LiveMoments
from mmdesk.core.frames import Frame
from mmdesk.core.mailbox import Mailbox
from mmdesk.core.ring_buffer import RingBuffer

PICTURE = np.zeros((4, 4, 3), np.uint8)


class Clock:
    """A clock that goes only when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(live, "time", clock)
    return clock


@pytest.fixture
def frames() -> Mailbox[Frame]:
    return Mailbox()


@pytest.fixture
def ring() -> RingBuffer:
    return RingBuffer(80_000)


def test_a_ring_that_was_cleared_is_no_new_sound():
    ring = RingBuffer(16_000)
    moments = LiveMoments(None, ring)
    ring.write(np.full(1600, 0.1, np.float32))
    assert moments.newest() is not None
    ring.clear()
    assert moments.newest() is None


def test_nothing_new_is_no_moment(clock, frames, ring) -> None:
    moments = LiveMoments(frames, ring)
    assert moments.newest() is None
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest() is not None
    assert moments.newest() is None


def test_without_camera_and_microphone_text_alone_is_one_moment(clock) -> None:
    moments = LiveMoments(None, None)
    moments.write("  I am glad ")
    moment = moments.newest()
    assert (moment.text, moment.picture, moment.sound) == ("I am glad", None, None)
    assert moments.newest() is None


def test_the_frame_stays_in_the_mailbox_for_the_window(clock, frames) -> None:
    moments = LiveMoments(frames, None)
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest().picture is PICTURE
    assert frames.take() is not None


def test_moments_close_together_share_their_sound(clock, frames, ring) -> None:
    moments, sounds = LiveMoments(frames, ring), []
    for _ in range(6):
        ring.write(np.ones(1600, np.float32))
        clock.now += 0.1
        sounds.append(moments.newest().sound)
    assert [one is other for one, other in pairwise(sounds)] == [True, True, False, True, True]
    assert len(sounds[-1]) > len(sounds[0])


def test_what_another_microphone_heard_is_not_given_on(clock, frames, ring) -> None:
    moments = LiveMoments(frames, ring)
    ring.write(np.ones(48_000, np.float32))
    assert moments.newest().sound is not None
    ring.clear()
    clock.now += 0.1
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest().sound is None


def test_sound_that_stopped_does_not_come_back_later(clock, frames, ring) -> None:
    moments = LiveMoments(frames, ring)
    ring.write(np.ones(1600, np.float32))
    first = moments.newest().sound
    clock.now += 1.1
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest().sound is None
    ring.write(np.ones(1600, np.float32))
    assert moments.newest().sound is not first


def test_sound_is_the_last_three_seconds_while_the_ring_is_fed(clock, frames, ring) -> None:
    moments = LiveMoments(frames, ring)
    ring.write(np.ones(64_000, np.float32))
    assert len(moments.newest().sound) == 48_000
    clock.now += 1.5
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest().sound is None  # the microphone is silent since: what it holds is the past


def test_a_picture_of_a_camera_that_died_is_left_out(clock, frames, ring) -> None:
    moments = LiveMoments(frames, ring)
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest().picture is not None
    clock.now += 5
    ring.write(np.ones(100, np.float32))
    assert moments.newest().picture is None


def test_text_belongs_to_twenty_seconds_and_can_be_forgotten(clock, ring) -> None:
    moments = LiveMoments(None, ring)

    def text_after(seconds: float) -> str | None:
        clock.now += seconds
        ring.write(np.ones(100, np.float32))
        return moments.newest().text

    moments.write("so so")
    assert text_after(19) == "so so"
    assert text_after(2) is None
    moments.write("again")
    assert text_after(1) == "again"
    moments.write(" ")
    assert text_after(1) is None


def test_text_that_still_lasts_can_be_read_again(clock, ring) -> None:
    moments = LiveMoments(None, ring)
    moments.read_again()
    assert moments.newest() is None
    moments.write("so so")
    assert moments.newest().text == "so so"
    assert moments.newest() is None
    clock.now += 19
    moments.read_again()
    assert moments.newest().text == "so so"
    clock.now += 2
    moments.read_again()
    assert moments.newest() is None


def test_times_count_from_the_beginning_and_captured_at_is_the_frames(clock, frames) -> None:
    moments = LiveMoments(frames, None)
    clock.now += 2
    frames.put(Frame(PICTURE, clock.now - 0.1))
    first = moments.newest()
    clock.now += 1
    frames.put(Frame(PICTURE, clock.now))
    second = moments.newest()
    assert first.captured_at == pytest.approx(1001.9)
    assert (first.start_s, first.end_s) == (0, pytest.approx(1.9))
    assert (second.start_s, second.end_s) == (pytest.approx(1.9), pytest.approx(3.0))


def test_times_begin_anew_with_a_session_and_never_run_back(clock, frames) -> None:
    moments = LiveMoments(frames, None)
    clock.now += 300
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest().end_s == pytest.approx(300)
    assert moments.begin() == clock.now
    clock.now += 2
    times = []
    for late_s in (0.0, 0.5, 0.0):  # a picture may be taken before the one that came first
        frames.put(Frame(PICTURE, clock.now - late_s))
        moment = moments.newest()
        times += [moment.start_s, moment.end_s]
        clock.now += 0.25
    assert times[:2] == [0, pytest.approx(2)]
    assert times == sorted(times)


def test_what_was_seen_before_a_session_began_is_none_of_it(clock, frames, ring) -> None:
    moments = LiveMoments(frames, ring)
    frames.put(Frame(PICTURE, clock.now))
    clock.now += 0.5
    moments.begin()
    moments.write("so so")
    clock.now += 0.1
    moment = moments.newest()
    assert (moment.picture, moment.text) == (None, "so so")
    assert moment.captured_at == clock.now
    assert moment.end_s == pytest.approx(0.1)


def test_moments_use_the_monotonic_clock(frames) -> None:
    moments = LiveMoments(frames, None)
    before = time.monotonic()
    frames.put(Frame(PICTURE, time.monotonic()))
    assert before <= moments.newest().captured_at <= time.monotonic()


def test_the_first_moment_begins_with_what_it_holds_and_not_with_the_session(clock, frames) -> None:
    moments = LiveMoments(frames, None)
    moments.begin()
    clock.now += 20.0  # the camera opens, the network is loaded
    frames.put(Frame(PICTURE, clock.now))
    first = moments.newest()
    assert (first.start_s, first.end_s) == (17.0, 20.0)
    clock.now += 0.5
    frames.put(Frame(PICTURE, clock.now))
    second = moments.newest()
    assert (second.start_s, second.end_s) == (20.0, 20.5)


@pytest.mark.parametrize("sense", ["picture", "sound"])
def test_what_goes_away_is_told_once_by_a_moment_of_nothing(clock, frames, ring, sense) -> None:
    moments = LiveMoments(frames, ring)
    moments.await_devices(True)

    def sense_once() -> None:
        if sense == "picture":
            frames.put(Frame(PICTURE, clock.now))
        else:
            ring.write(np.ones(1600, np.float32))

    for _ in range(2):
        sense_once()
        assert getattr(moments.newest(), sense) is not None
        clock.now += 1.9
        assert moments.newest() is None
        clock.now += 0.2
        last = moments.newest()
        assert (last.picture, last.sound, last.text, last.captured_at) == (None, None, None, clock.now)
        clock.now += 60
        assert moments.newest() is None


def test_of_a_picture_that_goes_away_what_was_written_is_left(clock, frames) -> None:
    moments = LiveMoments(frames, None)
    moments.await_devices(True)
    frames.put(Frame(PICTURE, clock.now))
    moments.write("so so")
    assert moments.newest().picture is PICTURE
    clock.now += 2
    left = moments.newest()
    assert (left.picture, left.text) == (None, "so so")
    clock.now += 60
    assert moments.newest() is None  # whoever wrote reads the answer for as long as nothing else comes


def test_what_goes_away_is_not_told_after_stop_nor_in_the_next_session(clock, frames) -> None:
    moments = LiveMoments(frames, None)
    moments.await_devices(True)
    frames.put(Frame(PICTURE, clock.now))
    assert moments.newest() is not None
    moments.await_devices(False)
    clock.now += 5
    assert moments.newest() is None
    moments.await_devices(True)
    moments.begin()
    assert moments.newest() is None
