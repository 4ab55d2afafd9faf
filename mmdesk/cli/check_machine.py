"""What `mmdesk doctor` looks at in the computer: Qt, display, devices, and where things are written."""

import importlib
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from mmdesk.cli.check_limits import check_limits
from mmdesk.cli.display import display_trouble
from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.cli.system_libraries import FOR_WINDOW, missing, said_missing
from mmdesk.core.devices import Device
from mmdesk.core.errors import DeviceError, StoreError
from mmdesk.store.database import open_database
from mmdesk.store.keys import LockedError
from mmdesk.store.places import database_file

_LITTLE_BYTES, _TOO_LITTLE_BYTES = 10**9, 10**8


def check_machine(data_dir: Path) -> Iterator[Finding]:
    """Look at the computer; nothing is created."""
    if sys.platform.startswith("linux"):
        yield _system_libraries()
    yield _qt()
    yield _display()
    yield _cameras()
    yield from _microphones()
    yield check_limits()
    yield check_data_dir(data_dir)
    if database_file(data_dir).exists():
        yield check_database(data_dir)
    yield _disk(data_dir)


def check_data_dir(data_dir: Path) -> Finding:
    """Whether the data directory can be written, or made."""
    existing = _existing(data_dir)
    if not existing.is_dir():
        return fail("data", f"{existing} is not a folder.", "Choose another with --data-dir.")
    if not os.access(existing, os.W_OK | os.X_OK):
        return fail("data", f"Cannot write to {existing}.", "Choose another folder with --data-dir.")
    return ok("data", f"{data_dir}{'' if existing == data_dir else ' (made when first needed)'}")


def check_database(data_dir: Path) -> Finding:
    """Whether the database that is there can be read by this program."""
    try:
        open_database(data_dir, read_only=True).close()
    except LockedError:
        return ok("database", "is locked with a passphrase, and was not looked into")
    except StoreError as error:
        return fail("database", error.message, error.hint)
    return ok("database", "can be read")


def _system_libraries() -> Finding:
    absent = missing(FOR_WINDOW)
    if absent:
        return fail("system libraries", *said_missing(absent))
    return ok("system libraries", "all that Qt needs")


def _qt() -> Finding:
    try:
        from PySide6.QtCore import qVersion

        importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        return fail("qt", f"Qt cannot be loaded: {error}", "See the system libraries above.")
    number = tuple(int(part) for part in qVersion().split(".")[:2])
    if number >= (6, 12) and sys.version_info < (3, 12):
        return fail("qt", f"{qVersion()} loses references on this Python.", "pip install 'PySide6<6.12'")
    return ok("qt", qVersion())


def _display() -> Finding:
    trouble = display_trouble()
    if trouble:
        return warn("display", trouble, "The commands work without one; the window does not.")
    return ok("display", os.environ.get("QT_QPA_PLATFORM", "there is one"))


def _cameras() -> Finding:
    from mmdesk.capture.devices import cameras

    found = cameras()
    if found:
        return ok("cameras", _names(found))
    return warn("cameras", "No camera was found.", "Plug one in, or give a file or URL: mmdesk --camera FILE")


def _microphones() -> Iterator[Finding]:
    from mmdesk.capture.devices import microphones

    try:
        found = microphones()
    except DeviceError as error:
        yield warn("portaudio", error.message, error.hint)
        return
    yield ok("portaudio", "loads")
    if found:
        yield ok("microphones", _names(found))
    else:
        todo = "Plug one in, or give a sound file: mmdesk --microphone FILE"
        yield warn("microphones", "No microphone was found.", todo)


def _names(devices: list[Device]) -> str:
    return ", ".join(device.name for device in devices)


def _disk(data_dir: Path) -> Finding:
    free = shutil.disk_usage(_existing(data_dir)).free
    says = f"{free / 1e9:.1f} GB free"
    if free < _TOO_LITTLE_BYTES:
        return fail("disk", says, "Make room, or choose another disk with --data-dir.")
    if free < _LITTLE_BYTES:
        return warn("disk", says, "Make room soon: a personal version takes up to 100 MB while it is made.")
    return ok("disk", says)


def _existing(path: Path) -> Path:
    """The path itself, or its nearest parent that is there."""
    return next(folder for folder in (path, *path.parents) if folder.exists())
