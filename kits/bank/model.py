"""What the bank can ask about: concepts and the families they belong to."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from roles.model import FrozenModel, Language, Setting, Slug, Text, Texts

Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]


class ConceptKind(StrEnum):
    """A tool or technique, something people do, or something people are."""

    SKILL = "skill"
    ACTIVITY = "activity"
    QUALITY = "quality"


class Names(FrozenModel):
    """A name in both languages."""

    en: Name
    fr: Name

    def get(self, language: Language) -> str:
        """Return the name in this language."""
        return self.en if language == "en" else self.fr

    def as_text(self) -> Text:
        """Return the two names as a text."""
        return Text(en=self.en, fr=self.fr)


class Family(FrozenModel):
    """Concepts that belong together; competencies are made of families."""

    id: Slug
    names: Names
    about: Text | None = None


class Concept(FrozenModel):
    """Something that can be asked about.

    ``alternatives`` names the set of interchangeable skills it belongs to, which is itself a
    concept. ``exact`` makes its names match only in their exact case (R, C, Go).
    """

    id: Slug
    kind: ConceptKind
    names: Names
    phrase: Text | None = None
    aliases: Texts = Texts()
    evidence: Texts = Texts()
    broader: tuple[Slug, ...] = ()
    family: Slug
    alternatives: Slug | None = None
    settings: tuple[Setting, ...] = Field(min_length=1)
    exact: bool = False

    def words(self, language: Language) -> tuple[str, ...]:
        """Return every name, alias and evidence word that shows this concept in a text."""
        own = self.aliases.get(language) + self.evidence.get(language)
        return (self.names.get(language), *own)
