"""Which camera or microphone is wanted, and which one stands in for it while it is away."""

import os
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mmdesk.core.devices import Absence, Device, default_device, find_device
from mmdesk.settings import AUTO, NONE, Settings

_LOOK_AGAIN_MS = 5000


class PickList(Protocol):
    """Where the user sees what there is, and what is used."""

    def show_devices(self, devices: list[Device]) -> None:
        """Offer these devices."""

    def choose(self, source: int | str | None) -> None:
        """Show this one as used."""


class DeviceChoice(QObject):
    """Keeps to the chosen device, whatever index it comes back under. Lives in the window's thread.

    A device is away when the system does not list it and it does not deliver: either alone may be
    a list that is out of date, or a driver that takes a breath.
    """

    opens = Signal(object)  # int | str | None: what to capture from now on
    absence_changed = Signal(object)  # Absence | None
    look_again = Signal()  # list the devices anew

    def __init__(
        self, which: str, pick_list: PickList, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._which, self._pick_list, self._settings = which, pick_list, settings
        self._name, self._id = AUTO, ""  # what is wanted: a device, a path or URL, "auto" or "none"
        self._devices: list[Device] = []
        self._seen: Device | None = None  # what is wanted, as it was listed last
        self._source: int | str | None = None
        self._absence: Absence | None = None
        self._live = self._troubled = False
        self._timer = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self.look_again)

    @property
    def source(self) -> int | str | None:
        """What is used now, or would be if live capture began."""
        return self._source

    def begin_with(self, given: str | None) -> None:
        """Want what is given, or else what was used last."""
        self._name = given or self._settings.text(self._which)
        self._id = "" if given else self._settings.text(f"{self._which}_id")

    @Slot(bool)
    def go_live(self, live: bool) -> None:
        """Begin to capture, or end it."""
        self._live = self._troubled = False
        self._settle()
        self._live = live
        self.opens.emit(self._source if live else None)
        self._mind()

    @Slot(list)
    def show_devices(self, devices: list[Device]) -> None:
        """These are the devices there are now."""
        self._devices = devices
        self._settle()

    @Slot(object)
    def choose(self, source: int | str | None) -> None:
        """The user wants this one from now on; it is remembered."""
        chosen = next((device for device in self._devices if device.source == source), None)
        if chosen is None and self._seen is not None and self._seen.source == source:
            chosen = self._seen  # it is away, and listed all the same
        self._seen, self._troubled = chosen, False
        self._name = NONE if source is None else chosen.name if chosen else str(source)
        self._id = chosen.id if chosen else ""
        self._settings.set(self._which, self._name)
        self._settings.set(f"{self._which}_id", self._id)
        self._settle()

    @Slot(str)
    def show_trouble(self, words: str) -> None:
        """What is captured does not deliver, or does again (empty words)."""
        self._troubled = self._live and bool(words)
        if self._troubled and self._is_device:
            self.look_again.emit()
        self._mind()

    @property
    def delivers(self) -> bool:
        """Whether it is captured, and nothing is known to be wrong with it."""
        return self._live and self._source is not None and not self._troubled

    @property
    def _is_device(self) -> bool:
        if self._id or self._name in (NONE, AUTO):
            return bool(self._id)
        is_elsewhere = "://" in self._name or os.sep in self._name or os.path.exists(self._name)
        return self._find() is not None or not is_elsewhere

    def _find(self) -> Device | None:
        return find_device(self._devices, self._name, self._id)

    def _settle(self) -> None:
        """Find what is wanted among what there is, or what can stand in for it."""
        default = default_device(self._devices)
        if self._name == AUTO and default is not None:  # from now on it is this one
            self._name, self._id = default.name, default.id
        if not self._is_device:
            self._use(None if self._name in (AUTO, NONE) else self._name, self._devices, None)
            return
        found = self._find()
        if found is not None:
            self._seen = found
            self._use(found.source, self._devices, None)
        elif self._seen is not None and self._may_be_there:
            self._use(self._source, [*self._devices, self._seen], None)
        else:
            self._use_another(default)

    @property
    def _may_be_there(self) -> bool:
        """It is not listed, but it delivers; or there is nothing else, and it tells itself what is wrong."""
        is_used = self._seen is not None and self._seen.source == self._source and self._listed() is None
        return self._live and is_used and (not self._troubled or not self._devices)

    def _listed(self) -> Device | None:
        """The device that is listed under the source in use: after a change of indices, another one."""
        return next((device for device in self._devices if device.source == self._source), None)

    def _use_another(self, default: Device | None) -> None:
        instead = (self._listed() if self._absence else None) or default
        absence = Absence(self._name, instead.name if instead else "", self._seen is not None)
        self._use(instead.source if instead else None, self._devices, absence)

    def _use(self, source: int | str | None, offered: list[Device], absence: Absence | None) -> None:
        changed, self._source = source != self._source, source
        self._pick_list.show_devices(offered)
        self._pick_list.choose(source)
        if absence != self._absence:
            self._absence = absence
            self.absence_changed.emit(absence)
        if changed and self._live:
            self._troubled = False
            self.opens.emit(source)
        self._mind()

    def _mind(self) -> None:
        """Look again and again while what is wanted is away: not every system says when it is back."""
        is_away = self._absence is not None or (self._troubled and self._is_device)
        if is_away and self._live:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()
