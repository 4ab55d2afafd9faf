"""The subtitles that lie beside a video or sound file and say what is said in it."""

import re
from pathlib import Path

from mmdesk.capture.media_notes import note
from mmdesk.capture.subtitles import SUBTITLE_SUFFIXES, Cue, read_cues
from mmdesk.core.errors import MediaError

# talk.srt, talk.en.srt, talk.pt-BR.srt, talk.English.sdh.vtt; never talk.mp4.srt, which mmdesk itself writes.
_NAME = re.compile(
    r"(\.(?P<language>[a-z]{2,3}([-_][a-z0-9]{2,4})?|[a-z]{4,12}))?(\.(?P<kind>sdh|cc|hi|forced))?"
)


def sidecars(path: Path) -> list[Path]:
    """Subtitle files that are named after a media file: its very name first, then English, then by name."""
    try:
        beside = [file for file in path.parent.iterdir() if file.suffix.lower() in SUBTITLE_SUFFIXES]
    except OSError:  # a folder that may be entered, but not listed
        beside = [path.with_suffix(suffix) for suffix in SUBTITLE_SUFFIXES]
    ranked = [(rank, file) for file in beside if (rank := _rank(path, file)) is not None]
    return [file for _, file in sorted(ranked, key=lambda one: (one[0], one[1].name)) if file.is_file()]


def cues_beside(path: Path, errors: list[str]) -> list[Cue] | None:
    """The cues of the first of them that can be read, or None; what is wrong with others goes to `errors`."""
    for file in sidecars(path):
        try:
            return read_cues(file)
        except MediaError as error:  # the video is still worth watching
            note(errors, error.message)
    return None


def _rank(path: Path, file: Path) -> tuple[int, int] | None:
    """How likely a subtitle file says what is said, least first; None for one that is not named after it."""
    stem = file.name[: -len(file.suffix)]
    if not stem.startswith(path.stem):
        return None
    named = _NAME.fullmatch(stem[len(path.stem) :].lower())
    if named is None or (stem != path.stem and file.with_name(stem).is_file()):  # named after another file
        return None
    language, kind = named["language"] or "", named["kind"]
    is_english = re.split("[-_]", language)[0] in ("en", "eng", "english")
    order = SUBTITLE_SUFFIXES.index(file.suffix.lower())
    return (5 if kind == "forced" else 0) + (0 if not language else 1 if is_english else 2), order
