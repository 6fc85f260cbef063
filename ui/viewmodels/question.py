"""One question of a kit with all that an interviewer asks about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.document.reasons import question_reason
from kits.identity import codes
from ui.i18n import on_screen

if TYPE_CHECKING:
    from kits.model import Kit
    from ui.i18n import Words


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """What the pane beside the plan shows."""

    id: str
    code: str
    title: str
    facts: str
    reason: str
    ask: str
    probes: tuple[str, ...]
    anchors: tuple[tuple[str, str], ...]
    """Score and behaviour, for 1, 3 and 5 at the kit's level."""
    warning: str
    fallback: str
    composed: bool


def question_facts(kit: Kit, question_id: str, words: Words) -> QuestionFacts | None:
    """Return a question of the kit, or None when it does not ask it."""
    planned = next((p for p in kit.questions if p.id == question_id), None)
    if planned is None:
        return None
    text = planned.question.best_text(kit.language)
    language = kit.language
    competency = next((c for c in kit.competencies if c.id == planned.competency), None)
    facts = [
        words.text(f"type.{planned.question.type}"),
        words.text("ui.minutes", minutes=planned.question.minutes),
        on_screen(competency.name.best(language), language) if competency else "",
    ]
    return QuestionFacts(
        id=planned.id,
        code=codes(kit)[planned.id],
        title=on_screen(text.title or text.ask, language),
        facts=" · ".join(fact for fact in facts if fact),
        reason=on_screen(question_reason(kit, planned, words.language), words.language),
        ask=on_screen(text.ask, language),
        probes=tuple(on_screen(probe, language) for probe in text.probes),
        anchors=tuple(
            (str(anchor.score), on_screen(anchor.text, language))
            for anchor in planned.anchors(kit.level, language)
        ),
        warning=on_screen(planned.warning_sign(kit.level, language) or "", language),
        fallback=on_screen(text.fallback or "", language),
        composed=planned.origin == "composed",
    )
