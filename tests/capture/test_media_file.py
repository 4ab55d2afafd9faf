"""Files as moments: true times, absent things absent, damage told, nothing else opened."""

import itertools
import os
import struct
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from media_making import jpeg_bytes, tone, write_video, write_wav

from mmdesk.capture.media_file import open_media
from mmdesk.capture.opencv import cv2
from mmdesk.core.errors import MediaError
from mmdesk.core.moments import Moment

SRT = "1\n00:00:00,500 --> 00:00:01,000\n<i>Hello</i>\nyou\n\n2\n00:00:02,000 --> 00:00:03,500\nBye\n"


def read(path: Path, **options) -> list[Moment]:
    with open_media(path) as media:
        return list(media.moments(**options))


def refusal(path: Path) -> str:
    with pytest.raises(MediaError) as caught:
        open_media(path)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_each_moment_has_the_picture_shown_at_its_end(tmp_path) -> None:
    video = write_video(tmp_path / "a.mp4", [0, 50, 100, 150, 200], rate_hz=5, times=[0, 1, 2, 7, 8])
    shown = [(round(m.end_s, 6), m.picture[24, 32, 0]) for m in read(video, every_s=0.2)]
    assert len(shown) == 9
    expected = {0.2: 50, 0.4: 100, 1.0: 100, 1.2: 100, 1.4: 150, 1.6: 200}
    assert all(dict(shown)[time] == pytest.approx(grey, abs=6) for time, grey in expected.items())


def test_sound_is_the_last_three_seconds_up_to_the_moments_end(tmp_path) -> None:
    ramp = np.linspace(0, 1, 5 * 16_000, endpoint=False)
    moments = read(write_wav(tmp_path / "a.wav", ramp), every_s=0.5)
    assert [round(len(m.sound) / 16_000, 2) for m in moments] == [0.5, 1, 1.5, 2, 2.5, *[3.0] * 5]
    assert [float(m.sound[-1]) for m in moments] == pytest.approx([m.end_s / 5 for m in moments], abs=1e-3)


def test_moments_within_two_fifths_of_a_second_share_their_sound(tmp_path) -> None:
    wav = write_wav(tmp_path / "a.wav", np.linspace(0, 1, 2 * 16_000, endpoint=False))
    sounds = [moment.sound for moment in read(wav, every_s=0.2)]
    assert [one is other for one, other in itertools.pairwise(sounds)] == [True, False] * 4 + [True]
    assert [len(sound) for sound in sounds[::2]] == [3200, 9600, 16_000, 22_400, 28_800]


def test_other_rates_become_16_khz(tmp_path) -> None:
    last = read(write_wav(tmp_path / "a.wav", tone(2, 44_100, 440.0), 44_100), every_s=0.5)[-1]
    assert len(last.sound) == pytest.approx(32_000, abs=64)
    spectrum = np.abs(np.fft.rfft(last.sound))
    assert spectrum.argmax() * 16_000 / len(last.sound) == pytest.approx(440, abs=1)


def test_sound_over_full_scale_and_not_a_number_is_brought_within_bounds(tmp_path) -> None:
    hot = tone(1) * 8
    hot[8000:8100] = np.nan
    hot[9000] = np.inf
    with open_media(write_wav(tmp_path / "a.wav", hot, sample_type="flt")) as media:
        sounds = [m.sound for m in media.moments()]
        assert any("not a number" in error for error in media.errors)
    assert all(np.isfinite(sound).all() and np.abs(sound).max() <= 1.0 for sound in sounds)


@pytest.mark.parametrize("channels", [2, 7, 64])
def test_any_number_of_channels_becomes_one(channels, tmp_path) -> None:
    both = np.repeat((tone(1) * 32767).astype(np.int16), channels)
    size, bytes_each = both.nbytes, 2 * channels
    head = struct.pack("<4sI8sIHHIIHH", b"RIFF", 36 + size, b"WAVEfmt ", 16, 1, channels, 16_000,
                       16_000 * bytes_each, bytes_each, 16)  # fmt: skip
    (tmp_path / "a.wav").write_bytes(head + struct.pack("<4sI", b"data", size) + both.tobytes())
    last = read(tmp_path / "a.wav")[-1]
    assert len(last.sound) == pytest.approx(16_000, abs=32)
    assert np.abs(last.sound).max() > 0.3


def test_a_hair_of_a_picture_and_a_huge_one_are_bounded(tmp_path) -> None:
    for shape in ((1, 20_000), (5000, 3000)):
        cv2.imwrite(str(tmp_path / "a.png"), np.zeros(shape, np.uint8))
        (moment,) = read(tmp_path / "a.png")
        assert max(moment.picture.shape) == 1920


def test_a_damaged_picture_prints_nothing(tmp_path, capfd) -> None:
    data = bytearray(jpeg_bytes(np.random.default_rng(1).integers(0, 255, (48, 64, 3), np.uint8)))
    data[-800:-400] = bytes(400)
    (tmp_path / "a.jpg").write_bytes(data)
    read(tmp_path / "a.jpg")
    assert capfd.readouterr().err == ""


def test_a_video_without_sound_has_none(tmp_path) -> None:
    with open_media(write_video(tmp_path / "a.mp4", [9] * 10)) as media:
        assert media.kind == "video"
        assert all(m.sound is None and m.picture is not None for m in media.moments())


def test_a_picture_is_one_moment_turned_as_exif_says(tmp_path) -> None:
    picture = np.zeros((48, 64, 3), np.uint8)
    picture[:24] = 255
    turned = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"
    data = jpeg_bytes(picture)
    path = tmp_path / "a.mp4"  # the name says nothing
    path.write_bytes(data[:2] + b"\xff\xe1" + (len(turned) + 2).to_bytes(2, "big") + turned + data[2:])
    with open_media(path) as media:
        assert media.kind == "image"
        (moment,) = media.moments()
    assert moment.picture.shape == (64, 48, 3)
    assert moment.picture[:, 40].mean() > 200 > 50 > moment.picture[:, 8].mean()


def test_text_is_one_moment_for_each_line_in_any_usual_encoding(tmp_path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        (tmp_path / "a.txt").write_bytes("schön\r\n\r\n größer \n".encode(encoding))
        assert [m.text for m in read(tmp_path / "a.txt")] == ["schön", "größer"]
    (tmp_path / "a.txt").write_bytes("我今天很高兴\n".encode("gb18030"))
    assert [m.text for m in read(tmp_path / "a.txt")] == ["我今天很高兴"]


def test_subtitles_are_moments_with_their_own_times(tmp_path) -> None:
    (tmp_path / "a.srt").write_text(SRT)
    found = [(m.start_s, m.end_s, m.text) for m in read(tmp_path / "a.srt")]
    assert found == [(0.5, 1.0, "Hello you"), (2.0, 3.5, "Bye")]
    (tmp_path / "a.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.500\n<v Bob>Hello you\n")
    assert [(m.start_s, m.end_s, m.text) for m in read(tmp_path / "a.vtt")] == [(1.0, 2.5, "Hello you")]


def test_subtitles_beside_a_video_give_its_text_unless_text_is_given(tmp_path) -> None:
    video = write_video(tmp_path / "a.mp4", [9] * 30, rate_hz=10)
    (tmp_path / "a.srt").write_text(SRT)
    texts = {round(m.end_s, 3): m.text for m in read(video, every_s=0.5)}
    assert texts == {0.5: None, 1.0: "Hello you", 1.5: None, 2.0: None, 2.5: "Bye", 3.0: "Bye"}
    assert {m.text for m in read(video, text="mine")} == {"mine"}


def test_damaged_subtitles_do_not_lose_the_video(tmp_path) -> None:
    video = write_video(tmp_path / "a.mp4", [9] * 5)
    (tmp_path / "a.srt").write_bytes(b"\0\1\2 nonsense")
    with open_media(video) as media:
        assert len(list(media.moments())) > 0
        assert "a.srt" in media.errors[0]


def test_missing_empty_and_false_files_are_one_clear_line(tmp_path) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "text.mp4").write_text("This is only a letter.\n" * 50)
    (tmp_path / "noise.txt").write_bytes(b"\0\1\2\3")
    (tmp_path / "blank.txt").write_text(" \n\n")
    assert "No such file" in refusal(tmp_path / "gone.mp4")
    assert "empty" in refusal(tmp_path / "empty.mp4")
    assert "text.mp4" in refusal(tmp_path / "text.mp4")
    assert "not a text file" in refusal(tmp_path / "noise.txt")
    assert "no text" in refusal(tmp_path / "blank.txt")
    assert "not a file" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path) -> None:
    os.mkfifo(tmp_path / "a.mp4")
    assert "not a file" in refusal(tmp_path / "a.mp4")


@pytest.mark.parametrize(
    "playlist",
    [
        "ffconcat version 1.0\nfile 'secret.mp4'\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nsecret.mp4\n#EXT-X-ENDLIST\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n",
    ],
    ids=["concat", "hls", "sdp"],
)
def test_a_playlist_under_a_videos_name_opens_nothing(playlist, tmp_path) -> None:
    write_video(tmp_path / "secret.mp4", [9] * 5)
    (tmp_path / "a.mp4").write_text(playlist)
    refusal(tmp_path / "a.mp4")


def test_a_name_with_a_pattern_is_a_name(tmp_path) -> None:
    for name in ("100% sure #1; ok?.mp4", "a%03d.mp4", "it's [one] {two}.mp4"):
        assert read(write_video(tmp_path / "plain.mp4", [9] * 5).rename(tmp_path / name))


def test_a_cut_file_keeps_what_decodes_and_says_so(tmp_path) -> None:
    wav = write_wav(tmp_path / "a.mkv", tone(20))
    wav.write_bytes(wav.read_bytes()[:200_000])
    with open_media(wav) as media:
        moments = list(media.moments())
        assert moments[-1].end_s == pytest.approx(6.2, abs=0.4)
        assert any("promises" in error for error in media.errors)
        assert media.duration_s == moments[-1].end_s


def test_moments_may_be_asked_for_again(tmp_path) -> None:
    with open_media(write_video(tmp_path / "a.mp4", [9] * 10)) as media:
        iterator = media.moments()
        next(iterator)
        assert len(list(media.moments())) == len(list(media.moments())) > 3


def test_ten_minutes_cost_no_more_memory_than_one(tmp_path) -> None:
    long = write_wav(tmp_path / "a.wav", tone(600))
    tracemalloc.start()
    try:
        with open_media(long) as media:
            assert sum(1 for _ in media.moments(every_s=1.0)) == 600
        peak_mb = tracemalloc.get_traced_memory()[1] / 1e6
    finally:
        tracemalloc.stop()
    assert peak_mb < 8  # the whole would be 38
