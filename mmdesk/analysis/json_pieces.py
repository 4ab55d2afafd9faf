"""Reading a large JSON object piece by piece: its long list is never in memory as a whole."""

import json
from collections.abc import Iterator
from typing import Any, TextIO

from mmdesk.core.strict_json import HOOKS, BadJsonError

_CHUNK = 2**18  # letters
_LONGEST = 2**23  # letters of one value: a moment, or a list of all marks
_BLANK = " \t\r\n"


class NotJsonError(ValueError):
    """The text is not the JSON that is expected."""


def pieces(file: TextIO, list_key: str) -> Iterator[tuple[str, Any]]:
    """Each key of the object with its value; `list_key` once for each item of its list.

    Memory is bounded by the longest value. Raises NotJsonError, also for NaN and for a value without end.
    """
    reading = _Reading(file)
    reading.expect("{")
    if not reading.skips("}"):
        while True:
            key = reading.value()
            if not isinstance(key, str):
                raise NotJsonError("a name is expected")
            reading.expect(":")
            if key == list_key:
                yield from ((key, item) for item in reading.items())
            else:
                yield key, reading.value()
            if not reading.skips(","):
                break
        reading.expect("}")
    if reading.peek():
        raise NotJsonError("something follows the end")


class _Reading:
    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text, self._at, self._is_end = "", 0, False
        self._decode = json.JSONDecoder(**HOOKS).raw_decode

    def items(self) -> Iterator[Any]:
        self.expect("[")
        if self.skips("]"):
            return
        while True:
            yield self.value()
            if not self.skips(","):
                break
        self.expect("]")

    def value(self) -> Any:
        self.peek()
        while True:
            try:
                found, end = self._decode(self._text, self._at)
            except BadJsonError as error:
                raise NotJsonError(f"it {error}") from error
            except RecursionError as error:
                raise NotJsonError("it is nested too deeply") from error
            except ValueError as error:
                if not self._more():
                    raise NotJsonError("a value is broken off or misspelt") from error
                continue
            if end < len(self._text) or not self._more():  # a number might go on
                self._at = end
                return found

    def expect(self, letter: str) -> None:
        if not self.skips(letter):
            raise NotJsonError(f"{letter} is expected")

    def skips(self, letter: str) -> bool:
        found = self.peek() == letter
        self._at += found
        return found

    def peek(self) -> str:
        """The next letter that is not blank; empty at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _BLANK:
                self._at += 1
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Read on: as much as there is already, so that a long value is not begun too often."""
        if self._is_end:
            return False
        self._text, self._at = self._text[self._at :], 0
        if len(self._text) > _LONGEST:
            raise NotJsonError("a value is too long")
        chunk = self._file.read(max(_CHUNK, len(self._text)))
        self._is_end = not chunk
        self._text += chunk
        return bool(chunk)
