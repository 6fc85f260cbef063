"""Requirements → the 5 to 8 competencies that are scored.

A role may name its own. What it leaves over is gathered by the families of the bank, and while
there are too many the two smallest are merged, so that each has enough questions to be scored on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kits.generate.requirements import key_of
from kits.languages import language_pack
from kits.model import Competency
from roles.model import RequirementKind, Text

if TYPE_CHECKING:
    from kits.bank.index import Bank
    from kits.model import Covered
    from roles.model import Role

MOST = 8
"""Competencies in a kit, at most (OPM structured interviews are designed for 5 to 8)."""

_OWN = {
    RequirementKind.MISSION: "competency.own-missions",
    RequirementKind.TECHNICAL_SKILL: "competency.own-skills",
    RequirementKind.SOFT_SKILL: "competency.own-qualities",
}


@dataclass(slots=True)
class _Draft:
    id: str
    name: Text
    about: Text | None = None
    requirements: list[str] = field(default_factory=list[str])


def competencies_of(
    role: Role, requirements: tuple[Covered, ...], bank: Bank
) -> tuple[Competency, ...]:
    """Return the competencies of a kit; each scored requirement is in exactly one."""
    scored = [covered for covered in requirements if covered.requirement.scored]
    drafts = _named(role, scored)
    taken = {item for draft in drafts.values() for item in draft.requirements}
    for covered in scored:
        if covered.requirement.id not in taken:
            draft = _family_of(covered, bank)
            drafts.setdefault(draft.id, draft).requirements.append(covered.requirement.id)
    order = [covered.requirement.id for covered in scored]
    kept = _merged([draft for draft in drafts.values() if draft.requirements], order)
    return tuple(
        Competency(id=d.id, name=d.name, about=d.about, requirements=tuple(d.requirements))
        for d in kept
    )


def refiled(old: tuple[Competency, ...], fresh: tuple[Competency, ...]) -> tuple[Competency, ...]:
    """Return competencies with the requirements of the fresh ones, each where it was in the old.

    Requirements that are new stay in their fresh competency.
    """
    filed = {key: competency.id for competency in old for key in competency.requirements}
    where = {key: filed.get(key, c.id) for c in fresh for key in c.requirements}
    named = {competency.id: competency for competency in (*fresh, *old)}
    order = dict.fromkeys(competency.id for competency in (*old, *fresh))
    return tuple(
        named[id_].model_copy(update={"requirements": held})
        for id_ in order
        if (held := tuple(key for key, place in where.items() if place == id_))
    )


def _named(role: Role, scored: list[Covered]) -> dict[str, _Draft]:
    drafts: dict[str, _Draft] = {}
    for named in role.competencies:
        draft = _Draft(key_of(named.name.best("en")), named.name)
        for covered in scored:
            names = {covered.requirement.id, *covered.requirement.skills}
            if names & set(named.requirements):
                draft.requirements.append(covered.requirement.id)
        drafts[draft.id] = draft
    return drafts


def _family_of(covered: Covered, bank: Bank) -> _Draft:
    if covered.concepts:
        family = bank.families[bank.concepts[covered.concepts[0]].family]
        return _Draft(family.id, family.names.as_text(), family.about)
    code = _OWN[covered.requirement.kind]
    name = Text(en=language_pack("en").text(code), fr=language_pack("fr").text(code))
    return _Draft(code.removeprefix("competency."), name)


def _merged(drafts: list[_Draft], order: list[str]) -> list[_Draft]:
    """Merge the two smallest until there are few enough; the larger one gives the id."""
    drafts = list(drafts)
    while len(drafts) > MOST:
        small, larger = sorted(drafts, key=lambda d: (len(d.requirements), d.id))[:2]
        if len(small.requirements) == len(larger.requirements):
            small, larger = sorted((small, larger), key=lambda d: order.index(d.requirements[0]))
            small, larger = larger, small
        drafts.remove(small)
        larger.name = _both_names(larger.name, small.name)
        larger.about = None
        larger.requirements.extend(small.requirements)
    for draft in drafts:
        draft.requirements.sort(key=order.index)
    return sorted(drafts, key=lambda draft: order.index(draft.requirements[0]))


def _both_names(first: Text, second: Text) -> Text:
    return Text(
        en=f"{first.best('en')}; {second.best('en')}",
        fr=f"{first.best('fr')} ; {second.best('fr')}",
    )
