"""What a person should know about a kit: what is left out, composed or untranslated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.by_hand import breaches
from kits.model import Coverage, Kit, Origin
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALLEST_PANEL, LARGEST_PANEL = 2, 4
"""How many interviewers are advised for one interview."""


def notices(kit: Kit, *, overlap_relaxed: bool = False) -> tuple[Problem, ...]:
    """Return the gaps of a kit as problems, the gravest first."""
    found = [*_time(kit), *breaches(kit), *_focus(kit), *_gaps(kit)]
    found += [*_panels(kit), *_composed(kit), *_untranslated(kit)]
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


def _focus(kit: Kit) -> Iterator[Problem]:
    """Yield a problem for each competency that no interview may ask about."""
    if not kit.strict_focus or not all(interview.wished_focus for interview in kit.interviews):
        return
    looked_after = {key for interview in kit.interviews for key in interview.wished_focus}
    for competency in kit.competencies:
        if competency.id not in looked_after:
            name = competency.name.best(kit.language)
            place = Place(field=competency.id)
            yield Problem.of("build.no-focus", Severity.WARNING, place, name=name)


def _panels(kit: Kit) -> Iterator[Problem]:
    for number, interview in enumerate(kit.interviews, 1):
        count = len(interview.interviewers)
        if 0 < count < SMALLEST_PANEL:
            yield Problem.of("build.panel-of-one", Severity.NOTICE, number=number)
        if count > LARGEST_PANEL:
            code = "build.panel-too-large"
            yield Problem.of(code, Severity.NOTICE, number=number, count=count)


def _gaps(kit: Kit) -> Iterator[Problem]:
    for covered in kit.requirements:
        requirement = covered.requirement
        name = requirement.text.best(kit.language)
        place = Place(field=requirement.id)
        if not requirement.scored:
            yield Problem.of("build.learned", Severity.NOTICE, place, name=name)
        elif _is_gap(covered.coverage):
            minutes = covered.minutes_to_add
            code = f"build.{covered.coverage}" if minutes else "build.no-question"
            yield Problem.of(code, Severity.NOTICE, place, name=name, minutes=minutes or 0)


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
