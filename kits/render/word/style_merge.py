"""The template's styles and lists, completed with those of ours that it lacks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from kits.render.word.carried import serialised
from kits.render.word.safe_package import WORD, parsed
from kits.render.word.style_mapping import HEADINGS, Found, default_style

if TYPE_CHECKING:
    from kits.render.word.safe_package import Element
    from kits.render.word.style_mapping import StyleMapping

_USUAL_SIZE = 20
"""What Word takes where a document says no size, in half-points."""
_AFTER_SIZE = ("highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign", "rtl", "cs", "em",
               "lang", "eastAsianLayout", "specVanish", "oMath")  # fmt: skip
_AFTER_OUTLINE = ("divId", "cnfStyle", "rPr", "sectPr", "pPrChange")
_FOLLOWERS = {
    "keepLines": ("numPr", "pBdr", "shd", "tabs", "spacing", "ind", "outlineLvl"),
    "ind": ("outlineLvl",),
    "contextualSpacing": ("outlineLvl",),
    "jc": ("outlineLvl",),
}
"""What comes after a property in our styles."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the merge depends on besides the template: our parts, and how they are to look."""

    styles: str
    """Our styles part."""
    numbering: str
    """Our numbering part."""
    accent: str
    """The colour of ours that the company's takes the place of."""
    larger: int = 0
    """Half-points that are added to every size of the template."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a template gives: its parts, empty where it has none, and the mapping."""

    styles: str
    numbering: str
    accent: str
    """The company's colour, empty where it has none that can be read."""
    has_theme: bool
    mapping: tuple[StyleMapping, ...]


@lru_cache(maxsize=16)
def merged(given: Given, wanted: Wanted) -> tuple[str, str]:
    """Return the styles part and the numbering part of a kit in the template."""
    numbering, shift = _merged_numbering(given, wanted)
    ours = parsed(wanted.styles.encode())
    theirs = parsed((given.styles or wanted.styles).encode())
    if given.styles:
        _Merge(given, wanted, shift).run(theirs, ours)
    return serialised(theirs), numbering


def check_numbers(styles: Element) -> None:
    """Raise ValueError if a size or a list's number is none, before anything is built on it."""
    for element in styles.iter(f"{WORD}sz", f"{WORD}szCs"):
        _number(element)
    for element in styles.iter(f"{WORD}abstractNum", f"{WORD}num"):
        _number(element, "abstractNumId" if element.tag == f"{WORD}abstractNum" else "numId")


class _Merge:
    """Adds what is missing to the styles of one template."""

    def __init__(self, given: Given, wanted: Wanted, shift: int) -> None:
        self._given = given
        self._wanted = wanted
        self._shift = shift
        self._mapping = {mapping.ours: mapping for mapping in given.mapping}

    def run(self, theirs: Element, ours: Element) -> None:
        """Complete ``theirs`` from ``ours``."""
        if self._wanted.larger:
            _enlarge(theirs, self._wanted.larger)
        _speak(theirs, ours)
        by_id = {style.get(f"{WORD}styleId"): style for style in theirs.iter(f"{WORD}style")}
        if default := default_style(theirs):
            by_id[default].set(f"{WORD}default", "1")
        plain = _looks(_defaults(ours))
        for style in ours.findall(f"{WORD}style"):
            mapping = self._mapping[style.get(f"{WORD}styleId", "")]
            if mapping.found is Found.ADDED:
                theirs.append(self._adapted(style, mapping, plain))
            elif mapping.ours in HEADINGS:
                _outline(by_id[mapping.id], HEADINGS[mapping.ours])

    def _adapted(self, style: Element, mapping: StyleMapping, plain: dict[str, str]) -> Element:
        """Return a style of ours that stands on the template's and looks as if it were its own."""
        style.set(f"{WORD}styleId", mapping.id)
        _inner(style, "name").set(f"{WORD}val", mapping.theirs)
        for parent in style.iter(f"{WORD}basedOn"):
            parent.set(f"{WORD}val", self._mapping[parent.get(f"{WORD}val", "")].id)
            if style.get(f"{WORD}type") == "paragraph":
                _shield(_inner(style, "pPr"))
        for number in style.iter(f"{WORD}numId"):
            number.set(f"{WORD}val", str(_number(number) + self._shift))
        for look in style.iterchildren(f"{WORD}rPr"):
            self._soften(look, plain)
        if self._given.accent:
            _recolour(style, self._wanted.accent, self._given.accent)
        return style

    def _soften(self, look: Element, plain: dict[str, str]) -> None:
        """Leave to the template what is no more than our plain text."""
        for name, value in _looks(look).items():
            if plain.get(name) == value:
                look.remove(_inner(look, name))
        for fonts in look.findall(f"{WORD}rFonts"):
            if fonts.get(f"{WORD}asciiTheme") and not self._given.has_theme:
                look.remove(fonts)


def _merged_numbering(given: Given, wanted: Wanted) -> tuple[str, int]:
    """Return the numbering part, and by how much the numbers of our lists moved."""
    ours = parsed(wanted.numbering.encode())
    ids = {mapping.ours: mapping for mapping in given.mapping}
    for link in list(ours.iter(f"{WORD}pStyle")):
        style = ids[link.get(f"{WORD}val", "")]
        if style.found is Found.ADDED:
            link.set(f"{WORD}val", style.id)
        else:  # the template's list has bullets of its own
            _remove(link)
    if not given.numbering:
        return serialised(ours), 0
    theirs = parsed(given.numbering.encode())
    for picture in list(theirs.iter(f"{WORD}numPicBullet", f"{WORD}lvlPicBulletId")):
        _remove(picture)
    kinds, lists = theirs.findall(f"{WORD}abstractNum"), theirs.findall(f"{WORD}num")
    deep = max((_number(kind, "abstractNumId") for kind in kinds), default=0)
    shift = max((_number(one, "numId") for one in lists), default=0)
    for kind in ours.findall(f"{WORD}abstractNum"):
        kind.set(f"{WORD}abstractNumId", str(_number(kind, "abstractNumId") + deep))
        _place(theirs, kind, ("num", "numIdMacAtCleanup"))
    for one in ours.findall(f"{WORD}num"):
        one.set(f"{WORD}numId", str(_number(one, "numId") + shift))
        kind = _inner(one, "abstractNumId")
        kind.set(f"{WORD}val", str(_number(kind) + deep))
        _place(theirs, one, ("numIdMacAtCleanup",))
    return serialised(theirs), shift


def _number(element: Element, name: str = "val") -> int:
    return round(float(element.get(f"{WORD}{name}", "0")))


def _enlarge(styles: Element, larger: int) -> None:
    look = _defaults(styles)
    for name in ("sz", "szCs"):
        if look.find(f"{WORD}{name}") is None:
            size = look.makeelement(f"{WORD}{name}", {f"{WORD}val": str(_USUAL_SIZE)})
            _place(look, size, _AFTER_SIZE)
    for size in styles.iter(f"{WORD}sz", f"{WORD}szCs"):
        size.set(f"{WORD}val", str(_number(size) + larger))


def _speak(theirs: Element, ours: Element) -> None:
    """Let the text be in our document's language."""
    for language in list(theirs.iter(f"{WORD}lang")):
        _remove(language)
    for language in _defaults(ours).findall(f"{WORD}lang"):
        _defaults(theirs).append(language)


def _defaults(styles: Element) -> Element:
    """Return the run properties that hold where no style says otherwise."""
    return _inner(_inner(_inner(styles, "docDefaults"), "rPrDefault"), "rPr")


def _looks(look: Element) -> dict[str, str]:
    """Return colour and sizes of run properties."""
    names = ("color", "sz", "szCs")
    found = ((name, look.find(f"{WORD}{name}")) for name in names)
    return {name: e.get(f"{WORD}val", "") for name, e in found if e is not None}


def _outline(style: Element, level: int) -> None:
    """Let screen readers and Word's navigation know a heading by its level."""
    properties = style.find(f"{WORD}pPr")
    if properties is None:
        properties = style.makeelement(f"{WORD}pPr")
        _place(style, properties, ("rPr", "tblPr", "trPr", "tcPr", "tblStylePr"))
    if properties.find(f"{WORD}outlineLvl") is None:
        outline = properties.makeelement(f"{WORD}outlineLvl", {f"{WORD}val": str(level)})
        _place(properties, outline, _AFTER_OUTLINE)


def _shield(properties: Element) -> None:
    """Keep from a style of ours what the template's plain text may have: indents, alignment."""
    looks = {"keepLines": {}, "ind": {}, "contextualSpacing": {"val": "0"}, "jc": {"val": "left"}}
    looks["ind"] = dict.fromkeys(("left", "right", "firstLine"), "0")
    for name, values in looks.items():
        if properties.find(f"{WORD}{name}") is None:
            words = {f"{WORD}{key}": value for key, value in values.items()}
            _place(properties, properties.makeelement(f"{WORD}{name}", words), _FOLLOWERS[name])


def _recolour(style: Element, old: str, new: str) -> None:
    for element in style.iter("{*}*"):
        for name, value in element.items():
            if value == old:
                element.set(name, new)


def _place(parent: Element, child: Element, followers: tuple[str, ...]) -> None:
    """Insert a child before the first of those that must follow it."""
    follower = next(iter(parent.iterchildren(*(f"{WORD}{name}" for name in followers))), None)
    if follower is None:
        parent.append(child)
    else:
        follower.addprevious(child)


def _inner(parent: Element, name: str) -> Element:
    """Return a child, made as the first one where it is missing."""
    found = parent.find(f"{WORD}{name}")
    if found is None:
        found = parent.makeelement(f"{WORD}{name}")
        parent.insert(0, found)
    return found


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
