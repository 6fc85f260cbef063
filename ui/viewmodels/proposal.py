"""A plan made anew, in words: what would go, come and move, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.identity import codes
from ui.i18n import on_screen

if TYPE_CHECKING:
    from kits.generate.refit import Refitted
    from kits.model import Kit
    from ui.i18n import Words


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One question that would go, come or move."""

    sign: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ProposalFacts:
    """What the bar above the plan says."""

    summary: str
    rows: tuple[ChangeRow, ...]


def proposal_facts(old: Kit, proposal: Refitted, words: Words) -> ProposalFacts | None:
    """Return what a proposed plan would change; None when there is no plan in it."""
    new = proposal.kit
    if new is None:
        return None
    change = proposal.difference
    rows = [ChangeRow("−", _title(old, one.question_id), one.reason) for one in change.gone]
    rows += [ChangeRow("+", _title(new, one.question_id), one.reason) for one in change.came]
    rows += [
        ChangeRow(
            "→",
            words.text(
                "ui.proposal.moved",
                title=_title(new, move.question_id),
                before=move.before,
                after=move.after,
            ),
            move.reason,
        )
        for move in change.moved
    ]
    counts = (
        words.count(f"ui.proposal.{part}", len(some))
        for part, some in (("gone", change.gone), ("came", change.came), ("moves", change.moved))
        if some
    )
    return ProposalFacts(
        summary=words.text("ui.proposal", changes=" · ".join(counts)),
        rows=tuple(ChangeRow(row.sign, row.text, words.text(row.reason)) for row in rows),
    )


def _title(kit: Kit, question_id: str) -> str:
    planned = next(item for item in kit.questions if item.id == question_id)
    text = planned.question.best_text(kit.language)
    return on_screen(f"{codes(kit)[question_id]} {text.title or text.ask}", kit.language)
