"""Whose mmdesk it is: the list of profiles, the button at the foot, and opening another's in this window."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from mmdesk.app.program import Program
from mmdesk.app.stepping_aside import step_aside
from mmdesk.core.errors import MmdeskError
from mmdesk.core.profiles import DEFAULT, Profile, ProfileNow, Profiles
from mmdesk.gui.profiles.profile_chip import ProfileChip
from mmdesk.gui.profiles.profiles_window import ProfilesWindow
from mmdesk.gui.profiles.words import name_of
from mmdesk.paths import default_data_dir, profiles_dir
from mmdesk.store.profiles import ProfileStore
from mmdesk.workers.profiles_watch import ProfilesWatch
from mmdesk.workers.profiles_worker import ProfilesWorker
from mmdesk.workers.worker_thread import WorkerThread


@dataclass(frozen=True, slots=True)
class Switch:
    """To open another profile, once the program has stopped."""

    folder: Path


def own_profiles() -> ProfileStore:
    """Those of this account."""
    return ProfileStore(profiles_dir(), default_data_dir())


def profile_of(store: ProfileStore, folder: Path) -> Profile | None:
    """Whose data directory this is; None for one that was given by --data-dir and is nobody's."""
    with suppress(MmdeskError):
        return store.of(folder)
    default = default_data_dir()
    return Profile(DEFAULT, "", default) if folder.resolve() == default.resolve() else None


class Profiling(QObject):
    """The entry of the menu, the button and the window. `wanted` says what is to be opened afterwards."""

    _look = Signal()

    def __init__(self, program: Program, store: ProfileStore, profile: Profile) -> None:
        super().__init__(program)
        self._program, self._here = program, profile.id
        self._listed: dict[str, str] = {}  # names by id, as they were seen last
        self.wanted: Switch | None = None
        window = program.window
        self.dialog = ProfilesWindow(window)
        self.chip = ProfileChip()
        window.status.add(self.chip)
        worker = self._worker = ProfilesWorker(store)
        watch = self._watch = ProfilesWatch(store)
        self.worker_thread = WorkerThread("profiles", [worker, watch], self)
        program.own(self.worker_thread)
        window.more.add("profiles", self.tr("Profiles…"), self.begin)
        self.chip.clicked.connect(self.begin)
        dialog = self.dialog
        dialog.look_wanted.connect(worker.look)
        dialog.new_wanted.connect(worker.make)
        dialog.rename_wanted.connect(worker.rename)
        dialog.delete_wanted.connect(worker.delete)
        dialog.asking_chosen.connect(worker.ask_at_start)
        dialog.open_wanted.connect(worker.check)
        worker.done.connect(dialog.show_done)
        worker.looked.connect(dialog.show_profiles)
        worker.looked.connect(self._on_looked)
        worker.failed.connect(dialog.show_trouble)
        worker.usable.connect(self._on_usable)
        watch.changed.connect(self._on_changed)
        self._look.connect(watch.look)
        QGuiApplication.instance().applicationStateChanged.connect(self._on_state)  # type: ignore[union-attr]
        window.closing.connect(dialog.close)
        with suppress(MmdeskError):
            self._show(profile, store.all().are_several)

    @Slot()
    def begin(self) -> None:
        """Show the list."""
        self.dialog.begin(self._here)

    @Slot(object, bool, str)
    def _on_looked(self, profiles: list[ProfileNow], _asks: bool, _pick: str) -> None:
        self._take([one.profile for one in profiles])

    @Slot(object)
    def _on_changed(self, profiles: Profiles) -> None:
        """Perhaps by another window or command: whoever looks at the list sees the new one."""
        listed = self._listed
        self._take(profiles.all)
        if self.dialog.isVisible() and self._listed != listed:
            self.dialog.look_wanted.emit()

    @Slot(Qt.ApplicationState)
    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._look.emit()

    def _take(self, profiles: Sequence[Profile]) -> None:
        self._listed = {one.id: one.name for one in profiles}
        here = next((one for one in profiles if one.id == self._here), None)
        if here is not None:
            self._show(here, len(profiles) > 1)

    def _show(self, profile: Profile, are_several: bool) -> None:
        name = name_of(profile) if are_several else ""
        self.chip.show_name(name)
        self._program.window.show_whose(name)

    @Slot(object)
    def _on_usable(self, profile: Profile) -> None:
        """End what is live, close the window with all that belongs to it, and open the other one."""
        self.wanted = Switch(profile.folder)
        step_aside(self._program)
