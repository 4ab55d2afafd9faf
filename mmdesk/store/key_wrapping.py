"""A data key wrapped by a passphrase or a recovery key: what stands in `keys.json`, and the way back.

A passphrase becomes a key by Argon2id (RFC 9106), whose cost stands beside it; a recovery key has 160 random
bits, and needs none. Both wrap by AES-256-GCM, with all that stands beside as associated data.
"""

import base64
import hashlib
import json
import secrets
import time
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import KEY_BYTES, DataKey, exposed_key, wipe

LEAST_CHARACTERS = 8
_MIB = 1024  # in KiB, which Argon2 counts in
_MOST_MEMORY_KIB, _MOST_ITERATIONS, _MOST_LANES = 1024 * _MIB, 32, 16
_BEGIN_MEMORY_KIB, _LANES, _ITERATIONS = 64 * _MIB, 4, 3  # RFC 9106, the second recommendation
_MOST_CALIBRATED, _TAKES_S = 4, 1.0  # times that memory, and what it may take here
_RECOVERY_BYTES, _CHECK_BYTES, _GROUP = 20, 5, 5


class WrongPassphraseError(StoreError):
    """Neither the passphrase nor the recovery key."""

    def __init__(self) -> None:
        super().__init__("This is not the passphrase.", "Mind capital letters and the keyboard's language.")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess of a passphrase costs."""

    memory_kib: int
    iterations: int
    lanes: int

    def is_bearable(self) -> bool:
        """Whether it is no more than this program would ever ask for: a file must not order terabytes."""
        return (
            0 < self.lanes <= _MOST_LANES
            and 8 * self.lanes <= self.memory_kib <= _MOST_MEMORY_KIB
            and 0 < self.iterations <= _MOST_ITERATIONS
        )


def calibrated() -> Cost:
    """As much memory as a second on this computer allows, 64 to 256 MiB."""
    began = time.perf_counter()
    _argon2(b"", bytes(16), Cost(_BEGIN_MEMORY_KIB, _ITERATIONS, _LANES))
    took_s = time.perf_counter() - began
    times = max(1, min(_MOST_CALIBRATED, int(_TAKES_S / took_s)))
    return Cost(_BEGIN_MEMORY_KIB * times, _ITERATIONS, _LANES)


def wrap_by_passphrase(key: DataKey, passphrase: str, cost: Cost) -> dict[str, Any]:
    """What stands in the file for a passphrase. Raises StoreError for one that is too short."""
    if len(passphrase) < LEAST_CHARACTERS:
        raise StoreError(
            f"A passphrase has at least {LEAST_CHARACTERS} characters.", "Four or five words are a good one."
        )
    salt = secrets.token_bytes(16)
    told = {"kdf": "argon2id", "salt": salt.hex(), **asdict(cost)}
    return _wrapped(key, _argon2(_as_bytes(passphrase), salt, cost), told)


def unwrap_by_passphrase(told: dict[str, Any], passphrase: str) -> DataKey:
    """Raises WrongPassphraseError, or StoreError with too little memory; ValueError for no wrapping."""
    cost = Cost(int(told["memory_kib"]), int(told["iterations"]), int(told["lanes"]))
    if told.get("kdf") != "argon2id" or not cost.is_bearable():
        raise ValueError("an unknown or unbearable cost")
    return _unwrapped(told, _argon2(_as_bytes(passphrase), bytes.fromhex(told["salt"]), cost))


def wrap_by_recovery_key(key: DataKey) -> tuple[dict[str, Any], str]:
    """What stands in the file for a fresh recovery key, and that key, to be printed."""
    secret = secrets.token_bytes(_RECOVERY_BYTES)
    return _wrapped(key, _stretched(secret), {"kdf": "hkdf-sha256"}), _printed(secret)


def unwrap_by_recovery_key(told: dict[str, Any], secret: bytes) -> DataKey:
    """Raises WrongPassphraseError; ValueError for no wrapping."""
    return _unwrapped(told, _stretched(secret))


def recovery_secret(typed: str) -> bytes | None:
    """What a printed recovery key stands for; None for anything else, such as a passphrase."""
    letters = "".join(one for one in typed.upper() if one.isalnum())
    letters = letters.replace("0", "O").replace("1", "I").replace("8", "B")  # base32 has none of the three
    if len(letters) != 8 * (_RECOVERY_BYTES + _CHECK_BYTES) // 5:
        return None
    try:
        both = base64.b32decode(letters)
    except ValueError:
        return None
    secret, check = both[:_RECOVERY_BYTES], both[_RECOVERY_BYTES:]
    return secret if hashlib.sha256(secret).digest()[:_CHECK_BYTES] == check else None


def _printed(secret: bytes) -> str:
    letters = base64.b32encode(secret + hashlib.sha256(secret).digest()[:_CHECK_BYTES]).decode()
    return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))


def _wrapped(key: DataKey, wrapping: bytes, told: dict[str, Any]) -> dict[str, Any]:
    nonce, exposed = secrets.token_bytes(12), key.expose()
    wrapped = AESGCM(wrapping).encrypt(nonce, bytes(exposed), _about(told))
    wipe(exposed)
    return {**told, "nonce": nonce.hex(), "wrapped": wrapped.hex()}


def _unwrapped(told: dict[str, Any], wrapping: bytes) -> DataKey:
    beside = {name: value for name, value in told.items() if name not in ("nonce", "wrapped")}
    nonce, wrapped = bytes.fromhex(told["nonce"]), bytes.fromhex(told["wrapped"])
    try:
        return exposed_key(AESGCM(wrapping).decrypt(nonce, wrapped, _about(beside)))
    except InvalidTag:
        raise WrongPassphraseError from None


def _about(told: dict[str, Any]) -> bytes:
    return b"mmdesk key 1 " + json.dumps(told, sort_keys=True).encode()


def _as_bytes(passphrase: str) -> bytes:
    """The same for all ways in which keyboards write one letter."""
    return unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass")


def _stretched(secret: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, None, b"mmdesk recovery 1").derive(secret)


def _argon2(passphrase: bytes, salt: bytes, cost: Cost) -> bytes:
    try:
        derive = Argon2id(
            salt=salt,
            length=KEY_BYTES,
            iterations=cost.iterations,
            lanes=cost.lanes,
            memory_cost=cost.memory_kib,
        )
        return derive.derive(passphrase)
    except MemoryError as error:
        need = cost.memory_kib // _MIB
        raise StoreError(
            f"There is too little memory to unlock: it takes {need} MiB.", "Close other programs."
        ) from error
    except UnsupportedAlgorithm as error:
        raise StoreError(
            "The cryptography that is installed here has no Argon2id.", "pip install 'cryptography>=44'"
        ) from error
