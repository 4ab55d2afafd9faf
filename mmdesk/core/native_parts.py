"""Libraries in machine code that lie inside the wheels of others: what they are, and under which licence.

Their metadata names only the wheel. The table knows the libraries by the beginning of their files' names.
"""

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

UNKNOWN = "unknown"
FROZEN_PYTHON = "Python"  # is a part of frozen programs alone; see packaging/frozen/metadata.py
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+]*")
_FFMPEG = ("avcodec", "avdevice", "avfilter", "avformat", "avutil", "swscale", "swresample")
_GNU_RUNTIME = ("libgfortran", "libquadmath", "libgomp", "libgcc", "libstdc")

# The beginning of a file's name: the project, and its licence by SPDX.
_KNOWN = (
    ((*_FFMPEG, *(f"lib{one}" for one in _FFMPEG)), "FFmpeg", "LGPL-2.1-or-later"),
    (("libx264",), "x264", "GPL-2.0-or-later"),
    (("libx265",), "x265", "GPL-2.0-or-later"),
    (("libSvtAv1Enc", "libaom"), "AOMedia AV1 codecs", "BSD-3-Clause-Clear"),
    (("libdav1d",), "dav1d", "BSD-2-Clause"),
    (("libvpx",), "libvpx", "BSD-3-Clause"),
    (("libmp3lame",), "LAME", "LGPL-2.0-or-later"),
    (("libopencore",), "OpenCORE AMR", "Apache-2.0"),
    (("libopus",), "Opus", "BSD-3-Clause"),
    (("libwebp", "libsharpyuv"), "WebP", "BSD-3-Clause"),
    (("libvpl",), "Intel VPL", "MIT"),
    (("libavif",), "libavif", "BSD-2-Clause"),
    (("libgnutls",), "GnuTLS", "LGPL-2.1-or-later"),
    (("libnettle", "libhogweed"), "Nettle", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    (("libgmp",), "GMP", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    (("libunistring",), "libunistring", "LGPL-3.0-or-later OR GPL-2.0-or-later"),
    (("libasound",), "ALSA", "LGPL-2.1-or-later"),
    (("libportaudio", "portaudio"), "PortAudio", "MIT"),
    (("libcrypto.so.3", "libssl.so.3", "libcrypto-3", "libssl-3"), "OpenSSL", "Apache-2.0"),
    (("libcrypto", "libssl"), "OpenSSL 1.1", "OpenSSL"),
    (("libpulse",), "PulseAudio", "LGPL-2.1-or-later"),
    (("libsndfile",), "libsndfile", "LGPL-2.1-or-later"),
    (("libmpg123",), "mpg123", "LGPL-2.1-only"),
    (("libasyncns",), "libasyncns", "LGPL-2.1-or-later"),
    (("libFLAC", "libvorbis", "libogg"), "Xiph.Org codecs", "BSD-3-Clause"),
    (("libjack",), "JACK (mmdesk's stand-in)", "Apache-2.0"),
    (("libglib", "libgio", "libgobject", "libgmodule", "libgthread"), "GLib", "LGPL-2.1-or-later"),
    (("libgssapi", "libkrb5", "libk5crypto", "libcom_err"), "MIT Kerberos", "MIT"),
    (("libkeyutils",), "keyutils", "LGPL-2.1-or-later"),
    (("libsqlite3",), "SQLite", "blessing"),
    (("libcap",), "libcap", "BSD-3-Clause OR GPL-2.0-only"),
    (("libffi",), "libffi", "MIT"),
    (("libselinux",), "libselinux", "libselinux-1.0"),
    (("libbz2",), "bzip2", "bzip2-1.0.6"),
    (("libbsd", "libmd"), "libbsd", "BSD-3-Clause"),
    (("libgraphite2",), "Graphite", "LGPL-2.1-or-later OR MPL-1.1 OR GPL-2.0-or-later"),
    (("libgcrypt", "libgpg-error"), "GnuPG's libraries", "LGPL-2.1-or-later"),
    (("libmount", "libblkid"), "util-linux", "LGPL-2.1-or-later"),
    (("libuuid",), "libuuid", "BSD-3-Clause"),
    (("libsystemd",), "systemd", "LGPL-2.1-or-later"),
    (("libdbus",), "D-Bus", "AFL-2.1 OR GPL-2.0-or-later"),
    (("liblz4",), "LZ4", "BSD-2-Clause"),
    (("libexpat",), "Expat", "MIT"),
    (("libfontconfig",), "Fontconfig", "MIT"),
    (("libfribidi",), "FriBidi", "LGPL-2.1-or-later"),
    (("libopenblas", "libscipy_openblas"), "OpenBLAS", "BSD-3-Clause"),
    (_GNU_RUNTIME, "GCC's runtime", "GPL-3.0-or-later WITH GCC-exception-3.1"),
    (("libQt5",), "Qt 5", "LGPL-3.0-only"),
    (("libQt6", "Qt6", "QtCore", "QtGui", "QtWidgets"), "Qt 6", "LGPL-3.0-only"),
    (("libicu",), "ICU", "Unicode-3.0"),
    (("libX", "libxcb", "libdrm", "libxkbcommon"), "X.Org libraries", "MIT"),
    (("libpcre2",), "PCRE2", "BSD-3-Clause"),
    (("libpng",), "libpng", "libpng-2.0"),
    (("libjpeg", "libturbojpeg"), "libjpeg-turbo", "BSD-3-Clause AND IJG"),
    (("libtiff",), "libtiff", "libtiff"),
    (("liblcms2",), "Little CMS", "MIT"),
    (("libfreetype",), "FreeType", "FTL OR GPL-2.0-or-later"),
    (("libharfbuzz",), "HarfBuzz", "MIT"),
    (("libbrotli",), "Brotli", "MIT"),
    (("liblzma",), "XZ Utils", "0BSD"),
    (("libopenjp2",), "OpenJPEG", "BSD-2-Clause"),
    (("libzstd",), "Zstandard", "BSD-3-Clause"),
    (("libz",), "zlib", "Zlib"),
    (("libcudart", "libnvjpeg", "libcublas", "libcudnn"), "NVIDIA CUDA", "LicenseRef-NVIDIA-Proprietary"),
    (("libtorch", "libc10", "libshm", "libcaffe2"), "PyTorch", "BSD-3-Clause"),
)

_BUILT_IN = {
    "sqlcipher3": (("SQLCipher", "BSD-3-Clause"), ("SQLite", "blessing"), ("OpenSSL", "Apache-2.0")),
    "cryptography": (("OpenSSL", "Apache-2.0"),),
}
# By what the library itself says (avutil_license): with parts that ask for more than FFmpeg's own licence.
_BUILT_OTHERWISE = {("av", "FFmpeg"): "LGPL-3.0-or-later"}


def native_parts(wheel: str, files: Iterable[str]) -> dict[tuple[str, str], list[str]]:
    """The libraries inside a wheel, by project and licence; each with the names of its files.

    Looked at are the folders into which wheels put what they bring along (`*.libs`, `.dylibs`, `Qt/lib`).
    What is built into a wheel's own modules has no files of its own.
    """
    found: dict[tuple[str, str], list[str]] = {one: [] for one in _BUILT_IN.get(wheel, ())}
    for file in files:
        path = PurePosixPath(file)
        if _is_brought_along(path) or (wheel == FROZEN_PYTHON and _is_from_system(path)):
            project, licence = _known(path.name)
            licence = _BUILT_OTHERWISE.get((wheel, project), licence)
            found.setdefault((project, licence), []).append(path.name)
    return found


def _is_brought_along(path: PurePosixPath) -> bool:
    is_library = any(end in path.name for end in (".so", ".dylib", ".dll"))
    parents = path.parts[:-1]
    return is_library and (
        any(one.endswith((".libs", ".dylibs")) for one in parents)
        or parents[-2:] == ("Qt", "lib")
        or "_sounddevice_data" in parents
    )


def _is_from_system(path: PurePosixPath) -> bool:
    """What a frozen program's Python and Qt took along from the system that it was built on."""
    return len(path.parts) == 1 and ".so" in path.name and not path.name.startswith("libpython")


def _known(name: str) -> tuple[str, str]:
    for starts, project, licence in _KNOWN:
        if name.startswith(starts):
            return project, licence
    match = _NAME.match(name)
    return (match[0] if match else name), UNKNOWN
