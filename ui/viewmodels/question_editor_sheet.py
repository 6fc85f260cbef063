"""A question as a form shows it, whether the kit asks it already or it is only being written.

Parts are named as edits name them, without the language: ``ask``, ``probes.0``, ``ladder.3``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits.model import RUNGS_OF_LEVEL, QuestionType
from roles.model import LANGUAGES, Level

if TYPE_CHECKING:
    from collections.abc import Collection

    from kits.model import Kit
    from roles.model import Language
    from roles.problem import Problem
    from ui.i18n import Words

MOST_PROBES = 6
RUNGS = (6, 5, 4, 3, 2, 1)
"""From the top of the ladder down."""
_SCORES = (1, 3, 5)
_SHOWN = {
    "fallback": (QuestionType.BEHAVIOURAL,),
    "material": (QuestionType.WORK_SAMPLE,),
    "solution": (QuestionType.KNOWLEDGE, QuestionType.WORK_SAMPLE),
}
"""The parts that only some types of question need."""


class Sheet(QObject):
    """The parts of one question in the language that is written; what is refused says why."""

    empty = "ui.question-edit.empty"
    """What is said of a part that must not be empty."""
    changed = Signal()
    told = Signal()
    """Something was refused, or no longer is."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.language: Language = words.language
        self.problems: dict[str, str] = {}
        """Sentences by part, with its language before it where it has one: ``en.ask``."""

    @property
    def kit(self) -> Kit | None:
        """Return the kit that the question is for."""
        raise NotImplementedError

    @property
    def type(self) -> QuestionType:
        """Return how the question gets at evidence."""
        raise NotImplementedError

    @property
    def minutes(self) -> int:
        """Return how long the question takes."""
        raise NotImplementedError

    @property
    def competency(self) -> str:
        """Return the id of the competency that is scored."""
        raise NotImplementedError

    def text_in(self, language: Language, part: str) -> str:
        """Return what a part says in a language, empty where it says nothing."""
        raise NotImplementedError

    def behind(self, language: Language) -> Collection[str]:
        """Return the parts whose other language was changed since."""
        raise NotImplementedError

    def put(self, part: str, text: str) -> None:
        """Take what was typed into a part."""
        raise NotImplementedError

    def probe_count(self) -> int:
        """Return how many probes there are."""
        raise NotImplementedError

    def remove_probe(self, position: int) -> None:
        """Take a probe away."""
        raise NotImplementedError

    def move_probe(self, position: int, to: int) -> None:
        """Put a probe at another position."""
        raise NotImplementedError

    def set_type(self, type_: QuestionType) -> None:
        """Get at evidence in another way."""
        raise NotImplementedError

    def set_minutes(self, minutes: int) -> None:
        """Take this long."""
        raise NotImplementedError

    def set_competency(self, competency: str) -> None:
        """Have another competency scored."""
        raise NotImplementedError

    def up_to_date(self, part: str) -> None:
        """Say that a part is not behind the other language."""

    def leave(self, part: str) -> None:
        """Take note that a part is done with."""

    @property
    def other(self) -> Language:
        """Return the language that is not written."""
        return next(language for language in LANGUAGES if language != self.language)

    def text(self, part: str) -> str:
        """Return what a part says."""
        return self.text_in(self.language, part)

    def problem(self, part: str) -> str:
        """Return why a part cannot be as it was typed, or an empty text."""
        return self.problems.get(f"{self.language}.{part}") or self.problems.get(part, "")

    def refuse(self, part: str, problem: Problem | None) -> None:
        """Show why a part cannot be as it was typed, or take that back."""
        key = f"{self.language}.{part}"
        if problem is not None:
            self.problems[key] = self._sentence(problem)
        elif key in self.problems:
            del self.problems[key]
        else:
            return
        self.told.emit()

    def speak(self, language: Language) -> None:
        """Write in this language from now on."""
        if language != self.language:
            self.language = language
            self.changed.emit()

    def has_place_for(self, part: str) -> bool:
        """Tell whether a question of this type needs a part, or has it anyway."""
        types = _SHOWN.get(part)
        return types is None or self.type in types or bool(self.text(part))

    def competencies(self) -> tuple[tuple[str, str], ...]:
        """Return the competencies of the kit: ids and names."""
        kit = self.kit
        found = kit.competencies if kit else ()
        return tuple((one.id, one.name.best(self.words.language)) for one in found)

    def _sentence(self, problem: Problem) -> str:
        """Return a problem as it is said below its field, which needs no name there."""
        codes = {"field.empty": self.empty, "field.long": "ui.question-edit.long"}
        code = codes.get(problem.code)
        return self.words.text(code) if code else self.words.message(problem)


@dataclass(frozen=True, slots=True)
class RungFacts:
    """A rung as the kit's level and its neighbours read it."""

    number: int
    score: int | None
    """The score that the kit's level reads here, None where it reads none."""
    title: str
    beside: str
    scores: tuple[int | None, ...]
    """What each level reads here, from junior to lead."""


def rung_facts(level: Level, written: Collection[int], words: Words) -> tuple[RungFacts, ...]:
    """Return the rungs from the top down; those ``written`` have a text."""
    return tuple(_rung(number, level, written, words) for number in RUNGS)


def _rung(number: int, level: Level, written: Collection[int], words: Words) -> RungFacts:
    scores = {one: _score(one, number) for one in Level}
    score = scores[level]
    below = number < RUNGS_OF_LEVEL[level][0] and number == min(written, default=0)
    rung = words.text("ui.question-edit.rung", number=number)
    beside = [
        words.text("ui.question-edit.read-as", level=words.text(f"level.{one}"), score=at)
        for one, at in scores.items()
        if at is not None and one is not level
    ]
    if score is not None:
        title, others = words.text(f"grid.score.{score}"), [rung, *beside]
    else:
        title = words.text("ui.question-edit.rung-warning", number=number) if below else rung
        others = beside
    return RungFacts(number, score, title, " · ".join(others), tuple(scores.values()))


def _score(level: Level, rung: int) -> int | None:
    read = RUNGS_OF_LEVEL[level]
    return _SCORES[read.index(rung)] if rung in read else None
