"""The program's own files, against the list that the installer made of them."""

import base64
import hashlib
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path

import mmdesk
from mmdesk.cli.finding import Finding, fail, ok, warn
from mmdesk.core.own_program import is_frozen

_AGAIN = "Install mmdesk again: pip install --force-reinstall --no-deps mmdesk"
_UNPACK = "Unpack mmdesk again, or install it again."
SUMS = "files.sha256"
_MADE_LATER = "__pycache__"


def check_installed(_data_dir: Path) -> Iterator[Finding]:
    """Whether every file of the package is the one that was installed, and there is no other."""
    folder = Path(mmdesk.__file__).resolve().parent
    if is_frozen():
        yield compare_sums(Path(sys.executable).resolve().parent)
        return
    wheel = _wheel_at(folder)
    if wheel is None:
        yield ok("program", f"runs from {folder}, not from a wheel: there is no list to check it against")
        return
    yield from compare(wheel, folder)


def compare(wheel: Distribution, folder: Path) -> Iterator[Finding]:
    """Compare the package in `folder` with the RECORD of its wheel (PEP 376, SHA-256 in base64)."""
    listed = [one for one in wheel.files or () if one.parts[0] == folder.name and one.hash is not None]
    wrong = [str(one) for one in listed if not _is_same(wheel, one)]
    known = {str(Path(str(wheel.locate_file(one))).resolve()) for one in wheel.files or ()}
    there = (one for one in folder.rglob("*") if one.is_file() and _MADE_LATER not in one.parts)
    added = sorted(str(one.relative_to(folder)) for one in there if str(one.resolve()) not in known)
    if wrong:
        more = f" and {len(wrong) - 1} more" if len(wrong) > 1 else ""
        yield fail("program", f"{wrong[0]}{more} is missing, or not as it was installed.", _AGAIN)
    if added:
        more = f" and {len(added) - 1} more" if len(added) > 1 else ""
        yield warn(
            "program", f"{added[0]}{more} lies among the program's files and was not installed.", _AGAIN
        )
    if not wrong and not added:
        yield ok("program", f"{len(listed)} files are as they were installed")


def compare_sums(folder: Path) -> Finding:
    """Compare a frozen program with the list that its build made, as `sha256sum` writes it."""
    try:
        listed = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return warn("program", f"There is no list of its files, {SUMS}, to check it against.", _UNPACK)
    pairs = [line.partition("  ")[::2] for line in listed]
    wrong = [name for digest, name in pairs if _digest(folder / name) != digest]
    if wrong:
        more = f" and {len(wrong) - 1} more" if len(wrong) > 1 else ""
        return fail("program", f"{wrong[0]}{more} is missing, or not as it was built.", _UNPACK)
    return ok("program", f"{len(pairs)} files are as they were built")


def _digest(file: Path) -> str:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return ""


def _wheel_at(folder: Path) -> Distribution | None:
    """The installed wheel that this very package came with; None where it runs from its source."""
    try:
        found = distribution("mmdesk")
    except PackageNotFoundError:
        return None
    listed = any(one.parts[:1] == (folder.name,) and one.hash is not None for one in found.files or ())
    is_here = Path(str(found.locate_file(folder.name))).resolve() == folder
    return found if listed and is_here else None


def _is_same(wheel: Distribution, one: PackagePath) -> bool:
    assert one.hash is not None
    try:
        digest = hashlib.new(one.hash.mode, Path(str(wheel.locate_file(one))).read_bytes()).digest()
    except (OSError, ValueError):
        return False
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == one.hash.value
