"""The file `keys.json`: the wrapped data key of an encrypted data directory, and how far encrypting is.

There is a second copy, since without it nothing can be read any more. A checksum tells damage from a wrong
passphrase, and a code under the data key tells when somebody else changed what stands there.
"""

import hashlib
import hmac
import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import ID_BYTES, DataKey
from mmdesk.core.strict_json import read_object
from mmdesk.store.files import replacing
from mmdesk.store.key_wrapping import recovery_secret, unwrap_by_passphrase, unwrap_by_recovery_key

KEYS, COPY = "keys.json", "keys.copy.json"
_FORMAT = 1
_MOST_BYTES = 64 * 1024


class KeysLostError(StoreError):
    """What is encrypted cannot be read any more, unless its keys are put back."""


class State(Enum):
    """What the data directory is."""

    ON = "on"
    TURNING_ON = "turning on"  # some of it is encrypted
    TURNING_OFF = "turning off"


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


def read_keys(data_dir: Path) -> Keys:
    """What stands in the file, or in its copy.

    Raises KeysLostError where neither is there and sound; StoreError where one might be, if it could be read.
    """
    troubles: list[StoreError] = []
    for name in (KEYS, COPY):
        try:
            return _read(data_dir / name)
        except StoreError as error:
            troubles.append(error)
    raise min(troubles, key=lambda one: isinstance(one, KeysLostError))


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
        kind = KeysLostError if isinstance(error, FileNotFoundError) else StoreError
        raise kind(f"Cannot read {path}: {error.strerror}.", "Check the rights of the file.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> KeysLostError:
    return KeysLostError(
        f"{path.name} is damaged.", "Put back a copy of it: without it, what is encrypted cannot be read."
    )


def write_keys(data_dir: Path, key: DataKey, keys: Keys) -> None:
    """Write both, with their code and checksum. Raises StoreError."""
    told = _told(keys)
    told["code"] = _code(key, told)
    data = json.dumps({**told, "check": _checksum(told)}, indent=1).encode()
    for name in (KEYS, COPY):
        with replacing(data_dir / name) as file:
            file.write(data)


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
