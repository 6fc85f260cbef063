"""Whether a question really asks about a concept: does it show in what is said or printed?

A concept shows by its names, aliases and evidence words, as whole words, in any case (names of
``exact`` concepts in theirs), with or without a plural ending.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from kits.model import RUNGS_OF_LEVEL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.bank.model import Concept
    from kits.model import Question
    from roles.model import Language, Level

_GAP = re.compile(r"[\s-]+")


def shown_at(question: Question, concept: Concept, language: Language, level: Level) -> bool:
    """Tell whether the concept shows in the ask, material, a probe, or a rung of this level."""
    text = question.text(language)
    if text is None:
        return False
    own = (text.ask, text.material or "", *text.probes)
    if any(shows(concept, part, language) for part in own):
        return True
    rungs = (text.ladder.get(rung, "") for rung in RUNGS_OF_LEVEL[level])
    return any(shows(concept, rung, language) for rung in rungs)


def shows(concept: Concept, text: str, language: Language) -> bool:
    """Tell whether the concept's names, aliases or evidence words stand in the text."""
    names = (concept.names.get(language), *concept.aliases.get(language))
    return _found(names, concept.evidence.get(language), concept.exact, text)


def named_pattern(concept: Concept, language: Language) -> re.Pattern[str]:
    """Return what finds the concept's names and aliases, without its evidence words."""
    names = (concept.names.get(language), *concept.aliases.get(language))
    return _pattern(names, (), concept.exact)


@lru_cache(maxsize=100_000)
def _found(names: tuple[str, ...], evidence: tuple[str, ...], exact: bool, text: str) -> bool:  # noqa: FBT001
    return _pattern(names, evidence, exact).search(_plain(text)) is not None


@lru_cache(maxsize=2_000)
def _pattern(names: tuple[str, ...], evidence: tuple[str, ...], exact: bool) -> re.Pattern[str]:  # noqa: FBT001
    loose = evidence if exact else names + evidence
    parts = [f"(?i:{_any_of(loose)})"] if loose else []
    if exact:
        parts.append(_any_of(names))
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?:s|es|x)?(?!\w)")


def _any_of(phrases: Iterable[str]) -> str:
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(_one(phrase) for phrase in longest_first)


def _one(phrase: str) -> str:
    return r"[\s-]+".join(re.escape(word) for word in _GAP.split(_plain(phrase.strip())))


def _plain(text: str) -> str:
    return text.replace("\u2019", "'")
