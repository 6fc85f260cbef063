"""The word lists of the checks, read from ``kits/data/review/<language>.yaml``, as patterns.

In a list ``(ly)`` is an ending that may be there or not and ``*`` stands for any letters.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from roles.model import FrozenModel
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from roles.model import Language

_OPTIONAL = re.compile(r"\\\((\w+)\\\)")
_ACCENTED = {"é": "[ée]", "ê": "[êe]", "à": "[àa]", "î": "[îi]"}


class WordLists(FrozenModel):
    """The lists of one language; each is explained where it stands in the file."""

    evaluations: tuple[str, ...]
    fixed_uses: tuple[str, ...]
    frequency: tuple[str, ...]
    traits: tuple[str, ...]
    mental_verbs: tuple[str, ...]
    linking_verbs: tuple[str, ...]
    action_verbs: tuple[str, ...]
    not_verbs: tuple[str, ...]
    leading_adverbs: tuple[str, ...]
    negations: tuple[str, ...]
    leading: tuple[str, ...]
    closed_openings: tuple[str, ...]
    open_verbs: tuple[str, ...]
    interrogatives: tuple[str, ...]
    clause_starts: tuple[str, ...]
    joining: tuple[str, ...]
    auxiliaries: tuple[str, ...]
    closing_tails: tuple[str, ...]
    conflicts: tuple[str, ...]
    past_events: tuple[str, ...]
    habits: tuple[str, ...]
    cliches: tuple[str, ...]
    definitions: tuple[str, ...]
    experience: tuple[str, ...]
    second_person: tuple[str, ...]
    protected: tuple[str, ...]
    stopwords: tuple[str, ...]
    framing: tuple[str, ...]
    generic: tuple[str, ...]


@cache
def word_lists(language: Language) -> WordLists:
    """Return the shipped lists of a language."""
    file = resources.files("kits") / "data" / "review" / f"{language}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return WordLists.model_validate(source.value)


@cache
def members(language: Language, name: str) -> frozenset[str]:
    """Return a list as a set, for looking up single words."""
    return frozenset(getattr(word_lists(language), name))


@cache
def alternation(language: Language, name: str) -> str:
    """Return a list as one regular expression of whole words, the longest first."""
    entries = sorted(members(language, name), key=lambda entry: (-len(entry), entry))
    whole = [_expression(entry) for entry in entries if not entry.startswith("*")]
    endings = [_expression(entry) for entry in entries if entry.startswith("*")]
    started = rf"(?<![\w-])(?:{'|'.join(whole)})"  # most positions fail at the look-behind
    return f"(?:{'|'.join([started, *endings])})"


@cache
def pattern(language: Language, name: str) -> re.Pattern[str]:
    """Return a list as a compiled pattern, to search in the text that ``text.plain`` returns."""
    return re.compile(alternation(language, name))


def _expression(entry: str) -> str:
    escaped = _OPTIONAL.sub(r"(?:\1)?", re.escape(entry.lower())).replace(r"\*", r"\w*")
    escaped = _ACCENTED.get(escaped[0], escaped[0]) + escaped[1:]  # capitals often go without
    return escaped if entry.endswith(("'", "*")) else escaped + r"(?![\w-])"
