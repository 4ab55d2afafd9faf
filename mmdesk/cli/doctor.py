"""`mmdesk doctor`: what the program has and lacks on this computer, and what to do about it."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from mmdesk.cli.check_machine import check_machine
from mmdesk.cli.check_software import check_software
from mmdesk.cli.finding import Finding, Level
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.paths import base_model_dir

_COLOURS = {Level.OK: "green", Level.WARN: "yellow", Level.FAIL: "red"}


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object, not a table.")] = False,
    data_dir: DataDir = None,
) -> None:
    """Look at environment, weights, devices and disk; say what to do. Exit code 1 if anything fails."""
    folder = chosen_data_dir(data_dir)
    findings = [*check_software(base_model_dir(), folder), *check_machine(folder)]
    if as_json:
        typer.echo(json.dumps(as_object(findings), ensure_ascii=False, indent=2))
    else:
        Console().print(_table(findings))
    if is_broken(findings):
        raise typer.Exit(1)


def is_broken(findings: Iterable[Finding]) -> bool:
    """Whether the program does not work."""
    return any(finding.level is Level.FAIL for finding in findings)


def as_object(findings: list[Finding]) -> dict[str, object]:
    """What --json prints: whether all is well enough, and every finding."""
    return {"ok": not is_broken(findings), "findings": [asdict(finding) for finding in findings]}


def _table(findings: list[Finding]) -> Table:
    table = Table("", "", box=None, show_header=False)
    table.add_column("", overflow="fold")
    for finding in findings:
        words = f"{finding.says}\n→ {finding.todo}" if finding.todo else finding.says
        table.add_row(f"[{_COLOURS[finding.level]}]{finding.level}[/]", finding.name, _plain(words))
    return table


def _plain(words: str) -> str:
    return words.replace("[", r"\[")  # rich would take brackets for markup
