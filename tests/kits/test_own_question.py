"""What a person fills in becomes a question, or everything that is wrong with it is said."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits import edits
from kits.edits.own_question import QuestionForm, TextForm, own_question
from kits.languages import language_pack
from kits.model import Kit, Question
from roles.model import LANGUAGES, Level
from tests.kits.edit_strategies import built

ENGLISH = TextForm(
    ask="Tell me about the last tide you missed. What did you do?",
    purpose="Shows who looks at the table.",
    title="Missed tide",
    probes=("What was the first sign?", " "),
    ladder={rung: f"Named step {rung}." for rung in range(1, 7)},
    material="",
    solution=" ",
)
FORM = QuestionForm({"en": ENGLISH}, ("sql",))


def question(form: QuestionForm, taken: tuple[str, ...] = ()) -> Question:
    made, problems = own_question(form, taken)
    assert made is not None, problems
    return made


def fields(form: QuestionForm) -> set[str]:
    made, problems = own_question(form)
    assert made is None
    for problem in problems:
        for language in LANGUAGES:
            assert language_pack(language).message(problem)
    return {problem.place.field for problem in problems}


def test_empty_parts_are_left_out_and_the_id_tells_what_it_is_about():
    made = question(FORM)
    assert made.id == "sql.missed-tide"
    assert made.en is not None
    assert (made.en.probes, made.en.solution, made.fr) == (
        ("What was the first sign?",), None, None,
    )  # fmt: skip
    assert made.levels == tuple(Level)
    kit = edits.add_question(built((45, 120)), made, 1, 0)
    assert isinstance(kit, Kit)


def test_a_new_question_gets_an_id_of_its_own_and_an_old_one_keeps_it():
    taken = ("sql.missed-tide", "sql.missed-tide-2")
    assert question(FORM, taken).id == "sql.missed-tide-3"
    assert question(replace(FORM, id="sql.missed-tide"), taken).id == "sql.missed-tide"


def test_a_question_is_for_the_levels_whose_answers_are_there():
    three = replace(ENGLISH, ladder={1: "", 2: "Two.", 3: "Three.", 4: "Four."})
    assert question(replace(FORM, texts={"en": three})).levels == (Level.MID,)


def test_everything_that_is_wrong_is_said_at_its_field():
    empty = TextForm(ladder={1: "One."})
    form = QuestionForm({"en": empty}, ("sql",), minutes=0)
    assert fields(form) == {"en.ask", "en.purpose", "en.probes", "en.ladder", "minutes"}
    assert fields(QuestionForm({"en": ENGLISH}, ())) == {"assesses"}
    long = replace(ENGLISH, ask="x" * 5000, title="x" * 80, probes=("?",) * 7)
    assert fields(replace(FORM, texts={"en": long})) == {"en.ask", "en.title", "en.probes"}
    short = replace(ENGLISH, ladder={2: "Two.", 3: "Three.", 4: "Four."})
    senior = replace(FORM, texts={"fr": short}, levels=(Level.SENIOR,))
    assert fields(senior) == {"fr.ladder"}
    assert fields(QuestionForm({}, ("sql",))) == {""}


@settings(max_examples=100, deadline=None)
@given(
    st.builds(
        TextForm,
        **{name: st.text(max_size=99) for name in ("ask", "purpose", "title", "material")},
        probes=st.lists(st.text(max_size=20), max_size=7).map(tuple),
        ladder=st.dictionaries(st.integers(-1, 8), st.text(max_size=20)),
    ),
    st.sets(st.sampled_from(["sql.x", "sql.x-2"])),
)
def test_whatever_is_filled_in_there_is_a_question_or_a_reason(text: TextForm, taken: set[str]):
    made, problems = own_question(QuestionForm({"fr": text}, ("sql",)), taken)
    assert (made is None) == bool(problems)
    if made is not None:
        assert made.id not in taken
        assert Question.model_validate(made.model_dump()) == made


@pytest.mark.parametrize("title", ["", "…", "日本", "x" * 60])
def test_any_title_gives_an_id(title: str):
    made = question(replace(FORM, texts={"en": replace(ENGLISH, title=title)}))
    assert made.id.startswith("sql.")
