"""Files that several programs replace: whole at every moment, and nothing is left beside them."""

import os
import stat
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from mmdesk.core import replaced_alone
from mmdesk.core.replaced_alone import replace_alone

unlocked = pytest.mark.skipif(sys.platform == "win32", reason="only POSIX lets a file be held so")


@unlocked
def test_of_several_at_once_each_writes_and_the_file_is_always_whole(tmp_path):
    path = tmp_path / "settings.json"
    wholes = {bytes([letter]) * 20_000 * (letter - 96) for letter in b"abcd"}
    replace_alone(path, min(wholes))

    def write(data):
        for _ in range(25):
            replace_alone(path, data)
            assert path.read_bytes() in wholes

    with ThreadPoolExecutor() as pool:
        list(pool.map(write, wholes))
    assert [one.name for one in tmp_path.iterdir()] == ["settings.json"]


def test_what_one_that_was_killed_left_is_written_over_and_what_is_told_is_the_file(tmp_path):
    path = tmp_path / "settings.json"
    (tmp_path / "settings.json.tmp").write_bytes(b"x" * 1000)
    told = replace_alone(path, b"{}")
    assert path.read_bytes() == b"{}"
    found = path.stat()
    assert (found.st_mtime_ns, found.st_size, found.st_ino) == (told.st_mtime_ns, 2, told.st_ino)
    assert not stat.S_IMODE(path.stat().st_mode) & 0o077 or sys.platform == "win32"


@unlocked
def test_one_that_stays_at_it_is_waited_for_and_then_told(tmp_path, monkeypatch):
    import fcntl

    monkeypatch.setattr(replaced_alone, "_WAIT_S", 0.02)
    path, half = tmp_path / "settings.json", tmp_path / "settings.json.tmp"
    path.write_bytes(b"mine")
    holder = os.open(half, os.O_WRONLY | os.O_CREAT, 0o600)
    fcntl.flock(holder, fcntl.LOCK_EX)
    with pytest.raises(OSError, match="another program is writing"):
        replace_alone(path, b"yours")
    assert (path.read_bytes(), half.exists()) == (b"mine", True)
    os.close(holder)
    replace_alone(path, b"yours")
    assert (path.read_bytes(), half.exists()) == (b"yours", False)
