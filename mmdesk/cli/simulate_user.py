"""`mmdesk simulate-user`: what giving verdicts is worth to people the base has never met."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from mmdesk.cli.report_file import check_folder_of, write_report
from mmdesk.core.errors import MmdeskError
from mmdesk.paths import base_model_dir

_GAINS = ("gain_after_10", "gain_after_20", "gain_after_50", "gain_after_100", "base_change", "share_worse")


def simulate_user(
    data: Annotated[Path, typer.Option(help="Folder with speech/ sets, split by speaker.")],
    out: Annotated[Path, typer.Option(help="The report, a JSON file.")],
    seeds: Annotated[int, typer.Option(min=1, help="How often everybody starts anew.")] = 3,
    people: Annotated[int | None, typer.Option(min=1, help="At most so many people.")] = None,
    objective: Annotated[
        list[str] | None, typer.Option(help="Only this objective besides the default one; may be repeated.")
    ] = None,
    base_dir: Annotated[Path | None, typer.Option(hidden=True, help="Another base model.")] = None,
) -> None:
    """Let held-out speakers give verdicts, and measure what they gain and what everyone else loses.

    They answer 40 % of what is shown, and 5 % of their answers are slips. Gains are UAR fractions on
    moments of theirs that were never shown.
    """
    from mmdesk.cli.simulated_people import speaking_people
    from mmdesk.learning.objectives import OBJECTIVES
    from mmdesk.learning.simulation.learners import World
    from mmdesk.learning.simulation.whole import simulate
    from mmdesk.model.readout_file import load_labelled, load_readout

    unknown = set(objective or ()) - set(OBJECTIVES)
    if unknown:
        raise typer.BadParameter(f"choose from {', '.join(OBJECTIVES)}", param_hint="--objective")
    check_folder_of(out)
    folder = base_dir or base_model_dir()
    readout, _ = load_readout(folder)
    world = World(readout, load_labelled(folder, "replay"), load_labelled(folder, "check"))
    console = Console(stderr=True)
    with console.status("listening") as status:
        met = speaking_people(data, folder, lambda name: status.update(f"listening to {name}"))[:people]
        if not met:
            raise MmdeskError(
                f"Nobody under {data} has enough moments.", "Check the folder given with --data."
            )
        tried = objective or list(OBJECTIVES)
        report = simulate(world, met, range(seeds), lambda name: status.update(f"living with {name}"), tried)
    write_report(out, report)
    Console().print(_table(report))


def _table(report: dict[str, Any]) -> Table:
    default = report["default"]
    title = (
        f"{default['people']} people, {default['objective']}; noise refused {default['noise_refused']:.0%}"
    )
    table = Table(title=title)
    table.add_column("learning by")
    for name in _GAINS:
        table.add_column(name.replace("_", " "), justify="right")
    for name, row in {**report["objectives"], **report["baselines"]}.items():
        table.add_row(name, *("–" if row[key] is None else f"{row[key]:+.3f}" for key in _GAINS))
    return table
