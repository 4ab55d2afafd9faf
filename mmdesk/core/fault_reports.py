"""A fault of the program's own, in words that may be shown to anyone: what happened, where, and with what.

What is personal is taken out: folders, names of files, what stands in quotation marks in a message, and
the words that the window knows to be the user's.
"""

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from traceback import TracebackException

HIDDEN = "…"
_LONGEST = 300  # characters of the sentence
_LEAST_WORD = 2
_CODE_KINDS = ("AttributeError", "NameError", "UnboundLocalError", "ImportError", "ModuleNotFoundError")
_OURS = Path(__file__).resolve().parents[2]  # the folder that the package lies in
_OWN_FILES = {"settings.json", "card.json", "metrics.json", "weights.safetensors", "mmdesk.log"}
_QUOTED = re.compile(r"'[^'\n]*'|\"[^\"\n]*\"|“[^”\n]*”|‘[^’\n]*’")
_IDENTIFIER = re.compile(r"['\"][A-Za-z_][\w.]*['\"]")
# Up to what cannot be in the middle of a sentence's path: a quotation mark, a bracket, ": ", ", " or ". ".
_PATH = re.compile(r"(?<![\w.<…/\\])(?:[A-Za-z]:[\\/]|\\\\|~?/)(?!\s)(?:(?![:,.]\s)[^\n'\"<>|()])+")
_SUFFIXES = (
    "mp4|mkv|avi|mov|webm|ts|mpe?g|wmv|wav|mp3|ogg|opus|flac|m4a|aac|png|jpe?g|webp|bmp|gif|tiff?|heic"
    "|txt|md|srt|vtt|csv|tsv|json|jsonl|eaf|html?|pdf|docx?|sqlite3|mmdesk-version"
)
_FILE = re.compile(rf"[^\s'\"(),:;<>|/\\]+\.(?:{_SUFFIXES})\b", re.IGNORECASE)
_SOURCE = re.compile(r'^(\s*)File "([^"]+)", line (\d+)(.*)$')


@dataclass(frozen=True, slots=True)
class FaultReport:
    """One distinct fault, scrubbed. `thread` is where it happened; empty in the window's own."""

    key: str  # the same for the same fault at the same place
    sentence: str
    trace: str
    thread: str
    at: datetime
    log: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()  # versions and platform
    is_past: bool = False  # the program before ended by it

    def as_text(self, times: int = 1) -> str:
        """The whole report, as it is shown, copied and saved."""
        often = f"{times} time{'s' if times > 1 else ''}"
        head = [self.sentence] + ([] if self.is_past else [f"At {self.at:%Y-%m-%d %H:%M:%S}, {often}."])
        head += [f"In the thread: {self.thread}."] if self.thread else []
        parts = ["\n".join(head), self.trace.strip()]
        parts.append("\n".join(f"{name}: {value}" for name, value in self.facts))
        if self.log:
            parts.append("\n".join(["The last lines of the log:", *self.log]))
        return "\n\n".join(part for part in parts if part) + "\n"


class Scrubber:
    """Takes out what is personal. `words` are the user's: names, what was typed, files that are open."""

    def __init__(self, words: Iterable[str] = (), home: Path | None = None) -> None:
        own = {str(home or Path.home()), (home or Path.home()).name, *words}
        found = sorted({one.strip() for one in own if len(one.strip()) > _LEAST_WORD}, key=len, reverse=True)
        found = [one for one in found if one not in ("root", "home", "user")]
        whole = "|".join(rf"(?<!\w){re.escape(one)}(?!\w)" for one in found)
        self._words = re.compile(whole, re.IGNORECASE) if whole else None

    def message(self, text: str, *, is_code: bool = False) -> str:
        """A message or a line of the log. Of one `is_code`, identifiers in quotation marks stay."""
        text = _QUOTED.sub(lambda found: _unquoted(found.group(), is_code), text)
        text = _PATH.sub(HIDDEN, text)
        text = _FILE.sub(_nameless, text)
        return self._words.sub(HIDDEN, text) if self._words else text

    def trace(self, error: TracebackException) -> str:
        """The traceback with all it came from: the source's own lines as they are, messages scrubbed."""
        return "\n".join(self._lines(error))

    def _lines(self, error: TracebackException) -> Iterator[str]:
        earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if earlier is not None:
            yield from self._lines(earlier)
            because = "because of" if error.__cause__ else "while handling"
            yield f"\n... and then, {because} that:\n"
        yield "Traceback (most recent call last):"
        for frame in error.stack.format():
            for line in frame.rstrip("\n").splitlines():
                yield _SOURCE.sub(_named_shortly, line)
        yield self.message(message_of(error), is_code=_is_code(error))

    def dump(self, text: str) -> str:
        """What faulthandler wrote: files and functions, no messages."""
        return "\n".join(
            _SOURCE.sub(_named_shortly, line) if _SOURCE.match(line) else self.message(line)
            for line in text.splitlines()
        )


def message_of(error: TracebackException) -> str:
    """The kind of an error and its message in one line, not scrubbed."""
    return " ".join(" ".join(error.format_exception_only()).split())


def key_of(error: TracebackException) -> str:
    """The same for an error of the same kind that was raised at the same place by the same way."""
    places = dict.fromkeys(
        f"{one.filename}:{one.lineno}" for one in error.stack
    )  # a recursion's depth varies
    return " ".join([_kind(error), *places])


def report_of(
    error: TracebackException,
    scrubber: Scrubber,
    thread: str = "",
    log: Sequence[str] = (),
    facts: Sequence[tuple[str, str]] = (),
) -> FaultReport:
    """What is told of an error that nobody expected."""
    return FaultReport(
        key_of(error),
        scrubber.message(message_of(error), is_code=_is_code(error))[:_LONGEST],
        scrubber.trace(error),
        thread,
        datetime.now(),
        tuple(scrubber.message(line) for line in log),
        tuple(facts),
    )


def report_of_last_end(said: str, log: Sequence[str], facts: Sequence[tuple[str, str]]) -> FaultReport:
    """What is known of a program that ended unexpectedly: what faulthandler wrote, or that it could not."""
    scrubber = Scrubber()
    lines = scrubber.dump(said).splitlines()
    cause = next((line for line in lines[1:] if line.strip()), "")
    return FaultReport(
        "last end",
        cause or "It left no word: it was killed, or the computer went off.",
        "\n".join(lines),
        "",
        datetime.now(),
        tuple(scrubber.message(line) for line in log),
        tuple(facts),
        is_past=True,
    )


def _kind(error: TracebackException) -> str:
    return message_of(error).split(":", 1)[0]


def _is_code(error: TracebackException) -> bool:
    return _kind(error) in _CODE_KINDS


def _unquoted(quoted: str, is_code: bool) -> str:
    if is_code and _IDENTIFIER.fullmatch(quoted):
        return quoted
    return f"{quoted[0]}{HIDDEN}{quoted[-1]}"


def _nameless(found: re.Match[str]) -> str:
    name = found.group()
    return name if name in _OWN_FILES else f"{HIDDEN}.{name.rsplit('.', 1)[-1]}"


def _named_shortly(found: re.Match[str]) -> str:
    before, file, number, rest = found.groups()
    return f'{before}File "{_shortened(file)}", line {number}{rest}'


def _shortened(file: str) -> str:
    """A file of source from the package or the library on, which says all that matters."""
    parts = re.split(r"(?:site|dist)-packages[\\/]", file)
    if len(parts) > 1:
        return parts[-1]
    for root in (str(_OURS), sysconfig.get_path("stdlib"), sys.prefix):
        if root and file.startswith(root):
            return file[len(root) :].lstrip("\\/")
    return file if file.startswith("<") else Path(file).name
