"""A file is read into a session by one window at a time, however the other one ended."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mmdesk.core.errors import StoreError
from mmdesk.store.reading_locks import FOLDER, ReadingLocks

HOLDER = """
import sys
from pathlib import Path
from mmdesk.store.reading_locks import ReadingLocks
locks = ReadingLocks(Path(sys.argv[1]))
assert locks.take("talk")
print("held", flush=True)
sys.stdin.read()
"""


def names(data_dir):
    return [path.name for path in (data_dir / FOLDER).iterdir()]


def test_of_two_windows_one_has_it_until_it_lets_go(data_dir):
    first, second = ReadingLocks(data_dir), ReadingLocks(data_dir)
    assert first.take("talk")
    assert first.take("talk")  # it has it already
    assert not second.take("talk")
    assert second.take("another")
    first.drop("talk")
    assert second.take("talk")
    assert not first.take("talk")
    second.drop_all()
    assert names(data_dir) == []


def test_a_killed_window_holds_nothing_and_its_file_is_swept(data_dir):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(data_dir)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    ) as process:
        assert process.stdout.readline() == "held\n"
        locks = ReadingLocks(data_dir)
        locks.sweep()
        assert not locks.take("talk")
        process.kill()
        process.wait()
        assert names(data_dir) == ["talk"]
        locks.sweep()
    assert names(data_dir) == []
    assert locks.take("talk")
    locks.drop_all()


def test_a_file_in_the_folders_place_is_told(data_dir):
    (data_dir / FOLDER).write_bytes(b"")
    with pytest.raises(StoreError, match="reading"):
        ReadingLocks(data_dir).take("talk")
