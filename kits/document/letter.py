"""The candidate letter: what to expect, how it is judged, what can be adapted, data and rights.

It gives away no question and no scale. What must be told by law comes from the country's pack.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import Cell, Group, Heading, Kind, Listing, Role, Span, Table, TableRow
from kits.document.context import assemble, paragraph
from kits.law import law_pack
from kits.minutes import candidate_minutes
from kits.model import QuestionType

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import KitContext
    from kits.model import Interview

_COLUMNS = ("interview", "when", "minutes", "with", "about")
_WIDTHS = (11, 23, 9, 23, 34)
_JUDGED, _PREPARE, _DATA = 4, 2, 2


def letter(context: KitContext) -> Document:
    """Return the letter that every candidate for this kit gets."""
    blocks = (
        Heading(1, context.say("letter.title")),
        paragraph(context.say("letter.fill"), Role.MARK),
        paragraph(context.say("letter.hello", role=context.role_title)),
        Heading(2, context.say("letter.expect")),
        _interviews(context),
        *_around(context),
        *_part(context, "judged", _JUDGED),
        *_part(context, "prepare", _PREPARE),
        Group(
            (
                Heading(2, context.say("letter.adjust")),
                paragraph(context.say("letter.adjust.1")),
            )
        ),
        Group((*_data(context), paragraph(context.say("letter.good")))),
    )
    return assemble(context, Kind.LETTER, blocks)


def _interviews(context: KitContext) -> Table:
    head = (Cell((paragraph(context.say(f"letter.{key}")),), header=True) for key in _COLUMNS)
    return Table(
        widths=_WIDTHS,
        header=TableRow(tuple(head)),
        rows=tuple(
            _row(context, number, interview)
            for number, interview in enumerate(context.kit.interviews, 1)
        ),
        summary=context.say("letter.summary"),
        together=True,
        compact=True,
    )


def _row(context: KitContext, number: int, interview: Interview) -> TableRow:
    texts = (
        context.say("letter.when.blank"),
        context.say("letter.minutes.value", minutes=interview.minutes),
        ", ".join(interview.interviewers) or context.say("letter.with.blank"),
        _about(context, interview),
    )
    cells = (Cell((paragraph(text),)) for text in texts)
    return TableRow((Cell((paragraph(str(number)),), header=True), *cells))


def _about(context: KitContext, interview: Interview) -> str:
    """Return the competencies an interview is about, in the order it asks about them."""
    names = dict.fromkeys(context.competency(planned) for planned in interview.questions)
    return " · ".join(names) or context.say("letter.about.general")


def _around(context: KitContext) -> tuple[Block, ...]:
    """Return what is handed out, and the time for the candidate's own questions."""
    kit = context.kit
    with_material = [
        number
        for number, interview in enumerate(kit.interviews, 1)
        if any(p.question.type is QuestionType.WORK_SAMPLE for p in interview.questions)
    ]
    lines: list[str] = []
    if with_material:
        places = context.place_names(with_material)
        lines.append(context.say("letter.material", places=places))
    own = sorted({candidate_minutes(interview.minutes) for interview in kit.interviews})
    if len(own) == 1:
        lines.append(context.say("letter.questions", minutes=own[0]))
    else:
        lines.append(context.say("letter.questions.range", low=own[0], high=own[-1]))
    return tuple(paragraph(line, Role.ASIDE) for line in lines)


def _part(context: KitContext, key: str, lines: int) -> tuple[Block, ...]:
    says = (context.say(f"letter.{key}.{number}") for number in range(1, lines + 1))
    listing = Listing(tuple((Span(line),) for line in says))
    return (Group((Heading(2, context.say(f"letter.{key}")), listing)),)


def _data(context: KitContext) -> tuple[Block, ...]:
    pack = law_pack(context.kit.country)
    lines = [context.say(f"letter.data.{number}") for number in range(1, _DATA + 1)]
    lines += [item.text.best(context.language) for item in pack.retention[:1]]
    lines += [duty.text.best(context.language) for duty in pack.told("candidate")]
    listing = Listing(tuple((Span(line),) for line in lines))
    heading = Heading(2, context.say("letter.data"))
    return (heading, listing, paragraph(context.say("letter.contact")))
