"""What the report says of a bank, as values."""

from __future__ import annotations

from kits.bank.index import Bank
from kits.bank.model import Concept, Family, Names
from kits.bank.report import Gap, report_of
from kits.model import QuestionType
from roles.model import Level, Setting
from tests.kits.samples import concept, question

FAMILY = Family(id="tides", names=Names(en="Tides", fr="Marées"))
TYPES = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)


def bank_of(concepts: list[Concept], questions: list) -> Bank:
    return Bank.of([FAMILY], concepts, questions)


def gaps_of(concepts: list[Concept], questions: list) -> tuple[Gap, ...]:
    return report_of(bank_of(concepts, questions)).gaps


def test_a_concept_nobody_asks_about_is_a_gap():
    assert gaps_of([concept("knots", "skill")], []) == (Gap("no-question", "knots"),)


def test_two_questions_of_two_types_at_each_level_are_enough_for_a_skill():
    questions = [question("knots", n, type_=TYPES[n]) for n in range(2)]
    assert gaps_of([concept("knots", "skill")], questions) == ()


def test_an_activity_needs_three_questions():
    questions = [question("knots", n, type_=TYPES[n]) for n in range(2)]
    gaps = gaps_of([concept("knots", "activity")], questions)
    assert [(gap.code, gap.level, gap.questions) for gap in gaps] == [
        ("thin", level, 2) for level in Level
    ]


def test_questions_of_one_type_are_too_thin_where_they_are_asked():
    both = [question("knots", n, type_=TYPES[n]) for n in range(2)]
    only_mid = both[1].model_copy(update={"levels": (Level.MID,)})
    same = question("knots", 2, type_=TYPES[0])
    gaps = gaps_of([concept("knots", "skill")], [both[0], only_mid, same])
    assert [(gap.level, gap.questions, gap.types) for gap in gaps] == [
        (Level.JUNIOR, 2, 1), (Level.SENIOR, 2, 1), (Level.LEAD, 2, 1),
    ]  # fmt: skip


def test_a_tool_borrows_the_questions_of_its_set():
    questions = [question("ropes", n, type_=TYPES[n]) for n in range(2)]
    concepts = [concept("ropes", "skill"), concept("hemp", "skill", alternatives="ropes")]
    assert gaps_of(concepts, questions) == ()


def test_a_narrow_concept_borrows_the_questions_of_a_broader_one():
    questions = [question("ropes", n, type_=TYPES[n]) for n in range(2)]
    middle = concept("hemp", "skill", broader=["ropes"])
    narrow = concept("hemp-cord", "skill", broader=["hemp"])
    assert gaps_of([concept("ropes", "skill"), middle, narrow], questions) == ()
    assert gaps_of([middle, narrow], []) == (
        Gap("no-question", "hemp"), Gap("no-question", "hemp-cord"),
    )  # fmt: skip


def test_a_quality_needs_a_question_in_every_setting_it_names():
    quality = concept("calm", "quality", settings=[Setting.DATA, Setting.PEOPLE])
    questions = [
        question("calm", n, type_=TYPES[n]).model_copy(update={"setting": Setting.DATA})
        for n in range(2)
    ]
    assert gaps_of([quality], questions) == (Gap("setting", "calm", setting=Setting.PEOPLE),)


def test_a_text_missing_in_one_language_is_a_gap_of_its_main_concept_only():
    first, second = (question("knots", n, type_=TYPES[n]) for n in range(2))
    second = second.model_copy(update={"fr": None, "assesses": ("knots", "hemp")})
    gaps = gaps_of([concept("knots", "skill"), concept("hemp", "skill")], [first, second])
    assert [gap for gap in gaps if gap.code == "language"] == [
        Gap("language", "knots", question=second.id, language="fr")
    ]


def test_a_question_counts_for_each_level_and_for_each_concept_it_assesses():
    shared = question("knots", 1).model_copy(update={"assesses": ("knots", "hemp")})
    report = report_of(bank_of([concept("knots", "skill"), concept("hemp", "skill")], [shared]))
    assert report.counts.total == 1
    assert set(report.counts.levels.values()) == {1}
    assert [c.counts.total for c in report.concepts] == [1, 1]
    assert {c.concept.id: len(c.own) for c in report.concepts} == {"hemp": 0, "knots": 1}
    assert report.settings[Setting.DATA] == 1
