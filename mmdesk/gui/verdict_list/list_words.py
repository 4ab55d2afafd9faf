"""The list of verdicts as a whole in words: how many there are, why there are none, what was done."""

from PySide6.QtCore import QCoreApplication


def how_many(listed: int, total: int, picked: int) -> str:
    """How many are listed, of how many there are, and how many of them are picked."""
    if listed == 1 == total:
        words = _say("1 verdict")
    elif listed != total:
        words = _say("{0} of {1} verdicts").format(_number(listed), _number(total))
    else:
        words = _say("{0} verdicts").format(_number(listed))
    return words + _say(", {0} picked").format(_number(picked)) if picked > 1 else words


def why_empty(total: int | None) -> str:
    """What stands where none is listed, of so many; None: it is not known yet."""
    if total is None:
        return _say("Looking…")
    if total:
        return _say("No verdict is like that.")
    return _say("No verdicts yet.\nWhat you say of a moment, live or in a file, is listed here.")


def deleted(count: int) -> str:
    """So many were taken back."""
    return _say("1 verdict deleted") if count == 1 else _say("{0} verdicts deleted").format(_number(count))


def _number(count: int) -> str:
    return f"{count:,}".replace(",", " ")


def _say(words: str) -> str:
    return QCoreApplication.translate("VerdictWindow", words)
