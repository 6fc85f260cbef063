"""A row of a table of questions → a question for a kit, and what had to be filled in."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.edits.own_question import QuestionForm, TextForm, own_question
from kits.generate.requirements import key_of
from kits.generate.task import competency_by_requirement
from kits.languages import language_pack
from kits.model import RUNGS_OF_LEVEL, QuestionType
from kits.question_import.columns import ASK, type_named
from kits.review.structure import MINUTES
from roles.folding import folded
from roles.model import LANGUAGES
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from kits.model import Kit, Question

_NUMBER = re.compile(r"[0-9]{1,3}")
_MOST_PROBES = 6
_LONGEST_MINUTES = 60


@dataclass(frozen=True, slots=True)
class Row:
    """What stands in a row by column, which row it is and in which file."""

    file: str
    name: str
    """Its number as the file's reader counts, the header being 1."""
    cells: Mapping[str, str]

    def told(self, code: str, column: str = "", **params: object) -> Problem:
        """Return a warning about this row."""
        place = Place(self.file, field=column)
        return Problem.of(code, Severity.WARNING, place, row=self.name, **params)


@dataclass(frozen=True, slots=True)
class ImportedQuestion:
    """A question that was read, the competency its score goes to, and its row."""

    question: Question
    competency: str
    row: str


@dataclass(frozen=True, slots=True)
class _Home:
    """What a question is said to assess: a concept or requirement, and where it is scored."""

    assesses: str
    competency: str
    name: str
    known: bool = True


def question_of_row(
    row: Row, kit: Kit, taken: Collection[str]
) -> tuple[ImportedQuestion | None, tuple[Problem, ...]]:
    """Return the question of a row, or None, and what to look at in it."""
    if not row.cells.get(ASK):
        return None, (row.told("import.no-question", ASK),)
    home = _home(kit, row.cells.get("assesses", ""))
    type_ = type_named(row.cells.get("type", ""))
    text, filled = _text(row, kit, home)
    minutes = _minutes(row.cells.get("minutes", ""))
    form = QuestionForm(
        texts={kit.language: text},
        assesses=(home.assesses,),
        type=type_ or QuestionType.BEHAVIOURAL,
        minutes=minutes or sum(MINUTES[type_ or QuestionType.BEHAVIOURAL]) // 2,
    )
    question, wrong = own_question(form, taken)
    if question is None:
        return None, tuple(_left_out(row, problem) for problem in wrong)
    missing = filled if minutes else (*filled, "minutes")
    told = _told(row, home, missing, kit)
    return ImportedQuestion(question, home.competency, row.name), tuple(told)


def _told(row: Row, home: _Home, missing: tuple[str, ...], kit: Kit) -> Iterator[Problem]:
    """Yield what was not said in a row, or not understood, and was decided instead."""
    said, type_ = row.cells.get("assesses", ""), row.cells.get("type", "")
    if type_ and type_named(type_) is None:
        yield row.told("import.type-unknown", "type", value=type_)
    if not home.known and said:
        yield row.told("import.home-unknown", "assesses", value=said, name=home.name)
    elif not home.known:
        yield row.told("import.no-home", "assesses", name=home.name)
    if missing:
        pack = language_pack(kit.language)
        names = ", ".join(pack.text(f"import.column.{column}") for column in missing)
        yield row.told("import.filled-in", columns=names)


def _left_out(row: Row, problem: Problem) -> Problem:
    """Return the problem of a field as one of the file, which says which row."""
    field = problem.place.field.removeprefix("en.").removeprefix("fr.")
    return replace(problem, place=Place(row.file, field=f"{row.name}: {field}"))


def _text(row: Row, kit: Kit, home: _Home) -> tuple[TextForm, tuple[str, ...]]:
    """Return the words of a question, and the columns that were filled in for it."""
    pack = language_pack(kit.language)
    cells = row.cells
    probes = _probes(cells.get("probes", ""))
    ladder = _ladder(cells, kit)
    needed = [rung for rung in RUNGS_OF_LEVEL[kit.level] if rung not in ladder]
    text = TextForm(
        ask=cells[ASK],
        purpose=cells.get("purpose") or pack.text("import.purpose", name=home.name),
        title=cells.get("title", ""),
        fallback=cells.get("fallback", ""),
        probes=probes or tuple(pack.text(f"compose.probe.{number}") for number in (1, 2, 3)),
        ladder={
            **ladder,
            **{rung: pack.text(f"compose.soft_skill.rung.{rung}") for rung in needed},
        },
        material=cells.get("material", ""),
        solution=cells.get("solution", ""),
    )
    filled = {"purpose": not cells.get("purpose"), "probes": not probes, "anchors": bool(needed)}
    return text, tuple(column for column, was in filled.items() if was)


def _probes(words: str) -> tuple[str, ...]:
    parts = (part.strip(" \t-–•*") for part in re.split(r"[;\n]", words))
    return tuple(part for part in parts if part)[:_MOST_PROBES]


def _ladder(cells: Mapping[str, str], kit: Kit) -> dict[int, str]:
    """Return the rungs of a row; its anchors are the rungs that the kit's level reads."""
    scores = dict(zip((1, 3, 5), RUNGS_OF_LEVEL[kit.level], strict=True))
    anchors = {rung: cells.get(f"score.{score}", "") for score, rung in scores.items()}
    rungs = {rung: cells.get(f"rung.{rung}", "") for rung in range(1, 7)}
    found = {rung: rungs[rung] or anchors.get(rung, "") for rung in rungs}
    return {rung: words for rung, words in found.items() if words}


def _minutes(words: str) -> int | None:
    """Return the minutes that a cell names; None where it names none that can be."""
    match = _NUMBER.search(words)
    return int(match[0]) if match and 1 <= int(match[0]) <= _LONGEST_MINUTES else None


def _home(kit: Kit, words: str) -> _Home:
    """Return the requirement or competency of this name, else the kit's first competency."""
    wanted = folded(words.strip())
    evident = competency_by_requirement(kit.competencies)
    for covered in kit.requirements if wanted else ():
        requirement = covered.requirement
        texts = (requirement.text.get(language) or "" for language in LANGUAGES)
        names = (requirement.id, *requirement.skills, *texts)
        if requirement.scored and wanted in {folded(name) for name in names}:
            about = covered.concepts[0] if covered.concepts else key_of(requirement.id)
            name = requirement.text.best(kit.language)
            return _Home(about, evident.get(requirement.id, ""), name)
    for competency in kit.competencies if wanted else ():
        texts = (competency.name.get(language) or "" for language in LANGUAGES)
        if wanted in {folded(name) for name in (competency.id, *texts)}:
            return _Home(competency.id, competency.id, competency.name.best(kit.language))
    if not kit.competencies:
        return _Home("own", "", kit.role.title.best(kit.language), known=False)
    first = kit.competencies[0]
    return _Home(first.id, first.id, first.name.best(kit.language), known=False)
