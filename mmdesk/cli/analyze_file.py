"""Analysing one file on the command line: once, whole, and going on where a killed run was left."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.text import Text

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.file_pipeline import analyse
from mmdesk.analysis.journal import Journal, as_past, open_journal
from mmdesk.analysis.tally import Tally
from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.capture.media_digest import digest
from mmdesk.capture.media_file import MediaFile, open_media
from mmdesk.cli.analyzed import Analyzed
from mmdesk.cli.file_progress import reporting
from mmdesk.cli.file_table import Row, duration
from mmdesk.cli.outcome import is_quiet
from mmdesk.cli.shown_name import shown
from mmdesk.core.errors import MediaError
from mmdesk.core.people_again import PeopleAgain
from mmdesk.core.sessions import FileReading, State

if TYPE_CHECKING:
    from mmdesk.model.predictor import Predictor

_OVERLAP_S = 2.0  # is read a second time when a file is gone on with, to know its people again
_SAME_S = 1e-3
_LONGEST_NAME = 255  # bytes, of most file systems


@dataclass(frozen=True, slots=True)
class Order:
    """What to do with every file."""

    load: "Callable[[], Predictor]"  # loads once, and only when a file could be opened
    in_use: Callable[[], tuple[int, str]]  # the version in use and its hash, without loading it
    every_s: float
    text: str | None
    sound: int | None
    format_: Format
    again: bool  # also what was analysed just so already
    names: Callable[[FileReading], Mapping[int, str]] | None = None  # of the people in it; None: unwanted


def analyze_file(path: Path, target: Path, order: Order, analyzed: Analyzed, errors: Console) -> Row:
    """Analyse `path` into `target`. Raises MmdeskError, and leaves `target` as it was, when it cannot be."""
    how = _how(path, order)
    is_anew = order.again or order.names is not None  # who is called how may have changed since
    earlier = None if is_anew else _earlier(path, target, how, order, analyzed)
    if earlier is not None:
        words = f"was analysed before, and {target.name} is up to date (--again analyses it once more)."
        mention(path, words, errors)
        return earlier
    with open_media(path) as media:
        predictor = order.load()
        head = {**how, "version": predictor.version, "model": predictor.model_sha256}
        part = journal_of(target)
        with open_journal(part, head, anew=order.again) as journal:
            try:
                tally = _read(media, predictor, journal, order, errors)
            except MediaError:  # the next run would stumble over the same place
                part.unlink(missing_ok=True)
                raise
            whose = str(path), predictor.version, predictor.model_sha256
            read = _reading(media, order, str(head["digest"]))
            names = order.names(read) if order.names else {}
            about = Analysis(*whose, journal.entries(), media, file=read, names=names)
            export(about, order.format_, target)
            if not media.cut_short:
                part.unlink(missing_ok=True)
        for trouble in (*media.warnings, *media.errors):
            if trouble != media.cut_short:
                say(path, trouble, errors)
        if media.cut_short:
            hint = f"What was read is in {target.name}; run it again, and it goes on."
            raise MediaError(media.cut_short, hint)
        row = Row(path, media.duration_s, tally)
        analyzed.add(target, head, row.as_values())
        return row


def journal_of(target: Path) -> Path:
    """The journal beside a file that is being made."""
    name = f".{target.name}.mmdesk-part"
    if len(name.encode("utf-8", "surrogateescape")) > _LONGEST_NAME:
        name = (
            f".{hashlib.sha256(target.name.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}.mmdesk-part"
        )
    return target.with_name(name)


def say(path: Path, trouble: str, errors: Console) -> None:
    """One line about a file, which is named once, at its beginning."""
    words = trouble.removeprefix(f"{path.name} ").replace(f"Cannot read {path}:", "cannot be read:", 1)
    errors.print(Text(shown(f"{path}: {words}")), soft_wrap=True)


def mention(path: Path, words: str, errors: Console) -> None:
    """One line about a file that is no trouble."""
    if not is_quiet():
        say(path, words, errors)


def _how(path: Path, order: Order) -> dict[str, Any]:
    """What the result depends on, but the weights. Raises MediaError when the file cannot be read."""
    status = path.stat() if path.is_file() else None
    return {
        "source": str(path.resolve()),
        "digest": digest(path),
        "changed": status.st_mtime_ns if status else 0,
        "every_s": order.every_s,
        "text": order.text,
        "sound": order.sound,
        "format": str(order.format_),
        **({"names": True} if order.names else {}),  # not which: whom the user forgets is in no other file
    }


def _earlier(path: Path, target: Path, how: dict[str, Any], order: Order, analyzed: Analyzed) -> Row | None:
    if not target.is_file():
        return None
    version, model = order.in_use()
    values = analyzed.row_of(target, {**how, "version": version, "model": model})
    return None if values is None else Row.of(path, values)


def _reading(media: MediaFile, order: Order, its_digest: str) -> FileReading:
    troubles = tuple(media.errors)
    return FileReading(
        State.WHOLE, order.every_s, media.duration_s, order.sound, its_digest, troubles=troubles
    )


def _read(media: MediaFile, predictor: "Predictor", journal: Journal, order: Order, errors: Console) -> Tally:
    """Read what the journal does not have yet into it. Raises MediaError when there is nothing at all."""
    tally = Tally()
    for _ in tally.counting(journal.entries()):
        pass
    for trouble in journal.troubles():
        if trouble not in media.errors:
            media.errors.append(trouble)
    tail, highest = journal.tail(_OVERLAP_S)
    if tail:
        mention(media.path, f"goes on at {duration(tally.end_s)}, where it was left.", errors)
    name, from_s = shown(media.path), max(0.0, tally.end_s - _OVERLAP_S) if tail else 0.0
    raw = analyse(media, predictor, order.every_s, order.text, order.sound, from_s)
    with closing(raw):
        fresh = _read_on(raw, tally.end_s if tail else -1.0, PeopleAgain(map(as_past, tail), highest))
        for entry in reporting(tally.counting(fresh), name, media.duration_s, errors, tally.end_s):
            journal.add(entry)
            journal.add_troubles(media.errors)
    journal.add_troubles(media.errors)
    if not tally.moments:
        reason = media.errors[0] if media.errors else "Nothing in it decodes."
        raise MediaError(reason, "Choose another file.")
    return tally


def _read_on(
    entries: Iterator[TimelineEntry], until_s: float, people: PeopleAgain
) -> Iterator[TimelineEntry]:
    """Those after `until_s`; the ones before only say who is who."""
    for entry in entries:
        if entry.end_s <= until_s + _SAME_S:
            people.meet(entry.prediction, entry.end_s)
        else:
            yield replace(entry, prediction=people.renamed(entry.prediction))
