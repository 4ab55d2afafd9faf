"""The log: rotating files in the data directory, readable by this user only, never what was said or seen."""

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.paths import make_private_dir

_BYTES, _KEPT = 512 * 1024, 3


def start_logging(data_dir: Path, level: int = logging.INFO) -> logging.Handler | None:
    """Log everything of mmdesk to `data_dir/logs/mmdesk.log`; None when that cannot be written.

    Calling it again changes to the new folder.
    """
    logger = logging.getLogger("mmdesk")
    stop_logging()
    try:
        folder = make_private_dir(data_dir) / "logs"
        folder.mkdir(exist_ok=True, mode=0o700)
        handler = _PrivateFile(folder / "mmdesk.log", maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8")
    except (OSError, StoreError):
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(level)
    return handler


def last_lines(data_dir: Path, count: int = 40) -> list[str]:
    """The end of the log; empty where there is none."""
    try:
        with (data_dir / "logs" / "mmdesk.log").open("rb") as file:
            file.seek(max(0, file.seek(0, os.SEEK_END) - count * 400))
            return file.read().decode(errors="replace").splitlines()[-count:]
    except OSError:
        return []


def stop_logging() -> None:
    """Close the file, so that a data directory can be removed."""
    logger = logging.getLogger("mmdesk")
    for handler in [handler for handler in logger.handlers if isinstance(handler, _PrivateFile)]:
        logger.removeHandler(handler)
        handler.close()


class _PrivateFile(RotatingFileHandler):
    """A rotating file made with 0600, whatever the umask is."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return os.fdopen(descriptor, "a", encoding=self.encoding)
