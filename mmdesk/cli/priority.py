"""The lowest priority that still gets on: for what must not be felt beside the window and the camera."""

import logging
import os
import sys

import psutil

_log = logging.getLogger(__name__)


def step_back() -> None:
    """Let every other program go first, on the processor and, where that can be said, on the disk.

    The disk's idle class would be too low: what holds the database's lock while it waits for the disk
    keeps the window waiting with it.
    """
    process = psutil.Process()
    try:
        if sys.platform == "win32":
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
            process.ionice(psutil.IOPRIO_LOW)
        else:
            os.nice(10)
            if sys.platform == "linux":
                process.ionice(psutil.IOPRIO_CLASS_BE, 7)
    except (OSError, psutil.Error) as error:  # a container may forbid it
        _log.info("The priority could not be lowered: %s.", error)
