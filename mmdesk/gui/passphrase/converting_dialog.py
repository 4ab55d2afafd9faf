"""What is seen while everything is encrypted or decrypted: how far it is. Nothing can be pressed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.leaving import is_leaving
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

_WIDTH = 480


class ConvertingDialog(Dialog):
    """Ends by `end` alone: a half is gone on with at the next start, but a whole is better."""

    leave_wanted = Signal()  # the system ends the program

    def __init__(self, to_sealed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("converting")
        self.setWindowTitle("mmdesk")
        words = self.tr("Encrypting what is kept…") if to_sealed else self.tr("Decrypting what is kept…")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.progress.setAccessibleName(words)
        more = PlainLabel(
            self.tr("mmdesk opens again when it is done. A power cut does no harm: it goes on then.")
        )
        more.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(12)
        for one in (quiet_label(words, "title"), self.progress, more):
            layout.addWidget(one)
        scaled(self.setFixedWidth, _WIDTH)

    @Slot(float)
    def show_progress(self, share: float) -> None:
        """How much of it is done, 0 to 1."""
        self.progress.setValue(int(1000 * share))

    @Slot()
    def end(self) -> None:
        """It is done, or could not be."""
        self.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        if is_leaving():
            self.leave_wanted.emit()
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # Esc too
