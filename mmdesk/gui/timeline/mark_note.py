"""A line beside the timeline in which a mark gets its words."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from mmdesk.core.sessions import Mark
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID
from mmdesk.gui.times import clock

_LONGEST = 200


class MarkNote(QWidget):
    """Appears with a mark and goes when it is left; what stands in it then is kept."""

    written = Signal(object)  # Mark with other words
    removal_wanted = Signal(object)  # Mark
    left = Signal()
    opened = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark: Mark | None = None
        self.field = QLineEdit()
        self.field.setObjectName("mark_note")
        self.field.setAccessibleName(self.tr("Note of the mark"))
        self.field.setProperty("role", "small")
        self.field.setMaxLength(_LONGEST)
        scaled(self.field.setFixedWidth, 240)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setObjectName("remove_mark")
        self.remove_button.setProperty("role", "small")
        self.remove_button.setToolTip(self.tr("Remove this mark"))
        self.remove_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.field)
        layout.addWidget(self.remove_button)
        self.field.returnPressed.connect(self._on_entered)
        self.field.editingFinished.connect(self.keep)
        self.remove_button.clicked.connect(self._on_remove)
        self.hide()

    @property
    def mark(self) -> Mark | None:
        """The mark it is about, while it is open."""
        return self._mark

    def ask(self, mark: Mark) -> None:
        """Open for this mark."""
        self.keep()
        self._mark = mark
        self.field.setText(mark.words)
        self.field.setPlaceholderText(self.tr("Note at {0}, or Enter").format(clock(mark.at_s)))
        self.field.setAccessibleName(self.tr("Note of the mark at {0}").format(clock(mark.at_s)))
        self.opened.emit()
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_for(self, mark: Mark) -> None:
        """Its mark was removed."""
        if self._mark is not None and self._mark.id == mark.id:
            self._close()
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field ends here: the window would take it for "right"."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        event.setAccepted(is_enter and not self.remove_button.hasFocus())

    @Slot()
    def keep(self) -> None:
        """Keep the words; close, unless the focus only went on to the button."""
        if self._mark is None:
            return
        words = self.field.text().strip()
        if words != self._mark.words:
            self._mark = replace(self._mark, words=words)
            self.written.emit(self._mark)
        if not self.remove_button.hasFocus():
            self._close()

    def _close(self) -> None:
        self._mark = None
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_entered(self) -> None:
        self.keep()
        self.left.emit()

    @Slot()
    def _on_remove(self) -> None:
        if self._mark is not None:
            self.removal_wanted.emit(self._mark)
