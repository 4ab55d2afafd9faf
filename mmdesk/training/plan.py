"""What to train and how: the recipes' own values, changed by a TOML file.

[face]                 # a field of model.config.FaceConfig; also voice, text, chinese, fusion
backbone = "resnet50"
[schedule.face]        # a field of training.fit.Schedule; also voice, text, chinese
epochs = 40
"""

import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import torchvision

from mmdesk.core.errors import MmdeskError
from mmdesk.core.modalities import Modality
from mmdesk.model.config import RECOGNITION, NetworkConfig
from mmdesk.model.fusion import KINDS
from mmdesk.training.base import SCHEDULES
from mmdesk.training.fit import Schedule


@dataclass(frozen=True, slots=True)
class Plan:
    """The network to make, and a schedule for each expert."""

    network: NetworkConfig = field(default_factory=NetworkConfig)
    schedules: dict[str, Schedule] = field(default_factory=lambda: dict(SCHEDULES))


def read_plan(file: Path | None) -> Plan:
    """The plan in a TOML file; None is the shipped one. Raises MmdeskError when the file is not a plan."""
    plan = Plan()
    if file is None:
        return plan
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise MmdeskError(f"{file} cannot be read: {error}.", "See `mmdesk train-base --help`.") from error
    schedules = values.pop("schedule", {})
    network = plan.network
    for name, table in values.items():
        if not hasattr(network, name):
            raise _unknown(file, name)
        network = replace(network, **{name: _changed(getattr(network, name), table, file, name)})
    planned = dict(plan.schedules)
    for name, table in schedules.items():
        if name not in planned:
            raise _unknown(file, f"schedule.{name}")
        planned[name] = _changed(planned[name], table, file, f"schedule.{name}")
        if planned[name].taught and name != Modality.TEXT:
            raise MmdeskError(
                f"{file}: only the text recipe trains its own teachers.", f"Remove schedule.{name}.taught."
            )
    _check(network, file)
    return Plan(network, planned)


def _changed(default: Any, table: Any, file: Path, name: str) -> Any:
    if not isinstance(table, dict):
        raise _unknown(file, name)
    known = {one.name: type(getattr(default, one.name)) for one in fields(default)}
    for key, value in table.items():
        if key not in known:
            raise _unknown(file, f"{name}.{key}")
        wanted = known[key]
        if type(value) is not wanted and not (wanted is float and type(value) is int):
            raise MmdeskError(f"{file}: {name}.{key} must be of type {wanted.__name__}.", "Correct the file.")
    return replace(default, **table)


def _check(network: NetworkConfig, file: Path) -> None:
    residual = [name for name in torchvision.models.list_models() if name.startswith(("res", "wide_res"))]
    if network.face.backbone not in (RECOGNITION, *residual):
        raise MmdeskError(
            f"{file}: there is no residual network {network.face.backbone}.",
            f"Choose one of {', '.join((RECOGNITION, *residual))}.",
        )
    voice = network.voice
    if min(voice.width, voice.heads, voice.hidden) < 1:
        raise MmdeskError(f"{file}: voice.width, heads and hidden must be positive.", "Correct the file.")
    if not 1 <= voice.first_heard <= voice.layers:
        raise MmdeskError(
            f"{file}: voice.first_heard must be one of the {voice.layers} layers.", "Correct the file."
        )
    if voice.width % voice.heads:
        raise MmdeskError(f"{file}: voice.width must be a multiple of voice.heads.", "Correct the file.")
    if network.fusion.kind not in KINDS:
        raise MmdeskError(
            f"{file}: there is no fusion {network.fusion.kind}.", f"Choose one of {', '.join(KINDS)}."
        )


def _unknown(file: Path, name: str) -> MmdeskError:
    return MmdeskError(f"{file}: {name} is not known.", "See `mmdesk train-base --help` for what is.")
