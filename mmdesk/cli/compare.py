"""`mmdesk compare`: how far two sessions of the same thing say the same."""

import csv
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.analysis.atomic_file import replacing
from mmdesk.analysis.export_comparison import write_comparison_eaf
from mmdesk.cli.file_table import duration
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.cli.remembered import named
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.comparing import Comparison
from mmdesk.core.comparing import compare as compared
from mmdesk.store.database import open_database
from mmdesk.store.past import read_moments, read_past
from mmdesk.store.sessions import SessionStore

COLUMNS = ("start_s", "end_s", "first", "second")


def compare(
    first: Annotated[str, typer.Argument(help="A session, as `mmdesk sessions` lists it.")],
    second: Annotated[str, typer.Argument(help="Another of the same file, as read by another version.")],
    out: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="Write where they differ: .csv, or .eaf with both."),
    ] = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Say how far two sessions agree over time. What was left out of either is not compared."""
    allow_any_name()
    is_eaf = out is not None and out.suffix.lower() == ".eaf"
    if out is not None and not is_eaf and out.suffix.lower() != ".csv":
        raise typer.BadParameter("must end in .csv or .eaf", param_hint="--out")
    with closing(open_database(chosen_data_dir(data_dir), read_only=True)) as connection:
        known = SessionStore(connection).list()
        pair = [named(word, known) for word in (first, second)]
        one, other = (read_moments(connection, each) for each in pair)
        excluded = [each for part in pair for each in read_past(connection, part).exclusions]
    found = compared(one, other, excluded)
    with telling(as_json) as outcome:
        for line in _lines(found):
            outcome.show(line)
        outcome.tell(sessions=[each.id for each in pair], **_values(found))
        if out is not None:
            if is_eaf:
                with replacing(out) as file:
                    write_comparison_eaf(pair[0].source, one, other, found, file)
            else:
                _write(found, out)
            outcome.say(shown(out))
            outcome.tell(written=shown(out))


def _lines(found: Comparison) -> list[str]:
    if found.same_share is None:
        return ["They have no time in common that could be compared."]
    kappa = (
        "not defined, for both always say one and the same" if found.kappa is None else f"{found.kappa:.2f}"
    )
    changes = len(found.changes)
    return [
        f"Same for {found.same_share:.1%} of {duration(found.compared_s)}.",
        f"Cohen's kappa: {kappa}.",
        f"They differ in {changes} stretch{'' if changes == 1 else 'es'}.",
    ]


def _values(found: Comparison) -> dict[str, object]:
    changes = [
        {"start_s": each.start_s, "end_s": each.end_s, "first": each.first, "second": each.second}
        for each in found.changes
    ]
    return {
        "same_share": found.same_share,
        "compared_s": found.compared_s,
        "kappa": found.kappa,
        "changes": changes,
    }


def _write(found: Comparison, out: Path) -> None:
    with replacing(out) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for one in found.changes:
            writer.writerow((one.start_s, one.end_s, one.first or "not sure", one.second or "not sure"))
