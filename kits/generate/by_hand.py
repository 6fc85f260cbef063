"""What every plan keeps to and a kit that was changed by hand may not."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from kits.generate.faults import MOST_MINIMUMS
from kits.generate.limits import STORIES, STORIES_OF_TEN
from kits.minutes import most_questions, scored_minutes
from kits.model import Origin
from kits.review.likeness import near_duplicates
from roles.model import LANGUAGES, Level
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.model import Interview, Kit, PlannedQuestion


def breaches(kit: Kit) -> Iterator[Problem]:
    """Yield what no plan would do: interviews too full, questions too alike, texts behind."""
    for number, interview in enumerate(kit.interviews, 1):
        yield from _room(interview, number)
        yield from _out_of_focus(kit, interview, number)
    yield from _together(kit)
    yield from _mix(kit)
    yield from _rules(kit)
    yield from _behind(kit)


def _room(interview: Interview, number: int) -> Iterator[Problem]:
    used = sum(planned.question.minutes for planned in interview.questions)
    over = used - scored_minutes(interview.minutes)
    count, most = len(interview.questions), most_questions(interview.minutes)
    if used and over > 0:
        code = "build.interview-full"
        yield Problem.of(code, Severity.WARNING, number=number, used=used, over=over)
    if count > most:
        code = "build.interview-crowded"
        yield Problem.of(code, Severity.WARNING, number=number, count=count, most=most)


def _out_of_focus(kit: Kit, interview: Interview, number: int) -> Iterator[Problem]:
    if not (kit.strict_focus and interview.wished_focus):
        return
    for planned in interview.questions:
        if planned.competency not in interview.wished_focus:
            name, place = _name(kit, planned), Place(field=planned.id)
            yield Problem.of(
                "build.out-of-focus", Severity.WARNING, place, name=name, number=number
            )


def _together(kit: Kit) -> Iterator[Problem]:
    """Yield pairs that ask nearly the same, unless both are wanted, and those to be kept apart."""
    asked = {planned.id: planned for planned in kit.questions}
    written = [p.question for p in kit.questions if p.origin is not Origin.COMPOSED]
    found = near_duplicates(written, kit.language)
    alike = (pair for pair in found if not all(asked[key].locked for key in pair))
    apart = (pair for pair in kit.apart if asked.keys() >= set(pair))
    pairs = chain((("build.alike", p) for p in alike), (("build.apart", p) for p in apart))
    for code, (one, other) in pairs:
        names = {"name": _name(kit, asked[one]), "other": _name(kit, asked[other])}
        yield Problem.of(code, Severity.WARNING, Place(field=one), **names)


def _mix(kit: Kit) -> Iterator[Problem]:
    count = len(kit.questions)
    stories = sum(planned.question.type in STORIES for planned in kit.questions)
    if kit.level is not Level.JUNIOR and 10 * stories < STORIES_OF_TEN * count:
        yield Problem.of(
            "build.mix", Severity.WARNING, stories=stories, count=count, least=STORIES_OF_TEN
        )


def _rules(kit: Kit) -> Iterator[Problem]:
    for competency in kit.competencies:
        if competency.weight > 1 and not competency.weight_reason.strip():
            name, place = competency.name.best(kit.language), Place(field=competency.id)
            code = "build.weight-no-reason"
            yield Problem.of(code, Severity.WARNING, place, name=name, weight=competency.weight)
    count = sum(competency.minimum is not None for competency in kit.competencies)
    if count > MOST_MINIMUMS:
        code = "build.many-minimums"
        yield Problem.of(code, Severity.WARNING, count=count, most=MOST_MINIMUMS)


def _behind(kit: Kit) -> Iterator[Problem]:
    for planned in kit.questions:
        for language in LANGUAGES:
            if any(mark.startswith(f"{language}.") for mark in planned.behind):
                name, place = _name(kit, planned), Place(field=planned.id)
                code = f"build.behind-{language}"
                yield Problem.of(code, Severity.NOTICE, place, name=name)


def _name(kit: Kit, planned: PlannedQuestion) -> str:
    return planned.question.best_text(kit.language).title or planned.id
