"""Words of users, of files and of devices are shown as they are: Qt would take `<b>` in a name for markup.

A QLabel and a tool tip guess whether a text is rich, and a rich one may hide words, look like another part of
the window, or read a picture from the disk. A test walks the source: labels and tips come from here.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that never takes its text for markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)


def plain_tip(text: str) -> str:
    """The text for a tool tip, which has no format that could be set: what Qt would guess rich is escaped."""
    return GuiQt.convertFromPlainText(text) if GuiQt.mightBeRichText(text) else text
