"""A clip to measure with: 720p30 with stereo sound, a drawn face that talks, and a camera's grain."""

from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.video.stream import VideoStream

from mmdesk.capture.drawn_face import draw_face
from mmdesk.capture.encoders import first_video_encoder
from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.capture.synthetic import SECONDS, expression_at
from mmdesk.core.arrays import SAMPLE_RATE_HZ, Picture

WIDTH, HEIGHT, RATE_HZ = 1280, 720, 30
_TONE = Tone(pitch_hz=165, swing_hz=40, syllables_per_s=5.5, loudness=0.6)
_SOUND_HZ = 48_000
_BLOCK = 1024
_GRAIN = 6  # of 255: without it there would hardly be anything to decode


def make_talk(path: Path, seconds: float) -> Path:
    """Write `seconds` of H.264 (where there is none, MPEG-4) and AAC to `path`, an MP4."""
    with av.open(str(path), "w", format="mp4") as container:
        codec = first_video_encoder(("libx264", "mpeg4"))
        video = container.add_stream(codec, rate=RATE_HZ)
        audio = container.add_stream("aac", rate=_SOUND_HZ, layout="stereo")
        assert isinstance(video, VideoStream)
        assert isinstance(audio, AudioStream)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        video.options = {"preset": "veryfast", "crf": "20"}
        voice = make_voice(_TONE, seconds).repeat(_SOUND_HZ // SAMPLE_RATE_HZ)
        heard = 0
        for number in range(round(seconds * RATE_HZ)):
            _write_picture(container, video, number)
            while heard / _SOUND_HZ <= number / RATE_HZ:  # side by side, as cameras write them
                heard = _write_sound(container, audio, voice, heard)
        while heard < len(voice):
            heard = _write_sound(container, audio, voice, heard)
        container.mux(video.encode(None))
        container.mux(audio.encode(None))
    return path


def _write_picture(container: OutputContainer, stream: VideoStream, number: int) -> None:
    frame = av.VideoFrame.from_ndarray(_picture(number), format="rgb24")
    frame.pts, frame.time_base = number, Fraction(1, RATE_HZ)
    container.mux(stream.encode(frame))


def _picture(number: int) -> Picture:
    time_s = number / RATE_HZ
    sway = round(6 * np.sin(1.9 * time_s)), round(3 * np.sin(2.7 * time_s))
    face = cv2.resize(draw_face(expression_at(time_s % SECONDS), sway), (WIDTH * 3 // 4, HEIGHT))
    side = WIDTH // 8
    picture = cv2.copyMakeBorder(face, 0, 0, side, side, cv2.BORDER_REPLICATE)
    grain = np.random.default_rng(number).integers(0, _GRAIN, picture.shape, np.uint8)
    return np.asarray(cv2.add(picture, grain), np.uint8)


def _write_sound(container: OutputContainer, stream: AudioStream, voice: np.ndarray, start: int) -> int:
    """Write the next block of (n,) samples on both sides; where the one after begins."""
    block = np.repeat(voice[None, start : start + _BLOCK], 2, axis=0)
    frame = av.AudioFrame.from_ndarray(block, format="fltp", layout="stereo")
    frame.sample_rate, frame.pts, frame.time_base = _SOUND_HZ, start, Fraction(1, _SOUND_HZ)
    container.mux(stream.encode(frame))
    return start + _BLOCK
