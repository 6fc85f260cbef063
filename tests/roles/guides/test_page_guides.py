"""Guides saved from a page or written by hand: our own fixtures of the shapes people have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from roles.guides import GuideReading, read_guide_file
from roles.model import Importance, Level
from roles.problem import Severity
from roles.reader import read_role
from roles.writer import write_role

FOLDER = Path(__file__).parents[2] / "fixtures" / "guides"
GUIDES = sorted(FOLDER.iterdir())
PAGE = FOLDER / "geospatial-data-engineer.txt"
FRENCH = FOLDER / "ingenieure-hydrologue.txt"
MARKDOWN = FOLDER / "beekeeping-operations-manager.md"


def texts(reading: GuideReading, slot: str) -> list[str]:
    return [line.text for line in reading.lines if line.slot == slot]


def test_a_page_gives_its_title_and_language() -> None:
    reading = read_guide_file(PAGE)
    assert reading.role is not None
    assert (reading.is_role, reading.language) == (True, "en")
    assert reading.title == "Geospatial Data Engineer"
    assert reading.role.id == "geospatial-data-engineer"
    assert reading.role.setting is None
    assert (reading.role.title.en, reading.role.title.fr) == ("Geospatial Data Engineer", None)


def test_a_page_gives_every_mission_in_order() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    assert [(mission.id, mission.text.en) for mission in role.missions] == [
        ("m1", "Ingest imagery and vector layers from field teams and public portals."),
        ("m2", "Reproject, clean and index layers so that a query answers in under a second."),
        (
            "m3",
            (
                "Publish tiles and feature services, and retire the stale ones "
                "(caching, versioning, alerting)."
            ),
        ),
        ("m4", "Agree with survey teams on how precise each layer must be."),
    ]


def test_a_page_gives_its_tools_by_their_groups() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    groups = {g.group.en: [skill.name for skill in g.skills] for g in role.technical_skills}
    assert groups == {
        "Languages": ["Python", "SQL", "Rust"],
        "Libraries": ["GDAL", "Shapely", "Node.js"],
        "Databases": ["PostGIS", "DuckDB (spatial extension)", "Redis"],
        "Cloud": ["AWS", "OVHcloud"],
    }


def test_a_page_gives_its_soft_skills_one_by_one() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    assert [(skill.id, skill.text.en) for skill in role.soft_skills] == [
        ("s1", "Patience"),
        ("s2", "sense of scale"),
        ("s3", "plain speaking"),
        ("s4", "care for detail"),
    ]


def test_a_page_gives_the_team_and_what_it_is_about() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    team = [(who.with_.en, who.about.en if who.about else None) for who in role.collaboration]
    assert team == [
        ("Cartographers", "symbology and generalisation"),
        ("Backend Developers", "tile servers"),
        ("Field surveyors and, at times, emergency services", None),
    ]


def test_a_page_gives_training_without_the_pay_beside_it() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    assert role.training.en == ("Degree in geomatics, surveying or computer science",)


def test_pay_without_a_lower_bound_gets_none_and_an_open_top_stays_open() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    bands = [(b.level, b.low, b.high, b.open_top, b.text) for b in role.salary]
    assert bands == [
        (Level.JUNIOR, 38_000, 46_000, False, "38–46K€ at entry level"),
        (Level.MID, 50_000, 65_000, False, "50–65K€ for mid-level"),
        (Level.SENIOR, None, 85_000, True, "up to 85K€+ for seniors"),
    ]
    assert {(b.currency, b.period, b.year, b.country) for b in role.salary} == {
        ("EUR", None, None, None)
    }


def test_a_page_gives_each_career_path_by_itself() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    assert role.career_paths.en == (
        "Lead Geospatial Engineer",
        "Head of Mapping",
        "GIS Architect",
        "Product Owner",
    )


def test_a_page_gives_its_summary_and_its_reason() -> None:
    role = read_guide_file(PAGE).role
    assert role is not None
    assert role.summary is not None
    assert role.why is not None
    summary, why = role.summary.en or "", role.why.en or ""
    assert summary.startswith("A Geospatial Data Engineer turns satellite images")
    assert summary.endswith("who publish their maps.")
    assert why.startswith("Location data arrives")
    assert why.endswith("opens a map.")


def test_the_page_around_a_guide_is_dropped_and_listed_with_its_lines() -> None:
    dropped = read_guide_file(PAGE).dropped
    assert [line.split(":")[0] for line in dropped] == [
        f"line {number}" for number in (1, 2, 3, 5, 9, 57, 59)
    ]
    assert dropped[1] == "line 2: Northwind Talent"


def test_everything_a_clear_page_says_is_sure() -> None:
    reading = read_guide_file(PAGE)
    assert all(line.sure for line in reading.lines)
    assert reading.problems == ()


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_each_line_comes_from_the_place_it_names(path: Path) -> None:
    written = path.read_text(encoding="utf-8").splitlines()
    for line in read_guide_file(path).lines:
        number = int(line.source.removeprefix("line "))
        following = _bare("\n".join(written[number - 1 : number + 1]))
        assert _bare(line.text) in following


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_nothing_in_the_role_is_invented(path: Path) -> None:
    role = read_guide_file(path).role
    assert role is not None
    source = _bare(path.read_text(encoding="utf-8"))
    for text in _all_texts(role.model_dump(exclude={"id", "setting", "schema_"})):
        assert _bare(text) in source


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_a_drafted_role_is_a_valid_role_file(path: Path) -> None:
    role = read_guide_file(path).role
    assert role is not None
    again, problems = read_role(write_role(role), "draft.yaml")
    assert again == role
    assert not any(p.severity is Severity.ERROR for p in problems)


def test_a_french_guide_is_read_in_french() -> None:
    reading = read_guide_file(FRENCH)
    role = reading.role
    assert role is not None
    assert reading.language == "fr"
    assert reading.title == "ingénieure hydrologue"
    assert role.id == "ingenieure-hydrologue"
    assert [mission.text.fr for mission in role.missions] == [
        "Installer et étalonner les capteurs de débit.",
        "Construire les modèles de crue et les comparer aux relevés.",
        "Rédiger les bulletins destinés aux maires, sans jargon et à l’heure.",
    ]
    assert [skill.text.fr for skill in role.soft_skills] == [
        "Sang-froid",
        "pédagogie",
        "esprit d’analyse et de synthèse",
    ]
    assert [who.with_.fr for who in role.collaboration] == [
        "les techniciens de terrain",
        "les préfectures",
    ]
    assert role.career_paths.fr == (
        "Responsable de bassin",
        "Cheffe de service",
        "Consultante indépendante",
    )
    assert reading.dropped == (
        "line 1: Aller au contenu",
        "line 2: Cabinet Les Tilleuls",
        "line 3: Toutes les fiches métier",
        "line 46: Besoin de recruter ?",
        "line 48: Parlons de votre équipe : un conseiller vous rappelle sous deux jours.",
    )


def test_french_pay_says_its_year_its_country_and_its_period() -> None:
    role = read_guide_file(FRENCH).role
    assert role is not None
    assert [(b.level, b.low, b.high, b.open_top) for b in role.salary] == [
        (Level.JUNIOR, 34_000, 39_000, False),
        (Level.MID, 42_000, 50_000, False),
        (Level.SENIOR, 55_000, None, True),
    ]
    assert {(b.currency, b.period, b.year, b.country) for b in role.salary} == {
        ("EUR", "year", 2025, "FR")
    }


def test_markdown_headings_lists_links_and_tables_are_read() -> None:
    reading = read_guide_file(MARKDOWN)
    role = reading.role
    assert role is not None
    assert reading.title == "Beekeeping Operations Manager"
    assert len(role.missions) == 4
    assert {g.group.en: [s.name for s in g.skills] for g in role.technical_skills} == {
        "Tools": ["HiveTracks", "Excel"],
        "Data platforms": ["Grafana", "InfluxDB"],
        "Nice to have": ["drone mapping"],
    }
    assert texts(reading, "soft_skill") == ["Calm under pressure", "Attention to detail"]
    assert [(b.level, b.low, b.high, b.currency, b.period) for b in role.salary] == [
        (Level.JUNIOR, 26_000, 31_000, "GBP", None),
        (Level.SENIOR, 45_000, None, "GBP", "year"),
    ]
    assert "line 61: Send us two pages about a season you remember." in reading.dropped


def test_must_have_and_nice_to_have_set_the_importance() -> None:
    role = read_guide_file(MARKDOWN).role
    assert role is not None
    importance = {s.name: s.importance for g in role.technical_skills for s in g.skills}
    assert importance["Excel"] is Importance.ESSENTIAL
    assert importance["Grafana"] is Importance.ESSENTIAL
    assert importance["drone mapping"] is Importance.USEFUL


def test_what_the_guide_does_not_name_itself_is_unsure_and_counted() -> None:
    reading = read_guide_file(MARKDOWN)
    unsure = [line.text for line in reading.lines if not line.sure]
    assert unsure == ["Grafana", "InfluxDB", "drone mapping"]
    assert [(p.code, dict(p.params)) for p in reading.problems] == [
        ("guide.unsure", {"count": "3"})
    ]


def _bare(text: str) -> str:
    """Leave what must be equal: no bullets, marks of Markdown, spaces, or the sign of a row."""
    lines = (re.sub(r"^\s*(?:[-•–*]|\d+[.)])\s+", "", line) for line in text.splitlines())
    return re.sub(r"[\s*`_]", "", " ".join(lines))


def _all_texts(value: object) -> list[str]:
    if isinstance(value, dict):
        kept = {k: v for k, v in value.items() if k not in ("id", "currency", "period", "country")}
        return [text for inner in kept.values() for text in _all_texts(inner)]
    if isinstance(value, list | tuple):
        return [text for inner in value for text in _all_texts(inner)]
    return (
        [value] if isinstance(value, str) and value not in list(Level) + list(Importance) else []
    )
