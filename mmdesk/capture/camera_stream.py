"""Pictures of a network stream, which is neither fetched nor decoded here: see `decoding`."""

import threading
from collections.abc import Iterator

from mmdesk.capture.decoding.far_stream import streamed
from mmdesk.core.arrays import Picture

_OPEN_S = 5.0
_READ_S = 3.0


def stream_pictures(url: str, name: str, stopping: threading.Event) -> Iterator[Picture]:
    """Pictures (H, W, 3) RGB until the stream ends or falls silent; raises DeviceError."""
    return streamed(url, name, (_OPEN_S, _READ_S), stopping)
