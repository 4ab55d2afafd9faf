"""What the settings remember of files: the paths of those opened lately, and of the folders watched."""

import json
from contextlib import suppress
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.strict_json import BadJsonError, read_texts
from mmdesk.settings import Settings

_NAMES = ("recent_files", "watched_folders")
_ASIDE = "settings.broken.json"


def forget_paths(data_dir: Path, and_watched: bool) -> None:
    """Forget the files opened lately; `and_watched` the folders, and settings that were kept aside, too.

    The other settings stay. Where there are none, none are made.
    """
    file = data_dir / "settings.json"
    aside = data_dir / _ASIDE
    if and_watched and aside.exists():
        try:
            aside.unlink()
        except OSError as error:
            raise StoreError(f"Cannot remove {aside}: {error.strerror}.", "Remove it yourself.") from error
    if file.is_file():
        settings = Settings.load(file)
        for name in _NAMES if and_watched else _NAMES[:1]:
            if settings.text(name):
                settings.set(name, "")


def forget_path(data_dir: Path, path: str) -> None:
    """Forget that this file was opened lately."""
    file = data_dir / "settings.json"
    settings = Settings.load(file) if file.is_file() else Settings()
    with suppress(BadJsonError):
        listed = read_texts(settings.text(_NAMES[0]) or "[]")
        if path in listed:
            settings.set(_NAMES[0], json.dumps([one for one in listed if one != path]))
