"""Fields → content controls inside a paragraph, each wrapped in its bookmark.

Inline controls only: some programs cut a block-level control to its first paragraph when they
save. A control cannot be deleted (``sdtLocked``), its content can be changed.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, assert_never

from kits.document.blocks import FieldKind
from kits.render.plain import escaped
from kits.render.word.runs import run
from kits.render.word.xml import LANGUAGE_TAGS

if TYPE_CHECKING:
    from kits.document.blocks import Field
    from roles.model import Language

_PROMPT = '<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>'
_FACE = "MS Gothic"  # what Word itself draws its check boxes with
_BOX = (
    f'<w:rPr><w:rFonts w:ascii="{_FACE}" w:hAnsi="{_FACE}" w:eastAsia="{_FACE}" w:cs="{_FACE}"/>'
    "</w:rPr>"
)
_CHECK = (
    '<w14:checkbox><w14:checked w14:val="0"/>'
    f'<w14:checkedState w14:val="2612" w14:font="{_FACE}"/>'
    f'<w14:uncheckedState w14:val="2610" w14:font="{_FACE}"/></w14:checkbox>'
)
_HIGHEST_ID = 0x7FFFFFFF
_LONGEST_ALIAS = 64
"""Word refuses a longer one."""
_HANGING = "\u00a0\u202f,:;"


class ControlWriter:
    """Writes the controls of one document, so that ids of controls and bookmarks stay unique."""

    def __init__(self, language: Language) -> None:
        self._language_tag = LANGUAGE_TAGS[language]
        self._ids: set[int] = set()

    def write(self, field: Field) -> str:
        """Return a field's bookmark and control."""
        number = len(self._ids) + 1
        empty = field.kind is not FieldKind.CHECK and not field.value
        prompt = "<w:showingPlcHdr/>" if empty else ""
        properties = (
            f'<w:alias w:val="{escaped(_alias(field.label))}"/>'
            f'<w:tag w:val="{escaped(field.id)}"/>'
            f'<w:id w:val="{self._stable_id(field.id)}"/><w:lock w:val="sdtLocked"/>{prompt}'
            f"{self._kind(field)}"
        )
        return (
            f'<w:bookmarkStart w:id="{number}" w:name="{escaped(field.code)}"/>'
            f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{_shown(field)}</w:sdtContent></w:sdt>"
            f'<w:bookmarkEnd w:id="{number}"/>'
        )

    def _stable_id(self, field_id: str) -> int:
        found = zlib.crc32(field_id.encode()) & _HIGHEST_ID
        while found in self._ids or found == 0:
            found = (found + 1) & _HIGHEST_ID
        self._ids.add(found)
        return found

    def _kind(self, field: Field) -> str:
        match field.kind:
            case FieldKind.CHOICE:
                return f"<w:dropDownList>{_items(field)}</w:dropDownList>"
            case FieldKind.TEXT:
                return '<w:text w:multiLine="1"/>'
            case FieldKind.CHECK:
                return _CHECK
            case FieldKind.DATE:
                return (
                    '<w:date><w:dateFormat w:val="yyyy-MM-dd"/>'
                    f'<w:lid w:val="{self._language_tag}"/>'
                    '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/>'
                    "</w:date>"
                )
            case _:
                assert_never(field.kind)


def _alias(label: str) -> str:
    """Return a label at the length that Word takes, counted as it does, cut at a word's end."""
    units = label.encode("utf-16-le", "ignore")
    if len(units) <= 2 * _LONGEST_ALIAS:
        return label
    start = units[: 2 * (_LONGEST_ALIAS - 1)].decode("utf-16-le", "ignore")
    return f"{(start.rpartition(' ')[0] or start).rstrip(_HANGING)}…"


def _shown(field: Field) -> str:
    if field.kind is FieldKind.CHECK:
        return run("\u2610", _BOX)
    return run(field.value) if field.value else run(field.prompt, _PROMPT)


def _items(field: Field) -> str:
    return "".join(
        f'<w:listItem w:displayText="{escaped(shown)}" w:value="{escaped(value)}"/>'
        for value, shown in field.options
    )
