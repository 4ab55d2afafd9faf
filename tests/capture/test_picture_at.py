"""One picture out of the middle of a file is the one that reading it through shows there."""

import numpy as np
import pytest
from media_making import jpeg_bytes, tone, write_video, write_wav

from mmdesk.capture.media_file import open_media
from mmdesk.capture.picture_at import picture_at
from mmdesk.core.errors import MediaError

GREYS = [4 * number for number in range(60)]


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "avi"])
def test_it_is_the_picture_that_is_analysed_at_that_time(tmp_path, suffix):
    path = write_video(tmp_path / f"v.{suffix}", GREYS)
    with open_media(path) as media:
        moments = list(media.moments(0.7))
    assert len(moments) == 9
    for moment in reversed(moments):
        np.testing.assert_array_equal(picture_at(path, moment.end_s), moment.picture)


def test_a_picture_that_stands_still_is_shown_as_long_as_it_is_analysed(tmp_path):
    path = write_video(tmp_path / "v.mkv", [40, 80, 120], times=[0, 50, 200])  # tenths of a second
    with open_media(path) as media:
        seen = {round(moment.end_s): moment.picture for moment in media.moments(1.0)}
    for at_s in (1, 4, 5, 8, 14):
        np.testing.assert_array_equal(picture_at(path, at_s), seen[at_s])
    assert picture_at(path, 16) is None
    assert 16 not in seen


@pytest.mark.data
def test_after_the_last_picture_there_is_none_though_the_sound_goes_on(data_packs):
    path = data_packs / "media_zoo" / "derived" / "video_2s_audio_6s.mp4"
    with open_media(path) as media:
        for moment in media.moments(0.5):
            assert (picture_at(path, moment.end_s) is None) == (moment.picture is None)


def test_long_after_the_end_there_is_none(tmp_path):
    path = write_video(tmp_path / "v.mkv", GREYS[:10])
    assert picture_at(path, 1.2) is not None
    assert picture_at(path, 30.0) is None


def test_a_still_picture_is_shown_at_any_time_and_sound_has_none(tmp_path):
    still = tmp_path / "p.jpg"
    still.write_bytes(jpeg_bytes(np.full((32, 48, 3), 200, np.uint8)))
    assert picture_at(still, 0.0).shape == (32, 48, 3)
    assert picture_at(write_wav(tmp_path / "s.wav", tone(1.0)), 0.5) is None


@pytest.mark.parametrize("content", [b"", b"no video"])
def test_what_is_no_media_is_one_line(tmp_path, content):
    path = tmp_path / "bad.mkv"
    path.write_bytes(content)
    with pytest.raises(MediaError, match=r"bad\.mkv"):
        picture_at(path, 0.0)
