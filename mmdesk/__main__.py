"""`python -m mmdesk` and the command `mmdesk`."""

import sys

from mmdesk.cli import main as frame
from mmdesk.core.no_network import drop_network


def main() -> int:
    """Run the program; where it needs no network for what it was asked, it gives it up first."""
    if frame.needs_no_network(sys.argv[1:]):
        drop_network()
    return frame.main()


if __name__ == "__main__":
    sys.exit(main())
