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
from functools import cached_property, lru_cache
from itertools import islice, pairwise, product
from typing import TYPE_CHECKING

from kits.bank.evidence import named_pattern
from kits.bank.lexicon import Kind, Word, lexicon, stems
from kits.bank.model import ConceptKind
from roles.model import LANGUAGES, Setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kits.bank.index import Bank
    from kits.bank.lexicon import Lexicon
    from kits.bank.model import Concept
    from roles.model import Language, Text

EXACT = "match.exact"
WORDS = "match.words"
NONE = "match.none"

_WIDEST_GAP = 6  # words between two that belong together
_MOST_PLACES = 200  # ways to find one alias in a line that are tried
_PER_WORD_BETWEEN = 0.02  # taken off a match's strength
_SHORT = 3  # words of a line that may name a quality by what one does ("communicates clearly")
_FAMILIES_THAT_SHARE = 0.45  # a word of a larger share of families than that is nobody's own


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


@dataclass(frozen=True, slots=True)
class _Alias:
    """The senses that must all be in a line.

    ``own`` are those that show the concept's field; where there is none, one of ``near`` must be
    in the line too. ``plain`` ones are enough where the line says little else, and between those
    of a ``linked`` one ("communicate with stakeholders") a link is no break. A tool is not another
    of its kind: its ``spelled`` words themselves must be in the line.
    """

    senses: frozenset[str]
    acts: bool
    own: frozenset[str]
    near: frozenset[str]
    plain: bool
    linked: bool
    spelled: frozenset[str]
    properties: bool
    vague: bool


@dataclass(frozen=True, slots=True)
class _Entry:
    """A concept as it is looked for; ``home`` are the senses of its family and its settings.

    Each alias has one of the ``anchors``: a line with none of them need not be looked at further.
    """

    concept: Concept
    aliases: tuple[_Alias, ...]
    home: frozenset[str]
    settings: frozenset[str]
    anchors: frozenset[str]


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
    alias: _Alias
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
        entry.concept.id: ways
        for entry in _entries(bank, language)
        if entry.concept.kind in kinds
        and not entry.anchors.isdisjoint(line.places)
        and (not entry.concept.exact or named_pattern(entry.concept, language).search(content))
        and (ways := _ways(entry, line))
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


def _ways(entry: _Entry, line: _Line) -> list[_Found]:
    """Return all ways in which a concept is in a line."""
    return [
        _Found(alias, places, _strength(alias, places))
        for alias in entry.aliases
        if alias.senses <= line.places.keys()
        and (not alias.spelled or alias.spelled <= line.stems)
        and _of_its_field(entry, alias, line)
        for places in _together(alias, line)
    ]


def _of_its_field(entry: _Entry, alias: _Alias, line: _Line) -> bool:
    if alias.senses >= line.content:  # it says what the alias says and nothing else
        return True
    if alias.vague:
        return False
    if alias.plain and not line.foreign and line.mostly(alias.senses):
        return True
    home = len(entry.home & line.places.keys()) + len(alias.own & entry.settings)
    if entry.concept.kind is ConceptKind.QUALITY:  # at home in every profession
        named = not alias.acts or alias.plain or len(line.content) <= _SHORT
        return named and (line.foreign == 0 or home > line.foreign)
    if (
        alias.plain or not (alias.acts or alias.properties)
    ) and line.setting in entry.concept.settings:  # the role itself shows its field
        return home + 1 > line.foreign
    shown = alias.own or (alias.near & line.places.keys()) - alias.senses
    return bool(shown) and home > line.foreign


def _together(alias: _Alias, line: _Line) -> Iterator[tuple[int, ...]]:
    """Return the places of the alias's senses where these belong together."""
    choices = product(*(line.places[sense] for sense in sorted(alias.senses)))
    for choice in islice(choices, _MOST_PLACES):
        places = tuple(sorted(choice))
        if all(_belong(line.words[a : b + 1], alias) for a, b in pairwise(places)):
            yield places


def _belong(stretch: tuple[Word, ...], alias: _Alias) -> bool:
    """Tell whether the first and the last of these words are of one part of the line."""
    kinds = Counter(word.kind for word in stretch[1:-1] if word.sense not in alias.senses)
    actions, things, links = kinds[Kind.ACTION], kinds[Kind.THING], kinds[Kind.LINK]
    if actions + things > _WIDEST_GAP or (things and actions):
        return False
    if things and links:
        return alias.linked
    acts = Kind.ACTION in (stretch[0].kind, stretch[-1].kind)
    return not (acts and actions and links)


def _strength(alias: _Alias, places: tuple[int, ...]) -> float:
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


@lru_cache(maxsize=8)
def _entries(bank: Bank, language: Language) -> tuple[_Entry, ...]:
    """Return the bank's concepts as they are looked for in this language."""
    known = lexicon(language)
    read = {
        concept.id: [known.read(phrase) for phrase in _phrases(concept, language)]
        for concept in bank.concepts.values()
    }
    families: dict[str, set[str]] = {}
    for concept in bank.concepts.values():
        for words in read[concept.id][: len(_called(concept, language))]:
            families.setdefault(concept.family, set()).update(_telling(words, known))
    uses = Counter(sense for senses in families.values() for sense in senses)
    most = _FAMILIES_THAT_SHARE * len(families)
    shared = {sense for sense, count in uses.items() if count > most}
    return tuple(
        _entry(concept, read[concept.id], frozenset(families[concept.family] - shared), known)
        for concept in bank.concepts.values()
    )


def _entry(
    concept: Concept, phrases: list[tuple[Word, ...]], family: frozenset[str], known: Lexicon
) -> _Entry:
    settings = frozenset[str]().union(*(known.settings[setting] for setting in concept.settings))
    shared = len(concept.settings) > 1
    field = _Field(concept.kind, family | settings, family | settings if shared else family)
    aliases = dict.fromkeys(_alias(words, field, known) for words in phrases)
    kept = tuple(alias for alias in aliases if alias.senses)
    anchors = frozenset(min(alias.own or alias.senses) for alias in kept)
    return _Entry(concept, kept, field.wide, settings, anchors)


@dataclass(frozen=True, slots=True)
class _Field:
    """Senses that show where a concept is at home, widely taken and narrowly."""

    kind: ConceptKind
    wide: frozenset[str]
    narrow: frozenset[str]


def _alias(words: tuple[Word, ...], field: _Field, known: Lexicon) -> _Alias:
    """Return what an alias asks for.

    One sense alone tells enough only for a tool, or where it is known to show the setting; where
    an alias names but a property (performance, cost), what has it must be of the family.
    """
    telling = _telling(words, known)
    solid = [word for word in words if word.kind in (Kind.ACTION, Kind.THING)]
    if len(solid) < 2 or not any(word.sense in telling for word in solid):  # noqa: PLR2004
        solid = [word for word in words if word.kind is not Kind.LINK]
    senses = frozenset(word.sense for word in solid)
    own = telling & senses
    if len(senses) == 1 and field.kind is not ConceptKind.SKILL:
        own &= known.setting_words
    things = frozenset(word.sense for word in solid if word.kind is not Kind.ACTION)
    lone = len(senses) == 1 and senses <= known.everyday - known.properties
    vague = (lone or not things) and not senses & known.setting_words
    properties = things <= known.properties
    plain = len(senses) > 1 and not properties
    acts = any(word.kind is Kind.ACTION for word in solid)
    linked = any(word.kind is Kind.LINK for word in words)
    near = field.wide if plain else field.narrow
    is_tool = field.kind is ConceptKind.SKILL
    spelled = stems(solid, known.language) if is_tool else frozenset[str]()
    return _Alias(senses, acts, own, near, plain, linked, spelled, properties, vague)


def _telling(words: Iterable[Word], known: Lexicon) -> frozenset[str]:
    kinds = (Kind.THING, Kind.MODIFIER)
    senses = (w.sense for w in words if w.kind in kinds or w.sense in known.setting_words)
    return frozenset(senses) - known.everyday


def _phrases(concept: Concept, language: Language) -> tuple[str, ...]:
    phrase = concept.phrase.get(language) if concept.phrase else None
    return (*_called(concept, language), *([phrase] if phrase else []))


def _called(concept: Concept, language: Language) -> tuple[str, ...]:
    return (concept.names.get(language), *concept.aliases.get(language))
