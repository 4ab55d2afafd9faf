"""`mmdesk` without a command: the window, or where there is no display a sample instead."""

import argparse
import difflib
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Never

from mmdesk.cli.display import display_trouble, is_hidden
from mmdesk.cli.main import COMMANDS, USAGE
from mmdesk.cli.system_libraries import FOR_WINDOW, missing, said_missing
from mmdesk.core.errors import MmdeskError


def open_window(arguments: list[str]) -> int:
    """Open the window and stay until it is closed; the exit code. Raises MmdeskError when it cannot."""
    if any(word.startswith("--passphrase-") for word in arguments):
        arguments = _unlocked_by(arguments)
    wanted, unknown = _Parser().parse_known_intermixed_args(arguments)
    no_command = _not_a_command(wanted.files, bool(unknown))
    if no_command:
        sys.stderr.write(f"mmdesk: {no_command}\n")
        return USAGE
    if unknown:
        _Parser().error(f"unrecognized arguments: {' '.join(unknown)}")
    trouble = display_trouble()
    if trouble:
        return _without_display(trouble, wanted)
    if sys.platform.startswith("linux") and not is_hidden():
        absent = missing(FOR_WINDOW)
        if absent:
            raise MmdeskError(*said_missing(absent))
    return _open(wanted)


def _unlocked_by(arguments: list[str]) -> list[str]:
    """Unlock with the passphrase that the arguments name a file of; the others. Raises StoreError."""
    from mmdesk.cli.passphrase import take_options, unlock_with_given
    from mmdesk.paths import default_data_dir

    left = take_options(arguments)
    unlock_with_given(_Parser().parse_intermixed_args(left).data_dir or default_data_dir())
    return left


def _open(wanted: argparse.Namespace) -> int:
    try:
        from mmdesk.gui.leaving import leave
    except ImportError as error:
        raise MmdeskError(
            f"Qt cannot be loaded: {error}.", "`mmdesk doctor` says what is missing."
        ) from error
    from mmdesk.app.running import run

    with _closing_on_signals(leave) as received:
        code = run(wanted.data_dir, wanted.camera, wanted.microphone, wanted.files)
    return 128 + received[0] if received else code


@contextmanager
def _closing_on_signals(close: Callable[[], None]) -> Iterator[list[int]]:
    """Close as the user would on Ctrl+C and on the system's wish; the signals that came.

    A KeyboardInterrupt would end the event loop with threads still running, which aborts the process.
    """
    received: list[int] = []

    def on_signal(number: int, _frame: object) -> None:
        received.append(number)
        close()

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _without_display(trouble: str, wanted: argparse.Namespace) -> int:
    if wanted.files or wanted.camera or wanted.microphone:
        raise MmdeskError(f"{trouble} The window cannot open.", "Use `mmdesk analyze FILE` for files.")
    from mmdesk.cli.first_run import show_sample
    from mmdesk.cli.options import readable_data_dir
    from mmdesk.cli.predictor_in_use import load_predictor

    sys.stdout.write(f"{trouble} Instead of the window, here is a sample clip made on the spot, analysed.\n")
    sys.stdout.flush()
    return show_sample(readable_data_dir(wanted.data_dir), load_predictor)


def _not_a_command(files: list[Path], has_options: bool) -> str | None:
    """What to say of a word that is neither a command nor a file; missing files are told of in the window."""
    word = str(files[0]) if files else ""
    if not word or files[0].exists() or files[0].suffix or files[0].name != word:
        return None
    near = difflib.get_close_matches(word, COMMANDS, n=1)
    if not near and (len(files) > 1 or has_options):
        return None
    hint = f"Did you mean {near[0]}?" if near else "`mmdesk --help` lists the commands."
    return f"There is no command or file {word}. {hint}"


class _Parser(argparse.ArgumentParser):
    """The window's options. `mmdesk --help` tells of them, see `commands.py`."""

    def __init__(self) -> None:
        super().__init__("mmdesk", add_help=False, allow_abbrev=False)
        self.add_argument("--data-dir", type=Path)
        self.add_argument("--camera")
        self.add_argument("--microphone")
        self.add_argument("files", nargs="*", type=Path)

    def error(self, message: str) -> Never:
        """One line and exit code 2."""
        self.exit(USAGE, f"mmdesk: {message}; `mmdesk --help` lists the options\n")
