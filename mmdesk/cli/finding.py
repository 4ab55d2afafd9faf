"""What `mmdesk doctor` finds: one line of its report."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad a finding is."""

    OK = "ok"
    WARN = "warn"  # the program works, with less
    FAIL = "fail"  # the program does not work


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what to do about it (empty where nothing is to be done)."""

    name: str
    level: Level
    says: str
    todo: str = ""


def ok(name: str, says: str) -> Finding:
    """All is well."""
    return Finding(name, Level.OK, says)


def warn(name: str, says: str, todo: str) -> Finding:
    """The program works, with less."""
    return Finding(name, Level.WARN, says, todo)


def fail(name: str, says: str, todo: str) -> Finding:
    """The program does not work until something is done."""
    return Finding(name, Level.FAIL, says, todo)
