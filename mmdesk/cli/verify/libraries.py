"""The libraries that mmdesk runs with: in versions that it was tried with, on terms that are known."""

from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from mmdesk.cli.finding import Finding, ok, warn
from mmdesk.core.licences import PROGRAM, parts_in_use
from mmdesk.core.native_parts import UNKNOWN

_AGAIN = "Install mmdesk again: pip install --upgrade mmdesk"
_MOST_NAMED = 3


def check_libraries(_data_dir: Path) -> Iterator[Finding]:
    """Whether each library is there in a version that mmdesk allows, and its licence is known."""
    try:
        program = distribution(PROGRAM)
    except PackageNotFoundError:
        yield ok("libraries", "mmdesk is not installed as a package: there is no list of them")
        return
    wrong = list(wrong_versions(program))
    if wrong:
        yield warn("libraries", f"{_named(wrong)}: mmdesk was not tried with that.", _AGAIN)
    parts = parts_in_use()
    unknown = [part.name for part in parts if part.licence == UNKNOWN]
    if unknown:
        yield warn(
            "libraries", f"The licence of {_named(unknown)} is not known.", "Ask whoever installed it."
        )
    if not wrong and not unknown:
        count = sum(not part.inside for part in parts)
        inside = len(parts) - count
        yield ok(
            "libraries", f"{count} of versions that were tried, {inside} more inside them, licences known"
        )


def wrong_versions(program: Distribution) -> Iterator[str]:
    """What of the program's own requirements is not met here."""
    from packaging.requirements import Requirement

    for text in program.requires or ():
        needed = Requirement(text)
        if needed.marker is not None and not needed.marker.evaluate({"extra": ""}):
            continue
        try:
            found = distribution(needed.name).version
        except PackageNotFoundError:
            yield f"{needed.name} is missing"
            continue
        if not needed.specifier.contains(found, prereleases=True):
            yield f"{needed.name} {found} is not {needed.specifier}"


def _named(some: list[str]) -> str:
    more = f" and {len(some) - _MOST_NAMED} more" if len(some) > _MOST_NAMED else ""
    return ", ".join(some[:_MOST_NAMED]) + more
