from __future__ import annotations

import pytest

from kits import minutes
from kits.document import agenda
from kits.document.context import contexts
from kits.model import Interview
from tests.kits.synthetic import planned_question, synthetic_kit
from tests.kits.text_dump import words


def context(length: int, count: int):
    questions = tuple(planned_question(number) for number in range(1, count + 1))
    kit = synthetic_kit(count)
    return contexts(
        kit.model_copy(update={"interviews": (Interview(minutes=length, questions=questions),)})
    )[0]


@pytest.mark.parametrize("length", [30, 45, 60, 90, 120])
def test_the_agenda_leaves_the_planned_minutes_to_the_questions(length: int) -> None:
    others = sum(part.minutes for part in agenda.parts(context(length, 0)) if part.start >= 0)
    assert others == length
    reserve = length - minutes.scored_minutes(length) - minutes.BUFFER
    assert minutes.OPENING + minutes.CLOSE + minutes.candidate_minutes(length) == reserve


def test_the_parts_follow_each_other_and_fill_the_interview() -> None:
    found = agenda.parts(context(45, 4))
    assert [part.start for part in found] == [0, 5, 12, 17, 21, 29, 37, 43]
    assert found[-1].start + found[-1].minutes == 45
    assert [part.code for part in found] == ["", "Q1", "Q2", "Q3", "Q4", "", "", ""]


def test_a_full_interview_has_no_time_in_hand_but_still_a_candidates_block() -> None:
    names = [part.name for part in agenda.parts(context(30, 4))]
    assert "Time in hand" not in names
    assert "The candidate's questions (not scored)" in names


def test_clock_marks_are_hours_and_minutes() -> None:
    shown = [words(row.cells[0]) for row in agenda.agenda(context(120, 16), {}).rows]
    assert shown[:2] == ["00:00", "00:05"]
    assert any(mark.startswith("01:") for mark in shown)
