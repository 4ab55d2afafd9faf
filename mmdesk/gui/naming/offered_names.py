"""Names out of a file that was brought in: offered, since only the user knows whether it is the same Anna."""

from PySide6.QtCore import QObject, Slot

from mmdesk.gui.banners import Banners
from mmdesk.gui.listed import listed
from mmdesk.gui.naming.names import Names

_BANNER = "names"
_MOST = 6  # are listed


class OfferedNames(QObject):
    """A banner with one button; whoever leaves it keeps numbers."""

    def __init__(self, banners: Banners, names: Names, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._banners, self._names = banners, names
        self._session_id = ""
        self._told: list[tuple[int, str]] = []

    @Slot(str, list)
    def offer(self, session_id: str, told: list[tuple[int, str]]) -> None:
        """This session's file says who is who in it."""
        self._session_id, self._told = session_id, told
        names = list(dict.fromkeys(name for _, name in told))
        shown = listed(names[:_MOST])
        if len(names) > _MOST:
            shown = self.tr("{0} and {1} more").format(shown, len(names) - _MOST)
        words = self.tr("The file names people: {0}.").format(shown)
        hint = self.tr("Who has such a name here would be the same person.")
        self._banners.tell(_BANNER, words, hint, ((self.tr("Use the names"), self._on_taken),))

    @Slot()
    def _on_taken(self) -> None:
        self._names.take_over(self._session_id, self._told)
