"""The popup that asks who somebody is: names known, a field for another, and nobody in particular."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mmdesk.core.named_people import LONGEST_NAME, NamedPerson, clean_name, person_called
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.naming.names import names_like
from mmdesk.gui.plain_text import PlainLabel, plain_tip
from mmdesk.gui.text_size import px, scaled
from mmdesk.gui.theme import GRID, Tones

_WIDTH, _ROWS = 260, 5


class NamePopup(Dialog):
    """Enter takes what is picked in the list, else what is written. Esc, or a click beside it, leaves it."""

    chosen = Signal(str)  # a name, or empty for nobody in particular
    renaming = Signal(object, str)  # NamedPerson, the new name

    def __init__(self, parent: QWidget | None = None) -> None:
        # Not Qt's own popup, which would grab the keyboard from input methods.
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("name_popup")
        self.setWindowTitle(self.tr("Name the person"))
        scaled(self.setFixedWidth, _WIDTH)
        self._known: list[NamedPerson] = []
        self._now: NamedPerson | None = None
        self.title = PlainLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit()
        self.field.setObjectName("name_field")
        self.field.setMaxLength(LONGEST_NAME)
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("A name"))
        self.list = QListWidget()
        self.list.setObjectName("names_known")
        self.list.setAccessibleName(self.tr("People named before"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.rename_button = self._button("rename_person")
        self.rename_button.setText(self.tr("Rename"))
        self.nobody_button = self._button("name_nobody")
        self.nobody_button.setText(self.tr("Nobody in particular"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(4 * [int(1.5 * GRID)]))
        layout.setSpacing(GRID)
        for widget in (self.title, self.field, self.list, self.rename_button, self.nobody_button):
            layout.addWidget(widget)
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.installEventFilter(self)
        self.rename_button.clicked.connect(self._on_rename)
        self.nobody_button.clicked.connect(self._on_nobody)

    def ask(self, title: str, known: list[NamedPerson], now: NamedPerson | None, at: QPoint) -> None:
        """Ask under this title at a point of the screen; `now` is who it is until now."""
        self._known, self._now = known, now
        self.title.setText(title)
        self.field.setText(now.name if now is not None else "")
        self.field.selectAll()
        self.nobody_button.setVisible(now is not None)
        self._list("")
        self.adjustSize()
        self.move(self._on_screen(at))
        self.show()
        self.activateWindow()
        self.field.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones, painter = Tones.of(self.palette()), QPainter(self)
        painter.fillRect(self.rect(), tones.card)
        painter.setPen(tones.edge)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.close()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the field into the list, Up back; Enter answers in both."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key, row = event.key(), self.list.currentRow()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer(self.list.currentItem() if watched is self.list else None)
            return True
        if watched is self.field and key == Qt.Key.Key_Down and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(0)
            return True
        if watched is self.list and key == Qt.Key.Key_Up and row <= 0:
            self.list.setCurrentRow(-1)
            self.field.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _list(self, text: str) -> None:
        self.list.clear()
        for one in names_like(self._known, text):
            item = QListWidgetItem(one.name)
            item.setToolTip(plain_tip(one.name))
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        rows = min(_ROWS, max(1, self.list.count()))
        self.list.setFixedHeight(
            rows * max(px(20), self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth() + 4
        )
        self._offer_renaming(clean_name(text))

    def _offer_renaming(self, name: str) -> None:
        other = person_called(name, self._known)
        can = self._now is not None and bool(name) and name != self._now.name
        can = can and (other is None or other is self._now)
        self.rename_button.setVisible(can)
        if self._now is not None:
            metrics = self.rename_button.fontMetrics()
            old, new = (
                metrics.elidedText(one, Qt.TextElideMode.ElideRight, (_WIDTH - 120) // 2)
                for one in (self._now.name, name)
            )
            self.rename_button.setText(self.tr("Rename {0} to {1}").format(old, new).replace("&", "&&"))

    def done(self, result: int) -> None:
        """Close it, and go on in the window."""
        super().done(result)
        parent = self.parentWidget()
        if parent is not None:
            parent.activateWindow()

    def _answer(self, item: QListWidgetItem | None) -> None:
        name = item.text() if item is not None else clean_name(self.field.text())
        if name:
            self.accept()
            self.chosen.emit(name)

    def _on_screen(self, at: QPoint) -> QPoint:
        """The point, moved so far that all of the popup is on the screen."""
        room = self.screen().availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        top = at.y() if at.y() + self.height() <= room.bottom() else room.bottom() - self.height()
        return QPoint(left, max(room.top(), top))

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAutoDefault(True)
        return button

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._list(text)
        self.adjustSize()

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        name = item.text()
        self.accept()
        self.chosen.emit(name)

    @Slot()
    def _on_rename(self) -> None:
        if self._now is not None:
            self.accept()
            self.renaming.emit(self._now, clean_name(self.field.text()))

    @Slot()
    def _on_nobody(self) -> None:
        self.accept()
        self.chosen.emit("")
