"""Questions that travel from kit to kit, and many that are moved at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits import edits
from kits.edits.copies import MOST_BYTES, Copied
from kits.languages import language_pack
from kits.model import Kit, Origin, Question
from roles.model import LANGUAGES, Level, Text
from roles.problem import Problem
from tests.kits.edit_strategies import built, own
from tests.kits.synthetic import synthetic_kit


def done(edited: Kit | Problem) -> Kit:
    assert isinstance(edited, Kit), edited
    return edited


def ids(kit: Kit) -> list[str]:
    return [planned.id for planned in kit.questions]


def copied(kit: Kit, *keys: str) -> tuple[Copied, ...]:
    found = edits.copied_questions(edits.copy_questions(kit, keys))
    assert not isinstance(found, Problem)
    return found


def without(kit: Kit, key: str) -> Kit:
    return done(edits.remove_question(kit, key))


@given(st.sets(st.integers(1, 9)), st.text(max_size=12))
def test_what_is_copied_is_what_was_asked_in_its_order(numbers: set[int], spice: str):
    kit = synthetic_kit(9, spice=spice.strip())
    keys = {f"tides.case-{number}" for number in numbers}
    if keys:
        planned = [one.planned for one in copied(kit, *keys)]
        assert planned == [p for p in kit.questions if p.id in keys]


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b'{"questions": []}', b"\xff", b"null"])
def test_a_clipboard_that_holds_something_else_is_told_in_words(text: bytes):
    found = edits.copied_questions(text)
    assert isinstance(found, Problem)
    assert all(language_pack(language).message(found) for language in LANGUAGES)


def test_a_clipboard_that_is_far_too_large_is_not_read():
    good = edits.copy_questions(synthetic_kit(1), ["tides.case-1"])
    assert not isinstance(edits.copied_questions(good), Problem)
    assert isinstance(edits.copied_questions(good + b" " * MOST_BYTES), Problem)


def test_a_question_of_the_bank_that_was_cut_comes_back_as_one_of_the_bank():
    kit = built()
    key = ids(kit)[2]
    (one,) = copied(kit, key)
    gone = without(kit, key)
    assert key in gone.excluded
    back = done(edits.add_copy(gone, one, 1, 0))
    assert back.interviews[1].questions[0].id == key
    assert back.interviews[1].questions[0].origin is Origin.BANK
    assert key not in back.excluded


def test_an_edited_question_of_the_bank_stays_marked_as_edited():
    kit = built()
    key = ids(kit)[0]
    edited = done(edits.edit_text(kit, key, "en", "ask", "What broke, and when?"))
    (one,) = copied(edited, key)
    back = done(edits.add_copy(without(edited, key), one, 0, 0))
    planned = back.questions[0]
    assert planned.edited
    assert planned.question.best_text("en").ask == "What broke, and when?"


def test_a_question_that_the_kit_asks_already_comes_as_ones_own_with_another_id():
    kit = built()
    key = ids(kit)[0]
    (one,) = copied(kit, key)
    twice = done(edits.add_copy(kit, one, 0, 1))
    thrice = done(edits.add_copy(twice, one, 0, 2))
    assert ids(thrice)[:3] == [key, f"{key}-2", f"{key}-3"]
    assert [p.origin for p in thrice.questions[1:3]] == [Origin.USER, Origin.USER]
    Question.model_validate(thrice.questions[1].question.model_dump())


@settings(deadline=None)
@given(
    st.from_regex(
        r"[a-z]{1,9}(-[a-z0-9]{1,9}){0,5}\.[a-z]{1,9}(-[a-z0-9]{1,9}){0,5}", fullmatch=True
    )
)
def test_a_second_copy_has_an_id_that_a_file_can_hold(key: str):
    mine = own().model_copy(update={"id": key})
    kit = done(edits.add_question(built(), mine, 0, 0, "f-sql"))
    (one,) = copied(kit, key)
    twice = done(edits.add_copy(kit, one, 0, 0))
    Question.model_validate(twice.questions[0].question.model_dump())


def test_a_copy_is_filed_under_the_competency_of_the_same_name_in_either_language():
    (one,) = copied(synthetic_kit(2), "tides.case-1")
    assert one.competency.en == "Ships"
    kit = done(edits.rename_competency(built(), "f-spark", "fr", "NAVIRES"))
    pasted = done(edits.add_copy(kit, one, 0, 0))
    assert pasted.questions[0].competency == "f-spark"


def test_a_copy_is_else_filed_where_it_is_evidence():
    kit = built()
    key = next(p.id for p in kit.questions if p.competency == "f-docker")
    (one,) = copied(kit, key)
    elsewhere = one.model_copy(update={"competency": Text(en="Something quite different")})
    pasted = done(edits.add_copy(without(kit, key), elsewhere, 0, 0))
    assert pasted.questions[0].competency == "f-docker"


def test_a_copy_that_is_evidence_for_nothing_goes_under_the_likeliest_name():
    kit = done(edits.rename_competency(built(), "f-python", "en", "Ships and boats"))
    (one,) = copied(synthetic_kit(2), "tides.case-1")
    pasted = done(edits.add_copy(kit, one, 0, 0))
    assert pasted.questions[0].competency == "f-python"
    assert pasted.questions[0].requirements == ()


def test_a_copy_without_the_anchors_of_the_level_is_refused_by_its_title():
    (one,) = copied(synthetic_kit(1, level=Level.JUNIOR), "tides.case-1")
    text = one.planned.question.en
    assert text is not None
    short = text.model_copy(update={"ladder": {1: "a", 2: "b", 3: "c"}})
    question = one.planned.question.model_copy(update={"en": short, "fr": None})
    planned = one.planned.model_copy(update={"question": question})
    refused = edits.add_copy(built(), one.model_copy(update={"planned": planned}), 0, 0)
    assert isinstance(refused, Problem)
    assert "Missed tide" in language_pack("en").message(refused)


@settings(deadline=None)
@given(st.data())
def test_questions_moved_together_stand_together_before_the_place(data: st.DataObject):
    kit = built()
    wanted = data.draw(st.sets(st.sampled_from(ids(kit)), min_size=1))
    interview = data.draw(st.integers(0, 1))
    asked = [planned.id for planned in kit.interviews[interview].questions]
    position = data.draw(st.integers(0, len(asked)))
    moved = done(edits.move_questions(kit, wanted, interview, position))
    now = [planned.id for planned in moved.interviews[interview].questions]
    block = [key for key in ids(kit) if key in wanted]
    before = [key for key in asked[:position] if key not in wanted]
    after = [key for key in asked[position:] if key not in wanted]
    assert now == [*before, *block, *after]
    assert sorted(ids(moved)) == sorted(ids(kit))
    assert moved == edits.settled(moved)


def test_moving_one_of_many_is_moving_it():
    kit = built()
    key = ids(kit)[0]
    assert edits.move_questions(kit, [key], 1, 1) == edits.move_question(kit, key, 1, 1)


def test_moving_to_an_interview_that_is_not_there_is_told():
    assert isinstance(edits.move_questions(built(), ids(built())[:1], 7, 0), Problem)
