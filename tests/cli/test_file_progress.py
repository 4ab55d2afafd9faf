"""Progress through a file: a bar on a terminal, lines in a log, and nothing for short files."""

import io
from types import SimpleNamespace

import pytest
from rich.console import Console

from mmdesk.cli import file_progress
from mmdesk.cli.file_progress import reporting
from mmdesk.cli.file_table import duration


def entries(count):
    return iter([SimpleNamespace(end_s=float(number + 1)) for number in range(count)])


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes on four seconds each time it is read."""
    times = iter(range(0, 10_000, 4))
    monkeypatch.setattr(file_progress.time, "monotonic", lambda: float(next(times)))


def test_a_log_gets_a_line_now_and_then(clock):
    console = Console(file=io.StringIO())
    assert len(list(reporting(entries(12), "a [b].mp4", 120.0, console))) == 12
    lines = console.file.getvalue().splitlines()
    assert lines[0] == "a [b].mp4: 3.0 s of 2:00, 7:48 left"
    assert 2 <= len(lines) <= 4


def test_a_short_file_is_not_talked_about():
    console = Console(file=io.StringIO())
    assert len(list(reporting(entries(50), "a", 5.0, console))) == 50
    assert console.file.getvalue() == ""


@pytest.mark.parametrize("length_s", [None, 12.0])
def test_a_terminal_gets_a_bar_that_is_gone_at_the_end(length_s):
    console = Console(file=io.StringIO(), force_terminal=True, width=80)
    assert len(list(reporting(entries(12), "a [b].mp4", length_s, console))) == 12
    assert "a [b].mp4" in console.file.getvalue()
    assert console.file.getvalue().endswith("\x1b[2K")  # the line is wiped


def test_a_cancelled_bar_gives_the_terminal_back():
    console = Console(file=io.StringIO(), force_terminal=True, width=80)
    found = reporting(entries(12), "a", 12.0, console)
    next(found)
    found.close()
    assert "\x1b[?25h" in console.file.getvalue()  # the cursor is shown again


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(None, ""), (0.0, "0.0 s"), (3.21, "3.2 s"), (59.9, "59.9 s"), (61, "1:01"), (3723.4, "1:02:03")],
)
def test_durations_are_written_as_people_do(seconds, words):
    assert duration(seconds) == words
