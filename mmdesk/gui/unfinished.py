"""Exports that are not written yet, and the question of whoever closes the window meanwhile."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from mmdesk.core.shown_names import shown_name
from mmdesk.gui.card import elided_label, quiet_label
from mmdesk.gui.dialog import Dialog
from mmdesk.gui.dialog_button import dialog_button
from mmdesk.gui.leaving import is_leaving
from mmdesk.gui.motion import show_busy
from mmdesk.gui.plain_text import PlainLabel
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import GRID

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

_WIDTH = 440


class Unfinished(QObject):
    """Counts them from the order to the end. The window asks here before it closes."""

    stop_wanted = Signal()
    gone_unseen = Signal()
    over = Signal()  # the last one was written, or will not be

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._count = window, 0
        self._has_failed = False
        self.dialog = ClosingQuestion(window)
        self.dialog.stop_button.clicked.connect(self._on_stop)

    @property
    def is_anything(self) -> bool:
        """Whether a file is ordered and not at its end."""
        return self._count > 0

    def keeps_open(self) -> bool:
        """Whether the window has to stay for now, and its user is asked. Not when the system ends it."""
        if not self.is_anything or is_leaving():
            return False
        self._has_failed = False
        self.dialog.begin()
        return True

    def go_unseen(self) -> None:
        """Show none of it any more; what is ordered is written all the same."""
        self.dialog.hide()
        self.gone_unseen.emit()

    @Slot(object, object)
    def begin_one(self, _order: object, _past: object) -> None:
        """One more was ordered."""
        self._count += 1

    @Slot(object)
    def show_begun(self, file: str) -> None:
        """This one is being written."""
        self.dialog.show_file(file)

    @Slot(int)
    def show_percent(self, percent: int) -> None:
        """So much of it is."""
        self.dialog.show_percent(percent)

    @Slot()
    def show_failed(self) -> None:
        """It could not be written: the window says why, and stays."""
        self._has_failed = True

    @Slot()
    def end_one(self) -> None:
        """One is written, or will not be."""
        self._count = max(0, self._count - 1)
        if self._count:
            return
        is_waited_for = self.dialog.isVisible()
        self.dialog.hide()
        self.over.emit()
        if is_waited_for and not self._has_failed:
            self._window.close()

    @Slot()
    def stop(self) -> None:
        """Write nothing any more."""
        self.stop_wanted.emit()

    @Slot()
    def _on_stop(self) -> None:
        self._count = 0
        self.dialog.hide()
        self.stop()
        self._window.close()


class ClosingQuestion(Dialog):
    """Wait, which goes on by itself; stop the export; or let the window stay, which Esc and Enter do."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closing_question")
        self.setWindowTitle(self.tr("Export"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = quiet_label(self.tr("A file is still being exported"), "title")
        self.file = elided_label("", "quiet")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        words = PlainLabel(self.tr("mmdesk closes as soon as it is written."))
        words.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How much of it is written"))
        self.stop_button = dialog_button(self.tr("Stop it and close"), "closing_stop")
        self.stay_button = dialog_button(self.tr("Keep mmdesk open"), "closing_stay")
        self.stay_button.setAutoDefault(True)
        self.stay_button.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.stop_button)
        buttons.addWidget(self.stay_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(12)
        for one in (title, self.file, self.progress, words):
            layout.addWidget(one)
        layout.addLayout(buttons)
        scaled(self.setFixedWidth, _WIDTH)
        show_busy(self.progress)

    def begin(self) -> None:
        """Ask."""
        self.show()
        self.activateWindow()
        self.stay_button.setFocus()

    def show_file(self, file: str) -> None:
        """This one is being written."""
        self.file.setText(shown_name(file))
        show_busy(self.progress)

    def show_percent(self, percent: int) -> None:
        """So much of it is."""
        self.progress.setRange(0, 100)
        self.progress.setValue(percent)
