"""Checks of a question against the concepts it says it assesses."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from kits.bank.evidence import named_pattern, shown_at
from kits.bank.model import ConceptKind
from kits.review.finding import found, warned
from kits.review.likeness import framing_words
from kits.review.text import content_words, plain
from kits.review.words import word_lists
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kits.bank.model import Concept
    from kits.model import Question
    from roles.model import Language
    from roles.problem import Problem

FEWEST_SPECIFIC_WORDS = 2
"""So many words of the concept's family are enough to be about it ..."""

FEWEST_WORDS = 3
"""... and so are as many words as this that not just any question could hold."""


def review_concepts(question: Question, concepts: Mapping[str, Concept]) -> Iterator[Problem]:
    """Check that the question asks about its concepts, shows them, and does not give them away."""
    if question.id.partition(".")[0] != question.assesses[0]:
        yield found("id-prefix", "id", first=question.assesses[0])
    for number, concept_id in enumerate(question.assesses):
        if concept_id not in concepts:
            yield found("concept-unknown", f"assesses.{number}", concept=concept_id)
    known = tuple(concepts[id_] for id_ in question.assesses if id_ in concepts)
    if known and known[0].kind is ConceptKind.QUALITY and question.setting is None:
        yield found("setting-missing", "setting", concept=known[0].id)
    for language in LANGUAGES:
        if question.text(language) is not None:
            yield from _shown(question, known, language)
            yield from _quality_named(question, known, language)
            yield from _generic(question, known, concepts, language)


def _shown(
    question: Question, known: tuple[Concept, ...], language: Language
) -> Iterator[Problem]:
    for concept in known:
        blind = [lv for lv in question.levels if not shown_at(question, concept, language, lv)]
        if blind:
            levels = ", ".join(blind)
            yield found("not-shown", language, concept=concept.id, levels=levels)


def _quality_named(
    question: Question, known: tuple[Concept, ...], language: Language
) -> Iterator[Problem]:
    text = question.best_text(language)
    for concept in known:
        if concept.kind is not ConceptKind.QUALITY:
            continue
        for part, said in (("ask", text.ask), ("fallback", text.fallback or "")):
            match = named_pattern(concept, language).search(plain(said))
            if match:
                word = match.group()
                yield found("names-quality", f"{language}.{part}", word=word, concept=concept.id)


def _generic(
    question: Question,
    known: tuple[Concept, ...],
    concepts: Mapping[str, Concept],
    language: Language,
) -> Iterator[Problem]:
    """Do the swap test as far as a program can: without the concept's name, is anything left?"""
    text = question.best_text(language)
    if not known or text.material or any(char.isdigit() for char in text.ask):
        return
    left = content_words(_without_names(text.ask, known, language), language)
    left -= framing_words(language) | _about(word_lists(language).generic, language)
    specific = left & _family_words(known, concepts, language)
    if len(specific) < FEWEST_SPECIFIC_WORDS and len(left) < FEWEST_WORDS:
        yield warned("generic", f"{language}.ask", concept=known[0].id)


def _without_names(text: str, known: tuple[Concept, ...], language: Language) -> str:
    for concept in known:
        text = named_pattern(concept, language).sub(" ", text)
    return text


def _family_words(
    known: tuple[Concept, ...], concepts: Mapping[str, Concept], language: Language
) -> frozenset[str]:
    families = {concept.family for concept in known}
    near = (concept for concept in concepts.values() if concept.family in families)
    return frozenset[str]().union(*(_about(concept.words(language), language) for concept in near))


@lru_cache(maxsize=4_000)
def _about(phrases: tuple[str, ...], language: Language) -> frozenset[str]:
    return content_words(" ".join(phrases), language)
