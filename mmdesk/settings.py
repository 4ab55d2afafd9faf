"""What the user may set: one table, one private file, written atomically.

Several programs may change it at once: each in its turn reads it again, changes what is meant, and writes.
A broken file never stops the start: it is kept aside under another name and the defaults are used.
"""

import errno
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path

from mmdesk.core.errors import MmdeskError
from mmdesk.core.refused import Refused
from mmdesk.core.sealed_file import key_in
from mmdesk.core.sealed_keys import DataKey
from mmdesk.core.sealed_writer import seal_bytes, unseal_bytes
from mmdesk.core.settings_table import AUTO, NONE, SETTINGS, Setting, Value
from mmdesk.core.settings_turn import settings_turn
from mmdesk.core.shown_names import shown
from mmdesk.core.stamped_file import stamp_of, write_stamped
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
        self._unsaved: dict[str, Value | None] = {}  # what the file lacks; None: it is reset
        self._key: DataKey | None = None
        self._is_sealed = False  # what is private lies apart, whether it could be read or not
        self._stamp = stamp_of(path)
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
        if self._path is None or self._stamp == stamp_of(self._path):
            return
        with self._telling_changes():
            self._read_again()

    def seal(self, key: DataKey) -> None:
        """From now on what is private lies in a file of its own, encrypted. Raises OSError."""
        with self._turn():
            self._read_again()
            self._key, self._is_sealed = key, True
            self._write()

    def unseal(self) -> None:
        """Everything lies in one plain file again. Raises OSError."""
        with self._turn():
            self._read_again()
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
        self._change(values)

    def reset(self, names: Iterable[str]) -> None:
        """Use the defaults of these again, also where a newer program has others."""
        self._change(dict.fromkeys(names))

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
        return not self._unsaved

    def _change(self, values: Mapping[str, Value | None]) -> None:
        with self._telling_changes(), self._turn():
            broken = self._read_again()
            before, unsaved = self._values, self._unsaved
            self._unsaved = {**unsaved, **values}
            self._values = _changed(before, self._unsaved)
            is_needed = bool(unsaved) or self._values != before
            spoiled = self._make_room(broken) if broken and is_needed else ""
            trouble = self._save(is_needed)
        if spoiled:
            self._tell(spoiled)
        if trouble:
            self._tell(trouble)

    @contextmanager
    def _telling_changes(self) -> Iterator[None]:
        before, refused = {name: self.get(name) for name in _BY_NAME}, self.refused
        yield
        if self.refused != refused and self.on_refused is not None:
            self.on_refused()
        changed = frozenset(name for name, value in before.items() if self.get(name) != value)
        if changed and self.on_changed is not None:
            self.on_changed(changed)

    def _turn(self) -> AbstractContextManager[None]:
        return settings_turn(self._path.parent) if self._path is not None else nullcontext()

    def _read_again(self) -> str:
        """What another program changed; what it does not know of, for it could not be saved, stays.

        So does everything where it cannot be read. Gives what is wrong in it, if it is broken.
        """
        if self._path is None:
            return ""
        stamp = stamp_of(self._path)
        try:
            written = read_object(self._path.read_bytes(), _MOST_BYTES)
        except FileNotFoundError:
            written = {}
        except OSError:
            return ""
        except BadJsonError as error:
            return str(error)
        private = {name: value for name, value in self._values.items() if _is_private(name)}
        self._stamp, self._values, self.refused = stamp, {}, []
        self._take(written)
        if not self._read_sealed(self._path.with_name(SEALED)):
            self._values = {**private, **self._values}
        self._values = _changed(self._values, self._unsaved)
        return ""

    def _make_room(self, why: str) -> str:
        """Somebody broke the file while it was in use: what they wrote is kept. In words."""
        assert self._path is not None
        words = f"The settings file could not be read ({why}); what is in use was written anew."
        return words + self._keep_aside(self._path)

    def _save(self, is_needed: bool) -> str:
        """What keeps it from being saved, if anything does."""
        try:
            if is_needed:
                self._write()
        except OSError as error:  # a full disk must not stop the window
            hint = "Free some disk space." if error.errno in (errno.ENOSPC, errno.EDQUOT) else _WRITABLE
            return " ".join((f"Settings could not be saved: {error.strerror}.", hint))
        self._unsaved = {}
        return ""

    def _write(self) -> None:
        if self._path is None:
            return
        private = {
            name: value for name, value in self._values.items() if self._is_sealed and _is_private(name)
        }
        if self._key is not None:  # first: nothing may be in neither
            write_stamped(self._path.with_name(SEALED), seal_bytes(json.dumps(private).encode(), self._key))
        plain = {name: value for name, value in self._values.items() if name not in private}
        written = json.dumps(plain, indent=2).encode()  # ASCII: half a pair of UTF-16 is no UTF-8
        self._stamp = write_stamped(self._path, written)

    def _read_plain(self, path: Path, keeps_broken: bool) -> dict[str, Value]:
        try:
            return read_object(path.read_bytes(), _MOST_BYTES)
        except FileNotFoundError:
            return {}
        except (OSError, BadJsonError) as error:
            kept = self._keep_aside(path) if keeps_broken else ""
            words = f"The settings file could not be read ({error}); using the defaults."
            self.troubles.append(words + kept)
            return {}

    def _read_sealed(self, path: Path) -> bool:
        """Whether it could be read, or there is none."""
        try:
            stored = path.read_bytes()
        except FileNotFoundError:
            return True
        except OSError as error:
            stored = b""
            self._warn(f"The file {path.name} could not be read: {error.strerror}.")
        self._is_sealed = True
        try:
            self._take(read_object(unseal_bytes(stored), _MOST_BYTES))
            self._key = key_in(stored)
        except (MmdeskError, OSError, BadJsonError) as error:  # locked, or damaged: left alone
            self._warn(
                f"The private settings in {path.name} could not be read ({error}). Delete it to begin anew."
            )
            return False
        return True

    def _take(self, written: dict[str, Value]) -> None:
        for name, value in written.items():
            if name in _BY_NAME and not _BY_NAME[name].accepts(value):
                self.refused.append(Refused(name, value))
            else:
                self._values[name] = value  # unknown names are a newer program's: kept

    def _warn(self, words: str) -> None:
        if words not in self.troubles:  # the file is read again and again
            self.troubles.append(words)

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


def _changed(before: Mapping[str, Value], changes: Mapping[str, Value | None]) -> dict[str, Value]:
    values = {**before, **changes}
    return {name: value for name, value in values.items() if value is not None}
