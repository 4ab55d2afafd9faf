"""The language that is chosen in the window: kept at once, spoken from the next start, which can be now."""

from PySide6.QtCore import QObject, Slot

from mmdesk.app.program import Program
from mmdesk.app.stepping_aside import step_aside
from mmdesk.core.languages import LANGUAGES, SYSTEM
from mmdesk.gui.language_menu import LanguageMenu

_BANNER = "language"


class Speaking(QObject):
    """The entry of the menu. `is_wanted_again` says whether the window is to be opened again at once."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program, self._settings = program, program.settings
        self.is_wanted_again = False
        self._spoken = self._settings.text("language")
        self.menu = LanguageMenu(self._spoken, program.window)
        self.menu.chosen.connect(self._on_chosen)
        program.shared.settings_changes.changed.connect(self._on_settings_changed)
        program.preferences.window.restart_wanted.connect(self._on_restart)
        program.preferences.window.show_spoken(self._spoken)
        entry = program.window.more.add("language", self.tr("Language"), self.menu.show)
        entry.setMenu(self.menu)

    @Slot(str)
    def _on_chosen(self, language: str) -> None:
        self._settings.set("language", language)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if "language" in names:
            language = self._settings.text("language")
            self.menu.show_choice(language)
            self._offer(language)

    def _offer(self, language: str) -> None:
        banners = self._program.window.banners
        if language == self._spoken:
            banners.clear(_BANNER)
            return
        if language == SYSTEM:
            words = self.tr("From its next start mmdesk speaks as the system does.")
        else:
            words = self.tr("From its next start mmdesk speaks this language: {0}.")
            words = words.format(LANGUAGES[language])
        banners.tell(_BANNER, words, choices=((self.tr("Restart now"), self._on_restart),))

    @Slot()
    def _on_restart(self) -> None:
        self.is_wanted_again = True
        step_aside(self._program)
