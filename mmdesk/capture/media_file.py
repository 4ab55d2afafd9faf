"""A file of any kind as moments: video, sound, a picture, text, or subtitles."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

from mmdesk.capture.media_container import note, refuse_odd_file
from mmdesk.capture.media_probe import Probe, probe
from mmdesk.capture.media_reader import MediaReader
from mmdesk.capture.sound_choice import SoundTrackInfo
from mmdesk.capture.still_picture import read_picture
from mmdesk.capture.subtitles import SUBTITLE_SUFFIXES, read_cues, readable
from mmdesk.capture.text_file import TEXT_SUFFIXES, text_lines
from mmdesk.core.moments import Moment

Kind = Literal["video", "audio", "image", "text"]

EVERY_S = 0.2
_CUT_SHORT_S = 0.6  # what a file must miss of its promised length, and
_CUT_SHORT_SHARE = {True: 0.01, False: 0.05}  # which share of it, counted or guessed, to be called cut short


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
    found = probe(path)
    if found.is_still:
        return MediaFile(path, "image", None, found.warnings, [Moment(0.0, 0.0, picture=read_picture(path))])
    kind: Kind = "audio" if found.video is None else "video"
    return MediaFile(path, kind, found.duration_s, found.warnings, found)


class MediaFile:
    """An opened file; `with` closes it. Belongs to the thread that reads it.

    `warnings` are known at once; `errors`, what did not decode, grows while moments are read.
    `duration_s` is what the header says, and after a full reading how long the file really is.
    """

    def __init__(
        self,
        path: Path,
        kind: Kind,
        duration_s: float | None,
        warnings: tuple[str, ...],
        content: Probe | list[Moment],
    ) -> None:
        self.path = path
        self.kind = kind
        self.duration_s = duration_s
        self.warnings = warnings
        self.errors: list[str] = []
        self._content = content
        self._reader: MediaReader | None = None

    @property
    def sounds(self) -> tuple[SoundTrackInfo, ...]:
        """The sounds one can choose of; none for pictures and text."""
        return self._content.sounds if isinstance(self._content, Probe) else ()

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
        such sound.
        """
        if every_s <= 0:
            raise ValueError(f"every_s must be positive, not {every_s}")
        if isinstance(self._content, list):
            wanted = (moment for moment in self._content if moment.start_s >= from_s)
            yield from (replace(moment, text=moment.text or text) for moment in wanted)
            return
        self.close()
        found = self._content.with_sound(sound)
        self._reader = reader = MediaReader(self.path, found, self.errors, every_s, from_s)
        yield from reader.moments(text, from_s)
        if reader.is_stopped:
            return
        if self._content.is_cut:
            note(self.errors, "The file is cut off in the middle of a packet.")
        if not reader.read_s and from_s <= 0:
            note(self.errors, "Nothing in the file could be read.")
        self._compare_length(reader.read_s, self._content.is_counted)
        reader.close()

    def stop_reading(self) -> None:
        """Let the moments end soon, wherever they are. May be called from another thread."""
        if self._reader is not None:
            self._reader.is_stopped = True

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _compare_length(self, read_s: float, is_counted: bool) -> None:
        promised_s = self.duration_s or read_s
        if promised_s - read_s > max(_CUT_SHORT_S, _CUT_SHORT_SHARE[is_counted] * promised_s):
            note(self.errors, f"The file ends after {read_s:.1f} s although it promises {promised_s:.1f} s.")
        self.duration_s = read_s
