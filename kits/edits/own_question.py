"""What a person filled in about a question of their own → a question, or what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

from kits.edits.texts import OPTIONAL, printable
from kits.generate.requirements import slug
from kits.model import RUNGS_OF_LEVEL, Question, QuestionType
from roles.model import LANGUAGES
from roles.problem import Place, Problem
from roles.validation import validated
from roles.yaml_source import YamlSource

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from roles.model import Language, Level, Setting

_ROOM_FOR_WORDS = 36
"""Characters of an id that tell what is asked; with a concept before them it stays in bounds."""
_NOWHERE = YamlSource("", "")


@dataclass(frozen=True, slots=True)
class TextForm:
    """What was filled in about a question in one language; empty parts are left out."""

    ask: str = ""
    purpose: str = ""
    title: str = ""
    fallback: str = ""
    probes: tuple[str, ...] = ()
    ladder: Mapping[int, str] = field(default_factory=dict[int, str])
    material: str = ""
    solution: str = ""


@dataclass(frozen=True, slots=True)
class QuestionForm:
    """What was filled in about a question; levels are by default those it has all rungs for."""

    texts: Mapping[Language, TextForm]
    assesses: tuple[str, ...]
    """Concepts, or requirements as slugs, the main one first."""
    type: QuestionType = QuestionType.BEHAVIOURAL
    minutes: int = 6
    levels: tuple[Level, ...] = ()
    setting: Setting | None = None
    id: str = ""
    """The id of the question that is written anew; empty for a new one."""


def own_question(
    form: QuestionForm, taken: Collection[str] = ()
) -> tuple[Question | None, tuple[Problem, ...]]:
    """Return the question, or None and all that is wrong, each with its field such as ``en.ask``.

    A new question gets an id that is not among those ``taken``.
    """
    texts: dict[Language, TextForm] = {
        key: form.texts[key] for key in LANGUAGES if key in form.texts
    }
    levels = form.levels or _levels(texts)
    wrong = _ladder_problems(texts, levels)
    value: dict[str, Any] = {
        "id": form.id or _new_id(form, taken),
        "type": form.type,
        "assesses": form.assesses,
        "setting": form.setting,
        "levels": levels or tuple(RUNGS_OF_LEVEL),
        "minutes": form.minutes,
        **{language: _text(text) for language, text in texts.items()},
    }
    question, problems = validated(Question, value, _NOWHERE)
    told = (*problems, *wrong)
    return (question if not told else None), told


def _text(form: TextForm) -> dict[str, Any]:
    optional = {name: printable(getattr(form, name)) for name in OPTIONAL}
    return {
        "title": printable(form.title),
        "ask": printable(form.ask),
        "purpose": printable(form.purpose),
        "probes": tuple(words for probe in form.probes if (words := printable(probe).strip())),
        "ladder": _rungs(form),
        **{name: text for name, text in optional.items() if text.strip()},
    }


def _rungs(form: TextForm) -> dict[int, str]:
    return {
        rung: words for rung, text in form.ladder.items() if (words := printable(text).strip())
    }


def _levels(texts: Mapping[Language, TextForm]) -> tuple[Level, ...]:
    """Return the levels whose three rungs are there in every language."""
    there = [set(_rungs(text)) for text in texts.values()]
    return tuple(
        level
        for level, needed in RUNGS_OF_LEVEL.items()
        if there and all(rungs.issuperset(needed) for rungs in there)
    )


def _ladder_problems(
    texts: Mapping[Language, TextForm], levels: tuple[Level, ...]
) -> tuple[Problem, ...]:
    needed = {rung for level in levels for rung in RUNGS_OF_LEVEL[level]}
    found: list[Problem] = []
    for language, text in texts.items():
        missing = sorted(needed - set(_rungs(text)))
        place = Place(field=f"{language}.ladder")
        if not levels:
            found.append(Problem.of("own.no-ladder", place=place))
        elif missing:
            rungs = ", ".join(map(str, missing))
            found.append(Problem.of("own.no-rung", place=place, rungs=rungs))
    return tuple(found)


def _new_id(form: QuestionForm, taken: Collection[str]) -> str:
    first = next((text for key in LANGUAGES if (text := form.texts.get(key))), TextForm())
    about = form.assesses[0] if form.assesses else "own"
    words = slug(first.title.strip() or first.ask)[:_ROOM_FOR_WORDS].strip("-")
    wanted = f"{about}.{words}"
    numbered = (f"{wanted}-{number}" for number in count(2))
    return wanted if wanted not in taken else next(one for one in numbered if one not in taken)
