"""The buttons of dialogs."""

from PySide6.QtWidgets import QPushButton


def dialog_button(words: str, name: str, role: str = "") -> QPushButton:
    """A button that Enter in another field does not press; `role` is for the style sheet."""
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    if role:
        button.setProperty("role", role)
    return button


def let_stand_out(button: QPushButton, on: bool) -> None:
    """Whether it is the one that is likely wanted now."""
    button.setProperty("role", "primary" if on else "")
    button.style().unpolish(button)
    button.style().polish(button)
