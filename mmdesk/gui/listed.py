"""What stands side by side in one sentence, as the user's language puts it: "a, b", in Chinese "a，b"."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(words: Iterable[str]) -> str:
    """Names or parts of a sentence after each other; empty ones are left out."""
    return QCoreApplication.translate("Listed", ", ").join(filter(None, words))
