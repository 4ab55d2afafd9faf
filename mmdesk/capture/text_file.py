"""Text files in whatever encoding they came."""

import codecs
import unicodedata
from pathlib import Path

from mmdesk.capture.media_open import refuse_odd_file
from mmdesk.core.errors import MediaError

TEXT_SUFFIXES = (".txt", ".text", ".md")
_MAX_BYTES = 20_000_000
_MAX_LINES = 50_000  # a long novel has 15,000; each takes the network some ten milliseconds
_MAX_CONTROLS = 0.01  # of the letters of a text that may be control characters
_SPACES = "\t\n\r\f\v"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FALLBACKS = ("utf-8", "gb18030", "cp1252", "latin-1")


def read_text(path: Path) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and warnings about its encoding. Raises MediaError for what is not text."""
    refuse_odd_file(path)
    if path.stat().st_size > _MAX_BYTES:
        raise MediaError(f"{path.name} is too large for a text file.", "Cut it into parts under 20 MB.")
    data = path.read_bytes()
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), ()
    if b"\0" in data:
        wide = _two_bytes_each(data)
        if wide is not None:
            return wide
        raise MediaError(f"{path.name} is not a text file.", "Choose another file.")
    text, warnings = _guess(data)
    if _is_binary(text):
        raise MediaError(f"{path.name} is not a text file.", "Choose another file.")
    return text, warnings


def _two_bytes_each(data: bytes) -> tuple[str, tuple[str, ...]] | None:
    """UTF-16 without its mark: every other byte of letters, spaces and line ends is zero."""
    head = data[:4096]
    zeros = [part.count(0) / max(len(part), 1) for part in (head[::2], head[1::2])]
    few, many = min(zeros), max(zeros)
    if len(data) % 2 or few > 0.02 or many < 0.1:
        return None
    encoding = "utf-16-le" if zeros[1] > zeros[0] else "utf-16-be"
    text = data.decode(encoding, errors="replace")
    is_text = not any(
        unicodedata.category(letter) in ("Cc", "Cn") and letter not in "\t\n\r\f" for letter in text
    )
    return (text, (f"It is not UTF-8; read as {encoding}.",)) if is_text else None


def _guess(data: bytes) -> tuple[str, tuple[str, ...]]:
    for encoding in _FALLBACKS:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        # Two-byte Chinese also "decodes" Western text; only a text that is mostly Chinese is.
        if encoding == "gb18030" and not _looks_chinese(text):
            continue
        return text, () if encoding == "utf-8" else (f"It is not UTF-8; read as {encoding}.",)
    raise AssertionError("latin-1 reads every byte")


def _looks_chinese(text: str) -> bool:
    foreign = [letter for letter in text if ord(letter) > 127]
    common = sum("\u4e00" <= letter <= "\u9fff" or "\u3000" <= letter <= "\u303f" for letter in foreign)
    ascii_letters = sum(letter.isascii() and letter.isalpha() for letter in text)
    return common > 0.6 * len(foreign) and len(foreign) > ascii_letters


def text_lines(path: Path) -> tuple[list[str], tuple[str, ...]]:
    """The lines with something in them, and warnings. Raises MediaError when there are none."""
    text, warnings = read_text(path)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        raise MediaError(f"{path.name} has no text in it.", "Choose another file.")
    if len(lines) > _MAX_LINES:
        warnings += (f"It has {len(lines):,} lines; the first {_MAX_LINES:,} are read.",)
    return lines[:_MAX_LINES], warnings


def _is_binary(text: str) -> bool:
    head = text[:10_000]
    controls = sum(unicodedata.category(letter) == "Cc" and letter not in _SPACES for letter in head)
    return controls > _MAX_CONTROLS * len(head)
