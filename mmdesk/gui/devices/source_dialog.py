"""Asks for a file or a stream's URL to use as camera or microphone."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.gui.dialog import Dialog
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID


def ask_for_source(parent: QWidget, title: str) -> str | None:
    """The path or URL the user gave; None when the dialog was left."""
    dialog = SourceDialog(title, parent)
    source = dialog.source if dialog.exec() else ""
    dialog.deleteLater()
    return source or None


class SourceDialog(Dialog):
    """A line for a path or URL, and a button to look for a file."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source_dialog")
        self.setWindowTitle(title)
        scaled(self.setMinimumWidth, 480)
        self._field = QLineEdit()
        self._field.setObjectName("source_field")
        self._field.setAccessibleName(self.tr("File or stream"))
        self._field.setPlaceholderText("rtsp://…  http://…  /home/…/clip.mp4")
        browse = QPushButton(self.tr("Look for a file…"))
        browse.setObjectName("browse")
        browse.clicked.connect(self._on_browse)
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(self._field, 1)
        line.addWidget(browse)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 2 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(PlainLabel(self.tr("A file on this computer, or the address of a stream.")))
        layout.addLayout(line)
        layout.addWidget(buttons)

    @property
    def source(self) -> str:
        """What stands in the line."""
        return self._field.text().strip()

    @Slot()
    def _on_browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.windowTitle())
        if path:
            self._field.setText(path)
