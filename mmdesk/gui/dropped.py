"""Files and folders that are dropped on a window."""

import os
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QMimeData, QUrl


def dropped_paths(data: QMimeData) -> list[str]:
    """The paths of all that lies on this computer, in their order; also of names that are not UTF-8."""
    return [_path(url) for url in data.urls() if url.isLocalFile()]


def _path(url: QUrl) -> str:
    path = url.toLocalFile()
    if "\ufffd" in path:  # Qt's text cannot hold all names, the encoded form can
        path = os.fsdecode(unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded)))
    return path
