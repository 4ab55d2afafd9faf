"""`mmdesk analyze`: media files to a table, and to files with their timelines."""

import math
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.text import Text

from mmdesk.analysis.export import Format, export
from mmdesk.analysis.file_pipeline import EVERY_S, analyse
from mmdesk.analysis.output_names import output_paths
from mmdesk.analysis.tally import Tally
from mmdesk.analysis.timeline import Analysis, TimelineEntry
from mmdesk.capture.media_file import MediaFile, open_media
from mmdesk.cli.file_progress import reporting
from mmdesk.cli.file_table import Row, print_table
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.predictor_in_use import load_predictor
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.errors import MediaError, MmdeskError, StoreError, WeightsError

if TYPE_CHECKING:
    from mmdesk.model.predictor import Predictor


@dataclass(frozen=True, slots=True)
class _Order:
    """What to do with every file."""

    load: "Callable[[], Predictor]"  # loads once, and only when a file could be opened
    every_s: float
    text: str | None
    format_: Format


def _sensible(every_s: float) -> float:
    if not (math.isfinite(every_s) and 0.02 <= every_s <= 3600):
        raise typer.BadParameter("must be between 0.02 and 3600 seconds")
    return every_s


def analyze(
    files: Annotated[list[Path], typer.Argument(help="Video, sound, pictures, text or subtitles.")],
    text: Annotated[str | None, typer.Option(help="What is said or written in the files.")] = None,
    out: Annotated[
        Path | None, typer.Option(file_okay=False, help="Folder for the results [default: the current one].")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write the results.")] = Format.JSON,
    every: Annotated[
        float, typer.Option(callback=_sensible, metavar="SECONDS", help="Time between two predictions.")
    ] = EVERY_S,
    data_dir: DataDir = None,
) -> None:
    """Analyse FILES: print what was found, and write NAME.FORMAT for each."""
    allow_any_name()
    order = _Order(cache(lambda: load_predictor(chosen_data_dir(data_dir))), every, text, format_)
    targets = output_paths(files, _made(out or Path()), format_)
    rows, errors = [], Console(stderr=True)
    for path, target in zip(files, targets, strict=True):
        try:
            rows.append(_analyze_file(path, target, order, errors))
        except WeightsError:
            raise  # without a network no other file can be analysed either
        except MmdeskError as error:
            _say(path, str(error), errors)
    if rows:
        print_table(rows, Console())
    if len(rows) < len(files):
        raise typer.Exit(1)


def _made(folder: Path) -> Path:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"Cannot make the folder {shown(folder)}: {error.strerror}.", "Choose another with --out."
        ) from error
    return folder


def _analyze_file(path: Path, target: Path, order: _Order, errors: Console) -> Row:
    tally = Tally()
    with open_media(path) as media:
        predictor = order.load()
        with closing(analyse(media, predictor, order.every_s, order.text)) as raw:
            entries = tally.counting(reporting(raw, shown(path), media.duration_s, errors))
            entries = _some(entries, media)
            about = Analysis(str(path), predictor.version, predictor.model_sha256, entries, media)
            export(about, order.format_, target)
        for trouble in (*media.warnings, *media.errors):
            _say(path, trouble, errors)
        return Row(path, media.duration_s, tally)


def _some(entries: Iterator[TimelineEntry], media: MediaFile) -> Iterator[TimelineEntry]:
    """The same entries. Raises MediaError when there were none: then nothing is to be written."""
    found = False
    for entry in entries:
        found = True
        yield entry
    if not found:
        reason = media.errors[0] if media.errors else "Nothing in it decodes."
        raise MediaError(reason, "Choose another file.")


def _say(path: Path, trouble: str, errors: Console) -> None:
    errors.print(Text(shown(f"{path}: {trouble}")), soft_wrap=True)
