"""Word files that were broken on purpose, to see the checker notice."""

from __future__ import annotations

import io
import re
import warnings
import zipfile

_BODY = "word/document.xml"
_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr></w:p>'
_PICTURE = (
    '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="1" name="x"/></wp:inline></w:drawing></w:r></w:p>'
)
_CELL = "<w:tc><w:tcPr/></w:tc></w:tr>"
_REPLACEMENTS = {
    "title": ("docProps/core.xml", "<dc:title>Every block plain</dc:title>", "<dc:title/>"),
    "properties' language": ("docProps/core.xml", "<dc:language>en-GB</dc:language>", ""),
    "language": ("word/styles.xml", '<w:lang w:val="en-GB"', '<w:lang w:val=""'),
    "level": (_BODY, '"Heading2"', '"Heading3"'),
    "level by outline": ("word/styles.xml", '<w:name w:val="heading 2"/>', '<w:name w:val="x"/>'),
    "second title": (_BODY, "<w:sectPr>", f"{_PARAGRAPH}<w:sectPr>"),
    "caption": (_BODY, '<w:tblCaption w:val="again"/>', ""),
    "description": (_BODY, '<w:tblDescription w:val="again"/>', ""),
    "header": (_BODY, "<w:tblHeader/>", ""),
    "split": (_BODY, "<w:cantSplit/>", ""),
    "merged": (_BODY, "</w:tcPr>", "<w:vMerge/></w:tcPr>"),
    "bare cell": (_BODY, "</w:tr>", _CELL),
    "table in cell": (_BODY, "</w:tc>", "<w:tbl/></w:tc>"),
    "page break": (
        _BODY,
        r"</w:p>(?=<w:tbl>)",
        '<w:r><w:br w:type="page"/></w:r></w:p>',
    ),
    "touching tables": (_BODY, "</w:tbl>", "</w:tbl><w:tbl/>"),
    "alias": (_BODY, '<w:alias w:val="L plain"/>', ""),
    "long alias": (_BODY, '"L plain"', f'"{"é" * 65}"'),
    "alias of emoji": (_BODY, '"L plain"', f'"{"🙂" * 33}"'),
    "long tag": (_BODY, '"every.text"', f'"{"t" * 65}"'),
    "tag": (_BODY, '"every.text"', '"every.choice"'),
    "control id": (_BODY, r'<w:id w:val="\d+"/>', '<w:id w:val="7"/>'),
    "no control id": (_BODY, r'<w:id w:val="\d+"/>', ""),
    "lock": (_BODY, '<w:lock w:val="sdtLocked"/>', ""),
    "bookmark": (_BODY, '"kit_text"', '"kit_choice"'),
    "bookmark id": (_BODY, r'<w:bookmarkStart w:id="\d+"', '<w:bookmarkStart w:id="7"'),
    "long bookmark": (_BODY, '"kit_text"', f'"{"k" * 41}"'),
    "open bookmark": (_BODY, r'<w:bookmarkEnd w:id="\d+"/>', ""),
    "link": (_BODY, 'w:anchor="part_1"', 'w:anchor="part_9"'),
    "page of nothing": (_BODY, "PAGEREF part_2", "PAGEREF part_8"),
    "style": (_BODY, '"Spoken"', '"Whispered"'),
    "style of a footer": ("word/footer1.xml", '"Footer"', '"Foot"'),
    "kind of style": (_BODY, '"Spoken"', '"Strong"'),
    "no style": (_BODY, '<w:pStyle w:val="Spoken"/>', ""),
    "picture": (_BODY, "</w:p>", _PICTURE),
    "picture in a header": ("word/header1.xml", "</w:p>", _PICTURE),
}
BREAKS = {
    "title": "no title",
    "properties' language": "the properties say no language",
    "language": "the document says no language",
    "level": "level 3 follows one of level 1",
    "second title": "2 headings of level 1",
    "caption": "no tblCaption",
    "description": "no tblDescription",
    "header": "no header row",
    "split": "may break across pages",
    "merged": "merges cells",
    "bare cell": "cell has no paragraph",
    "table in cell": "does not end in a paragraph",
    "page break": "leaves an empty one",
    "touching tables": "not followed by a paragraph",
    "alias": "has no alias",
    "long alias": "that Word refuses",
    "alias of emoji": "that Word refuses",
    "long tag": "that Word refuses",
    "tag": "control tag every.choice is there 2 times",
    "control id": "control id 7 is there 4 times",
    "no control id": "has no id",
    "lock": "can be deleted",
    "bookmark": "bookmark kit_choice is there 2 times",
    "bookmark id": "bookmark id 7 is there",
    "long bookmark": "is too long",
    "open bookmark": "begin and end differently",
    "link": "leads to part_9",
    "page of nothing": "leads to part_8",
    "style": "Whispered does not exist",
    "style of a footer": "Foot does not exist",
    "kind of style": "Strong is none for a paragraph",
    "no style": "names no style: spoken plain",
    "picture": "no description",
    "picture in a header": "no description",
}


def broken(data: bytes, name: str) -> bytes:
    """Return the file with one thing broken in it."""
    part, before, after = _REPLACEMENTS[name]
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for item in source.namelist():
            text = source.read(item).decode("utf-8")
            if item == part:
                text, times = re.subn(before, after, text)
                assert times
            target.writestr(item, text)
    return stream.getvalue()


def doubled(data: bytes, part: str) -> bytes:
    """Return the file with one part in it twice."""
    stream = io.BytesIO(data)
    with warnings.catch_warnings(action="ignore"), zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(part, archive.read(part))
    return stream.getvalue()
