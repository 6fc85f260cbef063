"""Which questions may be asked in a kit, and which requirements each is evidence for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.bank.evidence import shown_at
from kits.model import Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.index import Bank
    from kits.model import Covered, Question
    from roles.model import Language, Level, Setting


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question that could be asked, with the ids of the requirements it covers and touches."""

    question: Question
    direct: tuple[str, ...]
    touched: tuple[str, ...] = ()
    origin: Origin = Origin.BANK


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the questions must fit."""

    level: Level
    language: Language
    setting: Setting | None


def candidates_of(
    requirements: Iterable[Covered], bank: Bank, wanted: Wanted
) -> tuple[Candidate, ...]:
    """Return every fitting question of the bank that is direct evidence for a requirement."""
    scored = [covered for covered in requirements if covered.requirement.scored]
    by_concept: dict[str, list[str]] = {}
    beneath: dict[str, list[str]] = {}
    for covered in scored:
        for concept_id in covered.concepts:
            by_concept.setdefault(concept_id, []).append(covered.requirement.id)
            for above in bank.broader(concept_id):
                beneath.setdefault(above, []).append(covered.requirement.id)
    found: list[Candidate] = []
    for question in bank.questions:
        if fits(question, wanted):
            candidate = _candidate(question, bank, wanted, (by_concept, beneath))
            if candidate.direct:
                found.append(candidate)
    return tuple(found)


def fits(question: Question, wanted: Wanted) -> bool:
    """Tell whether a question can be asked at this level, in this language and setting."""
    if wanted.level not in question.levels or question.text(wanted.language) is None:
        return False
    return question.setting in (None, wanted.setting)


def _candidate(
    question: Question,
    bank: Bank,
    wanted: Wanted,
    requirements: tuple[dict[str, list[str]], dict[str, list[str]]],
) -> Candidate:
    by_concept, beneath = requirements
    direct: dict[str, None] = {}
    touched: dict[str, None] = {}
    for concept_id in question.assesses:
        covers, touches = by_concept.get(concept_id, ()), beneath.get(concept_id, ())
        concept = bank.concepts.get(concept_id)
        if concept is None or not (covers or touches):  # whether it shows is dear to find out
            continue
        if shown_at(question, concept, wanted.language, wanted.level):
            direct |= dict.fromkeys(covers)
            touched |= dict.fromkeys(touches)
    return Candidate(question, tuple(direct), tuple(key for key in touched if key not in direct))
