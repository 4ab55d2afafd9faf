"""What is encrypted: all of it, nothing of it was changed, and both copies of the wrapped key are there."""

from collections.abc import Iterator
from pathlib import Path

from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.store.keys import key_of
from mmdesk.store.keys_file import COPY, KEYS, is_encrypted, read_copy
from mmdesk.store.sealing import Sealed, look_through

_NOBODY_ELSE = "Put back a copy of it, or delete it."


def check_sealed(data_dir: Path) -> Iterator[Finding]:
    """Every encrypted file read from its beginning to its end."""
    key_of(data_dir)
    if not is_encrypted(data_dir):
        yield ok("encryption", "not locked: who can read this user's files can read what is kept")
        return
    copies = [read_copy(data_dir / name) for name in (KEYS, COPY)]
    if None in copies or copies[0] != copies[1]:
        yield warn("encryption", f"{KEYS} and {COPY} differ.", "Unlock once in the window: it mends them.")
    wrong = 0
    for name, state in look_through(data_dir):
        if state is Sealed.PLAIN:
            wrong += 1
            yield fail("encryption", f"{name} is not encrypted.", "`mmdesk lock off`, then `on` again.")
        elif state is Sealed.CHANGED:
            wrong += 1
            yield fail("encryption", f"{name} was changed or damaged after it was encrypted.", _NOBODY_ELSE)
        elif state is Sealed.CUT_OFF:
            yield warn("encryption", f"{name} was cut off: by a kill, or by somebody else.", _NOBODY_ELSE)
    if not wrong:
        yield ok("encryption", "all files are encrypted, and none was changed (database: see integrity)")
