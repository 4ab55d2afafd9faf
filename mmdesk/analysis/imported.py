"""Import: a session out of our own JSON or CSV, whole or not at all. Nothing in the file is trusted."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from mmdesk.analysis.checked_values import WrongValueError
from mmdesk.analysis.import_csv import FIRST_COLUMNS, csv_moments
from mmdesk.analysis.import_json import json_moments
from mmdesk.analysis.json_pieces import NotJsonError
from mmdesk.analysis.read_about import About
from mmdesk.capture.media_digest import digest
from mmdesk.core.errors import MediaError
from mmdesk.core.sessions import PastMoment, PastSession, Session

_HEAD = 4096  # bytes that tell what a file is
_HINT = "Choose a .json or .csv that mmdesk has exported."


@dataclass(frozen=True, slots=True)
class Imported:
    """A session that was found sound, and what is in it. Its ids are new: it is no other's."""

    past: PastSession
    count: int  # of its moments
    path: Path

    def moments(self) -> Iterator[PastMoment]:
        """The moments, read from the file again, one at a time. Raises MediaError."""
        about = About(self.past.session.id)
        yield from _reading(self.path, about)


def is_ours(path: Path) -> bool:
    """Whether the file looks like an export of ours; only its beginning is read."""
    if path.suffix.lower() not in (".json", ".csv"):
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD).removeprefix(b"\xef\xbb\xbf").lstrip()
    except OSError:
        return False
    if path.suffix.lower() == ".csv":
        return head.startswith(",".join(FIRST_COLUMNS).encode())
    return head.startswith(b"{") and b'"source"' in head


def read_ours(path: Path) -> Imported:
    """Look through the whole file, in constant memory.

    Raises MediaError, in one line, where it cannot be read or is not what we write.
    """
    about = About()
    count, length_s = 0, 0.0
    for past in _reading(path, about):
        count, length_s = count + 1, max(length_s, past.moment.end_s)
    try:
        session = about.session(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    except OSError as error:
        raise MediaError(f"{path.name} cannot be read: {error.strerror}.", _HINT) from error
    except WrongValueError as error:
        raise _not_ours(path, str(error)) from error
    session = _found_again(session, path)
    if session.file and session.file.duration_s is not None:
        length_s = max(length_s, session.file.duration_s)
    return Imported(_past(session, about, length_s), count, path)


def _found_again(session: Session, path: Path) -> Session:
    """With the whole path of its file, where that was given from this folder or lies by the export."""
    source, known = Path(session.source), session.file.digest if session.file else ""
    if not known or source.is_absolute():
        return session
    for place in (source.absolute(), path.absolute().parent / source, path.absolute().parent / source.name):
        with suppress(MediaError):
            if digest(place) == known:
                return replace(session, source=str(place))
    return session


def _past(session: Session, about: About, length_s: float) -> PastSession:
    return PastSession(
        session,
        length_s,
        marks=tuple(about.marks),
        exclusions=tuple(about.exclusions),
        names=tuple(about.names),
        consents=tuple(about.consents),
    )


def _reading(path: Path, about: About) -> Iterator[PastMoment]:
    if path.suffix.lower() not in (".json", ".csv"):
        raise _not_ours(path, "it is neither .json nor .csv")
    read = csv_moments if path.suffix.lower() == ".csv" else json_moments
    count = 0
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for past in read(file, about):
                count += 1
                yield past
    except OSError as error:
        raise MediaError(f"{path.name} cannot be read: {error.strerror}.", _HINT) from error
    except (WrongValueError, NotJsonError) as error:
        raise _not_ours(path, f"{error} (after {count} moments)" if count else str(error)) from error
    except UnicodeError as error:
        raise _not_ours(path, "it is no text") from error


def _not_ours(path: Path, why: str) -> MediaError:
    return MediaError(f"{path.name} is not a timeline that can be imported: {why}.", _HINT)
