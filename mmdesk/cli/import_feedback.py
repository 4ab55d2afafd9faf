"""`mmdesk import-feedback`: verdicts that somebody has shared, as a session of their own."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.analysis.shared_feedback import SharedFeedback, look_through
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.outcome import AsJson, Outcome, telling
from mmdesk.cli.remembered import SHOWN
from mmdesk.cli.shown_name import allow_any_name, shown
from mmdesk.core.named_people import ANYBODY
from mmdesk.paths import base_model_dir
from mmdesk.store.cards import base_of
from mmdesk.store.database import open_database
from mmdesk.store.people import PeopleStore
from mmdesk.store.shared_feedback import TakenIn, take_in


def import_feedback(
    file: Annotated[Path, typer.Argument(help="A file that `mmdesk export-feedback` has written.")],
    learn: Annotated[bool, typer.Option(help="Whether the next lesson learns from them.")] = True,
    name: Annotated[
        str | None,
        typer.Option("--as", metavar="NAME", help="They are about this person [default: everybody]."),
    ] = None,
    as_json: AsJson = False,
    data_dir: DataDir = None,
) -> None:
    """Take in verdicts of another computer, all or none; those that are here already are left as they are.

    They are a session of their own: `mmdesk forget --session` undoes it. Features of another base than yours
    cannot teach, and are left out.
    """
    allow_any_name()
    found = look_through(file, base_of(base_model_dir()))
    with closing(open_database(chosen_data_dir(data_dir))) as connection:
        who = PeopleStore(connection).called(name).id if name else ANYBODY
        taken = take_in(connection, found.verdicts(), teaches=learn, who=who)
    with telling(as_json) as outcome:
        _say(found, taken, learn, outcome)
        outcome.tell(
            session=taken.session_id if taken.new else None,
            new=taken.new,
            known=taken.known,
            of_another_base=found.of_another_base,
            teaches=bool(taken.new and learn and found.teaching),
        )


def _say(found: SharedFeedback, taken: TakenIn, learn: bool, outcome: Outcome) -> None:
    if taken.new:
        outcome.say(f"{taken.session_id[:SHOWN]}: {_count(taken.new)} from {shown(str(found.path))}")
    if taken.known:
        outcome.say(f"Here already, and left as they are: {_count(taken.known)}.")
    if found.of_another_base:
        outcome.say(f"Left out, since their features are of another base: {_count(found.of_another_base)}.")
    if taken.new and not (learn and found.teaching):
        why = "they came without features" if learn else "as you wished"
        outcome.say(f"Nothing is learned from them: {why}.")


def _count(verdicts: int) -> str:
    return "1 verdict" if verdicts == 1 else f"{verdicts} verdicts"
