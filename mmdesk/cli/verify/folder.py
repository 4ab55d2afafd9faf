"""The data directory itself: readable by its user alone, nothing in it that does not belong."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.core.shown_names import shown
from mmdesk.store.files import PRIVATE, PRIVATE_DIR
from mmdesk.store.kept_on_disk import HAS_MODES, Found, each_kept

_NAMED = 3
_ABANDONED_S = 3600.0  # nothing takes an hour to get its final name; a recording has its own from the start


def check_modes(data_dir: Path) -> Iterator[Finding]:
    """Whether every file is 0600 and every folder 0700, and all are this user's."""
    if not HAS_MODES:
        yield ok("modes", "Windows itself keeps a user's folder for that user")
        return
    if not data_dir.is_dir():
        yield ok("modes", "nothing is kept yet")
        return
    found = list(each_kept(data_dir))
    others = [str(one.path) for one in found if _is_of_somebody_else(data_dir / one.path)]
    if others:
        todo = f"Make them yours: sudo chown -R $USER {data_dir}"
        yield fail("owner", f"{_some(others)} belong to another user.", todo)
    open_to_others = [f"{one.path} ({one.mode:04o})" for one in found if _is_open(one)]
    own_mode = data_dir.stat().st_mode & 0o777
    if own_mode & 0o077:
        open_to_others.insert(0, f"the folder itself ({own_mode:04o})")
    if open_to_others:
        todo = f"Close them: chmod -R u=rwX,go= {data_dir}"
        yield fail("modes", f"Others may read {_some(open_to_others)}.", todo)
    else:
        yield ok(
            "modes",
            f"{len(found)} files and folders are for this user only ({PRIVATE:04o}, {PRIVATE_DIR:04o})",
        )


def check_strangers(data_dir: Path) -> Iterator[Finding]:
    """Whether something lies there that the program has not written."""
    strangers = [str(one.path) for one in each_kept(data_dir) if not one.is_own] if data_dir.is_dir() else []
    if strangers:
        todo = "Look at them; mmdesk neither needs nor erases them."
        yield warn("stray files", f"{_some(strangers)} were not written by this mmdesk.", todo)
    else:
        yield ok("stray files", "none")


def check_unfinished(data_dir: Path) -> Iterator[Finding]:
    """Whether a program that was killed left something half written."""
    left = []
    if data_dir.is_dir():
        for one in each_kept(data_dir):
            if one.kind is not None and one.kind.name == "unfinished" and _is_old(data_dir / one.path):
                left.append(str(one.path))
    if (data_dir / "forgetting").exists():
        todo = "Open mmdesk once, or run `mmdesk forget` again: it is ended then."
        yield fail("forgetting", "A forgetting was cut off before it was through.", todo)
    if left:
        yield warn("unfinished", f"{_some(left)} were left half written.", "Close mmdesk and delete them.")
    else:
        yield ok("unfinished", "nothing was left half written")


def _is_open(one: Found) -> bool:
    is_link = one.mode == 0o777 and not one.is_folder  # a link's own mode means nothing
    return not one.is_private and not (is_link and one.kind is not None and one.kind.name == "detector")


def _is_of_somebody_else(path: Path) -> bool:
    try:
        return path.lstat().st_uid != os.geteuid()
    except FileNotFoundError:
        return False


def _is_old(path: Path) -> bool:
    try:
        return abs(time.time() - path.lstat().st_mtime) > _ABANDONED_S
    except FileNotFoundError:
        return False


def _some(names: list[str]) -> str:
    """The first few, and how many more."""
    named = ", ".join(shown(Path(name)) for name in names[:_NAMED])
    return named if len(names) <= _NAMED else f"{named} and {len(names) - _NAMED} more"
