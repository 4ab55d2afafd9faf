"""Whether the computer runs on its battery, as far as the system says."""

import platform
from pathlib import Path

import psutil

_SUPPLIES = Path("/sys/class/power_supply")


def on_battery() -> bool:
    """False on mains power, without a battery, and where the system does not say."""
    if platform.system() == "Linux":
        return on_battery_by(_SUPPLIES)
    state = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return state is not None and state.power_plugged is False


def on_battery_by(supplies: Path) -> bool:
    """By the kernel's files (Documentation/ABI/testing/sysfs-class-power).

    psutil takes a wireless mouse's battery for the computer's, which then never is on mains power; the
    kernel says which battery is only a device's.
    """
    try:
        found = [folder for folder in supplies.iterdir() if _word(folder, "scope") != "Device"]
    except OSError:
        return False
    if any(_word(one, "type") != "Battery" and _word(one, "online") == "1" for one in found):
        return False
    return any(_word(one, "type") == "Battery" and _word(one, "status") == "Discharging" for one in found)


def _word(folder: Path, name: str) -> str:
    try:
        return (folder / name).read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
