"""Media files are decoded in a process that can reach nothing: whether this system lets it be so."""

import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from mmdesk.cli.finding import Finding, ok, warn

_NAME = "decoding"


def check_decoding(_data_dir: Path) -> Iterator[Finding]:
    """Make such a process, and let it say what was taken from it."""
    from mmdesk.capture.decoding.file_decoder import file_decoder

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "nothing.bin"
        file.write_bytes(b"nothing")
        with closing(file_decoder(file)) as decoder:
            limited = decoder.limited
    open_still = [name for name, taken in limited.items() if not taken]
    if not open_still:
        yield ok(_NAME, "media are read by a process without files, network and rights, and bounded memory")
        return
    words = f"media are read by a process of their own, but this system does not bound its {open_still[0]}."
    yield warn(_NAME, words, "Open files from strangers on a newer Linux, if you can.")
