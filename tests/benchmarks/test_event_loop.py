"""Measuring the event loop: a busy slot is seen, a quiet loop is not blamed."""

import time

import pytest
from PySide6.QtCore import QTimer

from mmdesk.cli.event_loop import lateness_over, wait_until


def _block():
    until = time.perf_counter() + 0.08
    while time.perf_counter() < until:
        pass


@pytest.mark.usefixtures("qapp")
def test_a_slot_that_blocks_the_loop_is_noted():
    QTimer.singleShot(100, _block)
    assert max(lateness_over(0.4)) >= 70


@pytest.mark.usefixtures("qapp")
def test_a_quiet_loop_is_rarely_late():
    delays = sorted(lateness_over(0.4))
    assert len(delays) > 20
    assert delays[len(delays) // 2] < 5


@pytest.mark.usefixtures("qapp")
def test_waiting_ends_when_it_happened_or_at_the_deadline():
    happened = []
    QTimer.singleShot(30, lambda: happened.append(True))
    assert wait_until(lambda: bool(happened), 5.0)
    assert not wait_until(lambda: False, 0.05)
