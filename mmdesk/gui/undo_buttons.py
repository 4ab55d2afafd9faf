"""Two small buttons: undo the last change, and do it again. What that is, their tooltips say."""

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from mmdesk.gui.edits import Edits
from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones


class UndoButtons(QWidget):
    """Enabled while there is something to undo, or to do again."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = _button("undo_last", self.tr("Undo"))
        self.redo = _button("redo_next", self.tr("Redo"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.undo)
        layout.addWidget(self.redo)
        self.undo.clicked.connect(edits.undo)
        self.redo.clicked.connect(edits.redo)
        edits.can_undo.connect(self._on_can_undo)
        edits.can_redo.connect(self._on_can_redo)
        self._on_can_undo(False, "")
        self._on_can_redo(False, "")
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        tones = Tones.of(self.palette())
        self.undo.setIcon(icon("undo", tones.text))
        self.redo.setIcon(icon("redo", tones.text))

    @Slot(bool, str)
    def _on_can_undo(self, can: bool, words: str) -> None:
        self.undo.setEnabled(can)
        self.undo.setToolTip(plain_tip(self.tr("{0} (Ctrl+Z)").format(words or self.tr("Nothing to undo"))))

    @Slot(bool, str)
    def _on_can_redo(self, can: bool, words: str) -> None:
        self.redo.setEnabled(can)
        self.redo.setToolTip(
            plain_tip(self.tr("{0} (Ctrl+Y)").format(words or self.tr("Nothing to do again")))
        )


def _button(name: str, word: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAccessibleName(word)
    button.setProperty("role", "pick")
    scaled(button.setIconSize, QSize(18, 18))
    scaled(button.setFixedWidth, 34)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
