"""A duty as it can be put into a sentence, and the form it came in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

Tokens: TypeAlias = "tuple[str, ...]"


class Form(StrEnum):
    """How a duty is put."""

    IMPERATIVE = "imperative"
    INFINITIVE = "infinitive"
    SECOND_PERSON = "second_person"
    THIRD_PERSON = "third_person"
    GERUND = "gerund"
    NOUN = "noun"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty as it can be put into a sentence.

    ``clause`` follows "you had to" (« vous avez dû ») and is empty where the form is unknown;
    ``about`` is what the duty is done to or with, empty where it cannot be told.
    """

    form: Form
    clause: str = ""
    about: str = ""
