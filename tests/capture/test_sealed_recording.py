"""A recording that is encrypted while it is written: played like any other, and never plain on the disk."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from test_recording import EVERY_S, grey, posix, write_noise

from mmdesk.capture.media_file import open_media
from mmdesk.capture.picture_at import picture_at
from mmdesk.capture.recording import RecordingFile
from mmdesk.core.errors import MediaError, MmdeskError
from mmdesk.core.sealed_keys import DataKey, add_key, drop_key

EBML, CLUSTER = b"\x1a\x45\xdf\xa3", b"\x1f\x43\xb6\x75"  # how Matroska begins, and each second of it
SECRET = bytes(range(32))


@pytest.fixture
def key():
    key = DataKey(b"0123456789abcdef", SECRET)
    add_key(key)
    yield key
    drop_key(key.id)


def record(path, key, count=100):
    """Four seconds of noise, so that there are many chunks, between grey pictures."""
    file, chance = RecordingFile(path, (320, 240), True, key), np.random.default_rng(1)
    for number in range(count):
        picture = grey(number, (320, 240))
        picture[120:] = chance.integers(0, 255, (120, 320, 3), np.uint8)
        file.add_picture(picture, number * EVERY_S)
        file.add_sound(chance.normal(0, 0.1, 640).astype(np.float32), (number + 1) * EVERY_S)
    return file


def test_it_is_played_like_any_other_and_never_plain(tmp_path, key):
    before, path = os.umask(0), tmp_path / "a.mkv"
    try:
        file = record(path, key)
        assert EBML not in path.read_bytes()  # while it is written
        file.close()
    finally:
        os.umask(before)
    assert [one.name for one in tmp_path.iterdir()] == ["a.mkv"]
    assert path.stat().st_mode & 0o777 == 0o600
    data = path.read_bytes()
    assert EBML not in data
    assert CLUSTER not in data
    with open_media(path) as media:
        assert media.duration_s == pytest.approx(4.0, abs=0.1)
        moments = list(media.moments(0.2))
        assert media.errors == []
    assert moments[-1].end_s == pytest.approx(4.0, abs=0.2)
    for number in (90, 3, 50):  # forth and back
        shown = picture_at(path, number * EVERY_S + 0.001)
        assert abs(int(shown[40, 80, 0]) - (40 + number)) <= 6


def test_without_the_key_it_is_one_line(tmp_path, key):
    record(tmp_path / "a.mkv", key, 10).close()
    drop_key(key.id)
    with pytest.raises(MmdeskError) as caught:
        open_media(tmp_path / "a.mkv")
    assert "\n" not in str(caught.value)


def test_a_changed_byte_in_the_middle_is_told_and_nothing_of_its_chunk_is_shown(tmp_path, key):
    path = tmp_path / "a.mkv"
    record(path, key).close()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with open_media(path) as media:
        list(media.moments(0.2))
        assert any("changed or damaged after it was encrypted" in one for one in media.errors)


def test_a_changed_beginning_is_refused(tmp_path, key):
    path = tmp_path / "a.mkv"
    record(path, key, 10).close()
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)
    with pytest.raises(MediaError, match="damaged"):
        open_media(path)


ENDLESS = """
import sys, time
from pathlib import Path
from itertools import count
import test_sealed_recording as made
key = made.DataKey(b"0123456789abcdef", made.SECRET)
file = made.RecordingFile(Path(sys.argv[1]), (160, 120), True, key)
for number in count():
    file.add_picture(made.grey(number), number * 0.04)
    file.add_sound(made.np.zeros(640, "float32"), (number + 1) * 0.04)
    if number == 300:
        print("12 seconds", flush=True)
    if number > 300:
        time.sleep(0.04)
"""


@posix
def test_after_a_kill_it_can_be_played_but_for_the_last_seconds(tmp_path, key):
    path, here = tmp_path / "a.mkv", Path(__file__).parent
    places = os.pathsep.join(map(str, (here, here.parent, here.parents[1])))
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": places},
    ) as writer:
        assert writer.stdout.readline() == "12 seconds\n"
        size = path.stat().st_size
        while path.stat().st_size == size:
            pass
        writer.send_signal(signal.SIGKILL)
    with open_media(path) as media:
        assert list(media.moments(0.5))[-1].end_s > 10
    assert abs(int(picture_at(path, 8.001)[60, 80, 0]) - (40 + 200 % 180)) <= 4


@posix
def test_a_full_disk_is_one_line_and_what_was_written_can_be_played(tmp_path, key):
    resource = pytest.importorskip("resource")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    path = tmp_path / "a.mkv"
    file = RecordingFile(path, (640, 480), True, key)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, limits[1]))
    try:
        with pytest.raises(MediaError, match=r"a\.mkv cannot be written: File too large\. Free"):
            write_noise(file)
        file.give_up()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    with open_media(path) as media:
        assert len(list(media.moments(0.2))) >= 2
