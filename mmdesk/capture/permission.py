"""What to do where the system does not let a program have a camera or a microphone."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from mmdesk.core.errors import DeviceError

_PRIVACY = {
    "darwin": "If it is there, allow it in System Settings, Privacy & Security, {0}, and start mmdesk again.",
    "win32": "If it is there, allow it for desktop apps in Settings, Privacy & security, {0}.",
}


def privacy_hint(kind: str) -> str:
    """Where macOS and Windows let a program have a "Camera" or "Microphone"; empty elsewhere."""
    return _PRIVACY.get(sys.platform, "").format(kind)


def no_permission(files: Iterable[Path]) -> DeviceError | None:
    """Trouble when there are device files and none may be read; says how the user gets the right."""
    found = list(files)
    if not found or any(os.access(file, os.R_OK) for file in found):
        return None
    group = _group(found[0])
    hint = (
        f"Run `sudo usermod -aG {group} $USER`, log out and in again." if group else "Ask who looks after it."
    )
    return DeviceError(f"you may not read {found[0]}.", hint)


def _group(file: Path) -> str:
    """The group that may read it, when joining it helps."""
    try:
        import grp

        status = file.stat()
        name = grp.getgrgid(status.st_gid).gr_name
    except (ImportError, KeyError, OSError):
        return ""
    return name if status.st_mode & 0o040 and name != "root" else ""
