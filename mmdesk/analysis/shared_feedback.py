"""A file of verdicts that somebody shared: looked through as a whole before anything of it is used."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mmdesk.analysis.checked_values import WrongValueError
from mmdesk.analysis.feedback_lines import KEY, LONGEST_LINE, read_line
from mmdesk.core.errors import MediaError
from mmdesk.core.feedback import Feedback

_LONGEST_ORIGIN = 80
_HINT = "Choose a file that `mmdesk export-feedback` has written."


@dataclass(frozen=True, slots=True)
class SharedFeedback:
    """What is in a file of shared verdicts, which was found sound."""

    path: Path
    base: str  # SHA-256 of the base in use, whose features alone can teach
    count: int  # of its verdicts that can be taken
    teaching: int  # of those, that have features
    of_another_base: int  # that are left out

    @property
    def origin(self) -> str:
        """Who shared it, as far as the file's name says."""
        return self.path.stem[:_LONGEST_ORIGIN].encode("utf-8", "replace").decode("utf-8")

    def verdicts(self) -> Iterator[Feedback]:
        """Those that can be taken, read from the file again, one at a time. Raises MediaError."""
        for one in _reading(self.path):
            if _fits(one, self.base):
                yield replace(one, origin=self.origin)


def is_shared_feedback(path: Path) -> bool:
    """Whether the file looks like shared verdicts; only its beginning is read."""
    try:
        with path.open("rb") as file:
            head = file.read(200)
    except OSError:
        return False
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(f'{{"{KEY}"'.encode())


def look_through(path: Path, base: str) -> SharedFeedback:
    """Look at every verdict in a file, in constant memory; `base` is the SHA-256 of the base in use.

    Raises MediaError where the file cannot be read or is not what we write, where there is nothing in it,
    and where all its features are of another base.
    """
    count = teaching = others = 0
    for one in _reading(path):
        if _fits(one, base):
            count, teaching = count + 1, teaching + one.teaches
        else:
            others += 1
    if others and not count:
        raise MediaError(
            f"The features in {path.name} are of another base model and cannot teach this one.",
            "Ask for another export, made with this mmdesk after `mmdesk migrate-feedback` there.",
        )
    if not count:
        raise MediaError(f"There are no verdicts in {path.name}.", _HINT)
    return SharedFeedback(path, base, count, teaching, others)


def _fits(feedback: Feedback, base: str) -> bool:
    """Features of an unknown base are believed of nobody: they might mean anything."""
    return not feedback.features or feedback.base == base


def _reading(path: Path) -> Iterator[Feedback]:
    number = 0
    try:
        with path.open("rb") as file:
            while line := file.readline(LONGEST_LINE + 1):
                number += 1
                if len(line) > LONGEST_LINE:
                    raise WrongValueError("it is too long")
                if line.strip():
                    yield read_line(line.removeprefix(b"\xef\xbb\xbf"))
    except OSError as error:
        raise MediaError(f"{path.name} cannot be read: {error.strerror}.", _HINT) from error
    except WrongValueError as error:
        raise MediaError(f"{path.name} holds no shared verdicts: line {number}: {error}.", _HINT) from error
