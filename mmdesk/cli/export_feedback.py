"""`mmdesk export-feedback`: every verdict as one line of JSON, with its features and without pixels."""

import base64
import json
from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.core.arrays import Features
from mmdesk.core.emotions import EMOTIONS
from mmdesk.core.feedback import Feedback
from mmdesk.store.database import open_database
from mmdesk.store.feedback import FeedbackStore
from mmdesk.store.files import replacing


def export_feedback(
    out: Annotated[
        Path | None, typer.Option(dir_okay=False, help="File to write [default: the terminal].")
    ] = None,
    data_dir: DataDir = None,
) -> None:
    """Write your verdicts as JSON lines, oldest first.

    Features are base64 of 512 float32 in little endian, by modality. Pictures and sound are not kept.
    """
    with closing(open_database(chosen_data_dir(data_dir), read_only=True)) as connection:
        lines = (json.dumps(_as_object(verdict)) for verdict in FeedbackStore(connection).each())
        if out is None:
            for line in lines:
                typer.echo(line)
            return
        count = 0
        with replacing(out, "Choose another with --out.") as file:
            for line in lines:
                file.write(f"{line}\n".encode())
                count += 1
    typer.echo(f"Wrote {count} verdicts to {out}.", err=True)


def _as_object(verdict: Feedback) -> dict[str, object]:
    chances = [round(float(chance), 6) for chance in verdict.probabilities]
    return {
        "id": verdict.id,
        "at": verdict.at.isoformat(),
        "session": verdict.session_id,
        "moment": verdict.moment_id,
        "verdict": verdict.verdict,
        "emotion": verdict.emotion,
        "shown": verdict.shown,
        "modality": verdict.modality,
        "person": verdict.person,
        "version": verdict.version,
        "probabilities": dict(zip(EMOTIONS, chances, strict=True)),
        "features": {name: _base64(vector) for name, vector in verdict.features.items()},
    }


def _base64(vector: Features) -> str:
    return base64.b64encode(vector.astype("<f4").tobytes()).decode("ascii")
