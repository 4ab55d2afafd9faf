"""A camera or a microphone, as the pick lists show it, and what may be odd about one."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Device:
    """One capture device. `source` is what the capture opens: an index, a path, or a URL."""

    name: str
    source: int | str
    id: str = ""  # stable across restarts where the system gives one
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Absence:
    """A device that is wanted and not there; `instead` is what is used meanwhile, or empty."""

    name: str
    instead: str = ""
    was_there: bool = False  # earlier in this run


class Fault(StrEnum):
    """What is odd about a device that does deliver."""

    FROZEN = "frozen"  # a camera that gives one and the same picture
    SILENT = "silent"  # a microphone that gives less than any room does
    CLIPPING = "clipping"  # a microphone that is driven too hard


def find_device(devices: list[Device], name: str, identity: str = "") -> Device | None:
    """The device of this id (of twins, the one of this name too), else of this name, id or source."""
    same = [device for device in devices if identity and device.id == identity]
    alike = same or [device for device in devices if name in (device.name, device.id, str(device.source))]
    return next((device for device in alike if device.name == name), alike[0] if alike else None)


def default_device(devices: list[Device]) -> Device | None:
    """The system's default, or the first there is."""
    first = devices[0] if devices else None
    return next((device for device in devices if device.is_default), first)
