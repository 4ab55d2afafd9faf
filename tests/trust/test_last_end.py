"""How the program ended last time: a real one that is killed, that dies of a signal, and that ends well."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from mmdesk.store.last_end import RunningMark

RUNS = """
import os, sys, time
from pathlib import Path
from mmdesk.store.last_end import RunningMark
mark = RunningMark(Path(sys.argv[1]))
print(mark.begin(), flush=True)
end = sys.argv[2]
if end == "well":
    mark.end()
elif end == "crash":
    import ctypes
    ctypes.string_at(0)
elif end == "says":
    mark.say_where_all_are("Not ended after 15 s: inference.")
    os._exit(1)
else:
    time.sleep(60)
"""


def start(data_dir, end):
    home = Path(__file__).parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", RUNS, str(data_dir), end],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(home)},
    )


def begin_after(data_dir):
    """What the next program finds."""
    with start(data_dir, "well") as program:
        return program.communicate()[0]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_one_that_was_killed_is_known_once_and_one_that_runs_is_left_alone(tmp_path):
    with start(tmp_path, "wait") as program, start(tmp_path, "wait") as other:
        assert program.stdout.readline() == "[]\n"
        assert other.stdout.readline() == "[]\n"
        assert begin_after(tmp_path) == "[]\n"
        program.send_signal(signal.SIGKILL)
        program.wait()
        assert "Started at" in begin_after(tmp_path)
        assert begin_after(tmp_path) == "[]\n"
        other.kill()
    assert "Started at" in begin_after(tmp_path)
    assert list((tmp_path / "logs").iterdir()) == []


def test_what_the_interpreter_died_of_is_known(tmp_path):
    with start(tmp_path, "crash") as program:
        program.communicate()
    found = begin_after(tmp_path)
    assert "Segmentation fault" in found
    assert "string_at" in found


def test_where_all_threads_were_is_known_when_one_did_not_end(tmp_path):
    with start(tmp_path, "says") as program:
        program.communicate()
    found = begin_after(tmp_path)
    assert "Not ended after 15 s: inference." in found
    assert "most recent call first" in found


def test_where_nothing_can_be_written_nothing_is_known_and_nothing_fails(tmp_path):
    (tmp_path / "logs").write_text("not a folder")
    mark = RunningMark(tmp_path)
    assert mark.begin() == []
    mark.say("words")
    mark.end()
