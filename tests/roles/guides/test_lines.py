"""Lines, lists, titles and headings: the parts that a guide's reading is made of."""

from __future__ import annotations

import pytest

from roles.guides.cues import Slot, language_of, vocabulary_of
from roles.guides.extract import extract
from roles.guides.headings import announced
from roles.guides.lines import Weight
from roles.guides.lists import split_list
from roles.guides.title import find_title
from roles.model import Importance, Language

EN = vocabulary_of("en")
FR = vocabulary_of("fr")


def lines(text: str, name: str = "a.txt") -> list[tuple[str, str, int]]:
    found, _ = extract(text.encode(), name)
    return [(str(line.weight), line.text, line.number) for line in found]


@pytest.mark.parametrize("bullet", ["-", "*", "•", "–", "·", "▪", "1.", "12)", "  -", "\t•"])
def test_bullets_and_numbers_are_taken_off(bullet: str) -> None:
    assert lines(f"{bullet} Write tests") == [(Weight.BULLET, "Write tests", 1)]


def test_a_bullet_alone_on_its_line_belongs_to_the_next_line() -> None:
    assert lines("•\nWrite tests\n•\nRead them") == [
        (Weight.BULLET, "Write tests", 2),
        (Weight.BULLET, "Read them", 4),
    ]


def test_a_bullet_that_runs_over_two_lines_is_one() -> None:
    assert lines("- Write tests that\n  read like sentences\n- Run them") == [
        (Weight.BULLET, "Write tests that read like sentences", 1),
        (Weight.BULLET, "Run them", 3),
    ]


def test_a_paragraph_that_was_wrapped_is_one_line() -> None:
    first = "This paragraph was broken by an editor because the line was full"
    assert lines(f"{first}\nand it goes on here.") == [
        (Weight.PROSE, f"{first} and it goes on here.", 1)
    ]


@pytest.mark.parametrize(
    "text",
    ["Missions\n========\ntext", "## Missions\ntext", "**Missions**\ntext", "Missions\n\ntext"],
)
def test_headings_are_known_by_their_marks_or_by_standing_alone(text: str) -> None:
    assert lines(text)[0] == (Weight.HEADING, "Missions", lines(text)[0][2])


def test_markdown_front_matter_is_read_as_lines() -> None:
    found = lines("---\ntitle: Nurse\n---\n\n# Ward nurse\n", "a.md")
    assert found == [(Weight.PROSE, "title: Nurse", 2), (Weight.HEADING, "Ward nurse", 5)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("A, B and C", ["A", "B", "C"]),
        ("A, B, or C.", ["A", "B", "C"]),
        ("A (x, y), B", ["A (x, y)", "B"]),
        ("Node.js, CI/CD, etc.", ["Node.js", "CI/CD"]),
        ("A / B • C | D", ["A", "B", "C", "D"]),
        (
            "patience, written and oral communication",
            ["patience", "written and oral communication"],
        ),
        ("A and B", ["A and B"]),
    ],
)
def test_enumerations_fall_into_their_entries(text: str, parts: list[str]) -> None:
    assert split_list(text, EN) == parts


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("What is a Tax Auditor?\n\nx", "en", "Tax Auditor"),
        ("What does a Nurse do?\n\nx", "en", "Nurse"),
        ("Backend Developer (M/F) - Paris - Permanent\n\nx", "en", "Backend Developer"),
        ("Northwind | Tax Auditor job description\n\nx", "en", "Tax Auditor"),
        ("Job title: Beekeeper\nx", "en", "Beekeeper"),
        ("Northwind\n\nBuyer\n\nMissions\n- a", "en", "Buyer"),
        ("Qu’est-ce qu’un acheteur ?\n\nx", "fr", "acheteur"),
        ("Le métier de l’acheteuse\n\nx", "fr", "acheteuse"),
        ("Fiche de poste : Chargée de paie (H/F)\n\nx", "fr", "Chargée de paie"),
        ("Poste : Grutier\nx", "fr", "Grutier"),
        ("Missions\n- Aider un ingénieur", "fr", None),
    ],
)
def test_titles(text: str, language: Language, title: str | None) -> None:
    found = find_title(extract(text.encode(), "a.txt")[0], vocabulary_of(language))
    assert (found.text if found else None) == title


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Key responsibilities", [Slot.MISSION]),
        ("What you will do", [Slot.MISSION]),
        ("What you’ll do", [Slot.MISSION]),
        ("Your missions", [Slot.MISSION]),
        ("MISSIONS", [Slot.MISSION]),
        ("Why do companies need this role?", [Slot.WHY]),
        ("Required technical skills", [Slot.TECHNICAL_SKILL]),
        ("Soft skills:", [Slot.SOFT_SKILL]),
        ("Who you'll work with", [Slot.COLLABORATION]),
        ("Training & salary", [Slot.TRAINING, Slot.SALARY]),
        ("Possible career paths", [Slot.CAREER_PATH]),
        ("About the company", [Slot.ASIDE]),
        ("Why join us?", [Slot.ASIDE]),
        ("Everything on duties, skills, training, pay and career", []),
    ],
)
def test_english_headings(text: str, slots: list[Slot]) -> None:
    assert list(announced(text, EN, frozenset()).slots) == slots


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Vos missions", [Slot.MISSION]),
        ("Les missions principales", [Slot.MISSION]),
        ("Compétences techniques", [Slot.TECHNICAL_SKILL]),
        ("Profil recherché", [Slot.SKILL]),
        ("Savoir-être", [Slot.SOFT_SKILL]),
        ("Formation et salaire", [Slot.TRAINING, Slot.SALARY]),
        ("Perspectives d’évolution", [Slot.CAREER_PATH]),
        ("Pourquoi recruter ce profil ?", [Slot.WHY]),
        ("Pourquoi nous rejoindre ?", [Slot.ASIDE]),
    ],
)
def test_french_headings(text: str, slots: list[Slot]) -> None:
    assert list(announced(text, FR, frozenset()).slots) == slots


def test_a_heading_can_say_how_much_its_lines_matter() -> None:
    assert announced("Nice to have", EN, frozenset()).importance is Importance.USEFUL
    assert announced("Must have", EN, frozenset()).importance is Importance.ESSENTIAL
    assert announced("Les plus", FR, frozenset()).importance is Importance.USEFUL


def test_the_words_of_the_title_do_not_make_a_heading_doubtful() -> None:
    heading = "The Marine Reinsurance Underwriting Actuary's missions"
    assert not announced(heading, EN, frozenset()).sure
    title = frozenset({"marine", "reinsurance", "underwriting", "actuary"})
    assert announced(heading, EN, title).sure


def test_the_language_is_told_by_its_frequent_words() -> None:
    assert language_of("You will work with the team and the data.") == "en"
    assert language_of("Vous travaillez avec les équipes et les données.") == "fr"
