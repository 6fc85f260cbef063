"""What guides say in each language: headings and cues, read from ``vocabulary/<language>.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources

from roles.guides.words import Phrases, Word, stems_of, words_of
from roles.model import LANGUAGES, FrozenModel, Importance, Language, Level
from roles.validation import validated
from roles.yaml_source import read_yaml

_TEXT_TO_TELL_BY = 50_000  # characters: more would not change the answer


class Slot(StrEnum):
    """The part of a role that a line belongs to; ``SKILL`` when the heading does not say which kind."""

    TITLE = "title"
    SUMMARY = "summary"
    WHY = "why"
    MISSION = "mission"
    SKILL = "skill"
    TECHNICAL_SKILL = "technical_skill"
    SOFT_SKILL = "soft_skill"
    COLLABORATION = "collaboration"
    TRAINING = "training"
    SALARY = "salary"
    CAREER_PATH = "career_path"
    ASIDE = "aside"


Phrasing = tuple[str, ...]


class LeadIns(FrozenModel):
    """Words that come before what is meant."""

    skill: Phrasing
    collaboration: Phrasing
    about: Phrasing


class Titles(FrozenModel):
    """How a title is written: words around it, labels with a colon, and nouns of jobs."""

    before: Phrasing
    after: Phrasing
    labels: Phrasing
    jobs: Phrasing


class Lists(FrozenModel):
    """Words inside an enumeration."""

    final: Phrasing
    and_so_on: Phrasing


class SalaryWords(FrozenModel):
    """Words around amounts of money."""

    levels: dict[Level, Phrasing]
    range: Phrasing
    up_to: Phrasing
    from_: Phrasing
    beyond: Phrasing
    periods: dict[str, Phrasing]
    countries: dict[str, Phrasing]


class VocabularyFile(FrozenModel):
    """A vocabulary as it is written."""

    stop_words: Phrasing
    fillers: Phrasing
    headings: dict[Slot, Phrasing]
    importance: dict[Importance, Phrasing]
    groups: Phrasing
    lead_ins: LeadIns
    titles: Titles
    chrome: Phrasing
    degrees: Phrasing
    qualities: Phrasing
    elsewhere: Phrasing
    lists: Lists
    salary: SalaryWords
