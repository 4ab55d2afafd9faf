"""`mmdesk analyze`: media files and folders to a table, and to files with their timelines."""

import math
import time
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from mmdesk.analysis.export import Format
from mmdesk.analysis.file_pipeline import EVERY_S
from mmdesk.analysis.output_names import OutputNames
from mmdesk.capture.media_folder import media_in
from mmdesk.capture.watched_folder import WatchedFolder
from mmdesk.cli.analyze_file import Order, analyze_file, say
from mmdesk.cli.analyzed import Analyzed
from mmdesk.cli.file_table import Row, print_table
from mmdesk.cli.options import DataDir, readable_data_dir
from mmdesk.cli.out_folder import made
from mmdesk.cli.outcome import AsJson, is_quiet, telling
from mmdesk.cli.predictor_in_use import load_predictor, version_in_use
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.cli.told_once import tell_once
from mmdesk.core.errors import MmdeskError, WeightsError
from mmdesk.core.sessions import FileReading
from mmdesk.store.database import open_database
from mmdesk.store.files_read import FilesRead

_LOOK_EVERY_S = 2.0  # at a watched folder
_Source = tuple[Path, Path]  # a file, and the folder for its result


def _sensible(every_s: float) -> float:
    if not (math.isfinite(every_s) and 0.02 <= every_s <= 3600):
        raise typer.BadParameter("must be between 0.02 and 3600 seconds")
    return every_s


def analyze(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Video, sound, pictures, text or subtitles, or folders.")
    ] = None,
    text: Annotated[str | None, typer.Option(help="What is said or written in the files.")] = None,
    out: Annotated[
        Path | None, typer.Option(file_okay=False, help="Folder for the results [default: the current one].")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write the results.")] = Format.JSON,
    every: Annotated[
        float, typer.Option(callback=_sensible, metavar="SECONDS", help="Time between two predictions.")
    ] = EVERY_S,
    sound: Annotated[
        int | None,
        typer.Option(
            min=0, metavar="N", help="Which sound of a file is heard, from 0 [default: its main one]."
        ),
    ] = None,
    recursive: Annotated[bool, typer.Option(help="Whether folders within folders are looked into.")] = True,
    watch: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Analyse what is in it and what comes, until Ctrl+C."),
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Analyse anew also what was analysed just so before.")
    ] = False,
    names: Annotated[
        bool, typer.Option("--names", help="Call people as you named them in the window, in the same file.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Analyse FILES, and all media in folders: print what was found, and write NAME.FORMAT for each.

    What was analysed before, by the same version and settings, is not analysed again, and a run that
    was broken off goes on where it was.
    """
    if not files and watch is None:
        raise typer.BadParameter("give files or folders, or --watch FOLDER", param_hint="FILES")
    if watch is not None and not watch.is_dir():
        raise typer.BadParameter(f"{shown(watch)} is not a folder", param_hint="--watch")
    allow_any_name()
    folder = readable_data_dir(data_dir)
    tell_once(folder)
    load, in_use = cache(lambda: load_predictor(folder)), cache(lambda: version_in_use(folder))
    called = partial(_names_in, folder) if names else None
    run = _Run(Order(load, in_use, every, text, sound, format_, again, called), Analyzed(folder))
    run.take(_sources(files or [], made(out or Path()), recursive, run.errors))
    if watch is not None:
        run.watch(WatchedFolder(watch, recursive), made(out or Path()))
    with telling(as_json) as outcome:
        if run.rows and not (as_json or is_quiet()):
            print_table(run.rows, Console())
        outcome.tell(analyzed=run.written, failed=run.failures)
        if run.failures:
            raise typer.Exit(1)


def _names_in(data_dir: Path, read: FileReading) -> dict[int, str]:
    """Who is who in a file that was read just so in the window. Raises StoreError."""
    with closing(open_database(data_dir, read_only=True)) as connection:
        return FilesRead(connection).names_in(read)


class _Run:
    """Analyses files one by one, and counts what became of them."""

    def __init__(self, order: Order, analyzed: Analyzed) -> None:
        self._order, self._analyzed = order, analyzed
        self._names: OutputNames | None = None
        self.errors = Console(stderr=True)
        self.rows: list[Row] = []
        self.written: list[dict[str, object]] = []
        self.failures: list[dict[str, str]] = []

    def take(self, sources: Iterable[_Source]) -> None:
        """Analyse these; what cannot be is said and counted, and the others are analysed."""
        listed = list(sources)
        if self._names is None:
            self._names = OutputNames((path for path, _ in listed), self._order.format_)
        for path, folder in listed:
            try:
                target = self._names.of(path, made(folder))
                row = analyze_file(path, target, self._order, self._analyzed, self.errors)
                self.rows.append(row)
                self.written.append({"file": shown(path), "written": shown(target), **row.as_values()})
            except WeightsError:
                raise  # without a network no other file can be analysed either
            except MmdeskError as error:
                self.failures.append({"file": shown(path), "reason": str(error)})
                say(path, str(error), self.errors)

    def watch(self, watched: WatchedFolder, out: Path) -> None:
        """Analyse what is in the folder and what comes into it, until Ctrl+C."""
        was_there = True
        if not is_quiet():
            words = f"Watching {shown(watched.folder)}; Ctrl+C ends it."
            self.errors.print(words, markup=False, soft_wrap=True)
        try:
            while True:
                found = [path for path in watched.look() if not self._analyzed.made(path)]
                if watched.is_there != was_there:
                    was_there = watched.is_there
                    say(
                        watched.folder,
                        "is there again." if was_there else "is not there any more.",
                        self.errors,
                    )
                self.take((path, out / path.parent.relative_to(watched.folder)) for path in found)
                time.sleep(_LOOK_EVERY_S)
        except KeyboardInterrupt:
            return


def _sources(files: Iterable[Path], out: Path, recursive: bool, errors: Console) -> Iterator[_Source]:
    """Every file, those of a folder with the folders within it again under `out`."""
    for path in files:
        if not path.is_dir():
            yield path, out
            continue
        found = False
        for file in media_in(path, recursive):
            found = True
            yield file, out / file.parent.relative_to(path)
        if not found:
            say(path, "holds no video, sound, picture or text.", errors)
