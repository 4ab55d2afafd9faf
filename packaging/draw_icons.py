"""Draws the program's icon in the sizes and formats that systems want, from the one SVG.

    python packaging/draw_icons.py --out DIR

PNG for Linux (16 to 512 pixels), mmdesk.ico for Windows, mmdesk.icns for macOS. Needs PySide6, no display.
"""

import argparse
import os
import struct
import sys
from pathlib import Path

SVG = Path(__file__).resolve().parents[1] / "resources" / "icons" / "mmdesk.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of PNG pictures by their size, https://en.wikipedia.org/wiki/Apple_Icon_Image_format.
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(sizes: tuple[int, ...] = SIZES) -> dict[int, bytes]:
    """The icon as PNG files, by their size in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    _application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(SVG))
    drawn = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.save(buffer, "PNG"):
            raise SystemExit(f"The icon cannot be drawn at {size} pixels.")
        drawn[size] = bytes(buffer.data().data())
    return drawn


def as_ico(pictures: dict[int, bytes]) -> bytes:
    """PNG pictures in Windows' container: a header, an entry of 16 bytes for each, then the pictures."""
    at = 6 + 16 * len(_ICO_SIZES)
    entries, bodies = b"", b""
    for size in _ICO_SIZES:
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(pictures[size]), at + len(bodies))
        bodies += pictures[size]
    return struct.pack("<HHH", 0, 1, len(_ICO_SIZES)) + entries + bodies


def as_icns(pictures: dict[int, bytes]) -> bytes:
    """PNG pictures in Apple's container: each with its type and length, the header's included."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for size, kind in _ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def main() -> int:
    """Write all of them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    out = parser.parse_args().out
    pictures = draw()
    for size, picture in pictures.items():
        folder = out / f"{size}x{size}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mmdesk.png").write_bytes(picture)
    (out / "mmdesk.ico").write_bytes(as_ico(pictures))
    (out / "mmdesk.icns").write_bytes(as_icns(pictures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
