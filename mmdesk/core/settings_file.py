"""Preferences in a file, to take them to another computer: `resources/schema/settings.schema.json`.

Nothing in a file that is read is trusted, and nothing of it is used before somebody has agreed.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass

from mmdesk.core.errors import MmdeskError
from mmdesk.core.preferences import PREFERENCES
from mmdesk.core.refused import Refused
from mmdesk.core.retention import Policy
from mmdesk.core.settings_table import Setting, Value
from mmdesk.core.shown_names import shown
from mmdesk.core.strict_json import BadJsonError, read_object

FORM = "mmdesk_settings"
VERSION = 1
MOST_BYTES = 2**20
MOST_NAMED = 20  # of what is not taken
_SHOWN = 60  # letters of what somebody else wrote

KEEPING = ("keep_sessions_days", "keep_recordings_days", "keep_gb")
"""The settings of a `Policy`, in its order."""

Get = Callable[[str], Value]
"""The value in use of a setting, by its name."""


@dataclass(frozen=True, slots=True)
class Change:
    """What would become of one preference."""

    name: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file would change, and everything in it that is not taken."""

    changes: tuple[Change, ...] = ()
    refused: tuple[Refused, ...] = ()

    @property
    def skipped(self) -> tuple[str, ...]:
        """A sentence for each that is not taken; where there are many, one for all the others."""
        lines = tuple(_why_not(one) for one in self.refused[:MOST_NAMED])
        left = len(self.refused) - MOST_NAMED
        return (*lines, f"{left} more settings in it cannot be taken either.") if left > 0 else lines

    @property
    def values(self) -> dict[str, Value]:
        """What is to be set."""
        return {change.name: change.after for change in self.changes}

    def keeping(self, get: Get) -> Policy | None:
        """How long things would be kept; None where nothing of that changes."""
        values = self.values
        if not values.keys() & set(KEEPING):
            return None
        sessions, recordings, most_gb = (values.get(name, get(name)) for name in KEEPING)
        return Policy(int(sessions), int(recordings), float(most_gb))


def exported(get: Get) -> bytes:
    """All preferences as a file: no device, path or name of anybody, nor where windows were."""
    settings = {name: one.setting.adapted(get(name)) for name, one in PREFERENCES.items()}
    return (json.dumps({FORM: VERSION, "settings": settings}, indent=2) + "\n").encode("ascii")


def proposed(data: bytes, get: Get) -> Proposal:
    """What a file would change. Raises MmdeskError for one that `exported` has not written."""
    written = _settings_in(data)
    changes, refused = [], []
    for name, value in written.items():
        preference = PREFERENCES.get(name)
        if preference is not None:
            value = preference.setting.adapted(value)
        if preference is None or not preference.setting.accepts(value):
            refused.append(Refused(name, value))
        elif value != get(name):
            changes.append(Change(name, get(name), value))  # type: ignore[arg-type]
    order = list(PREFERENCES)
    changes.sort(key=lambda change: order.index(change.name))
    return Proposal(tuple(changes), tuple(refused))


def refusal(setting: Setting, value: object) -> str:
    """Why this cannot be its value, and what can, in one sentence."""
    name, written = setting.name, _named(json.dumps(value, ensure_ascii=False))
    if isinstance(setting.default, bool):
        return f"The setting {name} cannot be {written}: it is true or false."
    if setting.allowed:
        return f"The setting {name} cannot be {written}: it is one of {', '.join(setting.allowed)}."
    least, most = f"{setting.least:g}", f"{setting.most:.10g}"
    if isinstance(setting.default, int):
        return f"The setting {name} cannot be {written}: it is a whole number from {least} to {most}."
    return f"The setting {name} cannot be {written}: it is a number from {least} to {most}."


def _settings_in(data: bytes) -> dict[str, object]:
    if len(data) > MOST_BYTES:
        raise MmdeskError("This is no file of settings: it is too large.", _HINT)
    try:
        written = read_object(data, MOST_BYTES, halves=False)
    except BadJsonError as error:
        raise MmdeskError("This is no file of settings.", _HINT) from error
    version, settings = written.get(FORM), written.get("settings")
    if type(version) is not int or version < 1 or not isinstance(settings, dict):
        raise MmdeskError("This is no file of settings.", _HINT)
    if version > VERSION:
        raise MmdeskError("These settings are of a newer mmdesk.", "Update this one, and import them again.")
    return settings


_HINT = "Choose one that was exported from mmdesk’s settings."


def _why_not(refused: Refused) -> str:
    if refused.preference is None:
        return f"The setting {_named(refused.name)} is not known here."
    return refusal(refused.preference, refused.value)


def _named(words: str) -> str:
    words = shown(words)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
