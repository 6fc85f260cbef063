"""What a bank's concepts are looked for by: the senses of their names, phrases and aliases.

Reading them all would take longer than loading the bank, so they are kept on the disk for the same
names, lexicon and code, and those of a concept are taken up when a line may hold it.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from kits.bank.cache import kept, origin_of
from kits.bank.lexicon import Kind, Word, lexicon, lexicon_origin, stems
from kits.bank.model import ConceptKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kits.bank.index import Bank
    from kits.bank.lexicon import Lexicon
    from kits.bank.model import Concept
    from roles.model import Language

_FAMILIES_THAT_SHARE = 0.45  # a word of a larger share of families than that is nobody's own


@dataclass(frozen=True, slots=True)
class Alias:
    """The senses that must all be in a line.

    ``own`` are those that show the concept's field; where there is none, one that is near to the
    concept must be in the line too. ``plain`` ones are enough where the line says little else, and
    between those of a ``linked`` one ("communicate with stakeholders") a link is no break. A tool
    is not another of its kind: its ``spelled`` words themselves must be in the line.
    """

    senses: frozenset[str]
    own: frozenset[str]
    spelled: frozenset[str]
    acts: bool
    plain: bool
    linked: bool
    properties: bool
    vague: bool


@dataclass(frozen=True, slots=True)
class Sought:
    """A concept as it is looked for.

    ``home`` are the senses of its family and its settings; ``family`` those of its family, and for
    a concept of several settings of these too.
    """

    concept: Concept
    aliases: tuple[Alias, ...]
    home: frozenset[str]
    family: frozenset[str]
    settings: frozenset[str]

    def near(self, alias: Alias) -> frozenset[str]:
        """Return the senses of which a line has one where an alias shows no field itself."""
        return self.home if alias.plain else self.family


class Senses:
    """The concepts of a bank as they are looked for in a language."""

    def __init__(self, bank: Bank, known: Lexicon, lines: tuple[bytes, ...]) -> None:
        self._concepts = tuple(bank.concepts.values())
        self._known = known
        self._families, self._anchored = json.loads(lines[0])
        self._lines = lines[1:]
        self._sought: dict[int, Sought] = {}
        self._sets: dict[frozenset[str], frozenset[str]] = {}
        """Each set once: most aliases have the same few."""

    def possible(self, senses: Iterable[str], kinds: frozenset[ConceptKind]) -> Iterator[Sought]:
        """Yield the concepts of these kinds that a line with these senses may hold.

        Each alias has one of its concept's anchors: without any of them the concept is not there.
        """
        numbers: set[int] = set()
        for sense in senses:
            numbers.update(self._anchored.get(sense, ()))
        for number in sorted(numbers):
            if self._concepts[number].kind in kinds:
                if number not in self._sought:
                    self._sought[number] = self._taken_up(number)
                yield self._sought[number]

    def _taken_up(self, number: int) -> Sought:
        concept = self._concepts[number]
        own: list[Any] = json.loads(self._lines[number])
        settings = self._set(s for key in concept.settings for s in self._known.settings[key])
        family = self._set(self._families[concept.family])
        home = self._set(family | settings)
        return Sought(
            concept,
            tuple(self._alias(values) for values in own),
            home,
            home if len(concept.settings) > 1 else family,
            settings,
        )

    def _alias(self, values: list[Any]) -> Alias:
        senses, own, spelled, *tells = values
        return Alias(self._set(senses), self._set(own), self._set(spelled), *tells)

    def _set(self, senses: Iterable[str]) -> frozenset[str]:
        made = frozenset(senses)
        return self._sets.setdefault(made, made)


_MADE: WeakKeyDictionary[Bank, dict[Language, Senses]] = WeakKeyDictionary()
"""They go with their bank, which is read anew whenever somebody adds a question to it."""


def senses_of(bank: Bank, language: Language) -> Senses:
    """Return a bank's concepts as they are looked for in this language."""
    found = _MADE.setdefault(bank, {})
    if language not in found:
        found[language] = _senses(bank, language)
    return found[language]


def _senses(bank: Bank, language: Language) -> Senses:
    known = lexicon(language)
    concepts = tuple(bank.concepts.values())
    read_by = lexicon_origin(language)
    asked = [[c.kind, c.family, _called(c, language), _phrases(c, language)] for c in concepts]
    origin = read_by and origin_of([__name__], read_by, json.dumps(asked).encode())
    lines = kept(f"senses-{language}", origin, lambda: _read(concepts, known))
    return Senses(bank, known, lines)


def _read(concepts: tuple[Concept, ...], known: Lexicon) -> Iterator[object]:
    """Yield the senses of families and the concepts of anchors, then each concept's aliases."""
    words = [[known.read(phrase) for phrase in _phrases(c, known.language)] for c in concepts]
    aliases = [_aliases(c, read, known) for c, read in zip(concepts, words, strict=True)]
    yield _families(concepts, words, known), _anchored(aliases)
    for own in aliases:
        yield [_plain_values(alias) for alias in own]


def _families(
    concepts: tuple[Concept, ...], words: list[list[tuple[Word, ...]]], known: Lexicon
) -> dict[str, list[str]]:
    """Return the senses that show each family: those of its names that are not everybody's."""
    families: dict[str, set[str]] = {}
    for concept, read in zip(concepts, words, strict=True):
        for called in read[: len(_called(concept, known.language))]:
            families.setdefault(concept.family, set()).update(_telling(called, known))
    uses = Counter(sense for senses in families.values() for sense in senses)
    most = _FAMILIES_THAT_SHARE * len(families)
    return {
        family: sorted(sense for sense in senses if uses[sense] <= most)
        for family, senses in families.items()
    }


def _anchored(aliases: list[list[Alias]]) -> dict[str, list[int]]:
    """Return where in the list each anchor is: of the senses of an alias, the rarest."""
    uses = Counter(sense for own in aliases for alias in own for sense in alias.senses)
    anchored: dict[str, list[int]] = {}
    for number, own in enumerate(aliases):
        rarest = {min(alias.senses, key=lambda sense: (uses[sense], sense)) for alias in own}
        for anchor in rarest:
            anchored.setdefault(anchor, []).append(number)
    return dict(sorted(anchored.items()))


def _plain_values(alias: Alias) -> list[object]:
    sets = (sorted(senses) for senses in (alias.senses, alias.own, alias.spelled))
    return [*sets, alias.acts, alias.plain, alias.linked, alias.properties, alias.vague]


def _aliases(concept: Concept, phrases: list[tuple[Word, ...]], known: Lexicon) -> list[Alias]:
    aliases = dict.fromkeys(_alias(words, concept.kind, known) for words in phrases)
    return [alias for alias in aliases if alias.senses]


def _alias(words: tuple[Word, ...], kind: ConceptKind, known: Lexicon) -> Alias:
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
    if len(senses) == 1 and kind is not ConceptKind.SKILL:
        own &= known.setting_words
    things = frozenset(word.sense for word in solid if word.kind is not Kind.ACTION)
    lone = len(senses) == 1 and senses <= known.everyday - known.properties
    vague = (lone or not things) and not senses & known.setting_words
    properties = things <= known.properties
    plain = len(senses) > 1 and not properties
    acts = any(word.kind is Kind.ACTION for word in solid)
    linked = any(word.kind is Kind.LINK for word in words)
    spelled = stems(solid, known.language) if kind is ConceptKind.SKILL else frozenset[str]()
    return Alias(senses, own, spelled, acts, plain, linked, properties, vague)


def _telling(words: Iterable[Word], known: Lexicon) -> frozenset[str]:
    kinds = (Kind.THING, Kind.MODIFIER)
    senses = (w.sense for w in words if w.kind in kinds or w.sense in known.setting_words)
    return frozenset(senses) - known.everyday


def _phrases(concept: Concept, language: Language) -> tuple[str, ...]:
    phrase = concept.phrase.get(language) if concept.phrase else None
    return (*_called(concept, language), *([phrase] if phrase else []))


def _called(concept: Concept, language: Language) -> tuple[str, ...]:
    return (concept.names.get(language), *concept.aliases.get(language))
