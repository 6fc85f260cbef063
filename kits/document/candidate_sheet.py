"""The candidate sheet: what the candidate is shown, and nothing that helps to guess the scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import Artefact, Group, Heading, Kind, PageBreak, Role
from kits.document.context import assemble, paragraph

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import InterviewContext


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
            items.append(Group((heading, ask, Artefact(text.material))))
    if not items:
        return None
    blocks = (Heading(1, context.say("sheet.title")), *context.leads("sheet"), *items)
    return assemble(context, Kind.CANDIDATE_SHEET, blocks)
