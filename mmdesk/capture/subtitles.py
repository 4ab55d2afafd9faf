"""Subtitle cues with their times: from a subtitle file, beside a video, or inside it."""

import io
import math
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
from av.container import InputContainer
from av.packet import Packet
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import AssSubtitle

from mmdesk.capture.media_container import note, open_container, packets, reason
from mmdesk.capture.text_file import read_text
from mmdesk.core.errors import MediaError

SUBTITLE_SUFFIXES = (".srt", ".vtt", ".ass", ".ssa")
_STYLING = re.compile(r"\{[^}]*\}|<[^>]*>")
_USUAL_CUE_S = 3.0


@dataclass(frozen=True, slots=True)
class Cue:
    """One subtitle, without its styling, and when it is shown (seconds from the start)."""

    start_s: float
    end_s: float
    text: str


class SubtitleTrack:
    """Cues read forwards, answering what is shown at a time."""

    def __init__(self, cues: Iterator[Cue]) -> None:
        self._cues = cues
        self._shown: Cue | None = None
        self._pending = next(cues, None)

    def during(self, start_s: float, end_s: float) -> str | None:
        """The newest text shown within a moment; moments must be asked for in order."""
        while self._pending is not None and self._pending.start_s < end_s:
            self._shown, self._pending = self._pending, next(self._cues, None)
        return self._shown.text if self._shown and self._shown.end_s > start_s else None


def read_cues(path: Path) -> list[Cue]:
    """All cues of a subtitle file in the order of time. Raises MediaError when it has none."""
    text, _ = read_text(path)
    errors: list[str] = []
    cues: list[Cue] = []
    with suppress(MediaError), open_container(path, io.BytesIO(text.encode())) as container:
        for stream in container.streams.subtitles[:1]:
            cues += stream_cues(container, stream, 0.0, errors)
    if not cues:
        raise MediaError(f"{path.name} has no subtitles in it.", *errors[:1])
    return sorted(cues, key=lambda cue: cue.start_s)


def sidecar(path: Path) -> Path | None:
    """The subtitle file of the same name beside a video or sound file, if there is one."""
    candidates = (path.with_suffix(suffix) for suffix in SUBTITLE_SUFFIXES)
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def stream_cues(
    container: InputContainer, stream: SubtitleStream, origin_s: float, errors: list[str]
) -> Iterator[Cue]:
    """The cues of a subtitle stream as they come; pictures of text are left out."""
    for packet in packets(container, stream, errors):
        if packet.pts is None or packet.time_base is None:
            continue
        start_s = max(float(packet.pts * packet.time_base) - origin_s, 0.0)
        seconds = float((packet.duration or 0) * packet.time_base) or _USUAL_CUE_S
        text = _packet_text(packet, errors)
        if text and math.isfinite(start_s):
            yield Cue(start_s, start_s + seconds, text)


def _packet_text(packet: "Packet[Any]", errors: list[str]) -> str:
    try:
        parts = [part for part in packet.decode() if isinstance(part, AssSubtitle)]
    except (av.FFmpegError, ValueError) as error:
        note(errors, f"Some subtitles cannot be decoded: {reason(error)}.")
        return ""
    raw = b" ".join(part.dialogue for part in parts).decode("utf-8", errors="replace")
    return " ".join(_STYLING.sub("", raw).replace("\\N", " ").split())
