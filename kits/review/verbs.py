"""Whether a rung says what somebody did: English past forms, French third person of the present.

A program cannot parse; it knows a list and the usual endings, and when in doubt it says yes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.review.text import words
from kits.review.words import members

if TYPE_CHECKING:
    from roles.model import Language

_FRENCH_ENDINGS = (
    "e",
    "it",
    "et",
    "ut",
    "rt",
    "nt",
    "ct",
    "oud",
    "end",
    "ond",
    "and",
    "ord",
    "erd",
)
_FRENCH_NOUNS = ("ment", "ance", "ence", "esse", "tude", "ure", "aire", "isme", "ette")


def first_word(rung: str, language: Language) -> str:
    """Return the word a rung begins with, after adverbs and what a French verb has before it."""
    skipped = {entry.rstrip("'") for entry in members(language, "leading_adverbs")}
    skipped |= members(language, "frequency")
    found = words(rung)
    for word in found:
        adverb = language == "en" and word.endswith("ly")
        if word not in skipped and not adverb:
            return word
    return found[0] if found else ""


def is_action(word: str, language: Language) -> bool:
    """Tell whether a word can be the verb that a rung begins with."""
    if word in members(language, "action_verbs") or word in members(language, "linking_verbs"):
        return True
    if word in members(language, "not_verbs"):
        return False
    if language == "en":
        return word.endswith("ed")
    return word.endswith(_FRENCH_ENDINGS) and not word.endswith(_FRENCH_NOUNS)


def acts(rung: str, language: Language) -> bool:
    """Tell whether any verb of the rung is more than *was*, *had* or *seemed*."""
    linking = members(language, "linking_verbs")
    first = first_word(rung, language)
    if first not in linking and is_action(first, language):
        return True
    known = members(language, "action_verbs") - linking
    return any(word in known or (language == "en" and _ends_in_ed(word)) for word in words(rung))


def _ends_in_ed(word: str) -> bool:
    unfit = members("en", "not_verbs") | members("en", "linking_verbs")
    return word.endswith("ed") and word not in unfit
