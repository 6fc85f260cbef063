"""What a company's template gives to a kit, with the pictures and fonts that it refers to.

Only what is known to be harmless is carried: pictures, fonts, and links to web pages. What refers
to anything else is taken out; what would fetch something from elsewhere is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.render.word.mended import mend
from kits.render.word.safe_package import WORD, RefusedError, Relation

if TYPE_CHECKING:
    from kits.render.word.safe_package import Element, Package

_OFFICE_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
"""What holds a drawing's number, which no other in the document may have."""
_CARRIED_KINDS = frozenset({"image", "font", "hyperlink"})
_SUFFIXES = frozenset(
    {"png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "odttf"}
)
_WEB = re.compile(r"(https?|mailto):", re.IGNORECASE)
_ELSEWHERE = re.compile("(https?|ftp):|//|file:(//[^/]|////)", re.IGNORECASE)
_FETCHING_FIELD = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDE|INCLUDEPICTURE|INCLUDETEXT|IMPORT|LINK|DATABASE)\b", re.IGNORECASE
)
_SHOWN = frozenset({f"{WORD}drawing", f"{WORD}pict", f"{WORD}object"})
_MARKS = tuple(
    f"{WORD}{name}"
    for name in (
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
        "commentReference", "footnoteReference", "endnoteReference", "altChunk", "proofErr",
    )
)  # fmt: skip
"""What refers to parts that are not carried, or would clash with the marks of a form."""


@dataclass(frozen=True, slots=True)
class CarriedPart:
    """A part as it goes into a kit, and what it refers to, by the names used there."""

    xml: str
    relations: tuple[Relation, ...] = ()


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or font as it goes into a kit."""

    name: str
    type: str
    data: bytes


class Carrier:
    """Takes parts out of one template; pictures that several of them show are carried once."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._media: dict[str, Media] = {}
        self._drawings = 0

    @property
    def media(self) -> tuple[Media, ...]:
        """Return the pictures and fonts of what was carried so far."""
        return tuple(self._media.values())

    def part(self, name: str) -> CarriedPart:
        """Return a whole part."""
        root = self._package.tree(name)
        relations = self.cleaned(root, name)
        return CarriedPart(serialised(root), relations)

    def cleaned(self, root: Element, name: str, prefix: str = "") -> tuple[Relation, ...]:
        """Take out of ``root``, a piece of the part ``name``, what is not carried.

        Return what the piece still refers to, with ``prefix`` before each id.
        """
        _refuse_fetching(root)
        mend(root)
        for mark in list(root.iter(*_MARKS)):
            _remove(mark)
        kept = {
            relation.id: replace(relation, id=prefix + relation.id)
            for relation in self._kept(name, _ids(root))
        }
        for element in list(root.iter("{*}*")):
            _point(element, kept)
        for drawing in root.iter(_DRAWING):
            self._drawings += 1
            drawing.set("id", str(self._drawings))
        return tuple(kept.values())

    def _kept(self, name: str, used: set[str]) -> list[Relation]:
        relations = [r for r in self._package.relations(name) if r.id in used]
        found: list[Relation] = []
        for relation in relations:
            web = relation.kind == "hyperlink" and _WEB.match(relation.target)
            if relation.external and not web:
                refuse_elsewhere(relation)
            elif relation.kind not in _CARRIED_KINDS:
                continue
            elif relation.external:
                found.append(relation)
            elif media := self._taken(relation.target):
                found.append(replace(relation, target=media.name))
        return found

    def _taken(self, name: str) -> Media | None:
        suffix = name.rpartition(".")[2].lower()
        if name not in self._package.parts or suffix not in _SUFFIXES:
            return None
        if name not in self._media:
            new = f"word/media/company-{len(self._media) + 1}.{suffix}"
            type_ = self._package.types[name]
            self._media[name] = Media(new, type_, self._package.parts[name])
        return self._media[name]


def refuse_elsewhere(relation: Relation) -> None:
    """Refuse a relation that a word processor would follow to another machine."""
    if _ELSEWHERE.match(relation.target.replace("\\", "/")):
        raise RefusedError("template.remote", target=relation.target[:80])


def serialised(root: Element) -> str:
    """Return an element as text."""
    from lxml import etree

    return etree.tostring(root, encoding="unicode", with_tail=False)


def _refuse_fetching(root: Element) -> None:
    for paragraph in root.iter(f"{WORD}p"):
        pieces = [text.text or "" for text in paragraph.iter(f"{WORD}instrText")]
        pieces.append("".join(pieces))  # a word may be cut into several pieces
        pieces += [field.get(f"{WORD}instr", "") for field in paragraph.iter(f"{WORD}fldSimple")]
        for piece in pieces:
            if found := _FETCHING_FIELD.search(piece):
                raise RefusedError("template.remote", target=found[0])
    for element in root.iter("{*}*"):
        source = element.get("src", "")
        if source and _ELSEWHERE.match(source.replace("\\", "/")):
            raise RefusedError("template.remote", target=source[:80])


def _ids(root: Element) -> set[str]:
    return {value for element in root.iter("{*}*") for value in _references(element).values()}


def _references(element: Element) -> dict[str, str]:
    """Return the ids of relations that an element names, by attribute."""
    pairs = ((str(name), str(value)) for name, value in element.items())
    return {name: value for name, value in pairs if name.startswith(_OFFICE_RELATION)}


def _point(element: Element, kept: dict[str, Relation]) -> None:
    """Let an element refer to what is carried, or remove it."""
    for name, value in _references(element).items():
        if value in kept:
            element.set(name, kept[value].id)
        elif element.tag == f"{WORD}hyperlink":
            del element.attrib[name]
        else:
            _remove(next((e for e in element.iterancestors(*_SHOWN)), element))


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
