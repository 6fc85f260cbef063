"""A document in a company's template: our body between its headers and footers, in its styles."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from kits.document.appearance import theme_of
from kits.document.theme import load_theme
from kits.render.plain import escaped
from kits.render.word.body import BodyWriter
from kits.render.word.carried import CarriedPart
from kits.render.word.package import surroundings, zipped
from kits.render.word.room import in_template, sheet_in
from kits.render.word.safe_package import Relation
from kits.render.word.style_merge import Wanted, merged
from kits.render.word.xml import MAIN, PROLOGUE, RELATIONS, WORD_2010

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document
    from kits.render.word.sheet import Sheet
    from kits.render.word.template import Template

_STYLE = re.compile(r'(<w:(?:p|r|tbl)Style w:val=")(\w+)')
_FRAME = re.compile(r"<w:(?:hdr|ftr)[^>]*>(.*)</w:(?:hdr|ftr)>", re.DOTALL)
_REPLACED = re.compile(r'<Relationship [^>]*/(?:header|footer|theme|fontTable)"[^>]*/>')
_REPLACED_TYPE = re.compile(r'<Override PartName="/word/(?:header|footer|theme|fontTable)[^>]*/>')
_LEFT_OUT = re.compile(r"word/(header|footer|theme|fontTable)")
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = {
    "header": f"{_WORDPROCESSING}.header+xml",
    "footer": f"{_WORDPROCESSING}.footer+xml",
    "fontTable": f"{_WORDPROCESSING}.fontTable+xml",
    "theme": "application/vnd.openxmlformats-officedocument.theme+xml",
}
_TAB = "<w:r><w:tab/></w:r>"
"""Stands before the number of the page in our footer."""
_WORDS = re.compile("(?<=>)[^<]+(?=</w:t>)")
_NO_BREAK = "\u00a0"
"""A narrow page breaks the line before a page's number, not within it."""
_END = re.compile("(?:<w:jc [^>]*>)?</w:pPr>")
"""The end of a paragraph's properties, before which white has its place."""
_BEFORE_SETTING = {
    "embedTrueTypeFonts": "<w:(?:documentProtection|defaultTabStop)",
    "evenAndOddHeaders": "<w:characterSpacingControl",
    "clrSchemeMapping": "<w:decimalSymbol",
}
"""Before which of our settings one of the template's has its place."""
_APART = {
    "header": '<w:spacing w:before="60" w:after="120"/>',
    "footer": '<w:spacing w:before="60"/>',
}
"""White between our line and what stands above and below it."""
_FRAMES = ("header", "footer")
_BODY = "word/document.xml"


def render_dressed(document: Document, appearance: Appearance, template: Template) -> bytes:
    """Return a document as a .docx file in a template; the same input gives the same bytes."""
    appearance = in_template(appearance, template)
    theme = theme_of(appearance)
    sheet = sheet_in(template, theme, landscape=document.landscape)
    body = BodyWriter(document.language, sheet.text_width, theme).write_all(document.blocks)
    parts = surroundings(document, appearance, sheet.text_width)
    wanted = Wanted(
        str(parts["word/styles.xml"]),
        str(parts["word/numbering.xml"]),
        "" if theme.colours.accent == theme.colours.ink else theme.colours.accent,
        round(2 * (theme.sizes.body - load_theme(appearance.theme).sizes.body)),
    )
    styles, numbering = merged(template.given, wanted)
    parts["word/styles.xml"] = PROLOGUE + styles
    parts["word/numbering.xml"] = PROLOGUE + numbering
    cover = None if document.landscape else template.cover
    parts["word/document.xml"] = (
        f"{PROLOGUE}<w:document {MAIN} {RELATIONS} {WORD_2010}><w:body>"
        f"{cover.xml if cover else ''}{_in_styles(body, template)}{_section(sheet, template)}"
        "</w:body></w:document>"
    )
    parts["word/settings.xml"] = _settings(str(parts["word/settings.xml"]), template)
    return zipped(_with_template(parts, template, cover))


def _in_styles(xml: str, template: Template) -> str:
    """Return our XML with the ids of the template's styles; words of a person are escaped."""
    ids = {mapping.ours: mapping.id for mapping in template.mapping}
    return _STYLE.sub(lambda found: found[1] + escaped(ids.get(found[2], found[2])), xml)


def _section(sheet: Sheet, template: Template) -> str:
    references = "".join(
        f'<w:{frame}Reference w:type="{page}" r:id="{frame}-{page}"/>'
        for frame in _FRAMES
        for page in template.pages
    )
    title = "<w:titlePg/>" if "first" in template.pages else ""
    return f"<w:sectPr>{references}{sheet.properties()}{template.borders}{title}</w:sectPr>"


def _settings(ours: str, template: Template) -> str:
    for name, setting in template.settings.items():
        place = _BEFORE_SETTING[name]
        ours = re.sub(place, lambda found, own=setting: own + found[0], ours, count=1)
    return ours


def _with_template(
    parts: Mapping[str, str | bytes], template: Template, cover: CarriedPart | None
) -> dict[str, str | bytes]:
    """Return the parts with the template's frames, theme, fonts and pictures."""
    new = {
        f"word/{frame}-{page}.xml": (frame, f"{frame}-{page}", part)
        for frame in _FRAMES
        for page, part in _framed(frame, str(parts[f"word/{frame}1.xml"]), template)
    }
    for kind, name, part in (
        ("theme", "word/theme/theme1.xml", template.theme),
        ("fontTable", "word/fontTable.xml", template.fonts),
    ):
        new[name] = (kind, kind, part or CarriedPart(str(parts[name]).removeprefix(PROLOGUE)))
    kept = {name: content for name, content in parts.items() if not _LEFT_OUT.match(name)}
    kept.update((name, PROLOGUE + part.xml) for name, (_, _, part) in new.items())
    for name, (_, _, part) in new.items():
        if part.relations:
            kept[_relations_name(name)] = _relations(part.relations, name)
    links = [Relation(id_, kind, name, external=False) for name, (kind, id_, _) in new.items()]
    links += cover.relations if cover else ()
    ours = _REPLACED.sub("", str(parts[_relations_name(_BODY)]))
    kept[_relations_name(_BODY)] = _inserted(ours, _entries(links, _BODY))
    kept.update((media.name, media.data) for media in template.media)
    types = _REPLACED_TYPE.sub("", str(parts["[Content_Types].xml"]))
    kept["[Content_Types].xml"] = _inserted(types, _overrides(new, template))
    return kept


def _framed(frame: str, ours: str, template: Template) -> Iterator[tuple[str, CarriedPart]]:
    """Return each header or footer of the template with our line below what stands in it."""
    line = _FRAME.sub(r"\1", _in_styles(ours, template).removeprefix(PROLOGUE))
    line = _END.sub(lambda found: _APART[frame] + found[0], line)
    before, tab, number = line.partition(_TAB)
    line = before + tab + _WORDS.sub(lambda found: found[0].replace(" ", _NO_BREAK), number)
    alone = {"header": "hdr", "footer": "ftr"}[frame]
    for page in template.pages:
        theirs = template.frames.get((frame, page))
        if theirs is None or theirs.xml.endswith("/>"):  # none, or an empty one
            yield page, CarriedPart(f"<w:{alone} {MAIN}>{line}</w:{alone}>")
        else:
            end = theirs.xml.rindex("</")
            own = line.replace("<w:p>", f"<w:p {MAIN}>")  # the prefix may be another there
            yield page, CarriedPart(theirs.xml[:end] + own + theirs.xml[end:], theirs.relations)


def _overrides(new: Mapping[str, tuple[str, str, CarriedPart]], template: Template) -> str:
    parts = [(name, _TYPES[kind]) for name, (kind, _, _) in new.items()]
    parts += [(media.name, media.type) for media in template.media]
    return "".join(
        f'<Override PartName="/{name}" ContentType="{escaped(type_)}"/>' for name, type_ in parts
    )


def _relations_name(name: str) -> str:
    folder, file = posixpath.split(name)
    return f"{folder}/_rels/{file}.rels"


def _relations(relations: Iterable[Relation], name: str) -> str:
    entries = _entries(relations, name)
    return f'{PROLOGUE}<Relationships xmlns="{_PACKAGE}">{entries}</Relationships>'


def _entries(relations: Iterable[Relation], name: str) -> str:
    folder = posixpath.dirname(name)
    found: list[str] = []
    for relation in relations:
        mode = ' TargetMode="External"' if relation.external else ""
        target = relation.target
        if not relation.external:
            target = posixpath.relpath(target, folder)
        found.append(
            f'<Relationship Id="{escaped(relation.id)}" Type="{_OFFICE}/{relation.kind}" '
            f'Target="{escaped(target)}"{mode}/>'
        )
    return "".join(found)


def _inserted(xml: str, more: str) -> str:
    """Return XML with more before the end of its root."""
    end = xml.rindex("</")
    return xml[:end] + more + xml[end:]
