"""Encrypting and decrypting a data directory with all that belongs to it, the settings too. No Qt in here."""

import os
from contextlib import suppress
from functools import partial
from pathlib import Path

from mmdesk.core.sealed_keys import DataKey, known_key
from mmdesk.settings import Settings
from mmdesk.store import keys, sealing
from mmdesk.store.converting import OLD, erase
from mmdesk.store.key_wrapping import Cost
from mmdesk.store.keys_file import read_keys
from mmdesk.store.sealing import Told

SETTINGS = "settings.json"


def turn_on(data_dir: Path, passphrase: str, told: Told, cost: Cost | None = None) -> None:
    """Encrypt it under a passphrase, see `sealing.turn_on`. Raises StoreError."""
    sealing.turn_on(data_dir, passphrase, told, partial(_convert_settings, data_dir), cost)


def turn_off(data_dir: Path, typed: str, told: Told) -> None:
    """Decrypt it, by its passphrase or recovery key. Raises StoreError."""
    sealing.turn_off(data_dir, keys.unlock(data_dir, typed), told, partial(_convert_settings, data_dir))


def unlock(data_dir: Path, typed: str, told: Told) -> DataKey:
    """Unlock it for this process, and go on with what was cut off. Raises StoreError."""
    key = keys.unlock(data_dir, typed)
    sealing.finish(data_dir, key, told, partial(_convert_settings, data_dir))
    return key


def _convert_settings(data_dir: Path, to_sealed: bool) -> None:
    """Raises OSError. What stood in the plain file is overwritten."""
    path = data_dir / SETTINGS
    settings = Settings.load(path)
    if not to_sealed:
        settings.unseal()
        return
    key = known_key(read_keys(data_dir).key_id)
    assert key is not None  # it was unlocked, or made, a moment ago
    old = path.with_name(f".{path.name}{OLD}")
    with suppress(FileNotFoundError, OSError):
        os.link(path, old)
    settings.seal(key)
    erase(old)
