"""What a child process does that lists the microphones: `python -m mmdesk.capture.listed_microphones`."""

import json
import sys

from mmdesk.capture.devices import raw_microphones


def main() -> None:
    """Say them as one line of JSON."""
    sys.stdout.write(json.dumps(raw_microphones()) + "\n")


if __name__ == "__main__":
    main()
