"""Requirement text → concepts of the bank, each with how it was found and how sure that is.

A skill or quality is found by its exact name or alias. A mission is found by the words of a
concept's names, aliases and phrase: an alias is in the mission when each of its content words is,
by stem, in any order ("optimize model performance" is in "Optimize model performance and
latency").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast

import snowballstemmer  # pyright: ignore[reportMissingTypeStubs] - it has none

from roles.folding import folded
from roles.model import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.index import Bank
    from kits.bank.model import Concept, ConceptKind
    from roles.model import Language, Text

EXACT = "match.exact"
WORDS = "match.words"
NONE = "match.none"

_stemmer_of: Any = cast("Any", snowballstemmer).stemmer
_SNOWBALL = {"en": "english", "fr": "french"}
_WORD = re.compile(r"[a-z0-9][a-z0-9+#/.-]*[a-z0-9+#]|[a-z0-9]")
_ELIDED = re.compile(r"\b(?:l|d|qu|s|n|j|m|t|c)'")
_STOP = {
    "en": frozenset(
        [
            "a",
            "an",
            "the",
            "and",
            "or",
            "of",
            "for",
            "to",
            "in",
            "on",
            "at",
            "by",
            "with",
            "from",
            "into",
            "that",
            "which",
            "is",
            "are",
            "be",
            "their",
            "its",
            "our",
            "your",
            "as",
            "so",
            "up",
            "out",
            "it",
            "them",
            "they",
            "we",
            "you",
            "who",
        ]
    ),
    "fr": frozenset(
        [
            "le",
            "la",
            "les",
            "l",
            "un",
            "une",
            "des",
            "de",
            "du",
            "d",
            "et",
            "ou",
            "a",
            "au",
            "aux",
            "en",
            "dans",
            "sur",
            "par",
            "pour",
            "avec",
            "sans",
            "que",
            "qui",
            "se",
            "ses",
            "son",
            "sa",
            "leur",
            "leurs",
            "vos",
            "votre",
            "nos",
            "notre",
            "est",
            "sont",
            "ce",
            "ces",
            "cette",
            "il",
            "elle",
            "on",
            "y",
        ]
    ),
}


@dataclass(frozen=True, slots=True)
class Match:
    """A concept found in a text: ``how`` is a message code, ``words`` what it was found by."""

    concept_id: str
    how: str
    words: str
    strength: float


def match_name(name: str, bank: Bank) -> Match | None:
    """Return the concept that has this name or alias, in any language."""
    concept = bank.named(name)
    return Match(concept.id, EXACT, name.strip(), 1.0) if concept else None


def match_text(text: Text, bank: Bank, kinds: Iterable[ConceptKind]) -> tuple[Match, ...]:
    """Return the concepts whose words are in the text, the surest first."""
    wanted = set(kinds)
    found: dict[str, Match] = {}
    for language in LANGUAGES:
        content = text.get(language)
        if content is None:
            continue
        stems = frozenset(stems_of(content, language))
        for concept in bank.concepts.values():
            if concept.kind in wanted:
                _keep_best(found, _match_concept(concept, stems, language))
    return tuple(sorted(found.values(), key=lambda m: (-m.strength, m.concept_id)))


def _keep_best(found: dict[str, Match], match: Match | None) -> None:
    if match is None:
        return
    earlier = found.get(match.concept_id)
    if earlier is None or match.strength > earlier.strength:
        found[match.concept_id] = match


def _match_concept(concept: Concept, stems: frozenset[str], language: Language) -> Match | None:
    best: Match | None = None
    for alias in _aliases(concept, language):
        words = stems_of(alias, language)
        if words and all(word in stems for word in words):
            strength = len(words) / (len(words) + 1)
            if best is None or strength > best.strength:
                best = Match(concept.id, WORDS, alias, strength)
    return best


def _aliases(concept: Concept, language: Language) -> tuple[str, ...]:
    phrase = concept.phrase.get(language) if concept.phrase else None
    own = (concept.names.get(language), *concept.aliases.get(language))
    return (*own, phrase) if phrase else own


@lru_cache(maxsize=20_000)
def stems_of(text: str, language: Language) -> tuple[str, ...]:
    """Return the stems of the content words of a text, in order and without repeats."""
    tokens = _WORD.findall(_ELIDED.sub(" ", folded(text)))
    kept = [token for token in tokens if token not in _STOP[language]]
    return tuple(dict.fromkeys(_stemmer(language).stemWords(kept)))


@cache
def _stemmer(language: Language) -> Any:  # noqa: ANN401 - snowballstemmer has no types
    return _stemmer_of(_SNOWBALL[language])
