"""What an English duty is about: "horses of the mounted police"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.generate.grammar.english_words import english, is_adverb, verbs
from kits.generate.grammar.speech import at, closes, joins

if TYPE_CHECKING:
    from kits.generate.grammar.duty import Tokens

_MOST_WORDS = 7


def about(clause: Tokens, start: int) -> str:
    """Return what stands after the verbs of a clause that begin at ``start``, or nothing."""
    lists = english()
    place = _past_verbs(clause, start)
    if "-".join(at(clause, near) for near in range(start, start + 3)) in lists.idioms:
        place = start + 3
    while at(clause, place) in lists.particles or is_adverb(at(clause, place)):
        place += 1
    if at(clause, place) in lists.pronouns | lists.breaks | {"of", ""} or at(clause, 0) == "be":
        return ""
    causative = at(clause, start) in lists.causatives
    return fitting(object_of(clause[place:], verbs_end_it=causative))


def _past_verbs(clause: Tokens, start: int) -> int:
    """Return the place after the verbs that a duty begins with: "build, train and test"."""
    joining = english().joining
    place = _past_particle(clause, start + 1)
    while closes(clause[place - 1]) or at(clause, place) in joining:
        following = place + (at(clause, place) in joining)
        if at(clause, following) not in verbs().base:
            break
        place = _past_particle(clause, following + 1)
    return place


def _past_particle(clause: Tokens, place: int) -> int:
    """Return the place after "up" in "set up and take down"."""
    lists = english()
    joined = place < len(clause) and joins(clause, place + 1, lists)
    joined = joined or at(clause, place + 1) in lists.joining
    return place + 1 if joined and at(clause, place) in lists.particles else place


def object_of(tokens: Tokens, *, verbs_end_it: bool = False) -> Tokens:
    """Return the words of the object that begins here, up to what is said about it."""
    places = range(1, len(tokens))
    end = next((place for place in places if _ends(tokens, place, any_verb=verbs_end_it)), None)
    kept = tokens[:end]
    while kept and at(kept, len(kept) - 1) in english().joining | english().never_last:
        kept = kept[:-1]
    return kept


def _ends(tokens: Tokens, place: int, *, any_verb: bool) -> bool:
    """Tell whether an object ends before this word."""
    lists, word, before = english(), at(tokens, place), at(tokens, place - 1)
    if word in lists.breaks or is_adverb(word):
        return True
    if word in {"daily", "weekly"}:
        return at(tokens, place + 1) in lists.breaks | {""}
    if word in lists.determiners:
        return before not in {"of", "all", "both"} | lists.joining
    if word in verbs().base:
        return any_verb or (joins(tokens, place, lists) and _is_verb(tokens, place))
    return word in verbs().gerund and closes(tokens[place - 1]) and word not in lists.ing_nouns


def _is_verb(tokens: Tokens, place: int) -> bool:
    """Tell whether a word after "and" is a verb and no noun: "parcels and load vans"."""
    lists, word, after = english(), at(tokens, place), at(tokens, place + 1)
    if word not in lists.noun_verbs or f"{word}-{after}" in lists.phrasal:
        return True
    return after not in {"", "of"} | lists.breaks | lists.joining


def fitting(tokens: Tokens) -> str:
    """Return a phrase about somebody else, if short enough to be said again, else nothing."""
    if len(tokens) > _MOST_WORDS:
        tokens = tokens[: _last_cut(tokens)]
    if not tokens or at(tokens, len(tokens) - 1) in english().never_last:
        return ""
    return " ".join("their" if word == "your" else word for word in tokens).rstrip(",")


def _last_cut(tokens: Tokens) -> int:
    """Return the last place before "of" or "and" that is near enough and not inside a list."""
    comma = next((place for place, word in enumerate(tokens) if closes(word)), len(tokens))
    places = range(min(_MOST_WORDS, comma), 0, -1)
    return next((place for place in places if at(tokens, place) in {"of", "and"}), 0)
