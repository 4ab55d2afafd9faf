"""What stands side by side, as the user's language puts it: "a, b" in English, "a，b" in Chinese."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

_WITH_ROOM = "。！？；，："  # full-width signs, which have their own room


def listed(words: Iterable[str]) -> str:
    """Names or parts of a sentence after each other; empty ones are left out."""
    return QCoreApplication.translate("Joined", ", ").join(filter(None, words))


def sentences(words: Iterable[str]) -> str:
    """Whole sentences after each other; empty ones are left out."""
    whole = ""
    for sentence in filter(None, words):
        whole += gap_after(whole) + sentence
    return whole


def gap_after(words: str) -> str:
    """What stands between this and the next sentence: nothing after a full-width sign."""
    return "" if not words or words[-1] in _WITH_ROOM else " "
