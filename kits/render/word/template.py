"""A company's template: a .docx or .dotx file → all that a kit takes over from it, as values.

Header, footer, logo, fonts, colours, page and styles are kept. The body is left out, but for what
stands before a paragraph ``{{KIT}}``, which becomes the cover of upright documents.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.theme import load_theme
from kits.render.word.carried import CarriedPart, Carrier, Media, refuse_elsewhere, serialised
from kits.render.word.company_colour import company_colour
from kits.render.word.mended import mend
from kits.render.word.safe_package import (
    MAX_BYTES,
    WORD,
    Package,
    RefusedError,
    parsed,
    read_package,
)
from kits.render.word.sheet import Sheet
from kits.render.word.style_mapping import Found, mapped_styles
from kits.render.word.style_merge import Given, check_numbers
from kits.render.word.styles import styles_xml
from roles.problem import Place, Problem, Severity
from roles.storage import read_bounded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kits.render.word.safe_package import Element
    from kits.render.word.style_mapping import StyleMapping

MARKER = "{{KIT}}"
COVER_PREFIX = "cover-"
"""Stands before the ids of what the cover refers to, apart from those of our own."""
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_IGNORABLE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Ignorable"
_KNOWN_PREFIXES = frozenset({"w14", "wp14"})
"""What every program since 2010 knows; our own forms need it too."""
_LEAST_TEXT, _LARGEST_SIDE = 4500, 31680
"""Bounds of a usable page in twips: room for our tables, and the most that Word allows."""
_OFF = frozenset({"0", "false", "off"})
_BUILT_IN = frozenset({"Heading1", "Heading2", "Heading3", "ListBullet"})
"""Styles whose absence a person should know of."""


@dataclass(frozen=True, slots=True, eq=False)
class Template:
    """What kits take over from a company's file."""

    name: str
    digest: str
    given: Given
    """Styles, lists and colour, with the mapping."""
    frames: Mapping[tuple[str, str], CarriedPart]
    """Headers and footers by what they are and on which pages they stand: header, first …"""
    pages: tuple[str, ...]
    """The kinds of pages that have frames of their own: default, first, even."""
    sheet: Sheet | None
    """Its page, upright; None where it has none that would do."""
    borders: str
    """Borders of the page as a finished property, or empty."""
    cover: CarriedPart | None
    theme: CarriedPart | None
    fonts: CarriedPart | None
    settings: Mapping[str, str]
    """Settings that its looks depend on, finished, by name."""
    media: tuple[Media, ...]
    problems: tuple[Problem, ...]

    @property
    def mapping(self) -> tuple[StyleMapping, ...]:
        """Return which of its styles stand for ours."""
        return self.given.mapping


def read_template(path: Path) -> tuple[Template | None, tuple[Problem, ...]]:
    """Read a template from the disk, or say why not; StorageError if the disk will not."""
    return template_from(read_bounded(path, MAX_BYTES), str(path))


def template_from(data: bytes, file: str) -> tuple[Template | None, tuple[Problem, ...]]:
    """Return the template in ``data`` with advice about it, or None and why it is not used."""
    package = read_package(data, file)
    if isinstance(package, Problem):
        return None, (package,)
    try:
        template = _Reader(package).read(hashlib.sha256(data).hexdigest(), file)
    except RefusedError as refused:
        return None, (refused.problem(file),)
    except (ValueError, OverflowError):  # a number in it is none
        return None, (Problem.of("word.damaged", place=Place(file), part=package.main),)
    return template, template.problems


class _Reader:
    """Reads one template."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._carrier = Carrier(package)
        body = package.tree(package.main).find(f"{WORD}body")
        self._body = parsed(b"<w/>") if body is None else body
        self._sections = list(self._body.iter(f"{WORD}sectPr"))

    def read(self, digest: str, file: str) -> Template:
        settings = self._settings()
        last = self._sections[-1] if self._sections else None
        pages = ["default"]
        if last is not None and _on(last, "titlePg"):
            pages.append("first")
        if "evenAndOddHeaders" in settings:
            pages.append("even")
        theme = self._optional("theme")
        sheet, given = _sheet(last), self._given(theme)
        return Template(
            name=Place(file).file.replace("\\", "/").rpartition("/")[2],
            digest=digest,
            given=given,
            frames=self._frames(),
            pages=tuple(pages),
            sheet=sheet,
            borders=_borders(last),
            cover=self._cover(),
            theme=theme,
            fonts=self._optional("fontTable"),
            settings=settings,
            media=self._carrier.media,
            problems=_advice(given, sheet, file),
        )

    def _optional(self, kind: str) -> CarriedPart | None:
        name = self._package.related(kind)
        return self._carrier.part(name) if name else None

    def _given(self, theme: CarriedPart | None) -> Given:
        name, lists = self._package.related("styles"), self._package.related("numbering")
        styles = self._mended(name) if name else None
        ours = parsed(styles_xml(load_theme(), "en").encode())
        return Given(
            styles="" if styles is None else serialised(styles),
            numbering=serialised(self._mended(lists)) if name and lists else "",
            accent=company_colour(styles, theme.xml if theme else ""),
            has_theme=theme is not None,
            mapping=mapped_styles(ours, styles),
        )

    def _mended(self, name: str) -> Element:
        root = self._package.tree(name)
        mend(root)
        check_numbers(root)
        return root

    def _frames(self) -> dict[tuple[str, str], CarriedPart]:
        """Return headers and footers; a section has those of the one before it that it lacks."""
        names = {r.id: r.target for r in self._package.relations(self._package.main)}
        chosen: dict[tuple[str, str], str] = {}
        for section in self._sections:
            for kind in ("header", "footer"):
                for reference in section.iterchildren(f"{WORD}{kind}Reference"):
                    target = names.get(reference.get(_RELATION_ID, ""), "")
                    if target in self._package.parts:
                        chosen[kind, reference.get(f"{WORD}type", "default")] = target
        return {place: self._carrier.part(name) for place, name in chosen.items()}

    def _cover(self) -> CarriedPart | None:
        """Return what stands before the marker."""
        children = list(self._body)
        texts = ["".join(text.text or "" for text in e.iter(f"{WORD}t")) for e in children]
        places = [place for place, text in enumerate(texts) if text.strip() == MARKER]
        if not places:
            return None
        for element in children[places[0] :]:
            self._body.remove(element)
        _forget_novelties(self._body)
        relations = self._carrier.cleaned(self._body, self._package.main, COVER_PREFIX)
        for section in list(self._body.iter(f"{WORD}sectPr")):
            _break_page(section)
        for control in list(self._body.iter(f"{WORD}sdt")):
            _unwrap(control)
        return CarriedPart("".join(serialised(element) for element in self._body), relations)

    def _settings(self) -> dict[str, str]:
        name = self._package.related("settings")
        if name is None:
            return {}
        for relation in self._package.relations(name):
            if relation.kind == "attachedTemplate":
                refuse_elsewhere(relation)
        root = self._package.tree(name)
        found = {
            kind: serialised(element)
            for kind in ("embedTrueTypeFonts", "evenAndOddHeaders")
            if _on(root, kind) and (element := root.find(f"{WORD}{kind}")) is not None
        }
        mapping = root.find(f"{WORD}clrSchemeMapping")
        return found if mapping is None else {**found, "clrSchemeMapping": serialised(mapping)}


def _on(parent: Element, name: str) -> bool:
    found = parent.find(f"{WORD}{name}")
    return found is not None and found.get(f"{WORD}val", "1") not in _OFF


def _sheet(section: Element | None) -> Sheet | None:
    """Return the page of a section, upright, if our tables have room on it."""
    if section is None:
        return None
    size, margins = section.find(f"{WORD}pgSz"), section.find(f"{WORD}pgMar")
    if size is None or margins is None:
        return None
    sides = sorted(_twips(size, name) for name in ("w", "h"))
    names = ("top", "right", "bottom", "left", "header", "footer")
    sheet = Sheet(sides[0], sides[1], *(abs(_twips(margins, name)) for name in names))
    room = sheet.height - sheet.top - sheet.bottom
    fits = min(sheet.text_width, room) >= _LEAST_TEXT and sheet.height <= _LARGEST_SIDE
    return sheet if fits else None


def _twips(element: Element, name: str) -> int:
    return round(float(element.get(f"{WORD}{name}", "0")))


def _borders(section: Element | None) -> str:
    found = None if section is None else section.find(f"{WORD}pgBorders")
    return "" if found is None else serialised(found)


def _forget_novelties(body: Element) -> None:
    """Take out what older programs are told to ignore: a kit's root does not tell them so."""
    root = body.getroottree().getroot()
    prefixes = root.get(_IGNORABLE, "").split()
    spaces = {root.nsmap.get(prefix) for prefix in prefixes if prefix not in _KNOWN_PREFIXES}
    novel = tuple(f"{{{space}}}" for space in spaces if space)
    for element in list(body.iter("{*}*")):
        for name in [str(name) for name in element.attrib]:
            if name.startswith(novel):
                del element.attrib[name]
        parent = element.getparent()
        if parent is not None and str(element.tag).startswith(novel):
            parent.remove(element)


def _break_page(section: Element) -> None:
    """Replace a section's end by that of a page: our section holds for the whole document."""
    properties = section.getparent()
    paragraph = None if properties is None else properties.getparent()
    if properties is None or paragraph is None:
        return
    properties.remove(section)
    run = paragraph.makeelement(f"{WORD}r")
    run.append(run.makeelement(f"{WORD}br", {f"{WORD}type": "page"}))
    paragraph.append(run)


def _unwrap(control: Element) -> None:
    """Leave a form control's text without the control: only ours are read back."""
    parent = control.getparent()
    content = control.find(f"{WORD}sdtContent")
    if parent is None:
        return
    for element in [] if content is None else list(content):
        control.addprevious(element)
    parent.remove(control)


def _advice(given: Given, sheet: Sheet | None, file: str) -> tuple[Problem, ...]:
    place = Place(file)
    missing = [
        mapping.name
        for mapping in given.mapping
        if mapping.ours in _BUILT_IN and mapping.found is Found.ADDED
    ]
    found: list[Problem] = []
    if missing:
        names = ", ".join(missing)
        found.append(Problem.of("template.styles", Severity.NOTICE, place, names=names))
    if sheet is None:
        found.append(Problem.of("template.page", Severity.NOTICE, place))
    return tuple(found)
