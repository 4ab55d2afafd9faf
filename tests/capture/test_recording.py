"""A recording can be read again as it was, also after a kill or a full disk."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from media_making import tone

from mmdesk.capture import recording
from mmdesk.capture.media_file import open_media
from mmdesk.capture.picture_at import picture_at
from mmdesk.capture.recording import RecordingFile
from mmdesk.core.errors import MediaError

EVERY_S = 0.04
posix = pytest.mark.skipif(os.name == "nt", reason="signals, modes and limits are POSIX ones")


def grey(number, size=(160, 120)):
    return np.full((size[1], size[0], 3), 40 + number % 180, np.uint8)


def write(path, count=50, size=(160, 120), has_sound=True, since_s=0.0):
    """`count` grey pictures and the sound between them."""
    file = RecordingFile(path, size, has_sound)
    sound = tone(count * EVERY_S)
    for number in range(count):
        at_s = since_s + number * EVERY_S
        if size:
            file.add_picture(grey(number, size), at_s)
        file.add_sound(sound[640 * number : 640 * (number + 1)], at_s + EVERY_S)
    return file


@pytest.mark.parametrize("video", ["libx264", "libvpx", "mpeg4"])
@pytest.mark.parametrize("audio", ["libopus", "aac"])
def test_what_was_recorded_is_read_again_at_the_same_times(tmp_path, monkeypatch, video, audio):
    monkeypatch.setattr(recording, "_VIDEO", {video: recording._VIDEO[video]})
    monkeypatch.setattr(recording, "_AUDIO", (audio,))
    path = tmp_path / "a.mkv"
    write(path).close()
    with open_media(path) as media:
        moments = list(media.moments(0.2))
        assert media.errors == []
    assert moments[-1].end_s == pytest.approx(2.0, abs=0.1)
    for number in (0, 7, 31, 49):
        shown = picture_at(path, number * EVERY_S + 0.001)
        assert abs(int(shown[60, 80, 0]) - (40 + number)) <= 4
    heard = moments[-1].sound[4000:24_000]
    spectrum = np.abs(np.fft.rfft(heard))
    assert abs(np.argmax(spectrum) * 16_000 / len(heard) - 220) < 3


@posix
def test_the_file_is_the_users_alone_and_never_takes_anothers_place(tmp_path):
    path = tmp_path / "a.mkv"
    before = os.umask(0)
    try:
        write(path, 3).close()
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(MediaError, match=r"a\.mkv cannot be written: File exists"):
        RecordingFile(path, None, True)


def test_pictures_alone_and_sound_alone(tmp_path):
    write(tmp_path / "silent.mkv", has_sound=False).close()
    write(tmp_path / "dark.mkv", size=None).close()
    with open_media(tmp_path / "silent.mkv") as media:
        assert (media.kind, [moment.sound for moment in media.moments(0.5)]) == ("video", [None] * 4)
    with open_media(tmp_path / "dark.mkv") as media:
        assert media.kind == "audio"


def test_sound_that_paused_comes_back_where_it_belongs(tmp_path):
    file = RecordingFile(tmp_path / "a.mkv", (160, 120), True)
    for number in range(100):
        file.add_picture(grey(number), number * EVERY_S)
        if not 25 <= number < 75:  # from second 1 to second 3 nothing was heard
            file.add_sound(tone(EVERY_S), (number + 1) * EVERY_S)
    file.close()
    with open_media(tmp_path / "a.mkv") as media:
        last = list(media.moments(0.5))[-1]
    loud = np.abs(last.sound) > 0.1  # the last three seconds
    assert loud[-14_000:-2000].mean() > 0.5
    assert loud[4000:28_000].mean() < 0.01


@pytest.mark.parametrize("pace", [0.8, 1.25])
def test_a_microphone_that_counts_wrong_stays_with_the_picture(tmp_path, pace):
    file = RecordingFile(tmp_path / "a.mkv", (160, 120), True)
    for number in range(250):
        file.add_picture(grey(number), number * EVERY_S)
        file.add_sound(tone(EVERY_S * pace), (number + 1) * EVERY_S)
    file.close()
    with open_media(tmp_path / "a.mkv") as media:
        assert list(media.moments(0.5))[-1].end_s == pytest.approx(10.0, abs=0.7)


def test_a_picture_that_comes_late_is_left_out(tmp_path):
    file = RecordingFile(tmp_path / "a.mkv", (160, 120), False)
    for at_s in (0.0, 0.5, 0.4, 0.5, 1.0):
        file.add_picture(grey(0), at_s)
    file.close()
    with open_media(tmp_path / "a.mkv") as media:
        assert len(list(media.moments(0.1))) in (10, 11)


@pytest.mark.parametrize(
    ("size", "written"), [((161, 121), (160, 120)), ((2560, 1440), (1280, 720)), ((720, 1280), (720, 1280))]
)
def test_odd_and_large_pictures_fit(tmp_path, size, written):
    write(tmp_path / "a.mkv", 3, size).close()
    picture = picture_at(tmp_path / "a.mkv", 0.0)
    assert abs(picture.shape[1] - written[0]) <= 2
    assert abs(picture.shape[0] - written[1]) <= 2


ENDLESS = """
import sys, time
from pathlib import Path
from itertools import count
import test_recording as made
file = made.RecordingFile(Path(sys.argv[1]), (160, 120), True)
for number in count():
    file.add_picture(made.grey(number), number * 0.04)
    file.add_sound(made.tone(0.04), (number + 1) * 0.04)
    if number == 540:
        print("21.6 seconds", flush=True)
    if number > 540:
        time.sleep(0.01)
"""


@posix
def test_after_a_kill_it_can_be_played_but_for_the_last_second(tmp_path):
    path, here = tmp_path / "a.mkv", Path(__file__).parent
    places = os.pathsep.join(map(str, (here, here.parent, here.parents[1])))
    with subprocess.Popen(
        [sys.executable, "-c", ENDLESS, str(path)],
        stdout=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": places},
    ) as writer:
        assert writer.stdout.readline() == "21.6 seconds\n"
        writer.send_signal(signal.SIGKILL)
    with open_media(path) as media:
        moments = list(media.moments(0.5))
    assert moments[-1].end_s > 20.5
    assert moments[-2].sound is not None
    assert abs(int(picture_at(path, 16.001)[60, 80, 0]) - (40 + 400 % 180)) <= 4


def write_noise(file):
    chance = np.random.default_rng(0)
    for number in range(200):
        file.add_picture(chance.integers(0, 255, (480, 640, 3), np.uint8), number * EVERY_S)


@posix
def test_a_full_disk_is_one_line_and_what_was_written_can_be_played(tmp_path):
    resource = pytest.importorskip("resource")
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    path = tmp_path / "a.mkv"
    file = RecordingFile(path, (640, 480), True)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, limits[1]))
    try:
        with pytest.raises(MediaError, match=r"a\.mkv cannot be written: File too large\. Free") as caught:
            write_noise(file)
        file.give_up()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "\n" not in str(caught.value)
    assert path.stat().st_size <= 2_000_000
    with open_media(path) as media:
        assert len(list(media.moments(0.2))) >= 2
