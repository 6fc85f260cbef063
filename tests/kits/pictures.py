"""Small pictures made here: PNG whole, JPEG and SVG as far as their size is read."""

from __future__ import annotations

import struct
import zlib


def png(across: int, down: int) -> bytes:
    """Return a PNG with this size in its header; it is black where it is small enough to draw."""
    drawn = down if across * down < 99_999 else 1
    rows = bytes((across + 1) * drawn)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", across, down, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )


def jpeg(across: int, down: int) -> bytes:
    """Return the segments of a JPEG up to its first frame, which holds the size."""
    comment = b"\xff\xfe" + struct.pack(">H", 5) + b"abc"
    frame = b"\xff\xff\xc0" + struct.pack(">HBHHB", 17, 8, down, across, 3) + bytes(9)
    return b"\xff\xd8" + comment + frame + b"\xff\xd9"


def svg(attributes: str) -> bytes:
    """Return an SVG whose root has these attributes."""
    root = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'
    return f'<?xml version="1.0"?>\n{root}'.encode()
