"""Practice answers are complete, and each has one score at a level."""

from __future__ import annotations

import pytest

from kits.practice import practice
from roles.model import LANGUAGES, Level, Setting


@pytest.mark.parametrize("setting", list(Setting))
class TestEveryField:
    def test_it_has_a_question_a_scale_and_answers_in_both_languages(self, setting: Setting):
        exercise = practice(setting)
        assert exercise.ask.en
        assert exercise.ask.fr
        for answer in exercise.answers:
            assert answer.why.en
            assert answer.why.fr
            for language in LANGUAGES:
                assert 60 <= len(answer.text(language).split()) <= 150
        rungs = [*exercise.ladder.en.values(), *exercise.ladder.fr.values()]
        assert len(set(rungs)) == 12

    @pytest.mark.parametrize("level", list(Level))
    def test_two_answers_of_different_score_are_practised_on(self, setting: Setting, level: Level):
        exercise = practice(setting)
        (first, one), (second, two) = exercise.for_level(level)
        assert one != two
        assert first != second
        assert {one, two} <= {1, 3, 5}
        for language in LANGUAGES:
            anchors = exercise.anchors(level, language)
            assert len({anchor.text for anchor in anchors}) == 3


def test_who_names_no_field_practises_on_software():
    assert practice(None) == practice(Setting.SOFTWARE)
