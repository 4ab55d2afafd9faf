"""Messages of a decoding process: what was sent arrives, and whatever else comes is refused."""

import json
import socket
from contextlib import suppress

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mmdesk.capture.decoding.checked import picture_in, sound_in
from mmdesk.capture.decoding.wire import Message, WireError, filling, receive, send

numbers = st.integers(-(2**70), 2**70) | st.floats(allow_nan=False)
plain = st.none() | st.booleans() | numbers | st.text(max_size=9)
values = st.recursive(
    plain,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)


def from_bytes(data):
    """The message that these bytes are."""
    left = memoryview(data)

    def fill(view):
        nonlocal left
        if len(left) < len(view):
            raise EOFError
        view[:] = left[: len(view)]
        left = left[len(view) :]

    return receive(fill)


def headed(head, more=b""):
    return len(head).to_bytes(4, "little") + head + more


@pytest.mark.parametrize(
    "array",
    [np.zeros((3, 4, 3), np.uint8), np.arange(5, dtype=np.float32), np.zeros((0, 2), np.float32),
     np.arange(12, dtype=np.float64).reshape(3, 4)[:, ::2]],
)  # fmt: skip
def test_what_was_sent_arrives(array):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        send(ours, {"name": "\udcff 😀", "at_s": 1.5}, {"it": array})
        message = receive(filling(theirs))
        assert message.text("name") == "\udcff 😀"
        assert message.number("at_s") == 1.5
        assert np.array_equal(message.arrays["it"], array)
        ours.close()
        with pytest.raises(EOFError):
            receive(filling(theirs))


@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_refused(data):
    for sent in (data, headed(data)):
        with suppress(WireError, EOFError):
            from_bytes(sent)


@settings(max_examples=50)
@given(values, st.binary(max_size=64))
def test_any_head_is_a_message_or_refused_and_asks_for_no_more_than_it_may(head, more):
    for said in (head, {"fields": head, "arrays": head}, {"fields": {}, "arrays": {"a": head}}):
        try:
            message = from_bytes(headed(json.dumps(said).encode(), more))
        except (WireError, EOFError):
            continue
        assert isinstance(message.fields, dict)


@given(values)
def test_any_value_is_read_as_what_it_must_be_or_refused(value):
    message = Message({"it": value}, {})
    for read in (message.text, message.texts, message.number, message.count, message.flag, message.parts):
        with suppress(WireError):
            read("it")


@pytest.mark.parametrize("shape", [(0, 5, 3), (5, 5, 4), (1921, 5, 3), (5, 5)])
def test_a_picture_of_another_shape_is_none(shape):
    with pytest.raises(WireError):
        picture_in(Message({}, {"picture": np.zeros(shape, np.uint8)}))


@pytest.mark.parametrize("sound", [np.array([np.inf]), np.zeros(11), np.zeros((2, 2))])
def test_a_sound_that_is_none_is_refused(sound):
    with pytest.raises(WireError):
        sound_in(Message({}, {"sound": sound.astype(np.float32)}), 10)
