"""Small media files made on the spot."""

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np


def write_wav(path: Path, samples: np.ndarray, rate_hz: int = 16_000, sample_type: str = "s16") -> Path:
    """Mono samples (n,) within -1..1 as a WAV file of 16-bit integers, or of floats ("flt")."""
    codec = {"s16": "pcm_s16le", "flt": "pcm_f32le"}[sample_type]
    data = (samples * 32767).astype(np.int16) if sample_type == "s16" else samples.astype(np.float32)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate_hz, layout="mono")
        for start in range(0, len(data), 4096):
            block = data[start : start + 4096].reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(block, format=sample_type, layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = rate_hz, start, Fraction(1, rate_hz)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_video(path: Path, greys: list[int], rate_hz: int = 10, times: list[int] | None = None) -> Path:
    """Plain grey pictures of 64 x 48, one for each value; `times` in frames where not 0, 1, 2 …"""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=rate_hz)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        for number, grey in enumerate(greys):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), grey, np.uint8), format="rgb24")
            frame.pts, frame.time_base = (times[number] if times else number), Fraction(1, rate_hz)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_talk(path: Path, seconds: int, begins_at_s: int = 0) -> Path:
    """Pictures that get lighter 25 times a second, over and over, and a tone that gets higher.

    `begins_at_s` is the first time stamp.
    """
    sound = 0.5 * np.sin(np.cumsum(np.linspace(0.02, 0.5, seconds * 16_000))).astype(np.float32)
    with av.open(str(path), "w") as container:
        video = container.add_stream("mpeg4", rate=25)
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        codec = {".mkv": "pcm_s16le", ".avi": "mp2"}.get(path.suffix, "aac")
        audio = container.add_stream(codec, rate=16_000, layout="mono")
        packets = []
        for number in range(seconds * 25):
            grey = np.full((48, 64, 3), 5 + number * 3 % 240, np.uint8)
            frame = av.VideoFrame.from_ndarray(grey, format="rgb24")
            frame.pts, frame.time_base = number + begins_at_s * 25, Fraction(1, 25)
            packets += video.encode(frame)
        packets += video.encode(None)
        size = audio.frame_size or 1024
        kind = audio.format.name
        for start in range(0, len(sound), size):
            block = sound[start : start + size].reshape(1, -1)
            block = block if kind.startswith("flt") else (block * 32767).astype(np.int16)
            frame = av.AudioFrame.from_ndarray(block, format=kind, layout="mono")
            frame.sample_rate, frame.time_base = 16_000, Fraction(1, 16_000)
            frame.pts = start + begins_at_s * 16_000
            packets += audio.encode(frame)
        packets += audio.encode(None)
        packets.sort(key=lambda packet: packet.dts * packet.time_base)
        for packet in packets:
            container.mux(packet)
    return path


def tone(seconds: float, rate_hz: int = 16_000, hz: float = 220.0) -> np.ndarray:
    """A sine of half the full scale, (n,) float32."""
    return (0.5 * np.sin(2 * np.pi * hz * np.arange(int(seconds * rate_hz)) / rate_hz)).astype(np.float32)


def jpeg_bytes(picture: np.ndarray) -> bytes:
    """An RGB picture (H, W, 3) as JPEG."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="mjpeg") as container:
        stream = container.add_stream("mjpeg", rate=1)
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuvj420p"
        container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")))
        container.mux(stream.encode(None))
    return buffer.getvalue()
