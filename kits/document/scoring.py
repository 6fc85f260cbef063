"""The scoring rule of a kit as pages say it: from scores to a result, weights and minimums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import Cell, Listing, Span, Table, TableRow
from kits.document.context import paragraph

if TYPE_CHECKING:
    from kits.document.blocks import Block
    from kits.document.context import KitContext
    from kits.model import Competency

NONE = "–"


def scoring_rule(context: KitContext) -> tuple[Block, ...]:
    """Return the rule in sentences and the table of competencies."""
    lines = (context.say(f"rule.{key}") for key in _sentences(context.kit.competencies))
    return (Listing(tuple((Span(line),) for line in lines)), competency_table(context))


def competency_table(context: KitContext) -> Table:
    """Return each competency with its questions, weight and its reason, and minimum."""
    keys = ("competency", "question", "weight", "minimum", "reason")
    head = (
        Cell((paragraph(context.say(f"rule.head.{key}")),), header=True, number=key in _FIGURES)
        for key in keys
    )
    return Table(
        widths=(36, 20, 9, 11, 24),
        header=TableRow(tuple(head)),
        rows=tuple(_row(context, competency) for competency in context.kit.competencies),
        summary=context.say("rule.summary"),
        compact=True,
    )


_FIGURES = frozenset({"weight", "minimum"})


def questions_of(context: KitContext, competency: Competency) -> str:
    """Return the codes of the questions whose scores go to a competency."""
    found = [context.codes[p.id] for p in context.kit.questions if p.competency == competency.id]
    return ", ".join(found) or NONE


def minimum_of(competency: Competency) -> str:
    """Return a competency's minimum, or a dash."""
    return str(competency.minimum) if competency.minimum else NONE


def _sentences(competencies: tuple[Competency, ...]) -> tuple[str, ...]:
    weighted = len({competency.weight for competency in competencies}) > 1
    hurdles = any(competency.minimum for competency in competencies)
    return (
        "set",
        "question",
        "competency",
        "total.weighted" if weighted else "total.equal",
        "hurdles" if hurdles else "hurdles.none",
        "tie",
        "people",
    )


def _row(context: KitContext, competency: Competency) -> TableRow:
    texts = (
        competency.name.best(context.language),
        questions_of(context, competency),
        str(competency.weight),
        minimum_of(competency),
        competency.weight_reason or NONE,
    )
    first, *rest = (paragraph(text) for text in texts)
    figures = (False, True, True, False)
    cells = (Cell((text,), number=n) for text, n in zip(rest, figures, strict=True))
    return TableRow((Cell((first,), header=True), *cells))
