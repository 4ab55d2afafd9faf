"""Which data directory the window opens: one that was named, or, of several profiles, the one that is chosen.

Whatever is open is held, so that no other window or command deletes it meanwhile.
"""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from mmdesk.app.profiles import own_profiles, profile_of
from mmdesk.core.errors import MmdeskError
from mmdesk.core.profiles import DEFAULT, Profile, ProfileNow, Profiles
from mmdesk.gui.profiles.choice_page import ChoicePage
from mmdesk.paths import default_data_dir
from mmdesk.store.profile_use import in_use


class Choosing(QObject):
    """Belongs to one run of the window. `asked_for` is a data directory that was named, or None.

    `dress` gives the application the language and looks of a data directory's settings: of those of whoever
    used it last the question is made.
    """

    def __init__(self, asked_for: Path | None, dress: Callable[[Path], None]) -> None:
        super().__init__()
        self._dress = dress
        self._asked_for = asked_for.absolute() if asked_for is not None else None
        self._store = own_profiles()
        self._held = ExitStack()
        self._trouble = ""

    def at_start(self) -> Path | None:
        """What is opened first; None when its user leaves instead. Asks only where there is a choice."""
        if self._asked_for is not None:
            return self.hold(self._asked_for) or self.again()
        try:
            self._store.mend()
        except MmdeskError as error:
            self._trouble = str(error)
        profiles = self._profiles()
        if not self._trouble and not profiles.asks:
            return self._opened(profiles.opened_last) or self.again()
        if self._trouble or profiles.are_several:
            return self.again()
        return self.hold(profiles.all[0].folder)

    def again(self) -> Path | None:
        """Ask; None when its user leaves. Where there is only one, nothing is asked, and it is left."""
        while self._trouble or self.can_be_asked:
            profiles = self._profiles()
            self._dress(profiles.opened_last.folder)
            page = ChoicePage()
            page.asking_chosen.connect(self._store_asking)
            page.show_profiles(self._listed(profiles), profiles.last, profiles.asks, self._trouble)
            self._trouble = ""
            page.exec()
            chosen = page.chosen
            page.deleteLater()
            if chosen is None:
                return None
            if (folder := self._opened(chosen.profile)) is not None:
                return folder
        return None

    @property
    def can_be_asked(self) -> bool:
        """Whether another one can be chosen in its place: not where a folder was named, or there is one."""
        return self._asked_for is None and self._profiles().are_several

    def switch(self, folder: Path) -> Path | None:
        """Another profile was chosen in the window; what was named at the start counts no more."""
        self._asked_for = None
        return self.hold(folder) or self.again()

    def name_of(self, folder: Path) -> str:
        """What the profile of this folder is called; empty where there is only one, or it is none."""
        found = profile_of(self._store, folder)
        return found.name if found is not None else ""

    def hold(self, folder: Path) -> Path | None:
        """Hold it in place of what was held before; None, and why is told by the next question, if not."""
        self._held.close()
        found = profile_of(self._store, folder)
        if found is None:
            return folder
        try:
            self._held.enter_context(in_use(folder))
        except MmdeskError as error:
            self._trouble = str(error)
            return None
        if self._profiles().are_several:
            with suppress(MmdeskError):  # a full disk: then the one before is asked for first
                self._store.remember(found.id)
        return folder

    def let_go(self) -> None:
        """Nothing is open any more."""
        self._held.close()

    def _opened(self, profile: Profile) -> Path | None:
        try:
            return self.hold(self._store.usable(profile).folder)
        except MmdeskError as error:
            self._trouble = str(error)
            return None

    def _profiles(self) -> Profiles:
        try:
            return self._store.all()
        except MmdeskError as error:
            self._trouble = self._trouble or str(error)
            return Profiles((Profile(DEFAULT, "", default_data_dir()),))

    def _listed(self, profiles: Profiles) -> list[ProfileNow]:
        try:
            return self._store.look(with_sizes=False)
        except MmdeskError:
            return [ProfileNow(one) for one in profiles.all]

    @Slot(bool)
    def _store_asking(self, wanted: bool) -> None:
        with suppress(MmdeskError):
            self._store.ask_at_start(wanted)
