"""How far an export is; shown only where it takes long, and can be stopped there."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from mmdesk.core.shown_names import shown_name

_PATIENCE_MS = 700


class ExportProgress(QObject):
    """Opens a small dialog that does not keep from working on."""

    stop_wanted = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: QProgressDialog | None = None
        self._is_unseen = False

    @Slot()
    def go_unseen(self) -> None:
        """From now on nobody may see which file is written, and it is: to close the dialog would stop it."""
        self._is_unseen = True
        self.end()

    @Slot(object)
    def begin(self, file: str) -> None:
        """A file is being written."""
        self.end()
        if self._is_unseen:
            return
        words = self.tr("Exporting {0}").format(shown_name(file))
        dialog = QProgressDialog(words, self.tr("Stop"), 0, 100, self._window)
        dialog.setObjectName("export_progress")
        bar = QProgressBar(dialog, textVisible=False)  # lower than a line of text
        dialog.setBar(bar)
        dialog.setWindowTitle(self.tr("Export"))
        dialog.setMinimumDuration(_PATIENCE_MS)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setValue(0)
        dialog.canceled.connect(self.stop_wanted)
        self.dialog = dialog

    @Slot(int)
    def show_percent(self, percent: int) -> None:
        """So much is written."""
        if self.dialog is not None and not self.dialog.wasCanceled():
            self.dialog.setValue(percent)

    @Slot()
    def end(self) -> None:
        """It is written, or will not be."""
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.canceled.disconnect(self.stop_wanted)
            dialog.close()
            dialog.deleteLater()
