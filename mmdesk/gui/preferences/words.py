"""What preferences are called, what their values are in words, and by which words each is found."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mmdesk.core.languages import LANGUAGES, SYSTEM
from mmdesk.core.preferences import PREFERENCES, Group
from mmdesk.core.settings_table import Value
from mmdesk.gui.numbers import percent, short_decimal
from mmdesk.gui.sentences import in_users_words

_AS_THE_SYSTEM: Any = QT_TRANSLATE_NOOP("Preferences", "As the system says")
# QT_TRANSLATE_NOOP gives its text back; PySide6 says that it gives an object.
_TITLES: dict[str, Any] = {
    "predictions_per_s": QT_TRANSLATE_NOOP("Preferences", "Predictions a second"),
    "figures": QT_TRANSLATE_NOOP("Preferences", "Figures at the foot of the window"),
    "recording_gb": QT_TRANSLATE_NOOP("Preferences", "Largest recording"),
    "learn_by_itself": QT_TRANSLATE_NOOP("Preferences", "Learn by itself"),
    "learn_after": QT_TRANSLATE_NOOP("Preferences", "Verdicts before a lesson"),
    "file_step_s": QT_TRANSLATE_NOOP("Preferences", "Time between two moments"),
    "asking_sound": QT_TRANSLATE_NOOP("Preferences", "Play the sound of questions"),
    "keep_sessions_days": QT_TRANSLATE_NOOP("Preferences", "Sessions are kept"),
    "keep_recordings_days": QT_TRANSLATE_NOOP("Preferences", "Recordings are kept"),
    "keep_gb": QT_TRANSLATE_NOOP("Preferences", "Kept at most"),
    "lock_after_min": QT_TRANSLATE_NOOP("Preferences", "Lock without use after"),
    "appearance": QT_TRANSLATE_NOOP("Preferences", "Appearance"),
    "contrast": QT_TRANSLATE_NOOP("Preferences", "Contrast"),
    "text_size": QT_TRANSLATE_NOOP("Preferences", "Text size"),
    "motion": QT_TRANSLATE_NOOP("Preferences", "Motion"),
    "language": QT_TRANSLATE_NOOP("Preferences", "Language"),
}
_GROUPS: dict[Group, Any] = {
    Group.LIVE: QT_TRANSLATE_NOOP("Preferences", "Live"),
    Group.LEARNING: QT_TRANSLATE_NOOP("Preferences", "Learning"),
    Group.FILES: QT_TRANSLATE_NOOP("Preferences", "Files"),
    Group.ASKING: QT_TRANSLATE_NOOP("Preferences", "Ask me"),
    Group.KEEPING: QT_TRANSLATE_NOOP("Preferences", "What is kept"),
    Group.LOCK: QT_TRANSLATE_NOOP("Preferences", "Privacy and lock"),
    Group.LOOK: QT_TRANSLATE_NOOP("Preferences", "Look and language"),
}
_CHOICES: dict[str, dict[str, Any]] = {
    "learn_by_itself": {
        "off": QT_TRANSLATE_NOOP("Preferences", "Never"),
        "enough": QT_TRANSLATE_NOOP("Preferences", "After enough verdicts"),
        "daily": QT_TRANSLATE_NOOP("Preferences", "Once a day"),
        "both": QT_TRANSLATE_NOOP("Preferences", "After enough, or daily"),
    },
    "appearance": {
        "system": _AS_THE_SYSTEM,
        "light": QT_TRANSLATE_NOOP("Preferences", "Light"),
        "dark": QT_TRANSLATE_NOOP("Preferences", "Dark"),
    },
    "contrast": {
        "system": _AS_THE_SYSTEM,
        "normal": QT_TRANSLATE_NOOP("Preferences", "Normal"),
        "high": QT_TRANSLATE_NOOP("Preferences", "High"),
    },
    "motion": {
        "system": _AS_THE_SYSTEM,
        "reduced": QT_TRANSLATE_NOOP("Preferences", "Less motion"),
        "full": QT_TRANSLATE_NOOP("Preferences", "As drawn"),
    },
    "language": {SYSTEM: _AS_THE_SYSTEM, **LANGUAGES},
}
_UNITS: dict[str, Any] = {
    "recording_gb": QT_TRANSLATE_NOOP("Preferences", "{0} GB"),
    "learn_after": QT_TRANSLATE_NOOP("Preferences", "{0} verdicts"),
    "file_step_s": QT_TRANSLATE_NOOP("Preferences", "{0} s"),
}
PLACES = 3  # that a number has at most


def title_of(name: str) -> str:
    """What a preference is called."""
    return _said(_TITLES[name])


def sentence_of(name: str) -> str:
    """What it does, as the table says it."""
    return in_users_words(PREFERENCES[name].setting.about)


def group_of(group: Group) -> str:
    """The title over the preferences of a group."""
    return _said(_GROUPS[group])


def choices_of(name: str) -> dict[str, str]:
    """What can be chosen: the values, each in words."""
    if name == "text_size":
        return {value: percent(int(value) / 100) for value in PREFERENCES[name].setting.allowed}
    return {value: _said(words) for value, words in _CHOICES[name].items()}


def unit_of(name: str) -> tuple[str, str]:
    """What stands before the number and after it."""
    before, _, after = _said(_UNITS.get(name, "{0}")).partition("{0}")
    return before, after


def value_words(name: str, value: Value) -> str:
    """A value as people say it: On, 4 GB, until deleted."""
    if isinstance(value, bool):
        return on_or_off(value)
    if PREFERENCES[name].setting.allowed:
        return choices_of(name)[str(value)]
    if name == "lock_after_min":
        return minutes_words(float(value))
    if name.startswith("keep_"):
        return _kept_words(name, float(value))
    before, after = unit_of(name)
    return f"{before}{short_decimal(float(value), PLACES)}{after}"


def on_or_off(on: bool) -> str:
    """As a switch has it beside it."""
    return _tr("On") if on else _tr("Off")


def minutes_words(minutes: float) -> str:
    """So many minutes; 0 is never."""
    if not minutes:
        return QCoreApplication.translate("LockDialog", "never")
    one, more = _tr("1 minute"), _tr("{0} minutes")
    return one if minutes == 1 else more.format(int(minutes))


def sought_words(name: str) -> str:
    """All words by which a preference is found, in the language that is spoken and in English."""
    preference = PREFERENCES[name]
    english = [_TITLES[name], _GROUPS[preference.group], *_CHOICES.get(name, {}).values()]
    spoken = [_said(words) for words in english]
    about = preference.setting.about
    return " ".join((*english, *spoken, about, in_users_words(about), name.replace("_", " "), name))


def _kept_words(name: str, number: float) -> str:
    if not number:
        return _tr("everything") if name == "keep_gb" else _tr("until deleted")
    if name == "keep_gb":
        return _tr("{0} GB").format(short_decimal(number, PLACES))
    one, more = _tr("1 day"), _tr("{0} days")
    return one if number == 1 else more.format(int(number))


def _said(english: str) -> str:
    return QCoreApplication.translate("Preferences", english)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Preferences", words)
