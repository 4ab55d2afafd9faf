"""Notes in licences.json under which licence each library is that is installed here, and what lies inside it.

    python packaging/note_licences.py

The bill of materials is made from it (`make_sbom.py`). What is installed on other systems only keeps the
licence that was noted before.
"""

import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from mmdesk.core.licences import PROGRAM, parts_in_use  # noqa: E402

FILE = HERE / "licences.json"


def noted() -> dict[str, dict[str, object]]:
    """Each library's licence, and the licences of what lies inside it, by its name as registries write it."""
    found: dict[str, dict[str, object]] = {}
    parts = parts_in_use()
    for part in parts:
        if not part.inside and part.name != PROGRAM:
            found[_key(part.name)] = {"licence": part.licence}
    for part in parts:
        if part.inside:
            inside = found[_key(part.inside.partition(" ")[0])].setdefault("inside", {})
            inside[part.name] = part.licence  # type: ignore[index]
    return found


def _key(name: str) -> str:
    return re.sub("[-_.]+", "-", name).lower()


def main() -> int:
    """Write the file."""
    before = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    FILE.write_text(json.dumps(before | noted(), indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
