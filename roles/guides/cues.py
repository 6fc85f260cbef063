"""What guides say in each language: headings and cues, from ``vocabulary/<language>.yaml``."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Literal, TypeAlias

from roles.guides.words import Found, Phrases, stems_of, words_of
from roles.model import LANGUAGES, FrozenModel, Importance, Language, Level
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

Phrasing: TypeAlias = tuple[str, ...]
Period: TypeAlias = Literal["year", "month", "day", "hour"]

_TEXT_TO_TELL_BY = 50_000  # characters: more would not change the answer


class Slot(StrEnum):
    """The part of a role that a line belongs to.

    ``SKILL`` is a heading that does not say which kind of skill; ``ASIDE`` is not about the role.
    """

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


class Cue(StrEnum):
    """What a phrase in a line can tell; the comments in the vocabularies say more."""

    GROUP = "group"
    SKILL_LEAD_IN = "skill_lead_in"
    COLLABORATION_LEAD_IN = "collaboration_lead_in"
    PATH_LEAD_IN = "path_lead_in"
    ABOUT = "about"
    TITLE_BEFORE = "title_before"
    TITLE_AFTER = "title_after"
    TITLE_LABEL = "title_label"
    JOB = "job"
    CHROME = "chrome"
    DEGREE = "degree"
    QUALITY = "quality"
    ELSEWHERE = "elsewhere"
    UP_TO = "up_to"
    FROM = "from"
    BEYOND = "beyond"


class VocabularyFile(FrozenModel):
    """A vocabulary as it is written."""

    stop_words: Phrasing
    fillers: Phrasing
    headings: dict[Slot, Phrasing]
    importance: dict[Importance, Phrasing]
    cues: dict[Cue, Phrasing]
    final_words: Phrasing
    or_words: Phrasing
    half_words: Phrasing
    and_so_on: Phrasing
    levels: dict[Level, Phrasing]
    range_words: Phrasing
    per: str
    periods: dict[Period, Phrasing]
    countries: dict[str, Phrasing]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The headings and cues of one language, ready to be found in texts."""

    language: Language
    stop_words: frozenset[str]
    fillers: frozenset[str]
    headings: Phrases[Slot]
    importance: Phrases[Importance]
    cues: Mapping[Cue, Phrases[Cue]]
    final_words: Phrasing
    or_words: Phrasing
    half_words: frozenset[str]
    and_so_on: Phrasing
    levels: Phrases[Level]
    range_words: Phrasing
    per: str
    periods: Phrases[Period]
    countries: Phrases[str]

    def find(self, cue: Cue, text: str) -> list[Found[Cue]]:
        """Return where the text has a phrase of this kind."""
        return self.cues[cue].find(words_of(text))

    def has(self, cue: Cue, text: str) -> bool:
        """Tell whether the text has a phrase of this kind."""
        return bool(self.find(cue, text))

    def begins(self, cue: Cue, text: str) -> Found[Cue] | None:
        """Return the phrase of this kind that the text begins with, if it does."""
        found = self.find(cue, text)
        return found[0] if found and found[0].first == 0 else None


@cache
def vocabulary_of(language: Language) -> Vocabulary:
    """Return the shipped vocabulary of a language."""
    file = resources.files("roles") / "guides" / "vocabulary" / f"{language}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    written = VocabularyFile.model_validate(source.value)
    return Vocabulary(
        language=language,
        stop_words=_stems(written.stop_words),
        fillers=_stems(written.fillers),
        headings=Phrases(written.headings),
        importance=Phrases(written.importance),
        cues={cue: Phrases({cue: written.cues[cue]}) for cue in Cue},
        final_words=written.final_words,
        or_words=written.or_words,
        half_words=_stems(written.half_words),
        and_so_on=written.and_so_on,
        levels=Phrases(written.levels),
        range_words=written.range_words,
        per=written.per,
        periods=Phrases(written.periods),
        countries=Phrases(written.countries),
    )


def language_of(text: str) -> Language:
    """Return the language whose frequent words the text has most of (English when none)."""
    words = stems_of(text[:_TEXT_TO_TELL_BY])
    counts = {
        language: sum(word in vocabulary_of(language).stop_words for word in words)
        for language in LANGUAGES
    }
    return max(LANGUAGES, key=lambda language: counts[language])


def _stems(texts: Phrasing) -> frozenset[str]:
    return frozenset(stem for text in texts for stem in stems_of(text))
