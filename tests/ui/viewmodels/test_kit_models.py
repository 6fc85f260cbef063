from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kits.minutes import scored_minutes
from roles.problem import Place, Problem, Severity
from ui.i18n import Words, on_screen
from ui.viewmodels.coverage import CoverageModel, GroupRow, RequirementRow, coverage_rows, tally
from ui.viewmodels.plan import InterviewRow, PlanModel, QuestionRow, plan_rows
from ui.viewmodels.problems import SEVERITY, ProblemListModel
from ui.viewmodels.question import question_facts

if TYPE_CHECKING:
    from kits.model import Kit


def test_the_plan_has_each_interview_and_then_its_questions(roomy_kit: Kit, words: Words):
    rows = plan_rows(roomy_kit, words)
    heads = [row for row in rows if isinstance(row, InterviewRow)]
    assert [head.title for head in heads] == [
        "Interview 1 · 45 min", "Interview 2 · 45 min", "Interview 3 · 60 min",
    ]  # fmt: skip
    assert isinstance(rows[0], InterviewRow)
    questions = [row for row in rows if isinstance(row, QuestionRow)]
    assert [row.code for row in questions] == [f"Q{n}" for n in range(1, len(questions) + 1)]
    assert all(row.tags for row in questions), "each question says what it covers"


def test_an_interview_says_its_minutes_used_of_those_there_are(kit: Kit, words: Words):
    (head,) = [row for row in plan_rows(kit, words) if isinstance(row, InterviewRow)]
    assert head.available == scored_minutes(60)
    assert head.used == kit.plan.minutes_used <= head.available
    assert head.minutes == f"{head.used} of {head.available} min"


@pytest.mark.usefixtures("qapp")
def test_headings_cannot_be_selected(kit: Kit, words: Words):
    model = PlanModel(words)
    model.set_kit(kit)
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert not model.flags(model.index(0, 0)) & selectable
    assert model.flags(model.index(1, 0)) & selectable


@pytest.mark.usefixtures("qapp")
def test_a_question_keeps_its_row_and_a_lost_one_gives_the_first(kit: Kit, words: Words):
    model = PlanModel(words)
    assert model.row_of("gone.question") == -1
    model.set_kit(kit)
    last = kit.questions[-1]
    assert model.row_of(last.id) == len(kit.questions)
    assert model.row_of("gone.question") == 1


@pytest.mark.usefixtures("qapp")
def test_a_reader_hears_code_clock_title_type_minutes_and_what_is_covered(kit: Kit, words: Words):
    model = PlanModel(words)
    model.set_kit(kit)
    row = model.rows[1]
    assert isinstance(row, QuestionRow)
    spoken = model.data(model.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    facts = [row.code, row.clock, row.title, row.type_name, row.minutes, *row.tags]
    assert spoken == ", ".join(facts)


def _shown(text: str) -> str:
    return on_screen(text, "en")


def test_a_question_shows_why_it_is_there_and_its_anchors_at_the_level(kit: Kit, words: Words):
    planned = kit.questions[2]
    facts = question_facts(kit, planned.id, words)
    assert facts is not None
    assert facts.code == "Q3"
    assert facts.reason.startswith("Evidence for: ")
    text = planned.question.best_text("en")
    assert (facts.ask, facts.probes) == (_shown(text.ask), tuple(map(_shown, text.probes)))
    ladder = {rung: _shown(behaviour) for rung, behaviour in text.ladder.items()}
    assert facts.anchors == (("1", ladder[3]), ("3", ladder[4]), ("5", ladder[5]))
    assert question_facts(kit, "gone.question", words) is None


def test_the_window_can_be_french_over_an_english_kit(kit: Kit):
    facts = question_facts(kit, kit.questions[0].id, Words("fr"))
    assert facts is not None
    assert facts.ask == _shown(kit.questions[0].question.best_text("en").ask)
    assert not facts.reason.startswith("Evidence")


@pytest.mark.usefixtures("qapp")
def test_a_french_kit_is_shown_with_the_signs_of_french_and_found_as_it_is_typed(roomy_kit: Kit):
    kit, words = roomy_kit.model_copy(update={"language": "fr"}), Words("fr")
    facts = [question_facts(kit, planned.id, words) for planned in kit.questions]
    shown = " ".join(f"{one.title} {one.ask} {one.probes} {one.reason}" for one in facts if one)
    assert "\u00a0?" in shown
    assert not re.search(r" [?!:;»%]|« |[a-z]'[a-z]|-vous ", shown)
    model = PlanModel(words)
    model.set_kit(kit)
    for row in (row for row in model.rows if isinstance(row, QuestionRow)):
        written = next(one for one in kit.questions if one.id == row.id).question.best_text("fr")
        found = model.match(model.index(0), Qt.ItemDataRole.DisplayRole, written.title, 1)
        assert [index.row() for index in found] == [model.row_of(row.id)]


def test_french_notes_are_found_by_a_plain_apostrophe_and_space():
    model = ProblemListModel(Words("fr"))
    model.set_problems((Problem.of("kit.not-a-kit", Severity.ERROR, Place("/a.ikit")),))
    model.set_filter("ce n'est pas")
    assert len(model.rows) == 2, "a heading and the note"


def test_the_coverage_has_every_requirement_once_with_its_state(kit: Kit, words: Words):
    rows = [row for row in coverage_rows(kit, words) if isinstance(row, RequirementRow)]
    assert [row.id for row in rows] == [covered.requirement.id for covered in kit.requirements]
    for row, covered in zip(rows, kit.requirements, strict=True):
        assert row.state == str(covered.coverage)
        shown = {mark.id for mark in row.marks if mark.direct}
        assert shown == set(covered.covered_by)
        assert bool(row.to_add) == (not covered.covered_by)


def test_what_is_left_out_says_how_many_minutes_it_would_take(kit: Kit, words: Words):
    left = [row for row in coverage_rows(kit, words)
            if isinstance(row, RequirementRow) and row.state == "none"]  # fmt: skip
    assert left
    assert all(row.to_add.endswith("min more") for row in left)
    assert {row.state_name for row in left} == {"not covered"}


def test_groups_count_their_covered_members(kit: Kit, words: Words):
    groups = [row for row in coverage_rows(kit, words) if isinstance(row, GroupRow)]
    assert groups[0] == GroupRow("Missions", "5 of 5")
    assert any(group.title == "Technical skills · Languages" for group in groups)


def test_the_tally_adds_up(kit: Kit, roomy_kit: Kit):
    short, roomy = tally(kit), tally(roomy_kit)
    assert short.of_every == roomy.of_every == len(kit.requirements)
    assert short.left == len(short.names_left) > 0
    assert short.minutes_missing == kit.plan.minutes_missing > 0
    assert (roomy.left, roomy.minutes_missing) == (0, 0)
    assert roomy.essential == roomy.of_essential


@pytest.mark.usefixtures("qapp")
def test_the_coverage_speaks_in_words_not_only_in_colour(kit: Kit, words: Words):
    model = CoverageModel(words)
    model.set_kit(kit)
    for number, row in enumerate(model.rows):
        spoken = model.data(model.index(number, 0), Qt.ItemDataRole.AccessibleTextRole)
        assert isinstance(spoken, str)
        if isinstance(row, RequirementRow):
            assert row.state_name in spoken
            assert row.importance in spoken


@pytest.mark.parametrize(
    ("severity", "word"),
    [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.NOTICE, "note")],
)
@pytest.mark.usefixtures("qapp")
def test_a_problem_is_one_sentence_and_says_how_grave_it_is(
    words: Words, severity: Severity, word: str
):
    model = ProblemListModel(words)
    model.set_problems((Problem.of("file.empty", severity, Place("/a.ikit")),))
    index = model.index(1, 0)
    sentence = model.data(index)
    assert sentence == "/a.ikit: The file is empty. Choose one with text in it."
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == f"{word}: {sentence}"
    assert model.data(index, SEVERITY) == str(severity)
