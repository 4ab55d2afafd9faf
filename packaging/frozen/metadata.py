"""What the frozen program says of its parts: the metadata of what is really in it, and of nothing else.

The page of licences, `mmdesk about` and `mmdesk doctor --verify` read it as they read that of an environment.
"""

import re
import shutil
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from contents import NOT_NEEDED

PYTHON = "Python"
_IN_THE_PLACE_OF = {"opencv-python": "opencv-python-headless"}  # the same without windows of its own
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)


def write_metadata(root: Path, target: Path) -> None:
    """Write the `.dist-info` of the program in `root`, of what it needs and of Python into `target`."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    direct = [one for one in map(_installed, project["dependencies"]) if one is not None]
    needs = [f"{one.metadata['Name']}=={one.version}" for one in direct]
    _write_program(project, [*needs, f"{PYTHON}=={_python_version()}"], root, target)
    _write_python(target)
    for one in _closure(direct):
        _copy(one, target)


def keep_what_is_there(frozen: Path) -> None:
    """Strike from the lists of files what is not in the folder; what has no wheel is listed as Python's."""
    claimed: set[str] = set()
    for record in frozen.glob("*.dist-info/RECORD"):
        lines = [one for one in record.read_text("utf-8").splitlines() if (frozen / _path_in(one)).is_file()]
        claimed |= {_path_in(one) for one in lines}
        record.write_text("".join(f"{one}\n" for one in lines), encoding="utf-8")
    for record in frozen.glob(f"{PYTHON}-*.dist-info/RECORD"):
        own = [record.parent.name + "/" + one.name for one in record.parent.iterdir()]
        there = (one for one in frozen.iterdir() if one.is_file() and not one.is_symlink())
        libraries = [one.name for one in there if one.name not in claimed]
        record.write_text("".join(f"{one},,\n" for one in sorted([*own, *libraries])), encoding="utf-8")


def _path_in(line: str) -> str:
    return line.rsplit(",", 2)[0].strip('"')


def _installed(requirement: str) -> Distribution | None:
    match = _NAME.match(requirement)
    assert match is not None
    for name in (match[0], _IN_THE_PLACE_OF.get(match[0])):
        if name and name.partition(".")[0] not in NOT_NEEDED:
            try:
                return distribution(name)
            except PackageNotFoundError:
                continue
    return None


def _closure(direct: list[Distribution]) -> Iterator[Distribution]:
    waiting, seen = list(direct), set()
    while waiting:
        one = waiting.pop()
        name = one.metadata["Name"].lower()
        if name in seen or name.replace("-", "_") in NOT_NEEDED:
            continue
        seen.add(name)
        yield one
        needed = [text for text in one.requires or () if "extra ==" not in text]
        waiting += [found for found in map(_installed, needed) if found is not None]


def _copy(one: Distribution, target: Path) -> None:
    name = re.sub(r"[-_.]+", "_", one.metadata["Name"])  # as it is looked for
    folder = target / f"{name}-{one.version}.dist-info"
    for file in one.files or ():
        if not file.parts[0].endswith(".dist-info"):
            continue
        inside = Path(*file.parts[1:])
        if file.name in ("METADATA", "RECORD") or (
            _TEXTS.search(inside.as_posix()) and file.suffix != ".pyc"
        ):
            (folder / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(str(one.locate_file(file)), folder / inside)
    record = folder / "RECORD"
    if record.exists():  # under the folder's name here
        own = f"{folder.name}/"
        lines = [re.sub(r"^[^/,]+\.dist-info/", own, line) for line in record.read_text("utf-8").splitlines()]
        record.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _write_program(project: dict[str, object], needs: list[str], root: Path, target: Path) -> None:
    folder = target / f"{project['name']}-{project['version']}.dist-info"
    (folder / "licenses").mkdir(parents=True)
    lines = ["Metadata-Version: 2.4", f"Name: {project['name']}", f"Version: {project['version']}"]
    lines += [f"Summary: {project['description']}", f"License-Expression: {project['license']}"]
    lines += [f"Requires-Dist: {one}" for one in needs]
    (folder / "METADATA").write_text("\n".join(lines) + "\n", encoding="utf-8")
    shutil.copyfile(root / "LICENSE", folder / "licenses" / "LICENSE")
    (folder / "RECORD").write_text(f"{folder.name}/licenses/LICENSE,,\n", encoding="utf-8")


def _write_python(target: Path) -> None:
    version = _python_version()
    folder = target / f"{PYTHON}-{version}.dist-info"
    folder.mkdir()
    lines = ["Metadata-Version: 2.4", f"Name: {PYTHON}", f"Version: {version}", "License-Expression: PSF-2.0"]
    (folder / "METADATA").write_text("\n".join(lines) + "\n", encoding="utf-8")
    library = Path(sys.base_prefix) / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}"
    for text in (library / "LICENSE.txt", Path(sys.base_prefix) / "LICENSE.txt"):
        if text.is_file():
            shutil.copyfile(text, folder / "LICENSE.txt")
            break
    else:
        raise SystemExit(f"Python's own licence is not in {sys.base_prefix}")
    (folder / "RECORD").write_text("", encoding="utf-8")


def _python_version() -> str:
    return ".".join(map(str, sys.version_info[:3]))
