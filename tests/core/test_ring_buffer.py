"""The ring buffer against the simplest thing that does the same: a list that is cut."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mmdesk.core.ring_buffer import RingBuffer


def sound(*samples):
    return np.array(samples, np.float32)


@given(
    capacity=st.integers(1, 12),
    sizes=st.lists(st.integers(0, 30), max_size=12),
    count=st.integers(0, 40),
)
def test_it_holds_the_end_of_all_that_was_written(capacity, sizes, count):
    ring, everything = RingBuffer(capacity), []
    for size in sizes:
        block = np.arange(len(everything), len(everything) + size, dtype=np.float32)
        everything += block.tolist()
        ring.write(block)
    expected = everything[-min(count, capacity) :] if count else []
    assert ring.newest(count).tolist() == expected
    assert ring.written == len(everything)


@given(before=st.integers(0, 20), after=st.integers(0, 20))
def test_after_a_clear_only_what_came_later_is_there(before, after):
    ring = RingBuffer(8)
    ring.write(np.full(before, -1, np.float32))
    ring.clear()
    ring.write(np.arange(after, dtype=np.float32))
    assert ring.newest(8).tolist() == np.arange(after, dtype=np.float32)[-8:].tolist()
    assert ring.written == after


def test_what_is_handed_out_does_not_change_when_more_is_written():
    ring = RingBuffer(3)
    ring.write(sound(1, 2, 3))
    heard = ring.newest(3)
    ring.write(sound(7, 8, 9))
    assert heard.tolist() == [1, 2, 3]


def test_what_was_written_may_change_afterwards():
    ring, block = RingBuffer(3), sound(1, 2)  # PortAudio uses its block again
    ring.write(block)
    block[:] = 9
    assert ring.newest(2).tolist() == [1, 2]


def test_newest_is_sound():
    ring = RingBuffer(4)
    assert ring.newest(4).dtype == np.float32
    assert ring.newest(4).shape == (0,)


@pytest.mark.parametrize("extra", [0, 1, 5])
def test_a_block_longer_than_the_buffer_leaves_its_end(extra):
    ring = RingBuffer(4)
    ring.write(sound(5))
    ring.write(np.arange(4 + extra, dtype=np.float32))
    assert ring.newest(4).tolist() == [extra, extra + 1, extra + 2, extra + 3]


def test_what_came_since_then_comes_once():
    ring = RingBuffer(5)
    ring.write(np.arange(3, dtype=np.float32))
    heard, place = ring.since(1)
    assert (heard.tolist(), place) == ([1, 2], 3)
    assert ring.since(place)[0].tolist() == []
    ring.write(np.arange(3, 10, dtype=np.float32))  # more than is kept
    assert ring.since(place)[0].tolist() == [5, 6, 7, 8, 9]
    ring.clear()
    ring.write(np.ones(2, np.float32))
    assert ring.since(10)[0].tolist() == [1, 1]
