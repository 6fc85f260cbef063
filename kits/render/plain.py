"""Text made safe for XML and HTML: the only way in which words of a document reach a file."""

from __future__ import annotations

import re

_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL_CHARACTER = re.compile('[&<>"]')


def escaped(text: str) -> str:
    """Return text without the characters that XML forbids, its special ones as entities."""
    plain = _UNSAFE.sub("", text)
    return _SPECIAL_CHARACTER.sub(lambda found: _SPECIAL[found[0]], plain)
