"""What is being hired for: a role and its parts, as frozen values."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

Language: TypeAlias = Literal["en", "fr"]
LANGUAGES: tuple[Language, ...] = ("en", "fr")

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]


_GIVEN: dict[frozenset[str], set[str]] = {}
"""The fields that values were given; nothing changes a frozen value's set, a copy has its own."""


class FrozenModel(BaseModel):
    """Base of every value that is read from a file: frozen, and strict about field names."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    def model_post_init(self, context: object, /) -> None:
        """Share what pydantic notes of which fields were given: as much memory as the values."""
        del context
        given = self.model_fields_set
        shared = _GIVEN.setdefault(frozenset(given), given)
        object.__setattr__(self, "__pydantic_fields_set__", shared)


class Level(StrEnum):
    """The seniority a kit is made for."""

    JUNIOR = "junior"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"


class Importance(StrEnum):
    """How much a requirement matters to the role."""

    ESSENTIAL = "essential"
    IMPORTANT = "important"
    USEFUL = "useful"


class Setting(StrEnum):
    """The field a role or a quality belongs to."""

    DATA = "data"
    SOFTWARE = "software"
    INFRASTRUCTURE = "infrastructure"
    PRODUCT = "product"
    PEOPLE = "people"


class RequirementKind(StrEnum):
    """Where in the role a requirement comes from."""

    MISSION = "mission"
    TECHNICAL_SKILL = "technical_skill"
    SOFT_SKILL = "soft_skill"


class Text(FrozenModel):
    """A text in one language or both."""

    en: Line | None = None
    fr: Line | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.en is None and self.fr is None:
            msg = "needs a text in at least one language (en, fr)"
            raise ValueError(msg)
        return self

    def get(self, language: Language) -> str | None:
        """Return the text in this language, or None."""
        return self.en if language == "en" else self.fr

    def best(self, language: Language) -> str:
        """Return the text in this language, else in the other one."""
        return self.get(language) or self.en or self.fr or ""

    @classmethod
    def of(cls, language: Language, text: str) -> Self:
        """Make a text in one language."""
        return cls(en=text) if language == "en" else cls(fr=text)


class Texts(FrozenModel):
    """A list of short texts for each language."""

    en: tuple[Line, ...] = ()
    fr: tuple[Line, ...] = ()

    def get(self, language: Language) -> tuple[str, ...]:
        """Return the list in this language."""
        return self.en if language == "en" else self.fr

    def best(self, language: Language) -> tuple[str, ...]:
        """Return the list in this language, else in the other one."""
        return self.get(language) or self.en or self.fr


class Mission(FrozenModel):
    """A duty of the role. ``day_one`` false: it can be learned on the job and is not scored."""

    id: Slug
    text: Text
    importance: Importance | None = None
    day_one: bool = True


class Skill(FrozenModel):
    """A tool or technique, by its name."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]
    importance: Importance | None = None
    day_one: bool = True


class SkillGroup(FrozenModel):
    """Skills that a role lists together, such as its languages or its clouds."""

    group: Text
    skills: tuple[Skill, ...] = Field(min_length=1)


class SoftSkill(FrozenModel):
    """A quality the role asks for."""

    id: Slug
    text: Text
    importance: Importance | None = None
    day_one: bool = True


class NamedCompetency(FrozenModel):
    """A competency that the role names itself, with the requirements it is made of."""

    name: Text
    requirements: tuple[Line, ...] = Field(min_length=1)


class Collaboration(FrozenModel):
    """Someone the role works with, and about what."""

    with_: Text = Field(alias="with")
    about: Text | None = None


class SalaryBand(FrozenModel):
    """A pay range as its source gives it; what the source does not say stays None.

    Amounts are whole units of ``currency`` for one ``period``. ``open_top`` means "and beyond".
    """

    level: Level
    low: int | None = Field(default=None, ge=0)
    high: int | None = Field(default=None, ge=0)
    open_top: bool = False
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")] | None = None
    period: Literal["year", "month", "day", "hour"] | None = None
    year: int | None = Field(default=None, ge=1990, le=2100)
    country: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")] | None = None
    text: str = ""

    @model_validator(mode="after")
    def _is_a_range(self) -> Self:
        if self.low is not None and self.high is not None and self.low > self.high:
            msg = "low is above high"
            raise ValueError(msg)
        return self


class Source(FrozenModel):
    """Where a role comes from, and when somebody last looked at it."""

    title: str = ""
    address: str = ""
    licence: str = ""
    reviewed: dt.date | None = None


class Role(FrozenModel):
    """What is being hired for."""

    schema_: Literal[1] = Field(default=1, alias="schema")
    id: Slug
    setting: Setting | None = None
    title: Text
    aliases: Texts = Texts()
    summary: Text | None = None
    why: Text | None = None
    missions: tuple[Mission, ...] = ()
    technical_skills: tuple[SkillGroup, ...] = ()
    soft_skills: tuple[SoftSkill, ...] = ()
    competencies: tuple[NamedCompetency, ...] = ()
    collaboration: tuple[Collaboration, ...] = ()
    training: Texts = Texts()
    salary: tuple[SalaryBand, ...] = ()
    career_paths: Texts = Texts()
    not_to_be_confused_with: tuple[Text, ...] = ()
    source: Source = Source()

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        ids = [mission.id for mission in self.missions]
        ids += [skill.id for skill in self.soft_skills]
        twice = sorted({id_ for id_ in ids if ids.count(id_) > 1})
        if twice:
            msg = f"the id {twice[0]} is used twice"
            raise ValueError(msg)
        return self


class Requirement(FrozenModel):
    """One mission, technical skill or soft skill of a role: what a kit must cover.

    ``skills`` names the tools that one technical requirement stands for: several when they are
    interchangeable and the candidate chooses. ``source`` is the line as the role gave it, where
    its text in one language was supplied by the bank.
    """

    id: str
    kind: RequirementKind
    group: Text | None = None
    text: Text
    skills: tuple[str, ...] = ()
    importance: Importance
    scored: bool = True
    source: str = ""
