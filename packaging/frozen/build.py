"""Builds the frozen program: one folder with Python and everything else, for this system.

    python packaging/frozen/build.py [--out dist]      (in an environment with a torch for processors only)

`make frozen` makes that environment first. The result is DIR/mmdesk; see packaging/README.md.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

from metadata import keep_what_is_there, write_metadata  # noqa: E402
from notices import write_notices  # noqa: E402
from smaller import strip_symbols, take_ffmpeg_from_opencv  # noqa: E402
from without_gpl import compile_stand_in  # noqa: E402

SUMS = "files.sha256"
_MOST_MB = 1000


def main() -> int:
    """Build; 1 when something is in it that must not be."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "frozen")
    told = parser.parse_args()
    work = told.work.absolute()
    _check_environment()
    before = _state_of_sources()
    write_metadata(ROOT, work / "metadata")
    environment = {**os.environ, "MMDESK_METADATA": str(work / "metadata"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(told.out.absolute()), "--workpath", str(work), str(HERE / "mmdesk.spec")]
    subprocess.run(command, check=True, env=environment)
    if _state_of_sources() != before:
        raise SystemExit("The sources were changed while it was built: it would be a mixture. Build again.")
    return finish(told.out.absolute() / "mmdesk")


def finish(program: Path) -> int:
    """Make the lists true, add the licences, and look at what came together."""
    inside = program / "_internal"
    if (inside / "libportaudio.so.2").exists():
        compile_stand_in(inside / "libjack.so.0", "JACK")
    if sys.platform.startswith("linux"):
        take_ffmpeg_from_opencv(inside)
        sys.stdout.write(f"{strip_symbols(inside):.0f} MB of symbols are taken out\n")
    keep_what_is_there(inside)
    for cache in inside.rglob("__pycache__"):
        shutil.rmtree(cache)
    write_notices(program, inside)
    _write_sums(program)
    wrong = [str(one.relative_to(program)) for one in program.rglob("*") if _is_foreign(one)]
    size_mb = sum(one.lstat().st_size for one in program.rglob("*") if one.is_file()) / 1e6
    if size_mb > _MOST_MB:
        wrong.append(f"it is {size_mb:.0f} MB large, more than {_MOST_MB}")
    for one in wrong:
        sys.stderr.write(f"must not be: {one}\n")
    sys.stdout.write(f"{program}: {size_mb:.0f} MB\n")
    return 1 if wrong else 0


def _write_sums(program: Path) -> None:
    """What `mmdesk doctor --verify` (and `sha256sum --check`) compares the files with."""
    lines = []
    for file in sorted(program.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.name != SUMS:
            with file.open("rb") as content:
                digest = hashlib.file_digest(content, "sha256").hexdigest()
            lines.append(f"{digest}  {file.relative_to(program).as_posix()}\n")
    (program / SUMS).write_text("".join(lines), encoding="utf-8")


def _is_foreign(file: Path) -> bool:
    """What is under the GPL alone, for graphics cards, or of the build's own environment."""
    name = file.name
    is_big = file.is_file() and file.stat().st_size > 64_000  # stand-ins are small
    gpl = is_big and name.startswith(
        ("libx264", "libx265", "libreadline", "libgdbm", "libgsl", "libjack", "libdb-")
    )
    return gpl or name.startswith(("libcudart", "libcublas", "libcudnn", "libnccl", "libtorch_cuda"))


def _state_of_sources() -> list[tuple[str, int]]:
    return sorted((str(one), one.stat().st_mtime_ns) for one in (ROOT / "mmdesk").rglob("*.py"))


def _check_environment() -> None:
    import torch

    if torch.version.cuda:
        raise SystemExit(
            "This torch is for graphics cards, and four times as large; see packaging/README.md."
        )


if __name__ == "__main__":
    sys.exit(main())
