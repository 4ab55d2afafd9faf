"""`mmdesk benchmark live|files|moment|learn`: how fast it is here, beside what this machine allows."""

import os
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from mmdesk.capture.media_open import refuse_odd_file
from mmdesk.cli.figures import Figure, print_figures, told_figures
from mmdesk.cli.outcome import AsJson, telling
from mmdesk.cli.report_file import check_folder_of, write_report
from mmdesk.core.errors import MmdeskError

benchmark = typer.Typer(
    help="Measure speed and memory on this machine.", no_args_is_help=True, add_completion=False
)


def _writable(out: Path | None) -> Path | None:
    """Asked first, since measuring takes long."""
    if out is not None:
        check_folder_of(out)
    return out


Out = Annotated[
    Path | None,
    typer.Option(
        "--out", dir_okay=False, callback=_writable, help="Write the figures as JSON into this file, too."
    ),
]


def _readable(file: Path | None) -> Path | None:
    if file is not None:
        refuse_odd_file(file)
    return file


Clip = Annotated[
    Path | None,
    typer.Option(
        "--file", callback=_readable, help="A video with a face and a voice [default: one is drawn]."
    ),
]


@benchmark.command()
def live(
    out: Out = None,
    file: Clip = None,
    seconds: Annotated[float, typer.Option(min=1, max=600, help="Length of each phase.")] = 10.0,
    as_json: AsJson = False,
) -> None:
    """Measure the live window, with a video file in the place of the camera."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mmdesk.cli.benchmark_live import measure_live

    began = time.monotonic()
    with _clip(file) as clip, tempfile.TemporaryDirectory() as folder:
        figures = measure_live(clip, Path(folder), seconds, waited_s=time.monotonic() - began)
        _hand_over(out, as_json, figures, {"clip": clip.name, "seconds": seconds})


@benchmark.command()
def files(
    out: Out = None,
    file: Clip = None,
    every: Annotated[float, typer.Option(min=0.02, max=60, help="Seconds between predictions.")] = 0.2,
    seconds: Annotated[float, typer.Option(min=1, max=600, help="Length of the clip that is drawn.")] = 30.0,
    as_json: AsJson = False,
) -> None:
    """Measure the analysis of a file: 720p30 with sound, unless another is given."""
    from mmdesk.cli.benchmark_clip import make_talk
    from mmdesk.cli.benchmark_files import measure_files
    from mmdesk.cli.predictor_in_use import load_predictor

    with tempfile.TemporaryDirectory() as folder:
        clip = file or make_talk(Path(folder) / "talk720p30.mp4", seconds)
        predictor = load_predictor(Path(folder) / "absent")  # the base: figures are to be comparable
        _hand_over(out, as_json, measure_files(clip, predictor, every), {"clip": clip.name, "every_s": every})


@benchmark.command()
def moment(out: Out = None, as_json: AsJson = False) -> None:
    """Measure one prediction: a face, a voice and a sentence, together and each alone."""
    from mmdesk.cli.benchmark_moment import measure_moment
    from mmdesk.cli.predictor_in_use import load_predictor

    with tempfile.TemporaryDirectory() as folder:
        predictor = load_predictor(Path(folder) / "absent")  # the base: figures are to be comparable
    _hand_over(out, as_json, measure_moment(predictor), {})


@benchmark.command()
def learn(out: Out = None, as_json: AsJson = False) -> None:
    """Measure learning from a hundred synthetic verdicts."""
    from mmdesk.cli.benchmark_learn import VERDICTS, measure_learn

    with tempfile.TemporaryDirectory() as folder:
        _hand_over(out, as_json, measure_learn(Path(folder)), {"verdicts": VERDICTS})


@contextmanager
def _clip(file: Path | None) -> Iterator[Path]:
    """The file, or a clip that another process makes and that is gone afterwards."""
    if file is not None:
        yield file
        return
    from mmdesk.cli.bare_start import bare_start

    with tempfile.TemporaryDirectory() as folder:
        clip = Path(folder) / "sample.mp4"
        if not bare_start("clip", str(clip)):
            raise MmdeskError("No clip could be drawn.", "Give a video by --file.")
        yield clip


def _hand_over(
    out: Path | None, as_json: bool, figures: Mapping[str, Figure], conditions: Mapping[str, Any]
) -> None:
    told = told_figures(figures, conditions)
    if out is not None:
        write_report(out, told)
    with telling(as_json) as outcome:
        outcome.tell(**told)
    if not as_json:
        print_figures(figures, Console())
