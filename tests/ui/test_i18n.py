from __future__ import annotations

import re
import string
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits.languages import language_pack
from roles.model import LANGUAGES, Language
from roles.problem import Place, Problem
from ui.actions import ACTIONS
from ui.i18n import TRANSLATIONS, Words, as_typed, chosen_language, on_screen

UI = Path(__file__).parents[2] / "ui"
CODE = re.compile(r'"(ui\.[a-z0-9_.-]+)"')


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _texts(language: str) -> dict[str, list[str]]:
    """Return the window's texts of a language by code: one, or one for each form of a number."""
    tree = ET.parse(TRANSLATIONS / f"interface_{language}.ts")  # noqa: S314 - our own file
    return {
        message.attrib["id"]: [
            form.text or "" for form in message.findall("translation/numerusform")
        ]
        or [message.findtext("translation") or ""]
        for message in tree.iter("message")
    }


def test_both_languages_have_the_same_texts_with_the_same_places():
    english, french = _texts("en"), _texts("fr")
    assert len(english) > 500
    assert set(english) == set(french)
    for code, forms in english.items():
        pairs = zip(forms, french[code], strict=True)
        assert all(_places(ours) == _places(theirs) for ours, theirs in pairs), code
        assert all(forms), code
        assert all(french[code]), code


def test_the_compiled_texts_are_up_to_date():
    done = subprocess.run(
        [sys.executable, "tools/translations.py", "--check"], cwd=UI.parent, check=False
    )
    assert done.returncode == 0, "run python tools/translations.py"


def test_french_texts_are_french():
    english, french = _texts("en"), _texts("fr")
    same = {code for code, forms in english.items() if forms == french[code]}
    assert len(same) < len(english) / 12, sorted(same)


def test_every_text_that_the_window_names_exists():
    used = {code for path in UI.rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))}
    used |= {action.text_code for action in ACTIONS}
    assert len(used) > 100
    have = {*_texts("en"), *language_pack("en").texts}
    assert {code for code in used if code not in have} == set()


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_went_wrong_in_the_window_itself_is_a_sentence(language: Language):
    words = Words(language)
    sources = "".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py"))
    told = set(re.findall(r'Problem\.of\(\s*"(ui\.[a-z-]+)"', sources))
    assert "ui.crashed" in told
    for code in told:
        assert words.sentence(Problem.of(code, by="Ada")).strip()


def test_french_signs_never_begin_a_line_of_the_window():
    words = Words("fr")
    own = [code for code, forms in _texts("fr").items() if len(forms) == 1]
    names = {code: _places(text) for code, text in language_pack("fr").texts.items()}
    names |= {code: _places(_texts("fr")[code][0]) for code in own}
    for code, places in names.items():
        text = words.text(code, **dict.fromkeys(places, "x"))
        assert not re.search("[ \u202f][:;?!»%]|«[ \u202f]|\\w'\\w", text), code
    assert words.count("ui.left-out", 2) == "2 exigences non couvertes"
    assert words.message(Problem.of("kit.not-a-kit")).startswith("Ce n\u2019est pas")


def test_what_a_kit_says_is_set_for_the_screen_as_its_language_wants():
    text = "Qu'y a-t-il d'utile ? « Que faites-vous » à 38 % : peut-être"
    assert on_screen(text, "fr") == (
        "Qu\u2019y a\u2011t\u2011il d\u2019utile\u00a0? «\u00a0Que faites\u2011vous\u00a0» "
        "à 38\u00a0%\u00a0: peut-être"
    )
    assert on_screen('Ana\'s "own" 38 %', "en") == "Ana\u2019s \u201cown\u201d 38%"


@given(st.text(alphabet="ab t-'il vous 19:;?!«»%\n"))
def test_what_is_shown_is_found_by_what_one_types(text: str):
    assert as_typed(on_screen(text, "fr")) == text
