"""What a kit is planned from besides the wishes, and the task of planning that both make."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.generate.candidates import Candidate, Wanted, candidates_of
from kits.generate.competencies import competencies_of, refiled
from kits.generate.requirements import key_of, requirements_of, setting_of
from kits.generate.task import GONE, Task
from kits.generate.wishes import same_interviews
from kits.model import Coverage, Origin
from kits.review.likeness import near_duplicates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.index import Bank
    from kits.generate.wishes import Wishes
    from kits.model import Competency, Covered, Kit, PlannedQuestion, Question
    from roles.model import Level, Role

ASKED_FOR = "why.asked-for"
"""The message code of why a question is in the kit that a person wanted there."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A role with its requirements and competencies, and the bank that is asked."""

    role: Role
    bank: Bank
    requirements: tuple[Covered, ...]
    competencies: tuple[Competency, ...]
    kept: Kit | None = None
    """The kit that is made anew: what it asks keeps its words and, if it can, its place."""


def basis_of_role(role: Role, bank: Bank) -> Basis:
    """Return what a first kit of a role is planned from."""
    requirements = requirements_of(role, bank)
    return Basis(role, bank, requirements, competencies_of(role, requirements, bank))


def basis_of_kit(kit: Kit, bank: Bank) -> Basis:
    """Return what a kit was planned from, as it holds it."""
    nothing = {"coverage": Coverage.NONE, "covered_by": (), "minutes_to_add": None}
    requirements = tuple(covered.model_copy(update=nothing) for covered in kit.requirements)
    competencies = kit.competencies or competencies_of(
        kit.role, tuple(_known_to(bank, covered) for covered in requirements), bank
    )
    return Basis(kit.role, bank, requirements, competencies, kit)


def basis_of_changed(kit: Kit, role: Role, bank: Bank) -> Basis:
    """Return what a kit is planned from when its role was changed: competencies stay as filed."""
    fresh = basis_of_role(role, bank)
    return replace(fresh, competencies=refiled(kit.competencies, fresh.competencies), kept=kit)


def task_of(basis: Basis, wishes: Wishes) -> Task:
    """Return the task of planning a kit."""
    scored = tuple(covered for covered in basis.requirements if covered.requirement.scored)
    candidates = _candidates(basis, wishes, scored)
    must = wishes.must
    excluded = frozenset(wishes.exclude)
    kept = list(_placed(basis.kept))
    lengths = tuple(interview.minutes for interview in basis.kept.interviews) if basis.kept else ()
    now = same_interviews(lengths, wishes.interviews)
    asked = [c.question for c in candidates if c.origin is not Origin.COMPOSED]
    return Task(
        level=wishes.level,
        interviews=wishes.interviews,
        requirements=scored,
        competencies=basis.competencies,
        # an excluded question is a candidate only to be told of when it is also asked for
        candidates=tuple(
            c for c in candidates if c.question.id not in excluded or c.question.id in must
        ),
        near_duplicates=tuple(
            pair
            for pair in near_duplicates(asked, wishes.language)
            if not must.issuperset(pair)  # who asks for both has looked at them
        ),
        must=must,
        excluded=excluded & must,
        apart=wishes.apart,
        pinned={key: number - 1 for key, number in wishes.pinned},
        focus=tuple(map(frozenset, wishes.focus)),
        strict_focus=wishes.strict_focus,
        asked_before={planned.id: now.get(i, GONE) for i, planned in kept},
        filed={planned.id: planned.competency for _, planned in kept},
    )


def asked_for(basis: Basis, task: Task) -> frozenset[str]:
    """Return the questions that a person wanted, rather than locked when they were planned."""
    planned = {p.id for _, p in _placed(basis.kept) if p.preferred != ASKED_FOR}
    return task.must - planned


def _placed(kit: Kit | None) -> tuple[tuple[int, PlannedQuestion], ...]:
    """Return the questions of a kit with their interviews, counted from 0."""
    interviews = kit.interviews if kit else ()
    return tuple((i, planned) for i, one in enumerate(interviews) for planned in one.questions)


def _composed(unknown: list[Covered], level: Level) -> list[Candidate]:
    """Return a composed question for each; the grammar is only read where one is needed."""
    if not unknown:
        return []
    from kits.generate.compose import compose

    return [compose(covered, level) for covered in unknown]


def _candidates(
    basis: Basis, wishes: Wishes, scored: tuple[Covered, ...]
) -> tuple[Candidate, ...]:
    """Return what may be asked; the words of a kept kit and of a person go before the bank's."""
    known_concepts = tuple(_known_to(basis.bank, covered) for covered in scored)
    setting = setting_of(basis.role, known_concepts, basis.bank)
    wanted = Wanted(wishes.level, wishes.language, setting)
    found = {c.question.id: c for c in candidates_of(known_concepts, basis.bank, wanted)}
    for _, planned in _placed(basis.kept):
        if planned.origin is not Origin.COMPOSED and _fits(planned, basis.kept, wishes):
            found[planned.id] = _kept(planned, found.get(planned.id), scored)
    for question in wishes.own:
        if question.id not in found or found[question.id].question != question:
            found[question.id] = _own(question, known_concepts)
    usable = [c for c in found.values() if c.direct or _is_kept(c, basis.kept)]
    reached = {key for c in usable if c.question.id not in wishes.exclude for key in c.direct}
    unknown = [covered for covered in scored if covered.requirement.id not in reached]
    composed = {c.question.id: c for c in _composed(unknown, wishes.level)}
    for _, planned in _placed(basis.kept):
        if planned.origin is Origin.COMPOSED and _worded(planned, basis.kept, wishes):
            composed[planned.id] = _kept(planned, composed.get(planned.id), scored)
    return (*usable, *composed.values())


def _fits(planned: PlannedQuestion, kept: Kit | None, wishes: Wishes) -> bool:
    """Tell whether a question can stay: always, unless the kit's language or level changes."""
    if planned.id in wishes.must:
        return True
    same_language = kept is not None and kept.language == wishes.language
    for_level = wishes.level in planned.question.levels
    return for_level and (same_language or planned.question.text(wishes.language) is not None)


def _worded(planned: PlannedQuestion, kept: Kit | None, wishes: Wishes) -> bool:
    """Tell whether a composed question keeps its words, which are those of a level."""
    same_level = kept is not None and kept.level == wishes.level
    return same_level or planned.id in wishes.must


def _is_kept(candidate: Candidate, kit: Kit | None) -> bool:
    return any(planned.id == candidate.question.id for _, planned in _placed(kit))


def _known_to(bank: Bank, covered: Covered) -> Covered:
    concepts = tuple(key for key in covered.concepts if key in bank.concepts)
    return covered.model_copy(update={"concepts": concepts})


def _kept(
    planned: PlannedQuestion, known: Candidate | None, scored: tuple[Covered, ...]
) -> Candidate:
    there = {covered.requirement.id for covered in scored}
    direct = tuple(key for key in planned.requirements if key in there)
    reached = planned.touches or (known.touched if known else ())
    touched = tuple(key for key in reached if key in there and key not in direct)
    return Candidate(planned.question, direct, touched, planned.origin)


def _own(question: Question, scored: tuple[Covered, ...]) -> Candidate:
    return Candidate(question, evidence_of(question, scored), origin=Origin.USER)


def evidence_of(question: Question, known: Iterable[Covered]) -> tuple[str, ...]:
    """Take a person's word for what their question is evidence for: concepts or requirements."""
    found = dict.fromkeys(
        covered.requirement.id
        for key in question.assesses
        for covered in known
        if key in covered.concepts or key == key_of(covered.requirement.id)
    )
    return tuple(found)
