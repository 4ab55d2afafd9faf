"""What is seen when the windows are gone and the program is not: what it waits for."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from mmdesk.gui.card import quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.leaving import is_leaving
from mmdesk.gui.motion import show_busy
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.sentences import joined
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

_PATIENCE_MS = 1200
_SETTLE_MS = 1000  # what is typed so soon was meant for another window, a passphrase perhaps
_WIDTH = 440


class FinishingNote(Dialog):
    """Comes up when it takes longer than a moment. It names no file and no person: it may be locking."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Without a parent in the program, whose window is hidden meanwhile."""
        super().__init__(parent)
        self.setObjectName("finishing")
        self.setWindowTitle("mmdesk")
        self.title = quiet_label("", "title")
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        self.told = QFrame()
        self.told.setObjectName("finishing_told")
        self.told.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        show_busy(self.progress)
        self.progress.setAccessibleName(self.tr("mmdesk is closing…"))
        self.stop_button = dialog_button(self.tr("Stop the export"), "finishing_stop")
        self.stop_button.clicked.connect(self._on_stop)
        self.stop_button.installEventFilter(self)
        told = QVBoxLayout(self.told)
        told.setContentsMargins(GRID, GRID, GRID, GRID)
        told.setSpacing(12)
        told.addWidget(self.title)
        told.addWidget(self.words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(12)
        layout.addWidget(self.told)
        layout.addWidget(self.progress)
        layout.addWidget(self.stop_button, 0, Qt.AlignmentFlag.AlignRight)
        scaled(self.setFixedWidth, _WIDTH)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        self.settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)

    @Slot()
    def begin(self, *, locks: bool, exports: bool = False, deletes: bool = False) -> None:
        """Say what is waited for, once it takes long; `locks`: the passphrase is asked for afterwards."""
        self.title.setText(self.tr("mmdesk is locking…") if locks else self.tr("mmdesk is closing…"))
        if exports:
            words = self.tr("A file is still being exported. It is written to its end first.")
        elif deletes:
            words = self.tr("What is to be forgotten is still being deleted. That is done to its end first.")
        else:
            words = self.tr("What runs is brought to its end. That takes a few seconds.")
        self.words.setText(words)
        for one in (self.told, self.progress):
            one.setAccessibleName(joined(self.title.text(), words))
        self.stop_button.setVisible(exports)
        if not self.isVisible():
            self._patience.start()

    @Slot()
    def end(self) -> None:
        """There is nothing left to wait for."""
        self._patience.stop()
        self.hide()

    def reject(self) -> None:
        """Escape and the cross mean nothing here: without it nobody would see that the program is at work.

        Where the system ends us it goes with the others, of which none may refuse.
        """
        if is_leaving():
            super().reject()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._patience.stop()
        self.settling.start()
        self.told.setFocus()  # not on the button: whoever types a passphrase too early must stop nothing

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and self.settling.isActive():
            key = event.key()  # type: ignore[attr-defined]
            return key in (Qt.Key.Key_Space, Qt.Key.Key_Select, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.stop_wanted.emit()
