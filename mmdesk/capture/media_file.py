"""A file of any kind as moments: video, sound, a picture, text, or subtitles.

Video, sound and pictures are decoded in a process of their own, see `decoding`; text is read here.
"""

import math
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Literal, Self, cast

from mmdesk.capture.decoding.decoder import Decoder
from mmdesk.capture.decoding.far_moments import FarMoments
from mmdesk.capture.decoding.file_decoder import DecoderError, EndedFromOutsideError, file_decoder
from mmdesk.capture.decoding.patience import patience_s
from mmdesk.capture.decoding.wire import Message, WireError
from mmdesk.capture.media_notes import note
from mmdesk.capture.media_open import refuse_odd_file
from mmdesk.capture.sidecar import cues_beside
from mmdesk.capture.sound_choice import SoundTrackInfo
from mmdesk.capture.subtitles import SUBTITLE_SUFFIXES, SubtitleTrack, read_cues, readable
from mmdesk.capture.text_file import TEXT_SUFFIXES, text_lines
from mmdesk.core.moments import Moment

Kind = Literal["video", "audio", "image", "text"]

EVERY_S = 0.2
_MOST_SOUNDS = 1000


def open_media(path: Path | str) -> "MediaFile":
    """Open a file by what is in it, not by its name; text and subtitles go by their suffix.

    Raises MediaError, one clear line, for what is missing, empty, not media, or would open
    other files (playlists).
    """
    path = Path(path)
    refuse_odd_file(path)
    suffix = path.suffix.lower()
    if suffix in TEXT_SUFFIXES:
        lines, warnings = text_lines(path)
        # Lines have no times: line n stands at second n, so that a timeline can show them.
        listed = [Moment(float(n), float(n + 1), text=line) for n, line in enumerate(lines)]
        return MediaFile(path, "text", None, warnings, listed)
    if suffix in SUBTITLE_SUFFIXES:
        listed = [Moment(cue.start_s, cue.end_s, text=cue.text) for cue in readable(read_cues(path))]
        return MediaFile(path, "text", max(moment.end_s for moment in listed), (), listed)
    return _decoded(path)


class MediaFile:
    """An opened file; `with` closes it. Belongs to the thread that reads it.

    `warnings` are known at once; `errors`, what did not decode, grows while moments are read.
    `duration_s` is what the header says, and after a full reading how long the file really is.
    `cut_short` says why a reading came to an end that is neither the file's nor its fault; else it is empty.
    """

    def __init__(
        self,
        path: Path,
        kind: Kind,
        duration_s: float | None,
        warnings: tuple[str, ...],
        content: Decoder | list[Moment],
        sounds: tuple[SoundTrackInfo, ...] = (),
    ) -> None:
        self.path = path
        self.kind = kind
        self.duration_s = duration_s
        self.warnings = warnings
        self.sounds = sounds  # those one can choose of; none for pictures and text
        self.errors: list[str] = []
        self.cut_short = ""
        self._content = content
        self._is_fresh = True  # nobody has read moments yet

    def moments(
        self,
        every_s: float = EVERY_S,
        text: str | None = None,
        sound: int | None = None,
        from_s: float = 0.0,
    ) -> Iterator[Moment]:
        """The moments in the order of time, streaming in constant memory; may be asked for again.

        Each carries the picture shown at its end, the sound up to its end, or a little before where
        several share it, and `text` or else what the subtitles say then. Those that begin before
        `from_s` are left out, the others are the same. Text files and pictures ignore `every_s`.
        `sound` is the index of one of `sounds`; None: the default. Raises MediaError when there is no
        such sound, or when what decodes the file ends before the first moment; after that it is noted.
        """
        if every_s <= 0:
            raise ValueError(f"every_s must be positive, not {every_s}")
        if isinstance(self._content, list):
            wanted = (moment for moment in self._content if moment.start_s >= from_s)
            yield from (replace(moment, text=moment.text or text) for moment in wanted)
            return
        beside = None if self.kind == "image" else cues_beside(self.path, self.errors)
        subtitles = None if beside is None else SubtitleTrack(iter(beside))
        far = FarMoments(self._opened_anew(), self.errors, every_s, sound, from_s, subtitles is None)
        given = 0
        try:
            for moment in far.moments():
                shown = subtitles.during(moment.start_s, moment.end_s) if subtitles else moment.text
                given += 1
                yield replace(moment, text=text or shown)
        except DecoderError as error:
            if self._decoder.is_stopped:
                return
            if not given:
                raise
            note(self.errors, error.message)  # what was read is kept
            self.cut_short = error.message if isinstance(error, EndedFromOutsideError) else ""
            return
        self.duration_s = far.duration_s if self.kind != "image" else None

    def stop_reading(self) -> None:
        """Let the moments end soon, wherever they are. May be called from another thread."""
        if isinstance(self._content, Decoder):
            self._content.stop()

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        if isinstance(self._content, Decoder):
            self._content.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def _decoder(self) -> Decoder:
        return cast(Decoder, self._content)

    def _opened_anew(self) -> Decoder:
        """The process that has opened the file, or another where that one has been read from."""
        if self._is_fresh:
            self._is_fresh = False
        else:
            self.close()
            self._content = file_decoder(self.path)
            self._content.patience_s = patience_s(self.path, self.duration_s)
            self._content.ask("open")
        return self._decoder


def _decoded(path: Path) -> MediaFile:
    decoder = file_decoder(path)
    try:
        answer = decoder.ask("open")
        try:
            media = _as_told(path, decoder, answer)
        except WireError as error:
            raise decoder.refuse(error) from error
    except BaseException:
        decoder.close()
        raise
    decoder.patience_s = patience_s(path, media.duration_s)
    return media


def _as_told(path: Path, decoder: Decoder, answer: Message) -> MediaFile:
    kind = answer.text("kind")
    if kind not in ("video", "audio", "image"):
        raise WireError(f"media of the kind {kind:.20}")
    duration_s = answer.number_or("duration_s", math.nan)
    sounds = tuple(_sound(one) for one in answer.parts("sounds", _MOST_SOUNDS))
    told = None if math.isnan(duration_s) or duration_s <= 0 else duration_s
    return MediaFile(path, cast(Kind, kind), told, tuple(answer.texts("warnings")), decoder, sounds)


def _sound(one: Message) -> SoundTrackInfo:
    return SoundTrackInfo(
        index=one.count("index"),
        stream=one.count("stream"),
        words=one.text("words"),
        language=one.text("language"),
        title=one.text("title"),
        channels=one.count("channels"),
        rate_hz=one.count("rate_hz", 1 << 31),
        is_default=one.flag("is_default"),
    )
