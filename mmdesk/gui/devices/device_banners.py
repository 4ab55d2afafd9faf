"""What the banners say of a device that is away, or that delivers something odd."""

import sys

from PySide6.QtCore import QObject, Slot

from mmdesk.core.devices import Absence, Fault
from mmdesk.gui.banners import Banners
from mmdesk.gui.sentences import joined


class DeviceBanners(QObject):
    """The banners of the "camera" or the "microphone": one for where it is, one for what it gives."""

    def __init__(self, which: str, banners: Banners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._which, self._banners = which, banners

    @Slot(object)
    def show_absence(self, absence: Absence | None) -> None:
        """What is wanted is away; None when it is there."""
        words = self._of_absence(absence) if absence is not None else ""
        self._banners.tell(f"{self._which}_away", words)

    @Slot(object)
    def show_fault(self, fault: Fault | None) -> None:
        """Something is odd about what is delivered; None when it is not."""
        words = self._of_fault(fault) if fault is not None else ""
        self._banners.tell(f"{self._which}_fault", words)

    def _of_absence(self, absence: Absence) -> str:
        lines = {
            "camera": self.tr("There is no camera named {0}."),
            "microphone": self.tr("There is no microphone named {0}."),
        }
        if absence.was_there and absence.instead:
            line = self.tr("{0} is gone; {1} is used instead until it is back.")
            return line.format(absence.name, absence.instead)
        away = self.tr("{0} is gone.") if absence.was_there else lines[self._which]
        used = self.tr("{0} is used instead until it is there.").format(absence.instead)
        todo = used if absence.instead else self.tr("Plug it in, or pick one above.")
        return joined(away.format(absence.name), todo)

    def _of_fault(self, fault: Fault) -> str:
        lines = {
            Fault.FROZEN: self.tr(
                "The camera gives one and the same picture. Is its cover closed? If not, plug it in again."
            ),
            Fault.SILENT: self.tr("The microphone hears nothing at all. Is it muted, or is another meant?"),
            Fault.CLIPPING: self.tr("The microphone is too loud and clips. Lower its input level."),
        }
        privacy = self.tr("If not, allow it in System Settings, Privacy & Security, Microphone.")
        # macOS gives zeros to a program that may not listen.
        hint = privacy if fault is Fault.SILENT and sys.platform == "darwin" else ""
        return joined(lines[fault], hint)
