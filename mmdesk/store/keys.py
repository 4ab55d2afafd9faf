"""The keys of a data directory: made, changed, known to this process, and dropped."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import DataKey, add_key, drop_key, exposed_key, known_key, wipe
from mmdesk.store.files import make_private_dir
from mmdesk.store.key_wrapping import (
    Cost,
    WrongPassphraseError,
    calibrated,
    wrap_by_passphrase,
    wrap_by_recovery_key,
)
from mmdesk.store.keys_file import (
    COPY,
    KEYS,
    Keys,
    KeysLostError,
    State,
    is_encrypted,
    read_copy,
    read_keys,
    write_keys,
)
from mmdesk.store.making import MakingLock

SEALED_SETTINGS = "settings.sealed"  # made last when all is encrypted, and gone before the keys are
_log = logging.getLogger(__name__)

Ask = Callable[[Path], None]
_ask: Ask | None = None


class LockedError(StoreError):
    """The data directory is encrypted and was not unlocked by this process."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(
            f"The data in {data_dir} is locked with a passphrase.",
            "Run this in a terminal, which asks for it, or give --passphrase-file FILE before the command.",
        )


def key_of(data_dir: Path) -> DataKey | None:
    """The key of the data directory, None for a plain one; asks for the passphrase as `ask_with` said.

    Raises LockedError when it is not known; StoreError while it is half encrypted, or cannot be read, or
    its keys are lost.
    """
    if not is_encrypted(data_dir):
        _refuse_lost(data_dir)
        return None
    keys = read_keys(data_dir)
    if known_key(keys.key_id) is None and _ask is not None:
        _ask(data_dir)
        if not is_encrypted(data_dir):  # decrypting had been cut off, and is through now
            return None
        keys = read_keys(data_dir)
    key = known_key(keys.key_id)
    if key is None:
        raise LockedError(data_dir)
    if keys.state is not State.ON:
        raise StoreError(
            f"Encrypting or decrypting {data_dir} was cut off.",
            "Open the window, or run `mmdesk lock`, which goes on with it.",
        )
    return key


def _refuse_lost(data_dir: Path) -> None:
    """What is encrypted would look damaged, and a backup be offered that cannot be read either."""
    if (data_dir / SEALED_SETTINGS).exists():
        raise KeysLostError(
            f"{KEYS} is missing in {data_dir}: without it, what is encrypted there cannot be read.",
            f"Put {KEYS} or {COPY} back, or choose another --data-dir.",
        )


def ask_with(ask: Ask | None) -> None:
    """Whom `key_of` asks to unlock a data directory, in a terminal; the window asks at its start."""
    global _ask
    _ask = ask


def unlock(data_dir: Path, typed: str) -> DataKey:
    """Unlock for this process by the passphrase or the recovery key. Raises as `Keys.unlocked` does."""
    keys = read_keys(data_dir)
    key = keys.unlocked(typed)
    add_key(key)
    _mend_copies(data_dir, keys)
    return key


def unlock_with(data_dir: Path, exposed: bytearray) -> None:
    """Unlock by the key itself, as a parent process hands it on; it is wiped. Raises WrongPassphraseError."""
    try:
        key = exposed_key(exposed)
    except ValueError as error:
        raise WrongPassphraseError from error
    finally:
        wipe(exposed)
    if key.id != read_keys(data_dir).key_id:
        raise WrongPassphraseError
    add_key(key)


def forget_key(data_dir: Path) -> None:
    """Lock it for this process."""
    with suppress(StoreError):
        drop_key(read_keys(data_dir).key_id)


def make_keys(data_dir: Path, passphrase: str, cost: Cost | None = None) -> DataKey:
    """A new data key under this passphrase, known to the process, state TURNING_ON.

    Raises StoreError, also where there are keys already: in place of them these would make all unreadable.
    """
    make_private_dir(data_dir)
    key = DataKey.new()
    wrapped = wrap_by_passphrase(key, passphrase, cost or calibrated())
    if is_encrypted(data_dir):
        raise StoreError("It is locked with a passphrase already.", "Change it instead.")
    write_keys(data_dir, key, Keys(key.id, State.TURNING_ON, wrapped, None, ""))
    add_key(key)
    return key


def set_state(data_dir: Path, key: DataKey, state: State) -> None:
    """Write down how far it is. Raises StoreError."""
    write_keys(data_dir, key, replace(_own_keys(data_dir, key), state=state))


def change_passphrase(data_dir: Path, key: DataKey, passphrase: str, cost: Cost | None = None) -> None:
    """Another passphrase for the same data; nothing else is written again. Raises StoreError."""
    wrapped = wrap_by_passphrase(key, passphrase, cost or calibrated())
    with nobody_else(data_dir):
        write_keys(data_dir, key, replace(_own_keys(data_dir, key), passphrase=wrapped))


def make_recovery_key(data_dir: Path, key: DataKey) -> str:
    """A recovery key to print and keep elsewhere; an earlier one opens nothing more. Raises StoreError."""
    wrapped, printed = wrap_by_recovery_key(key)
    with nobody_else(data_dir):
        write_keys(data_dir, key, replace(_own_keys(data_dir, key), recovery=wrapped))
    return printed


def drop_keys(data_dir: Path) -> None:
    """The data directory is plain from now on. Raises StoreError."""
    forget_key(data_dir)
    try:
        for name in (COPY, KEYS):
            (data_dir / name).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"Cannot delete {data_dir / KEYS}: {error.strerror}.", "Delete it yourself."
        ) from error


@contextmanager
def nobody_else(data_dir: Path) -> Iterator[None]:
    """Alone of all programs with making versions, encrypting, decrypting, and writing keys.

    Keys that were written while another program decrypts would stay, and all look damaged. Raises StoreError.
    """
    lock = MakingLock(data_dir)
    if not lock.take():
        raise StoreError(
            "Another program is at it: a lesson, a version that is brought in, or encrypting.",
            "Wait for its end and retry.",
        )
    try:
        yield
    finally:
        lock.drop()


def _own_keys(data_dir: Path, key: DataKey) -> Keys:
    """What stands in the file of this key. Raises StoreError for another's, which it would make useless."""
    keys = read_keys(data_dir)
    if keys.key_id != key.id:
        raise StoreError(f"{KEYS} is of another key.", "Close all windows of mmdesk, and try again.")
    return keys


def _mend_copies(data_dir: Path, keys: Keys) -> None:
    """Make both say what was just unlocked: an older copy would still open by an older passphrase."""
    key = known_key(keys.key_id)
    if key is None or _is_twice(data_dir, keys):
        return
    with suppress(StoreError), nobody_else(data_dir):  # else somebody is just writing or deleting them
        if is_encrypted(data_dir) and read_keys(data_dir) == keys and not _is_twice(data_dir, keys):
            _log.warning("%s or its copy was not as it should be, and is written again.", KEYS)
            write_keys(data_dir, key, keys)


def _is_twice(data_dir: Path, keys: Keys) -> bool:
    return all(read_copy(data_dir / name) == keys for name in (KEYS, COPY))
