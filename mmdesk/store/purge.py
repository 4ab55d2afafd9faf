"""Forgetting: what the user wants gone leaves no byte in the database, its log, or a backup.

It takes several steps. A file says that it has begun, so that the next start ends what a kill cut off. A
database that cannot be opened is for `erasing`.
"""

import logging
import os
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.named_people import NamedPerson, are_one_name
from mmdesk.core.sessions import LIVE, SHARED
from mmdesk.store import sqlite
from mmdesk.store.backups import LARGE_BYTES, back_up, drop_backups
from mmdesk.store.cards import taught_by_part, taught_ids
from mmdesk.store.forgetting_note import (
    EVERYTHING,
    FILES,
    PERSON,
    VERSIONS,
    About,
    drop_note,
    is_forgetting,
    note,
    noted,
)
from mmdesk.store.keys_file import is_encrypted
from mmdesk.store.lessons import forget_lessons
from mmdesk.store.loose_files import forget_loose_files, forget_traces
from mmdesk.store.places import file_of, newest_backup
from mmdesk.store.recordings import drop_media_of_nobody
from mmdesk.store.transactions import writing
from mmdesk.store.trouble import told
from mmdesk.store.values import as_text, source_of
from mmdesk.store.versions import VersionStore

IN_MEMORY_BYTES = 256 * 2**20  # of a database whose copy is made in memory
_TMPDIR = "SQLITE_TMPDIR"
_log = logging.getLogger(__name__)


def forget(
    connection: sqlite.Connection,
    session_id: str | None = None,
    before: datetime | None = None,
    everything: bool = False,
    person: NamedPerson | None = None,
    sessions: Sequence[str] = (),
) -> int:
    """Forget one session, or several, or what began before an instant, or a named person, or everything.

    With `before` go the sessions that began earlier, whole, and every earlier verdict; with a session
    its recordings and consents; with a person the name, who they were in every session, and the verdicts on
    them; with everything all files beside the database that tell anything. All backups go too, since they
    hold what was forgotten, and the lines of the logs that name it. Gives how many verdicts that were. Raises
    StoreError when there is no such session, or when another program keeps the database from being cleaned;
    ValueError unless told exactly one.
    """
    ways = (session_id is not None, before is not None, everything, person is not None, bool(sessions))
    if sum(ways) != 1:
        raise ValueError("forget one session, or several, or before an instant, or a person, or everything")
    about = _about(connection, session_id, before, everything, person, sessions)
    note(connection, FILES, about)
    with writing(connection):
        verdicts = _count(connection, "feedback")
        count = _count(connection, "sessions")
        if person is not None:
            _erase_person(connection, person)
        else:
            _erase(connection, [session_id] if session_id is not None else sessions, before)
        forget_lessons(connection, everything)
        verdicts -= _count(connection, "feedback")
        count -= _count(connection, "sessions")
    _clean_files(connection, about)
    if session_id is not None and count == 0:
        raise StoreError(
            f"There is no session {session_id}.", "`mmdesk export-feedback` names each verdict's session."
        )
    return verdicts


def forget_verdicts(connection: sqlite.Connection, ids: Iterable[str]) -> set[str]:
    """Forget these verdicts with all that was put right of them, before and after; the ids of all that went.

    Steps that were about nothing else go too: their words say what was said. Raises StoreError when another
    program keeps the database from being cleaned.
    """
    with writing(connection):
        found = _erase_verdicts(connection, ids)
    _clean(connection)
    return found


def _erase_verdicts(connection: sqlite.Connection, ids: Iterable[str]) -> set[str]:
    """What `forget_verdicts` forgets, in a transaction that there is already."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS gone (id TEXT PRIMARY KEY)")
    connection.execute("DELETE FROM gone")
    connection.executemany("INSERT OR IGNORE INTO gone VALUES (?)", ((one,) for one in ids))
    same = "SELECT ifnull(place, number) FROM feedback JOIN gone USING (id)"
    connection.execute(
        f"INSERT OR IGNORE INTO gone SELECT id FROM feedback WHERE ifnull(place, number) IN ({same})"
    )
    found = {row[0] for row in connection.execute("SELECT id FROM feedback JOIN gone USING (id)")}
    connection.execute("DELETE FROM feedback WHERE id IN (SELECT id FROM gone)")
    about = "SELECT edit FROM changes WHERE what = 'verdict' AND id IN (SELECT id FROM gone)"
    edits = [row[0] for row in connection.execute(f"SELECT DISTINCT edit FROM ({about})")]
    connection.execute("DELETE FROM changes WHERE what = 'verdict' AND id IN (SELECT id FROM gone)")
    connection.executemany(
        "DELETE FROM edits WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM changes WHERE edit = ?1)",
        ((one,) for one in edits),
    )
    connection.execute("DELETE FROM gone")
    return found


def forget_versions(
    connection: sqlite.Connection,
    versions: VersionStore,
    everything: bool = False,
    person: NamedPerson | None = None,
) -> list[int]:
    """Remove the versions taught by verdicts that are no longer stored, or all; their numbers.

    Weights are made of what they learned from, so they go with it, and so does every version with a part
    for the person who is forgotten, or whose card cannot be read. When the version in use is among them, its
    nearest clean ancestor is used; `mmdesk learn` teaches another from what is left.
    """
    with told(file_of(connection)):
        stored = {row[0] for row in connection.execute("SELECT id FROM feedback")}
    _, *taught = versions.list()
    gone = [
        one.number
        for one in taught
        if everything
        or not taught_ids(one.folder) <= stored
        or (person is not None and person.id in taught_by_part(one.folder))
    ]
    for number in reversed(gone):  # children first, so that each rollback finds its parent
        versions.remove(number)
    gone += versions.remove_unreadable()
    versions.sweep()  # what was never finished may have learned from it too
    with writing(connection):
        connection.executemany("DELETE FROM learned WHERE version = ?", ((number,) for number in gone))
    if noted(connection)[0] == VERSIONS:
        _log.info("Forgotten, with %d versions.", len(gone))
        drop_note(file_of(connection).parent)
    if not everything:
        _back_up_what_is_left(connection)
    return gone


def finish_forgetting(connection: sqlite.Connection, versions: VersionStore) -> bool:
    """End what was begun and cut off; whether anything was. Raises StoreError as `forget` does."""
    left, about = noted(connection)
    if not left:
        return False
    if not _was_erased(connection, about.what):  # cut off before anything was: that is as if never asked
        about = About()
    if left != VERSIONS:
        _clean_files(connection, about)
    what = about.what
    person = NamedPerson("", id=what.removeprefix(PERSON)) if what.startswith(PERSON) else None
    forget_versions(connection, versions, what == EVERYTHING, person)
    return True


def _about(
    connection: sqlite.Connection,
    session_id: str | None,
    before: datetime | None,
    everything: bool,
    person: NamedPerson | None,
    sessions: Sequence[str],
) -> About:
    """What it is about as it is now, before anything is erased. Raises StoreError."""
    if everything:
        return About(EVERYTHING)
    if person is not None:
        return About(f"{PERSON}{person.id}", (person.id, person.name))
    asked = {session_id, *sessions}
    terms: dict[str, None] = {}
    with told(file_of(connection)):
        rows = connection.execute("SELECT id, source, started_at FROM sessions").fetchall()
    for id_, source, began in rows:
        if id_ in asked or (before is not None and began < as_text(before)):
            terms[id_] = None
            if (path := source_of(source)) not in (LIVE, SHARED):
                terms |= {path: None, Path(path).name: None}
    return About("", tuple(terms), before is not None)


def _back_up_what_is_left(connection: sqlite.Connection) -> None:
    """Forgetting dropped the backups, and damage may come before tomorrow's.

    A large database's is made by the window's backup worker: verdicts would wait for it here.
    """
    file = file_of(connection)
    if not file.name or is_forgetting(file.parent) or newest_backup(file.parent) is not None:
        return
    try:
        if file.stat().st_size <= LARGE_BYTES:
            back_up(connection)
    except (StoreError, sqlite.Error, OSError) as error:
        _log.warning("There is no backup of what is left: %s", error)


def _erase(connection: sqlite.Connection, sessions: Sequence[str], before: datetime | None) -> None:
    """Everything that belongs to a session goes with it, see the schema's scripts."""
    if sessions:
        connection.executemany("DELETE FROM sessions WHERE id = ?", ((one,) for one in sessions))
    elif before is not None:
        connection.execute("DELETE FROM sessions WHERE started_at < ?", (as_text(before),))
        connection.execute("DELETE FROM feedback WHERE at < ?", (as_text(before),))
    else:
        connection.execute("DELETE FROM sessions")
        connection.execute("DELETE FROM people")


def _erase_person(connection: sqlite.Connection, person: NamedPerson) -> None:
    """The verdicts on them with features and steps, who they were in each session, what they agreed to."""
    for number, who in connection.execute("SELECT number, who FROM consents WHERE who != ''").fetchall():
        if are_one_name(who, person.name):
            connection.execute("DELETE FROM consents WHERE number = ?", (number,))
    on_them = connection.execute("SELECT id FROM feedback WHERE who = ?", (person.id,)).fetchall()
    _erase_verdicts(connection, (row[0] for row in on_them))
    connection.execute("DELETE FROM people WHERE id = ?", (person.id,))  # and with it `seen_as`


def _was_erased(connection: sqlite.Connection, what: str) -> bool:
    """Whether the transaction of this forgetting was written: what it was about is no longer there."""
    with told(file_of(connection)):
        if what == EVERYTHING:
            return not _count(connection, "sessions") and not _count(connection, "people")
        ids = {row[0] for row in connection.execute("SELECT id FROM people")}
        return what.removeprefix(PERSON) not in ids


def _clean_files(connection: sqlite.Connection, about: About) -> None:
    """All of it is tried, whatever fails. Raises StoreError."""
    data_dir = file_of(connection).parent
    with ExitStack() as tasks:
        tasks.callback(_clean, connection)
        if file_of(connection).name and about.what == EVERYTHING:
            tasks.callback(forget_loose_files, data_dir)
        elif file_of(connection).name:
            tasks.callback(forget_traces, data_dir, about.terms, about.all_files)
        tasks.callback(drop_media_of_nobody, connection)
    note(connection, VERSIONS, About(about.what))


def _clean(connection: sqlite.Connection) -> None:
    """Overwrite what was freed: in the pages, in the write-ahead log, and in the backups."""
    file = file_of(connection)
    with told(file):
        connection.execute("PRAGMA secure_delete = ON")
        _vacuum(connection, file)
        is_busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if is_busy:
        raise StoreError(
            f"Forgotten, but another program still reads the log beside {file}.",
            "Close it and forget once more.",
        )
    if file.name:
        drop_backups(file.parent)


def _vacuum(connection: sqlite.Connection, file: Path) -> None:
    """Write every page anew: what was moved within them leaves remains that secure_delete does not find.

    The copy it makes is kept in memory, so that it does not pass through /tmp. A large one would fill the
    memory: it is a file without a name beside the database, unless that is encrypted, which it would not be.
    """
    is_large = bool(file.name) and file.stat().st_size > IN_MEMORY_BYTES
    in_file = is_large and os.name != "nt" and not is_encrypted(file.parent)
    connection.execute(f"PRAGMA temp_store = {'FILE' if in_file else 'MEMORY'}")
    before = os.environ.get(_TMPDIR)
    try:
        if in_file:
            os.environ[_TMPDIR] = str(file.parent)
        connection.execute("VACUUM")
    finally:
        connection.execute("PRAGMA temp_store = MEMORY")
        if in_file and before is None:
            del os.environ[_TMPDIR]
        elif in_file and before is not None:
            os.environ[_TMPDIR] = before


def _count(connection: sqlite.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
