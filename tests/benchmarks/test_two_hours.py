"""The measurement of memory over hours: what it makes, and how it judges."""

import pytest
from sample_clips import sample_clip
from two_hours import decoded, grown_mb, lengthened, looks

from mmdesk.capture.media_file import open_media


def test_a_clip_is_joined_to_itself_until_it_is_long_enough(tmp_path):
    clip = sample_clip(tmp_path / "clip.mp4")
    with open_media(lengthened(clip, tmp_path / "long.mp4", 13.0)) as media:
        assert media.duration_s == pytest.approx(18.4, abs=0.4)
        moments = list(media.moments(1.0))
        assert media.errors == []
    assert all(moment.picture is not None and moment.sound is not None for moment in moments)


def test_memory_is_looked_at_once_a_minute_of_the_file():
    assert len(looks(iter(second / 2 for second in range(1, 601)))) == 6


def test_what_comes_after_ten_minutes_counts():
    assert grown_mb([100.0] + [500.0] * 9 + [520.0] + [521.0] * 110) == 1.0
    assert grown_mb([100.0, 500.0, 510.0, 512.0]) == 2.0


def test_decoding_says_where_each_moment_ends(tmp_path):
    clip = sample_clip(tmp_path / "clip.mp4")
    assert list(decoded(clip, 2.0))[:3] == [2.0, 4.0, 6.0]
