"""The about worker: what the program is made of, read from what is installed."""

import platform
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot, qVersion

from mmdesk import __version__
from mmdesk.core.about import About
from mmdesk.core.licences import licence_text, parts_in_use
from mmdesk.store.cards import read_card


class AboutWorker(QObject):
    """Lives in a thread of its own: a hundred files of metadata take a while."""

    gathered = Signal(object)  # About
    text_read = Signal(str, str)  # a library's name, its copyright notices and licences

    def __init__(self, base_dir: Path) -> None:
        super().__init__()
        self._base_dir = base_dir

    @Slot()
    def start(self) -> None:
        """Nothing to do before somebody asks."""

    @Slot()
    def stop(self) -> None:
        """Nothing goes on by itself."""

    @Slot()
    def gather(self) -> None:
        """Say what the program is and what it is made of."""
        card = read_card(self._base_dir) or {}
        runs_on = (f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform(terse=True))
        self.gathered.emit(About(__version__, str(card.get("sha256") or ""), runs_on, tuple(parts_in_use())))

    @Slot(str)
    def read(self, name: str) -> None:
        """Say what the library brings along."""
        self.text_read.emit(name, licence_text(name))
