"""Orders on a pipe, as a window gives them to its child."""

import os
import threading

import pytest

from mmdesk.cli.orders import Order, Orders


@pytest.fixture
def pipe():
    reading, writing = os.pipe()
    ends = [writing]
    yield reading, ends
    for end in ends:
        os.close(end)


def given(orders, words, ends):
    """Write the words, and wait until they were read: the input ends then."""
    os.write(ends[0], "".join(f"{word}\n" for word in words).encode())
    os.close(ends.pop())
    for thread in threading.enumerate():
        if thread.name == "orders":
            thread.join(5)
    return orders.newest


@pytest.mark.parametrize(
    ("words", "alone", "with_its_window"),
    [
        ([], Order.GO_ON, Order.CANCEL),
        (["pause"], Order.GO_ON, Order.CANCEL),
        (["pause", "go on"], Order.GO_ON, Order.CANCEL),
        (["stop"], Order.STOP, Order.STOP),
        (["pause", "stop"], Order.STOP, Order.STOP),
        (["stop", "pause"], Order.STOP, Order.STOP),
        (["stop", "go on"], Order.STOP, Order.STOP),
        (["stop", "cancel"], Order.CANCEL, Order.CANCEL),
        (["cancel", "go on"], Order.CANCEL, Order.CANCEL),
        (["nonsense", "GO ON"], Order.GO_ON, Order.CANCEL),
    ],
)
@pytest.mark.parametrize("has_window", [False, True])
def test_the_newest_order_after_the_input_has_ended(pipe, words, alone, with_its_window, has_window):
    reading, ends = pipe
    orders = Orders(reading, ends_with_input=has_window)
    assert given(orders, words, ends) is (with_its_window if has_window else alone)
    assert orders.is_left_alone == (has_window and not {"stop", "cancel"} & set(words))


@pytest.mark.parametrize("word", ["go on", "stop", "cancel", ""])
def test_a_pause_ends_with_any_other_order_and_with_the_input(pipe, word):
    reading, ends = pipe
    orders = Orders(reading)
    os.write(ends[0], b"pause\n")
    waits = threading.Thread(target=orders.wait_while_paused)
    waits.start()
    given(orders, [word] if word else [], ends)
    waits.join(5)
    assert not waits.is_alive()
