"""How long an answer about a file may take: reading on to a place may mean reading all that comes before."""

from pathlib import Path

from mmdesk.capture.decoding.decoder import PATIENCE_S

_LONGEST_S = 6 * 3600.0  # believed of a header
_BYTES_PER_S = 20_000  # of files that do not say how long they are


def patience_s(path: Path, duration_s: float | None) -> float:
    """Seconds, growing with the length of the file."""
    if duration_s is None:
        try:
            duration_s = path.stat().st_size / _BYTES_PER_S
        except OSError:
            duration_s = 0.0
    return PATIENCE_S + min(max(duration_s, 0.0), _LONGEST_S)
