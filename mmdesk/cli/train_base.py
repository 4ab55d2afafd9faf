"""`mmdesk train-base`: make the shipped weights anew from the data packs."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from mmdesk.core.modalities import MODALITIES, Modality


def train_base(
    data: Annotated[Path, typer.Option(help="Folder with the packs: face/, speech/, text/.")],
    work: Annotated[
        Path, typer.Option(help="Where checkpoints and logs are kept; an interrupted training goes on there.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Where the base goes; by default into the program's resources.")
    ] = None,
    modality: Annotated[str, typer.Option(help="face, voice, text, fusion or all.")] = "all",
    start: Annotated[
        Path | None, typer.Option(help="Folder of the published MiniLM; by default the installed package.")
    ] = None,
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 2,
) -> None:
    """Train the experts that are asked for, fuse them, calibrate, and write weights and card.

    Every epoch is a checkpoint in the work folder: stop with Ctrl+C and start again to go on.
    """
    import torch

    from mmdesk.model.config import NetworkConfig
    from mmdesk.paths import base_model_dir
    from mmdesk.training.base import train_base as make
    from mmdesk.training.measured import add_metrics
    from mmdesk.training.places import Places
    from mmdesk.training.text import start_folder

    torch.set_num_threads(threads)
    console = Console(stderr=True)
    places = Places(data, work, out or base_model_dir(), start or start_folder())
    for doing in make(places, NetworkConfig(), _asked(modality)):
        console.print(doing)
    if modality in ("all", "fusion"):
        console.print("measuring on the test splits")
        add_metrics(places.out, data)


def _asked(modality: str) -> tuple[Modality, ...]:
    if modality == "all":
        return MODALITIES
    if modality == "fusion":
        return ()
    if modality not in MODALITIES:
        raise typer.BadParameter("choose face, voice, text, fusion or all", param_hint="--modality")
    return (Modality(modality),)
