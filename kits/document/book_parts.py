"""The parts of the kit book that are not questions: role, plan, coverage, and the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import (
    Cell,
    Emphasis,
    Heading,
    Listing,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.context import header_row, paragraph
from kits.document.reasons import match_reason, requirement_name
from kits.document.scoring import NONE
from kits.law import law_pack
from kits.model import Coverage, Origin
from roles.model import RequirementKind

if TYPE_CHECKING:
    from kits.document.blocks import Block
    from kits.document.context import KitContext
    from kits.model import Covered

_MARKS = {Coverage.TOUCHED: "○", Coverage.NONE: "–"}


def role_page(context: KitContext) -> tuple[Block, ...]:
    """Return what the role is for, and all that it asks for, on one page."""
    role, language = context.kit.role, context.language
    texts = [text.best(language) for text in (role.summary, role.why) if text]
    found: list[Block] = [paragraph(context.role_title, Role.SPOKEN)]
    found += [paragraph(text) for text in texts]
    kinds = (
        RequirementKind.MISSION, RequirementKind.TECHNICAL_SKILL, RequirementKind.SOFT_SKILL,
    )  # fmt: skip
    for kind in kinds:
        same = [c.requirement for c in context.kit.requirements if c.requirement.kind is kind]
        if not same:
            continue
        found.append(paragraph(context.say(f"book.role.{kind}"), Role.LABEL))
        names = [item.text.best(language).rstrip(" .") for item in same]
        if kind is RequirementKind.MISSION:
            found.append(Listing(tuple((Span(name),) for name in names)))
        else:
            found.append(paragraph(" · ".join(names)))
    if role.collaboration:
        found.append(paragraph(context.say("book.role.collaboration"), Role.LABEL))
        lines = (
            context.say(
                "book.role.with",
                who=item.with_.best(language),
                about=item.about.best(language) if item.about else NONE,
            )
            for item in role.collaboration
        )
        found.append(Listing(tuple((Span(line),) for line in lines)))
    return tuple(found)


def plan(context: KitContext) -> tuple[Block, ...]:
    """Return the interviews, and what the plan reached."""
    keys = ("interview", "minutes", "panel", "competencies", "questions")
    rows: list[TableRow] = []
    for number, interview in enumerate(context.kit.interviews, 1):
        competencies = dict.fromkeys(context.competency(p) for p in interview.questions)
        asked = [context.codes[planned.id] for planned in interview.questions]
        texts = (
            str(interview.minutes),
            ", ".join(interview.interviewers) or NONE,
            " · ".join(competencies),
            ", ".join(asked),
        )
        cells = (Cell((paragraph(text),)) for text in texts)
        rows.append(TableRow((Cell((paragraph(str(number)),), header=True), *cells)))
    table = Table(
        (11, 10, 22, 35, 22),
        header_row(context, "book.plan", keys),
        tuple(rows),
        context.say("book.plan.summary"),
        compact=True,
    )
    return (table, *_facts(context))


def _facts(context: KitContext) -> tuple[Block, ...]:
    kit, facts = context.kit, context.kit.plan
    direct = sum(c.coverage is Coverage.DIRECT for c in kit.requirements)
    said = [
        context.say("book.plan.used", used=facts.minutes_used, available=facts.minutes_available),
        context.say("book.plan.covered", count=direct, total=len(kit.requirements)),
        context.say("book.plan.proven" if facts.optimal else "book.plan.unproven"),
    ]
    if facts.minutes_missing:
        said.append(context.say("book.plan.missing", minutes=facts.minutes_missing))
    if kit.variant > 1:
        share = round(100 * facts.shared_with_earlier)
        said.append(context.say("book.plan.variant", variant=kit.variant, share=share))
    return (Listing(tuple((Span(line),) for line in said)),)


def coverage(context: KitContext) -> tuple[Block, ...]:
    """Return requirement by interview with the codes of the questions."""
    kit = context.kit
    count = len(kit.interviews)
    each = min(14, 42 // count)
    heads = (
        context.say("book.coverage.requirement"),
        context.say("book.coverage.importance"),
        *(context.say("book.coverage.interview", number=n) for n in range(1, count + 1)),
    )
    table = Table(
        (100 - 16 - each * count, 16, *(each for _ in range(count))),
        TableRow(tuple(Cell((paragraph(head),), header=True) for head in heads)),
        tuple(_covered(context, covered) for covered in kit.requirements),
        context.say("book.coverage.summary"),
        compact=True,
    )
    how = paragraph(context.say("book.coverage.how"), Role.ASIDE)
    return (how, table)


def _covered(context: KitContext, covered: Covered) -> TableRow:
    kit, requirement = context.kit, covered.requirement
    name = requirement_name(kit, requirement.id)
    found = tuple(
        ", ".join(
            context.codes[planned.id]
            for planned in interview.questions
            if requirement.id in planned.requirements
        )
        for interview in kit.interviews
    )
    missing = _MARKS.get(covered.coverage, NONE)
    cells = (Cell((paragraph(codes or missing),)) for codes in found)
    importance = context.say(f"importance.{requirement.importance}")
    return TableRow(
        (Cell((paragraph(name),), header=True), Cell((paragraph(importance),)), *cells)
    )


def record(context: KitContext) -> tuple[Block, ...]:
    """Return what lets the kit be defended later: sources, versions, changes, retention."""
    kit, stamp = context.kit, context.stamp
    reviewed = kit.role.source.reviewed
    lines = [
        context.say(
            "book.record.kit", kit=stamp.kit_id, version=stamp.version, digest=stamp.digest
        ),
        context.say("book.record.role", source=_source(context)),
    ]
    if reviewed:
        lines.append(context.say("book.record.reviewed", date=reviewed.isoformat()))
    lines += _changes(context)
    lines.append(_retention(context))
    signed = Table(
        (38, 38, 24),
        header_row(context, "book.record", ("what", "who", "when")),
        tuple(
            TableRow(
                (
                    Cell((paragraph(context.say(f"book.record.{key}")),), header=True),
                    Cell((paragraph(""),)),
                    Cell((paragraph(""),)),
                ),
                room=10,
            )
            for key in ("set-by", "approved-by")
        ),
        context.say("book.record.summary"),
        compact=True,
    )
    return (
        Listing(tuple((Span(line),) for line in lines)),
        paragraph(context.say("book.record.signed"), Role.LABEL),
        signed,
        Heading(3, context.say("book.record.matched")),
        paragraph(context.say("book.record.matched.how"), Role.ASIDE),
        Listing(tuple(_understood(context, covered) for covered in kit.requirements)),
    )


def _understood(context: KitContext, covered: Covered) -> tuple[Span, ...]:
    name = requirement_name(context.kit, covered.requirement.id)
    return (Span(name, Emphasis.STRONG), Span(f" {match_reason(covered, context.language)}"))


def _source(context: KitContext) -> str:
    return context.kit.role.source.title or context.say("book.record.no-source")


def _changes(context: KitContext) -> list[str]:
    kit = context.kit
    counted = {origin: sum(p.origin is origin for p in kit.questions) for origin in Origin}
    found = [context.say("book.record.origin", **{str(key): n for key, n in counted.items()})]
    asked = [context.codes[p.id] for p in kit.questions if p.locked]
    if asked:
        found.append(context.say("book.record.locked", codes=", ".join(asked)))
    if kit.excluded:
        found.append(context.say("book.record.excluded", count=len(kit.excluded)))
    found += [
        context.say(
            "book.record.weight",
            name=competency.name.best(context.language),
            weight=competency.weight,
            reason=competency.weight_reason,
        )
        for competency in kit.competencies
        if competency.weight_reason
    ]
    return found


def _retention(context: KitContext) -> str:
    keeps = law_pack(context.kit.country).keeps
    if keeps is None:
        return context.say("book.record.keep.none")
    return context.say("book.record.keep", months=keeps.months)
