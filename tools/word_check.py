"""What must hold for every Word file we write, beyond what its schema says: mostly accessibility.

Used by the tests and by ``check_docx.py``. Each finding is one sentence.
"""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MAIN = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_LONGEST_NAME = 40
_LONGEST_TAG = 64


def findings(data: bytes) -> list[str]:
    """Return what is wrong with a .docx file, nothing where all is well."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        twice = [name for name, count in Counter(archive.namelist()).items() if count > 1]
        parts = {name: archive.read(name) for name in archive.namelist()}
    body = _tree(parts["word/document.xml"])
    styles = _tree(parts["word/styles.xml"])
    found = [f"the part {name} is there twice" for name in twice]
    found += _properties(parts, styles)
    found += _headings(body, styles)
    for table in body.iter(f"{_MAIN}tbl"):
        found += _table(table)
    found += _controls(body)
    found += _bookmarks(body)
    found += _used_styles(body, styles)
    found += ["a picture has no description" for p in body.iter(_PICTURE) if not p.get("descr")]
    return found


def _tree(data: bytes) -> etree._Element:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))


def _value(element: etree._Element, path: str) -> str:
    """Return ``w:val`` of the first element on a path of names such as ``pPr/pStyle``."""
    found = element.find("/".join(f"{_MAIN}{name}" for name in path.split("/")))
    return "" if found is None else found.get(f"{_MAIN}val", "")


def _properties(parts: dict[str, bytes], styles: etree._Element) -> Iterator[str]:
    if not (_tree(parts["docProps/core.xml"]).findtext(_TITLE) or "").strip():
        yield "the document has no title"
    if not _value(styles, "docDefaults/rPrDefault/rPr/lang"):
        yield "the document says no language"


def _headings(body: etree._Element, styles: etree._Element) -> Iterator[str]:
    names = {
        style.get(f"{_MAIN}styleId"): _value(style, "name")
        for style in styles.iter(f"{_MAIN}style")
    }
    shown = [names.get(_value(p, "pPr/pStyle"), "") for p in body.iter(f"{_MAIN}p")]
    levels = [int(name.split()[-1]) for name in shown if name.startswith("heading ")]
    if levels.count(1) != 1:
        yield f"there are {levels.count(1)} headings of level 1, not one"
    for before, after in zip([0, *levels], levels, strict=False):
        if after > before + 1:
            yield f"a heading of level {after} follows one of level {before}"


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
    if any(cell[-1].tag != f"{_MAIN}p" for cell in table.iter(f"{_MAIN}tc")):
        yield "a table cell does not end in a paragraph"
    following = table.getnext()
    if following is None or following.tag != f"{_MAIN}p":
        yield "a table is not followed by a paragraph"


def _controls(body: etree._Element) -> Iterator[str]:
    properties = list(body.iter(f"{_MAIN}sdtPr"))
    tags = [_value(control, "tag") for control in properties]
    yield from _repeated("control tag", tags)
    yield from _repeated("control id", [_value(control, "id") for control in properties])
    for control, tag in zip(properties, tags, strict=True):
        if not _value(control, "alias"):
            yield f"the control {tag} has no alias"
        if not 0 < len(tag) <= _LONGEST_TAG or len(_value(control, "alias")) > _LONGEST_TAG:
            yield f"the control {tag} has a tag or an alias that Word refuses"
        if _value(control, "lock") != "sdtLocked":
            yield f"the control {tag} can be deleted"


def _bookmarks(body: etree._Element) -> Iterator[str]:
    marks = list(body.iter(f"{_MAIN}bookmarkStart"))
    names = [mark.get(f"{_MAIN}name", "") for mark in marks]
    yield from _repeated("bookmark", names)
    yield from _repeated("bookmark id", [mark.get(f"{_MAIN}id", "") for mark in marks])
    yield from (f"the bookmark {name} is too long" for name in names if len(name) > _LONGEST_NAME)


def _used_styles(body: etree._Element, styles: etree._Element) -> Iterator[str]:
    known = {style.get(f"{_MAIN}styleId") for style in styles.iter(f"{_MAIN}style")}
    kinds = (f"{_MAIN}pStyle", f"{_MAIN}rStyle", f"{_MAIN}tblStyle")
    used = {element.get(f"{_MAIN}val") for element in body.iter(*kinds)}
    yield from (f"the style {style} does not exist" for style in sorted(map(str, used - known)))


def _repeated(what: str, values: Iterable[str]) -> Iterator[str]:
    for value, count in Counter(values).items():
        if count > 1:
            yield f"the {what} {value} is there {count} times"
