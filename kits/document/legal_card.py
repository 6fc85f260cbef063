"""What a country's law asks of an interview, as pages say it; made from its pack alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.document.blocks import (
    Cell,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
)
from kits.document.context import header_row, paragraph
from kits.law import law_pack

if TYPE_CHECKING:
    from kits.document.blocks import Block
    from kits.document.context import KitContext
    from kits.law import Basis, Ground, LawPack


def short_card(context: KitContext) -> Table:
    """Return what may be asked instead of each ground, and what to do if one is brought up."""
    pack = law_pack(context.kit.country)
    rows = tuple(
        TableRow(
            (
                Cell((paragraph(ground.names.best(context.language)),), header=True),
                Cell((paragraph(_instead(context, ground)),)),
            )
        )
        for ground in pack.grounds
    )
    volunteered = TableRow(
        (
            Cell((paragraph(context.say("briefing.volunteered")),), header=True),
            Cell((paragraph(context.say("briefing.volunteered.what")),)),
        )
    )
    return Table(
        widths=(38, 62),
        header=header_row(context, "briefing", ("ground", "instead")),
        rows=(*rows, volunteered),
        summary=context.say("briefing.ban.summary"),
        compact=True,
    )


def legal_basis(context: KitContext) -> Paragraph:
    """Return the line that names the country, the day of the last check, and how sure it is."""
    pack = law_pack(context.kit.country)
    rules: tuple[Basis, ...] = (*pack.grounds, *pack.duties, *pack.retention)
    open_ = sum(not rule.confirmed for rule in rules)
    basis = context.say("briefing.law.confirmed")
    if open_:
        basis = context.say("briefing.law.partly", count=open_, total=len(rules))
    checked = min(rule.checked for rule in rules).isoformat()
    country = pack.names.best(context.language)
    text = context.say("briefing.law", country=country, checked=checked, basis=basis)
    return paragraph(text, Role.SMALL)


def legal_card(context: KitContext) -> tuple[Block, ...]:
    """Return the whole card: grounds with their rules, duties, and how long what is kept."""
    pack = law_pack(context.kit.country)
    rows = tuple(_ground(context, ground) for ground in pack.grounds)
    grounds = Table(
        widths=(17, 28, 31, 24),
        header=header_row(context, "law", ("ground", "avoid", "instead", "rule")),
        rows=rows,
        summary=context.say("law.summary"),
        compact=True,
    )
    return (
        legal_basis(context),
        grounds,
        PageBreak(),
        *_duties(context, pack, "interviewer"),
        *_duties(context, pack, "record"),
        Heading(3, context.say("law.keep")),
        Listing(
            tuple(
                _said(context, rule.text.best(context.language), rule) for rule in pack.retention
            )
        ),
    )


def _ground(context: KitContext, ground: Ground) -> TableRow:
    language = context.language
    texts = (ground.avoid.best(language), _instead(context, ground), _rule(context, ground))
    cells = (Cell((paragraph(text),)) for text in texts)
    return TableRow((Cell((paragraph(ground.names.best(language)),), header=True), *cells))


def _duties(context: KitContext, pack: LawPack, whom: str) -> tuple[Block, ...]:
    duties = pack.told(whom)
    if not duties:
        return ()
    items = tuple(_said(context, duty.text.best(context.language), duty) for duty in duties)
    return (Heading(3, context.say(f"law.{whom}")), Listing(items))


def _said(context: KitContext, text: str, rule: Basis) -> tuple[Span, ...]:
    return (Span(f"{text} ({_rule(context, rule)})"),)


def _rule(context: KitContext, rule: Basis) -> str:
    return rule.law if rule.confirmed else f"{rule.law} – {context.say('law.unconfirmed')}"


def _instead(context: KitContext, ground: Ground) -> str:
    if ground.instead is None:
        return context.say("briefing.instead.nothing")
    return ground.instead.best(context.language)
