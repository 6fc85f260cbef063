"""What is produced: questions, interviews and the kit that holds them, as frozen values."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import (
    Field,
    SerializerFunctionWrapHandler,
    StringConstraints,
    model_serializer,
    model_validator,
)

from roles.model import (
    FrozenModel,
    Language,
    Level,
    Requirement,
    Role,
    Setting,
    Slug,
    Text,
)

RUNGS_OF_LEVEL: dict[Level, tuple[int, int, int]] = {
    Level.JUNIOR: (1, 2, 3),
    Level.MID: (2, 3, 4),
    Level.SENIOR: (3, 4, 5),
    Level.LEAD: (4, 5, 6),
}
"""Which rungs of a ladder each level reads as its scores 1, 3 and 5."""

QuestionId = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$", max_length=120),
]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4000)]
Material = Annotated[str, StringConstraints(min_length=1, max_length=8000)]
LONGEST_NAME = 200
Name = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST_NAME)
]
Rung = Annotated[int, Field(ge=1, le=6)]


class QuestionType(StrEnum):
    """How a question gets at evidence."""

    BEHAVIOURAL = "behavioural"
    SITUATIONAL = "situational"
    KNOWLEDGE = "knowledge"
    WORK_SAMPLE = "work_sample"


class Origin(StrEnum):
    """Who wrote a question."""

    BANK = "bank"
    COMPOSED = "composed"
    USER = "user"


class Coverage(StrEnum):
    """How a kit gets evidence on a requirement: itself, through something broader, or not."""

    DIRECT = "direct"
    TOUCHED = "touched"
    NONE = "none"


class QuestionText(FrozenModel):
    """What a question says in one language."""

    title: Annotated[str, StringConstraints(strip_whitespace=True, max_length=60)] = ""
    ask: Prose
    purpose: Prose
    fallback: Prose | None = None
    probes: tuple[Prose, ...] = Field(min_length=1, max_length=6)
    ladder: dict[Rung, Prose]
    material: Material | None = None
    solution: Prose | None = None


class Question(FrozenModel):
    """What is asked, and how an answer is judged, in one language or two."""

    id: QuestionId
    type: QuestionType
    assesses: tuple[Slug, ...] = Field(min_length=1, max_length=3)
    setting: Setting | None = None
    levels: tuple[Level, ...] = Field(min_length=1)
    minutes: int = Field(ge=1, le=60)
    en: QuestionText | None = None
    fr: QuestionText | None = None

    @model_validator(mode="after")
    def _has_a_text(self) -> Self:
        if self.en is None and self.fr is None:
            msg = "needs its text in at least one language (en, fr)"
            raise ValueError(msg)
        return self

    def text(self, language: Language) -> QuestionText | None:
        """Return what the question says in this language, or None."""
        return self.en if language == "en" else self.fr

    def missing_rungs(self, level: Level) -> tuple[int, ...]:
        """Return the rungs that a level reads and one of the texts lacks, the lowest first."""
        texts = [text for text in (self.en, self.fr) if text is not None]
        read = set(RUNGS_OF_LEVEL[level])
        return tuple(sorted({rung for text in texts for rung in read - set(text.ladder)}))

    def best_text(self, language: Language) -> QuestionText:
        """Return what the question says in this language, else in the other one."""
        text = self.text(language) or self.en or self.fr
        if text is None:  # unreachable: the validator asked for one
            raise ValueError(self.id)
        return text


class Anchor(FrozenModel):
    """A rung as a level reads it, beside its score."""

    score: Literal[1, 3, 5]
    text: str


class _Grown(FrozenModel):
    """What gained fields after kits were first written.

    Such a field is left out while it holds its default, so that a kit from before keeps its
    digest, and forms printed from it are still known as its own.
    """

    later: ClassVar[frozenset[str]] = frozenset()

    @model_serializer(mode="wrap")
    def _without_unused(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields = type(self).model_fields
        unused = {key for key in self.later if getattr(self, key) == fields[key].default}
        return {key: value for key, value in handler(self).items() if key not in unused}


class PlannedQuestion(_Grown):
    """A question as a kit asks it: where its points go, and why it was chosen."""

    later: ClassVar[frozenset[str]] = frozenset(
        {"pinned", "touches", "edited", "behind", "stood_here"}
    )

    question: Question
    origin: Origin = Origin.BANK
    competency: Slug
    requirements: tuple[str, ...] = ()
    """Ids of the requirements this question is direct evidence for."""
    preferred: str = ""
    """Message code of why this question was taken, such as ``why.only-evidence``."""
    locked: bool = False
    """Whether it stays when the plan is made anew, because a person asked for it."""
    pinned: bool = False
    """Whether it also stays in its interview."""
    touches: tuple[str, ...] = ()
    """Ids of the requirements it reaches only through something broader."""
    edited: bool = False
    """Whether a person changed what it says since it was taken from the bank."""
    behind: tuple[str, ...] = ()
    """Parts whose other language was changed since, such as ``fr.ask`` or ``fr.ladder.3``."""
    stood_here: tuple[QuestionId, ...] = ()
    """Ids of the questions that were asked in its place before, the last one last."""

    @property
    def id(self) -> str:
        """Return the question's id."""
        return self.question.id

    def anchors(self, level: Level, language: Language) -> tuple[Anchor, Anchor, Anchor]:
        """Return the anchors at 1, 3 and 5 for this level."""
        ladder = self.question.best_text(language).ladder
        low, middle, high = RUNGS_OF_LEVEL[level]
        return (
            Anchor(score=1, text=ladder[low]),
            Anchor(score=3, text=ladder[middle]),
            Anchor(score=5, text=ladder[high]),
        )

    def warning_sign(self, level: Level, language: Language) -> str | None:
        """Return the lowest rung where it lies below score 1, else None."""
        ladder = self.question.best_text(language).ladder
        lowest = min(ladder)
        return ladder[lowest] if lowest < RUNGS_OF_LEVEL[level][0] else None


class Interview(_Grown):
    """One meeting: how long it is, who holds it, and what is asked in it, in order."""

    later: ClassVar[frozenset[str]] = frozenset({"wished_focus", "interviewers"})

    minutes: int = Field(ge=1, le=480)
    focus: tuple[Slug, ...] = ()
    """Ids of the competencies this interview looks after, main one first."""
    wished_focus: tuple[Slug, ...] = ()
    """The focus a person gave it; empty when the plan was free to choose."""
    interviewers: tuple[Name, ...] = ()
    """Names of the panel; empty when it is not known yet."""
    questions: tuple[PlannedQuestion, ...] = ()


class Competency(_Grown):
    """What is scored: a name, its weight, and the requirements it is made of."""

    later: ClassVar[frozenset[str]] = frozenset({"minimum"})

    id: Slug
    name: Text
    about: Text | None = None
    weight: int = Field(default=1, ge=1, le=3)
    weight_reason: str = ""
    minimum: int | None = Field(default=None, ge=2, le=4)
    """The least average a candidate must reach whatever the total; None where there is none."""
    requirements: tuple[str, ...] = ()


class Covered(FrozenModel):
    """A requirement of the role, with how far the kit covers it and why we think so."""

    requirement: Requirement
    concepts: tuple[Slug, ...] = ()
    match: str = ""
    """Message code of how the concepts were found, such as ``match.exact``."""
    match_words: str = ""
    coverage: Coverage = Coverage.NONE
    covered_by: tuple[QuestionId, ...] = ()
    minutes_to_add: int | None = None
    """Minutes the cheapest question would take that covers it, when nothing does."""


class PlanFacts(FrozenModel):
    """What the solver said about the plan."""

    optimal: bool
    gap: float = 0.0
    minutes_used: int
    minutes_available: int
    minutes_missing: int = 0
    shared_with_earlier: float = 0.0
    """Share of this variant's questions that earlier variants ask too, 0 to 1."""


class Kit(_Grown):
    """Everything an interview team needs, independent of the bank it came from."""

    later: ClassVar[frozenset[str]] = frozenset({"strict_focus", "excluded", "apart", "exported"})

    schema_: Literal[1] = Field(default=1, alias="schema")
    version: int = Field(default=1, ge=1)
    role: Role
    level: Level
    language: Language
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    date: dt.date | None = None
    variant: int = Field(default=1, ge=1, le=9)
    requirements: tuple[Covered, ...] = ()
    competencies: tuple[Competency, ...] = ()
    interviews: tuple[Interview, ...] = Field(min_length=1)
    strict_focus: bool = True
    """Whether a wished focus keeps other competencies out; else it is only preferred."""
    excluded: tuple[QuestionId, ...] = ()
    apart: tuple[tuple[QuestionId, QuestionId], ...] = ()
    """Pairs of questions that are never asked together."""
    exported: str = ""
    """Digest of what was last exported of this version; empty where nothing was."""
    plan: PlanFacts

    @model_validator(mode="after")
    def _has_every_anchor(self) -> Self:
        needed = set(RUNGS_OF_LEVEL[self.level])
        for planned in self.questions:
            for text in (planned.question.en, planned.question.fr):
                if text is not None and not needed <= set(text.ladder):
                    msg = f"the question {planned.id} lacks a rung that this level reads"
                    raise ValueError(msg)
        return self

    @property
    def questions(self) -> tuple[PlannedQuestion, ...]:
        """Return every question in the order it is asked."""
        return tuple(item for interview in self.interviews for item in interview.questions)
