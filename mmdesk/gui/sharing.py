"""Versions and verdicts to and from other computers, as the window asks and tells of them."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from mmdesk.core.sharing import TakenVersion
from mmdesk.core.shown_names import shown, shown_name
from mmdesk.gui.saving import ask_where
from mmdesk.gui.sentences import joined

if TYPE_CHECKING:
    from mmdesk.gui.main_window import MainWindow

VERSION_SUFFIX = ".mmdesk-version"
_BANNER = "sharing"


class Sharing(QObject):
    """Its signals say what the user wants, its slots show what came of it."""

    export_wanted = Signal(int, object)  # a version's number, str: the file
    import_wanted = Signal(object)  # str: a file
    verdicts_wanted = Signal(object, bool)  # what was offered, whether to learn from it

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._offered: Any = None
        self._taken = 0
        versions = window.learning.versions
        versions.export_wanted.connect(self.ask_where_to)
        versions.import_wanted.connect(self.ask_what)

    @Slot(int)
    def ask_where_to(self, number: int) -> None:
        """Ask into which file a version shall be written."""
        file, _ = ask_where(
            self._window,
            self.tr("Export version {0}").format(number),
            self.tr("version {0}").format(number) + VERSION_SUFFIX,
            self._filter(),
        )
        if file:
            self.export_wanted.emit(number, file if file.endswith(VERSION_SUFFIX) else file + VERSION_SUFFIX)

    @Slot()
    def ask_what(self) -> None:
        """Ask which file shall be taken in."""
        words = self.tr("Import a version, or verdicts, of another computer")
        everything = self.tr("Versions and verdicts") + f" (*{VERSION_SUFFIX} *.jsonl *.json)"
        file, _ = QFileDialog.getOpenFileName(
            self._window, words, "", f"{everything};;{self.tr('All files')} (*)"
        )
        if file:
            self.import_wanted.emit(file)

    @Slot(object)
    def show_exported(self, file: str) -> None:
        """A version was written into this file."""
        self._window.status.mention(self.tr("Exported to {0}").format(shown(file)))

    @Slot(object)
    def show_offered(self, offered: Any) -> None:
        """Verdicts were found: ask whether to learn from them."""
        self._offered = offered
        words = self.tr("{0} holds verdicts of another computer: {1}.").format(
            shown_name(str(offered.path)), offered.count
        )
        if offered.of_another_base:
            left = self.tr("Features of another base are left out: {0}.").format(offered.of_another_base)
            words = joined(words, left)
        choices = [(self.tr("Only keep"), self._keep)]
        if offered.teaching:
            choices.insert(0, (self.tr("Learn from them"), self._learn))
        self._window.banners.tell(_BANNER, words, choices=choices)
        self._window.status.say(self.tr("Ready"))

    @Slot(int, int)
    def show_taken_in(self, new: int, known: int) -> None:
        """Verdicts are in the database."""
        words = self.tr("Taken in as a session of its own: {0} verdicts.").format(new)
        if not new:
            words = self.tr("These verdicts were here already: {0}. Nothing was changed.").format(known)
        self._window.status.say(words)

    @Slot(object)
    def show_version(self, taken: TakenVersion) -> None:
        """A version was taken in, and is not used yet."""
        self._taken = taken.number
        words = self.tr("Version {0} is here, {1}.").format(taken.number, taken.signer)
        choices = [(self.tr("Use it"), self._use)]
        self._window.banners.tell(_BANNER, words, taken.measured, choices=choices)
        self._window.status.say(self.tr("Ready"))

    @Slot(str, str)
    def show_trouble(self, message: str, hint: str) -> None:
        """Something could not be taken in, or written."""
        self._window.banners.tell(_BANNER, message, hint)
        self._window.status.say(self.tr("Ready"))

    def _filter(self) -> str:
        return self.tr("Versions") + f" (*{VERSION_SUFFIX})"

    @Slot()
    def _learn(self) -> None:
        self._answer(True)

    @Slot()
    def _keep(self) -> None:
        self._answer(False)

    def _answer(self, learn: bool) -> None:
        offered, self._offered = self._offered, None
        if offered is not None:
            self.verdicts_wanted.emit(offered, learn)

    @Slot()
    def _use(self) -> None:
        self._window.learning.version_wanted.emit(self._taken)
