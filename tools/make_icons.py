"""Make the application's icons of every size and kind from its two drawings.

python tools/make_icons.py

The drawing for small sizes says less: a list of two lines is a smudge at 16 pixels.
"""

from __future__ import annotations

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).parent.parent
ICONS = ROOT / "ui" / "resources" / "icons"
PACKAGING = ROOT / "tools" / "packaging"
NAME = "interview-kits"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 24
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MACOS = {"ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512}
"""Apple's names; some are the double density of half the size."""


def main() -> int:
    """Write the icons and say which."""
    pngs = {size: png(size) for size in SIZES}
    files = {ICONS / f"{NAME}-{size}.png": content for size, content in pngs.items()}
    files[PACKAGING / f"{NAME}.ico"] = ico({size: pngs[size] for size in WINDOWS})
    files[PACKAGING / f"{NAME}.icns"] = icns({kind: pngs[size] for kind, size in MACOS.items()})
    for path, content in files.items():
        path.write_bytes(content)
        print(f"{path.relative_to(ROOT)}  {len(content)} bytes")
    return 0


def png(size: int) -> bytes:
    """Return the icon at a size."""
    drawing = ICONS / (f"{NAME}-small.svg" if size <= SMALL else f"{NAME}.svg")
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - Qt's stub wants bytes
    return bytes(buffer.data().data())


def ico(pngs: dict[int, bytes]) -> bytes:
    """Return the icon of a Windows program: a table of contents, then the pictures."""
    start, table, pictures = 6 + 16 * len(pngs), b"", b""
    for size, picture in pngs.items():
        side = size % 256  # 0 stands for 256
        place = start + len(pictures)
        table += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), place)
        pictures += picture
    return struct.pack("<HHH", 0, 1, len(pngs)) + table + pictures


def icns(pngs: dict[str, bytes]) -> bytes:
    """Return the icon of a macOS program: pictures, each after its kind and length."""
    parts = (struct.pack(">4sI", kind.encode(), 8 + len(p)) + p for kind, p in pngs.items())
    body = b"".join(parts)
    return struct.pack(">4sI", b"icns", 8 + len(body)) + body


if __name__ == "__main__":
    sys.exit(main())
