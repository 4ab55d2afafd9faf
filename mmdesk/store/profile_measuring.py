"""What a list tells of a profile: how large it is, when it was used, whether it is locked."""

import os
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from mmdesk.core.profiles import Profile, ProfileNow
from mmdesk.store.kept_on_disk import each_kept
from mmdesk.store.keys_file import is_encrypted

_USED = ("settings.json", "mmdesk.sqlite3", "mmdesk.sqlite3-wal", "logs/mmdesk.log")


def measured(profile: Profile, with_size: bool = True) -> ProfileNow:
    """The profile, how large it is, and when it was used; without its size nothing is walked through."""
    folder, size = profile.folder, 0
    if not folder.is_dir():
        return ProfileNow(profile, is_there=profile.is_default)
    try:
        os.listdir(folder)
        if with_size:
            size = sum(one.size_bytes for one in each_kept(folder) if one.is_own and not one.is_folder)
    except OSError as error:
        return ProfileNow(profile, trouble=error.strerror or "")
    return ProfileNow(profile, True, is_encrypted(folder), size, _used_at(folder))


def _used_at(folder: Path) -> datetime | None:
    """When anything was last written there that is written whenever it is used."""
    stamps = []
    for name in _USED:
        with suppress(OSError):
            stamps.append((folder / name).stat().st_mtime)
    return datetime.fromtimestamp(max(stamps), UTC) if stamps else None
