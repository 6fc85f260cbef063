"""Shapes that people paste: no blank lines, no bullets, numbers, labels, adverts of all kinds."""

from __future__ import annotations

import pytest

from roles.guides import GuideReading, read_guide
from roles.model import Importance

COMPACT = """Backend Developer (M/F) - Lyon - Permanent
We are fifty people who move parcels.
Your missions
Design interfaces between services
Review the code of your colleagues
Take part in the on-call rotation
Profile
5 years of experience in backend development
Solid command of Go and PostgreSQL
Knowledge of Docker, Kubernetes or Nomad
You are curious and rigorous
Benefits
Free lunch
"""
FRENCH_ADVERT = """Développeur Python H/F

À propos de nous
Nous sommes quarante.

Le poste
Dans l'équipe plateforme, vous construisez les services internes.

Vos missions :
- Concevoir des interfaces
- Relire le code

Profil recherché
- Bac+5 en informatique
- Maîtrise de Python, Django et PostgreSQL
- Rigueur et autonomie

Rémunération : 45-55k€ selon expérience

Ce que nous offrons
- Des tickets restaurant
"""


def read(text: str) -> GuideReading:
    return read_guide(text.encode(), "guide.txt")


def entries(reading: GuideReading, slot: str) -> list[str]:
    return [line.text for line in reading.lines if line.slot == slot]


def test_lines_without_bullets_or_blank_lines_are_read() -> None:
    reading = read(COMPACT)
    assert reading.title == "Backend Developer"
    assert entries(reading, "mission") == [
        "Design interfaces between services",
        "Review the code of your colleagues",
        "Take part in the on-call rotation",
    ]
    assert reading.dropped == ("line 13: Free lunch",)


def test_a_profile_is_told_apart_by_its_words_and_stays_unsure() -> None:
    reading = read(COMPACT)
    tools = ["Go", "PostgreSQL", "Docker", "Kubernetes", "Nomad"]
    assert entries(reading, "technical_skill") == tools
    assert entries(reading, "soft_skill") == ["You are curious and rigorous"]
    assert entries(reading, "training") == ["5 years of experience in backend development"]
    skills = [line for line in reading.lines if line.slot in ("technical_skill", "soft_skill")]
    assert not any(line.sure for line in skills)


def test_a_french_advert_gives_the_job_and_leaves_the_company_out() -> None:
    reading = read(FRENCH_ADVERT)
    assert (reading.language, reading.title) == ("fr", "Développeur Python")
    assert entries(reading, "mission") == ["Concevoir des interfaces", "Relire le code"]
    assert entries(reading, "technical_skill") == ["Python", "Django", "PostgreSQL"]
    assert entries(reading, "training") == ["Bac+5 en informatique"]
    assert reading.dropped == (
        "line 4: Nous sommes quarante.",
        "line 21: Des tickets restaurant",
    )


def test_pay_without_a_level_is_shown_but_makes_no_band() -> None:
    reading = read(FRENCH_ADVERT)
    assert entries(reading, "salary") == ["45-55k€ selon expérience"]
    assert reading.role is not None
    assert reading.role.salary == ()
    assert "guide.salary-level" in [problem.code for problem in reading.problems]


def test_entries_that_stand_one_by_one_between_blank_lines_are_entries() -> None:
    text = (
        "Product Designer\n\nResponsibilities\n\nSketch flows\n\nRun user tests\n\nSoft skills\n\n"
        "Empathy\n\nTeam collaboration\n\nCuriosity\n\n"
        "Career paths\n\nLead Designer\n\nHead of Design\n"
    )
    reading = read(text)
    assert entries(reading, "mission") == ["Sketch flows", "Run user tests"]
    assert entries(reading, "soft_skill") == ["Empathy", "Team collaboration", "Curiosity"]
    assert entries(reading, "career_path") == ["Lead Designer", "Head of Design"]
    assert reading.dropped == ()


def test_numbered_headings_are_headings_and_numbered_entries_are_entries() -> None:
    text = "Buyer\n\n1. Missions\n- Buy bolts\n- Pay on time\n\n2. Soft skills\n- Tact\n- Nerve\n"
    assert entries(read(text), "mission") == ["Buy bolts", "Pay on time"]
    assert entries(read(text), "soft_skill") == ["Tact", "Nerve"]
    text = "Buyer\n\nMissions\n1. Buy bolts\n2. Pay on time\n3. Training\n"
    assert entries(read(text), "mission") == ["Buy bolts", "Pay on time", "Training"]


def test_tools_can_stand_under_bullets_labels_or_headings_that_name_their_group() -> None:
    text = (
        "Buyer\n\nMissions\n- Buy\n- Sell\n\nTechnical skills\n- Cloud\n  - AWS\n  - GCP\n"
        "- Databases (Redis, DuckDB)\n\nLanguages:\n- Python\n- SQL\n\nFrameworks\n\n- Django\n"
    )
    role = read(text).role
    assert role is not None
    assert {g.group.en: [s.name for s in g.skills] for g in role.technical_skills} == {
        "Cloud": ["AWS", "GCP"],
        "Databases": ["Redis", "DuckDB"],
        "Languages": ["Python", "SQL"],
        "Frameworks": ["Django"],
    }


@pytest.mark.parametrize(
    "advert",
    [
        "Ready to grow?\n\nLet's talk about your needs.",
        "Searching high and low for the right colleague?\n\nOur office answers within a day.",
        "Download the skills guide\n\nPython, SQL, Rust",
        "Contact us\n• Paris\n• Lyon",
        "Related roles\n• Data Analyst\n• Nurse",
    ],
)
@pytest.mark.parametrize(
    "last",
    [
        "Missions\n- Buy bolts\n- Pay on time",
        "Soft skills\n- Tact\n- Nerve",
        "Career paths\nHead Buyer",
    ],
)
def test_an_advert_after_the_last_part_gives_nothing(last: str, advert: str) -> None:
    text = f"Buyer\n\nTechnical skills\n- Excel\n- Access\n\n{last}\n"
    with_advert = read(f"{text}\n{advert}\n")
    assert with_advert.role == read(text).role
    assert with_advert.dropped


def test_a_list_under_a_heading_nobody_knows_goes_on_with_the_missions_but_unsure() -> None:
    text = "Buyer\n\nMissions\n- Buy bolts\n- Pay on time\n\nAll about bolts\n\n- Sort them\n"
    unsure = [line.text for line in read(text).lines if not line.sure]
    assert unsure == ["Sort them"]


def test_a_quality_said_twice_is_one() -> None:
    text = "Buyer\n\nMissions\n- Buy\n- Sell\n\nSoft skills\n- Tact\n- tact\n- Nerve\n"
    assert entries(read(text), "soft_skill") == ["Tact", "Nerve"]


def test_importance_comes_from_headings_and_from_labels() -> None:
    text = (
        "Buyer\n\nMissions\n- Buy\n- Sell\n\nMust have\nTools: Excel\n\nNice to have:\n- Access\n"
    )
    role = read(text).role
    assert role is not None
    skills = {s.name: s.importance for g in role.technical_skills for s in g.skills}
    assert skills == {"Excel": Importance.ESSENTIAL, "Access": Importance.USEFUL}


def test_a_mission_in_sentences_falls_into_them_and_is_unsure() -> None:
    text = "Buyer\n\nMissions\nYou buy the bolts. You pay for them on time.\n"
    found = [(line.text, line.sure) for line in read(text).lines if line.slot == "mission"]
    assert found == [("You buy the bolts.", False), ("You pay for them on time.", False)]


def test_the_team_can_stand_in_a_sentence() -> None:
    text = (
        "Buyer\n\nMissions\n- Buy\n- Sell\n\nCollaboration\n"
        "They work with planners (for dates), welders and the harbour office.\n"
    )
    role = read(text).role
    assert role is not None
    assert [(w.with_.en, w.about.en if w.about else None) for w in role.collaboration] == [
        ("planners", "dates"),
        ("welders and the harbour office", None),
    ]
