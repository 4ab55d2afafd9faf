"""`mmdesk learn`: one lesson from all feedback, told as JSON lines; the window runs it as a child."""

import errno
import json
import logging
import sys
from pathlib import Path
from typing import Annotated

import typer

from mmdesk.cli.learning_job import LearningJob
from mmdesk.cli.options import DataDir, chosen_data_dir
from mmdesk.cli.orders import Orders
from mmdesk.cli.priority import step_back
from mmdesk.cli.tell import Tell
from mmdesk.cli.turn import in_turn
from mmdesk.cli.written_lesson import WrittenLesson
from mmdesk.core.errors import MmdeskError
from mmdesk.core.lessons import Cause
from mmdesk.paths import base_model_dir
from mmdesk.store.files import hint_of

_log = logging.getLogger(__name__)


def learn(
    objective: Annotated[
        str | None, typer.Option(help="supervised, preference, kto or policy_gradient [default: the best].")
    ] = None,
    base_dir: Annotated[Path | None, typer.Option(hidden=True, help="Another base model.")] = None,
    cause: Annotated[Cause, typer.Option(hidden=True, help="Why now, for the history.")] = Cause.ASKED,
    for_window: Annotated[
        bool, typer.Option("--for-window", hidden=True, help="Cancel at the end of standard input.")
    ] = False,
    data_dir: DataDir = None,
) -> None:
    """Learn from your feedback, and use the new version if it is better for you."""
    _refuse_unknown(objective)
    orders = Orders(ends_with_input=for_window)
    step_back()
    try:
        folder = chosen_data_dir(data_dir)
    except MmdeskError as error:
        raise _failed(_tell, error.message, error.hint) from error
    written = WrittenLesson(folder, cause, _tell)
    try:
        with in_turn(folder, orders, written.tell) as has_come:
            if has_come:
                LearningJob(folder, base_dir or base_model_dir(), orders, written.tell).run(objective)
    except MmdeskError as error:
        raise _failed(written.tell, error.message, error.hint) from error
    except OSError as error:
        if is_out_of_memory(error):
            raise _no_memory(written.tell) from error
        message = f"Learning could not write its result: {error.strerror}."
        raise _failed(written.tell, message, f"{hint_of(error)} Nothing was changed.") from error
    except Exception as error:
        if is_out_of_memory(error):
            raise _no_memory(written.tell) from error
        raise _fault(written.tell) from error
    finally:
        written.end(orders.is_left_alone)


def is_out_of_memory(error: Exception) -> bool:
    """Whether there was no memory left, by whichever name: torch has one of its own, the loader another."""
    signs = ("allocate memory", "not enough memory", "failed to map segment")
    return (
        isinstance(error, MemoryError)
        or (isinstance(error, OSError) and error.errno == errno.ENOMEM)
        or any(sign in str(error) for sign in signs)
    )


def _no_memory(tell: Tell) -> typer.Exit:
    message = "There was not enough memory to learn."
    return _failed(tell, message, "Close other programs and learn again.")


def _fault(tell: Tell) -> typer.Exit:
    _log.exception("Learning failed.")
    return _failed(tell, "Learning failed because of a fault in mmdesk.", "The log has more.")


def _refuse_unknown(objective: str | None) -> None:
    if objective is None:
        return
    from mmdesk.learning.objectives import OBJECTIVES  # with it comes torch, which takes seconds

    if objective not in OBJECTIVES:
        raise typer.BadParameter(f"choose from {', '.join(OBJECTIVES)}", param_hint="--objective")


def _failed(tell: Tell, message: str, hint: str) -> typer.Exit:
    """Tell the window, and whoever reads the terminal; the end of the command."""
    tell("failed", message=message, hint=hint)
    typer.echo(f"{message} {hint}", err=True)
    return typer.Exit(1)


def _tell(event: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()
