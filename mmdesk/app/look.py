"""How the window looks: as the user chose, and else as the system says, also when that changes."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from mmdesk.app.program import Program
from mmdesk.gui.look_menu import LookMenu
from mmdesk.gui.text_size import use_text_size
from mmdesk.gui.theme import apply_theme, is_high


class Look(QObject):
    """Between the menu, the settings and the system."""

    def __init__(self, application: QApplication, program: Program) -> None:
        super().__init__(program)
        self._application, self._settings = application, program.settings
        self.menu = LookMenu(program.window)
        program.window.more.add_menu("look", self.menu)
        self.menu.appearance_wanted.connect(self._on_appearance)
        self.menu.contrast_wanted.connect(self._on_contrast)
        self.menu.text_size_wanted.connect(self._on_text_size)
        program.window.text_size_keys.wanted.connect(self._on_text_size)
        program.shared.settings_changes.changed.connect(self._on_settings_changed)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._show()

    @Slot(str)
    def _on_appearance(self, appearance: str) -> None:
        self._settings.set("appearance", appearance)

    @Slot(str)
    def _on_contrast(self, contrast: str) -> None:
        self._settings.set("contrast", contrast)

    @Slot(str)
    def _on_text_size(self, percent: str) -> None:
        self._settings.set("text_size", percent)

    @Slot(object)
    def _on_settings_changed(self, names: frozenset[str]) -> None:
        if names & {"appearance", "contrast", "motion", "text_size"}:  # the style has animations in it
            self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if "system" in (self._settings.text("appearance"), self._settings.text("contrast")):
            self._apply()

    def _apply(self) -> None:
        use_text_size(int(self._settings.text("text_size")))
        apply_theme(self._application, self._settings.text("appearance"), self._settings.text("contrast"))
        self._show()

    def _show(self) -> None:
        self.menu.show_choice(self._settings.text("appearance"), is_high(self._settings.text("contrast")))
        self.menu.show_text_size(self._settings.text("text_size"))
