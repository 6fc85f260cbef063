"""The candidate sheet: what the candidate is shown, and nothing that helps to guess the scale."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kits.document.blocks import Artefact, Group, Heading, Kind, PageBreak, Role
from kits.document.context import assemble, paragraph
from kits.document.pages import sheet_of

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import InterviewContext
    from kits.model import Interview
    from roles.model import Language

_SMALLEST_LARGE = 11.5
"""Points below which a material is no longer large print: it goes on overleaf instead."""


def hands_out(interview: Interview, language: Language) -> bool:
    """Tell whether anything is handed out in an interview."""
    return any(planned.question.best_text(language).material for planned in interview.questions)


def candidate_sheet(context: InterviewContext) -> Document | None:
    """Return the sheet of one interview, or None where nothing is handed out."""
    items: list[Block] = []
    for planned in context.interview.questions:
        text = context.text(planned)
        if text.material:
            heading = Heading(2, context.say("sheet.item", question=context.codes[planned.id]))
            ask = paragraph(text.ask, Role.BODY)
            if items:
                items.append(PageBreak())  # each item is handed out on its own
            items.append(_item(context, (heading, ask), Artefact(text.material)))
    if not items:
        return None
    blocks = (Heading(1, context.say("sheet.title")), *context.leads("sheet"), *items)
    # A material is ninety letters wide: in large print these need the long side of the sheet.
    turned = context.appearance.large_print
    return assemble(context, Kind.CANDIDATE_SHEET, blocks, landscape=turned)


def _item(context: InterviewContext, above: tuple[Block, ...], material: Artefact) -> Group:
    """Return a task on one page: in large print as large as that allows, within reason."""
    item = Group((*above, material))
    if not context.appearance.large_print:
        return item
    sheet = sheet_of(context.appearance, landscape=True)
    size = sheet.column.theme.sizes.mono
    while size > _SMALLEST_LARGE and not sheet.fits((item,)):
        size -= 0.5
        item = Group((*above, replace(material, size=size)))
    return item
