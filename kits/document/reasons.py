"""Why a question is in the kit and how a requirement was understood, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.languages import language_pack

if TYPE_CHECKING:
    from kits.model import Covered, Kit, PlannedQuestion
    from roles.model import Language


def requirement_name(kit: Kit, requirement_id: str, language: Language | None = None) -> str:
    """Return a requirement's text in the kit's language (or another), without its full stop."""
    for covered in kit.requirements:
        if covered.requirement.id == requirement_id:
            return covered.requirement.text.best(language or kit.language).rstrip(" .")
    return requirement_id


def question_reason(kit: Kit, planned: PlannedQuestion, language: Language | None = None) -> str:
    """Return what a question is evidence for and why the plan preferred it."""
    shown = language or kit.language
    pack = language_pack(shown)
    names = "; " if shown == "en" else " ; "
    evidence = names.join(requirement_name(kit, key, shown) for key in planned.requirements)
    sentences = [pack.text("reason.evidence", names=evidence)]
    special = [key for key in planned.requirements if _is_reason(kit, key, planned.preferred)]
    if special == list(planned.requirements) and f"{planned.preferred}.all" in pack.texts:
        sentences.append(pack.text(f"{planned.preferred}.all"))
    elif planned.preferred:
        wanted = names.join(requirement_name(kit, key, shown) for key in special)
        sentences.append(pack.text(planned.preferred, names=wanted))
    return " ".join(sentences)


def match_reason(covered: Covered, language: Language) -> str:
    """Return how a requirement was understood."""
    code = covered.match or "match.none"
    return language_pack(language).text(code, words=covered.match_words)


def _is_reason(kit: Kit, requirement_id: str, preferred: str) -> bool:
    looks = {"why.only-evidence": 1, "why.second-evidence": 2}.get(preferred)
    counts = (len(c.covered_by) for c in kit.requirements if c.requirement.id == requirement_id)
    return looks is None or looks in counts
