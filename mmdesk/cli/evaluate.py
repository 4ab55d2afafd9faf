"""`mmdesk evaluate`: how good a version is on sets of faces, speech and text."""

from pathlib import Path
from typing import Annotated, Any

import typer
from rich import box
from rich.console import Console
from rich.table import Table

from mmdesk.cli.options import DataDir, readable_data_dir
from mmdesk.cli.report_file import check_folder_of, write_report

_SPLITS = ("train", "dev", "test")
_MODALITIES = ("face", "voice", "text", "fused", "all")


def evaluate(
    data: Annotated[
        Path, typer.Option(help="Folder with face/, speech/ and text/ sets; found by layout, not by name.")
    ],
    out: Annotated[Path, typer.Option(help="The report, a JSON file.")],
    modality: Annotated[str, typer.Option(help="face, voice, text, fused or all.")] = "all",
    split: Annotated[str, typer.Option(help="train, dev or test; a set without it is taken whole.")] = "test",
    version: Annotated[int | None, typer.Option(help="A personal version; by default the base.")] = None,
    pictures: Annotated[
        Path | None, typer.Option(help="A folder to draw into what is read wrong, a picture for each set.")
    ] = None,
    face_detector: Annotated[
        Path | None,
        typer.Option(help="YuNet's file, to look for faces by it; by default the built-in detector."),
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Evaluate the base, or a version of yours, and write the figures to a JSON file.

    Layouts: face/SET.npz (crops with votes or labels), face/SET/{labels.csv, images.tar},
    speech/SET/{labels.csv, clips.tar}, text/SET/SPLIT.jsonl.gz.
    """
    from mmdesk.paths import base_model_dir
    from mmdesk.training.measured import measure

    if modality not in _MODALITIES:
        raise typer.BadParameter(f"choose one of {', '.join(_MODALITIES)}", param_hint="--modality")
    if split not in _SPLITS:
        raise typer.BadParameter(f"choose one of {', '.join(_SPLITS)}", param_hint="--split")
    if face_detector is not None and not face_detector.is_file():
        raise typer.BadParameter(f"{face_detector} is missing", param_hint="--face-detector")
    check_folder_of(out)
    console = Console(stderr=True)
    folder = _version_folder(version, data_dir) if version else None
    with console.status("evaluating") as status:
        report = measure(
            base_model_dir(),
            data,
            split,
            modality,
            folder,
            lambda name: status.update(f"evaluating {name}"),
            pictures,
            yunet=face_detector,
        )
    write_report(out, report)
    Console().print(_table(report))
    for error in report.get("errors", ()):
        console.print(error, soft_wrap=True, markup=False, highlight=False)
    if "errors" in report:
        raise typer.Exit(1)


def _version_folder(number: int, data_dir: Path | None) -> Path:
    from mmdesk.core.errors import MmdeskError
    from mmdesk.paths import base_model_dir
    from mmdesk.store.versions import VersionStore

    versions = VersionStore(readable_data_dir(data_dir), base_model_dir()).list()
    for version in versions:
        if version.number == number:
            return version.folder
    raise MmdeskError(f"There is no version {number}.", "`mmdesk versions` lists them.")


def _table(report: dict[str, Any]) -> Table:
    title = f"Version {report['version']}, {report['model_sha256'][:12]}; all figures in per cent"
    table = Table(title=title, box=box.SIMPLE, padding=0)  # the longest names fit 80 columns
    table.add_column("set", no_wrap=True)
    for name in ("n", "right", "F1", "UAR", "ECE", "answered", "right*"):
        table.add_column(name, justify="right", no_wrap=True)
    table.caption = "right*: of what was answered, that is, not left at *not sure*"
    if any(row.get("seen_in_training") for row in report["sets"].values()):
        table.caption += "; †: the base was trained on a part of this set"
    modality = ""
    for name, row in report["sets"].items():
        if row["modality"] != modality:
            modality = row["modality"]
            table.add_section()
            table.add_row(f"[bold]{modality}[/bold]")
        figures = (row["accuracy"], row["macro_f1"], row["uar"], row["ece"], row["coverage"])
        shown = [_per_cent(figure) for figure in (*figures, row["accuracy_answered"])]
        table.add_row(name + ("†" if row.get("seen_in_training") else ""), str(row["n"]), *shown)
    return table


def _per_cent(figure: float | None) -> str:
    return "–" if figure is None else f"{100 * figure:.1f}"
