"""What a person should know about a kit: what is left out, composed or untranslated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.model import Coverage, Kit, Origin
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator


def notices(kit: Kit, *, overlap_relaxed: bool = False) -> tuple[Problem, ...]:
    """Return the gaps of a kit as problems, the gravest first."""
    found = [*_time(kit), *_gaps(kit), *_composed(kit), *_untranslated(kit)]
    if overlap_relaxed:
        share = f"{kit.plan.shared_with_earlier:.0%}"
        found.append(Problem.of("build.overlap", Severity.NOTICE, share=share))
    return tuple(found)


def _time(kit: Kit) -> Iterator[Problem]:
    if kit.plan.minutes_missing:
        left = [c for c in kit.requirements if _is_gap(c.coverage) and c.requirement.scored]
        yield Problem.of(
            "build.minutes-short",
            Severity.WARNING,
            available=kit.plan.minutes_available,
            missing=kit.plan.minutes_missing,
            count=len(left),
        )


def _gaps(kit: Kit) -> Iterator[Problem]:
    for covered in kit.requirements:
        requirement = covered.requirement
        name = requirement.text.best(kit.language)
        place = Place(field=requirement.id)
        if not requirement.scored:
            yield Problem.of("build.learned", Severity.NOTICE, place, name=name)
        elif _is_gap(covered.coverage):
            code = f"build.{covered.coverage}"
            minutes = covered.minutes_to_add or 0
            yield Problem.of(code, Severity.NOTICE, place, name=name, minutes=minutes)


def _is_gap(coverage: Coverage) -> bool:
    return coverage is not Coverage.DIRECT


def _composed(kit: Kit) -> Iterator[Problem]:
    names = {c.requirement.id: c.requirement.text.best(kit.language) for c in kit.requirements}
    for planned in kit.questions:
        if planned.origin is Origin.COMPOSED:
            name = names[planned.requirements[0]]
            place = Place(field=planned.id)
            yield Problem.of("build.composed", Severity.NOTICE, place, name=name)


def _untranslated(kit: Kit) -> Iterator[Problem]:
    for covered in kit.requirements:
        requirement = covered.requirement
        if requirement.text.get(kit.language) is None:
            name = requirement.text.best(kit.language)
            place = Place(field=requirement.id)
            yield Problem.of("build.untranslated", Severity.WARNING, place, name=name)
