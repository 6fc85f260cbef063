"""The vocabularies themselves: both languages alike, and no phrase that means two things."""

from __future__ import annotations

from importlib import resources

import pytest

from roles.guides.cues import Cue, Slot, VocabularyFile
from roles.guides.words import stems_of
from roles.model import LANGUAGES, Importance, Level
from roles.yaml_source import read_yaml


def written(language: str) -> VocabularyFile:
    file = resources.files("roles") / "guides" / "vocabulary" / f"{language}.yaml"
    return VocabularyFile.model_validate(read_yaml(file.read_bytes(), file.name).value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_and_every_cue_has_phrases(language: str) -> None:
    vocabulary = written(language)
    assert set(vocabulary.headings) == set(Slot) - {Slot.TITLE}
    assert set(vocabulary.cues) == set(Cue)
    assert set(vocabulary.levels) == set(Level)
    assert set(vocabulary.importance) == {Importance.ESSENTIAL, Importance.USEFUL}
    assert all([*vocabulary.headings.values(), *vocabulary.cues.values()])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_heading_stands_for_two_parts(language: str) -> None:
    seen: dict[tuple[str, ...], Slot] = {}
    for slot, phrases in written(language).headings.items():
        for phrase in phrases:
            assert seen.setdefault(stems_of(phrase), slot) is slot, phrase
