"""Looking inside a Word file; untyped on purpose: a test says what it expects to find."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import docx
from lxml import etree

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(data: bytes, name: str = "word/document.xml") -> Any:
    """Return the root element of one part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def word_text(data: bytes, name: str = "word/document.xml") -> str:
    """Return all text of the body or another part."""
    return "".join(element.text or "" for element in part(data, name).iter(f"{WORD}t"))


def custom_properties(data: bytes) -> dict[str, str]:
    """Return the hidden properties by name."""
    properties = part(data, "docProps/custom.xml")
    return {entry.get("name"): "".join(entry.itertext()) for entry in properties}


def opened(data: bytes) -> Any:
    """Return the file as python-docx sees it."""
    return docx.Document(io.BytesIO(data))
