"""Text made safe for XML and HTML: the only way in which words of a document reach a file."""

from __future__ import annotations

import re

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_SPECIAL = re.compile('[&<>"\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]')
"""What has a meaning in XML, and what XML forbids even as an entity."""


def escaped(text: str) -> str:
    """Return text without the characters that XML forbids, its special ones as entities."""
    return _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], ""), text)
