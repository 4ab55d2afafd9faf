"""What the database and the versions' folders know of how each version did."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from mmdesk.core.drift import NEWEST, Given, VersionInUse, counted
from mmdesk.core.feedback import Verdict
from mmdesk.core.lessons import Outcome
from mmdesk.core.sealed_writer import read_whole
from mmdesk.core.strict_json import read_object
from mmdesk.core.versions import Version
from mmdesk.store import sqlite
from mmdesk.store.places import file_of
from mmdesk.store.trouble import told
from mmdesk.store.values import as_time

_MOST = 5 * NEWEST  # rows of a version: a range of moments is one decision
# A number is given again when the newest version was forgotten: what was said of that one is left out.
_GIVEN = """
SELECT version, verdict, session_id, at FROM (
    SELECT number, version, verdict, session_id, at,
        row_number() OVER (PARTITION BY version ORDER BY number DESC) AS place
    FROM feedback WHERE removed_at IS NULL AND origin = ''
        AND NOT unsure AND NOT (verdict = ? AND emotion = shown) AND number > coalesce(
            (SELECT max(newest) FROM lessons WHERE lessons.version = feedback.version AND outcome = ?), 0)
) WHERE place <= ? ORDER BY number DESC
"""


def versions_in_use(connection: sqlite.Connection, versions: Sequence[Version]) -> list[VersionInUse]:
    """How each of `versions` did, in their order. Raises StoreError.

    Only verdicts that were given here count, and that were not taken back. Where the program was not sure,
    it named nothing, and whatever is said of that makes it neither right nor wrong.
    """
    counts = counted(_given(connection))
    found = []
    for version in versions:
        right, judged = counts.get(version.number, (0, 0))
        before, after = _gate(version.folder)
        at = version.created_at
        found.append(VersionInUse(version.number, version.parent, right, judged, before, after, at))
    return found


def _given(connection: sqlite.Connection) -> Iterator[Given]:
    with told(file_of(connection)):
        rows = connection.execute(_GIVEN, (Verdict.CORRECTION.value, Outcome.ADMITTED.value, _MOST))
        for version, verdict, session_id, at in rows:
            yield Given(version, verdict == Verdict.CONFIRMATION.value, session_id, as_time(at))


def _gate(folder: Path) -> tuple[float | None, float | None]:
    """What the gate measured before and after; None where the folder does not say."""
    try:
        metrics = read_object(read_whole(folder / "metrics.json"))
    except (OSError, ValueError):
        return None, None
    before, after = (metrics.get(name) for name in ("before", "after"))
    if isinstance(before, int | float) and isinstance(after, int | float):
        return float(before), float(after)
    return None, None
