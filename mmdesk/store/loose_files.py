"""What is written beside the database, and forgotten with it: settings, logs, keys, leftovers.

Which files there are stands in `core.kept`; of a kind that is added there everything goes, unless it is
named here.
"""

import json
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_file import HEADER_BYTES, key_in
from mmdesk.core.sealed_writer import read_whole, seal_bytes
from mmdesk.core.settings_turn import settings_turn
from mmdesk.core.strict_json import BadJsonError, read_object, read_texts
from mmdesk.core.telling_settings import HARMLESS
from mmdesk.store.files import replacing
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.places import database_file
from mmdesk.store.reading_locks import FOLDER

_SETTINGS = ("settings.sealed", "settings.json")  # the first where it is encrypted
_RECENT, _ANALYZED = "recent_files", "analyzed.jsonl"
_LOGS = "logs/mmdesk.log*"
# Cleaned otherwise, or nobody's: a detector was put there by the user, a lock holds nothing.
_STAYS = frozenset(("database", "versions", "settings", "detector", "locks", "sample", "keys"))
_SHORTEST = 4  # letters of what is looked for in the logs
_MOST = 50  # things that are looked for line by line; with more, the logs go whole


def forget_loose_files(data_dir: Path) -> None:
    """Delete all that tells anything; settings that tell nothing stay. Raises StoreError, once all was tried.

    A log that another program has open is emptied, not removed.
    """
    tasks: list[tuple[Path, Callable[[Path], None]]] = [
        (data_dir / name, _keep_harmless) for name in _SETTINGS
    ]
    # The log of a database that was deleted by hand is no longer cleaned with it.
    stays = _STAYS if database_file(data_dir).exists() else _STAYS - {"database"}
    for found in each_kept(data_dir):
        file = data_dir / found.path
        if found.is_folder or found.kind is None:
            continue
        if found.kind.name == "logs" and file.suffix == ".log":
            tasks.append((file, _empty))
        elif found.kind.name not in stays or "broken" in file.name:
            tasks.append((file, _delete))
        elif found.path.parent.name == FOLDER:
            tasks.append((file, _delete_if_free))
    _do_all(tasks)


def forget_traces(data_dir: Path, terms: Iterable[str], all_files: bool = False) -> None:
    """Delete what tells of these ids, paths and names: lines of the logs, files opened lately.

    With `all_files` go all files opened lately, and what was analysed. Raises StoreError, once all was tried.
    """
    wanted = _forms(terms)
    sought = set(terms)
    tasks: list[tuple[Path, Callable[[Path], None]]] = []
    if wanted or all_files:
        for name in _SETTINGS:
            tasks.append((data_dir / name, lambda file: _drop_recent(file, None if all_files else sought)))
    if all_files:
        tasks.append((data_dir / _ANALYZED, _delete))
    if wanted:
        tasks += [(file, lambda one: _drop_lines(one, wanted)) for file in sorted(data_dir.glob(_LOGS))]
        tasks += [
            (file, _delete)
            for file in data_dir.glob("settings.broken*.json")
            if any(form in file.read_bytes() for form in wanted)
        ]
    _do_all(tasks)


def _forms(terms: Iterable[str]) -> list[bytes]:
    """How each may be written: as it is, or escaped as Python and JSON do."""
    found: dict[bytes, None] = {}
    for term in terms:
        if len(term) >= _SHORTEST:
            found[term.encode("utf-8", "surrogateescape")] = None
            found[ascii(term)[1:-1].encode("ascii")] = None
            found[json.dumps(term)[1:-1].encode("ascii")] = None
    return list(found)


def _do_all(tasks: list[tuple[Path, Callable[[Path], None]]]) -> None:
    trouble: StoreError | None = None
    for file, task in tasks:
        try:
            task(file)
        except FileNotFoundError:
            continue
        except OSError as error:
            trouble = StoreError(f"Cannot forget {file}: {error.strerror}.", "Delete it yourself.")
            trouble.__cause__ = error
        except StoreError as error:
            trouble = error
    if trouble is not None:
        raise trouble


def _delete(file: Path) -> None:
    file.unlink(missing_ok=True)


def _delete_if_free(file: Path) -> None:
    """Its name is a session's id. Windows keeps it while a window reads, which sweeps it afterwards."""
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _empty(file: Path) -> None:
    os.truncate(file, 0)


def _keep_harmless(file: Path) -> None:
    with settings_turn(file.parent):
        try:
            written = read_object(read_whole(file))
        except BadJsonError:
            file.unlink()
            return
        _write_settings(file, written, {name: value for name, value in written.items() if name in HARMLESS})


def _drop_recent(file: Path, gone: set[str] | None) -> None:
    """Forget these of the files opened lately; None: all of them."""
    with settings_turn(file.parent):
        try:
            written = read_object(read_whole(file))
            listed = read_texts(str(written.get(_RECENT) or "[]"))
        except BadJsonError:  # it is kept aside by the next start
            return
        left = [] if gone is None else [one for one in listed if one not in gone]
        if left != listed:
            _write_settings(file, written, written | {_RECENT: json.dumps(left) if left else ""})


def _write_settings(file: Path, before: dict[str, object], after: dict[str, object]) -> None:
    if before != after:
        with file.open("rb") as stored:
            key = key_in(stored.read(HEADER_BYTES)) if file.name == _SETTINGS[0] else None
        data = json.dumps(after, indent=2).encode("ascii")
        with replacing(file) as out:
            out.write(seal_bytes(data, key) if key is not None else data)


def _drop_lines(file: Path, forms: list[bytes]) -> None:
    """In place: another program may have it open, and appends."""
    if len(forms) > _MOST:
        _empty(file)
        return
    lines = file.read_bytes().splitlines(keepends=True)
    left = [line for line in lines if not any(form in line for form in forms)]
    if len(left) < len(lines):
        with file.open("r+b") as out:
            out.write(b"".join(left))
            out.truncate()
            os.fsync(out.fileno())
