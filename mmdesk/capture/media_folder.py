"""The media files in a folder: those that a person would open, in the order a person would count them."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from mmdesk.capture.subtitles import SUBTITLE_SUFFIXES
from mmdesk.capture.text_file import TEXT_SUFFIXES

_VIDEO = "3g2 3gp asf avi flv m2ts m4v mkv mov mp4 mpeg mpg mts mxf ogv ts vob webm wmv"
_SOUND = "aac ac3 aif aiff amr ape caf flac m4a m4b mka mp2 mp3 oga ogg opus wav wma"
_PICTURE = "avif bmp gif heic jpeg jpg png tif tiff webp"
MEDIA_SUFFIXES = frozenset(f".{one}" for one in f"{_VIDEO} {_SOUND} {_PICTURE}".split())
_OTHER = "csv db doc docx eaf exe gz htm html json pdf py rar tar toml xml yaml zip"
_OTHER_SUFFIXES = frozenset(f".{one}" for one in _OTHER.split())
_BEGINNINGS = (
    b"RIFF",
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"OggS",
    b"fLaC",
    b"ID3",
    b"FORM",
    b"FLV\x01",
    b"caff",
    b"\x89PNG",
    b"\xff\xd8\xff",  # JPEG
    b"GIF8",
    b"0&\xb2u",  # ASF
)
_NUMBER = re.compile(r"(\d+)")


def media_in(folder: Path, recursive: bool = True) -> Iterator[Path]:
    """The media files in a folder, 2 before 10; those in folders within it after those beside them.

    Known by their suffix or, where that says nothing, by how they begin. Hidden files and folders are
    left out, links to folders are not followed, and text or subtitles that lie beside a video or a sound
    of their name are a part of that. A folder that cannot be read holds nothing.
    """
    for place, folders, names in os.walk(folder):
        folders[:] = sorted((one for one in folders if not one.startswith(".")), key=natural)
        files = [Path(place) / name for name in sorted(names, key=natural) if not name.startswith(".")]
        media = [file for file in files if _is_media(file)]
        said_by = {one.name.casefold() for one in media} | {one.stem.casefold() for one in media}
        for file in files:
            is_words = file.suffix.lower() in (*SUBTITLE_SUFFIXES, *TEXT_SUFFIXES)
            if file in media or (is_words and not _belongs(file, said_by)):
                yield file
        if not recursive:
            return


def natural(name: str | Path) -> list[tuple[int, int, str]]:
    """A key that sorts names as people do: by the numbers in them."""
    parts = _NUMBER.split(str(name).casefold())
    return [(0, int(part), part) if part.isdecimal() else (1, 0, part) for part in parts if part]


def _belongs(words: Path, said_by: set[str]) -> bool:
    """Whether `talk.srt`, `talk.en.srt` or `talk.mp4.srt` lies beside `talk.mp4`."""
    stem = words.stem.casefold()
    return stem in said_by or Path(stem).stem in said_by


def _is_media(file: Path) -> bool:
    suffix = file.suffix.lower()
    if suffix in MEDIA_SUFFIXES:
        return file.is_file()
    if suffix in (*SUBTITLE_SUFFIXES, *TEXT_SUFFIXES, *_OTHER_SUFFIXES):
        return False
    try:
        if not file.is_file():
            return False
        with file.open("rb") as opened:
            beginning = opened.read(12)
    except OSError:
        return False
    return beginning.startswith(_BEGINNINGS) or beginning[4:8] == b"ftyp"
