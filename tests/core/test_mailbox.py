"""The mailbox: the newest wins, each item is taken once, and what nobody took is counted."""

import threading

from mmdesk.core.mailbox import Mailbox


def test_nothing_came_yet():
    box = Mailbox()
    assert box.take() is None
    assert box.peek() == (0, None)


def test_an_item_is_taken_once():
    box = Mailbox()
    box.put("first")
    assert box.take() == "first"
    assert box.take() is None


def test_the_newest_wins_and_the_others_count_as_dropped():
    box = Mailbox()
    for item in ("first", "second", "third"):
        box.put(item)
    assert box.take() == "third"
    assert box.dropped == 2


def test_an_item_that_was_taken_is_not_dropped_by_the_next():
    box = Mailbox()
    box.put("first")
    box.take()
    box.put("second")
    assert box.dropped == 0


def test_peeking_takes_nothing_and_numbers_what_comes():
    box = Mailbox()
    box.put("first")
    box.put("second")
    assert box.peek() == (2, "second")
    assert box.take() == "second"
    assert box.peek() == (2, "second")


def test_what_was_cleared_cannot_be_taken_and_numbers_go_on():
    box = Mailbox()
    box.put("first")
    box.clear()
    assert box.take() is None
    assert box.peek() == (1, None)
    box.put("second")
    assert box.peek() == (2, "second")


def test_an_item_may_be_none():
    box = Mailbox()
    box.put(None)
    assert box.peek() == (1, None)
    assert box.dropped == 0
    box.put("something")
    assert box.dropped == 1


def test_items_from_another_thread_come_in_order_and_none_is_taken_twice():
    box, count = Mailbox(), 20_000
    sender = threading.Thread(target=lambda: [box.put(number) for number in range(count)])
    taken = []
    sender.start()
    while sender.is_alive() or box.peek()[0] != (taken[-1] + 1 if taken else 0):
        item = box.take()
        if item is not None:
            taken.append(item)
    sender.join()
    assert taken == sorted(set(taken))
    assert taken[-1] == count - 1
    assert len(taken) + box.dropped == count
