"""`mmdesk export-feedback`: your verdicts to be shared, a line of JSON each, with features but no pixels."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.analysis.feedback_lines import FILE_SOURCE, as_line
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.core.feedback import Feedback
from mmdesk.core.sessions import LIVE, SHARED
from mmdesk.core.shown_names import shown
from mmdesk.paths import base_model_dir
from mmdesk.store import sqlite
from mmdesk.store.cards import base_of
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.files import replacing
from mmdesk.store.sessions import SessionStore
from mmdesk.store.versions import VersionStore


def export_feedback(
    out: Annotated[
        Path | None, typer.Option(dir_okay=False, help="File to write [default: the terminal].")
    ] = None,
    features: Annotated[bool, typer.Option(help="With the features, from which others can learn.")] = True,
    with_names: Annotated[bool, typer.Option("--with-names", help="With the names of people.")] = False,
    with_paths: Annotated[bool, typer.Option("--with-paths", help="With the paths of files.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Write the verdicts that were given here as JSON lines, oldest first, for `mmdesk import-feedback`.

    Features are base64 of 512 float32 in little endian, by modality. Pictures, sound and words are never in
    it; people are numbered, and of where a verdict was given it is told whether that was live or a file.
    """
    folder = chosen_data_dir(data_dir)
    with closing(open_database(folder, read_only=True)) as connection:
        telling = _Telling(connection, folder, features, with_names, with_paths)
        if out is None:
            for line in telling.lines():
                typer.echo(line)
            return
        count = 0
        with replacing(out, "Choose another with --out.") as file:
            for line in telling.lines():
                file.write(f"{line}\n".encode())
                count += 1
    typer.echo(f"Wrote {count} verdicts to {out}.", err=True)


class _Telling:
    """What is told of each verdict, and what is not."""

    def __init__(
        self, connection: sqlite.Connection, folder: Path, features: bool, with_names: bool, with_paths: bool
    ) -> None:
        self._feedback = FeedbackStore(connection)
        self._with_features, self._with_paths = features, with_paths
        self._sources = {one.id: one.source for one in SessionStore(connection).list()}
        self._names = dict(connection.execute("SELECT id, name FROM people")) if with_names else {}
        self._numbers: dict[str, str] = {}
        self._base = base_of(base_model_dir())
        self._bases = VersionStore(folder, base_model_dir()).bases()

    def lines(self) -> Iterator[str]:
        for one in self._feedback.each():
            if not one.origin:  # what others shared is theirs to share
                yield self._line(one)

    def _line(self, one: Feedback) -> str:
        source = self._sources.get(one.session_id, LIVE)
        if source not in (LIVE, SHARED):
            source = shown(source) if self._with_paths else FILE_SOURCE
        base = one.base or self._bases.get(one.version) or self._base
        return as_line(one, self._who(one.who), source, base, with_features=self._with_features)

    def _who(self, who: str) -> str:
        if not who:
            return ""
        return self._names.get(who) or self._numbers.setdefault(who, f"person {len(self._numbers) + 1}")
