"""Making things ahead in a thread: the same things, their errors in turn, and an end at once."""

import itertools
import threading

import pytest

from mmdesk.core.ahead import ahead


def numbers(count, made=None):
    """Numbers from 0 on; every one made is put into `made`, and "closed" when the generator is."""
    made = [] if made is None else made
    try:
        for number in range(count):
            made.append(number)
            yield number
    finally:
        made.append("closed")


def is_running(name):
    return any(thread.name == name for thread in threading.enumerate())


def test_everything_comes_in_order():
    assert list(ahead(numbers(1000), 3, "making")) == list(range(1000))
    assert not is_running("making")


def test_it_is_made_in_another_thread():
    def where():
        yield threading.current_thread().name

    assert list(ahead(where(), 1, "making")) == ["making"]


def test_no_more_than_asked_for_is_made_ahead():
    made = []
    taken = ahead(numbers(1000, made), 3, "making")
    assert list(itertools.islice(taken, 5)) == [0, 1, 2, 3, 4]
    taken.close()
    made.remove("closed")
    assert 5 <= len(made) <= 5 + 3 + 1  # those that wait, and the one that finds no place


def test_an_error_comes_after_what_was_made_before_it():
    def breaking():
        yield from range(3)
        raise ValueError("broken")

    taken = ahead(breaking(), 10, "making")
    assert list(itertools.islice(taken, 3)) == [0, 1, 2]
    with pytest.raises(ValueError, match="broken"):
        next(taken)
    assert not is_running("making")


def test_an_error_while_it_is_let_go_of_is_raised_too():
    def stubborn():
        try:
            yield 1
        finally:
            raise ValueError("cannot be closed")

    with pytest.raises(ValueError, match="cannot be closed"):
        list(ahead(stubborn(), 1, "making"))


def test_closing_closes_what_it_is_made_from_and_ends_the_thread():
    made = []
    taken = ahead(numbers(10**9, made), 2, "making")
    next(taken)
    assert is_running("making")
    taken.close()
    assert made[-1] == "closed"
    assert not is_running("making")


def test_what_was_never_asked_for_is_never_begun():
    made = []
    ahead(numbers(10, made), 2, "making").close()
    assert made == []


def test_one_ahead_of_another_ends_with_it():
    made = []
    inner = ahead(numbers(10**9, made), 2, "inner")
    outer = ahead(inner, 2, "outer")
    assert next(outer) == 0
    outer.close()
    assert made[-1] == "closed"
    assert not is_running("inner")
    assert not is_running("outer")
