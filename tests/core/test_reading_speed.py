"""How long a file will still take."""

import pytest

from mmdesk.core.reading_speed import ReadingSpeed


def test_an_even_pace_says_when_it_ends():
    speed = ReadingSpeed()
    speed.begin(100.0, 0.0)
    for second in range(1, 6):
        speed.come_to(100.0 + second, 10.0 * second)
    assert speed.left_s(250.0) == pytest.approx(20.0)


def test_in_the_first_second_and_without_a_length_nobody_knows():
    speed = ReadingSpeed()
    speed.begin(0.0, 0.0)
    speed.come_to(0.5, 10.0)
    assert speed.left_s(100.0) is None
    speed.come_to(2.0, 40.0)
    assert speed.left_s(None) is None
    assert speed.left_s(100.0) is not None


def test_a_single_slow_stretch_does_not_make_it_jump():
    speed = ReadingSpeed()
    speed.begin(0.0, 0.0)
    for tick in range(1, 101):
        speed.come_to(tick * 0.2, tick * 2.0)
    before = speed.left_s(1000.0)
    speed.come_to(20.4, 200.0)  # nothing in 0.4 s
    assert speed.left_s(1000.0) < before * 1.1


def test_a_pause_does_not_count():
    speed = ReadingSpeed()
    speed.begin(0.0, 0.0)
    speed.come_to(2.0, 20.0)
    speed.begin(1000.0, 20.0)
    speed.come_to(1002.0, 40.0)
    assert speed.left_s(140.0) == pytest.approx(10.0)


def test_what_was_read_already_does_not_make_it_fast():
    speed = ReadingSpeed()
    speed.begin(0.0, 500.0)
    speed.come_to(2.0, 510.0)
    assert speed.left_s(520.0) == pytest.approx(2.0)
