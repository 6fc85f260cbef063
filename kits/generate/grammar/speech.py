"""How a text is made ready to be spoken: one sentence, in words, short enough for one breath."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kits.generate.grammar.lists import Lists, Phrases

_BULLET = re.compile(r"^(?:[^\w(\[«“\"']+|\(?\d{1,2}[.)]\s+)+")
_BRACKETED = re.compile(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\}|<[^<>]*>)")
_FORBIDDEN = re.compile(r"[()\[\]{}<>«»“”„\"?!¿¡|\\]|(?<!\w)'|(?<!s)'(?!\w)")
_SLASH = re.compile(
    r"(?P<name>(?-i:(?<!\w)[A-Z]{1,4}(?:/[A-Z]{1,4})+\b|\bkm/h\b))|(?P<figures>(?<=\d)/(?=\d))"
    r"|\s*\b(?:and/or|et/ou)\b\s*|\s*/[\s/]*",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<=\w{3})[.!?…]+\s+(?=[A-ZÀ-Þ])")
_ROUND_THE_CLOCK = re.compile(r",?\s*\b24\s?h?\s?/\s?(?:24|7)\b(?:.{0,5}\b7\s?[dj]?\s?/\s?7\b)?")
_LABEL = re.compile(r"^(?P<label>[^:]*?)\s*:\s+(?P<rest>\S.*)$")
_STOP = re.compile(r"\s*;.*$|\s+[–—-]\s.*$|\s*—.*$")
_EDGES = " .,;:!…-–—'’*•·/&+"
_AROUND = _EDGES.replace("'", "")  # « l' » is a word of its own
_LABEL_WORDS = 2
_MOST_CAPITALS = 2
"""More words than this in capitals are shouted, not a name."""


def spoken(text: str, lists: Lists) -> str:
    """Return what of a text would be read aloud: one sentence without asides or brackets."""
    said = " ".join(text.replace("\u2019", "'").split())
    said = said.capitalize() if said.isupper() and len(said.split()) > _MOST_CAPITALS else said
    said = _SENTENCE_END.split(_BULLET.sub("", said))[0]
    for _ in range(3):  # brackets inside brackets
        said = _BRACKETED.sub("", said)
    said = _FORBIDDEN.sub("", _ROUND_THE_CLOCK.sub("", said)).replace(" & ", f" {lists.both} ")
    label = _LABEL.match(said)
    if label:
        short = len(label["label"].split()) <= _LABEL_WORDS
        said = label["rest"] if short else label["label"]
    said = _STOP.sub("", said)
    said = _aside(lists.asides).sub("", said)
    said = _SLASH.sub(lambda match: _slash(match, lists.either), said)
    return " ".join(said.split()).strip(_EDGES)


def _slash(match: re.Match[str], either: str) -> str:
    """Return what is said for a slash: CI/CD stays, 24/7 gets a hyphen, "phone/email" a word."""
    if match["name"]:
        return match["name"]
    return "-" if match["figures"] else f" {either} "


@cache
def _aside(phrases: Phrases) -> re.Pattern[str]:
    return re.compile(rf",?\s(?:{_alternation(phrases)})(?![\w-]).*$", re.IGNORECASE)


def _alternation(phrases: Iterable[str]) -> str:
    longest_first = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return "|".join(re.escape(phrase).replace("'", r"'\s?") for phrase in longest_first)


@cache
def opening(phrases: Phrases) -> re.Pattern[str]:
    """Return what finds the longest of the phrases at the start, with the space after it."""
    return re.compile(rf"(?:{_alternation(phrases)})(?:\s+|(?<=')|$)", re.IGNORECASE)


def bare(word: str) -> str:
    """Return a word as the lists have it: in lower case, without what stands around it."""
    return word.lower().strip(_AROUND)


def at(tokens: Sequence[str], place: int) -> str:
    """Return the bare word at a place, or nothing beyond the end."""
    return bare(tokens[place]) if 0 <= place < len(tokens) else ""


def closes(token: str) -> bool:
    """Tell whether a comma follows a word."""
    return token.endswith(",")


def lowered(word: str) -> str:
    """Return a word as it reads in mid-sentence; names such as HACCP keep their capitals."""
    return word[:1].lower() + word[1:] if word[1:2].islower() or len(word) == 1 else word


def shortened(tokens: Sequence[str], lists: Lists, limit: int) -> tuple[str, ...] | None:
    """Return the longest beginning that can stand alone within ``limit``, or None."""
    if len(tokens) <= limit:
        return tuple(tokens)
    for end in range(limit, 2, -1):
        if _can_end(tokens, end, lists):
            return (*tokens[: end - 1], tokens[end - 1].rstrip(","))
    return None


def joins(tokens: Sequence[str], place: int, lists: Lists) -> bool:
    """Tell whether a comma or a conjunction stands before the word at a place."""
    return place > 0 and (closes(tokens[place - 1]) or at(tokens, place - 1) in lists.joining)


def with_comma(word: str, written: str) -> str:
    """Return a word that takes the place of another, with the comma of the other."""
    return f"{word}," if closes(written) else word


def _can_end(tokens: Sequence[str], end: int, lists: Lists) -> bool:
    """Tell whether a clause can be cut before the word at ``end``."""
    after = at(tokens, end)
    if at(tokens, end - 1) in lists.never_last:
        return False
    if not (closes(tokens[end - 1]) or after in lists.breaks | lists.joining):
        return False
    commas = [place for place in range(end - 1) if closes(tokens[place])]
    closed = range(commas[-1] + 1, end) if commas else range(0)
    return not commas or any(at(tokens, place) in lists.joining for place in closed)


def cut(said: str, limit: int) -> str:
    """Return the first words of a text, with an ellipsis where some are left out."""
    words = said.split()
    return said if len(words) <= limit else f"{' '.join(words[:limit]).rstrip(_EDGES)} …"
