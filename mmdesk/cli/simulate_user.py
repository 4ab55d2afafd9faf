"""`mmdesk simulate-user`: what giving verdicts is worth to people the base has never met."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from mmdesk.cli.report_file import check_folder_of, write_report
from mmdesk.core.errors import MmdeskError
from mmdesk.paths import base_model_dir

_WIDTH_IN_PIPE = 200  # into a file or a pipe: no name is cut
_GAINS = (
    "gain_after_10",
    "gain_after_20",
    "gain_after_50",
    "gain_after_100",
    "base_change",
    "base_change_check",
    "share_worse",
)


def simulate_user(
    data: Annotated[Path, typer.Option(help="Folder with speech/ sets, split by speaker.")],
    out: Annotated[Path, typer.Option(help="The report, a JSON file.")],
    seeds: Annotated[int, typer.Option(min=1, help="How often everybody starts anew.")] = 3,
    people: Annotated[
        int | None, typer.Option(min=1, help="At most so many people: those with the most moments.")
    ] = None,
    objective: Annotated[
        list[str] | None, typer.Option(help="Only this objective besides the default one; may be repeated.")
    ] = None,
    picture: Annotated[Path | None, typer.Option(help="Draw the learning curves, a PNG file.")] = None,
    base_dir: Annotated[Path | None, typer.Option(hidden=True, help="Another base model.")] = None,
) -> None:
    """Let held-out speakers give verdicts, and measure what they gain and what everyone else loses.

    They answer 40 % of what is shown, and 5 % of their answers are slips. Gains are UAR fractions on
    moments of theirs that were never shown; the change for everyone else is measured on the moments of the
    other people, by which no version is selected. People are those whose voice nobody in training has; none
    of them has a face or sentences of their own in the packs. Faces of people in the news are a group apart.
    """
    from mmdesk.cli.simulated_faces import pictured_people
    from mmdesk.cli.simulated_people import speaking_people, strangers, writing_people
    from mmdesk.learning.objectives import OBJECTIVES
    from mmdesk.learning.simulation.everyone import Everyone
    from mmdesk.learning.simulation.learners import World
    from mmdesk.learning.simulation.whole import Simulation
    from mmdesk.model.readout_file import load_labelled, load_readout
    from mmdesk.training.pictures import draw_learning, need_drawing

    unknown = set(objective or ()) - set(OBJECTIVES)
    if unknown:
        raise typer.BadParameter(f"choose from {', '.join(OBJECTIVES)}", param_hint="--objective")
    check_folder_of(out)
    if picture:
        check_folder_of(picture)
        need_drawing()
    folder = base_dir or base_model_dir()
    readout, _ = load_readout(folder)
    world = World(readout, load_labelled(folder, "replay"), load_labelled(folder, "check"))
    console = Console(stderr=True)
    with console.status("listening") as status:
        met = speaking_people(data, folder, lambda name: status.update(f"listening to {name}"), people)
        if not met:
            raise MmdeskError(
                f"Nobody under {data} has enough moments.", "Check the folder given with --data."
            )
        status.update("reading faces and sentences")
        others = {
            "sentences_of_known_speakers": writing_people(data, folder),
            "faces_of_people_in_the_news": pictured_people(data, folder),
        }
        known = [*met, *(one for group in others.values() for one in group)]
        everyone = Everyone(readout, known, world.check, strangers(data, folder))
        simulation = Simulation(
            world, everyone, met, range(seeds), lambda name: status.update(f"living with {name}")
        )
        report = simulation.run(objective or list(OBJECTIVES), others)
    write_report(out, report)
    if picture:
        draw_learning(report, picture)
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, _WIDTH_IN_PIPE)
    console.print(_table(report))


def _table(report: dict[str, Any]) -> Table:
    default = report["default"]
    title = (
        f"{default['people']} people, {default['objective']}; noise refused {default['noise_refused']:.0%}, "
        f"a flood of one emotion harmless {default['flood_harmless']:.0%}"
    )
    table = Table(title=title)
    table.add_column("learning by")
    for name in _GAINS:
        table.add_column(name.replace("_", " "), justify="right")
    for name, row in {**report["objectives"], **report["baselines"], **report["groups"]}.items():
        table.add_row(name, *("–" if row.get(key) is None else f"{row[key]:+.3f}" for key in _GAINS))
    return table
