"""What all dialogs have in common: Enter presses the button that has the focus, and nothing is cut."""

from PySide6.QtCore import QEvent, QMetaObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from mmdesk.gui.roomy import make_room

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Dialog(QDialog):
    """Whoever walked to a button with Tab has chosen it. What is held down presses once.

    Qt's own dialog leaves Enter to its default button, and ours have none: in a field it must press nothing.
    """

    def setVisible(self, is_visible: bool) -> None:
        if is_visible:
            self._make_room()
        super().setVisible(is_visible)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            # When all that is in it has the new letters; if it is there then.
            QMetaObject.invokeMethod(self, "_make_room", Qt.ConnectionType.QueuedConnection)
        super().changeEvent(event)

    @Slot()
    def _make_room(self) -> None:
        for one in (self, *self.findChildren(QWidget)):
            one.ensurePolished()  # the style says how large letters are
        make_room(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        is_plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in _ENTER and is_plain and isinstance(focused, QPushButton | QToolButton):
            if focused.isEnabled() and not event.isAutoRepeat():
                focused.click()
            event.accept()
        else:
            super().keyPressEvent(event)
