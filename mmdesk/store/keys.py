"""`keys.json`: the wrapped data key of an encrypted data directory, and whether it is encrypted at all.

There is a second copy, since without it nothing can be read any more. A checksum tells damage from a wrong
passphrase, and a code under the data key tells when somebody else changed what stands there.
"""

import hashlib
import hmac
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import ID_BYTES, DataKey, add_key, drop_key, exposed_key, known_key, wipe
from mmdesk.core.strict_json import read_object
from mmdesk.store.files import make_private_dir, replacing
from mmdesk.store.key_wrapping import (
    Cost,
    WrongPassphraseError,
    calibrated,
    recovery_secret,
    unwrap_by_passphrase,
    unwrap_by_recovery_key,
    wrap_by_passphrase,
    wrap_by_recovery_key,
)
from mmdesk.store.making import MakingLock

KEYS, COPY = "keys.json", "keys.copy.json"
SEALED_SETTINGS = "settings.sealed"  # made last when all is encrypted, and gone before the keys are
_FORMAT = 1
_MOST_BYTES = 64 * 1024
_log = logging.getLogger(__name__)

Ask = Callable[[Path], None]
_ask: Ask | None = None


class State(Enum):
    """What the data directory is."""

    ON = "on"
    TURNING_ON = "turning on"  # some of it is encrypted
    TURNING_OFF = "turning off"


class LockedError(StoreError):
    """The data directory is encrypted and was not unlocked by this process."""

    def __init__(self, data_dir: Path) -> None:
        super().__init__(
            f"The data in {data_dir} is locked with a passphrase.",
            "Run this in a terminal, which asks for it, or give --passphrase-file FILE before the command.",
        )


@dataclass(frozen=True, slots=True)
class Keys:
    """What stands in `keys.json`."""

    key_id: bytes
    state: State
    passphrase: dict[str, Any]
    recovery: dict[str, Any] | None
    code: str  # under the data key

    def unlocked(self, typed: str) -> DataKey:
        """The data key by its passphrase or recovery key; not known to the process yet.

        Raises WrongPassphraseError, or StoreError where the file was changed.
        """
        secret = recovery_secret(typed)
        try:
            if secret is not None and self.recovery is not None:
                key = unwrap_by_recovery_key(self.recovery, secret)
            else:
                key = unwrap_by_passphrase(self.passphrase, typed)
        except (KeyError, TypeError, ValueError) as error:
            raise _damaged(Path(KEYS)) from error
        if key.id != self.key_id or not hmac.compare_digest(self.code, _code(key, _told(self))):
            key.wipe()
            raise StoreError(f"{KEYS} was changed by another program.", "Put back the file as it was.")
        return key


def is_encrypted(data_dir: Path) -> bool:
    """Whether there are keys: it is encrypted, or on the way from or to it."""
    return (data_dir / KEYS).exists() or (data_dir / COPY).exists()


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
        raise StoreError(
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
    _write(data_dir, key, Keys(key.id, State.TURNING_ON, wrapped, None, ""))
    add_key(key)
    return key


def set_state(data_dir: Path, key: DataKey, state: State) -> None:
    """Write down how far it is. Raises StoreError."""
    _write(data_dir, key, replace(_own_keys(data_dir, key), state=state))


def change_passphrase(data_dir: Path, key: DataKey, passphrase: str, cost: Cost | None = None) -> None:
    """Another passphrase for the same data; nothing else is written again. Raises StoreError."""
    wrapped = wrap_by_passphrase(key, passphrase, cost or calibrated())
    with nobody_else(data_dir):
        _write(data_dir, key, replace(_own_keys(data_dir, key), passphrase=wrapped))


def make_recovery_key(data_dir: Path, key: DataKey) -> str:
    """A recovery key to print and keep elsewhere; an earlier one opens nothing more. Raises StoreError."""
    wrapped, printed = wrap_by_recovery_key(key)
    with nobody_else(data_dir):
        _write(data_dir, key, replace(_own_keys(data_dir, key), recovery=wrapped))
    return printed


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


def read_keys(data_dir: Path) -> Keys:
    """What stands in the file, or in its copy. Raises StoreError where both are damaged."""
    trouble: StoreError | None = None
    for name in (KEYS, COPY):
        try:
            return _read(data_dir / name)
        except StoreError as error:
            trouble = trouble or error
    assert trouble is not None
    raise trouble


def read_copy(path: Path) -> Keys | None:
    """What stands in one of the two; None where it cannot be read."""
    try:
        return _read(path)
    except StoreError:
        return None


def _read(path: Path) -> Keys:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES)
        told = read_object(data, _MOST_BYTES)
        check = told.pop("check")
        if check != _checksum(told):
            raise ValueError("its checksum")
        if told["format"] != _FORMAT:
            raise StoreError(f"{path} is of a newer mmdesk.", "Update mmdesk, or choose another --data-dir.")
        key_id = bytes.fromhex(told["key"])
        if len(key_id) != ID_BYTES:
            raise ValueError("its id")
        return Keys(key_id, State(told["state"]), told["passphrase"], told["recovery"], str(told["code"]))
    except OSError as error:
        raise StoreError(f"Cannot read {path}: {error.strerror}.", "Check the rights of the file.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> StoreError:
    return StoreError(
        f"{path.name} is damaged.", "Put back a copy of it: without it, what is encrypted cannot be read."
    )


def _own_keys(data_dir: Path, key: DataKey) -> Keys:
    """What stands in the file of this key. Raises StoreError for another's, which it would make useless."""
    keys = read_keys(data_dir)
    if keys.key_id != key.id:
        raise StoreError(f"{KEYS} is of another key.", "Close all windows of mmdesk, and try again.")
    return keys


def _write(data_dir: Path, key: DataKey, keys: Keys) -> None:
    told = _told(keys)
    told["code"] = _code(key, told)
    data = json.dumps({**told, "check": _checksum(told)}, indent=1).encode()
    for name in (KEYS, COPY):
        with replacing(data_dir / name) as file:
            file.write(data)


def _mend_copies(data_dir: Path, keys: Keys) -> None:
    """Make both say what was just unlocked: an older copy would still open by an older passphrase."""
    key = known_key(keys.key_id)
    if key is None or _is_twice(data_dir, keys):
        return
    with suppress(StoreError), nobody_else(data_dir):  # else somebody is just writing or deleting them
        if is_encrypted(data_dir) and read_keys(data_dir) == keys and not _is_twice(data_dir, keys):
            _log.warning("%s or its copy was not as it should be, and is written again.", KEYS)
            _write(data_dir, key, keys)


def _is_twice(data_dir: Path, keys: Keys) -> bool:
    return all(read_copy(data_dir / name) == keys for name in (KEYS, COPY))


def _told(keys: Keys) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "key": keys.key_id.hex(),
        "state": keys.state.value,
        "passphrase": keys.passphrase,
        "recovery": keys.recovery,
    }


def _code(key: DataKey, told: dict[str, Any]) -> str:
    return key.sign("keys file", _canonical(told)).hex()


def _checksum(told: dict[str, Any]) -> str:
    return hashlib.sha256(_canonical(told)).hexdigest()


def _canonical(told: dict[str, Any]) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode()
