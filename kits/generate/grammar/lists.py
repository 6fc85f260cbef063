"""The word lists of a language, read from ``kits/data/grammar/<language>.yaml``."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Annotated, TypeVar

from pydantic import BeforeValidator

from roles.model import FrozenModel
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from roles.model import Language


def _words(value: object) -> object:
    return tuple(value.split()) if isinstance(value, str) else value


def _phrases(value: object) -> object:
    if not isinstance(value, str):
        return value
    return tuple(phrase.strip() for phrase in value.split("|") if phrase.strip())


Words = Annotated[frozenset[str], BeforeValidator(_words)]
Entries = Annotated[tuple[str, ...], BeforeValidator(_words)]
Phrases = Annotated[tuple[str, ...], BeforeValidator(_phrases)]


class Lists(FrozenModel):
    """The lists that every language has; each is explained where it stands in its file."""

    joining: Words
    determiners: Words
    function_words: Words
    breaks: Words
    never_last: Words
    subordinators: Words
    frequency: Words
    asides: Phrases
    before_noun: Phrases
    before_skill: Phrases
    qualities: dict[str, tuple[str, ...]]
    both: str
    either: str
    noun_verb: str
    noun_verb_otherwise: str
    charge_verb: str


AnyLists = TypeVar("AnyLists", bound=Lists)


@cache
def read_lists(language: Language, kind: type[AnyLists]) -> AnyLists:
    """Return the shipped lists of a language."""
    file = resources.files("kits") / "data" / "grammar" / f"{language}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return kind.model_validate(source.value)
