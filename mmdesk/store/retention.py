"""Retention: what goes by age and by size, and deleting it as `forget` does."""

import logging
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from mmdesk.core.retention import Going, Policy
from mmdesk.core.sessions import State
from mmdesk.store import sqlite
from mmdesk.store.places import database_file, file_of, media_folder
from mmdesk.store.purge import forget, forget_versions
from mmdesk.store.recordings import forget_recordings
from mmdesk.store.trouble import told
from mmdesk.store.values import as_time
from mmdesk.store.versions import VersionStore

_READ = (
    "SELECT id, started_at, ended_at, state,"
    " ifnull((SELECT max(end_s) FROM predictions WHERE session_id = sessions.id), 0.0),"
    " (SELECT count(*) FROM predictions WHERE session_id = sessions.id),"
    " (SELECT count(*) FROM feedback WHERE session_id = sessions.id)"
    " FROM sessions"
)
_MOMENT_BYTES, _VERDICT_BYTES = 900, 7000  # about, of what one takes in the database
_READ_LATELY = timedelta(days=2)  # a file that is being read is no old one, though it began earlier
_GB = 1e9
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Kept:
    """A session with what it takes."""

    id: str
    last_at: datetime
    verdicts: int
    row_bytes: int
    files: list[Path] = field(default_factory=list)

    @property
    def media_bytes(self) -> int:
        return sum(_size(file) for file in self.files)


def plan(
    connection: sqlite.Connection, policy: Policy, at: datetime, spared: Set[str] = frozenset()
) -> Going:
    """What goes by the policy at this instant; never a session that is spared. Raises StoreError.

    By size the oldest recordings go first, then the oldest sessions. What the user is reading now is spared.
    """
    kept = [one for one in _sessions(connection, at) if one.id not in spared]
    whole = _older(kept, at, policy.sessions_days)
    bare = {one.id for one in _older(kept, at, policy.recordings_days) if one.files} - {
        one.id for one in whole
    }
    ids = {one.id for one in whole}
    size = _size_of_all(file_of(connection).parent)
    left = size - sum(one.row_bytes + one.media_bytes for one in whole)
    left -= sum(one.media_bytes for one in kept if one.id in bare)
    if policy.most_gb:
        for one in kept:
            if left > policy.most_gb * _GB and one.files and one.id not in ids | bare:
                bare.add(one.id)
                left -= one.media_bytes
        for one in kept:
            if left > policy.most_gb * _GB and one.id not in ids:
                left -= one.row_bytes + (0 if one.id in bare else one.media_bytes)
                bare.discard(one.id)
                ids.add(one.id)
    return _going(kept, ids, bare, size, max(0, size - left))


def carry_out(connection: sqlite.Connection, versions: VersionStore, going: Going) -> None:
    """Delete it for good, with backups and the versions that it taught. Raises StoreError."""
    if going.recordings:
        forget_recordings(connection, going.recordings)
    if going.sessions:
        try:
            forget(connection, sessions=going.sessions)
        finally:
            forget_versions(connection, versions)
    if going.is_anything:
        words = "By age and size went %d sessions with %d verdicts, and %d recordings; about %d MB."
        size_mb = going.size_bytes // 10**6
        _log.info(words, len(going.sessions), going.verdicts, going.files, size_mb)


def _going(kept: Sequence[_Kept], ids: Set[str], bare: Set[str], size: int, gone: int) -> Going:
    return Going(
        sessions=tuple(one.id for one in kept if one.id in ids),
        recordings=tuple(one.id for one in kept if one.id in bare),
        files=sum(len(one.files) for one in kept if one.id in ids or one.id in bare),
        size_bytes=gone,
        verdicts=sum(one.verdicts for one in kept if one.id in ids),
        kept_bytes=size,
    )


def _older(kept: Iterable[_Kept], at: datetime, days: int) -> list[_Kept]:
    return [one for one in kept if days and one.last_at < at - timedelta(days=days)]


def _sessions(connection: sqlite.Connection, at: datetime) -> list[_Kept]:
    """Every session that is not being read, the oldest first."""
    database = file_of(connection)
    with told(database):
        rows = connection.execute(_READ).fetchall()
    found: dict[str, _Kept] = {}
    for id_, started, ended, state, length_s, moments, verdicts in rows:
        began = as_time(started)
        live_end = began + timedelta(seconds=length_s if state is None else 0.0)
        last_at = max(as_time(ended) if ended else live_end, began)
        if state == State.READING.value and began > at - _READ_LATELY:
            continue
        row_bytes = moments * _MOMENT_BYTES + verdicts * _VERDICT_BYTES
        found[id_] = _Kept(id_, last_at, verdicts, row_bytes)
    for file in media_folder(database.parent).glob("*") if database.name else ():
        if (session := found.get(file.name.split(".")[0])) is not None:
            session.files.append(file)
    return sorted(found.values(), key=lambda one: one.last_at)


def _size_of_all(data_dir: Path) -> int:
    """Of the database with its log, and the recordings; backups are few, and go with the first session."""
    database = database_file(data_dir)
    files = [database, database.with_name(f"{database.name}-wal")]
    return sum(_size(file) for file in [*files, *media_folder(data_dir).glob("*")])


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # it went meanwhile
        return 0
