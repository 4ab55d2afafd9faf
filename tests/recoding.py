"""The same talk in another container, codec, rate, direction, or piece of time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from pathlib import Path
from typing import Any

import av
import numpy as np

Picture = np.ndarray


@dataclass(frozen=True)
class Form:
    """How a talk is written anew. None for a codec: without that part."""

    suffix: str
    video: str | None = None
    audio: str | None = None
    pixels: str = "yuv420p"
    rate_hz: int | None = None  # of the sound; None: as it was
    samples: str | None = None  # sample type; None: the encoder's first
    layout: str | None = None
    options: tuple[tuple[str, str], ...] = ()  # for the video encoder
    bit_rate: int = 128_000  # of the sound
    later_s: int = 0  # how much later all time stamps are


# Good quality, as one would keep a recording; every one has another way to count time.
FORMS = {
    "h264 aac mp4": Form("mp4", "libx264", "aac", options=(("crf", "16"), ("preset", "fast"))),
    "hevc flac mkv": Form("mkv", "libx265", "flac", options=(("crf", "15"), ("preset", "fast"))),
    "vp9 opus webm": Form(
        "webm",
        "libvpx-vp9",
        "libopus",
        options=(("crf", "18"), ("b", "0"), ("deadline", "good"), ("cpu-used", "5")),
    ),
    "av1 opus mkv": Form("mkv", "libsvtav1", "libopus", options=(("crf", "20"), ("preset", "9"))),
    "mpeg4 mp3 avi": Form(
        "avi", "mpeg4", "libmp3lame", options=(("qmin", "1"), ("global_quality", "236"), ("flags", "+qscale"))
    ),
    "mjpeg pcm mov": Form(
        "mov", "mjpeg", "pcm_s16le", "yuvj420p", options=(("global_quality", "236"), ("flags", "+qscale"))
    ),
    "mpeg2 mp2 ts": Form(
        "ts", "mpeg2video", "mp2", options=(("qmin", "1"), ("global_quality", "236"), ("flags", "+qscale"))
    ),
    "ffv1 flac mkv": Form("mkv", "ffv1", "flac"),
}
SOUND_FORMS = {
    "8 kHz u8 wav": Form("wav", audio="pcm_u8", rate_hz=8000),
    "8 kHz s16 wav": Form("wav", audio="pcm_s16le", rate_hz=8000),
    "22.05 kHz s16 wav": Form("wav", audio="pcm_s16le", rate_hz=22_050),
    "44.1 kHz f32 wav": Form("wav", audio="pcm_f32le", rate_hz=44_100),
    "48 kHz s16 stereo wav": Form("wav", audio="pcm_s16le", rate_hz=48_000, layout="stereo"),
    "16 kHz u8 wav": Form("wav", audio="pcm_u8"),
    "flac": Form("flac", audio="flac"),
    "mp3": Form("mp3", audio="libmp3lame", rate_hz=44_100),
    "m4a": Form("m4a", audio="aac", rate_hz=44_100),
    "opus": Form("opus", audio="libopus", rate_hz=48_000),
}


def recode(
    source: Path,
    target: Path,
    form: Form,
    change: Callable[[Picture], Picture] | None = None,
    part: tuple[float, float] = (0.0, np.inf),
) -> Path:
    """Write what `source` shows and plays between two times as `form` says; `change` alters every picture."""
    with av.open(str(target), "w") as out:
        streams = []
        if form.video:
            streams.append(_pictures(source, out, form, change, part))
        if form.audio:
            streams.append(_sounds(source, out, form, part))
        # Header first, then both by turns as players expect it: the muxer sorts what it is given.
        out.mux(sorted(chain.from_iterable(streams), key=lambda packet: packet.dts * packet.time_base))
    return target


def _pictures(source: Path, out: Any, form: Form, change: Any, part: tuple[float, float]) -> Iterator[Any]:
    with av.open(str(source)) as container:
        stream = container.streams.video[0]
        made = out.add_stream(form.video, rate=stream.average_rate, options=dict(form.options))
        made.width, made.height, made.pix_fmt = stream.width, stream.height, form.pixels
        rate = Fraction(stream.average_rate)
        made.codec_context.time_base = 1 / rate
        packets = []
        for frame in container.decode(stream):
            if not part[0] - 1e-6 <= frame.time < part[1] - 1e-6:
                continue
            at = round((frame.time - part[0] + form.later_s) * rate)
            if change is not None:
                frame = _changed(frame, change)
            shown = frame.reformat(format=form.pixels)
            shown.pts, shown.time_base = at, 1 / rate
            packets += made.encode(shown)
        return [packet for packet in packets + made.encode(None) if packet.dts is not None]


def _changed(frame: Any, change: Callable[[Picture], Picture]) -> Any:
    """Every plane changed by itself: a way through RGB would change the colours too."""
    planes = frame.to_ndarray(format="yuv444p")
    return av.VideoFrame.from_ndarray(np.stack([change(plane) for plane in planes]), format="yuv444p")


def _sounds(source: Path, out: Any, form: Form, part: tuple[float, float]) -> Iterator[Any]:
    with av.open(str(source)) as container:
        stream = container.streams.audio[0]
        rate_hz = form.rate_hz or stream.rate
        made = out.add_stream(form.audio, rate=rate_hz, layout=form.layout or "mono")
        if form.samples:
            made.format = form.samples
        if not form.audio.startswith(("pcm", "flac")):
            made.bit_rate = form.bit_rate
        packets, count = [], 0
        resampler = av.AudioResampler(made.format.name, form.layout or "mono", rate_hz)
        for frame in chain(_cut(container.decode(stream), part), [None]):
            for piece in resampler.resample(frame):
                piece.pts, piece.time_base = count + form.later_s * rate_hz, Fraction(1, rate_hz)
                count += piece.samples
                packets += made.encode(piece)
        return packets + made.encode(None)


def _cut(frames: Iterator[Any], part: tuple[float, float]) -> Iterator[Any]:
    """The samples between two times, to the sample."""
    for frame in frames:
        first, last = (
            round((at - frame.time) * frame.sample_rate) if np.isfinite(at) else frame.samples for at in part
        )
        first, last = max(first, 0), min(last, frame.samples)
        if (first, last) == (0, frame.samples):
            frame.pts = None
            yield frame
        elif first < last:
            piece = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(frame.to_ndarray()[:, first:last]), frame.format.name, frame.layout.name
            )
            piece.sample_rate = frame.sample_rate
            yield piece
