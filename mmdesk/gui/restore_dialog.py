"""The backups that can be brought back, in a small window: one is chosen, or none."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.gui.dialog import Dialog
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.text_size import resize_within
from mmdesk.gui.theme import GRID


class RestoreDialog(Dialog):
    """Esc closes it and nothing is changed."""

    chosen = Signal(object)  # str: the backup's file

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.setWindowTitle(self.tr("Restore a backup"))
        self.list = QListWidget()
        self.list.setObjectName("restore_list")
        self.list.setAccessibleName(self.tr("Backups, newest first"))
        self.list.itemActivated.connect(self._on_chosen)
        words = PlainLabel(
            self.tr("What was read and said after a backup was made is not in it. The damaged one is kept.")
        )
        words.setWordWrap(True)
        self.restore_button = QPushButton(self.tr("Restore"))
        self.restore_button.setObjectName("restore_chosen")
        self.restore_button.setProperty("role", "primary")
        self.restore_button.clicked.connect(self._on_chosen)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("restore_cancel")
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.restore_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(words)
        layout.addWidget(self.list, 1)
        layout.addLayout(line)
        resize_within(self, 440, 260)

    def ask(self, backups: list[tuple[str, str]]) -> None:
        """Show these: each one's file, and words for it."""
        self.list.clear()
        for file, words in backups:
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, file)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.open()
        self.list.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
