"""What must hold for every Word file we write, beyond what its schema says: mostly accessibility.

Used by the tests and by ``check_docx.py``. Each finding is one sentence. What stands in a
company's own headers, footers and cover is the company's affair.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = f"{_MAIN}val"
_PURL = "{http://purl.org/dc/elements/1.1/}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_OUR_FRAME = re.compile(r"word/(?:header|footer)\d+\.xml")
_TEXT = (f"{_MAIN}t", f"{_MAIN}sdt")
_LONGEST_NAME = 40
_LONGEST_TAG = 64
_DEEPEST = 9
_KINDS = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
_TURN = f"{_MAIN}r/{_MAIN}br[@{_MAIN}type='page']"
_LINK = re.compile(r"\bPAGEREF (\w+)")


def findings(data: bytes) -> list[str]:
    """Return what is wrong with a .docx file, nothing where all is well."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        twice = [name for name, count in Counter(archive.namelist()).items() if count > 1]
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = _tree(parts["word/document.xml"])
    root = _tree(parts["word/styles.xml"])
    styles = {style.get(f"{_MAIN}styleId", ""): style for style in root.iter(f"{_MAIN}style")}
    found = [f"the part {name} is there twice" for name in twice]
    found += _properties(parts, root)
    found += _headings(body, styles)
    for table in body.iter(f"{_MAIN}tbl"):
        found += _table(table)
    found += _controls(body)
    found += _bookmarks(body)
    found += _links(body)
    found += _without_style(body, styles)
    for part in [body, *(_tree(parts[name]) for name in parts if _OUR_FRAME.fullmatch(name))]:
        found += _used_styles(part, styles)
        found += [
            "a picture has no description" for p in part.iter(_PICTURE) if not p.get("descr")
        ]
    return found


def _tree(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _value(element: etree._Element, path: str) -> str:
    """Return ``w:val`` of the first element on a path of names such as ``pPr/pStyle``."""
    found = element.find("/".join(f"{_MAIN}{name}" for name in path.split("/")))
    return "" if found is None else found.get(_VAL, "")


def _properties(parts: Mapping[str, bytes], styles: etree._Element) -> Iterator[str]:
    core = _tree(parts["docProps/core.xml"])
    if not (core.findtext(f"{_PURL}title") or "").strip():
        yield "the document has no title"
    if not core.findtext(f"{_PURL}language"):
        yield "the properties say no language"
    if not _value(styles, "docDefaults/rPrDefault/rPr/lang"):
        yield "the document says no language"


def _headings(body: etree._Element, styles: Mapping[str, etree._Element]) -> Iterator[str]:
    levels = [level for _, level in _headed(body, styles)]
    if levels.count(1) != 1:
        yield f"there are {levels.count(1)} headings of level 1, not one"
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"


def _headed(
    body: etree._Element, styles: Mapping[str, etree._Element]
) -> Iterator[tuple[etree._Element, int]]:
    """Return the paragraphs that are headings, by the name or the level of their style."""
    depths = {key: _depth(style) for key, style in styles.items()}
    for paragraph in body.iter(f"{_MAIN}p"):
        depth = depths.get(_value(paragraph, "pPr/pStyle"), 0)
        if depth:
            yield paragraph, depth


def _depth(style: etree._Element) -> int:
    """Return the level of a heading's style from 1, 0 where it is none."""
    name = _value(style, "name").lower()
    if name.startswith("heading ") and name.split()[-1].isdigit():
        return int(name.split()[-1])
    level = _value(style, "pPr/outlineLvl")
    return int(level) + 1 if level and int(level) < _DEEPEST else 0


def _table(table: etree._Element) -> Iterator[str]:
    properties = table.find(f"{_MAIN}tblPr")
    for name in ("tblCaption", "tblDescription"):
        if properties is None or not _value(properties, name):
            yield f"a table has no {name}"
    rows = table.findall(f"{_MAIN}tr")
    if not rows or rows[0].find(f"{_MAIN}trPr/{_MAIN}tblHeader") is None:
        yield "the first row of a table is no header row"
    if any(row.find(f"{_MAIN}trPr/{_MAIN}cantSplit") is None for row in rows):
        yield "a row of a table may break across pages"
    if any(True for _ in table.iter(f"{_MAIN}vMerge")):
        yield "a table merges cells of several rows"
    yield from _cells(table)
    before = table.getprevious()
    if before is not None and before.find(_TURN) is not None:
        yield "the page break before a table is a character: a full page leaves an empty one"
    following = table.getnext()
    if following is None or following.tag != f"{_MAIN}p":
        yield "a table is not followed by a paragraph"


def _cells(table: etree._Element) -> Iterator[str]:
    cells = list(table.iter(f"{_MAIN}tc"))
    if any(cell.find(f"{_MAIN}p") is None for cell in cells):
        yield "a table cell has no paragraph"
    if any(len(cell) and cell[-1].tag != f"{_MAIN}p" for cell in cells):
        yield "a table cell does not end in a paragraph"


def _controls(body: etree._Element) -> Iterator[str]:
    properties = list(body.iter(f"{_MAIN}sdtPr"))
    tags = [_value(control, "tag") for control in properties]
    yield from _repeated("control tag", tags)
    yield from _repeated("control id", [_value(control, "id") for control in properties])
    for control, tag in zip(properties, tags, strict=True):
        alias = _value(control, "alias")
        if not alias:
            yield f"the control {tag} has no alias"
        if not _value(control, "id"):
            yield f"the control {tag} has no id"
        if not 0 < _length(tag) <= _LONGEST_TAG or _length(alias) > _LONGEST_TAG:
            yield f"the control {tag} has a tag or an alias that Word refuses"
        if _value(control, "lock") != "sdtLocked":
            yield f"the control {tag} can be deleted"


def _length(text: str) -> int:
    """Return how long a text is for Word, which counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _bookmarks(body: etree._Element) -> Iterator[str]:
    marks = list(body.iter(f"{_MAIN}bookmarkStart"))
    names = [mark.get(f"{_MAIN}name", "") for mark in marks]
    ids = [mark.get(f"{_MAIN}id", "") for mark in marks]
    yield from _repeated("bookmark", names)
    yield from _repeated("bookmark id", ids)
    yield from (f"the bookmark {name} is too long" for name in names if len(name) > _LONGEST_NAME)
    if sorted(ids) != sorted(e.get(f"{_MAIN}id", "") for e in body.iter(f"{_MAIN}bookmarkEnd")):
        yield "the bookmarks begin and end differently"


def _links(body: etree._Element) -> Iterator[str]:
    known = {mark.get(f"{_MAIN}name") for mark in body.iter(f"{_MAIN}bookmarkStart")}
    used = {link.get(f"{_MAIN}anchor", "") for link in body.iter(f"{_MAIN}hyperlink")}
    for field in body.iter(f"{_MAIN}instrText"):
        used.update(_LINK.findall(field.text or ""))
    yield from (
        f"a link leads to {name}, which is no bookmark" for name in sorted(used - known - {""})
    )


def _without_style(body: etree._Element, styles: Mapping[str, etree._Element]) -> Iterator[str]:
    """Yield what stands below the title and names no style: a cover stands above it."""
    title = next((p for p, depth in _headed(body, styles) if depth == 1), None)
    ours = title is None
    for paragraph in body.iter(f"{_MAIN}p"):
        ours = ours or paragraph is title
        if (
            ours
            and not _value(paragraph, "pPr/pStyle")
            and any(True for _ in paragraph.iter(*_TEXT))
        ):
            words = "".join(text.text or "" for text in paragraph.iter(f"{_MAIN}t"))
            yield f"a paragraph names no style: {words[:40]}"


def _used_styles(part: etree._Element, styles: Mapping[str, etree._Element]) -> Iterator[str]:
    for name, kind in _KINDS.items():
        for key in sorted({e.get(_VAL, "") for e in part.iter(f"{_MAIN}{name}")}):
            if key not in styles:
                yield f"the style {key} does not exist"
            elif styles[key].get(f"{_MAIN}type") != kind:
                yield f"the style {key} is none for a {kind}"


def _repeated(what: str, values: Iterable[str]) -> Iterator[str]:
    for value, count in Counter(values).items():
        if count > 1:
            yield f"the {what} {value} is there {count} times"
