"""Word files that were broken on purpose, to see the checker notice."""

from __future__ import annotations

import io
import zipfile

_REPLACEMENTS = {
    "title": ("docProps/core.xml", "<dc:title>Every block plain</dc:title>", "<dc:title/>"),
    "language": ("word/styles.xml", '<w:lang w:val="en-GB"', '<w:lang w:val=""'),
    "level": ("word/document.xml", '"Heading2"', '"Heading3"'),
    "caption": ("word/document.xml", '<w:tblCaption w:val="again"/>', ""),
    "header": ("word/document.xml", "<w:tblHeader/>", ""),
    "split": ("word/document.xml", "<w:cantSplit/>", ""),
    "alias": ("word/document.xml", '<w:alias w:val="L plain"/>', ""),
    "tag": ("word/document.xml", '"every.text"', '"every.choice"'),
    "lock": ("word/document.xml", '<w:lock w:val="sdtLocked"/>', ""),
    "bookmark": ("word/document.xml", '"kit_text"', '"kit_choice"'),
    "style": ("word/document.xml", '"Spoken"', '"Whispered"'),
}
BREAKS = {
    "title": "no title",
    "language": "no language",
    "level": "level 3 follows one of level 1",
    "caption": "no tblCaption",
    "header": "no header row",
    "split": "may break across pages",
    "alias": "has no alias",
    "tag": "control tag every.choice is there 2 times",
    "lock": "can be deleted",
    "bookmark": "bookmark kit_choice is there 2 times",
    "style": "Whispered does not exist",
}


def broken(data: bytes, name: str) -> bytes:
    """Return the file with one thing broken in it."""
    part, before, after = _REPLACEMENTS[name]
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for item in source.namelist():
            text = source.read(item).decode("utf-8")
            if item == part:
                assert before in text
                text = text.replace(before, after)
            target.writestr(item, text)
    return stream.getvalue()
