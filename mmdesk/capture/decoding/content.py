"""What is in a video, sound or picture file, as moments. Runs in the decoding process."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from mmdesk.capture.decoding.one_picture import read_picture
from mmdesk.capture.media_notes import note
from mmdesk.capture.media_probe import Probe, probe
from mmdesk.capture.media_reader import MediaReader
from mmdesk.capture.sound_choice import SoundTrackInfo
from mmdesk.core.moments import Moment

Kind = Literal["video", "audio", "image"]

_CUT_SHORT_S = 0.6  # what a file must miss of its promised length, and
_CUT_SHORT_SHARE = {True: 0.01, False: 0.05}  # which share of it, counted or guessed, to be called cut short


def open_content(path: Path) -> "MediaContent":
    """Look into a file. Raises MediaError for what is not media, or would open other files (playlists)."""
    found = probe(path)
    if found.is_still:
        return MediaContent(path, "image", None, found.warnings, Moment(0.0, 0.0, picture=read_picture(path)))
    kind: Kind = "audio" if found.video is None else "video"
    return MediaContent(path, kind, found.duration_s, found.warnings, found)


class MediaContent:
    """An opened file. `warnings` are known at once; `errors`, what did not decode, grows while it is read.

    `duration_s` is what the header says, and after a full reading how long the file really is.
    """

    def __init__(
        self,
        path: Path,
        kind: Kind,
        duration_s: float | None,
        warnings: tuple[str, ...],
        content: Probe | Moment,
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
        """The sounds one can choose of; none for pictures."""
        return self._content.sounds if isinstance(self._content, Probe) else ()

    def moments(
        self, every_s: float, sound: int | None = None, from_s: float = 0.0, with_subtitles: bool = True
    ) -> Iterator[Moment]:
        """As `MediaFile.moments`, with what its own subtitles say where those are wanted."""
        if isinstance(self._content, Moment):
            yield from [self._content] if from_s <= self._content.start_s else []
            return
        self.close()
        found = self._content.with_sound(sound)
        self._reader = reader = MediaReader(self.path, found, self.errors, every_s, from_s, with_subtitles)
        yield from reader.moments(from_s)
        if self._content.is_cut:
            note(self.errors, "The file is cut off in the middle of a packet.")
        if not reader.read_s and from_s <= 0:
            note(self.errors, "Nothing in the file could be read.")
        self._compare_length(reader.read_s, self._content.is_counted)
        reader.close()

    def close(self) -> None:
        """Let go of the file; closing twice is fine."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _compare_length(self, read_s: float, is_counted: bool) -> None:
        promised_s = self.duration_s or read_s
        if promised_s - read_s > max(_CUT_SHORT_S, _CUT_SHORT_SHARE[is_counted] * promised_s):
            note(self.errors, f"The file ends after {read_s:.1f} s although it promises {promised_s:.1f} s.")
        self.duration_s = read_s
