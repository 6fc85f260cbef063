"""One question in the guide: what is asked, with which probes and scale, and room to write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.agenda import anchor_of, clock_marks
from kits.document.blocks import (
    Artefact,
    Cell,
    Emphasis,
    Group,
    Heading,
    Listing,
    NoteLines,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.context import paragraph
from kits.document.reasons import question_reason
from kits.model import Origin, QuestionType

if TYPE_CHECKING:
    from kits.document.blocks import Block
    from kits.document.context import InterviewContext, KitContext
    from kits.model import Anchor, PlannedQuestion

SHAPES = {1: "●○○○○", 3: "●●●○○", 5: "●●●●●"}
"""Scores as shapes, so that they can be told apart without colour."""

_STORY = ("situation", "task", "action", "result")
_OTHER = ("said", "evidence")


def question_pages(
    context: InterviewContext, planned: PlannedQuestion, above: tuple[Heading, ...] = ()
) -> tuple[Block, ...]:
    """Return a question's blocks: one page to ask, judge and write on, then what was handed out.

    Its scale never parts from the question. A solution stands with the scale, or where there is
    material, beside that. Where one page cannot hold all this, a second has probes and notes.
    """
    text = context.text(planned)
    code = context.codes[planned.id]
    shown = _solution(context, planned)
    asked = (
        *above,
        *_heading(context, planned, clock_marks(context)[planned.id], anchor_of(code)),
        *_spoken(context, planned),
    )
    helping = (*_why(context, planned), *_probes(context, planned))
    judged = (
        paragraph(context.say("guide.scale"), Role.LABEL),
        scale(context, planned),
        *(() if text.material else shown),
    )
    again = (_named(context, planned, context.title(planned)),)
    rooms = [_room_to_write(context, planned, lines) for lines in _lines_to_write_on(planned)]
    ways = (Group((*asked, *helping, *judged, *room)) for room in rooms)
    fitting = (whole for whole in ways if context.sheet.fits((whole,)))
    divided = (Group((*asked, *judged)), Group((*again, *helping, *rooms[0])))
    whole = next(fitting, None)
    found = (whole,) if whole else divided
    if not text.material:
        return found
    label = context.say("guide.material", question=code)
    return (*found, Group(shown), Artefact(text.material, label))


def book_pages(context: KitContext, planned: PlannedQuestion, anchor: str) -> tuple[Block, ...]:
    """Return a question as the kit book shows it: a page, and one more where it has material."""
    text = context.text(planned)
    shown = _solution(context, planned)
    asked = (*_heading(context, planned, anchor=anchor), *_spoken(context, planned))
    helping = (*_why(context, planned), *_probes(context, planned))
    judged = (paragraph(context.say("guide.scale"), Role.LABEL), scale(context, planned))
    first: tuple[Block, ...] = (*asked, *helping, *judged)
    if not context.sheet.fits((Heading(2, ""), *first)):
        again = _named(context, planned, context.title(planned))
        first = (*asked, *judged, Group((again, *helping)))
    if not text.material:
        return (*first, *shown)
    label = context.say("guide.material", question=context.codes[planned.id])
    return (*first, PageBreak(), *shown, Artefact(text.material, label))


def _heading(
    context: KitContext, planned: PlannedQuestion, clock: str = "", anchor: str = ""
) -> tuple[Block, ...]:
    question = planned.question
    meta = context.say(
        "guide.meta.timed" if clock else "guide.meta",
        clock=clock,
        type=context.say(f"type.{question.type}"),
        minutes=question.minutes,
        competency=context.competency(planned),
    )
    mark = ()
    if planned.origin is Origin.COMPOSED:
        mark = (paragraph(context.say("guide.composed"), Role.MARK),)
    heading = Heading(3, context.title(planned), context.codes[planned.id], anchor)
    return (heading, paragraph(meta, Role.SMALL), *mark)


def _spoken(context: KitContext, planned: PlannedQuestion) -> tuple[Block, ...]:
    question, text = planned.question, context.text(planned)
    hand_out = ()
    if text.material:
        code = context.codes[planned.id]
        hand_out = (paragraph(context.say("guide.hand-out", question=code), Role.LABEL),)
    fallback = ()
    if text.fallback:
        label = Span(context.say("guide.fallback"), Emphasis.STRONG)
        fallback = (Paragraph((label, Span(f" {text.fallback}")), Role.SCRIPT),)
    level_line = context.say(f"spoken.{question.type}.{context.kit.level}")
    return (
        *hand_out,
        paragraph(level_line, Role.SCRIPT),
        paragraph(text.ask, Role.SPOKEN),
        *fallback,
    )


def _why(context: KitContext, planned: PlannedQuestion) -> tuple[Block, ...]:
    purpose = context.text(planned).purpose
    reason = question_reason(context.kit, planned, context.language)
    return (
        context.labelled(context.say("guide.purpose"), purpose, Role.ASIDE),
        context.labelled(context.say("guide.reason"), reason, Role.ASIDE),
    )


def _probes(context: KitContext, planned: PlannedQuestion) -> tuple[Block, ...]:
    probes = tuple((Span(probe),) for probe in context.text(planned).probes)
    return (paragraph(context.say("guide.probes"), Role.LABEL), Listing(probes, tick=True))


def scale(context: KitContext, planned: PlannedQuestion) -> Table:
    """Return a question's scale: scores 1, 3 and 5 side by side, the warning sign under 1."""
    summary = context.say("guide.scale.summary", question=context.codes[planned.id])
    warning = planned.warning_sign(context.kit.level, context.language)
    return anchor_table(context, context.anchors(planned), summary, warning)


def anchor_table(
    context: KitContext,
    anchors: tuple[Anchor, Anchor, Anchor],
    summary: str,
    warning: str | None = None,
) -> Table:
    """Return three anchors side by side under their scores, told apart by shape and word."""
    heads = (
        context.say(
            "scale.head",
            score=anchor.score,
            shape=SHAPES[anchor.score],
            name=context.say(f"scale.{anchor.score}"),
        )
        for anchor in anchors
    )
    middle, high = (paragraph(anchor.text) for anchor in anchors[1:])
    or_less = Span(context.say("scale.or-less"), Emphasis.STRONG)
    first: list[Paragraph] = [Paragraph((or_less, Span(f" {anchors[0].text}")))]
    if warning:
        label = Span(context.say("scale.warning"), Emphasis.STRONG)
        first.append(Paragraph((label, Span(f" {warning}")), Role.WARNING))
    return Table(
        widths=(34, 33, 33),
        header=TableRow(tuple(Cell((paragraph(head),), header=True) for head in heads)),
        rows=(TableRow((Cell(tuple(first)), Cell((middle,)), Cell((high,)))),),
        summary=summary,
        together=True,
    )


def _solution(context: KitContext, planned: PlannedQuestion) -> tuple[Block, ...]:
    text = context.text(planned)
    if not text.solution:
        return ()
    return (
        _named(context, planned, context.say("guide.solution")),
        paragraph(text.solution, Role.SOLUTION),
    )


def _named(context: KitContext, planned: PlannedQuestion, text: str) -> Paragraph:
    """Return a label that says which question it is for, as it may begin a page."""
    code = Span(f"{context.codes[planned.id]}\u2003", Emphasis.CODE)
    return Paragraph((code, Span(text)), Role.LABEL)


def _room_to_write(
    context: KitContext, planned: PlannedQuestion, lines: int
) -> tuple[Paragraph, NoteLines]:
    label = paragraph(context.say("guide.notes"), Role.LABEL)
    return (label, NoteLines(note_prompts(context, planned), lines))


def _lines_to_write_on(planned: PlannedQuestion) -> range:
    """Return how many lines a prompt may have, from the most down to six in all."""
    story = planned.question.type is QuestionType.BEHAVIOURAL
    return range(3, 1, -1) if story else range(6, 2, -1)


def note_prompts(context: KitContext, planned: PlannedQuestion) -> tuple[str, ...]:
    """Return what notes on an answer are written under: a story's parts, or what was said."""
    keys = _STORY if planned.question.type is QuestionType.BEHAVIOURAL else _OTHER
    return tuple(context.say(f"guide.note.{key}") for key in keys)
