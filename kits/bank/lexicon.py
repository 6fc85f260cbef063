"""Words of a language as senses: what means the same is one, what adds nothing is left out.

Read from ``kits/data/bank/synonyms/<language>.yaml``, where each class of words is one sense,
named by its first word. A word is looked up as it stands, then by its stem; a word that no class
knows is a thing of its own, its stem. Case, accents and punctuation never matter.

What is learnt of a file is kept on the disk, for the same file, code and stemmer.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any, TypeAlias, cast

import snowballstemmer  # pyright: ignore[reportMissingTypeStubs] - it has none

from kits.bank.cache import kept, origin_of
from roles.folding import folded
from roles.model import Setting
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from importlib.resources.abc import Traversable

    from roles.model import Language

_SNOWBALL = {"en": "english", "fr": "french"}
_WORD = re.compile(r"[^\W_][\w+#]*")
_LONGEST_PHRASE = 4
_Classes: TypeAlias = "dict[str, tuple[str, Kind]]"
_READERS = (__name__, "kits.bank.cache", "roles.folding", "roles.yaml_source")
_stemmer_of: Any = cast("Any", snowballstemmer).stemmer


class Kind(StrEnum):
    """What part a word plays in a line; of kinds that share a stem, the earlier has it."""

    LINK = "links"
    ACTION = "actions"
    THING = "things"
    MODIFIER = "modifiers"
    FILLER = "fillers"


@dataclass(frozen=True, slots=True)
class Word:
    """A word or set phrase of a line: as it stands there, what it means, and its part."""

    shown: str
    sense: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The senses of a language's words, and where they are at home.

    ``everyday`` senses say nothing about the profession, and of these ``properties`` always
    belong to something else; ``settings`` show a setting, ``elsewhere`` a profession that is none
    of ours. ``echo`` finds where a line names its first thing again, ``rewrites`` where a set
    phrase stands apart ("keep costs in check"), and how it stands together.
    """

    language: Language
    classes: _Classes
    everyday: frozenset[str]
    properties: frozenset[str]
    settings: Mapping[Setting, frozenset[str]]
    elsewhere: frozenset[str]
    echo: re.Pattern[str]
    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    setting_words: frozenset[str]
    """What shows any of the settings."""

    def read(self, text: str) -> tuple[Word, ...]:
        """Return the words of a line that mean something, set phrases as one, in their order.

        Where the line names its first thing again ("and test them"), that thing stands again.
        """
        for pattern, together in self.rewrites:
            text = pattern.sub(together, text)
        words = tuple(_words(text, self.classes, self.language))
        first = next((word.shown for word in words if word.kind is Kind.THING), "")
        if not first or not self.echo.search(text):
            return words
        again = self.echo.sub(lambda found: f"{found[1]} {first}", text)
        return tuple(_words(again, self.classes, self.language))


def stems(words: Iterable[Word], language: Language) -> frozenset[str]:
    """Return these words as they are spelled, without their endings."""
    return frozenset(_stem(folded(part), language) for w in words for part in w.shown.split())


@cache
def lexicon(language: Language) -> Lexicon:
    """Return the shipped lexicon of a language."""
    lists = _source(language)
    lines = kept(f"lexicon-{language}", lexicon_origin(language), lambda: [_learnt(language)])
    values = json.loads(lines[0])
    classes = {key: (sense, Kind(kind)) for key, (sense, kind) in values["classes"].items()}
    settings = {setting: frozenset(values["settings"][setting]) for setting in Setting}
    properties = frozenset(values["properties"])
    return Lexicon(
        language,
        classes,
        properties.union(values["everyday"]),
        properties,
        settings,
        frozenset(values["elsewhere"]),
        re.compile(lists["echo"], re.IGNORECASE),
        tuple((re.compile(apart, re.IGNORECASE), so) for apart, so in lists["rewrites"]),
        frozenset[str]().union(*settings.values()),
    )


@cache
def lexicon_origin(language: Language) -> bytes | None:
    """Return what a language's lexicon is made from and by, or None where that is not known."""
    kinds = type(_stemmer(language)).__mro__[:-1]
    code = (*_READERS, *(kind.__module__ for kind in kinds))
    return origin_of(code, _file(language).read_bytes())


def _learnt(language: Language) -> dict[str, Any]:
    """Return the classes of a language and its lists of senses, as plain values."""
    lists = _source(language)
    classes: _Classes = {}
    groups = [(kind, _members(entry)) for kind in Kind for entry in lists[kind]]
    for learn in (_learn_forms, _learn_stems, _learn_phrases):
        for kind, members in groups:
            learn(classes, members, kind, language)

    def senses(entries: list[str]) -> list[str]:
        for entry in entries:
            _learn_nouns(classes, entry, language)
        found = (_words(entry, classes, language) for entry in entries)
        return sorted({word.sense for words in found for word in words})

    lists_of_senses = {name: senses(lists[name]) for name in ("everyday", "properties")}
    settings = {setting: senses(lists["settings"][setting]) for setting in Setting}
    elsewhere = senses(lists["elsewhere"])
    return {"classes": classes, **lists_of_senses, "settings": settings, "elsewhere": elsewhere}


@cache
def _source(language: Language) -> dict[str, Any]:
    lines = kept(
        f"synonyms-{language}", lexicon_origin(language), lambda: [_parsed(_file(language))]
    )
    return cast("dict[str, Any]", json.loads(lines[0]))


def _parsed(file: Traversable) -> object:
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return source.value


def _file(language: Language) -> Traversable:
    return resources.files("kits") / "data" / "bank" / "synonyms" / f"{language}.yaml"


@cache
def _irregular(language: Language) -> dict[str, str]:
    """Return the word that a form belongs to which does not share its stem."""
    forms: dict[str, list[str]] = _source(language)["forms"]
    return {folded(form): folded(word) for word, own in forms.items() for form in own}


def _members(entry: str | list[str]) -> list[str]:
    return entry if isinstance(entry, list) else [entry]


def _learn_forms(classes: _Classes, members: list[str], kind: Kind, _: Language) -> None:
    """Make the words of these members, as they stand, one sense."""
    for word in _single(members):
        classes.setdefault(word, (folded(members[0]), kind))


def _learn_stems(classes: _Classes, members: list[str], kind: Kind, language: Language) -> None:
    """Make what is inflected from these members the same sense; links are not inflected."""
    for word in _single(members) if kind is not Kind.LINK else ():
        classes.setdefault(_stem_key(word, language), (folded(members[0]), kind))


def _learn_phrases(classes: _Classes, members: list[str], kind: Kind, language: Language) -> None:
    for member in members:
        words = _WORD.findall(folded(member))
        kept = [word for word in words if not _adds_nothing(classes, word, language)]
        if len(kept) > 1:
            classes.setdefault(_phrase_key(kept, language), (folded(members[0]), kind))


def _learn_nouns(classes: _Classes, entry: str, language: Language) -> None:
    """Make an entry a thing where it is unknown, or only shares its stem with something done."""
    known = classes.get(_stem_key(folded(entry), language))
    if known and known[1] is not Kind.THING and folded(entry) not in classes:
        _learn_forms(classes, [entry, f"{entry}s"], Kind.THING, language)
    _learn_stems(classes, [entry], Kind.THING, language)
    _learn_phrases(classes, [entry], Kind.THING, language)


def _single(members: list[str]) -> list[str]:
    found = (_WORD.findall(folded(member)) for member in members)
    return [words[0] for words in found if len(words) == 1]


def _words(text: str, classes: _Classes, language: Language) -> Iterator[Word]:
    tokens = ((token, folded(token)) for token in _WORD.findall(text))
    kept = [(t, word) for t, word in tokens if not _adds_nothing(classes, word, language)]
    shown, plain = [token for token, _ in kept], [word for _, word in kept]
    at = 0
    while at < len(plain):
        length, sense, kind = _longest(plain, at, classes, language)
        yield Word(" ".join(shown[at : at + length]), sense, kind)
        at += length


def _longest(
    plain: list[str], at: int, classes: _Classes, language: Language
) -> tuple[int, str, Kind]:
    """Return how many words from here are one sense, the sense and its part."""
    stemmed = [_stem(word, language) for word in plain[at : at + _LONGEST_PHRASE]]
    for length in range(len(stemmed), 1, -1):
        found = classes.get(" ".join(sorted(stemmed[:length])))
        if found:
            return length, *found
    word = plain[at]
    known = classes.get(word) or classes.get(_stem_key(word, language))
    sense, kind = known or (_stem(word, language), Kind.THING)
    return 1, sense, kind


def _adds_nothing(classes: _Classes, word: str, language: Language) -> bool:
    found = classes.get(word) or classes.get(_stem_key(word, language))
    return found is not None and found[1] is Kind.FILLER


def _stem_key(word: str, language: Language) -> str:
    return f"~{_stem(word, language)}"


def _phrase_key(words: list[str], language: Language) -> str:
    """Return one key for a phrase, however its words are inflected and ordered."""
    return " ".join(sorted(_stem(word, language) for word in words))


@cache
def _stem(word: str, language: Language) -> str:
    return _stemmer(language).stemWord(_irregular(language).get(word, word))


@cache
def _stemmer(language: Language) -> Any:  # noqa: ANN401 - snowballstemmer has no types
    return _stemmer_of(_SNOWBALL[language])
