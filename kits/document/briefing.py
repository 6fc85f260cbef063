"""The interviewer briefing: a page to read before interviews, and two answers to practise on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import (
    Cell,
    Group,
    Heading,
    Kind,
    PageBreak,
    Role,
    Table,
    TableRow,
)
from kits.document.context import assemble, paragraph
from kits.document.legal_card import legal_basis, short_card
from kits.document.question_pages import anchor_table
from kits.practice import practice

if TYPE_CHECKING:
    from kits.document.blocks import Block, Document
    from kits.document.context import KitContext

_STEPS = ("ask", "probe", "note", "rate")
_LINES = 3
_ERRORS = ("halo", "severity", "contrast", "first", "similar", "confirm", "fluency")
_LETTERS = "AB"


def briefing(context: KitContext) -> Document:
    """Return the briefing for everyone on the panel."""
    blocks = (
        Heading(1, context.say("briefing.title")),
        context.labelled(context.say("lead.whom"), context.say("briefing.whom")),
        context.labelled(context.say("lead.long"), context.say("briefing.long")),
        _four_steps(context),
        Heading(2, context.say("briefing.errors")),
        _errors(context),
        Heading(2, context.say("briefing.ban")),
        short_card(context),
        legal_basis(context),
        *_practice(context),
    )
    return assemble(context, Kind.BRIEFING, blocks)


def _four_steps(context: KitContext) -> Table:
    head = (Cell((paragraph(context.say(f"briefing.{step}")),), header=True) for step in _STEPS)
    cells = tuple(
        Cell(tuple(paragraph(context.say(f"briefing.{step}.{n}")) for n in range(1, _LINES + 1)))
        for step in _STEPS
    )
    return Table(
        widths=(25, 25, 25, 25),
        header=TableRow(tuple(head)),
        rows=(TableRow(cells),),
        summary=context.say("briefing.summary.four"),
        together=True,
        compact=True,
    )


def _errors(context: KitContext) -> Table:
    head = (
        Cell((paragraph(context.say(f"briefing.{key}")),), header=True)
        for key in ("error", "remedy")
    )
    rows = tuple(
        TableRow(
            (
                Cell((paragraph(context.say(f"briefing.error.{error}")),), header=True),
                Cell((paragraph(context.say(f"briefing.remedy.{error}")),)),
            )
        )
        for error in _ERRORS
    )
    return Table(
        (50, 50),
        TableRow(tuple(head)),
        rows,
        context.say("briefing.errors.summary"),
        together=True,
        compact=True,
    )


def _practice(context: KitContext) -> tuple[Block, ...]:
    exercise = practice(context.kit.role.setting)
    language, level = context.language, context.kit.level
    answers = exercise.for_level(level)
    answered = [
        block
        for letter, (answer, _) in zip(_LETTERS, answers, strict=True)
        for block in (
            Group(
                (
                    Heading(3, context.say("briefing.practice.answer", letter=letter)),
                    paragraph(answer.text(language), Role.SCRIPT),
                    paragraph(context.say("briefing.practice.score", letter=letter), Role.LABEL),
                )
            ),
        )
    ]
    scale = anchor_table(
        context, exercise.anchors(level, language), context.say("briefing.practice.scale")
    )
    key_head = (
        Cell((paragraph(context.say(f"briefing.key.{key}")),), header=True)
        for key in ("answer", "score", "why")
    )
    key_rows = tuple(
        TableRow(
            (
                Cell((paragraph(letter),), header=True),
                Cell((paragraph(str(score)),)),
                Cell((paragraph(answer.why.best(language)),)),
            )
        )
        for letter, (answer, score) in zip(_LETTERS, answers, strict=True)
    )
    return (
        PageBreak(),
        Heading(2, context.say("briefing.practice")),
        paragraph(context.say("briefing.practice.how")),
        paragraph(context.say("briefing.practice.question"), Role.LABEL),
        paragraph(exercise.ask.best(language), Role.SPOKEN),
        scale,
        *answered,
        PageBreak(),
        Heading(2, context.say("briefing.key")),
        Table(
            (12, 10, 78), TableRow(tuple(key_head)), key_rows, context.say("briefing.key.summary")
        ),
    )
