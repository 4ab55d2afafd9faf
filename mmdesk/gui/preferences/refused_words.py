"""Values that cannot be used, as the settings window calls them and shows their like."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from mmdesk.core.refused import Refused
from mmdesk.core.settings_table import Setting
from mmdesk.core.shown_names import shown
from mmdesk.gui.listed import listed
from mmdesk.gui.numbers import short_decimal
from mmdesk.gui.preferences.words import PLACES, choices_of, on_or_off, title_of
from mmdesk.gui.sentences import joined

_LONGEST = 60  # letters of what somebody else wrote
_MOST = 1e15  # a number beyond is said as it was written


def refused_words(refused: Refused) -> str:
    """Which value, and what it is not, in one sentence."""
    setting = refused.preference
    if setting is None:
        return _tr("The setting {0} is not known here.").format(_cut(refused.name))
    title, written = title_of(setting.name), _written(refused.value)
    if isinstance(setting.default, bool):
        words = _tr("{0}: {1} is neither {2} nor {3}.")
        return words.format(title, written, on_or_off(True), on_or_off(False))
    if setting.allowed:
        choices = choices_of(setting.name)
        return _tr("{0}: {1} is none of these: {2}.").format(title, written, listed(choices.values()))
    ends = (_number(end or 0.0) for end in (setting.least, setting.most))
    return _no_number(setting).format(title, written, *ends)


def defaults_words(refused: Sequence[Refused]) -> str:
    """That the defaults are used instead of these; empty for none."""
    if not refused:
        return ""
    if len(refused) == 1 and refused[0].preference is not None:
        return joined(refused_words(refused[0]), _tr("The default is used."))
    words = _tr("The settings file has values that cannot be used. These are at their defaults: {0}.")
    return words.format(listed(dict.fromkeys(map(_called, refused))))


def _no_number(setting: Setting) -> str:
    if isinstance(setting.default, int):
        return _tr("{0}: {1} is no whole number from {2} to {3}.")
    return _tr("{0}: {1} is no number from {2} to {3}.")


def _called(refused: Refused) -> str:
    if refused.preference is not None:
        return title_of(refused.name)
    return _tr("what mmdesk notes for itself ({0})").format(_cut(refused.name))


def _written(value: object) -> str:
    if isinstance(value, bool):  # in quotes: “Sí” no es un número
        return _tr("“{0}”").format(on_or_off(value))
    if isinstance(value, int | float) and abs(value) < _MOST:
        return _number(value)
    if isinstance(value, str):
        return _tr("“{0}”").format(_cut(value))
    return _cut(json.dumps(value, ensure_ascii=False))


def _number(value: float) -> str:
    return short_decimal(value, PLACES)


def _cut(words: str) -> str:
    words = shown(words)
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Preferences", words)
