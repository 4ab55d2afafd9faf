"""The collector works in one thread alone, when it is asked, and leaves things alone that are held."""

import gc
import threading
import weakref

import pytest

from mmdesk.core import garbage


class Loop:
    """Garbage as soon as nobody holds it, and nothing but the collector finds it."""

    def __init__(self):
        self.me = self


@pytest.fixture
def taken_over():
    before = gc.isenabled(), gc.get_threshold()
    garbage.take_over()
    yield
    garbage.give_back()
    assert (gc.isenabled(), gc.get_threshold()) == before


def test_a_thread_that_makes_many_objects_collects_nothing_and_who_asks_does(taken_over):
    gone = weakref.ref(Loop())
    thread = threading.Thread(target=lambda: [Loop() for _ in range(20_000)])
    thread.start()
    thread.join()
    assert gone() is not None
    assert garbage.collect_due() is not None
    assert gone() is None


def test_nothing_is_due_soon_after(taken_over):
    gc.collect()
    assert garbage.collect_due() is None


def test_each_generation_has_its_turn(taken_over):
    seen = set()
    for _ in range(2000):
        [Loop() for _ in range(800)]
        seen.add(garbage.collect_due())
    assert seen == {0, 1, 2}


def test_while_it_is_held_nothing_is_collected(taken_over):
    with garbage.held():
        gone = weakref.ref(Loop())
        [Loop() for _ in range(2000)]
        assert garbage.collect_due() is None
        assert gone() is not None
    assert garbage.collect_due() == 0
    assert gone() is None


def test_held_by_hand_it_goes_on_by_itself_afterwards():
    assert gc.isenabled()
    with garbage.held():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_is_not_looked_at_outlives_a_full_look():
    with garbage.not_looked_at():
        kept = weakref.ref(Loop())
    gc.collect()
    assert kept() is not None
    gc.unfreeze()
    gc.collect()
    assert kept() is None
