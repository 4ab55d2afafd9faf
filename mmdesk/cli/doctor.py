"""`mmdesk doctor`: what the program has and lacks on this computer, and what to do about it."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from itertools import chain
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from mmdesk.cli.check_machine import check_machine
from mmdesk.cli.check_software import check_software
from mmdesk.cli.finding import Finding, Level
from mmdesk.cli.options import DataDir, named_data_dir
from mmdesk.cli.verify.checks import verify
from mmdesk.paths import base_model_dir

_LEVEL_WIDE, _NAME_WIDE = 4, 16  # characters
_COLOURS = {Level.OK: "green", Level.WARN: "yellow", Level.FAIL: "red"}


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object, not a table.")] = False,
    promises: Annotated[
        bool, typer.Option("--verify", help="Check every promise again that can be checked here.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Look at environment, weights, devices and disk; say what to do. Exit code 1 if anything fails.

    With --verify also at all that was written, the network, and the program's own files, byte by byte.
    """
    folder = named_data_dir(data_dir)
    looking = chain(check_software(base_model_dir(), folder), check_machine(folder))
    if promises:
        looking = chain(looking, verify(folder))
    findings: list[Finding] = []
    console = Console()
    for finding in looking:
        findings.append(finding)
        if not as_json:
            console.print(_line(finding))  # at once: some take seconds
    if as_json:
        typer.echo(json.dumps(as_object(findings), ensure_ascii=False, indent=2))
    if is_broken(findings):
        raise typer.Exit(1)


def is_broken(findings: Iterable[Finding]) -> bool:
    """Whether the program does not work."""
    return any(finding.level is Level.FAIL for finding in findings)


def as_object(findings: list[Finding]) -> dict[str, object]:
    """What --json prints: whether all is well enough, and every finding."""
    return {"ok": not is_broken(findings), "findings": [asdict(finding) for finding in findings]}


def _line(finding: Finding) -> Table:
    table = Table(box=None, show_header=False)
    table.add_column(width=_LEVEL_WIDE)
    table.add_column(width=_NAME_WIDE)
    table.add_column(overflow="fold")
    words = f"{finding.says}\n→ {finding.todo}" if finding.todo else finding.says
    table.add_row(f"[{_COLOURS[finding.level]}]{finding.level}[/]", finding.name, _plain(words))
    return table


def _plain(words: str) -> str:
    return words.replace("[", r"\[")  # rich would take brackets for markup
