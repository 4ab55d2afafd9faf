"""A list that gets the focus lets a screen reader say its row, and not only how many there are."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget


class FirstRows(QObject):
    """Qt makes a row current when Tab comes to a list, but tells readers of those alone that are selected."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._view: QAbstractItemView | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self._timer = QTimer(self, singleShot=True, interval=0)  # after Qt has told of the list
        self._timer.timeout.connect(self._on_told)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        self._view = now if isinstance(now, QAbstractItemView) and QAccessible.isActive() else None
        if self._view is not None:
            self._timer.start()

    @Slot()
    def _on_told(self) -> None:
        view = self._view
        if view is None or not view.hasFocus() or view.selectedIndexes() or not view.currentIndex().isValid():
            return
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(view.currentIndex().row())
        QAccessible.updateAccessibility(event)
