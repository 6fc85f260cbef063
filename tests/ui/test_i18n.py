from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

from kits.languages import language_pack
from roles.problem import Place, Problem
from ui.actions import ACTIONS
from ui.i18n import Words, chosen_language

UI = Path(__file__).parents[2] / "ui"
CODE = re.compile(r'"(ui\.[a-z0-9_.-]+)"')


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _codes() -> dict[str, set[str]]:
    return {
        language: {code for code in language_pack(language).texts if code.startswith("ui.")}
        for language in ("en", "fr")
    }


def test_both_languages_have_the_same_texts_with_the_same_places():
    codes = _codes()
    assert codes["en"] == codes["fr"]
    english, french = language_pack("en").texts, language_pack("fr").texts
    for code in codes["en"]:
        assert _places(english[code]) == _places(french[code]), code


def test_every_text_that_the_window_names_exists():
    used = {code for path in UI.rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))}
    used |= {action.text_code for action in ACTIONS}
    assert len(used) > 100
    have = _codes()["en"]
    assert {code for code in used if code not in have and f"{code}.other" not in have} == set()


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [("en", 0, "0 questions"), ("en", 1, "1 question"), ("en", 2, "2 questions"),
     ("fr", 0, "0 question"), ("fr", 2, "2 questions")],
)  # fmt: skip
def test_numbers_take_the_form_of_their_language(language: str, count: int, text: str):
    assert Words(language).count("ui.questions", count) == text  # pyright: ignore[reportArgumentType] - both are languages


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [("system", "fr_FR", "fr"), ("system", "fr-CA", "fr"), ("system", "de_DE", "en"),
     ("system", "", "en"), ("fr", "en_GB", "fr"), ("en", "fr_FR", "en")],
)  # fmt: skip
def test_the_language_follows_the_setting_and_else_the_system(
    setting: str, system: str, language: str
):
    assert chosen_language(setting, system) == language


def test_a_problem_in_a_file_is_said_after_its_place():
    words = Words("en")
    problem = Problem.of("file.empty", place=Place("/a.ikit", 3))
    assert words.sentence(problem).startswith("/a.ikit:3: ")
    assert words.sentence(Problem.of("file.empty")) == words.message(problem)
