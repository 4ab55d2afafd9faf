"""The button that records, with its lamp; off at every start."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton, QWidget

from mmdesk.gui.icons import icon
from mmdesk.gui.text_size import scaled
from mmdesk.gui.theme import Tones

LAMP = QColor("#e5342b")  # 4:1 on light and on dark


class RecordButton(QPushButton):
    """Can be pressed only while live runs, and is released when it stops."""

    wanted = Signal(bool)
    refused = Signal()  # it was pressed, and may not begin

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Record"))  # always: its lamp says whether it does, and nothing moves
        self.setObjectName("record")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        scaled(self.setIconSize, QSize(18, 18))
        self._can_record = True
        self.may_begin: Callable[[], bool] = _always
        self.toggled.connect(self._on_toggled)
        self.show_live(False)
        self._show()

    def show_live(self, live: bool) -> None:
        """Live capture was started or stopped; recording ends with it."""
        if not live:
            self.setChecked(False)
        self.setEnabled(live and self._can_record)

    def keep_nothing(self) -> None:
        """There is nowhere to record to."""
        self._can_record = False
        self.setEnabled(False)

    def keep_again(self, live: bool) -> None:
        """There is a place again."""
        self._can_record = True
        self.show_live(live)

    def nextCheckState(self) -> None:
        if self.isChecked() or self.may_begin():
            super().nextCheckState()
        else:
            self.refused.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.EnabledChange):
            self._show()
        super().changeEvent(event)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._show()
        self.wanted.emit(on)

    def _show(self) -> None:
        on, tones = self.isChecked(), Tones.of(self.palette())
        self.setIcon(icon("record", LAMP if on else tones.text if self.isEnabled() else tones.quiet))
        self.setAccessibleName(self.tr("Recording: press to stop") if on else self.tr("Record, off"))
        self.setToolTip(
            self.tr("Stop keeping picture and sound (Ctrl+R)")
            if on
            else self.tr("Keep picture and sound of this session on this computer (Ctrl+R)")
        )


def _always() -> bool:
    return True
