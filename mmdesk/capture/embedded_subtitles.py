"""Subtitles inside a media file: which track is read, and its cues."""

import math
from collections.abc import Iterator
from typing import Any

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.subtitles.stream import SubtitleStream
from av.subtitles.subtitle import AssSubtitle

from mmdesk.capture.media_container import packets, reason
from mmdesk.capture.media_notes import note
from mmdesk.capture.subtitles import USUAL_CUE_S, Cue, plain

_TEXT = ("subrip", "srt", "ass", "ssa", "mov_text", "webvtt", "text")  # codecs; the others are pictures
_IN_PART = Disposition.forced | Disposition.lyrics | Disposition.comment


def best_subtitles(container: InputContainer, language: str) -> int | None:
    """The place of the track that says most likely what is said; None when none is of text.

    First those for all that is said, then in the `language` of the sound, then the file's default.
    """
    readable = [stream for stream in container.streams.subtitles if _is_text(stream)]

    def merit(stream: SubtitleStream) -> tuple[bool, bool, bool, int]:
        is_whole = not stream.disposition & _IN_PART
        is_spoken = bool(language) and (stream.language or "").lower() == language
        return is_whole, is_spoken, bool(stream.disposition & Disposition.default), -stream.index

    best = max(readable, key=merit, default=None)
    return None if best is None else int(best.index)


def stream_cues(
    container: InputContainer, stream: SubtitleStream, origin_s: float, errors: list[str]
) -> Iterator[Cue]:
    """The cues of a subtitle stream as they come."""
    for packet in packets(container, stream, errors):
        if packet.pts is None or packet.time_base is None:
            continue
        start_s = max(float(packet.pts * packet.time_base) - origin_s, 0.0)
        seconds = float((packet.duration or 0) * packet.time_base) or USUAL_CUE_S
        text = _packet_text(packet, errors)
        if text and math.isfinite(start_s):
            yield Cue(start_s, start_s + seconds, text)


def _is_text(stream: SubtitleStream) -> bool:
    context: Any = stream.codec_context  # None for unknown codecs, whatever PyAV's annotation says
    return context is not None and context.name in _TEXT


def _packet_text(packet: "Packet[Any]", errors: list[str]) -> str:
    try:
        parts = [part for part in packet.decode() if isinstance(part, AssSubtitle)]
    except (av.FFmpegError, ValueError) as error:
        note(errors, f"Some subtitles cannot be decoded: {reason(error)}.")
        return ""
    return plain(b" ".join(part.dialogue for part in parts).decode("utf-8", errors="replace"))
