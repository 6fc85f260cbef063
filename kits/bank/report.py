"""What the bank holds and what it lacks, as plain values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kits.bank.model import ConceptKind
from kits.model import QuestionType
from roles.model import LANGUAGES, Level, Setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kits.bank.index import Bank
    from kits.bank.model import Concept, Family
    from kits.model import Question
    from roles.model import Language

FEWEST_TYPES = 2
"""A concept is asked about in so many ways at each level."""

_FEWEST_OF_ACTIVITY = 3
_FEWEST = 2


def fewest_questions(concept: Concept) -> int:
    """Return how many questions a concept needs at each level."""
    return _FEWEST_OF_ACTIVITY if concept.kind is ConceptKind.ACTIVITY else _FEWEST


@dataclass(frozen=True, slots=True)
class Gap:
    """Something the bank lacks; ``code`` says what, and the fields it needs say where."""

    code: str
    concept: str
    level: Level | None = None
    setting: Setting | None = None
    question: str = ""
    language: Language | None = None
    questions: int = 0
    types: int = 0


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions there are of each sort; one counts for each level and language it has."""

    total: int
    types: Mapping[QuestionType, int]
    levels: Mapping[Level, int]
    languages: Mapping[Language, int]
    types_of_level: Mapping[tuple[Level, QuestionType], int]


@dataclass(frozen=True, slots=True)
class ConceptReport:
    """One concept: the questions that assess it, how many they are, and what is lacking."""

    concept: Concept
    family: Family | None
    questions: tuple[Question, ...]
    counts: Counts
    gaps: tuple[Gap, ...]

    @property
    def own(self) -> tuple[Question, ...]:
        """Return the questions whose main concept this is."""
        return tuple(q for q in self.questions if q.assesses[0] == self.concept.id)


@dataclass(frozen=True, slots=True)
class BankReport:
    """The whole bank, its concepts ordered by family and id."""

    counts: Counts
    settings: Mapping[Setting, int]
    concepts: tuple[ConceptReport, ...]

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Return all that is lacking."""
        return tuple(gap for concept in self.concepts for gap in concept.gaps)


def report_of(bank: Bank) -> BankReport:
    """Return what the bank holds and lacks."""
    order = {family: place for place, family in enumerate(bank.families)}
    concepts = sorted(
        bank.concepts.values(), key=lambda c: (order.get(c.family, len(order)), c.family, c.id)
    )
    settings = Counter(setting for q in bank.questions for setting in settings_of(q, bank))
    return BankReport(
        counts=counts_of(bank.questions),
        settings={setting: settings[setting] for setting in Setting},
        concepts=tuple(_concept(concept, bank) for concept in concepts),
    )


def counts_of(questions: Iterable[Question]) -> Counts:
    """Count questions by everything that an editor looks for."""
    known = tuple(questions)
    pairs = Counter((level, q.type) for q in known for level in q.levels)
    return Counts(
        total=len(known),
        types={kind: sum(q.type is kind for q in known) for kind in QuestionType},
        levels={level: sum(level in q.levels for q in known) for level in Level},
        languages={key: sum(q.text(key) is not None for q in known) for key in LANGUAGES},
        types_of_level={
            (level, kind): pairs[level, kind] for level in Level for kind in QuestionType
        },
    )


def settings_of(question: Question, bank: Bank) -> tuple[Setting, ...]:
    """Return the settings in which a question is asked: its own, else those of its concept."""
    if question.setting is not None:
        return (question.setting,)
    concept = bank.concepts.get(question.assesses[0])
    return concept.settings if concept else ()


def _concept(concept: Concept, bank: Bank) -> ConceptReport:
    questions = bank.assessing(concept.id)
    return ConceptReport(
        concept=concept,
        family=bank.families.get(concept.family),
        questions=questions,
        counts=counts_of(questions),
        gaps=tuple(_gaps(concept, questions, bank)),
    )


def _gaps(concept: Concept, questions: tuple[Question, ...], bank: Bank) -> Iterator[Gap]:
    if concept.alternatives in bank.concepts:
        questions = (*questions, *bank.assessing(str(concept.alternatives)))
    if not questions:
        if not any(bank.assessing(above) for above in bank.broader(concept.id)):
            yield Gap("no-question", concept.id)
        return
    yield from _thin_levels(concept, questions)
    yield from _settings_without(concept, questions, bank)
    for question in questions:
        for language in LANGUAGES:
            if question.assesses[0] == concept.id and question.text(language) is None:
                yield Gap("language", concept.id, question=question.id, language=language)


def _settings_without(
    concept: Concept, questions: tuple[Question, ...], bank: Bank
) -> Iterator[Gap]:
    if concept.kind is not ConceptKind.QUALITY:
        return
    asked = {setting for question in questions for setting in settings_of(question, bank)}
    for setting in concept.settings:
        if setting not in asked:
            yield Gap("setting", concept.id, setting=setting)


def _thin_levels(concept: Concept, questions: tuple[Question, ...]) -> Iterator[Gap]:
    for level in Level:
        serving = {q.id: q.type for q in questions if level in q.levels}
        types = len(set(serving.values()))
        if len(serving) < fewest_questions(concept) or types < FEWEST_TYPES:
            yield Gap("thin", concept.id, level=level, questions=len(serving), types=types)
