"""What a company's template gives to a kit, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.render.word.style_mapping import BODY, Found

if TYPE_CHECKING:
    from kits.render.word.template import Template
    from ui.i18n import Words

_WORTH_SHOWING = (Found.NAME, Found.OUTLINE, Found.OWN)


def mapped(template: Template) -> tuple[tuple[str, str], ...]:
    """Return which of its styles stand for ours: our name and its name."""
    return tuple(
        (mapping.name, mapping.theirs)
        for mapping in template.mapping
        if mapping.found in _WORTH_SHOWING or mapping.ours == BODY
    )


def said(template: Template, words: Words) -> tuple[str, ...]:
    """Return what else is kept or added, a sentence each."""
    added = [mapping.name for mapping in template.mapping if mapping.found is Found.ADDED]
    found = [words.text("template.frames" if template.frames else "template.no-frames")]
    if template.cover is not None:
        found.append(words.text("template.cover"))
    if added:
        found.append(words.text("template.added", names=", ".join(added)))
    return tuple(f"{text[:1].upper()}{text[1:]}." for text in found)
