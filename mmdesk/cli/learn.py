"""`mmdesk learn`: one lesson from all feedback, told as JSON lines; the window runs it as a child."""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.learning_job import LearningJob
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.orders import Orders
from mmdesk.core.errors import MmdeskError
from mmdesk.paths import base_model_dir

_log = logging.getLogger(__name__)


def learn(
    objective: Annotated[
        str | None, typer.Option(help="supervised, preference, kto or policy_gradient [default: the best].")
    ] = None,
    base_dir: Annotated[Path | None, typer.Option(hidden=True, help="Another base model.")] = None,
    data_dir: DataDir = None,
) -> None:
    """Learn from your feedback, and use the new version if it is better for you."""
    orders = Orders()
    _step_back()
    try:
        job = LearningJob(chosen_data_dir(data_dir), base_dir or base_model_dir(), orders, _tell)
        job.run(objective)
    except MmdeskError as error:
        raise _failed(error.message, error.hint) from error
    except OSError as error:
        message = f"Learning could not write its result: {error.strerror}."
        raise _failed(message, "Make room on the disk and learn again; nothing was changed.") from error
    except Exception as error:
        _log.exception("Learning failed.")
        raise _failed("Learning failed because of a fault in mmdesk.", "The log has more.") from error


def _failed(message: str, hint: str) -> typer.Exit:
    """Tell the window, and whoever reads the terminal; the end of the command."""
    _tell("failed", message=message, hint=hint)
    typer.echo(f"{message} {hint}", err=True)
    return typer.Exit(1)


def _tell(event: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def _step_back() -> None:
    """Lower our priority, so that the window and the camera go first."""
    if hasattr(os, "nice"):
        os.nice(10)
