"""Takes x264 and x265 out of the PyAV of an environment, so that a frozen program holds no GPL part.

    python packaging/frozen/without_gpl.py          (with the environment's own Python)

FFmpeg is linked with both and does not start without them, so each is replaced by `stand_in.c`, and its name
is taken from the wheel's list of files, from which the page of licences is made. Needs a C compiler. Done
twice, it does the same once more.
"""

import re
import subprocess
import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).resolve().parent
_OPEN = re.compile(rb"x264_encoder_open_\d+")
_GET = re.compile(rb"x265_api_get_\d+")
_REPLACED = (("x264", "X264_OPEN", _OPEN), ("x265", "X265_GET", _GET))


def main() -> int:
    """Replace both; 1 where that cannot be done."""
    av = distribution("av")
    libraries = Path(str(av.locate_file("av.libs")))  # Linux and Windows
    if not libraries.is_dir():
        libraries = Path(str(av.locate_file("av/.dylibs")))
    for name, macro, called in _REPLACED:
        for file in sorted(libraries.glob(f"*{name}*")):
            replace(file, macro, called, libraries)
    record = Path(str(av.locate_file(f"av-{av.version}.dist-info/RECORD")))
    lines = record.read_text(encoding="utf-8").splitlines(keepends=True)
    record.write_text(
        "".join(one for one in lines if not re.match(r".*libs/.*x26[45]", one)), encoding="utf-8"
    )
    return 0


def compile_stand_in(file: Path, *macros: str) -> None:
    """Compile `stand_in.c` to a library of this name, in the place of another if there is one."""
    command = ["clang"] if sys.platform == "win32" else (sysconfig.get_config_var("CC") or "cc").split()[:1]
    command += ["-O1", "-shared", *(f"-D{macro}" for macro in macros), "-o", str(file)]
    if sys.platform.startswith("linux"):
        command += ["-fPIC", f"-Wl,-soname,{file.name}"]
    if sys.platform == "darwin":
        command += [f"-Wl,-install_name,@loader_path/{file.name}"]
    file.unlink(missing_ok=True)
    subprocess.run([*command, str(HERE / "stand_in.c")], check=True)


def replace(file: Path, macro: str, called: re.Pattern[bytes], libraries: Path) -> None:
    """Compile a stand-in under the same name, with the function by which FFmpeg calls this very library."""
    caller = next(one for one in libraries.iterdir() if "avcodec" in one.name)
    found = called.search(caller.read_bytes())
    if found is None:
        raise SystemExit(f"{caller.name} does not call {file.name}: look at packaging/README.md")
    compile_stand_in(file, f"{macro}={found[0].decode()}")
    sys.stdout.write(f"{file.name} is a stand-in now ({file.stat().st_size:,} bytes)\n")


if __name__ == "__main__":
    sys.exit(main())
