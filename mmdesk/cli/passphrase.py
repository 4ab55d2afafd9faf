"""Asking for a passphrase where a command needs one: a file, a descriptor, or the terminal without echo.

Never an argument, which every program on the computer can read, nor the environment, which children inherit.
"""

import codecs
import getpass
import os
import sys
import unicodedata
from collections.abc import Sequence
from contextvars import ContextVar
from pathlib import Path

from mmdesk.core.errors import MmdeskError, StoreError
from mmdesk.core.sealed_keys import ID_BYTES, KEY_BYTES
from mmdesk.store.key_wrapping import LEAST_CHARACTERS, WrongPassphraseError
from mmdesk.store.keys import LockedError, ask_with, unlock_with
from mmdesk.store.keys_file import is_encrypted

FILE, DESCRIPTOR, KEY_ON_INPUT = "--passphrase-file", "--passphrase-fd", "--key-on-input"
_TRIES = 3
_asked: ContextVar["_Asked | None"] = ContextVar("asked", default=None)
_MOST_BYTES = 4096


def take_options(arguments: Sequence[str]) -> list[str]:
    """Take the passphrase's options out of the arguments, wherever they stand before `--`; the others.

    From then on whoever needs a passphrase is given it. Raises StoreError where there is none to be read.
    """
    left, words = [], iter(arguments)
    given: str | None = None
    key: bytearray | None = None
    for word in words:
        name, has_value, value = word.partition("=")
        if word == "--":
            left += [word, *words]
        elif name in (FILE, DESCRIPTOR):
            value = value if has_value else next(words, "")
            given = _from_file(Path(value)) if name == FILE else _from_descriptor(value)
        elif word == KEY_ON_INPUT:
            key = _key_on_input()
        else:
            left.append(word)
    asked = _Asked(given, key)
    _asked.set(asked)
    ask_with(asked)
    return left


def passphrase(prompt: str) -> str:
    """The one that was given with the command, else what is typed. Raises StoreError as `typed` does."""
    asked = _asked.get()
    return typed(prompt) if asked is None or asked.given is None else asked.given


class _Asked:
    """What was given with the command; else the terminal is asked, once for each data directory."""

    def __init__(self, given: str | None, key: bytearray | None) -> None:
        self.given, self._key = given, key

    def __call__(self, data_dir: Path) -> None:
        if self._key is not None:
            unlock_with(data_dir, bytearray(self._key))
        elif self.given is not None:
            _unlock(data_dir, self.given)
        elif is_interactive():
            _ask_until_right(data_dir)
        else:
            raise LockedError(data_dir)


def unlock_with_given(data_dir: Path) -> None:
    """Unlock for the window, with what was given with it; from then on nobody is asked. Raises StoreError."""
    asked = _asked.get()
    ask_with(None)
    if asked is not None and is_encrypted(data_dir):
        asked(data_dir)


def is_interactive() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()


def typed(prompt: str) -> str:
    """What somebody types, without showing it. Raises StoreError where nobody can."""
    if not is_interactive():
        raise StoreError(
            "There is no terminal to ask for a passphrase.", f"Give {FILE} FILE before the command."
        )
    try:
        return getpass.getpass(f"{prompt}: ", sys.stderr)
    except EOFError as error:
        raise StoreError("No passphrase was typed.", "Nothing was done.") from error


def new_passphrase(file: Path | None = None) -> str:
    """A new one, out of a file or typed twice. Raises StoreError when the two differ."""
    if file is not None:
        return _from_file(file)
    if not is_interactive():
        raise StoreError(
            "There is no terminal to ask for a new passphrase.", "Give --new-passphrase-file FILE."
        )
    first = typed(f"New passphrase, at least {LEAST_CHARACTERS} characters")
    if len(first) >= LEAST_CHARACTERS and typed("The same again") != first:
        raise StoreError("The two are not the same.", "Nothing was done; try again.")
    return first


def _ask_until_right(data_dir: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            _unlock(data_dir, typed(f"Passphrase for {data_dir}"))
            return
        except WrongPassphraseError as error:
            if not left:
                raise
            sys.stderr.write(f"{error}\n")


def _unlock(data_dir: Path, passphrase: str) -> None:
    from mmdesk.workers.sealing import unlock

    unlock(data_dir, passphrase, lambda _: None)


def _from_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return _line(file.read(_MOST_BYTES))
    except OSError as error:
        raise StoreError(
            f"Cannot read the passphrase from {path}: {error.strerror}.", "Check the name and the rights."
        ) from error


def _from_descriptor(number: str) -> str:
    try:
        with os.fdopen(int(number), "rb", closefd=int(number) > 2) as file:
            return _line(file.read(_MOST_BYTES))
    except (OSError, ValueError) as error:
        raise StoreError(
            f"Cannot read the passphrase from descriptor {number}.", f"Use {DESCRIPTOR} 3 with 3< FILE."
        ) from error


def _line(data: bytes) -> str:
    """The first line as it would be typed: editors end it with a line break, and some begin it with a mark.

    Raises StoreError for what nobody could type: whoever knows the passphrase would still be locked out.
    """
    line, has_end, _ = data.removeprefix(codecs.BOM_UTF8).partition(b"\n")
    try:
        words = line.removesuffix(b"\r").decode("utf-8")
    except UnicodeDecodeError as error:
        raise _no_line("is not in UTF-8") from error
    if len(data) >= _MOST_BYTES and not has_end:
        raise _no_line(f"is longer than {_MOST_BYTES} bytes")
    if any(unicodedata.category(letter) == "Cc" for letter in words):
        raise _no_line("holds other things than letters")
    return words


def _no_line(what: str) -> StoreError:
    return StoreError(
        f"The first line of what should hold the passphrase {what}.", "Save it as a text in UTF-8."
    )


def _key_on_input() -> bytearray:
    """The key itself, in hexadecimal, which the window writes first to its child's standard input."""
    line = bytearray()
    while len(line) <= 2 * (ID_BYTES + KEY_BYTES) and (one := os.read(0, 1)) not in (b"", b"\n"):
        line += one
    try:
        return bytearray.fromhex(line.decode("ascii"))
    except ValueError as error:
        raise MmdeskError("The key that was handed on is none.", "") from error
