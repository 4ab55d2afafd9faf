"""A recording that is cut off at any moment, its first second too, plays up to a second before that."""

import shutil

import av
import pytest
from media_making import tone
from test_recording import EVERY_S, grey

from mmdesk.capture.recording import RecordingFile
from mmdesk.core import sealed_writer
from mmdesk.core.sealed_file import opened
from mmdesk.core.sealed_keys import DataKey, add_key, drop_key

PICTURES = 60


class Clock:
    """The time that a sealed file asks for, as it would be while this is recorded."""

    now = 0.0

    def monotonic(self):
        return self.now


@pytest.fixture(params=["plain", "sealed"])
def key(request, monkeypatch):
    key = DataKey(b"0123456789abcdef", bytes(range(32)))
    add_key(key)
    yield key if request.param == "sealed" else None
    drop_key(key.id)


def plays_up_to(path):
    """Seconds to the end of the last packet that a player would get; 0 for what does not open."""
    try:
        with path.open("rb") as raw, opened(raw) as file, av.open(file) as media:
            packets = [one for one in media.demux() if one.pts is not None and one.decode()]
            return max((float(one.pts * one.time_base) for one in packets), default=0.0)
    except (av.FFmpegError, OSError):
        return 0.0


@pytest.mark.parametrize(
    ("size", "has_sound", "is_heard"),
    [((160, 120), True, True), ((160, 120), False, False), (None, True, True), ((160, 120), True, False)],
    ids=["both", "picture", "sound", "a microphone that falls silent"],
)
def test_at_most_the_last_second_is_lost(tmp_path, monkeypatch, key, size, has_sound, is_heard):
    clock = Clock()
    monkeypatch.setattr(sealed_writer, "time", clock)
    path, copy = tmp_path / "a.mkv", tmp_path / "cut off.mkv"
    file = RecordingFile(path, size, has_sound, key)
    lost = []
    for number in range(PICTURES):
        at_s = clock.now = number * EVERY_S
        if size:
            file.add_picture(grey(number, size), at_s)
        if is_heard:
            file.add_sound(tone(EVERY_S), at_s + EVERY_S)
        if number % 3 == 2:
            shutil.copy(path, copy)  # what a kill in this moment would leave
            lost.append(at_s - plays_up_to(copy))
    file.close()
    assert max(lost) < 1.0
    assert plays_up_to(path) > (PICTURES - 2) * EVERY_S
