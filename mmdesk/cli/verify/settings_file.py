"""The settings: readable, and every value one that the program may use. They are only looked at."""

from collections.abc import Iterator
from pathlib import Path

from mmdesk.cli.finding import Finding, ok, warn
from mmdesk.core.strict_json import BadJsonError, read_object
from mmdesk.settings import SETTINGS

_KNOWN = {setting.name: setting for setting in SETTINGS}


def check_settings(data_dir: Path) -> Iterator[Finding]:
    """Whether the settings file is one, and which values are not used."""
    file = data_dir / "settings.json"
    try:
        written = read_object(file.read_bytes())
    except FileNotFoundError:
        yield ok("settings", "the defaults; none were changed")
        return
    except BadJsonError as error:
        todo = "Open mmdesk: it keeps the file aside and uses the defaults."
        yield warn("settings", f"{file} {error}.", todo)
        return
    wrong = [name for name, value in written.items() if name in _KNOWN and not _KNOWN[name].accepts(value)]
    if wrong:
        words = f"{', '.join(wrong)} cannot be what is written there; the defaults are used."
        yield warn("settings", words, f"Put them right in {file}, or delete them there.")
    else:
        yield ok("settings", f"{len(written)} are written, all of them allowed")
