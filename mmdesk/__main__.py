"""`python -m mmdesk` and the command `mmdesk`."""

import atexit
import os
import signal
import sys
import threading
from contextlib import suppress
from typing import NoReturn

from mmdesk.cli import main as frame
from mmdesk.core.no_network import drop_network
from mmdesk.core.own_program import PART


def main() -> int:
    """Run the program; where it needs no network for what it was asked, it gives it up first."""
    _have_standard_files()
    if sys.argv[1:2] == [PART]:
        return _run_part("".join(sys.argv[2:3]))
    if frame.needs_no_network(sys.argv[1:]):
        drop_network()
    code = frame.main()
    if "torch" in sys.modules and not frame.is_for_window(sys.argv[1:]):
        _leave(code)
    return code


def _leave(code: int) -> NoReturn:
    """End as Python does, but without taking torch apart first: seconds, for nobody, after a Ctrl+C too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for thread in threading.enumerate():
        if not thread.daemon and thread is not threading.current_thread():
            thread.join()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def _run_part(name: str) -> int:
    """What `python -m NAME` would do, for programs that have no Python to call."""
    del sys.argv[1:3]
    match name:
        case "mmdesk.capture.decoding.nursery":
            from mmdesk.capture.decoding import nursery

            nursery.run()
        case "mmdesk.capture.decoding.spawned":
            from mmdesk.capture.decoding import spawned

            spawned.main()
        case "mmdesk.capture.listed_microphones":
            from mmdesk.capture import listed_microphones

            listed_microphones.main()
        case "mmdesk.cli.bare_start":
            from mmdesk.cli import bare_start

            return bare_start.main(sys.argv[1:])
        case _:
            sys.stderr.write(f"mmdesk: {PART} is for mmdesk's own use; `mmdesk --help` lists the commands\n")
            return frame.USAGE
    return 0


def _have_standard_files() -> None:
    """Where one was closed, the next file to be opened would take its number, and be written to."""
    with suppress(OSError):
        while (descriptor := os.open(os.devnull, os.O_RDWR)) <= 2:
            pass
        os.close(descriptor)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115 (till the end)


if __name__ == "__main__":
    sys.exit(main())
