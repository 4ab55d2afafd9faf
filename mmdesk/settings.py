"""What the user may set: one table, one private file, written atomically.

A broken file never stops the start: it is kept aside under another name and the defaults are used.
"""

import errno
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mmdesk.core import motion
from mmdesk.core.errors import MmdeskError
from mmdesk.core.languages import LANGUAGES, SYSTEM
from mmdesk.core.sealed_file import key_in
from mmdesk.core.sealed_keys import DataKey
from mmdesk.core.sealed_writer import seal_bytes, unseal_bytes
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.core.telling_settings import HARMLESS

_WRITABLE = "Make the folder writable, or choose another with --data-dir."

Value = str | int | float | bool
_MOST_BYTES = 2**20
_LONGEST, _SHOWN = 100_000, 80  # letters of a value, and of one that is named in a warning

SEALED = "settings.sealed"  # beside the file, where the data directory is encrypted
AUTO, NONE = "auto", "none"  # as `camera` and `microphone`: the first device there is; no device


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing the user may set. A value outside `allowed` or `least..most` falls to the default."""

    name: str
    default: Value
    about: str
    allowed: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None

    def accepts(self, value: object) -> bool:
        """Whether `value` has the default's type and lies within the limits."""
        if isinstance(self.default, bool) or isinstance(value, bool):
            return isinstance(self.default, bool) and isinstance(value, bool)
        if isinstance(self.default, str):
            return (
                isinstance(value, str)
                and len(value) <= _LONGEST
                and (not self.allowed or value in self.allowed)
            )
        if not isinstance(value, int | float) or (isinstance(self.default, int) and isinstance(value, float)):
            return False
        return (self.least is None or value >= self.least) and (self.most is None or value <= self.most)


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "camera",
        AUTO,
        "The camera used last: name, file or stream URL; auto or none.",
    ),
    Setting("camera_id", "", "The system's id of that camera, where it is one and has one."),
    Setting(
        "microphone",
        AUTO,
        "The microphone used last: name or sound file; auto or none.",
    ),
    Setting("microphone_id", "", "The id of that microphone, likewise."),
    Setting("appearance", "system", "Light, dark, or as the system says.", ("system", "light", "dark")),
    Setting("contrast", "system", "High contrast, or as the system says.", ("system", "normal", "high")),
    Setting(
        "motion", motion.SYSTEM, "Whether little moves by itself, or as the system says.", motion.CHOICES
    ),
    Setting("language", SYSTEM, "What the window speaks, or as the system does.", (SYSTEM, *LANGUAGES)),
    Setting(
        "live_people",
        "",
        "Who is before camera and microphone, as answered to the notice: me alone, or others too.",
        ("", "me", "others"),
    ),
    Setting("live_people_at", "", "When that was answered, as ISO-8601."),
    Setting("judged_before", False, "Whether a verdict was ever given; until then a hint shows how."),
    Setting("told_at_terminal", False, "Whether a terminal has said what the notice says."),
    Setting("predictions_per_s", 12, "How often to predict at most.", least=1, most=30),
    Setting("learn_after", 20, "How many new verdicts make learning worth while.", least=5, most=1000),
    Setting(
        "learn_by_itself",
        "enough",
        "Whether it learns by itself, disturbing nobody: after enough verdicts, daily, at either, or not.",
        ("off", "enough", "daily", "both"),
    ),
    Setting("going_back_offered", "", "The versions that it was offered to go back from, as a JSON list."),
    Setting(
        "file_step_s", 0.2, "How far apart the moments of a file are, in seconds.", least=0.04, most=60.0
    ),
    Setting("figures", True, "Whether the status line says how fast and how late predictions are."),
    Setting(
        "keep_sessions_days", 0, "After how many days a session is deleted; 0: never.", least=0, most=36500
    ),
    Setting("keep_recordings_days", 0, "After how many days a recording is; 0: never.", least=0, most=36500),
    Setting("keep_gb", 0.0, "How much is kept at most, in gigabytes; 0: all.", least=0.0, most=100_000.0),
    Setting(
        "lock_after_min",
        0,
        "After how many minutes without use it locks, where there is a passphrase; 0: never.",
        least=0,
        most=1440,
    ),
    Setting("recording_gb", 4.0, "How large a recording may become, in gigabytes.", least=0.01, most=1000.0),
    Setting("recent_files", "", "The files opened lately, newest first, as a JSON list."),
    Setting(
        "watched_folders",
        "",
        "The folders whose files are read as they come, likewise.",
    ),
    Setting("review_share", 0.44, "How much of the height the lanes of a review have.", least=0.2, most=0.8),
    Setting("asking_sound", True, "Whether the sound of a question plays by itself."),
    Setting("window", "", "Where the window was and how large, as Qt wrote it down."),
)
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
        self.warnings: list[str] = []
        self.on_trouble: Callable[[str], None] | None = None  # hears when a change cannot be saved

    @classmethod
    def load(cls, path: Path) -> "Settings":
        """Read the file; what cannot be used is named in `warnings` and replaced by defaults.

        What is private of an encrypted data directory is read where its key is known, and else left alone.
        """
        settings = cls(path)
        settings._take(settings._read_plain(path))
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
        self._values = {name: self._values[name] for name in filter(_is_private, self._values) if self._key}
        self._stamp = stamp
        self._take(written)
        self._read_sealed(self._path.with_name(SEALED))

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
        if not _BY_NAME[name].accepts(value):
            raise ValueError(f"{name} cannot be {value!r}")
        self.follow()
        if self._values.get(name) != value or not self._is_saved:
            self._values[name] = value
            self._is_saved = self._save()

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
        _replace(self._path, json.dumps(plain, indent=2).encode())  # ASCII: half a pair of UTF-16 is no UTF-8
        self._stamp = _stamp(self._path)

    def _read_plain(self, path: Path) -> dict[str, Value]:
        try:
            return read_object(path.read_bytes(), _MOST_BYTES)
        except FileNotFoundError:
            return {}
        except (OSError, BadJsonError) as error:
            self._keep_aside(error)
            return {}

    def _read_sealed(self, path: Path) -> None:
        try:
            stored = path.read_bytes()
        except FileNotFoundError:
            return
        except OSError as error:
            stored = b""
            self.warnings.append(f"The file {path.name} could not be read: {error.strerror}.")
        self._is_sealed = True
        try:
            self._take(read_object(unseal_bytes(stored), _MOST_BYTES))
            self._key = key_in(stored)
        except (MmdeskError, OSError, BadJsonError) as error:  # locked, or damaged: left alone
            self.warnings.append(
                f"The private settings in {path.name} could not be read ({error}). Delete it to begin anew."
            )

    def _take(self, written: dict[str, Value]) -> None:
        for name, value in written.items():
            if name in _BY_NAME and not _BY_NAME[name].accepts(value):
                self.warnings.append(
                    f"The setting {name} cannot be {repr(value)[:_SHOWN]}; using the default."
                )
            else:
                self._values[name] = value  # unknown names are a newer program's: kept

    def _tell(self, trouble: str) -> None:
        self.warnings.append(trouble)
        if self.on_trouble is not None:
            self.on_trouble(trouble)

    def _keep_aside(self, error: Exception) -> None:
        assert self._path is not None
        aside = self._path.with_name("settings.broken.json")
        try:
            self._path.replace(aside)
            kept = f" It was kept as {aside.name}."
        except OSError:
            kept = ""
        self.warnings.append(f"The settings file could not be read ({error}); using the defaults.{kept}")


def _is_private(name: str) -> bool:
    """Whether it says something of the user; what a newer program wrote may."""
    return name not in HARMLESS


def _replace(path: Path, data: bytes) -> None:
    half = path.with_name(f"{path.name}.tmp")
    try:
        descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        half.replace(path)
    except OSError:
        with suppress(OSError):
            half.unlink(missing_ok=True)
        raise


def _stamp(path: Path | None) -> tuple[int, int, int] | None:
    """Another one after every change of the file; None where there is none."""
    try:
        found = os.stat(path) if path is not None else None
    except OSError:
        return None
    return (found.st_mtime_ns, found.st_size, found.st_ino) if found is not None else None
