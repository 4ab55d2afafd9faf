"""Who made a shared version: this installation's key, and the signers that were met. Ed25519 (RFC 8032)."""

import hashlib
import json
import os
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_writer import read_whole
from mmdesk.core.strict_json import read_object
from mmdesk.store.files import make_private_dir
from mmdesk.store.keyed import write_whole

KEY_FILE, SIGNERS_FILE = "signing-key", "signers.json"
_GROUPS, _GROUP = 5, 4  # of a fingerprint, letters in each: 80 bits, which two people can read to each other
_KEY_BYTES = 32
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose signature it was."""

    fingerprint: str  # of the public key
    name: str = ""  # as the user calls them
    met_at: str = ""  # ISO-8601; empty when never before
    is_me: bool = False

    def called(self, name: str) -> "Signer":
        """The same by this name, unless it is empty."""
        name = " ".join(name.split())[:_LONGEST_NAME]
        return replace(self, name=name) if name else self

    @property
    def words(self) -> str:
        """What a layperson can compare: by name, by fingerprint, and whether they were met before."""
        if self.is_me:
            return "signed here, by this installation"
        by = f"signed by {self.name} ({self.fingerprint})" if self.name else f"signed by {self.fingerprint}"
        if self.met_at:
            return f"{by}, whom you have met before"
        return f"{by}; you have not met this signer before: ask them whether that is theirs"


def fingerprint(public_key: bytes) -> str:
    """Of a public key (32,), like 4f2a-91c0-77b1-0d3e-a5c2."""
    letters = hashlib.sha256(public_key).hexdigest()
    return "-".join(letters[at : at + _GROUP] for at in range(0, _GROUPS * _GROUP, _GROUP))


def sign(data_dir: Path, message: bytes) -> tuple[bytes, bytes]:
    """Public key (32,) and signature (64,), with this installation's key, which is made at the first time.

    Raises StoreError when the key cannot be read or written.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    key = Ed25519PrivateKey.from_private_bytes(_private_key(data_dir, make=True) or b"")
    return key.public_key().public_bytes_raw(), key.sign(message)


def verify(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the signature is that of this public key for the message."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def signer_of(data_dir: Path, public_key: bytes) -> Signer:
    """Whose key it is, as far as is known here. Raises StoreError when this installation's is damaged."""
    found = fingerprint(public_key)
    known = _signers(data_dir).get(found, {})
    return Signer(found, known.get("name", ""), known.get("met_at", ""), found == _mine(data_dir))


def remember(data_dir: Path, signer: Signer) -> None:
    """Write down that the signer was met, and their name. Raises StoreError when it cannot be written."""
    if signer.is_me:
        return
    met_at = signer.met_at or datetime.now(UTC).isoformat(timespec="seconds")
    signers = _signers(data_dir) | {signer.fingerprint: {"name": signer.name, "met_at": met_at}}
    write_whole(data_dir / SIGNERS_FILE, json.dumps(signers, indent=1).encode())


def _mine(data_dir: Path) -> str:
    private = _private_key(data_dir, make=False)
    if private is None:
        return ""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return fingerprint(Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw())


def _private_key(data_dir: Path, *, make: bool) -> bytes | None:
    file = data_dir / KEY_FILE
    if make and not file.exists():
        make_private_dir(data_dir)
        write_whole(file, os.urandom(_KEY_BYTES))
    try:
        key = read_whole(file)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(f"Cannot read {file}: {error.strerror}.", "Make it readable.") from error
    if len(key) != _KEY_BYTES:
        raise StoreError(f"The key {file} is damaged.", "Delete it: another is made with the next export.")
    return key


def _signers(data_dir: Path) -> dict[str, dict[str, str]]:
    try:
        found = read_object(read_whole(data_dir / SIGNERS_FILE))
    except (OSError, ValueError):
        return {}
    return {
        who: {name: str(value) for name, value in told.items()}
        for who, told in found.items()
        if isinstance(told, dict)
    }
