"""Whether a window could be seen here. Asked before Qt, which aborts the process instead of answering."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_HIDDEN = ("offscreen", "minimal", "vnc")


def display_trouble(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> str | None:
    """Why there is no display, in one sentence; None where there is one, or the user chose Qt's platform."""
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return None
    if _wayland_answers(environment):
        return None
    name = environment.get("DISPLAY", "")
    if not name:
        return "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set)."
    return None if _x_answers(name) else f"The display {name} does not answer."


def is_hidden(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether the user asked Qt for a platform that needs no display and none of its libraries."""
    return environment.get("QT_QPA_PLATFORM", "").split(":")[0] in _HIDDEN


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    folder = environment.get("XDG_RUNTIME_DIR", "")
    return bool(name) and Path(folder, name).is_socket()


def _x_answers(name: str) -> bool:
    """Connect as Qt will, with the user's authority; True where libxcb is missing, which is told apart."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers
