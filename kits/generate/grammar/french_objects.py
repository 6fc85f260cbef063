"""What a French duty is about: « les chevaux de la police montée »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.grammar.french_words import (
    CONTRACTED,
    DEFINITE,
    OF,
    french,
    is_infinitive,
    joined,
)
from kits.generate.grammar.speech import at, closes, joins

if TYPE_CHECKING:
    from kits.generate.grammar.duty import Tokens

_MOST_WORDS = 9
_COUNTING = frozenset({"deux", "trois", "quatre", "chaque", "tous", "toutes", "plusieurs"})


def about(clause: Tokens, start: int) -> str:
    """Return what stands after the infinitives of a clause that begin at ``start``, or nothing."""
    place = start + 1
    while joins(clause, place, french()) or at(clause, place) in french().joining:
        following = place + (at(clause, place) in french().joining)
        if not is_infinitive(clause, following):
            break
        place = following + 1
    return object_at(clause, _past_idiom(clause, place))


def _past_idiom(clause: Tokens, place: int) -> int:
    """Return the place after « en place » in « mettre en place »."""
    for length in (2, 1):
        words = (at(clause, place + near) for near in range(-1, length))
        if "-".join(words) in french().idioms:
            return place + length
    return place


def object_at(tokens: Tokens, place: int) -> str:
    """Return the noun phrase at a place, after its preposition, with an article, or nothing."""
    word, after = at(tokens, place), at(tokens, place + 1)
    if word == "auprès":
        return object_at(tokens, place + 1)
    if word in {"de", "à"} and after in DEFINITE:
        return _fitting((after, *_each_definite(_phrase(tokens, place + 2))))
    if word in {"avec", "sur", "pour", "dans"} and after in DEFINITE:
        return object_at(tokens, place + 1)
    if word in CONTRACTED:
        return _fitting((*CONTRACTED[word], *_each_definite(_phrase(tokens, place + 1))))
    if word in DEFINITE | _COUNTING | {"vos"}:
        return _fitting((word, *_phrase(tokens, place + 1)))
    return ""


def _phrase(tokens: Tokens, place: int) -> Tokens:
    """Return the words from a place to the end of the noun phrase."""
    ends = (end for end in range(place + 1, len(tokens)) if _ends(tokens, end))
    return tokens[place : next(ends, len(tokens))]


def _ends(tokens: Tokens, place: int) -> bool:
    """Tell whether a noun phrase ends before this word."""
    lists, word, after = french(), at(tokens, place), at(tokens, place + 1)
    if word in lists.breaks or (closes(tokens[place - 1]) and word not in DEFINITE | OF):
        return True
    if word in lists.joining:
        return is_infinitive(tokens, place + 1) or after in lists.breaks
    return word in _COUNTING and at(tokens, place - 1) not in OF | lists.joining


def _each_definite(tokens: Tokens) -> Tokens:
    """Return « les portes et les volets » for « des portes et des volets », each by itself."""
    done: list[str] = []
    for place, token in enumerate(tokens):
        new = joins(tokens, place, french())
        if new and at(tokens, place) in {"de", "d'"} and at(tokens, place + 1) in DEFINITE:
            continue
        done += CONTRACTED.get(at(tokens, place), (token,)) if new else (token,)
    return tuple(done)


def _fitting(tokens: Tokens) -> str:
    """Return a phrase about somebody else, if short enough to be said again, else nothing."""
    lists = french()
    comma = next((place for place, word in enumerate(tokens) if closes(word)), None)
    if comma is not None and (len(tokens) > _MOST_WORDS or not lists.joining & set(tokens)):
        tokens = tokens[: comma + 1]
    if len(tokens) > _MOST_WORDS:
        places = range(_MOST_WORDS, 1, -1)
        tokens = tokens[
            : next((at_ for at_ in places if at(tokens, at_) in OF | lists.joining), 0)
        ]
    short = len(tokens) < len(("le", "nom"))
    if short or "votre" in tokens or at(tokens, len(tokens) - 1) in lists.never_last:
        return ""
    return joined(tuple("ses" if word == "vos" else word for word in tokens))
