"""Practice answers: a question with its scale and answers of known score, for those who will rate.

Read from ``kits/data/practice/<setting>.yaml``. Raters score both answers alone and compare with
the key (frame-of-reference training: Melchers et al. 2011 found that it adds to anchored scales).
"""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Annotated, Self

from pydantic import Field, model_validator

from kits.model import RUNGS_OF_LEVEL, Anchor, Prose, Rung
from roles.model import FrozenModel, Language, Level, Setting, Text
from roles.yaml_source import read_yaml

_SHOWN: dict[Level, tuple[int, int]] = {
    Level.JUNIOR: (3, 2),
    Level.MID: (3, 4),
    Level.SENIOR: (4, 3),
    Level.LEAD: (4, 5),
}
"""The rungs of the two answers a level practises on, in the order they are printed."""

Ladder = Annotated[dict[Rung, Prose], Field(min_length=6, max_length=6)]


class Answer(FrozenModel):
    """What a candidate might say, the rung it belongs to, and why."""

    rung: Rung
    en: Prose
    fr: Prose
    why: Text

    def text(self, language: Language) -> str:
        """Return what is said, in this language."""
        return self.en if language == "en" else self.fr


class Ladders(FrozenModel):
    """All six rungs in both languages."""

    en: Ladder
    fr: Ladder


class Practice(FrozenModel):
    """A question to practise on, with its ladder and answers of the rungs 2 to 5."""

    ask: Text
    ladder: Ladders
    answers: tuple[Answer, ...]

    @model_validator(mode="after")
    def _has_an_answer_for_each_level(self) -> Self:
        needed = {rung for rungs in _SHOWN.values() for rung in rungs}
        if {answer.rung for answer in self.answers} != needed:
            msg = f"needs one answer for each of the rungs {sorted(needed)}"
            raise ValueError(msg)
        return self

    def for_level(self, level: Level) -> tuple[tuple[Answer, int], ...]:
        """Return the two answers that a level practises on, each with its score there."""
        by_rung = {answer.rung: answer for answer in self.answers}
        scores = dict(zip(RUNGS_OF_LEVEL[level], (1, 3, 5), strict=True))
        return tuple((by_rung[rung], scores[rung]) for rung in _SHOWN[level])

    def anchors(self, level: Level, language: Language) -> tuple[Anchor, Anchor, Anchor]:
        """Return the anchors at 1, 3 and 5 for this level."""
        ladder = self.ladder.en if language == "en" else self.ladder.fr
        low, middle, high = RUNGS_OF_LEVEL[level]
        return (
            Anchor(score=1, text=ladder[low]),
            Anchor(score=3, text=ladder[middle]),
            Anchor(score=5, text=ladder[high]),
        )


@cache
def practice(setting: Setting | None) -> Practice:
    """Return the practice of a field; that of software where a field has none of its own."""
    folder = resources.files("kits") / "data" / "practice"
    file = folder / f"{setting or Setting.SOFTWARE}.yaml"
    if not file.is_file():
        file = folder / f"{Setting.SOFTWARE}.yaml"
    source = read_yaml(file.read_bytes(), file.name)
    if source.problem is not None:  # a shipped file is broken: a bug, not user data
        raise ValueError(str(source.problem))
    return Practice.model_validate(source.value)
