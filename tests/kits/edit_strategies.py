"""Edits drawn at random, and kits to try them on, for what must hold whatever a person does."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache, partial
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from kits import edits
from kits.generate.build import Wishes, build_kit
from kits.model import Kit, QuestionType
from roles.model import LANGUAGES, Level
from tests.kits.generate.varied import varied
from tests.kits.samples import bank, concept, question, role

if TYPE_CHECKING:
    from collections.abc import Callable

    from roles.problem import Problem

    Edit = Callable[[Kit], Kit | Problem]

SKILLS = ("sql", "python", "docker", "spark")
BANK = bank(
    [concept(key, "skill", family=f"f-{key}") for key in SKILLS],
    [
        varied(key, n, 4 + n, tuple(QuestionType)[(n + i) % 4])
        for i, key in enumerate(SKILLS)
        for n in range(6)
    ],
)
ROLE = role((), SKILLS)
IDS = [item.id for item in BANK.questions]
PLAIN = Wishes(Level.SENIOR, "en", (45, 60))
PARTS = (
    "title", "ask", "purpose", "fallback", "material", "solution", "probes.0", "probes.7",
    "ladder.3", "ladder.9", "nonsense", "ladder.x",
)  # fmt: skip


@cache
def built(interviews: tuple[int, ...] = (45, 60)) -> Kit:
    kit = build_kit(ROLE, BANK, replace(PLAIN, interviews=interviews)).kit
    assert kit is not None
    return kit


def own(number: int = 1, about: str = "sql", minutes: int = 4):
    made = question(about, number, minutes=minutes)
    return made.model_copy(update={"id": f"own-{about}.mine-{number}"})


KEYS = st.sampled_from([*IDS, "own-sql.mine-1", "own-spark.mine-2", "sql.unheard-of"])
SPOTS = st.tuples(st.integers(-1, 2), st.integers(-1, 9))
WORDS = st.one_of(st.text(max_size=80), st.sampled_from(["", " ", "x" * 9000, "a\x00b\r\nc"]))
SIDES = st.sampled_from(LANGUAGES)
HOMES = st.sampled_from([*(f"f-{key}" for key in SKILLS), "nowhere"])


@st.composite
def some_edit(draw: st.DrawFn) -> Edit:
    key, (interview, position), words = draw(KEYS), draw(SPOTS), draw(WORDS)
    side, home, number = draw(SIDES), draw(HOMES), draw(st.integers(0, 90))
    drawn = draw(st.integers(1, 6))
    mine = own(draw(st.integers(1, 2)), draw(st.sampled_from(["sql", "spark", "poetry"])))
    names = draw(st.lists(WORDS, max_size=3))
    edit: Edit = draw(
        st.sampled_from(
            [
                lambda kit: edits.move_question(kit, key, interview, position),
                lambda kit: edits.remove_question(kit, key),
                lambda kit: edits.add_question(kit, mine, interview, position),
                lambda kit: edits.add_question(kit, mine, interview, position, home),
                lambda kit: edits.add_from_bank(kit, known(key), interview, position),
                lambda kit: edits.replace_question(kit, key, mine),
                lambda kit: edits.lock(kit, key),
                lambda kit: edits.unlock(kit, key),
                lambda kit: edits.pin(kit, key),
                lambda kit: edits.unpin(kit, key),
                *(partial(_edit_text, key=key, side=side, part=p, words=words) for p in PARTS),
                lambda kit: edits.add_probe(kit, key, side, words, position),
                lambda kit: edits.remove_probe(kit, key, side, position),
                lambda kit: edits.move_probe(kit, key, side, position, interview),
                lambda kit: edits.up_to_date(kit, key, side),
                lambda kit: edits.set_minutes(kit, key, number),
                lambda kit: edits.set_type(kit, key, tuple(QuestionType)[drawn % 4]),
                lambda kit: edits.set_panel(kit, interview, names),
                lambda kit: edits.set_focus(kit, interview, [home]),
                lambda kit: edits.set_interview_minutes(kit, interview, number * 6),
                lambda kit: edits.set_competency(kit, home, drawn, words, drawn),
                lambda kit: edits.rename_competency(kit, home, side, words),
                lambda kit: edits.move_requirement(kit, SKILLS[drawn % 4], home),
                lambda kit: edits.file_question(kit, key, home),
                lambda kit: edits.set_country(kit, "FR" if drawn > 1 else "QQ"),
                lambda kit: edits.set_date(kit, dt.date(2026, 11, drawn)),
                lambda kit: edits.set_language(kit, side),
                edits.as_exported,
                edits.to_save,
            ]
        )
    )
    return edit


def _edit_text(kit: Kit, *, key: str, side, part: str, words: str) -> Kit | Problem:
    return edits.edit_text(kit, key, side, part, words)


def known(key: str):
    found = [item for item in BANK.questions if item.id == key]
    return found[0] if found else own()


def after(kit: Kit, some: list[Edit]) -> Kit:
    for edit in some:
        done = edit(kit)
        kit = done if isinstance(done, Kit) else kit
    return kit
