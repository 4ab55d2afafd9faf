"""The licences that go with a frozen program: a list of all its parts, and the texts of those licences.

Read from the metadata in the program itself, so it is what its own page of licences shows.
"""

import shutil
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

from metadata import PYTHON

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "licences"
FOLDER = "licences"

_HEAD = """What this program is made of

mmdesk itself is under the Apache License 2.0 (mmdesk-LICENSE.txt). Its trained weights are not: they may be
used for research and non-commercial purposes only, see _internal/mmdesk/resources/models/base/card.json.

Parts under the LGPL (GNU Lesser General Public License) are libraries in files of their own, which you may
replace by others of the same interface: that is what the licence gives you the right to, and the program does
not hinder it. Their source is offered where they come from, in the versions named below; of those inside a
Python package, where that package comes from (its page on PyPI names the repository), of Qt at
https://download.qt.io, of FFmpeg at https://ffmpeg.org, of those marked with Python among Debian's source
packages.

No part is under the GPL alone. x264 and x265, with which the package of FFmpeg is linked, were left out; in
their places are stand-ins of mmdesk's that cannot encode (source: packaging/frozen/stand_in.c).

Part | version | licence | inside of
"""


def write_notices(program: Path, inside: Path) -> None:
    """Write `licences/` into the frozen program. Raises SystemExit where a licence is unknown."""
    sys.path.insert(0, str(ROOT))
    from mmdesk.core.licences import licence_of, licence_text
    from mmdesk.core.native_parts import UNKNOWN, native_parts

    folder = program / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    rows: list[tuple[str, str, str, str]] = []
    for one in _in(inside):
        name = one.metadata["Name"]
        rows.append((name, one.version, licence_of(one), ""))
        for project, licence in native_parts(name, [file.as_posix() for file in one.files or ()]):
            rows.append((project, "", licence, f"{name} {one.version}"))
        if text := licence_text(one):
            (folder / f"{name}-LICENSE.txt").write_text(text + "\n", encoding="utf-8")
    unknown = [row[0] for row in rows if row[2] == UNKNOWN]
    if unknown:
        raise SystemExit(
            f"Under which licence are {', '.join(unknown)}? Say so in mmdesk/core/native_parts.py."
        )
    gpl = [row[0] for row in rows if _is_gpl_alone(row[2])]
    if gpl:
        raise SystemExit(f"{', '.join(gpl)} must not be in it: see packaging/README.md.")
    lines = [
        " | ".join(row).rstrip(" |") for row in sorted(rows, key=lambda row: (row[0].casefold(), row[3]))
    ]
    (folder / "PARTS.txt").write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    for text in sorted(TEXTS.glob("*.txt")):
        shutil.copyfile(text, folder / text.name)


def _in(inside: Path) -> list[Distribution]:
    found = {one.metadata["Name"]: one for one in distributions(path=[str(inside)])}
    assert PYTHON in found, "the metadata has not been written"
    return list(found.values())


def _is_gpl_alone(licence: str) -> bool:
    """Whether there is no other choice than the GPL; the compiler's runtime has an exception for this."""
    choices = licence.replace("(", "").replace(")", "").split(" OR ")
    return all("GPL" in one and "LGPL" not in one and "WITH" not in one for one in choices)
