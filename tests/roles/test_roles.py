from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roles.library import Shelf, load_library
from roles.model import (
    Collaboration,
    Importance,
    Level,
    Mission,
    Role,
    SalaryBand,
    Setting,
    Skill,
    SkillGroup,
    SoftSkill,
    Source,
    Text,
    Texts,
)
from roles.reader import read_role
from roles.writer import write_role

_LETTERS = st.characters(exclude_categories=["C", "Zl", "Zp"])
_LINE = st.text(_LETTERS, min_size=1, max_size=40).map(str.strip).filter(bool)
_TEXT = st.builds(Text, en=_LINE, fr=_LINE | st.none())
_TEXTS = st.builds(Texts, en=st.lists(_LINE, max_size=3).map(tuple), fr=st.just(()))
_SLUG = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
_IMPORTANCE = st.none() | st.sampled_from(Importance)
_SALARY = st.builds(
    SalaryBand,
    level=st.sampled_from(Level),
    low=st.none() | st.integers(0, 50_000),
    high=st.none() | st.integers(50_000, 300_000),
    open_top=st.booleans(),
    currency=st.none() | st.sampled_from(["EUR", "USD"]),
    period=st.none() | st.sampled_from(["year", "day"]),
    text=_LINE,
)


@st.composite
def roles(draw: st.DrawFn) -> Role:
    ids = draw(st.lists(_SLUG, min_size=2, max_size=6, unique=True))
    half = len(ids) // 2
    return Role(
        id=draw(_SLUG),
        setting=draw(st.none() | st.sampled_from(Setting)),
        title=draw(_TEXT),
        aliases=draw(_TEXTS),
        summary=draw(st.none() | _TEXT),
        missions=tuple(
            Mission(
                id=i, text=draw(_TEXT), importance=draw(_IMPORTANCE), day_one=draw(st.booleans())
            )
            for i in ids[:half]
        ),
        technical_skills=tuple(
            SkillGroup(group=draw(_TEXT), skills=tuple(Skill(name=n) for n in names))
            for names in draw(st.lists(st.lists(_LINE, min_size=1, max_size=3), max_size=2))
        ),
        soft_skills=tuple(SoftSkill(id=i, text=draw(_TEXT)) for i in ids[half:]),
        collaboration=tuple(
            Collaboration.model_validate({"with": draw(_TEXT), "about": draw(st.none() | _TEXT)})
            for _ in range(draw(st.integers(0, 2)))
        ),
        salary=tuple(draw(st.lists(_SALARY, max_size=3))),
        training=draw(_TEXTS),
        source=draw(st.builds(Source, title=_LINE, reviewed=st.none() | st.dates())),
    )


@given(roles())
def test_what_is_written_is_read_back(role: Role):
    assert read_role(write_role(role), "r.yaml") == (role, [])


def test_a_copy_with_other_fields_leaves_alone_what_it_is_a_copy_of():
    one, other = Text(en="Pilot"), Text(en="Baker")
    assert one.model_fields_set is other.model_fields_set, "kept once for all"
    both = one.model_copy(update={"fr": "Pilote"})
    assert both.model_fields_set == {"en", "fr"}
    assert one.model_fields_set == other.model_fields_set == {"en"}


def test_every_fault_is_reported_at_once_with_its_line():
    text = b"""schema: 1
id: Not A Slug
title: {}
missions:
  - id: m1
    text: {en: Feed the cat}
    importance: huge
    colour: red
salary:
  - {level: junior, low: 60000, high: 50000}
"""
    role, problems = read_role(text, "mine.yaml")
    assert role is None
    found = {(p.code, p.place.line, p.place.field) for p in problems}
    assert ("field.form", 2, "id") in found
    assert ("field.wrong", 3, "title") in found
    assert ("field.choice", 7, "missions.0.importance") in found
    assert ("field.unknown", 8, "missions.0.colour") in found
    assert ("field.wrong", 10, "salary.0") in found


@pytest.mark.parametrize("text", [b"- a\n- b\n", b"just words\n", b"42\n"])
def test_a_file_of_another_kind_is_said_to_be_no_role(text: bytes):
    assert read_role(text, "x.yaml")[1][0].code == "role.not-a-role"


def test_an_id_used_twice_is_refused():
    text = b"""schema: 1
id: a
title: {en: A}
missions: [{id: x, text: {en: B}}]
soft_skills: [{id: x, text: {en: C}}]
"""
    assert "x" in dict(read_role(text, "r.yaml")[1][0].params)["why"]


def test_the_users_role_wins_over_the_shipped_one_of_its_id(tmp_path: Path):
    mine = b"schema: 1\nid: machine-learning-engineer\ntitle: {en: Our own ML role}\n"
    (tmp_path / "mine.yaml").write_bytes(mine)
    (tmp_path / "broken.yaml").write_bytes(b"a: [")
    library = load_library(tmp_path)
    entry = next(e for e in library.entries if e.role.id == "machine-learning-engineer")
    assert entry.shelf is Shelf.USER
    assert entry.role.title.en == "Our own ML role"
    assert [problem.place.file for problem in library.problems] == [str(tmp_path / "broken.yaml")]


@pytest.mark.parametrize("words", ["machine learning", "INGENIEUR", "ingénieure machine", "mle"])
def test_a_role_is_found_by_title_or_alias_in_either_language(words: str):
    found = load_library(Path("nowhere")).search(words, "fr")
    assert "machine-learning-engineer" in [entry.role.id for entry in found]


def test_words_of_no_role_find_nothing():
    assert load_library(Path("nowhere")).search("blacksmith", "en") == ()
