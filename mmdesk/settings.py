"""What the user may set: one table, one private file, written atomically.

A broken file never stops the start: it is kept aside under another name and the defaults are used.
"""

import errno
import json
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from mmdesk.core.errors import MmdeskError
from mmdesk.core.refused import Refused
from mmdesk.core.sealed_file import key_in
from mmdesk.core.sealed_keys import DataKey
from mmdesk.core.sealed_writer import seal_bytes, unseal_bytes
from mmdesk.core.settings_table import AUTO, NONE, SETTINGS, Setting, Value
from mmdesk.core.shown_names import shown
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.core.telling_settings import HARMLESS

__all__ = ["AUTO", "NONE", "SEALED", "SETTINGS", "Setting", "Settings", "Value"]

_WRITABLE = "Make the folder writable, or choose another with --data-dir."

_MOST_BYTES = 2**20
_SHOWN = 80  # letters of a value that is named in a warning

SEALED = "settings.sealed"  # beside the file, where the data directory is encrypted

_BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """The values in use. Belongs to the window's thread; without a path nothing is written."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._values: dict[str, Value] = {}
        self._is_saved = True
        self._key: DataKey | None = None
        self._is_sealed = False  # what is private lies apart, whether it could be read or not
        self._stamp = _stamp(path)
        self.troubles: list[str] = []  # with the file
        self.refused: list[Refused] = []  # values in it; the defaults are used instead
        self.on_trouble: Callable[[str], None] | None = None  # hears when a change cannot be saved
        self.on_refused: Callable[[], None] | None = None  # hears when the file has others, or none any more
        self.on_changed: Callable[[frozenset[str]], None] | None = None  # hears which have another value

    @classmethod
    def load(cls, path: Path, keeps_broken: bool = True) -> "Settings":
        """Read the file; what cannot be used is told by `warnings` and replaced by defaults.

        A broken file is kept under another name, unless the settings are only to be looked at.
        What is private of an encrypted data directory is read where its key is known, and else left alone.
        """
        settings = cls(path)
        settings._take(settings._read_plain(path, keeps_broken))
        settings._read_sealed(path.with_name(SEALED))
        return settings

    def follow(self) -> None:
        """Another program changed the file, or forgot what is in it: its values are the ones in use.

        One that cannot be read now is left alone.
        """
        if self._path is None or not self._is_saved or self._stamp == (stamp := _stamp(self._path)):
            return
        try:
            written = read_object(self._path.read_bytes(), _MOST_BYTES)
        except FileNotFoundError:
            written = {}
        except (OSError, BadJsonError):
            return
        before, self.refused = self.refused, []
        with self._telling_changes():
            private = filter(_is_private, self._values)
            self._values = {name: self._values[name] for name in private if self._key}
            self._stamp = stamp
            self._take(written)
            self._read_sealed(self._path.with_name(SEALED))
        if self.refused != before and self.on_refused is not None:
            self.on_refused()

    def seal(self, key: DataKey) -> None:
        """From now on what is private lies in a file of its own, encrypted. Raises OSError."""
        self._key, self._is_sealed = key, True
        self._write()

    def unseal(self) -> None:
        """Everything lies in one plain file again. Raises OSError."""
        self._key, self._is_sealed = None, False
        self._write()
        if self._path is not None:
            self._path.with_name(SEALED).unlink(missing_ok=True)

    def get(self, name: str) -> Value:
        """The value in use. Raises KeyError for a name that is not in the table."""
        return self._values.get(name, _BY_NAME[name].default)

    def number(self, name: str) -> float:
        """The value of a setting that is a number."""
        return float(self.get(name))

    def text(self, name: str) -> str:
        """The value of a setting that is text."""
        return str(self.get(name))

    def set(self, name: str, value: Value) -> None:
        """Change a value and write the file. Raises ValueError when the table forbids it."""
        self.update({name: value})

    def update(self, values: Mapping[str, Value]) -> None:
        """Change several at once, all or none, and write the file once. Raises ValueError as `set` does."""
        for name, value in values.items():
            if not _BY_NAME[name].accepts(value):
                raise ValueError(f"{name} cannot be {value!r}")
        self.follow()
        self._write_changed({**self._values, **values})

    def reset(self, names: Iterable[str]) -> None:
        """Use the defaults of these again, also where a newer program has others."""
        self.follow()
        gone = set(names)
        self._write_changed({name: value for name, value in self._values.items() if name not in gone})

    def is_default(self, name: str) -> bool:
        """Whether the value in use is the one it would have if it had never been set."""
        return self.get(name) == _BY_NAME[name].default

    @property
    def warnings(self) -> list[str]:
        """What could not be used, and what went wrong with the file, as the terminal says it."""
        return [*map(_told_of, self.refused), *self.troubles]

    @property
    def is_saved(self) -> bool:
        """Whether the file holds what is in use."""
        return self._is_saved

    def _write_changed(self, values: dict[str, Value]) -> None:
        if values == self._values and self._is_saved:
            return
        with self._telling_changes():
            self._values = values
            self._is_saved = self._save()

    @contextmanager
    def _telling_changes(self) -> Iterator[None]:
        before = {name: self.get(name) for name in _BY_NAME}
        yield
        changed = frozenset(name for name, value in before.items() if self.get(name) != value)
        if changed and self.on_changed is not None:
            self.on_changed(changed)

    def _save(self) -> bool:
        try:
            self._write()
        except OSError as error:  # a full disk must not stop the window
            hint = "Free some disk space." if error.errno in (errno.ENOSPC, errno.EDQUOT) else _WRITABLE
            self._tell(f"Settings could not be saved: {error.strerror}. {hint}")
            return False
        return True

    def _write(self) -> None:
        if self._path is None:
            return
        private = {
            name: value for name, value in self._values.items() if self._is_sealed and _is_private(name)
        }
        if self._key is not None:  # first: nothing may be in neither
            _replace(self._path.with_name(SEALED), seal_bytes(json.dumps(private).encode(), self._key))
        plain = {name: value for name, value in self._values.items() if name not in private}
        written = json.dumps(plain, indent=2).encode()  # ASCII: half a pair of UTF-16 is no UTF-8
        self._stamp = _replace(self._path, written)

    def _read_plain(self, path: Path, keeps_broken: bool) -> dict[str, Value]:
        try:
            return read_object(path.read_bytes(), _MOST_BYTES)
        except FileNotFoundError:
            return {}
        except (OSError, BadJsonError) as error:
            kept = self._keep_aside(path) if keeps_broken else ""
            self.troubles.append(f"The settings file could not be read ({error}); using the defaults.{kept}")
            return {}

    def _read_sealed(self, path: Path) -> None:
        try:
            stored = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            stored = b""
            self.troubles.append(f"The file {path.name} could not be read: {error.strerror}.")
        self._is_sealed = True
        try:
            self._take(read_object(unseal_bytes(stored), _MOST_BYTES))
            self._key = key_in(stored)
        except (MmdeskError, OSError, BadJsonError) as error:  # locked, or damaged: left alone
            self.troubles.append(
                f"The private settings in {path.name} could not be read ({error}). Delete it to begin anew."
            )

    def _take(self, written: dict[str, Value]) -> None:
        for name, value in written.items():
            if name in _BY_NAME and not _BY_NAME[name].accepts(value):
                self.refused.append(Refused(name, value))
            else:
                self._values[name] = value  # unknown names are a newer program's: kept

    def _tell(self, trouble: str) -> None:
        self.troubles.append(trouble)
        if self.on_trouble is not None:
            self.on_trouble(trouble)

    def _keep_aside(self, path: Path) -> str:
        aside = path.with_name("settings.broken.json")
        with suppress(OSError):
            path.replace(aside)
            return f" It was kept as {aside.name}."
        return ""


def _told_of(refused: Refused) -> str:
    written = shown(json.dumps(refused.value, ensure_ascii=False))
    return f"The setting {refused.name} cannot be {written[:_SHOWN]}; using the default."


def _is_private(name: str) -> bool:
    """Whether it says something of the user; what a newer program wrote may."""
    return name not in HARMLESS


def _replace(path: Path, data: bytes) -> tuple[int, int, int]:
    """The stamp of what is written, whatever another program has made of the file since."""
    half = path.with_name(f".mmdesk-{os.getpid()}.tmp")  # another program may write in this very moment
    try:
        descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        written = os.stat(half)
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise
    return _told_by(written)


def _stamp(path: Path | None) -> tuple[int, int, int] | None:
    """Another one after every change of the file; None where there is none."""
    try:
        return _told_by(os.stat(path)) if path is not None else None
    except OSError:
        return None


def _told_by(found: os.stat_result) -> tuple[int, int, int]:
    return found.st_mtime_ns, found.st_size, found.st_ino
