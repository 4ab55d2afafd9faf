"""The profiles of this account: the list readable and private, nothing cut off, every folder there."""

import stat
from collections.abc import Iterator
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.cli.profile_option import own_profiles
from mmdesk.store.kept_on_disk import HAS_MODES
from mmdesk.store.profile_erasing import DELETING, LEFT
from mmdesk.store.profile_index import BROKEN, INDEX, is_id, read_index
from mmdesk.store.profiles import LOCK

_OPEN = stat.S_IRWXG | stat.S_IRWXO


def check_profiles(_data_dir: Path) -> Iterator[Finding]:
    """Whether each has its folder, for this user only, and no deletion was cut off. Raises StoreError."""
    store = own_profiles()
    if not store.home.is_dir():
        yield ok("profiles", "one; no other was made")
        return
    found = store.all().all
    missing = [one.called for one in found if not one.is_default and not one.folder.is_dir()]
    troubles = [*_troubles(store.home), *map(_missing, missing)]
    yield from troubles
    if not troubles:
        yield ok("profiles", f"{len(found)}, each with a folder of its own; their names are in {store.home}")


def _troubles(home: Path) -> Iterator[Finding]:
    entries = sorted(home.iterdir())
    if HAS_MODES and (opened := [one for one in (home, *entries) if one.stat().st_mode & _OPEN]):
        todo = f"Close them: chmod -R u=rwX,go= {home}"
        yield fail("profiles", f"Others may read {opened[0]}.", todo)
    if read_index(home).is_broken:
        todo = "`mmdesk profiles` keeps it aside and finds the folders again; then give them their names."
        yield warn("profiles", f"The list of names in {home / INDEX} is damaged.", todo)
    for one in entries:
        if one.name.endswith(DELETING):
            yield fail("profiles", "Deleting a profile was cut off.", "Run `mmdesk profiles`, which ends it.")
        elif one.name.endswith(LEFT):
            words = f"{one} was in a profile that was deleted, and is not mmdesk's."
            yield warn("profiles", words, "Move it where you want it.")
        elif not is_id(one.name) and one.name not in (INDEX, BROKEN, LOCK):
            yield warn("profiles", f"{one} was not written by this mmdesk.", "Look at it.")


def _missing(called: str) -> Finding:
    return warn("profiles", f"The folder of {called} is missing.", "Put it back, or delete the profile.")
