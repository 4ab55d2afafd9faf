"""A field for words to look for, with a button that clears it."""

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.plain_text import plain_tip
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones

_SIDE = 26
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchField(QLineEdit):
    """Escape clears it too, and only then goes to the window.

    Qt's own button for this has no name, takes no focus, and hardly stands out in the dark.
    """

    def __init__(self, name: str, spoken: str, placeholder: str, parent: QWidget | None = None) -> None:
        """`name` is for the style sheet and for tests, `spoken` for screen readers."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setPlaceholderText(placeholder)
        self.clear_button = QToolButton(self)
        self.clear_button.setObjectName(f"{name}_clear")
        self.clear_button.setProperty("role", "icon")
        scaled(self.clear_button.setFixedSize, _SIDE, _SIDE)
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_button.setAccessibleName(self.tr("Clear the search"))
        self.clear_button.setToolTip(plain_tip(self.tr("Clear the search (Esc)")))
        self.clear_button.clicked.connect(self._on_clear)
        self.clear_button.hide()
        self.textChanged.connect(self._on_changed)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What the button does not take comes here too, and is no word to look for."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._on_clear()
        elif not self.clear_button.hasFocus():
            super().keyPressEvent(event)
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self._on_clear()
        else:
            event.setAccepted(event.key() in _ENTER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    @Slot()
    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()

    @Slot(str)
    def _on_changed(self, words: str) -> None:
        if not words and self.clear_button.hasFocus():
            self.setFocus()  # what is hidden hands the focus to whatever is next
        self.clear_button.setVisible(bool(words))
        self._place()

    def _place(self) -> None:
        """At the end of the line, which begins or ends beside it."""
        edge = (self.height() - _SIDE) // 2
        room = 0 if self.clear_button.isHidden() else _SIDE
        if self.isRightToLeft():
            self.setTextMargins(room, 0, 0, 0)
            self.clear_button.move(edge, edge)
        else:
            self.setTextMargins(0, 0, room, 0)
            self.clear_button.move(self.width() - _SIDE - edge, edge)

    def _tint(self) -> None:
        self.clear_button.setIcon(icon("close", Tones.of(self.palette()).text))
