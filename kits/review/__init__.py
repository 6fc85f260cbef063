"""Checks of questions that a program can decide: wording, anchors, structure, evidence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.review.anchors import review_ladder
from kits.review.bank import review_bank
from kits.review.concepts import review_concepts
from kits.review.structure import review_structure
from kits.review.wording import review_ask, review_fallback, review_probes
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kits.bank.model import Concept
    from kits.model import Question
    from roles.problem import Problem

__all__ = ["review_bank", "review_question"]


def review_question(question: Question, concepts: Mapping[str, Concept]) -> tuple[Problem, ...]:
    """Return everything wrong with one question, each with the field it is in."""
    return tuple(_findings(question, concepts))


def _findings(question: Question, concepts: Mapping[str, Concept]) -> Iterator[Problem]:
    yield from review_structure(question)
    yield from review_concepts(question, concepts)
    for language in LANGUAGES:
        text = question.text(language)
        if text is not None:
            yield from review_ask(text, question.type, language)
            yield from review_fallback(text, language)
            yield from review_probes(text, language)
            yield from review_ladder(text.ladder, language)
