"""The training loop that every recipe shares: seeded, resumable, logged, stopped by a NaN."""

import copy
import csv
import json
import math
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn

from mmdesk.core.errors import MmdeskError

LOG = "log.csv"
CHECKPOINT = "checkpoint.safetensors"
TEACHERS = "teachers.json"  # beside the log: who taught
FINISHED = "expert.safetensors"  # what a recipe makes of the averaged weights
Batch = TypeVar("Batch")


@dataclass(frozen=True, slots=True)
class Schedule:
    """How long and how fast to learn."""

    epochs: int
    learning_rate: float
    weight_decay: float = 1e-2
    warmup: float = 0.1  # part of all steps during which the rate rises
    average: float = 0.998  # decay per step of the averaged weights, which are what is kept
    clip: float = 1.0  # largest norm of a gradient
    seed: int = 0
    taught: bool = False  # first train the recipe's teachers, where it has some


def fit(
    network: nn.Module,
    batches: Callable[[np.random.Generator], Iterator[Batch]],
    steps_per_epoch: int,
    loss: Callable[[nn.Module, Batch], Tensor],
    measure: Callable[[nn.Module], dict[str, float]],
    schedule: Schedule,
    folder: Path,
) -> nn.Module:
    """Train `network` and return its averaged weights after the last epoch.

    It learns on the device it is on, to which `batches` or `loss` bring what they give. Every epoch is a
    checkpoint in `folder` (safetensors) and a row in LOG; an interrupted training goes on after its last
    whole epoch and ends as it would have. Raises MmdeskError when the loss stops being a number; the last
    good checkpoint stays.
    """
    folder.mkdir(parents=True, exist_ok=True)
    total = schedule.epochs * steps_per_epoch
    optimiser = torch.optim.AdamW(_groups(network, schedule), lr=schedule.learning_rate)
    average = copy.deepcopy(network).eval().requires_grad_(False)
    done = _resume(folder, network, average, optimiser)
    step = done * steps_per_epoch
    for epoch in range(done, schedule.epochs):
        started = time.monotonic()
        torch.manual_seed(schedule.seed * 1000 + epoch)
        generator = np.random.default_rng((schedule.seed, epoch))
        network.train()
        sum_of_losses, count = 0.0, 0
        for batch in batches(generator):
            for group in optimiser.param_groups:
                group["lr"] = schedule.learning_rate * _rate(step, total, schedule.warmup)
            value = _step(network, loss, batch, optimiser, schedule.clip)
            step += 1
            _follow(average, network, min(schedule.average, (1 + step) / (10 + step)))
            sum_of_losses, count = sum_of_losses + value, count + 1
        row = {"epoch": epoch + 1, "loss": sum_of_losses / count, **measure(average.eval())}
        row["seconds"] = time.monotonic() - started
        _checkpoint(folder, epoch + 1, network, average, optimiser)
        _log(folder / LOG, row)
    return average


def device_of(network: nn.Module) -> torch.device:
    """Where the network computes."""
    return next(network.parameters()).device


def placed(network: nn.Module, *tensors: Tensor) -> list[Tensor]:
    """The tensors where the network computes."""
    return [tensor.to(device_of(network)) for tensor in tensors]


def reduced_precision(network: nn.Module) -> torch.autocast:
    """Where its device computes in bfloat16, learn in it; elsewhere it would be far slower."""
    kind = device_of(network).type
    if kind == "cuda":
        able = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        known = torch.cpu.get_capabilities()
        able = known["avx512_bf16"] or known["amx_bf16"]
    return torch.autocast(kind, torch.bfloat16, enabled=able)


def steps(items: int, batch: int) -> int:
    """How many whole batches an epoch has; a set smaller than a batch is one."""
    return max(1, items // batch)


def _step(
    network: nn.Module,
    loss: Callable[[nn.Module, Batch], Tensor],
    batch: Batch,
    optimiser: torch.optim.Optimizer,
    clip: float,
) -> float:
    optimiser.zero_grad(set_to_none=True)
    value = loss(network, batch)
    if not math.isfinite(value.item()):
        raise MmdeskError(
            "The loss is no longer a number.", "The last good checkpoint stays; lower the learning rate."
        )
    value.backward()
    nn.utils.clip_grad_norm_(network.parameters(), clip)
    optimiser.step()
    return value.item()


def _groups(network: nn.Module, schedule: Schedule) -> list[dict[str, Any]]:
    # Norms and biases are not decayed.
    parameters = [p for p in network.parameters() if p.requires_grad]
    return [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": schedule.weight_decay},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]


def _rate(step: int, total: int, warmup: float) -> float:
    rising = max(1, int(total * warmup))
    if step < rising:
        return (step + 1) / rising
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (step - rising) / max(1, total - rising))))


@torch.no_grad()
def _follow(average: nn.Module, network: nn.Module, decay: float) -> None:
    for kept, new in zip(average.state_dict().values(), network.state_dict().values(), strict=True):
        if kept.is_floating_point():
            kept.lerp_(new, 1 - decay)
        else:
            kept.copy_(new)


def _checkpoint(
    folder: Path, epoch: int, network: nn.Module, average: nn.Module, optimiser: torch.optim.Optimizer
) -> None:
    tensors = {f"network.{name}": value for name, value in network.state_dict().items()}
    tensors |= {f"average.{name}": value for name, value in average.state_dict().items()}
    for place, state in optimiser.state_dict()["state"].items():
        tensors |= {f"optimiser.{place}.{name}": value for name, value in state.items()}
    written = folder / "checkpoint.tmp"
    save_file({k: v.contiguous().clone() for k, v in tensors.items()}, written, {"epoch": str(epoch)})
    written.replace(folder / CHECKPOINT)
    (folder / "epoch.txt").write_text(str(epoch))


def _resume(folder: Path, network: nn.Module, average: nn.Module, optimiser: torch.optim.Optimizer) -> int:
    file = folder / CHECKPOINT
    if not file.exists():
        return 0
    tensors = load_file(file)
    network.load_state_dict(under(tensors, "network."))
    average.load_state_dict(under(tensors, "average."))
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in under(tensors, "optimiser.").items():
        place, key = name.split(".", 1)
        state.setdefault(int(place), {})[key] = value
    whole = optimiser.state_dict()
    optimiser.load_state_dict({"state": state, "param_groups": whole["param_groups"]})
    return int((folder / "epoch.txt").read_text())


def note_teachers(folder: Path, teachers: list[dict[str, Any]]) -> None:
    """Note in a work folder who teaches. Raises MmdeskError where a training began there with others."""
    file = folder / TEACHERS
    if (folder / CHECKPOINT).exists():
        before = json.loads(file.read_text(encoding="utf-8")) if file.exists() else []
        if teachers != before:
            raise MmdeskError(
                f"The training in {folder} began with other teachers.",
                "Give the same ones again, or use another --work.",
            )
    folder.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(teachers, indent=1), encoding="utf-8")


def keep_expert(expert: nn.Module, file: Path) -> None:
    """Write a finished expert, whole or not at all."""
    unfinished = file.with_suffix(".tmp")
    save_file({name: value.contiguous().clone() for name, value in expert.state_dict().items()}, unfinished)
    unfinished.replace(file)


def under(tensors: Mapping[str, Tensor], prefix: str) -> dict[str, Tensor]:
    """The tensors whose names begin with `prefix`, under the rest of their names."""
    return {name.removeprefix(prefix): value for name, value in tensors.items() if name.startswith(prefix)}


def read_log(file: Path) -> list[dict[str, float]]:
    """The rows of a training's LOG, one for each epoch."""
    with file.open(newline="") as rows:
        return [{name: float(value) for name, value in row.items()} for row in csv.DictReader(rows)]


def _log(file: Path, row: dict[str, float]) -> None:
    is_new = not file.exists()
    with file.open("a", newline="") as out:
        writer = csv.DictWriter(out, list(row))
        if is_new:
            writer.writeheader()
        writer.writerow({name: f"{value:.5g}" for name, value in row.items()})
