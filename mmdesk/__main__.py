"""`python -m mmdesk` and the command `mmdesk`."""

import sys

from mmdesk.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
