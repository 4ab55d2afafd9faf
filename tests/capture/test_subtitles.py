"""What people say: found beside a video or in it, at its times, without styling; never our own timelines."""

import os
import time
from fractions import Fraction

import av
import numpy as np
import pytest
from media_making import write_video

from mmdesk.capture.media_file import open_media
from mmdesk.capture.subtitles import Cue, SubtitleTrack, read_cues
from mmdesk.core.errors import MediaError

ASS_HEAD = b"[Script Info]\nScriptType: v4.00+\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\n"
HELLO = "1\n00:00:00,000 --> 00:00:01,000\nHello\n"


def cues(path, content, encoding="utf-8"):
    path.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    return [(cue.start_s, cue.end_s, cue.text) for cue in read_cues(path)]


def texts(video):
    with open_media(video) as media:
        return [moment.text for moment in media.moments(0.5)]


@pytest.fixture
def video(tmp_path):
    return write_video(tmp_path / "talk.mp4", [9] * 10)


def test_styling_positions_and_sounds_are_no_words(tmp_path):
    content = (
        "1\n00:00:01,000 --> 00:00:02,500 X1:10 X2:20\n"
        "{\\an8}<font color='red'>I <i>am</i></font> &amp; was\n[door slams] ♪ happy\n"
    )
    assert cues(tmp_path / "a.srt", content) == [(1.0, 2.5, "I am & was happy")]


def test_smaller_and_greater_signs_that_are_no_tags_stay(tmp_path):
    content = "1\n00:00:01,000 --> 00:00:02,000\nI <3 you, 2 > 1\n"
    assert cues(tmp_path / "a.srt", content) == [(1.0, 2.0, "I <3 you, 2 > 1")]


def test_webvtt_names_notes_and_settings_are_no_words(tmp_path):
    content = (
        "WEBVTT - title\n\nSTYLE\n::cue {color: red}\n\nintro\n00:01.000 --> 00:02.000 align:start\n"
        "<v Bob>Hi <00:01.500>you\n\nNOTE nobody\nsays this\n\nnext\n01:00:00.000 --> 01:00:01.000\nLater\n"
    )
    assert cues(tmp_path / "a.vtt", content) == [(1.0, 2.0, "Hi you"), (3600.0, 3601.0, "Later")]


def test_ass_drawings_and_comments_are_no_words(tmp_path):
    content = (
        "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\n\n[Events]\n"
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,{\\b1}Second{\\b0}\\Nline, with commas\n"
        "Comment: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,not said\n"
        "Dialogue: 0,0:00:00.00,0:00:09.00,Default,,0,0,0,,{\\p1}m 0 0 l 100 0\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,First\n"
    )
    assert cues(tmp_path / "a.ass", content) == [(1.0, 2.0, "First"), (2.0, 3.0, "Second line, with commas")]


def test_webvtt_under_the_name_of_srt_is_read(tmp_path):
    assert cues(tmp_path / "a.srt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n") == [(1.0, 2.0, "Hi")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_any_usual_encoding_and_line_end_is_read(encoding, tmp_path):
    content = HELLO.replace("Hello", "Schöner Gruß").replace("\n", "\r\n")
    assert cues(tmp_path / "a.srt", content, encoding) == [(0.0, 1.0, "Schöner Gruß")]


def test_chinese_is_read(tmp_path):
    content = HELLO.replace("Hello", "我今天很高兴，谢谢你们大家都来看我") * 3
    assert cues(tmp_path / "a.srt", content, "gb18030")[0][2] == "我今天很高兴，谢谢你们大家都来看我"


def test_cues_come_in_the_order_of_time_and_one_without_a_length_is_shown_for_a_while(tmp_path):
    content = "1\n00:00:05,000 --> 00:00:05,000\nB\n\n2\n00:00:01,000 --> 00:00:02,000\nA\n"
    assert cues(tmp_path / "a.srt", content) == [(1.0, 2.0, "A"), (5.0, 8.0, "B")]


def test_what_two_say_at_once_is_joined_and_what_follows_is_not():
    track = SubtitleTrack(iter([Cue(0, 2, "Where?"), Cue(1, 3, "Here!"), Cue(3, 4, "Ah.")]))
    ends = [0.5, 1.5, 2.5, 3.1, 4.5]
    said = [track.during(end - 0.5, end) for end in ends]
    assert said == ["Where?", "Where? Here!", "Here!", "Ah.", None]


def test_a_line_that_rolls_up_is_said_once():
    track = SubtitleTrack(iter([Cue(0, 3, "I am"), Cue(1, 3, "I am so glad"), Cue(1.5, 3, "so glad")]))
    assert track.during(1.9, 2.0) == "I am so glad"


@pytest.mark.parametrize(
    "name", ["talk.srt", "talk.en.srt", "talk.pt-BR.vtt", "talk.English.sdh.srt", "talk.SRT"]
)
def test_subtitles_named_after_a_video_are_what_is_said_in_it(name, video):
    content = HELLO if not name.endswith("vtt") else "WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n"
    video.with_name(name).write_text(content)
    assert texts(video) == ["Hello", "Hello"]


@pytest.mark.parametrize("name", ["talk2.srt", "talk.mp4.srt", "talk.mp4-2.srt", "talk.en.txt", "a talk.srt"])
def test_others_are_not(name, video):
    video.with_name(name).write_text(HELLO)
    assert texts(video) == [None, None]


def test_those_of_another_file_are_not_taken_for_a_language(video):
    write_video(video.with_name("talk.mkv"), [9] * 10)
    video.with_name("talk.mkv.srt").write_text(HELLO)
    assert texts(video) == [None, None]


def test_the_very_name_comes_first_then_english_and_forced_ones_last(video):
    for name in ("talk.en.forced.srt", "talk.de.srt", "talk.en.srt", "talk.srt"):
        video.with_name(name).write_text(HELLO.replace("Hello", name))
    for name in ("talk.srt", "talk.en.srt", "talk.de.srt", "talk.en.forced.srt"):
        assert texts(video)[0] == name
        video.with_name(name).unlink()


@pytest.mark.parametrize("cue", ["happiness (71%)", "Person 2: fear (100%)"])
def test_a_timeline_of_emotions_is_never_what_people_say(cue, video):
    ours = video.with_name("talk.srt")
    ours.write_text(HELLO.replace("Hello", cue) * 2)
    assert texts(video) == [None, None]
    with pytest.raises(MediaError, match="not what people say"):
        read_cues(ours)
    video.with_name("talk.en.srt").write_text(HELLO)
    assert texts(video) == ["Hello", "Hello"]


def test_who_says_so_in_words_is_heard(tmp_path):
    content = (
        HELLO.replace("Hello", "happiness (71%)") + "\n" + HELLO.replace("Hello", "He said: anger (20%)")
    )
    assert len(cues(tmp_path / "a.srt", content)) == 2


def test_a_pipe_beside_a_video_is_not_waited_for(video):
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(video.with_name("talk.srt"))
    assert texts(video) == [None, None]


def test_of_several_tracks_the_whole_one_in_the_language_of_the_sound_is_read(tmp_path):
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w") as container:
        sound = container.add_stream("pcm_s16le", rate=16_000, layout="mono")
        sound.metadata["language"] = "eng"
        tracks = []
        for language, words in (("deu", "Guten Tag"), ("eng", "Only this"), ("eng", "Good day")):
            stream = container.add_stream("subrip")
            stream.codec_context.subtitle_header = ASS_HEAD
            stream.metadata["language"] = language
            tracks.append((stream, words))
        tracks[1][0].disposition = av.stream.Disposition.forced
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 16_000), np.int16), format="s16", layout="mono")
        frame.sample_rate, frame.pts = 16_000, 0
        packets = sound.encode(frame) + sound.encode(None)
        container.mux(packets)
        for stream, words in tracks:
            packet = av.Packet(words.encode())
            packet.stream, packet.pts, packet.dts, packet.duration = stream, 0, 0, 1000
            packet.time_base = Fraction(1, 1000)
            container.mux(packet)
    with open_media(path) as media:
        assert next(media.moments(0.5)).text == "Good day"


@pytest.mark.parametrize(
    "blob",
    [b"<a" * 2_000_000, b"{" * 4_000_000, b"\n" * 4_000_000 + b"x", b"<a\n" * 500_000, b"{\\a\n" * 500_000],
    ids=["tags", "braces", "empty lines", "tag lines", "brace lines"],
)
def test_nothing_in_a_subtitle_file_takes_the_square_of_its_length(blob, tmp_path):
    began = time.process_time()
    assert (
        cues(tmp_path / "a.srt", HELLO.encode() + b"\n2\n00:00:03,000 --> 00:00:04,000\nx" + blob)[0][2]
        == "Hello"
    )
    assert time.process_time() - began < 20  # a square would be days


def test_cues_that_begin_together_are_one_moment_and_none_is_made_of_hundreds(tmp_path):
    at = [(0, "Where?"), (20, "Here!"), *((500 + n % 100, f"Line {n}") for n in range(3000)), (900, "Ah.")]
    content = "\n".join(
        f"{n}\n00:00:00,{ms:03} --> 00:00:01,000\n{text}\n" for n, (ms, text) in enumerate(at)
    )
    (tmp_path / "a.srt").write_text(content)
    with open_media(tmp_path / "a.srt") as media:
        first, crowd, last = [moment.text for moment in media.moments()]
    assert (first, last) == ("Where? Here!", "Ah.")
    assert crowd.count("Line") == 8


def test_thirty_thousand_cues_are_read(tmp_path):
    times = [f"{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02}" for n in range(30_000)]
    content = "\n".join(f"{n}\n{at},000 --> {at},900\nLine {n}\n" for n, at in enumerate(times))
    found = cues(tmp_path / "a.srt", content)
    assert (len(found), found[-1][2]) == (30_000, "Line 29999")
