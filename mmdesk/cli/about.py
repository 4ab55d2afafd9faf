"""`mmdesk about`: what the program is, what it is made of, and under which licences."""

import platform
from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk import __version__
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.core.errors import MmdeskError
from mmdesk.core.licences import Part, licence_text, parts_in_use
from mmdesk.paths import base_model_dir
from mmdesk.store.cards import read_card

_WIDTH_IN_PIPE = 200


def about(
    licences: Annotated[
        bool, typer.Option("--licences", "--licenses", help="List every part with its licence.")
    ] = False,
    text: Annotated[
        str | None, typer.Option("--text", metavar="PART", help="Print the licence that a part brings along.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say what mmdesk is, which base it has, and what it is made of under which licences."""
    if text is not None:
        _print_text(text)
        return
    parts = parts_in_use()
    base = str((read_card(base_model_dir()) or {}).get("sha256") or "")
    gpl = [part.name for part in parts if part.licence.startswith("GPL") and "WITH" not in part.licence]
    with telling(as_json) as outcome:
        outcome.show(
            f"mmdesk {__version__}, under the Apache License 2.0, on Python {platform.python_version()}."
        )
        outcome.show(f"Base model {base[:12] or 'without a card'}: for research and non-commercial use.")
        outcome.show(f"{len(parts)} parts; `mmdesk about --licences` lists them.")
        if gpl:
            outcome.show(f"Under the GPL, and in this environment: {', '.join(gpl)}.")
        outcome.tell(version=__version__, base_sha256=base, python=platform.python_version())
        outcome.tell(parts=[_as_object(part) for part in parts])
        if licences and not as_json:
            console = Console()
            if not console.is_terminal:
                console.width = max(console.width, _WIDTH_IN_PIPE)
            console.print(_table(parts))


def _print_text(name: str) -> None:
    found = licence_text(name)
    if not found:
        raise MmdeskError(
            f"There is no licence text of {name} here.", "`mmdesk about --licences` lists the parts."
        )
    typer.echo(found)


def _as_object(part: Part) -> dict[str, str | None]:
    return {
        "name": part.name,
        "version": part.version or None,
        "licence": part.licence,
        "inside": part.inside or None,
    }


def _table(parts: Sequence[Part]) -> Table:
    table = Table("Part", "Version", "Licence", "Inside of")
    for part in parts:
        table.add_row(*(Text(cell) for cell in (part.name, part.version, part.licence, part.inside)))
    return table
