"""Beginning in the middle of a file gives the moments that a whole reading gives from there on."""

import itertools
from contextlib import closing

import numpy as np
import pytest
from media_making import write_talk, write_wav

from mmdesk.capture import media_picture
from mmdesk.capture.decoding.content import open_content
from mmdesk.capture.media_file import open_media

SECONDS = 24
SEEKING, READING_ON = (".mp4", ".mkv", ".mov"), (".ts", ".avi")


@pytest.fixture(params=[*SEEKING, *READING_ON])
def talk(request, tmp_path):
    return write_talk(tmp_path / f"talk{request.param}", SECONDS)


def read(path, **options):
    with open_media(path) as media:
        found = list(media.moments(**options))
        return found, media


def times(moments):
    return [(round(moment.start_s, 6), round(moment.end_s, 1)) for moment in moments]


def alike(one, other):
    """How far two sounds agree, -1..1: their samples may lie a part of a sample beside each other."""
    size = min(len(one), len(other))
    return float(np.corrcoef(one[-size:], other[-size:])[0, 1])


@pytest.mark.parametrize("from_s", [0.2, 9.0, 17.3, 23.8])
def test_the_moments_are_those_of_a_whole_reading(talk, from_s):
    whole = [moment for moment in read(talk)[0] if moment.start_s >= from_s]
    part = read(talk, from_s=from_s)[0]
    assert times(part) == times(whole)
    assert part
    for one, other in zip(part, whole, strict=True):
        assert (one.picture is None) == (other.picture is None)
        assert one.picture is None or np.array_equal(one.picture, other.picture)
        assert len(one.sound) == pytest.approx(len(other.sound), abs=800)
        assert alike(one.sound[-3200:], other.sound[-3200:]) > 0.9


def shared(moments):
    return [one.sound is other.sound for one, other in itertools.pairwise(moments)]


def test_the_same_moments_share_a_sound(talk):
    whole, part = read(talk)[0], read(talk, from_s=22.6)[0]
    assert shared(part) == shared(whole)[113:]
    assert shared(part)[:4] == [False, True, False, True]


def frames_decoded(monkeypatch, path, from_s):
    count = 0
    decode = media_picture.video_frames

    def counted(*arguments):
        nonlocal count
        for frame in decode(*arguments):
            count += 1
            yield frame

    monkeypatch.setattr(media_picture, "video_frames", counted)
    with closing(open_content(path)) as content:
        next(content.moments(0.2, from_s=from_s))
    return count


@pytest.mark.parametrize("suffix", SEEKING)
def test_what_comes_before_is_not_decoded_where_the_format_lets_one_go_there(monkeypatch, tmp_path, suffix):
    path = write_talk(tmp_path / f"talk{suffix}", SECONDS)
    assert 0 < frames_decoded(monkeypatch, path, 20.0) < 4 * 25


def test_the_times_count_from_the_first_stamp_after_a_leap_too(tmp_path):
    path = write_talk(tmp_path / "talk.mkv", SECONDS, begins_at_s=3600)
    assert times(read(path, from_s=16.0)[0]) == times(read(path)[0])[80:]


def test_sound_alone_is_begun_in_the_middle_too(tmp_path):
    path = write_wav(tmp_path / "a.wav", np.linspace(-1, 1, 20 * 16_000, endpoint=False))
    whole, part = read(path)[0][75:], read(path, from_s=15.0)[0]
    assert times(part) == times(whole)
    for one, other in zip(part, whole, strict=True):
        np.testing.assert_allclose(one.sound, other.sound, rtol=0, atol=1e-3)


def test_an_index_that_leads_behind_the_place_is_not_trusted(monkeypatch, tmp_path):
    path = write_talk(tmp_path / "talk.mkv", SECONDS)
    monkeypatch.setattr("mmdesk.capture.media_seek._BEFORE_S", -6.0)
    whole = [moment for moment in read(path)[0] if moment.start_s >= 12]
    assert [moment.picture.mean() for moment in read(path, from_s=12.0)[0]] == [
        moment.picture.mean() for moment in whole
    ]


def test_lines_and_cues_before_the_place_are_left_out(tmp_path):
    (tmp_path / "a.txt").write_text("one\ntwo\nthree\n")
    assert [moment.text for moment in read(tmp_path / "a.txt", from_s=1.0)[0]] == ["two", "three"]


def test_a_place_behind_the_end_gives_nothing_and_finds_no_fault(talk):
    found, media = read(talk, from_s=SECONDS + 100.0)
    assert (found, media.errors) == ([], [])


def test_subtitles_beside_the_file_are_shown_from_the_middle_on(tmp_path):
    path = write_talk(tmp_path / "talk.mp4", SECONDS)
    cue = "1\n00:00:14,000 --> 00:00:16,500\nStill here\n"
    path.with_suffix(".srt").write_text(cue)
    shown = [moment.text for moment in read(path, from_s=16.0)[0]]
    assert shown[:4] == ["Still here", "Still here", "Still here", None]
