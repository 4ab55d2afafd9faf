"""The buttons below the list of verdicts."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.theme import GRID
from mmdesk.gui.verdict_list.change_menu import ChangeMenu


class ListButtons(QWidget):
    """What can be done with the picked verdicts on the left, with the list on the right."""

    def __init__(self, menu: ChangeMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.change = dialog_button(self.tr("Change"), "change_picked")
        self.change.setMenu(menu)
        self.delete = dialog_button(self.tr("Delete"), "delete_verdicts")
        self.delete.setToolTip(self.tr("Take the picked verdicts back; that can be undone (Del)"))
        self.erase = dialog_button(self.tr("Erase for good…"), "erase_verdicts")
        self.erase.setToolTip(self.tr("Erase the picked verdicts, and the versions that learned from them"))
        self.undo = dialog_button(self.tr("Undo"), "undo_in_list")
        self.redo = dialog_button(self.tr("Redo"), "redo_in_list")
        self.export = dialog_button(self.tr("Export…"), "export_verdicts")
        self.export.setToolTip(self.tr("Write the verdicts that are listed into a table (CSV)"))
        self.close_list = dialog_button(self.tr("Close"), "close_verdicts")
        self.open = dialog_button(self.tr("Look again"), "open_verdict", "primary")
        self.open.setToolTip(self.tr("Open its moment in the review (Enter)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for button in (self.change, self.delete, self.undo, self.redo):
            layout.addWidget(button)
        layout.addStretch(1)
        for button in (self.erase, self.export, self.close_list, self.open):
            layout.addWidget(button)
        self.show_next("", "")

    def show_picked(self, count: int, can_open: bool, listed: int) -> None:
        """How many are picked, whether there is a moment to look at again, and how many there are."""
        for button in (self.change, self.delete, self.erase):
            button.setEnabled(count > 0)
        self.open.setEnabled(count > 0 and can_open)
        self.export.setEnabled(listed > 0)

    def show_next(self, undo: str, redo: str) -> None:
        """What would be undone, and done again; empty for nothing."""
        for button, words, name, key in (
            (self.undo, undo, self.tr("Undo"), "Ctrl+Z"),
            (self.redo, redo, self.tr("Redo"), "Ctrl+Y"),
        ):
            button.setEnabled(bool(words))
            button.setToolTip(plain_tip(f"{name}: {words} ({key})" if words else f"{name} ({key})"))
