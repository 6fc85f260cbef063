"""One Word file → the same file made out to one candidate after the other.

A document is rendered once, made out to a mark; each copy puts a candidate in its place, and only
the parts that hold the mark are packed again.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from kits.document.made_out import made_out
from kits.render.plain import escaped
from kits.render.word import render_word

if TYPE_CHECKING:
    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from kits.render.word.template import Template

_MARK = "\ue000\ue001\ue000"
"""Characters that no text has: they are set aside for private use."""
_COMPRESSION = 3


class WordCopies:
    """Copies of a document as Word files."""

    def __init__(
        self, document: Document, appearance: Appearance, template: Template | None = None
    ) -> None:
        data = render_word(made_out(document, _MARK), appearance, template)
        self._varying: list[tuple[zipfile.ZipInfo, str]] = []
        stream = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(data)) as whole, zipfile.ZipFile(stream, "w") as same:
            for entry in whole.infolist():
                part = whole.read(entry)
                if _MARK.encode() in part:
                    self._varying.append((entry, part.decode()))
                else:
                    _add(same, entry, part)
        self._same = stream.getvalue()

    def made_out_to(self, candidate: str) -> bytes:
        """Return the file of one candidate."""
        name = escaped(candidate)
        stream = io.BytesIO(self._same)
        with zipfile.ZipFile(stream, "a") as archive:
            for entry, text in self._varying:
                _add(archive, entry, text.replace(_MARK, name))
        return stream.getvalue()


def _add(archive: zipfile.ZipFile, like: zipfile.ZipInfo, part: str | bytes) -> None:
    """Add a part under the name, the date and the marks of another file's."""
    entry = zipfile.ZipInfo(like.filename, like.date_time)
    entry.create_system = like.create_system
    entry.external_attr = like.external_attr
    archive.writestr(entry, part, zipfile.ZIP_DEFLATED, _COMPRESSION)
