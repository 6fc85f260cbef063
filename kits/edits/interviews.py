"""The interviews of a kit, counted from 0, and what holds for all of it: country, date, language.

Each edit returns the kit, or the problem that forbids it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.edits.parts import no_competency, no_interview, with_interview
from kits.edits.settle import settled
from kits.law import countries
from kits.minutes import SHORTEST_INTERVIEW
from kits.model import LONGEST_NAME
from roles.problem import Problem

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from kits.edits.parts import Edited
    from kits.model import Kit
    from roles.model import Language

LONGEST_INTERVIEW = 480


def set_panel(kit: Kit, interview: int, names: Iterable[str]) -> Edited:
    """Return the kit in which these people hold an interview."""
    wrong = no_interview(kit, interview)
    if wrong is not None:
        return wrong
    panel = tuple(short for name in names if (short := name.strip()[:LONGEST_NAME].strip()))
    return with_interview(kit, interview, interviewers=panel)


def set_focus(kit: Kit, interview: int, competencies: Iterable[str]) -> Edited:
    """Return the kit in which an interview looks after these competencies; none leaves it open."""
    wished = tuple(dict.fromkeys(competencies))
    wrong = no_interview(kit, interview)
    unknown = [problem for key in wished if (problem := no_competency(kit, key))]
    if wrong is not None or unknown:
        return wrong or unknown[0]
    return settled(with_interview(kit, interview, wished_focus=wished), kit)


def set_interview_minutes(kit: Kit, interview: int, minutes: int) -> Edited:
    """Return the kit in which an interview is this long; its questions stay as they are."""
    wrong = no_interview(kit, interview)
    if wrong is not None:
        return wrong
    if minutes < SHORTEST_INTERVIEW:
        return Problem.of("build.too-short", minutes=minutes, least=SHORTEST_INTERVIEW)
    if minutes > LONGEST_INTERVIEW:
        return Problem.of("field.range", name="minutes", expected=LONGEST_INTERVIEW)
    return settled(with_interview(kit, interview, minutes=minutes), kit)


def set_country(kit: Kit, country: str | None) -> Edited:
    """Return the kit whose documents name the law of this country, or of none."""
    if country is not None and country not in countries():
        return Problem.of("cli.country", value=country, known=", ".join(countries()))
    return kit.model_copy(update={"country": country})


def set_date(kit: Kit, date: dt.date | None) -> Edited:
    """Return the kit that is printed with this date, or with room for one."""
    return kit.model_copy(update={"date": date})


def set_language(kit: Kit, language: Language) -> Edited:
    """Return the kit whose documents are in this language, as far as its texts are."""
    return kit.model_copy(update={"language": language})
