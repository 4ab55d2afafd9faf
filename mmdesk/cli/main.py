"""The outermost frame of the program: the window or a command, and one line for all that goes wrong.

Typer takes a tenth of a second to import, so the way to the window goes round it.
"""

import errno
import logging
import os
import sys
from collections.abc import Sequence
from contextvars import copy_context
from itertools import pairwise
from pathlib import Path

from mmdesk.core.errors import MmdeskError
from mmdesk.core.own_program import is_frozen

COMMANDS = {
    "analyze": "Analyse",
    "evaluate": "Analyse",
    "sessions": "What is remembered",
    "consent": "What is remembered",
    "export": "What is remembered",
    "import": "What is remembered",
    "compare": "What is remembered",
    "learn": "Learn from you",
    "ask": "Learn from you",
    "versions": "Learn from you",
    "lessons": "Learn from you",
    "people": "Learn from you",
    "verdicts": "Learn from you",
    "export-feedback": "Learn from you",
    "import-feedback": "Learn from you",
    "migrate-feedback": "Learn from you",
    "forget": "Learn from you",
    "lock": "Look after the program",
    "settings": "Look after the program",
    "devices": "Look after the program",
    "doctor": "Look after the program",
    "profiles": "Look after the program",
    "restore": "Look after the program",
    "about": "Look after the program",
    "benchmark": "Measure and rebuild",
    "simulate-user": "Measure and rebuild",
    "train-base": "Measure and rebuild",
}
"""Every command, and under which heading `mmdesk --help` shows it."""

_MAY_NEED_NETWORK = ("devices", "doctor", "benchmark")
"""Those that look at the display and the sound server, which may be another computer's."""

USAGE, BUG, INTERRUPTED = 2, 70, 130
_DATA_DIR = "--data-dir"
_WITH_VALUE = (_DATA_DIR, "--profile", "--camera", "--microphone", "--passphrase-file", "--passphrase-fd")
_FOR_COMMANDS = ("--help", "-h", "--version", "--install-completion", "--show-completion")
_QUIET, _VERBOSE = ("--quiet", "-q"), "--verbose"
_COMPLETING = "_MMDESK_COMPLETE"  # set by the shell's completion, which calls the program for it
_log = logging.getLogger("mmdesk")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with these arguments, by default the process's; the exit code."""
    return copy_context().run(_guarded, list(sys.argv[1:] if arguments is None else arguments))


def _guarded(arguments: list[str]) -> int:
    arguments, is_quiet, is_verbose = _talk(arguments)
    if is_verbose:
        logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s: %(message)s")
        logging.captureWarnings(True)
    try:
        if _names_no_folder(arguments):
            return _say(f"{_DATA_DIR} needs the name of a folder", USAGE)
        arguments, profile = _with_folder(arguments)
        return _run(arguments, is_quiet, profile)
    except SystemExit as end:  # how argparse and typer say that they are done
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except MmdeskError as error:
        _log.debug("Expected trouble:", exc_info=True)
        return _say(str(error), 1)
    except KeyboardInterrupt:
        return INTERRUPTED
    except ModuleNotFoundError as error:
        if not is_frozen():
            return _report(error, arguments)
        why = f"This command needs {error.name}, which is not part of this program."
        return _say(f"{why} Install mmdesk with pip to use it.", 1)
    except Exception as error:  # noqa: BLE001 - a bug; _report logs it
        if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
            return _say(f"{error.strerror}. Free some disk space and retry.", 1)
        return _report(error, arguments)


def _with_folder(arguments: list[str]) -> tuple[list[str], Path | None]:
    """The arguments with a data directory in place of a profile's name; that directory, if one is named."""
    if not any(word.partition("=")[0] == "--profile" for word in arguments):
        return arguments, None
    from mmdesk.cli.profile_option import with_folder_of_profile

    return with_folder_of_profile(arguments)


def _names_no_folder(arguments: Sequence[str]) -> bool:
    """As where a script's variable is not set: it would be the folder one happens to be in."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    before = arguments[:end]
    return f"{_DATA_DIR}=" in before or (_DATA_DIR, "") in pairwise(before)


def _run(arguments: list[str], is_quiet: bool, profile: Path | None) -> int:
    if not is_for_window(arguments):
        if "analyze" in arguments and not any(word in _FOR_COMMANDS for word in arguments):
            _make_decoding_ready()
        from mmdesk.cli.commands import run_command
        from mmdesk.cli.outcome import be_quiet
        from mmdesk.cli.passphrase import take_options

        be_quiet(is_quiet)
        if profile is None:
            return run_command(take_options(arguments))
        from mmdesk.store.profile_use import in_use

        with in_use(profile):
            return run_command(take_options(arguments))
    from mmdesk.cli.window import open_window

    return open_window(arguments)


def _make_decoding_ready() -> None:
    """What opens the first file takes a second to start: the second in which the command is imported."""
    from mmdesk.capture.decoding import child_process

    child_process.make_ready()


def is_for_window(arguments: Sequence[str]) -> bool:
    """Whether no command is named and nothing is asked: the first word is then a file, or there is none."""
    if _COMPLETING in os.environ:
        return False
    words = iter(arguments)
    for word in words:
        if word.partition("=")[0] in _FOR_COMMANDS:
            return False
        if word in _WITH_VALUE:
            next(words, None)
        elif not word.startswith("-") or word == "--":
            return word not in COMMANDS
    return True


def needs_no_network(arguments: Sequence[str]) -> bool:
    """Whether a command is named that has no use for the network: all but a few, and no window."""
    return not is_for_window(arguments) and not any(word in _MAY_NEED_NETWORK for word in arguments)


def _report(error: Exception, arguments: list[str]) -> int:
    """One line for a bug; the traceback goes to the log, and with --verbose to the terminal."""
    from mmdesk.logs import start_logging, stop_logging

    data_dir = _data_dir_in(arguments)
    _log.addHandler(logging.NullHandler())  # or Python would print the traceback where no log can be written
    has_log = start_logging(data_dir) is not None
    _log.error("Not expected:", exc_info=error)
    stop_logging()
    where = f"The details are in {data_dir / 'logs'}." if has_log else "Use --verbose to see the details."
    words = " ".join(str(error).split()) or "no message"
    return _say(f"This is a fault in mmdesk: {type(error).__name__}: {words}. {where}", BUG)


def _data_dir_in(arguments: Sequence[str]) -> Path:
    """The data directory, also when the command did not get as far as reading its options."""
    from mmdesk.paths import default_data_dir

    for word, following in pairwise([*arguments, ""]):
        if word == _DATA_DIR and following:
            return Path(following)
        if word.startswith(f"{_DATA_DIR}="):
            return Path(word.removeprefix(f"{_DATA_DIR}="))
    return default_data_dir()


def _talk(arguments: Sequence[str]) -> tuple[list[str], bool, bool]:
    """The arguments without those that say how much is said, where they stand before `--`; quiet; verbose."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    before, after = list(arguments[:end]), list(arguments[end:])
    left = [word for word in before if word not in (*_QUIET, _VERBOSE)]
    return left + after, any(word in before for word in _QUIET), _VERBOSE in before


def _say(words: str, code: int) -> int:
    sys.stderr.write(f"mmdesk: {' '.join(words.split())}\n")
    return code
