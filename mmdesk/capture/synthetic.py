"""A sample clip made on the spot: a drawn face, a made voice, and subtitles in emotional words.

For trying the program where there is neither a camera nor a recording; nobody is shown or heard.
"""

import math
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

from mmdesk.capture.drawn_face import HEIGHT, WIDTH, Expression, draw_face
from mmdesk.capture.encoders import first_video_encoder
from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Sound
from mmdesk.core.errors import MediaError

RATE_HZ = 25
SECONDS = 6.0
_TURN_S = 3.2  # when gladness turns into anger
_GLAD = Tone(pitch_hz=165, swing_hz=40, syllables_per_s=5.5, loudness=0.6)
_ANGRY = Tone(pitch_hz=125, swing_hz=30, syllables_per_s=5.5, loudness=0.95)
_BLOCK = 1024
_CHINESE = "zh"
_SUBTITLES = """1
00:00:00,300 --> 00:00:03,000
I am so happy today, this is wonderful news!

2
00:00:03,300 --> 00:00:05,900
How dare you! I am furious, I hate this.
"""
_CHINESE_SUBTITLES = """1
00:00:00,300 --> 00:00:03,000
哈哈，今天真开心，太高兴了！

2
00:00:03,300 --> 00:00:05,900
你怎么敢！我气死了，真讨厌这样。
"""


def make_sample_clip(path: Path, language: str = "en") -> Path:
    """Write six seconds of 640x480 video with sound to `path` (.mp4), and subtitles beside it (.srt).

    The face and the voice are neutral for a moment, then glad, then angry. The subtitles are Chinese where
    `language` is zh, and else English: those the base reads. Raises MediaError when the folder cannot be
    written.
    """
    try:
        with av.open(str(path), "w", format="mp4") as container:
            video = _video_stream(container)
            audio = container.add_stream("aac", rate=SAMPLE_RATE_HZ, layout="mono")
            # Else the clips of two languages were the same bytes, by which a file is known again.
            audio.metadata["language"] = "zho" if language == _CHINESE else "eng"
            _write_pictures(container, video)
            _write_sound(container, audio, _voice())
        path.with_suffix(".srt").write_text(sample_subtitles(language), encoding="utf-8")
    except OSError as error:
        raise MediaError(f"Cannot write {path}: {error.strerror}.", "Choose another folder.") from error
    return path


def sample_subtitles(language: str = "en") -> str:
    """What the subtitles of the clip in this language say, as they are written beside it."""
    return _CHINESE_SUBTITLES if language == _CHINESE else _SUBTITLES


def expression_at(time_s: float) -> Expression:
    """The face at a time of the clip: mood by mood, talking all the while."""
    glad = _rise(time_s, 0.8) - _rise(time_s, _TURN_S)
    angry = _rise(time_s, _TURN_S)
    talk = 0.5 - 0.5 * math.cos(2 * math.pi * 2.75 * time_s)
    return Expression(smile=glad - 0.8 * angry, frown=angry - 0.2 * glad, open=0.1 + 0.45 * talk)


def _rise(time_s: float, at_s: float) -> float:
    """From 0 to 1 within 0.4 s around a time."""
    return 1 / (1 + math.exp(-(time_s - at_s) * 12))


def _voice() -> Sound:
    pieces = [make_voice(_GLAD, _TURN_S, seed=3), make_voice(_ANGRY, SECONDS - _TURN_S, seed=4)]
    return np.concatenate(pieces)


def _video_stream(container: OutputContainer) -> VideoStream:
    codec = first_video_encoder(("libx264", "mpeg4"))
    stream = container.add_stream(codec, rate=RATE_HZ)
    assert isinstance(stream, VideoStream)
    stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
    stream.bit_rate = 1_500_000
    if codec == "libx264":
        stream.options = {"preset": "veryfast"}  # somebody waits; at this rate it looks the same
    return stream


def _write_pictures(container: OutputContainer, stream: VideoStream) -> None:
    for number in range(round(SECONDS * RATE_HZ)):
        time_s = number / RATE_HZ
        sway = round(6 * math.sin(1.9 * time_s)), round(3 * math.sin(2.7 * time_s))
        frame = av.VideoFrame.from_ndarray(draw_face(expression_at(time_s), sway), format="rgb24")
        frame.pts, frame.time_base = number, Fraction(1, RATE_HZ)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


def _write_sound(container: OutputContainer, stream: AudioStream, sound: Sound) -> None:
    for start in range(0, len(sound), _BLOCK):
        block = sound[start : start + _BLOCK].reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE_HZ, start, Fraction(1, SAMPLE_RATE_HZ)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
