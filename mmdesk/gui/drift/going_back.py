"""The offer to go back, once for each version that does worse in use than its parent."""

import json

from PySide6.QtCore import QObject, Signal, Slot

from mmdesk.core.drift import DoesWorse, VersionInUse, does_worse
from mmdesk.core.lessons import HeldLesson
from mmdesk.core.strict_json import BadJsonError, read_texts
from mmdesk.gui.banners import Banners
from mmdesk.gui.drift.version_words import counts_of, name_of
from mmdesk.settings import Settings

_SETTING = "going_back_offered"
_BANNER = "drift"
_MOST = 100


class GoingBack(QObject):
    """A banner with one button. Which versions it was offered for is remembered in the settings."""

    version_wanted = Signal(int)
    chart_wanted = Signal()

    def __init__(self, banners: Banners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners, self._settings = banners, Settings()
        self._offered: DoesWorse | None = None

    def use(self, settings: Settings) -> None:
        """Where it is remembered."""
        self._settings = settings

    @Slot(list, list, int)
    def look(self, _lessons: list[HeldLesson], versions: list[VersionInUse], in_use: int) -> None:
        """Offer it where the version in use does worse; take an offer back that is about another one."""
        worse = does_worse(in_use, {one.number: one for one in versions})
        if self._offered is not None and self._offered.version.number != in_use:
            self._banners.clear(_BANNER)
            self._offered = None
        if worse is None or _key(worse.version) in self._known():
            return
        self._offered = worse
        self._remember(_key(worse.version))
        words = self.tr("{0} is right less often in use ({1}) than {2} was ({3}).").format(
            self._name(worse.version),
            counts_of(worse.version),
            name_of(worse.parent.number),
            counts_of(worse.parent),
        )
        choices = ((self.tr("Go back"), self._on_taken), (self.tr("Look"), self._on_look))
        hint = self.tr("Go back to it?")
        self._banners.tell(_BANNER, words, hint, choices)

    def _name(self, version: VersionInUse) -> str:
        return self.tr("Version {0}").format(version.number)

    @Slot()
    def _on_taken(self) -> None:
        if self._offered is not None:
            self.version_wanted.emit(self._offered.parent.number)

    @Slot()
    def _on_look(self) -> None:
        self.chart_wanted.emit()

    def _known(self) -> list[str]:
        try:
            return read_texts(self._settings.text(_SETTING) or "[]", _MOST)
        except BadJsonError:
            return []

    def _remember(self, key: str) -> None:
        self._settings.set(_SETTING, json.dumps([*self._known(), key][-_MOST:]))


def _key(version: VersionInUse) -> str:
    """Its number alone is given again once the newest version was forgotten."""
    return f"{version.number} {version.made_at.isoformat() if version.made_at else ''}".strip()
