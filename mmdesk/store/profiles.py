"""The profiles of this account: made, renamed, deleted, and found again where the list of them is lost.

Each is a data directory of its own, and none lies in another: whatever is done to one touches no other. The
folder is made before it is listed, and renamed before it is deleted, so a kill leaves it whole or gone.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mmdesk.core.closed_file import closed_folder
from mmdesk.core.errors import StoreError
from mmdesk.core.file_lock import lock
from mmdesk.core.identity import new_id
from mmdesk.core.profiles import DEFAULT, Profile, ProfileNow, Profiles, checked_name, profile_called
from mmdesk.core.stamped_file import Stamp, stamp_of
from mmdesk.store.files import PRIVATE, PRIVATE_DIR, UNFINISHED, hint_of, make_private_dir
from mmdesk.store.keys import forget_key
from mmdesk.store.profile_erasing import DELETING, erase, is_empty
from mmdesk.store.profile_index import INDEX, ProfileIndex, free_name, is_id, read_index, write_index
from mmdesk.store.profile_measuring import measured
from mmdesk.store.profile_use import used_by_nobody

LOCK = "profiles.lock"
_WAIT_S, _STEP_S = 10.0, 0.02  # for another program that writes the list: it takes it milliseconds


class ProfileStore:
    """Knows no window; may be used from any thread, and by several programs at once."""

    def __init__(self, home: Path, default: Path) -> None:
        self.home, self._default = home, default

    def all(self) -> Profiles:
        """All there are; nothing is changed. Raises StoreError when the list cannot be read."""
        index = read_index(self.home)
        return Profiles(tuple(self._profiles(index)), index.last, index.asks)

    def stamp(self) -> Stamp | None:
        """Another one after every change of the list; None while there is no list."""
        return stamp_of(self.home / INDEX)

    def called(self, name: str) -> Profile:
        """The one of this name, with its folder. Raises StoreError where there is none."""
        found = profile_called(name, self.all().all)
        if found is None:
            raise StoreError(
                f"There is no profile {' '.join(name.split())}.", "`mmdesk profiles` lists them."
            )
        return self.usable(found)

    def usable(self, profile: Profile) -> Profile:
        """The same. Raises StoreError when it was deleted, or its folder is not there, or closed."""
        if profile.is_default or os.access(profile.folder, os.R_OK | os.W_OK | os.X_OK):
            return profile
        if not profile.folder.is_dir():
            self._found(read_index(self.home), profile.id)
            raise StoreError(
                f"The folder of {profile.called} is missing: {profile.folder}.",
                "Put it back, or delete the profile.",
            )
        raise closed_folder(profile.folder) or StoreError(
            f"The folder of {profile.called} cannot be used: {profile.folder}.",
            "Give yourself the right to read and write it.",
        )

    def of(self, folder: Path) -> Profile | None:
        """Whose data directory this is; None for one that was given by --data-dir. Raises StoreError."""
        wanted = folder.resolve()
        return next((one for one in self.all().all if one.folder.resolve() == wanted), None)

    def look(self, with_sizes: bool = True) -> list[ProfileNow]:
        """All there are, with what a list tells of them. Raises StoreError when the list cannot be read.

        Measuring may take a while.
        """
        return [measured(one, with_sizes) for one in self.all().all]

    def make(self, name: str) -> Profile:
        """A new one with nothing in it. Raises StoreError for a bad or taken name, or a full disk."""
        with self._alone() as index:
            clean = checked_name(name, self._profiles(index))
            profile = Profile(new_id(), clean, Path())
            folder = self.home / profile.id
            try:
                folder.mkdir(PRIVATE_DIR)
            except OSError as error:
                raise StoreError(f"Cannot make {folder}: {error.strerror}.", hint_of(error)) from error
            index.names[profile.id] = clean
            try:
                write_index(self.home, index)
            except StoreError:
                folder.rmdir()
                raise
        return Profile(profile.id, clean, folder)

    def rename(self, profile_id: str, name: str) -> Profile:
        """Another name; nothing else changes. Raises StoreError."""
        with self._alone() as index:
            found = self._found(index, profile_id)
            clean = checked_name(name, [one for one in self._profiles(index) if one.id != profile_id])
            index.names[profile_id] = clean
            write_index(self.home, index)
        return Profile(profile_id, clean, found.folder)

    def delete(self, profile_id: str) -> Path | None:
        """Erase all of it, and its name; where something lies in it that is not mmdesk's, where that is now.

        Raises StoreError for the default one, while it is open anywhere, and where a file cannot be deleted.
        """
        with self._alone() as index:
            found = self._found(index, profile_id)
            if found.is_default:
                raise StoreError(
                    "The first profile cannot be deleted.", "Open it and choose Forget everything… there."
                )
            doomed = self.home / f"{profile_id}{DELETING}"
            with used_by_nobody(found.folder, found.called):
                forget_key(found.folder)
                try:
                    found.folder.rename(doomed)
                except FileNotFoundError:  # it was missing
                    pass
                except OSError as error:
                    raise StoreError(
                        f"Cannot delete {found.called}: {error.strerror}.", "Close it wherever it is open."
                    ) from error
            index.names.pop(profile_id, None)
            try:
                write_index(self.home, index)
                is_listed = False
            except StoreError:  # a full disk, on which there is more room soon
                is_listed = True
        left = erase(doomed)
        if is_listed:
            with self._alone() as index:
                index.names.pop(profile_id, None)
                write_index(self.home, index)
        return left

    def remember(self, profile_id: str) -> None:
        """It is the one opened last. Raises StoreError."""
        if self.all().last != profile_id:
            with self._alone() as index:
                index.last = profile_id
                write_index(self.home, index)

    def ask_at_start(self, wanted: bool) -> None:
        """Whether the window asks whose it is. Raises StoreError."""
        with self._alone() as index:
            index.asks = wanted
            write_index(self.home, index)

    def mend(self) -> None:
        """End what was cut off, keep a broken list aside, write down what was found. Raises StoreError."""
        if not self.home.is_dir():
            return
        index = read_index(self.home)
        found = [one for one in self._folders() if one not in index.names]
        if index.is_broken or found or self._doomed() or self._unfinished():
            with self._alone() as index:
                for profile in self._profiles(index):
                    if not profile.is_default:
                        index.names[profile.id] = profile.name
                write_index(self.home, index)

    def _profiles(self, index: ProfileIndex) -> list[Profile]:
        """As they are listed, and those that only their folders tell of."""
        doomed = {one.name.removesuffix(DELETING) for one in self._doomed()}
        names = {id_: name for id_, name in index.names.items() if id_ != DEFAULT and id_ not in doomed}
        for id_ in self._folders():
            if id_ not in names:
                names[id_] = free_name(f"found {id_[:8]}", list(names.values()))
        others = [Profile(id_, name, self.home / id_) for id_, name in names.items()]
        return [Profile(DEFAULT, index.names.get(DEFAULT, ""), self._default), *others]

    def _found(self, index: ProfileIndex, profile_id: str) -> Profile:
        found = next((one for one in self._profiles(index) if one.id == profile_id), None)
        if found is None:
            raise StoreError("This profile was deleted meanwhile.", "`mmdesk profiles` lists them.")
        return found

    def _folders(self) -> list[str]:
        """The ids of all folders in which something lies; empty ones were never listed."""
        return [one.name for one in self._entries() if is_id(one.name) and not is_empty(one)]

    def _doomed(self) -> list[Path]:
        ids = (one for one in self._entries() if one.name.endswith(DELETING))
        return [one for one in ids if is_id(one.name.removesuffix(DELETING))]

    def _unfinished(self) -> list[Path]:
        """Lists that were never written whole."""
        return list(self.home.glob(f".*{UNFINISHED}"))

    def _entries(self) -> list[Path]:
        try:
            return sorted(one for one in self.home.iterdir() if one.is_dir())
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise StoreError(
                f"The profiles in {self.home} cannot be looked at: {error.strerror}.",
                "Give yourself the right to read it.",
            ) from error

    @contextmanager
    def _alone(self) -> Iterator[ProfileIndex]:
        """The list, which nobody else changes meanwhile; what was cut off is ended first."""
        make_private_dir(self.home)
        path = self.home / LOCK
        try:
            file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE), "rb+", buffering=0)
        except OSError as error:
            raise StoreError(f"Cannot write {path}: {error.strerror}.", hint_of(error)) from error
        with file:
            until = time.monotonic() + _WAIT_S
            while not lock(file):
                if time.monotonic() > until:
                    raise StoreError(
                        "Another program is changing the profiles.", "Wait for its end and retry."
                    )
                time.sleep(_STEP_S)
            index = read_index(self.home)
            self._end_what_was_cut_off(index)
            yield index

    def _end_what_was_cut_off(self, index: ProfileIndex) -> None:
        for one in self._unfinished():
            with suppress(OSError):
                one.unlink()
        for doomed in self._doomed():
            index.names.pop(doomed.name.removesuffix(DELETING), None)
            with suppress(StoreError):  # it was told to whoever deleted it; `mmdesk doctor` names it
                erase(doomed)
        for one in self._entries():
            if is_id(one.name) and one.name not in index.names and not index.is_broken and is_empty(one):
                with suppress(OSError):
                    one.rmdir()
