"""Questions copied from a kit, as text that travels, and what puts them into a kit again."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from pydantic import Field, ValidationError

from kits.edits.parts import with_question
from kits.edits.places import add_question
from kits.model import Origin, PlannedQuestion
from roles.folding import folded
from roles.model import LANGUAGES, FrozenModel, Text
from roles.problem import Place, Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from kits.edits.parts import Edited
    from kits.model import Kit, Question

MOST_BYTES = 4_000_000
_HEAD, _TAIL = 60, 50
"""Characters of an id that are kept, so that a numbered one stays in bounds."""


class Copied(FrozenModel):
    """A question as a kit asked it, with the name of the competency it was scored under."""

    planned: PlannedQuestion
    competency: Text


class _Copies(FrozenModel):
    questions: tuple[Copied, ...] = Field(min_length=1, max_length=200)


def copy_questions(kit: Kit, ids: Iterable[str]) -> bytes:
    """Return questions of a kit as JSON, in the order they are asked."""
    wanted = set(ids)
    names = {competency.id: competency.name for competency in kit.competencies}
    found = tuple(
        Copied(
            planned=planned,
            competency=names.get(planned.competency) or Text.of(kit.language, planned.competency),
        )
        for planned in kit.questions
        if planned.id in wanted
    )
    return _Copies.model_construct(questions=found).model_dump_json(exclude_none=True).encode()


def copied_questions(text: bytes) -> tuple[Copied, ...] | Problem:
    """Return the questions of such a text, or the problem that it cannot be read."""
    if len(text) > MOST_BYTES:
        return Problem.of("edit.copy-unreadable")
    try:
        return _Copies.model_validate_json(text).questions
    except ValidationError:
        return Problem.of("edit.copy-unreadable")


def add_copy(kit: Kit, copied: Copied, interview: int, position: int) -> Edited:
    """Return the kit that also asks a question of another kit.

    It is filed under the competency of that name; else where it is evidence; else under the
    likeliest name. One that the kit asks already comes as a question of the person's own.
    """
    old = copied.planned
    taken = {planned.id for planned in kit.questions}
    question = old.question.model_copy(update={"id": _free_id(old.id, taken)})
    home = _of_that_name(kit, copied.competency)
    added = add_question(kit, question, interview, position, home)
    if isinstance(added, Problem) and added.code == "build.own-no-evidence":
        added = add_question(kit, question, interview, position, _likeliest(kit, copied))
    if isinstance(added, Problem):
        return _named(added, kit, question)
    mine = question.id != old.id or old.origin is not Origin.BANK
    marks = {
        "origin": Origin.USER if mine else Origin.BANK,
        "edited": old.edited and not mine,
        "behind": old.behind,
    }
    return with_question(added, question.id, **marks)


def _free_id(wanted: str, taken: Collection[str]) -> str:
    if wanted not in taken:
        return wanted
    head, _, tail = wanted.partition(".")
    start = f"{head[:_HEAD].rstrip('-')}.{tail[:_TAIL].rstrip('-')}"
    return next(one for n in count(2) if (one := f"{start}-{n}") not in taken)


def _of_that_name(kit: Kit, name: Text) -> str:
    wanted = _names(name)
    return next((c.id for c in kit.competencies if wanted & _names(c.name)), "")


def _likeliest(kit: Kit, copied: Copied) -> str:
    from rapidfuzz import fuzz

    wanted = _names(copied.competency)
    likeness = {
        competency.id: max(fuzz.ratio(a, b) for a in wanted for b in _names(competency.name))
        for competency in kit.competencies
    }
    return max(likeness, key=lambda key: likeness[key], default="")


def _names(name: Text) -> set[str]:
    return {folded(text) for key in LANGUAGES if (text := name.get(key))}


def _named(problem: Problem, kit: Kit, question: Question) -> Problem:
    """Return a problem that says the title of the question, since nobody sees its id."""
    title = question.best_text(kit.language).title or question.id
    params = dict(problem.params) | {"id": title}
    return Problem.of(problem.code, problem.severity, Place(field=question.id), **params)
