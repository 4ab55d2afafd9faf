"""A process that decodes one media file."""

from functools import partial
from pathlib import Path

from mmdesk.capture.decoding.child_process import start
from mmdesk.capture.decoding.decoder import Decoder, Words
from mmdesk.capture.decoding.decoding_child import Child
from mmdesk.capture.media_open import opened_for_child, refuse_odd_file
from mmdesk.core.errors import MediaError


class DecoderError(MediaError):
    """What decodes a file has ended; the file itself may be good for another try."""


class EndedFromOutsideError(DecoderError):
    """It was the system, or somebody else, and not the file: another try may well read on."""


def file_decoder(path: Path) -> Decoder:
    """A process that has this file. Raises MediaError when it cannot be opened, or no process be made."""
    refuse_odd_file(path)
    child, key = _started(path)
    first = {"name": path.name, "key": key.hex(), "is_stream": False}
    error, outside = (partial(_line, path.name, kind) for kind in (DecoderError, EndedFromOutsideError))
    return Decoder(child, first, Words(error, outside, path.suffix or "file"))


def _line(name: str, kind: type[DecoderError], words: str, hint: str) -> DecoderError:
    return kind(f"{name} cannot be read: {words}.", hint)


def _started(path: Path) -> tuple[Child, bytes]:
    try:
        opened = opened_for_child(path)
    except OSError as error:
        raise MediaError(
            f"{path.name} cannot be read any more.", "Was it moved, or its disk taken out?"
        ) from error
    with opened.file:
        try:
            return start(opened.file.fileno()), opened.key
        except (OSError, RuntimeError) as error:
            raise MediaError(
                f"{path.name} cannot be read: no process to decode it could be made.",
                "Close other programs, and try again.",
            ) from error
