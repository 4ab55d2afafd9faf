"""What the window says where the database cannot be used: one line, and what can be done by one click."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot

from mmdesk.core.backups import Backup, StoreTrouble
from mmdesk.core.shown_names import shown
from mmdesk.gui.restore_dialog import RestoreDialog
from mmdesk.gui.sentences import joined

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

_BANNER = "recovery"
_ENTRY = "restore"


class Recovery(QObject):
    """Its signals say what the user wants, its slots show what came of it."""

    restore_wanted = Signal(object)  # str: the backup's file
    anew_wanted = Signal()
    retry_wanted = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._trouble: StoreTrouble | None = None
        self.dialog = RestoreDialog(window)
        self.dialog.chosen.connect(self.restore_wanted)
        self._entry = window.more.add(_ENTRY, self.tr("Restore a backup…"), self.ask_which)
        self._entry.setVisible(False)

    @Slot(object)
    def show_trouble(self, trouble: StoreTrouble) -> None:
        """The database cannot be used; everything else goes on."""
        self._trouble = trouble
        self._entry.setVisible(bool(trouble.backups))
        self._window.banners.clear("store")
        choices = [(self.tr("Retry"), self._on_retry)]
        if trouble.backups:
            choices.insert(0, (self.tr("Restore it"), self._on_restore))
            if trouble.backups[1:]:
                choices.insert(1, (self.tr("Another…"), self.ask_which))
        elif trouble.is_damaged:
            choices.insert(0, (self.tr("Begin anew"), self._on_anew))
        message = joined(trouble.message, self._words(trouble))
        hint = self.tr("Until then nothing is kept.")
        self._window.banners.tell(_BANNER, message, hint, choices, stays=True)

    @Slot()
    def show_over(self) -> None:
        """There is a database again."""
        self._trouble = None
        self._entry.setVisible(False)
        self.dialog.hide()
        for source in (_BANNER, "store"):
            self._window.banners.clear(source)

    @Slot(object)
    def show_recovered(self, aside: str) -> None:
        """The damaged one was set aside there, if there was one."""
        words = self.tr("The database can be used again.")
        if aside:
            words = self.tr("The database can be used again. The damaged one is kept in {0}.")
        self._window.banners.tell("recovered", words.format(shown(aside)))

    @Slot()
    def ask_which(self) -> None:
        """Let the user choose among the backups."""
        if self._trouble is not None and self._trouble.backups:
            self._say_again()
            self.dialog.ask([(one.file, self._row(one)) for one in self._trouble.backups])

    def _words(self, trouble: StoreTrouble) -> str:
        if not trouble.is_damaged:
            return trouble.hint
        if not trouble.backups:
            return self.tr("There is no backup that can be read; what is there would be kept aside.")
        newest = trouble.backups[0]
        words = self.tr("The newest backup is of {0}.").format(_time_of(newest))
        if trouble.since:
            missing = self.tr("Verdicts since then would be missing, at least {0}.").format(trouble.since)
        elif trouble.since == 0:
            missing = self.tr("No verdict since then was found.")
        else:
            missing = self.tr("Verdicts since then would be missing.")
        return joined(words, missing)

    def _row(self, backup: Backup) -> str:
        if backup.verdicts == 1:
            return self.tr("{0}, with 1 verdict").format(_time_of(backup))
        return self.tr("{0}, with {1} verdicts").format(_time_of(backup), backup.verdicts)

    def _say_again(self) -> None:
        """A choice took the banner away; as long as nothing is done, it stays."""
        if self._trouble is not None:
            self.show_trouble(self._trouble)

    @Slot()
    def _on_restore(self) -> None:
        if self._trouble is not None and self._trouble.backups:
            self.restore_wanted.emit(self._trouble.backups[0].file)

    @Slot()
    def _on_anew(self) -> None:
        self.anew_wanted.emit()

    @Slot()
    def _on_retry(self) -> None:
        self.retry_wanted.emit()


def _time_of(backup: Backup) -> str:
    at = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()))
    return QLocale().toString(at, QLocale.FormatType.ShortFormat)
