"""Names of skills and qualities as they read in a sentence: « la soudure MIG »."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.generate.grammar.english_words import english
from kits.generate.grammar.french_words import (
    CONTRACTED,
    french,
    joined,
    split_elisions,
    with_article,
)
from kits.generate.grammar.speech import at, joins, lowered, opening

if TYPE_CHECKING:
    from kits.generate.grammar.duty import Tokens
    from roles.model import Language

_MOST_WORDS = 12
_QUALITY_WORDS = 6
_SEVERAL = re.compile(r",|\s(?:and|or|et|ou)\s", re.IGNORECASE)


def name_of_skill(said: str, language: Language) -> str:
    """Return the name of a tool or technique, with its article if it has one, or nothing."""
    name = _in_english(said) if language == "en" else _in_french(said)
    return name if len(name.split()) <= _MOST_WORDS else ""


def name_of_quality(said: str, language: Language) -> str:
    """Return a quality as a noun that something can depend on, or nothing."""
    tokens = tuple(said.split())
    if len(tokens) > _QUALITY_WORDS:
        return ""
    if language == "fr":
        return _with_articles(tokens)
    last = (
        at(tokens, len(tokens) - 1) if "of" not in tokens else at(tokens, tokens.index("of") - 1)
    )
    noun = last in english().quality_nouns or last.endswith(english().quality_endings)
    if not noun:
        return ""
    article = "a " if at(tokens, 0) == "sense" else ""
    return article + " ".join((lowered(tokens[0]), *tokens[1:]))


def _in_english(said: str) -> str:
    lead = opening(english().before_skill).match(said)
    rest = said[lead.end() :] if lead and lead.end() < len(said) else said
    tokens = tuple(rest.split())
    last = at(tokens, len(tokens) - 1)
    common = last in english().countable or _continues_small(tokens)
    if not common:
        return rest
    first = lowered(tokens[0])
    counted = last in english().countable and at(tokens, 0) not in english().determiners
    counted = counted and not _SEVERAL.search(rest)
    article = ("an " if first[:1].lower() in "aeio" else "a ") if counted else ""
    return article + " ".join((first, *tokens[1:]))


def _continues_small(tokens: Tokens) -> bool:
    """Tell whether a name is made of common words, so that its first letter is no capital."""
    return len(tokens) > 1 and all(token == token.lower() for token in tokens[1:])


def _in_french(said: str) -> str:
    split = split_elisions(said)
    lead = opening(french().before_skill).match(split)
    tokens = tuple((split[lead.end() :] if lead else split).split())
    if not tokens:
        return ""
    if lead and at(tokens, 0) in {*CONTRACTED, "de", "d'"}:
        tokens = (*CONTRACTED.get(at(tokens, 0), ()), *tokens[1:])
    if at(tokens, 0) in french().determiners | {"l'"}:
        return joined((tokens[0].lower(), *tokens[1:])) if len(tokens) > 1 else ""
    proper = tokens[0] != tokens[0].lower() and not _continues_small(tokens)
    return _with_articles(tokens) or (joined(tokens) if proper else "")


def _with_articles(tokens: Tokens) -> str:
    """Return the words with an article before every noun of the list, or nothing."""
    done: list[str] = []
    for place, token in enumerate(tokens):
        starts = place == 0 or joins(tokens, place, french())
        article = with_article(token, things=True) if starts else ()
        if starts and not article:
            return ""
        done += article or (token,)
    return joined(tuple(done))
