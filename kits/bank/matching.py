"""Requirement text → concepts of the bank, each with how it was found and how sure that is.

A skill or quality is found by its exact name or alias, a mission by what its words mean. A concept
is in a line when all senses of its name, phrase or an alias are, in any order, and

- they belong together: another part of the line, with a thing and an action of its own, does not
  stand between them ("build dashboards and monitor models" builds no models);
- the line is about its field: one of those senses, or another of the concept's family (for a
  concept of several settings: of these settings), is not an everyday word, and words of other
  professions do not outweigh it ("monitor performance" says nothing of models, nor of patients);
- what it was found by is not only the thing that another concept does something to ("monitor data
  pipelines" is about monitoring).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise, product
from typing import TYPE_CHECKING

from kits.bank.evidence import named_pattern
from kits.bank.lexicon import Kind, Word, lexicon, stems
from kits.bank.model import ConceptKind
from kits.bank.senses import senses_of
from roles.model import LANGUAGES, Setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kits.bank.index import Bank
    from kits.bank.model import Concept
    from kits.bank.senses import Alias, Sought
    from roles.model import Language, Text

EXACT = "match.exact"
WORDS = "match.words"
NONE = "match.none"

_WIDEST_GAP = 6  # words between two that belong together
_MOST_PLACES = 200  # ways to find one alias in a line that are tried
_PER_WORD_BETWEEN = 0.02  # taken off a match's strength
_SHORT = 3  # words of a line that may name a quality by what one does ("communicates clearly")


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


def match_text(
    text: Text, bank: Bank, kinds: Iterable[ConceptKind], setting: Setting | None = None
) -> tuple[Match, ...]:
    """Return the concepts whose words are in the text, the surest first.

    In a setting, what is found by the same words as a concept that is more at home there is not.
    """
    wanted = frozenset(kinds)
    found: dict[str, Match] = {}
    for language in LANGUAGES:
        content = text.get(language)
        for match in _in_line(content, bank, language, wanted, setting) if content else ():
            earlier = found.get(match.concept_id)
            if earlier is None or match.strength > earlier.strength:
                found[match.concept_id] = match
    return tuple(sorted(found.values(), key=lambda m: (-m.strength, m.concept_id)))


@dataclass(frozen=True)
class _Line:
    words: tuple[Word, ...]
    foreign: int
    language: Language
    setting: Setting | None

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Return where each sense stands."""
        found: dict[str, list[int]] = {}
        for position, word in enumerate(self.words):
            if word.kind is not Kind.LINK:
                found.setdefault(word.sense, []).append(position)
        return found

    @cached_property
    def stems(self) -> frozenset[str]:
        """Return the line's words without their endings."""
        return stems(self.words, self.language)

    @cached_property
    def content(self) -> frozenset[str]:
        """Return the senses that an alias must have if it says all that the line says."""
        return frozenset(
            word.sense for word in self.words if word.kind in (Kind.ACTION, Kind.THING)
        )

    def mostly(self, senses: frozenset[str]) -> bool:
        """Tell whether these are at least two thirds of what the line says."""
        return 3 * len(senses & self.content) >= 2 * len(self.content)


@dataclass(frozen=True, slots=True)
class _Found:
    alias: Alias
    places: tuple[int, ...]
    strength: float


def _in_line(
    content: str,
    bank: Bank,
    language: Language,
    kinds: frozenset[ConceptKind],
    setting: Setting | None,
) -> list[Match]:
    known = lexicon(language)
    words = known.read(content)
    line = _Line(words, len({word.sense for word in words} & known.elsewhere), language, setting)
    found = {
        sought.concept.id: ways
        for sought in senses_of(bank, language).possible(line.places, kinds)
        if (not sought.concept.exact or named_pattern(sought.concept, language).search(content))
        and (ways := _ways(sought, line))
    }
    best = {
        concept_id: way
        for concept_id, ways in found.items()
        if (way := max(ways, key=lambda way: way.strength))
        and not any(
            _is_its_object(way, other)
            for other_id, others in found.items()
            if other_id != concept_id
            for other in others
        )
    }
    return [
        Match(concept_id, WORDS, _shown(way, line), way.strength)
        for concept_id, way in best.items()
        if setting is None or not _is_taken(concept_id, best, bank, setting)
    ]


def _is_taken(concept_id: str, best: dict[str, _Found], bank: Bank, setting: Setting) -> bool:
    """Tell whether a concept that is more at home in the setting was found by the same words."""
    own = _distance(bank.concepts[concept_id], setting)
    words = set(best[concept_id].places)
    return any(
        _distance(bank.concepts[other], setting) < own and words <= set(way.places)
        for other, way in best.items()
    )


def _distance(concept: Concept, setting: Setting) -> int:
    """Return how far a concept is from being at home in a setting; its settings are in order."""
    order = concept.settings
    return order.index(setting) if setting in order else len(Setting)


def _ways(sought: Sought, line: _Line) -> list[_Found]:
    """Return all ways in which a concept is in a line."""
    return [
        _Found(alias, places, _strength(alias, places))
        for alias in sought.aliases
        if alias.senses <= line.places.keys()
        and (not alias.spelled or alias.spelled <= line.stems)
        and _of_its_field(sought, alias, line)
        for places in _together(alias, line)
    ]


def _of_its_field(sought: Sought, alias: Alias, line: _Line) -> bool:
    if alias.senses >= line.content:  # it says what the alias says and nothing else
        return True
    if alias.vague:
        return False
    if alias.plain and not line.foreign and line.mostly(alias.senses):
        return True
    home = len(sought.home & line.places.keys()) + len(alias.own & sought.settings)
    if sought.concept.kind is ConceptKind.QUALITY:  # at home in every profession
        named = not alias.acts or alias.plain or len(line.content) <= _SHORT
        return named and (line.foreign == 0 or home > line.foreign)
    if (
        alias.plain or not (alias.acts or alias.properties)
    ) and line.setting in sought.concept.settings:  # the role itself shows its field
        return home + 1 > line.foreign
    shown = alias.own or (sought.near(alias) & line.places.keys()) - alias.senses
    return bool(shown) and home > line.foreign


def _together(alias: Alias, line: _Line) -> Iterator[tuple[int, ...]]:
    """Return the places of the alias's senses where these belong together."""
    choices = product(*(line.places[sense] for sense in sorted(alias.senses)))
    for choice in islice(choices, _MOST_PLACES):
        places = tuple(sorted(choice))
        if all(_belong(line.words[a : b + 1], alias) for a, b in pairwise(places)):
            yield places


def _belong(stretch: tuple[Word, ...], alias: Alias) -> bool:
    """Tell whether the first and the last of these words are of one part of the line."""
    kinds = Counter(word.kind for word in stretch[1:-1] if word.sense not in alias.senses)
    actions, things, links = kinds[Kind.ACTION], kinds[Kind.THING], kinds[Kind.LINK]
    if actions + things > _WIDEST_GAP or (things and actions):
        return False
    if things and links:
        return alias.linked
    acts = Kind.ACTION in (stretch[0].kind, stretch[-1].kind)
    return not (acts and actions and links)


def _strength(alias: Alias, places: tuple[int, ...]) -> float:
    count = len(alias.senses)
    between = places[-1] - places[0] + 1 - count
    return count / (count + 1) - _PER_WORD_BETWEEN * between


def _is_its_object(one: _Found, other: _Found) -> bool:
    """Tell whether the first is only the thing, or part of it, that the other is about."""
    if one.alias.acts:
        return False
    inner, outer = one.alias.senses, other.alias.senses
    return inner <= outer if other.alias.acts else inner < outer


def _shown(found: _Found, line: _Line) -> str:
    return " ".join(line.words[place].shown for place in found.places)
