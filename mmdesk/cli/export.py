"""`mmdesk export`: remembered sessions as files for other programs."""

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.analysis.export import Format
from mmdesk.analysis.output_names import file_name_of, output_paths
from mmdesk.app.loading import export_remembered
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.out_folder import made
from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.cli.remembered import named, of_file
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.errors import MmdeskError
from mmdesk.core.exporting import ExportOrder
from mmdesk.core.sessions import PastSession, Session
from mmdesk.store.database import open_database
from mmdesk.store.sessions import SessionStore
from mmdesk.store.summaries import summaries


def export(
    session: Annotated[
        list[str] | None, typer.Argument(help="Ids as `mmdesk sessions` lists them, or their beginnings.")
    ] = None,
    every_one: Annotated[bool, typer.Option("--all", help="Every session that is listed.")] = False,
    file: Annotated[
        list[Path] | None, typer.Option(help="The newest session of this media file; can be repeated.")
    ] = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write them.")] = Format.JSON,
    out: Annotated[
        Path | None, typer.Option(file_okay=False, help="Folder for the files [default: the current one].")
    ] = None,
    pictures: Annotated[
        bool, typer.Option("--pictures", help="Put pictures into an HTML report: faces will be in the file.")
    ] = False,
    names: Annotated[
        bool, typer.Option("--names", help="Call people as you named them, not by their numbers.")
    ] = False,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Write remembered sessions, with what you said of them, as NAME.FORMAT each."""
    allow_any_name()
    if every_one == bool(session or file):
        raise typer.BadParameter("give sessions or --file, or else --all", param_hint="SESSION")
    if pictures and format_ is not Format.HTML:
        raise typer.BadParameter("pictures are only put into --format html", param_hint="--pictures")
    folder = chosen_data_dir(data_dir)
    with closing(open_database(folder, read_only=True)) as connection:
        known = SessionStore(connection).list()
        listed = set()
        if every_one:  # those that have a timeline
            listed = {one.session.id for one in summaries(connection) if not one.session.is_shared}
        chosen = [one for one in known if one.id in listed] + [named(word, known) for word in session or []]
        chosen = [*chosen, *(of_file(path, known) for path in file or [])]
    write = partial(_write, folder, pictures, names)
    with telling(as_json) as outcome:
        if _write_all(chosen, made(out or Path()), format_, write, outcome):
            raise typer.Exit(1)


def _write_all(
    chosen: Sequence[Session],
    out: Path,
    format_: Format,
    write: Callable[[Session, Path], None],
    outcome: Outcome,
) -> int:
    """How many could not be written; each is said."""
    written: list[dict[str, str]] = []
    failed: list[dict[str, str]] = []
    targets = output_paths([file_name_of(one) for one in chosen], out, format_)
    for one, target in zip(chosen, targets, strict=True):
        try:
            write(one, target)
            outcome.say(shown(target))
            written.append({"session": one.id, "file": shown(target)})
        except MmdeskError as error:
            failed.append({"session": one.id, "reason": shown(str(error))})
            typer.echo(shown(f"{one.id}: {error}"), err=True)
    if not chosen:
        typer.echo("No session is remembered.", err=True)
    outcome.tell(written=written, failed=failed)
    return len(failed)


def _write(folder: Path, pictures: bool, names: bool, session: Session, target: Path) -> None:
    export_remembered(folder, ExportOrder(str(target), pictures, names), PastSession(session, 0.0))
