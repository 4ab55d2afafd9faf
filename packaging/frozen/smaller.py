"""Makes a frozen program for Linux smaller, and takes OpenCV's own FFmpeg out of it.

Symbol tables for debuggers are a sixth of the libraries. OpenCV is linked with an FFmpeg of its own, and
that with OpenSSL 1.1, which nobody mends any more; mmdesk opens only cameras with it, which needs neither.
Like x264 (`without_gpl.py`) they get stand-ins: cv2 starts, and opens no file.
"""

import re
import struct
import subprocess
from collections import defaultdict
from pathlib import Path

_LOAD, _PAGE = 1, 4096  # a segment that is loaded, and in what pieces
_WORTH_IT = 200_000  # bytes of symbols; small libraries are left as their makers made them
_WANTED = re.compile(r" U ((?:av|sws|swr)\w+)@(LIB(AV\w+|SWSCALE)_\d+)$", re.MULTILINE)
_ONLY_FFMPEGS = ("swresample", "vpx", "dav1d", "crypto", "ssl", "drm")
_SYMBOLS = re.compile(r"\] \.(?:symtab|strtab|debug_\w+)\s+\S+\s+\S+\s+\S+\s+([0-9a-f]+)")


def strip_symbols(inside: Path) -> float:
    """Take out of each library what only debuggers read; how many megabytes that was."""
    saved = 0
    for file in inside.rglob("*.so*"):
        if file.is_symlink() or not file.is_file() or file.stat().st_size < _WORTH_IT:
            continue
        told = _told("readelf", "-SW", str(file))
        if sum(int(one, 16) for one in _SYMBOLS.findall(told)) < _WORTH_IT:
            continue
        draft = file.with_name(file.name + ".stripped")
        subprocess.run(["strip", "--strip-unneeded", "-o", str(draft), str(file)], check=True)
        if can_be_loaded(draft):
            saved += file.stat().st_size - draft.stat().st_size
            draft.replace(file)
        else:
            draft.unlink()
    return saved / 1e6


def can_be_loaded(library: Path) -> bool:
    """Whether all of its segments lie in the file as they will in memory, page by page.

    Where a wheel's tools have moved parts of a library to change its names, `strip` moves them out of step.
    """
    content = library.read_bytes()
    (table,) = struct.unpack_from("<Q", content, 0x20)
    size, count = struct.unpack_from("<HH", content, 0x36)
    for place in range(table, table + size * count, size):
        (kind,) = struct.unpack_from("<I", content, place)
        offset, address = struct.unpack_from("<QQ", content, place + 8)
        (align,) = struct.unpack_from("<Q", content, place + 48)
        if kind == _LOAD and (offset - address) % max(align, _PAGE):
            return False
    return True


def take_ffmpeg_from_opencv(inside: Path) -> None:
    """Put stand-ins in the place of OpenCV's FFmpeg, and take away what that alone needs."""
    libraries = next(inside.glob("opencv_python_headless.libs"))
    needed = _told("nm", "-D", "--undefined-only", str(next(inside.glob("cv2/cv2.*so"))))
    functions: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, version, library in _WANTED.findall(needed):
        functions[library.lower().removeprefix("lib")].append((name, version))
    gone = {f"{libraries.name}/{one.name}" for one in libraries.iterdir() if _is_of_ffmpeg(one, functions)}
    for library, called in functions.items():
        (file,) = libraries.glob(f"lib{library}-*.so*")
        _compile(file, called)
    for one in libraries.iterdir():
        if one.name.startswith(tuple(f"lib{name}-" for name in _ONLY_FFMPEGS)):
            one.unlink()
    for link in inside.iterdir():
        if link.is_symlink() and not link.exists():
            link.unlink()
    for record in inside.glob("opencv_python_headless-*.dist-info/RECORD"):  # what the page of licences reads
        lines = record.read_text("utf-8").splitlines(keepends=True)
        record.write_text("".join(one for one in lines if one.split(",")[0] not in gone), encoding="utf-8")


def _is_of_ffmpeg(file: Path, functions: dict[str, list[tuple[str, str]]]) -> bool:
    return file.name.startswith(tuple(f"lib{name}-" for name in (*functions, *_ONLY_FFMPEGS)))


def _compile(file: Path, called: list[tuple[str, str]]) -> None:
    """A library of this name whose functions all give nothing, under the versions that cv2 asks for."""
    source = "".join(f"void *{name}(void) {{ return 0; }}\n" for name, _ in called)
    versions = file.with_suffix(".versions")
    (version,) = {version for _, version in called}
    versions.write_text(f"{version} {{ global: *; }};\n", encoding="utf-8")
    command = ["cc", "-O1", "-shared", "-fPIC", "-s", "-x", "c", "-", "-o", str(file)]
    command += [f"-Wl,-soname,{file.name}", f"-Wl,--version-script={versions}"]
    file.unlink()
    subprocess.run(command, input=source, text=True, check=True)
    versions.unlink()


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
