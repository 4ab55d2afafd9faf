"""`mmdesk verdicts`: all that you said, newest first, as the window lists it."""

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from enum import Enum
from itertools import islice
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.remembered import SHOWN, named
from mmdesk.cli.shown_name import allow_any_name
from mmdesk.core.emotions import Emotion
from mmdesk.core.errors import StoreError
from mmdesk.core.feedback import Verdict
from mmdesk.core.named_people import ANYBODY, NamedPerson
from mmdesk.core.shown_names import shown_name
from mmdesk.core.verdict_list import About, Column, Lesson, VerdictFilter, VerdictLine, as_plain
from mmdesk.paths import base_model_dir
from mmdesk.store.cards import read_card
from mmdesk.store.database import open_database
from mmdesk.store.sessions import SessionStore
from mmdesk.store.verdict_list import VerdictList
from mmdesk.store.versions import VersionStore

_AT_ONCE = 500


class State(Enum):
    """What becomes of a verdict in a lesson, as an option."""

    LEARNED = "learned"
    WAITING = "waiting"
    UNREAD = "unread"
    NOTHING = "nothing"


_LESSONS = {
    State.LEARNED: {Lesson.LEARNED},
    State.WAITING: {Lesson.WAITING},
    State.UNREAD: {Lesson.UNREAD},
    State.NOTHING: {Lesson.OVERTAKEN, Lesson.LEFT_OUT, Lesson.NOTHING_KEPT, Lesson.OTHER_BASE},
}


def verdicts(
    session: Annotated[
        str | None, typer.Option(metavar="ID", help="Of this session alone, as `mmdesk sessions` names it.")
    ] = None,
    emotion: Annotated[Emotion | None, typer.Option(help="That name this emotion.")] = None,
    kind: Annotated[Verdict | None, typer.Option(help="Of this kind.")] = None,
    about: Annotated[About | None, typer.Option(help="About the answer, one modality, or a person.")] = None,
    who: Annotated[
        str | None, typer.Option(metavar="NAME", help="About this named person; nobody: without a name.")
    ] = None,
    version: Annotated[int | None, typer.Option(min=0, help="On what this version showed.")] = None,
    state: Annotated[
        State | None, typer.Option(help="By whether the version in use has learned them.")
    ] = None,
    since: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M"], metavar="DATE", help="Given then or later, in local time."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON lines, with whole ids.")] = False,
    limit: Annotated[int, typer.Option(min=0, metavar="N", help="At most so many; 0 for all.")] = 0,
    data_dir: DataDir = None,
) -> None:
    """List your verdicts, newest first: what was shown, what you said, and whether it was learned."""
    allow_any_name()
    folder = chosen_data_dir(data_dir)
    used = VersionStore(folder, base_model_dir()).current().number
    base = str((read_card(base_model_dir()) or {}).get("sha256", ""))
    with closing(open_database(folder, read_only=True)) as connection:
        verdict_list = VerdictList(connection, used, base)
        wanted = VerdictFilter(
            emotion=emotion,
            kind=kind,
            about=about,
            who=None if who is None else _who(who, verdict_list.choices().people),
            version=version,
            lessons=frozenset(_LESSONS[state]) if state else frozenset(),
            since=since.astimezone() if since else None,
            session_id=named(session, SessionStore(connection).list()).id if session else "",
        )
        numbers = verdict_list.find(wanted, Column.WHEN)
        lines = _lines(verdict_list, numbers[:limit] if limit else numbers)
        if as_json:
            for line in lines:
                typer.echo(json.dumps(as_plain(line), ensure_ascii=False))
        elif not numbers:
            typer.echo("There is no verdict like that." if wanted != VerdictFilter() else "No verdicts yet.")
        else:
            _print(list(lines))


def _lines(verdict_list: VerdictList, numbers: list[int]) -> Iterator[VerdictLine]:
    every = iter(numbers)
    while some := list(islice(every, _AT_ONCE)):
        yield from verdict_list.lines(some)


def _who(name: str, people: tuple[NamedPerson, ...]) -> str:
    """The id of the person of this name. Raises StoreError where there is none."""
    if name == "nobody":
        return ANYBODY
    found = [one.id for one in people if one.name.casefold() == name.casefold()]
    if not found:
        known = ", ".join(one.name for one in people) or "nobody has a name yet"
        raise StoreError(f"There is no person called {name}.", f"Known are: {known}.")
    return found[0]


def _print(lines: list[VerdictLine]) -> None:
    table = Table("Given", "Session", "Of", "At", "Who", "About", "Shown", "You said", "Version", "Lesson")
    for line in lines:
        one = line.feedback
        cells: tuple[Any, ...] = (
            one.at.astimezone().strftime("%Y-%m-%d %H:%M"),
            one.session_id[:SHOWN],
            "live" if line.is_live else shown_name(line.source),
            "" if line.at_s is None else f"{line.at_s:.1f} s",
            line.who,
            line.about.value if not one.person else f"person {one.person}",
            one.shown.value,
            _said(line),
            str(one.version),
            line.lesson.value.replace("_", " "),
        )
        table.add_row(*(Text(cell) for cell in cells))
    console = Console()
    if not console.is_terminal:
        console.width = max(console.width, 200)
    console.print(table)


def _said(line: VerdictLine) -> str:
    one = line.feedback
    words = {Verdict.REJECTION: "wrong", Verdict.CONFIRMATION: f"{one.emotion}, right"}.get(
        one.verdict, str(one.emotion)
    )
    words += f", perhaps {one.second}" if one.second else ""
    return words if one.is_sure else f"{words} ({round(100 * one.strength)} % sure)"
