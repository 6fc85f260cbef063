"""French words: the lists, infinitives from other forms, and nouns with their articles."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from kits.generate.grammar.lists import Entries, Lists, Phrases, Words, read_lists
from kits.generate.grammar.speech import at, bare, lowered

if TYPE_CHECKING:
    from kits.generate.grammar.duty import Tokens

DEFINITE = frozenset(
    {"le", "la", "les", "l'", "un", "une", "chaque", "leurs", "leur", "ces", "cet"}
)
OF = frozenset({"de", "d'", "du", "des"})
CONTRACTED = {"du": ("le",), "des": ("les",), "au": ("le",), "aux": ("les",)}
_SHORTEST_TO_TELL = 6
_VOWELS = "aàâeéèêëiîïoôuùûyœæh"
_GRAVE = re.compile(r"è([^aeiouéèy]+)e$")
_NO_DUTIES = frozenset({"être", "avoir", "devoir", "pouvoir", "vouloir", "aller"})
_ELIDED = re.compile(r"\b(l|d|s|n|j|m|t|c|qu|jusqu|lorsqu)'(?=\w)", re.IGNORECASE)


class FrenchLists(Lists):
    """The lists of French."""

    irregular: Entries
    stem_changes: Entries
    regular: Words
    futures: Entries
    present_irez: Words
    not_infinitives: Words
    feminine: Words
    masculine: Words
    feminine_things: Words
    masculine_things: Words
    feminine_endings: Entries
    masculine_endings: Entries
    no_doing: Words
    aspirated: Words
    nominals: Entries
    nominal_before: Words
    before_infinitive: Phrases
    subjects: Phrases
    prepositions: Words
    idioms: Words
    phrasal: Words


@cache
def french() -> FrenchLists:
    """Return the lists of French."""
    return read_lists("fr", FrenchLists)


@dataclass(frozen=True, slots=True)
class Irregular:
    """Verbs that no rule covers: infinitives, and the infinitive of each other form."""

    infinitives: frozenset[str]
    second: dict[str, str]
    third: dict[str, str]


@cache
def irregular() -> Irregular:
    """Return the irregular verbs of the list."""
    rows = [entry.split(":") for entry in french().irregular]
    stems = dict(entry.split(":") for entry in french().stem_changes)
    return Irregular(
        frozenset(row[0] for row in rows),
        {row[1]: row[0] for row in rows},
        {**stems, **{row[2]: row[0] for row in rows}},
    )


def split_elisions(text: str) -> str:
    """Return a text with the elided article a word of its own: « l' accueil »."""
    return _ELIDED.sub(lambda match: f"{match.group()} ", text)


def joined(tokens: Tokens) -> str:
    """Return the words as they are written, elided articles with their noun."""
    return re.sub(r"(\w') ", r"\1", " ".join(tokens)).rstrip(" ,")


def is_infinitive(tokens: Tokens, place: int) -> bool:
    """Tell whether an infinitive stands here; « dossier » and « plaisir » only look like one."""
    word = at(tokens, place)
    if word in irregular().infinitives:
        being = word == "être" and at(tokens, place + 1) in DEFINITE
        return being or word not in _NO_DUTIES
    if not re.fullmatch(r"[^\W\d_-]{2,}(?:er|ir)", word):
        return False
    return word not in french().not_infinitives or at(tokens, place + 1) in DEFINITE


def of_second(word: str) -> str:
    """Return the infinitive of a form after « vous », or nothing."""
    if word in irregular().second:
        found = irregular().second[word]
        return "" if found in _NO_DUTIES else found
    if not word.endswith("ez") or word in {"chez", "assez", "nez", "rez"}:
        return ""
    stem = word[:-2]
    if f"{stem}er" in french().present_irez or not stem.endswith(("er", "ir", "r")):
        return f"{word[:-5]}ir" if word.endswith("issez") else f"{stem}er"
    return _of_future(stem)


def _of_future(stem: str) -> str:
    """Return the infinitive of a future stem (« conduir », « gérer », « prépar » is none)."""
    if f"{stem}e" in irregular().infinitives:
        return f"{stem}e"
    if stem in _futures():
        return _futures()[stem]
    return stem if stem.endswith(("er", "ir")) else f"{stem}er"


@cache
def _futures() -> dict[str, str]:
    """Return the futures that no rule covers; nothing stands for verbs that are no duties."""
    return {stem: verb for stem, _, verb in (row.partition(":") for row in french().futures)}


def of_third(word: str) -> str:
    """Return the infinitive of a third person of the present, or nothing."""
    if word in irregular().third:
        found = irregular().third[word]
        return "" if found in _NO_DUTIES else found
    if word.endswith("it") and len(word) > len("dit"):
        return f"{word[:-2]}ir"
    if not word.endswith("e") or word in french().function_words or not word.isalpha():
        return ""
    for ending, infinitive in (("oie", "oyer"), ("uie", "uyer")):
        if word.endswith(ending):
            return word[: -len(ending)] + infinitive
    return _GRAVE.sub(r"é\1e", word) + "r"


def is_known(word: str) -> bool:
    """Tell whether a word is the third person of a verb in the lists."""
    return of_third(word) in french().regular | irregular().infinitives


def gender(word: str, *, things: bool = False) -> str:
    """Return the article of a noun, in full (le, la, les), or nothing when it is not known."""
    lists = french()
    feminine = lists.feminine | lists.feminine_things if things else lists.feminine
    masculine = lists.masculine | lists.masculine_things if things else lists.masculine
    for nouns, article in ((feminine, "la"), (masculine, "le")):
        if word[-1:] in {"s", "x"} and word[:-1] in nouns:
            return "les"
        if word in nouns:
            return article
    singular = word.removesuffix("s")
    if word in lists.no_doing and not things:
        return ""
    if of_third(word) in lists.regular or len(singular) < _SHORTEST_TO_TELL:
        return ""  # « restaure » ends like a noun, « Sage » is a name
    for endings, article in ((lists.feminine_endings, "la"), (lists.masculine_endings, "le")):
        if singular.endswith(endings):
            return article if singular == word else "les"
    return ""


def with_article(word: str, *, things: bool = False) -> tuple[str, ...]:
    """Return a noun in lower case after its article, elided where it must be, or nothing."""
    article = gender(bare(word), things=things)
    if not article:
        return ()
    begins = bare(word)[:1] in _VOWELS and bare(word) not in french().aspirated
    return ("l'" if begins and article != "les" else article, lowered(word))
