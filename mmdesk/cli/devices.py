"""`mmdesk devices`: the cameras and microphones, by name."""

import json
import sys
from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from mmdesk.core.devices import Device
from mmdesk.core.errors import DeviceError


def devices(
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object, not a table.")] = False,
) -> None:
    """List the cameras and microphones that can be used."""
    from mmdesk.capture.devices import cameras, microphones

    warnings: list[str] = []
    try:
        heard = microphones()
    except DeviceError as error:  # the cameras are still worth listing
        heard = []
        warnings.append(str(error))
    seen = cameras(named=_names())
    if as_json:
        typer.echo(json.dumps(_as_object(seen, heard, warnings), ensure_ascii=False, indent=2))
        return
    Console().print(_table(seen, heard))
    for warning in warnings:
        typer.echo(warning, err=True)


def _names() -> list[Device] | None:
    """Names of the cameras where the system itself gives none, the same as in the window."""
    from mmdesk.capture.quiet import quiet_stderr
    from mmdesk.gui.devices.device_signals import cameras_of_qt

    return None if sys.platform.startswith("linux") else cameras_of_qt(quiet_stderr)


def _as_object(seen: list[Device], heard: list[Device], warnings: list[str]) -> dict[str, object]:
    return {
        "cameras": [asdict(device) for device in seen],
        "microphones": [asdict(device) for device in heard],
        "warnings": warnings,
    }


def _table(seen: list[Device], heard: list[Device]) -> Table:
    table = Table("Kind", "Name", "Source", "Default")
    for kind, found in (("camera", seen), ("microphone", heard)):
        for device in found:
            table.add_row(kind, device.name, str(device.source), "yes" if device.is_default else "")
        if not found:
            table.add_row(kind, f"no {kind} found", "", "", style="dim")
    return table
