from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest

from kits.bank.load import load_bank
from kits.document.reasons import question_reason
from kits.files import read_kit, write_kit
from kits.generate.build import Wishes, build_kit
from kits.identity import codes, digest, kit_id
from kits.model import Coverage, Origin
from kits.review import review_question
from roles.library import load_library
from roles.model import Level, NamedCompetency, Setting, Text
from tests.kits.samples import bank, concept, question, role

if TYPE_CHECKING:
    from roles.model import Language

SMALL = bank(
    [concept("sql", "skill"), concept("baking", "skill", family="ovens")],
    [question("sql", n, minutes=5 + n % 3) for n in range(6)],
)


def build(wanted=("sql",), soft=(), missions=(), interviews=(45,), language="en", **more):
    made = role(missions, wanted, soft)
    return build_kit(
        made, SMALL, Wishes(Level.MID, cast("Language", language), interviews, **more)
    )


def test_a_requirement_the_bank_does_not_know_gets_a_composed_question_and_says_so():
    built = build(missions=("Shoe the horses of the guard.",))
    assert built.kit is not None
    composed = [p for p in built.kit.questions if p.origin is Origin.COMPOSED]
    assert len(composed) == 1
    assert "shoe the horses of the guard" in composed[0].question.best_text("en").ask
    assert "build.composed" in {problem.code for problem in built.problems}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_composed_questions_pass_our_own_checks_of_wording(language: str):
    built = build(
        wanted=("Blender",), soft=("patience",), missions=("Shoe horses",), language=language
    )
    assert built.kit is not None
    composed = [p.question for p in built.kit.questions if p.origin is Origin.COMPOSED]
    assert len(composed) == 3
    about_the_bank = {"review.language-missing", "review.id-prefix", "review.concept-unknown"}
    wrong = [
        (question.id, problem.code, problem.place.field)
        for question in composed
        for problem in review_question(question, {})
        if problem.code not in about_the_bank
    ]
    assert wrong == []


def test_an_untranslated_requirement_of_a_french_kit_is_a_warning():
    built = build(missions=("Shoe the horses.",), language="fr")
    assert "build.untranslated" in {problem.code for problem in built.problems}


@pytest.mark.parametrize(
    ("interviews", "code"), [((), "build.no-interview"), ((45, 15), "build.too-short")]
)
def test_interviews_that_cannot_be_planned_are_an_error(interviews, code: str):
    built = build(interviews=interviews)
    assert built.kit is None
    assert [problem.code for problem in built.problems] == [code]


def test_a_role_without_anything_to_ask_is_an_error():
    built = build(wanted=())
    assert built.kit is None
    assert built.problems[0].code == "build.nothing-to-cover"


def test_each_question_says_why_it_is_there():
    built = build(wanted=("sql", "baking"))
    kit = built.kit
    assert kit is not None
    for planned in kit.questions:
        assert question_reason(kit, planned).startswith("Evidence for: ")
    only = next(p for p in kit.questions if p.origin is Origin.COMPOSED)
    assert "asks about this nowhere else" in question_reason(kit, only)


def test_a_kit_file_opens_to_the_same_kit():
    shipped, _ = load_bank()
    made = load_library().get("machine-learning-engineer")
    assert made is not None
    kit = build_kit(made, shipped, Wishes(Level.LEAD, "fr", (45, 60), variant=2)).kit
    assert kit is not None
    data = write_kit(kit)
    assert read_kit(data, "k.ikit") == (kit, [])
    assert write_kit(kit) == data
    assert kit_id(kit) == "machine-learning-engineer-lead-variant-2"


def test_the_digest_follows_content_and_not_the_version_counter():
    kit = build().kit
    assert kit is not None
    assert digest(kit) == digest(kit.model_copy(update={"version": 7}))
    assert digest(kit) != digest(kit.model_copy(update={"level": Level.LEAD}))


def test_codes_count_through_the_whole_kit():
    kit = build(interviews=(30, 30)).kit
    assert kit is not None
    assert list(codes(kit).values()) == [f"Q{n}" for n in range(1, len(kit.questions) + 1)]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file.empty"),
        (b"not json", "kit.not-a-kit"),
        (b"[]", "kit.not-a-kit"),
        (b"\xff\xfe", "kit.not-a-kit"),
        (b'{"interviews": [], "schema": 99}', "kit.newer"),
        (b'{"interviews": [{"minutes": "long"}]}', "field.wrong"),
        (b"[" * 200_000, "kit.not-a-kit"),
    ],
)
def test_a_file_that_is_no_kit_is_a_sentence(data: bytes, code: str):
    kit, problems = read_kit(data, "x.ikit")
    assert kit is None
    assert problems[0].code == code
    assert problems[0].place.file == "x.ikit"


def test_a_touched_requirement_is_told_apart_from_a_covered_one():
    wider = bank(
        [
            concept("clouds", "skill"),
            concept("aws", "skill", broader=["clouds"]),
        ],
        [question("clouds", 1)],
    )
    made = role(skills=("clouds", "aws"))
    kit = build_kit(made, wider, Wishes(Level.MID, "en", (30,))).kit
    assert kit is not None
    state = {c.requirement.id: c.coverage for c in kit.requirements}
    assert state["clouds"] is Coverage.DIRECT
    assert state["aws"] in (Coverage.DIRECT, Coverage.TOUCHED)


def test_a_kit_file_whose_ladder_lost_a_rung_is_refused_with_the_question():
    kit = build().kit
    assert kit is not None
    value = json.loads(write_kit(kit))
    question = value["interviews"][0]["questions"][0]["question"]
    del question["en"]["ladder"]["3"]
    read, problems = read_kit(json.dumps(value).encode(), "cut.ikit")
    assert read is None
    assert question["id"] in dict(problems[0].params)["why"]


def test_a_question_of_another_field_is_not_asked():
    elsewhere = question("sql", 50).model_copy(update={"setting": Setting.PRODUCT})
    mixed = bank([concept("sql", "skill")], [elsewhere, question("sql", 51)])
    made = role(skills=("sql",)).model_copy(update={"setting": Setting.DATA})
    kit = build_kit(made, mixed, Wishes(Level.MID, "en", (45,))).kit
    assert kit is not None
    assert [planned.id for planned in kit.questions] == ["sql.case-51"]


def test_a_nurse_is_not_asked_about_meter_readings():
    shipped, _ = load_bank()
    made = role(("Dress wounds and remove stitches.",), soft=("Rigour",))
    kit = build_kit(made, shipped, Wishes(Level.MID, "en", (60,))).kit
    assert kit is not None
    assert {planned.origin for planned in kit.questions} == {Origin.COMPOSED}


def test_a_competency_with_a_name_of_any_length_makes_a_kit():
    long = NamedCompetency(name=Text(en="x" * 400), requirements=("sql",))
    made = role((), ("sql",)).model_copy(update={"competencies": (long,)})
    kit = build_kit(made, SMALL, Wishes(Level.MID, "en", (45,))).kit
    assert kit is not None
    assert [competency.name.en for competency in kit.competencies] == ["x" * 400]
