"""What must be known before people's emotions are read, said once to whoever sits at a terminal."""

import sys
from pathlib import Path
from typing import TextIO

from mmdesk.settings import Settings

LINE = (
    "mmdesk: an emotion read by a machine is a guess. Tell the people whose emotions you read (EU AI Act,"
    " Article 50(3)); at work and in schools it is prohibited (Article 5(1)(f)). This is said once."
)


def tell_once(data_dir: Path, stream: TextIO | None = None) -> None:
    """Say it on stderr unless it was said, or answered in the window; never where no person reads it.

    Scripts see nothing of it: their stderr is no terminal.
    """
    out = sys.stderr if stream is None else stream
    if not out.isatty():
        return
    settings = Settings.load(data_dir / "settings.json")
    if not data_dir.is_dir() or settings.get("told_at_terminal") or settings.text("live_people_at"):
        return
    out.write(f"{LINE}\n")
    settings.set("told_at_terminal", True)
