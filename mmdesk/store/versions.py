"""The versions on disk: listed, chosen, admitted. Asking creates and changes nothing."""

import logging
import shutil
from contextlib import suppress
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.versions import BASE, Version
from mmdesk.store.cards import CARD, base_of, read_version
from mmdesk.store.converting import convert_file
from mmdesk.store.files import (
    PRIVATE,
    PRIVATE_DIR,
    UNFINISHED,
    hint_of,
    make_private_dir,
    replacing,
    sync_file,
    sync_folder,
)
from mmdesk.store.keys import key_of
from mmdesk.store.making import MakingLock

_log = logging.getLogger(__name__)
_CURRENT = "current"


class VersionStore:
    """The user's versions and the base. Every method that writes may raise StoreError.

    Whoever makes one holds the `lock` from before `staging` until after `admit`.
    """

    def __init__(self, data_dir: Path, base_dir: Path) -> None:
        self._folder = data_dir / "versions"
        self._base_dir = base_dir
        self._read: dict[Path, tuple[tuple[int, int, int], Version | None]] = {}
        self.lock = MakingLock(data_dir)

    def list(self) -> list[Version]:
        """Every version, the base first; a folder without a readable card is none."""
        if self._numbers():  # which cannot be read while they are locked
            key_of(self._folder.parent)
        base = self._version(BASE, self._base_dir) or Version(BASE, self._base_dir, None, None, 0)
        found = [self._version(number, self._folder_of(number)) for number in self._numbers()]
        return [base, *(version for version in found if version is not None)]

    def bases(self) -> dict[int, str]:
        """SHA-256 of the base that each of the user's versions was made from; empty where it is not told."""
        return {version.number: base_of(version.folder) for version in self.list() if not version.is_base}

    def current(self) -> Version:
        """The version in use; the base, and a warning in the log, when it cannot be told or is gone."""
        version, why = self.current_and_why()
        if why:
            _log.warning("%s; using the base.", why.rstrip("."))
        return version

    def current_and_why(self) -> tuple[Version, str]:
        """The version in use and, where it is the base in place of the chosen one, why in one sentence."""
        base, *taught = self.list()
        file = self._folder / _CURRENT
        try:
            number = int(file.read_bytes())
        except (FileNotFoundError, NotADirectoryError):
            return base, ""
        except (OSError, ValueError):
            return base, f"Which version was in use cannot be read from {file}."
        for version in (base, *taught):
            if version.number == number:
                if version.is_newer:
                    return base, f"Version {number} was made by a newer mmdesk."
                return version, ""
        return base, f"Version {number} is missing or damaged."

    def use(self, number: int) -> None:
        """Use this version from now on. Raises StoreError when there is none of that number."""
        found = [version for version in self.list() if version.number == number]
        if not found:
            raise StoreError(f"There is no version {number}.", "`mmdesk versions` lists them.")
        if found[0].is_newer:
            raise StoreError(f"Version {number} was made by a newer mmdesk.", "Update mmdesk to use it.")
        self._make_folder()
        with replacing(self._folder / _CURRENT) as file:
            file.write(f"{number}\n".encode())

    def rollback(self) -> Version:
        """Use the parent of the current version, or the base when that is gone. Raises on the base."""
        current = self.current()
        if current.is_base:
            raise StoreError("The base is in use.", "There is nothing to roll back to.")
        parents = [version for version in self.list() if version.number == current.parent]
        parent = parents[0] if parents else self.list()[0]
        self.use(parent.number)
        return parent

    def next_number(self) -> int:
        """The number that the next admitted version gets."""
        return max(self._numbers(), default=BASE) + 1

    def staging(self) -> Path:
        """A fresh, empty folder versions/NNNN.tmp in which a candidate is written."""
        self._make_folder()
        folder = self._folder_of(self.next_number()).with_suffix(UNFINISHED)
        try:
            if folder.exists():
                shutil.rmtree(folder)
            folder.mkdir(PRIVATE_DIR)
        except OSError as error:
            raise self._trouble(folder, error) from error
        return folder

    def admit(self, staging: Path) -> Version:
        """Make a version of the staging folder: whole or not at all. It is not used yet."""
        number = int(staging.stem)
        if read_version(number, staging) is None:
            raise StoreError(f"The candidate in {staging} has no card.", "Learn again.")
        folder = self._folder_of(number)
        key = key_of(self._folder.parent)
        try:
            for file in list(staging.iterdir()):
                file.chmod(PRIVATE)
                sync_file(file)
                if key is not None:
                    convert_file(file, key, True)
            sync_folder(staging)
            staging.rename(folder)
            sync_folder(self._folder)
        except OSError as error:
            raise self._trouble(folder, error) from error
        admitted = read_version(number, folder)
        assert admitted is not None  # its card was read a moment ago
        return admitted

    def remove(self, number: int) -> None:
        """Delete a version; when it was in use, its nearest ancestor that is left is used instead."""
        if number == BASE:
            raise StoreError("The base cannot be removed.", "It is part of mmdesk.")
        if self.current().number == number:
            self.rollback()
        folder = self._folder_of(number)
        try:
            # Renamed first: half a version must never be listed as a whole one.
            folder.rename(folder.with_suffix(UNFINISHED))
            with suppress(FileNotFoundError):  # another program swept it
                shutil.rmtree(folder.with_suffix(UNFINISHED))
        except OSError as error:
            raise self._trouble(folder, error) from error

    def remove_unreadable(self) -> tuple[int, ...]:
        """Delete what has no readable card, so that nobody can say what it learned from; their numbers."""
        readable = {version.number for version in self.list()}
        numbers = tuple(number for number in self._numbers() if number not in readable)
        for number in numbers:
            self.remove(number)
        if numbers and self.current_and_why()[1]:
            self.use(BASE)  # one of them was chosen
        return numbers

    def sweep(self) -> None:
        """Delete what an interrupted program left half written; never anything else.

        Nothing is, while another process makes a version: it may be that one's.
        """
        if not self._folder.is_dir():
            return
        is_mine = self.lock.is_held
        try:
            if is_mine or self.lock.take():
                self._sweep()
        except StoreError as error:
            _log.warning("Nothing was swept: %s", error)
        finally:
            if not is_mine:
                self.lock.drop()

    def _sweep(self) -> None:
        for left in self._folder.glob(f"*{UNFINISHED}"):
            _log.info("Sweeping %s.", left)
            try:
                shutil.rmtree(left) if left.is_dir() else left.unlink(missing_ok=True)
            except OSError as error:
                _log.warning("Cannot sweep %s: %s.", left, error.strerror)

    def _version(self, number: int, folder: Path) -> Version | None:
        """As `read_version`, but once for each card: one that lists 100,000 verdicts takes a while."""
        try:
            found = (folder / CARD).stat()
        except OSError:
            return None
        stamp = (found.st_mtime_ns, found.st_size, found.st_ino)
        known = self._read.get(folder)
        if known is None or known[0] != stamp:
            known = self._read[folder] = (stamp, read_version(number, folder))
        return known[1]

    def _numbers(self) -> tuple[int, ...]:
        if not self._folder.is_dir():
            return ()
        names = (path.name for path in self._folder.iterdir() if path.is_dir())
        return tuple(sorted(int(name) for name in names if _is_number(name) and int(name) != BASE))

    def _folder_of(self, number: int) -> Path:
        return self._folder / f"{number:04}"

    def _make_folder(self) -> None:
        """The folder of the versions, with a copy of the base's card for whoever looks into it."""
        make_private_dir(self._folder)
        shipped, copy = self._base_dir / CARD, self._folder_of(BASE) / CARD
        if shipped.is_file() and not (copy.is_file() and copy.read_bytes() == shipped.read_bytes()):
            make_private_dir(copy.parent)
            with replacing(copy) as file:
                file.write(shipped.read_bytes())

    def _trouble(self, folder: Path, error: OSError) -> StoreError:
        return StoreError(f"Cannot write the version {folder}: {error.strerror}.", hint_of(error))


def _is_number(name: str) -> bool:
    return len(name) >= 4 and name.isascii() and name.isdecimal()
