"""Films whose every picture differs, in the ways in which real ones are hard to go about in."""

from fractions import Fraction
from pathlib import Path

import av
import numpy as np

WIDTH, HEIGHT = 96, 64
_PER_S = 1000


def write_film(
    path: Path,
    times_ms: list[int],
    codec: str = "libx264",
    options: dict[str, str] | None = None,
    first: int = 0,
    form: str | None = None,
) -> Path:
    """One picture at each time, with their numbers drawn as bars from `first` on."""
    with av.open(str(path), "w", format=form) as container:
        stream = container.add_stream(codec, rate=25, options=options or {})
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 25 if codec in {"mpeg4", "mpeg2video"} else _PER_S)
        if codec in {"mpeg4", "mpeg2video"}:
            stream.codec_context.max_b_frames, stream.codec_context.gop_size = 2, 12
        for number, at_ms in enumerate(times_ms):
            frame = av.VideoFrame.from_ndarray(numbered(first + number), format="rgb24")
            frame.pts, frame.time_base = at_ms, Fraction(1, _PER_S)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def with_sound(silent: Path, path: Path, samples: np.ndarray) -> Path:
    """The pictures of a film with a sound (n,) at 16 kHz, -1..1."""
    with av.open(str(silent)) as source, av.open(str(path), "w") as target:
        video = target.add_stream_from_template(source.streams.video[0])
        audio = target.add_stream("pcm_s16le", rate=16_000, layout="mono")
        for packet in source.demux(source.streams.video[0]):
            if packet.size:
                packet.stream = video
                target.mux(packet)
        whole = (samples * 32767).astype(np.int16)
        for start in range(0, len(whole), 1600):
            frame = av.AudioFrame.from_ndarray(whole[None, start : start + 1600], format="s16", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = 16_000, start, Fraction(1, 16_000)
            target.mux(audio.encode(frame))
        target.mux(audio.encode(None))
    return path


def numbered(number: int) -> np.ndarray:
    """A picture that is like no other: a moving gradient, and its number in black and white bars."""
    across = (np.arange(WIDTH) * 2 + number * 5) % 256
    picture = np.broadcast_to(across[None, :, None], (HEIGHT, WIDTH, 3)).astype(np.uint8).copy()
    for bit in range(12):
        picture[8:24, bit * 8 : bit * 8 + 8] = 255 if number >> bit & 1 else 0
    return picture


def number_in(picture: np.ndarray) -> int:
    """Which number is drawn in it."""
    return sum(1 << bit for bit in range(12) if picture[10:22, bit * 8 + 2 : bit * 8 + 6].mean() > 127)


def even(count: int, step_ms: int = 40) -> list[int]:
    """Times of a constant rate."""
    return [step_ms * number for number in range(count)]


def uneven(count: int) -> list[int]:
    """Times of a phone that sometimes has no time: gaps of 10 to 900 ms."""
    return np.cumsum(np.random.default_rng(3).choice([10, 33, 40, 120, 900], count)).tolist()
