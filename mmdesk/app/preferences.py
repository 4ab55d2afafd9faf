"""The settings window: what it wants is written into the settings, and what is in use is shown in it.

What follows from a change is done by the part that it is about, see `settings_changes.py`.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.app.shared import Shared
from mmdesk.core.errors import MmdeskError
from mmdesk.core.preferences import PREFERENCES
from mmdesk.core.settings_file import Proposal, exported, proposed
from mmdesk.core.settings_table import Value
from mmdesk.core.shown_names import shown_name
from mmdesk.gui.preferences.refused_words import defaults_words
from mmdesk.gui.preferences.words import title_of
from mmdesk.store.exported_settings import read_settings, write_settings
from mmdesk.store.keys_file import is_encrypted


class Preferences(QObject):
    """Remembers the last step that changed several, so that it can be undone."""

    keeping_wanted = Signal()
    lock_wanted = Signal()
    going_wanted = Signal(object)  # Policy: what would go by it now?

    def __init__(self, shared: Shared, data_dir: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._data_dir = shared.settings, data_dir
        self._before: dict[str, Value] = {}  # of the last step
        self._after: dict[str, Value] = {}
        window = self.window = shared.window.preferences
        window.shown.connect(self._show)
        window.set_wanted.connect(self._on_set)
        window.default_wanted.connect(self._on_default)
        window.all_defaults_wanted.connect(self._on_all_defaults)
        window.undo_wanted.connect(self._on_undo)
        window.export_wanted.connect(self._on_export)
        window.import_wanted.connect(self._on_import)
        window.import_agreed.connect(self._on_agreed)
        window.keeping_wanted.connect(self.keeping_wanted)
        window.lock_wanted.connect(self.lock_wanted)
        shared.settings_changes.changed.connect(self._on_changed)
        self._banners = shared.window.banners
        shared.settings.on_refused = self.tell_refused
        if data_dir is None:
            window.keep_nothing()

    def tell_refused(self) -> None:
        """Say in a banner which values in the file cannot be used; none any more, no banner."""
        self._banners.tell("settings", defaults_words(self._settings.refused))

    @Slot()
    def _show(self) -> None:
        self.window.show_locked(self._data_dir is not None and is_encrypted(self._data_dir))
        settings = self._settings
        self.window.show_values(settings.get, not self._changed_ones())

    @Slot(object)
    def _on_changed(self, _names: frozenset[str]) -> None:
        if self.window.isVisible():
            self._show()

    @Slot(str, object)
    def _on_set(self, name: str, value: Value) -> None:
        self._before = {}
        self.window.say("")
        self._settings.set(name, value)
        self._tell_unsaved()

    @Slot(object)
    def _on_default(self, names: tuple[str, ...]) -> None:
        words = self.tr("{0} is back at its default.").format(title_of(names[0]))
        if len(names) > 1:
            words = self.tr("Everything is kept again.")
        self._reset(names, words)

    @Slot()
    def _on_all_defaults(self) -> None:
        names = self._changed_ones()
        words = self.tr("{0} settings are back at their defaults.").format(len(names))
        if len(names) == 1:
            words = self.tr("{0} is back at its default.").format(title_of(names[0]))
        self._reset(names, words)

    def _reset(self, names: tuple[str, ...], words: str) -> None:
        before = {name: self._settings.get(name) for name in names}
        self._settings.reset(names)
        self._remember(before, words)

    @Slot()
    def _on_undo(self) -> None:
        # What was changed since, in a menu or by another program, stays as it is.
        stands = {name for name, value in self._after.items() if self._settings.get(name) == value}
        still = {name: value for name, value in self._before.items() if name in stands}
        self._before = {}
        if still:
            self._settings.update(still)
            self.window.say(self.tr("As it was before."))
            self._tell_unsaved()

    @Slot(object)
    def _on_export(self, file: str) -> None:
        try:
            own = [self._data_dir] if self._data_dir is not None else []
            write_settings(Path(file), exported(self._settings.get), own)
        except MmdeskError as error:
            self.window.show_trouble(error.message, error.hint)
            return
        self.window.say(self.tr("Exported to {0}").format(shown_name(file)))

    @Slot(object)
    def _on_import(self, file: str) -> None:
        try:
            proposal = proposed(read_settings(Path(file)), self._settings.get)
        except MmdeskError as error:
            self.window.show_trouble(error.message, error.hint)
            return
        policy = proposal.keeping(self._settings.get) if self._data_dir is not None else None
        self.window.show_proposal(proposal, file, policy)
        if policy is not None:
            self.going_wanted.emit(policy)

    @Slot(object)
    def _on_agreed(self, proposal: Proposal) -> None:
        before = {name: self._settings.get(name) for name in proposal.values}
        self._settings.update(proposal.values)
        words = self.tr("{0} settings are changed.").format(len(before))
        if len(before) == 1:
            words = self.tr("{0} is changed.").format(title_of(proposal.changes[0].name))
        self._remember(before, words)

    def _remember(self, before: Mapping[str, Value], words: str) -> None:
        self._before = dict(before)
        self._after = {name: self._settings.get(name) for name in before}
        self.window.say(words, can_undo=True)
        self._tell_unsaved()

    def _tell_unsaved(self) -> None:
        if not self._settings.is_saved:
            self.window.show_trouble(self._settings.troubles[-1], "")

    def _changed_ones(self) -> tuple[str, ...]:
        return tuple(name for name in PREFERENCES if not self._settings.is_default(name))
