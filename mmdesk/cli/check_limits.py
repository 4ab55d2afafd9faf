"""What `mmdesk doctor` says of the processes that decode: which of their limits this system keeps."""

import os
import tempfile
import threading
from contextlib import closing
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.core.errors import MmdeskError

_NAME = "decoding"
_TODO = "Be careful with files and cameras of strangers here; a newer Linux keeps all of these limits."
# Of what is kept: how it is said where it is, and where it is not.
_OF_ONE_THAT_DECODES = {
    "paths": ("opens no file", "may open files"),
    "network": ("has no network", "may use the network"),
    "descriptors": ("gets nothing new to read or write", "may open new connections"),
    "memory": ("has at most 2 GB of memory", "may take any memory"),
}
_OF_ONE_THAT_FETCHES = {
    "paths": ("opens no file", "may open files"),
    "network": ("reaches no other program here", "may reach other programs here"),
    "lines": ("reaches the computer that you named alone", "may reach other computers"),
    "memory": ("has at most 2 GB of memory", "may take any memory"),
}

_NOWHERE = "http://127.0.0.1/"  # it is never opened


def check_limits() -> Finding:
    """Make one of each, and let it say what was taken from it. No address is asked for, and none reached."""
    try:
        decoding, fetching = _decoding(), _fetching()
    except MmdeskError as error:
        return fail(_NAME, error.message, error.hint)
    except (OSError, RuntimeError) as error:
        return fail(
            _NAME, f"No process to decode can be made: {error}.", "Close other programs, and try again."
        )
    said = f"what decodes {_said(decoding, _OF_ONE_THAT_DECODES)}"
    said += f"; what fetches a stream {_said(fetching, _OF_ONE_THAT_FETCHES)}"
    lacks = any(not decoding[name] for name in _OF_ONE_THAT_DECODES)
    lacks |= any(not fetching[name] for name in _OF_ONE_THAT_FETCHES)
    return warn(_NAME, said, _TODO) if lacks else ok(_NAME, said)


def _said(limited: dict[str, bool], words: dict[str, tuple[str, str]]) -> str:
    """What is not kept comes first: it is what must be known."""
    lacking = [lacks for name, (_, lacks) in words.items() if not limited[name]]
    return ", ".join(lacking + [kept for name, (kept, _) in words.items() if limited[name]])


def _decoding() -> dict[str, bool]:
    from mmdesk.capture.decoding.file_decoder import file_decoder

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "nothing.bin"
        file.write_bytes(b"nothing")
        with closing(file_decoder(file)) as decoder:
            return decoder.limited


def _fetching() -> dict[str, bool]:
    from mmdesk.capture.decoding.far_stream import fetcher

    reading, writing = os.pipe()
    os.close(reading)
    try:
        with closing(fetcher(writing, _NOWHERE, "The stream", (1.0, 1.0), threading.Event())) as process:
            return process.limited
    finally:
        os.close(writing)
