"""Second 0 is the first picture, whatever the container counts before it."""

from fractions import Fraction

import av
import numpy as np
import pytest
from media_making import tone, write_video

from mmdesk.capture.media_file import open_media
from mmdesk.capture.picture_at import picture_at

GREYS = [8 * number for number in range(25)]


def write_with_sound(path, late_s, video="mpeg4", audio="libopus", rate_hz=48_000):
    """Pictures of GREYS at 10/s, and sound that begins `late_s` after them, a click at their second 1."""
    with av.open(str(path), "w") as container:
        pictures = container.add_stream(video, rate=10)
        pictures.width, pictures.height, pictures.pix_fmt = 64, 48, "yuv420p"
        sound = container.add_stream(audio, rate=rate_hz, layout="mono")
        packets = []
        for number, grey in enumerate(GREYS):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), grey, np.uint8), format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, 10)
            packets += pictures.encode(frame)
        samples = np.zeros(int(2.4 * rate_hz), np.float32)
        click = int((1.0 - late_s) * rate_hz)
        samples[click : click + rate_hz // 100] = tone(0.01, rate_hz, 2000.0)
        for start in range(0, len(samples), 960):
            frame = av.AudioFrame.from_ndarray(
                samples[None, start : start + 960], format="flt", layout="mono"
            )
            frame.sample_rate, frame.time_base = rate_hz, Fraction(1, rate_hz)
            frame.pts = start + int(late_s * rate_hz)
            packets += sound.encode(frame)
        packets += pictures.encode(None) + sound.encode(None)
        container.mux(sorted(packets, key=lambda one: one.dts * one.time_base))
    return path


def shown_and_click(path, after_s=1.4):
    """The greys shown at the ends of moments of 0.2 s, and when the click is heard in the file's time."""
    with open_media(path) as media:
        moments = list(media.moments(0.2))
    greys = {round(m.end_s, 3): float(m.picture[24, 32, 0]) for m in moments if m.picture is not None}
    heard = next(m for m in moments if m.end_s == pytest.approx(after_s))
    loud = np.flatnonzero(np.abs(heard.sound) > 0.2)
    return greys, after_s - (len(heard.sound) - loud[0]) / 16_000


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.mkv", {}),
        ("a.ts", {"video": "mpeg2video", "audio": "mp2"}),
        ("b.mkv", {"audio": "libmp3lame", "rate_hz": 16_000}),
        ("a.mp4", {"audio": "aac"}),
    ],
)
def test_what_an_encoder_puts_before_the_sound_moves_neither_picture_nor_sound(name, options, tmp_path):
    greys, click_s = shown_and_click(write_with_sound(tmp_path / name, 0.0, **options))
    for number in range(1, 12):
        assert greys[round(0.2 * number, 3)] == pytest.approx(GREYS[2 * number], abs=5)
    assert click_s == pytest.approx(1.0, abs=0.004)


def test_a_sound_that_begins_before_the_picture_is_heard_from_its_beginning(tmp_path):
    greys, click_s = shown_and_click(write_with_sound(tmp_path / "a.mkv", -0.1))
    assert greys[0.2] == pytest.approx(GREYS[2], abs=5)
    assert click_s == pytest.approx(1.0, abs=0.004)


def test_a_picture_that_begins_long_after_the_sound_begins_then(tmp_path):
    greys, click_s = shown_and_click(write_with_sound(tmp_path / "a.mkv", -0.8), after_s=2.2)
    assert 0.6 not in greys
    assert greys[1.0] == pytest.approx(GREYS[2], abs=5)
    assert click_s == pytest.approx(1.8, abs=0.004)


def test_one_picture_out_of_the_middle_counts_from_the_same_zero(tmp_path):
    path = write_with_sound(tmp_path / "a.ts", 0.0, video="mpeg2video", audio="mp2")
    with open_media(path) as media:
        for moment in media.moments(0.2):
            np.testing.assert_array_equal(picture_at(path, moment.end_s), moment.picture)


@pytest.mark.parametrize("every_s", [0.1, 0.2, 0.3, 0.7])
def test_time_stamps_that_begin_at_an_hour_give_the_same_pictures_at_the_same_times(every_s, tmp_path):
    hour = [36_000 + number for number in range(len(GREYS))]
    found = []
    for name, times in (("a.mkv", None), ("b.mkv", hour)):
        with open_media(write_video(tmp_path / name, GREYS, times=times)) as media:
            found.append([(m.end_s, m.picture[24, 32, 0]) for m in media.moments(every_s)])
    assert found[0] == found[1]
    assert found[0][-1][0] == pytest.approx(2.5)
