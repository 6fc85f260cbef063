"""Guides put together at random: what was put in comes out, in order, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from roles.guides import read_guide

if TYPE_CHECKING:
    from roles.model import Language, Role

# Words that are no cue of any vocabulary; what stands between tells English from French.
NOUNS = {
    "en": ("lantern", "harbour", "granite", "otter", "velvet", "copper", "meadow", "walnut"),
    "fr": ("lanterne", "falaise", "granit", "loutre", "velours", "cuivre", "prairie", "noyer"),
}
VERBS = {
    "en": ("Polish", "Count", "Repaint", "Carry", "Mend", "Inspect"),
    "fr": ("Polir", "Compter", "Repeindre", "Porter", "Réparer", "Inspecter"),
}
MISSION = {"en": "{verb} the {a} with your {b}.", "fr": "{verb} le {a} avec votre {b}."}
TOOLS = (
    "Zorbex",
    "Kwil.js",
    "Trano",
    "C++",
    "Flumen",
    "Parq",
    "Ostrea",
    "Nimbly",
    "Vexo",
    "Quarta",
)
QUALITIES = {
    "en": ("candour", "grit", "steady nerves", "dry humour", "good ears", "tact"),
    "fr": ("franchise", "cran", "nerfs solides", "humour sec", "bonne oreille", "tact"),
}
PEOPLE = {
    "en": ("Sailors", "Night guards", "Stone masons", "Florists"),
    "fr": ("Marins", "Gardes de nuit", "Tailleurs de pierre", "Fleuristes"),
}
PATHS = {
    "en": ("Harbour Director", "Lead Lantern Keeper", "Chief Otter Officer"),
    "fr": ("Directrice du port", "Responsable des lanternes", "Cheffe des loutres"),
}
HEADINGS = {
    "en": {
        "missions": ("Key responsibilities", "What you will do", "Your missions", "Missions"),
        "tools": ("Technical skills", "Hard skills", "Tech stack"),
        "soft": ("Soft skills", "Personal qualities"),
        "people": ("Team collaboration", "Who you will work with"),
        "paths": ("Career paths", "Possible career paths", "Career progression"),
    },
    "fr": {
        "missions": ("Vos missions", "Missions", "Vos responsabilités", "Ce que vous ferez"),
        "tools": ("Compétences techniques", "Environnement technique", "Stack technique"),
        "soft": ("Savoir-être", "Qualités humaines", "Soft skills"),
        "people": ("Collaboration", "Vos interlocuteurs"),
        "paths": ("Évolution de carrière", "Perspectives d’évolution"),
    },
}
TITLES = {"en": "What is a Lantern Engineer?", "fr": "Qu’est-ce qu’une ingénieure lanternes ?"}
SUMMARIES = {
    "en": "The work is what you will find by the sea and in the hills.",
    "fr": "Le travail est celui que vous ferez dans les collines et sur la mer.",
}
CHROME = {
    "en": ("Skip to content", "Home", "Log in"),
    "fr": ("Aller au contenu", "Accueil", "Connexion"),
}
ADVERT = {"en": "Ready to hire?\n\nLet's talk today.", "fr": "Besoin de recruter ?\n\nParlons-en."}
SECTIONS = ("missions", "tools", "soft", "people", "paths")


@dataclass(frozen=True)
class Made:
    """A guide and what was put into it."""

    language: Language
    text: str
    parts: dict[str, list[str]]


@st.composite
def guides(draw: st.DrawFn) -> Made:
    language: Language = draw(st.sampled_from(["en", "fr"]))
    order = draw(st.permutations(SECTIONS))
    bullet = draw(st.sampled_from(["- ", "* ", "• ", "– ", "  • "]))
    marked = draw(st.booleans())
    blank = draw(st.sampled_from(["\n", "\n\n"]))
    parts = {name: draw(_entries(name, language)) for name in order}
    blocks = [draw(st.sampled_from(CHROME[language])), TITLES[language], SUMMARIES[language]]
    for name in order:
        heading = draw(st.sampled_from(HEADINGS[language][name]))
        heading = f"## {heading}" if marked else heading
        in_prose = name in ("soft", "paths") and draw(st.booleans())
        listed = ", ".join(parts[name]) + "." if in_prose else _list(name, parts[name], bullet)
        blocks.append(f"{heading}{blank}{listed}")
    advert = ADVERT[language]
    blocks.append(f"## {advert}" if marked else advert)
    return Made(language, "\n\n".join(blocks) + "\n", parts)


@st.composite
def _entries(draw: st.DrawFn, name: str, language: Language) -> list[str]:
    if name == "missions":
        nouns = st.sampled_from(NOUNS[language])
        made = st.builds(
            MISSION[language].format, verb=st.sampled_from(VERBS[language]), a=nouns, b=nouns
        )
        return draw(st.lists(made, min_size=2, max_size=6, unique=True))
    words = {"tools": TOOLS, "soft": QUALITIES[language], "people": PEOPLE[language]}
    some = st.sampled_from(words.get(name, PATHS[language]))
    return draw(st.lists(some, min_size=2, max_size=6, unique=True))


def _list(name: str, entries: list[str], bullet: str) -> str:
    if name == "tools":  # the first half in a group of its own
        half = len(entries) // 2
        lines = [f"Cloud: {', '.join(entries[:half])}", *entries[half:]]
    else:
        lines = entries
    return "\n".join(bullet + line for line in lines)


def came_out(role: Role, language: Language) -> dict[str, list[str]]:
    return {
        "missions": [mission.text.get(language) or "" for mission in role.missions],
        "tools": [skill.name for group in role.technical_skills for skill in group.skills],
        "soft": [skill.text.get(language) or "" for skill in role.soft_skills],
        "people": [who.with_.get(language) or "" for who in role.collaboration],
        "paths": list(role.career_paths.get(language)),
    }


@given(guides())
def test_what_was_put_in_comes_out_in_order(made: Made) -> None:
    reading = read_guide(made.text.encode(), "made.txt")
    assert reading.role is not None
    assert reading.language == made.language
    assert came_out(reading.role, made.language) == made.parts
    assert reading.role.technical_skills[0].group.get(made.language) == "Cloud"
    assert reading.role.summary is not None
    assert reading.role.summary.get(made.language) == SUMMARIES[made.language]
    assert all(line.sure for line in reading.lines)


@given(guides())
def test_markdown_gives_what_plain_text_gives(made: Made) -> None:
    markdown = re.sub(r"^\s*[-*•–] ", "- ", made.text, flags=re.MULTILINE)
    as_text = read_guide(markdown.encode(), "made.txt")
    as_markdown = read_guide(markdown.encode(), "made.md")
    assert as_markdown.role == as_text.role
    assert as_markdown.lines == as_text.lines


PIECES = st.sampled_from(
    [
        "", "Missions", "Your missions:", "## Skills", "- Skills:", "•", "- Python, SQL and (Go",
        "- Cloud (AWS, GCP)", ": x", "Soft skills: patience, tact", "Salary", "45–60K€ senior",
        "  - deeper", "    • deepest", "1. Missions", "What is a Nurse?", "---", "| a |", "**B**",
        "They work with:", "They work with sailors and masons.", "Lead Nurse, or Head of Care.",
        "Nice to have", "Training & salary", "Ready to hire?", "Vous travaillez avec la mer :",
        "Master's degree. Pay: 45k€ for juniors.", "Career paths", "Why?", "etc.", "(", "Cloud",
    ]
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=25))
def test_no_text_whatever_breaks_the_reading_or_adds_words(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    reading = read_guide(text.encode("utf-8", "replace"), "any.txt")
    assert reading.is_role == (reading.role is not None)
    source = _letters(text)
    for line in reading.lines:
        assert line.source == "any.txt" or _letters(line.text) in source


@given(st.lists(st.one_of(PIECES, st.text(max_size=40)), max_size=25))
def test_no_markdown_whatever_breaks_the_reading(pieces: list[str]) -> None:
    reading = read_guide("\n".join(pieces).encode("utf-8", "replace"), "any.md")
    assert reading.is_role or reading.problems


@given(st.binary(max_size=200))
def test_no_bytes_whatever_break_the_reading(data: bytes) -> None:
    assert not read_guide(data, "any.txt").is_role


def _letters(text: str) -> str:
    lines = re.split(r"[\r\n]", text)
    bare = (re.sub(r"^\s*\d{1,2}[.)]\s", "", line) for line in lines)
    return "".join(char for char in "".join(bare) if char.isalnum())
