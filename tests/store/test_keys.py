"""`keys.json`: the right passphrase opens it, the wrong one and a changed byte each say so."""

import json

import pytest

from mmdesk.core.errors import StoreError
from mmdesk.core.sealed_keys import known_key
from mmdesk.store import key_wrapping, keys, keys_file
from mmdesk.store.key_wrapping import Cost, WrongPassphraseError, calibrated, recovery_secret
from mmdesk.store.keys import LockedError, key_of, make_keys, set_state, unlock
from mmdesk.store.keys_file import COPY, KEYS, State

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSPHRASE = "four words of a person"


@pytest.fixture
def locked(data_dir):
    """A data directory with keys, on, that this process has locked again."""
    set_state(data_dir, make_keys(data_dir, PASSPHRASE, CHEAP), State.ON)
    keys.forget_key(data_dir)
    yield data_dir
    keys.forget_key(data_dir)


def test_a_plain_data_directory_has_no_key(data_dir):
    assert key_of(data_dir) is None


def test_the_passphrase_unlocks_and_without_it_nothing_does(locked):
    with pytest.raises(LockedError, match="locked with a passphrase"):
        key_of(locked)
    key = unlock(locked, PASSPHRASE)
    assert key_of(locked) is key
    keys.forget_key(locked)
    assert known_key(key.id) is None


@pytest.mark.parametrize("typed", ["", "four words of a Person", PASSPHRASE + " ", "AAAAA-" * 8])
def test_a_wrong_passphrase_says_so(locked, typed):
    with pytest.raises(WrongPassphraseError, match="This is not the passphrase"):
        unlock(locked, typed)


def test_a_short_passphrase_is_refused(data_dir):
    with pytest.raises(StoreError, match="at least 8 characters"):
        make_keys(data_dir, "seven77", CHEAP)
    assert not (data_dir / KEYS).exists()


def test_one_letter_is_the_same_however_a_keyboard_writes_it(locked):
    key = unlock(locked, PASSPHRASE)
    keys.change_passphrase(locked, key, "gr\u00fc\u00dfe an alle", CHEAP)
    assert unlock(locked, "gru\u0308\u00dfe an alle").id == key.id


def test_changing_the_passphrase_leaves_the_data_key(locked):
    key = unlock(locked, PASSPHRASE)
    secret = key.subkey("file")
    keys.change_passphrase(locked, key, "another passphrase", CHEAP)
    with pytest.raises(WrongPassphraseError):
        unlock(locked, PASSPHRASE)
    assert unlock(locked, "another passphrase").subkey("file") == secret


def test_a_recovery_key_unlocks_as_a_person_types_it(locked):
    printed = keys.make_recovery_key(locked, unlock(locked, PASSPHRASE))
    assert len(printed) == 47
    for typed in (printed, printed.lower(), printed.replace("-", " "), printed.replace("-", "")):
        keys.forget_key(locked)
        unlock(locked, typed)
    one_off = ("B" if printed[0] != "B" else "C") + printed[1:]
    assert recovery_secret(one_off) is None  # its checksum
    with pytest.raises(WrongPassphraseError):
        unlock(locked, one_off)
    again = keys.make_recovery_key(locked, unlock(locked, PASSPHRASE))
    with pytest.raises(WrongPassphraseError):
        unlock(locked, printed)  # one at a time
    unlock(locked, again)


def test_every_changed_byte_of_both_copies_is_noticed(locked):
    whole = (locked / KEYS).read_bytes()
    for at in range(0, len(whole), 7):
        bad = bytearray(whole)
        bad[at] ^= 1
        for name in (KEYS, COPY):
            (locked / name).write_bytes(bad)
        with pytest.raises(StoreError):
            unlock(locked, PASSPHRASE)


def test_one_damaged_copy_is_mended_by_the_other(locked):
    whole = (locked / KEYS).read_bytes()
    for name in (KEYS, COPY):
        (locked / name).write_bytes(whole[:100])
        unlock(locked, PASSPHRASE)
        assert (locked / name).stat().st_mode & 0o777 == 0o600
        (locked / name).unlink()
        unlock(locked, PASSPHRASE)
        assert json.loads((locked / name).read_bytes()) == json.loads(whole)


def test_who_changes_the_state_without_the_key_is_found_out(locked):
    told = json.loads((locked / KEYS).read_bytes())
    told["state"] = "turning off"  # which would have everything decrypted
    told.pop("check")
    told["check"] = keys_file._checksum(told)
    for name in (KEYS, COPY):
        (locked / name).write_text(json.dumps(told))
    with pytest.raises(StoreError, match="was changed by another program"):
        unlock(locked, PASSPHRASE)


def test_a_file_that_asks_for_a_terabyte_is_refused_unread(locked, monkeypatch):
    monkeypatch.setattr(key_wrapping, "_argon2", lambda *_: pytest.fail("it was tried"))
    told = json.loads((locked / KEYS).read_bytes())
    for more in ({"memory_kib": 2**30}, {"iterations": 10**9}, {"lanes": 10**6}, {"kdf": "none"}):
        changed = {**told, "passphrase": {**told["passphrase"], **more}}
        changed.pop("check")
        for name in (KEYS, COPY):
            (locked / name).write_text(json.dumps({**changed, "check": keys_file._checksum(changed)}))
        with pytest.raises(StoreError, match="damaged"):
            unlock(locked, PASSPHRASE)


def test_what_a_guess_costs_here_is_no_less_than_the_recommendation():
    cost = calibrated()
    assert cost.is_bearable()
    assert cost.memory_kib >= 64 * 1024
    assert cost.iterations >= 3


def test_half_encrypted_is_said(data_dir):
    make_keys(data_dir, PASSPHRASE, CHEAP)
    with pytest.raises(StoreError, match="was cut off"):
        key_of(data_dir)
    keys.forget_key(data_dir)
