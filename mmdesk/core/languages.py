"""The languages the window speaks, by their Qt names, each called as its own speakers call it."""

from collections.abc import Iterable

SYSTEM = "system"  # as the setting: what the system speaks, where it is one of these
ENGLISH = "en"  # what the source is written in; the others lie in `resources/translations`
LANGUAGES = {ENGLISH: "English", "zh_CN": "简体中文", "es": "Español", "de": "Deutsch"}

_TRADITIONAL = {"Hant", "TW", "HK", "MO"}


def closest(wanted: Iterable[str]) -> str:
    """The language for a user who wants these, best first, as BCP 47 names them: zh-Hans-CN, de-AT, en.

    Simplified Chinese is not offered by itself to those who read the traditional script.
    """
    names = list(wanted)
    reads_traditional = any(_TRADITIONAL & set(name.split("-")) for name in names if name.startswith("zh"))
    for name in names:
        language = name.partition("-")[0]
        if language == "zh" and not reads_traditional:
            return "zh_CN"
        if language in LANGUAGES:
            return language
    return ENGLISH
