"""English words: the lists, and the verbs by their forms, made by rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from kits.generate.grammar.duty import Form
from kits.generate.grammar.lists import Entries, Lists, Phrases, Words, read_lists

_CONSONANTS = "bcdfghjklmnpqrstvz"


class EnglishLists(Lists):
    """The lists of English."""

    verbs: Entries
    noun_verbs: Words
    phrasal: Words
    with_of: Words
    nouns: Words
    noun_endings: Entries
    no_doing: Words
    nominals: Entries
    ing_nouns: Words
    noun_heads: Words
    not_adverbs: Words
    idioms: Words
    compound_first: Words
    count_nouns: Words
    before_verb: Phrases
    before_third: Phrases
    particles: Words
    pronouns: Words
    causatives: Words
    countable: Words
    quality_nouns: Words
    quality_endings: Entries


@cache
def english() -> EnglishLists:
    """Return the lists of English."""
    return read_lists("en", EnglishLists)


@dataclass(frozen=True, slots=True)
class Verbs:
    """Verbs by their forms: each maps a form as it is written to the base form."""

    base: dict[str, str]
    third: dict[str, str]
    gerund: dict[str, str]

    def of(self, form: Form) -> dict[str, str]:
        """Return the map for a form."""
        return {Form.THIRD_PERSON: self.third, Form.GERUND: self.gerund}.get(form, self.base)


@cache
def verbs() -> Verbs:
    """Return the verbs of the list and what their forms are by rule."""
    known = sorted({*english().verbs, *english().noun_verbs})
    return Verbs(
        {verb: verb for verb in known},
        {third_person(verb): verb for verb in known},
        {form: verb for verb in known for form in _gerunds(verb)},
    )


def third_person(verb: str) -> str:
    """Return the form after "she", by rule."""
    if re.search(r"(?:[sxzo]|ch|sh)$", verb):
        return f"{verb}es"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}s"


def _gerunds(verb: str) -> tuple[str, ...]:
    """Return the forms in -ing a verb may have; that some do not exist does no harm."""
    if verb.endswith("ie"):
        return (f"{verb[:-2]}ying",)
    if re.search(r"[^eoy]e$", verb):
        return (f"{verb[:-1]}ing", f"{verb}ing")
    if re.search(rf"[aeiou][{_CONSONANTS}]$", verb):
        return (f"{verb}ing", f"{verb}{verb[-1]}ing")
    return (f"{verb}ing",)


def is_adverb(word: str) -> bool:
    """Tell whether a word in -ly says how, as "safely" does and "family" does not."""
    lists = english()
    return word.endswith("ly") and word not in lists.not_adverbs and word not in verbs().base
