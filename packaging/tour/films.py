"""What the tour's pictures show: a portrait before the camera, two people at a table, and an interview.

Made of one picture in the public domain, a drawn face and a made voice, so that nobody's picture is used
without leave. The portrait is NASA's of Eileen Collins, as scikit-image has it (`data/astronaut.png`).
"""

import math
import wave
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from mmdesk.capture.drawn_face import Expression, draw_face
from mmdesk.capture.encoders import first_video_encoder
from mmdesk.capture.made_voice import Tone, make_voice
from mmdesk.core.arrays import SAMPLE_RATE_HZ

_RATE_HZ = 25
_GLAD = Tone(pitch_hz=165, swing_hz=40, syllables_per_s=5.5, loudness=0.6)
_ANGRY = Tone(pitch_hz=125, swing_hz=30, syllables_per_s=5.5, loudness=0.95)
_CALM = Tone(pitch_hz=120, swing_hz=12, syllables_per_s=4.0, loudness=0.35)
_NOSE = 224, 110  # of the portrait, in pixels of the picture
_TALK: tuple[tuple[float, float, Tone | None], ...] = (
    (0, 9, _GLAD),
    (9, 13, None),
    (13, 22, _CALM),
    (22, 26, None),
    (26, 35, _ANGRY),
    (35, 39, None),
    (39, 48, _GLAD),
)
_SAID = (
    (1, 5, "Good morning! What a wonderful day to fly."),
    (6, 9, "I am so happy that we made it."),
    (14, 18, "The weather is fine, the checklist is complete."),
    (19, 22, "We go on with the next step."),
    (27, 31, "I am furious, this should never have happened!"),
    (32, 35, "I am afraid we lost the signal."),
    (40, 44, "Thank you all, I am so proud of you."),
    (45, 47, "See you soon."),
)

_Picture = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Films:
    """Where they are."""

    portrait: Path
    pair: Path
    interview: Path
    voice: Path


def make_films(portrait: Path, folder: Path) -> Films:
    """Make all of them in `folder`, unless they are there; `portrait` is the picture."""
    folder.mkdir(parents=True, exist_ok=True)
    films = Films(*(folder / name for name in ("portrait.mp4", "pair.mp4", "interview.mp4", "voice.wav")))
    if not all(one.exists() for one in (films.portrait, films.pair, films.interview, films.voice)):
        picture = cv2.cvtColor(cv2.imread(str(portrait)), cv2.COLOR_BGR2RGB)
        _write(films.portrait, 10, (640, 480), lambda t: _framed(picture, t, (640, 480), 1.35, 295, 142))
        _write(films.pair, 10, (1280, 720), lambda t: _at_a_table(picture, t))
        _write(films.interview, 48, (1280, 720), lambda t: _interview(picture, t), _talk())
        films.interview.with_suffix(".srt").write_text(_subtitles(), encoding="utf-8")
        _write_wave(films.voice, make_voice(_GLAD, 6.0, seed=3))
    return films


def _framed(picture: _Picture, t: float, size: tuple[int, int], zoom: float, x: int, y: int) -> _Picture:
    """The portrait with its nose at (x, y), breathing a little."""
    zoom *= 1 + 0.02 * math.sin(t)
    left = x - zoom * _NOSE[0] + 5 * math.sin(t * 0.7)
    top = y - zoom * _NOSE[1] + 3 * math.sin(t * 0.9)
    moved = np.array([[zoom, 0, left], [0, zoom, top]], np.float32)
    return cv2.warpAffine(picture, moved, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)


def _at_a_table(picture: _Picture, t: float) -> _Picture:
    """The portrait at the left, a drawn face at the right."""
    frame = _framed(picture, t, (1280, 720), 2.3, 330, 250)
    small = cv2.resize(_drawn(t, 0.9), (500, 375))
    frame[:, 660:] = cv2.copyMakeBorder(small, 172, 173, 60, 60, cv2.BORDER_REPLICATE)
    return frame


def _interview(picture: _Picture, t: float) -> _Picture:
    """Black between two scenes, out of focus for a while; then somebody angry beside the portrait."""
    if 9.5 <= t < 12:
        return np.full((720, 1280, 3), 8, np.uint8)
    frame = _framed(picture, t, (1280, 720), 2.1, 460, 224)
    if 16 <= t < 23:
        frame = cv2.GaussianBlur(frame, (0, 0), 14 if t < 18.5 else 3)
    if t >= 26:
        frame[200:665, 640:1260] = cv2.resize(_drawn(t, -1.0), (620, 465))
    return frame


def _drawn(t: float, mood: float) -> _Picture:
    """A drawn face that talks; `mood` from -1, angry, to 1, glad."""
    expression = Expression(
        smile=mood if mood > 0 else mood / 2,
        frown=max(0.0, -mood),
        open=0.1 + 0.4 * (0.5 - 0.5 * math.cos(17 * t)),
    )
    return draw_face(expression, (round(6 * math.sin(1.9 * t)), round(3 * math.sin(2.7 * t))))


def _talk() -> NDArray[np.float32]:
    parts = (
        make_voice(tone, end - start, seed=int(start))
        if tone
        else np.zeros(round((end - start) * SAMPLE_RATE_HZ), np.float32)
        for start, end, tone in _TALK
    )
    return np.concatenate(list(parts))


def _subtitles() -> str:
    times = ((f"00:00:{start:02d},000 --> 00:00:{end:02d},000", words) for start, end, words in _SAID)
    return "\n".join(f"{number}\n{when}\n{words}\n" for number, (when, words) in enumerate(times, 1))


def _write(
    path: Path,
    seconds: int,
    size: tuple[int, int],
    picture_at: Callable[[float], _Picture],
    sound: NDArray[np.float32] | None = None,
) -> None:
    with av.open(str(path), "w") as container:
        video = container.add_stream(first_video_encoder(("libx264", "mpeg4")), rate=_RATE_HZ)
        video.width, video.height = size
        video.pix_fmt, video.bit_rate = "yuv420p", 4_000_000
        video.options = {"preset": "veryfast"} if video.codec.name == "libx264" else {}
        audio = container.add_stream("aac", rate=SAMPLE_RATE_HZ, layout="mono") if sound is not None else None
        for number in range(seconds * _RATE_HZ):
            picture = np.ascontiguousarray(picture_at(number / _RATE_HZ))
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, _RATE_HZ)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        if audio is not None and sound is not None:
            for start in range(0, len(sound), 1024):
                block = np.ascontiguousarray(sound[start : start + 1024].reshape(1, -1))
                heard = av.AudioFrame.from_ndarray(block, format="fltp", layout="mono")
                heard.sample_rate, heard.pts = SAMPLE_RATE_HZ, start
                heard.time_base = Fraction(1, SAMPLE_RATE_HZ)
                container.mux(audio.encode(heard))
            container.mux(audio.encode(None))


def _write_wave(path: Path, sound: NDArray[np.float32]) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes((sound * 32767).astype("<i2").tobytes())
