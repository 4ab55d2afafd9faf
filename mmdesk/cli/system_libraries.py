"""What the program needs of a Linux system beside Python: one table, with Debian's name for each.

Standard library only: the installer in packaging/ reads it before anything is installed.
"""

import ctypes
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

FOR_WINDOW, FOR_SOUND, FOR_TESTS = "window", "sound", "tests"
_FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")


@dataclass(frozen=True)
class Need:
    """One thing that must be there, Debian's package that brings it, and what for."""

    package: str
    purpose: str
    is_there: Callable[[], bool]


def _library(package: str, purpose: str, file: str) -> Need:
    return Need(package, purpose, lambda: _loads(file))


def _program(package: str, name: str) -> Need:
    return Need(package, FOR_TESTS, lambda: shutil.which(name) is not None)


def _loads(file: str) -> bool:
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    folders = (Path(folder).expanduser() for folder in _FONT_FOLDERS)
    return any(next(folder.rglob("*.[to]t[fc]"), None) is not None for folder in folders)


def _has_alsa_plugins() -> bool:
    return any(Path("/usr/lib").glob("*/alsa-lib/libasound_module_pcm_pulse.so"))


NEEDS: tuple[Need, ...] = (
    _library("libegl1", FOR_WINDOW, "libEGL.so.1"),
    _library("libgl1", FOR_WINDOW, "libGL.so.1"),
    _library("libglib2.0-0", FOR_WINDOW, "libgthread-2.0.so.0"),
    _library("libfontconfig1", FOR_WINDOW, "libfontconfig.so.1"),
    _library("libfreetype6", FOR_WINDOW, "libfreetype.so.6"),
    _library("libdbus-1-3", FOR_WINDOW, "libdbus-1.so.3"),
    _library("libxkbcommon0", FOR_WINDOW, "libxkbcommon.so.0"),
    _library("libxkbcommon-x11-0", FOR_WINDOW, "libxkbcommon-x11.so.0"),
    _library("libx11-xcb1", FOR_WINDOW, "libX11-xcb.so.1"),
    _library("libxcb1", FOR_WINDOW, "libxcb.so.1"),
    _library("libxcb-cursor0", FOR_WINDOW, "libxcb-cursor.so.0"),
    _library("libxcb-icccm4", FOR_WINDOW, "libxcb-icccm.so.4"),
    _library("libxcb-image0", FOR_WINDOW, "libxcb-image.so.0"),
    _library("libxcb-keysyms1", FOR_WINDOW, "libxcb-keysyms.so.1"),
    _library("libxcb-randr0", FOR_WINDOW, "libxcb-randr.so.0"),
    _library("libxcb-render-util0", FOR_WINDOW, "libxcb-render-util.so.0"),
    _library("libxcb-shape0", FOR_WINDOW, "libxcb-shape.so.0"),
    _library("libxcb-shm0", FOR_WINDOW, "libxcb-shm.so.0"),
    _library("libxcb-sync1", FOR_WINDOW, "libxcb-sync.so.1"),
    _library("libxcb-xfixes0", FOR_WINDOW, "libxcb-xfixes.so.0"),
    _library("libxcb-xkb1", FOR_WINDOW, "libxcb-xkb.so.1"),
    Need("fonts-dejavu-core", FOR_WINDOW, _has_font),
    _library("libportaudio2", FOR_SOUND, "libportaudio.so.2"),
    _library("libpulse0", FOR_SOUND, "libpulse.so.0"),
    _program("xvfb", "Xvfb"),
    _program("pulseaudio", "pulseaudio"),
    _program("pulseaudio-utils", "paplay"),
    Need("libasound2-plugins", FOR_TESTS, _has_alsa_plugins),
)


def missing(*purposes: str) -> list[str]:
    """Debian's names of the packages that are needed for these purposes and are not there."""
    return [need.package for need in NEEDS if need.purpose in purposes and not need.is_there()]


def said_missing(packages: Sequence[str]) -> tuple[str, str]:
    """What to say of missing packages, and what to do."""
    return (
        f"System libraries are missing: {', '.join(packages)}.",
        f"Install them (on Debian: sudo apt-get install {' '.join(packages)}).",
    )
