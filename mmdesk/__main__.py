"""`python -m mmdesk` and the command `mmdesk`."""

import os
import sys
from contextlib import suppress

from mmdesk.cli import main as frame
from mmdesk.core.no_network import drop_network


def main() -> int:
    """Run the program; where it needs no network for what it was asked, it gives it up first."""
    _have_standard_files()
    if frame.needs_no_network(sys.argv[1:]):
        drop_network()
    return frame.main()


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
