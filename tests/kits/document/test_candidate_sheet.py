from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kits.bank.load import load_bank
from kits.document.blocks import Heading, Kind, walk
from kits.document.kit_documents import documents_of
from kits.model import Interview, PlannedQuestion
from roles.model import LANGUAGES, Level
from tests.kits.synthetic import synthetic_kit
from tests.kits.text_dump import said

if TYPE_CHECKING:
    from kits.model import Kit
    from roles.model import Language


def secrets(kit: Kit, language: Language):
    for planned in kit.questions:
        text = planned.question.best_text(language)
        yield from text.ladder.values()
        yield from text.probes
        yield from filter(None, (text.purpose, text.solution, text.fallback))


def with_all_questions_of_the_bank(language: Language, level: Level):
    bank, _ = load_bank()
    planned = tuple(
        PlannedQuestion(question=question, competency="ships", requirements=("m1",))
        for question in bank.questions
        if level in question.levels and question.text(language)
    )
    kit = synthetic_kit(1, language, level=level)
    return kit.model_copy(update={"interviews": (Interview(minutes=60, questions=planned),)})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", Level)
def test_no_sheet_gives_away_scale_solution_probe_or_title(
    language: Language, level: Level
) -> None:
    for kit in (
        synthetic_kit(8, language, level=level),
        with_all_questions_of_the_bank(language, level),
    ):
        for document in documents_of(kit, (Kind.CANDIDATE_SHEET,)):
            shown = said(document)
            for secret in secrets(kit, language):
                assert secret not in shown
            titles = {planned.question.best_text(language).title for planned in kit.questions}
            headings = {b.text for b in walk(document.blocks) if isinstance(b, Heading)}
            assert titles & headings == set()


def test_a_sheet_holds_every_material_and_its_task_under_its_code() -> None:
    kit = synthetic_kit(8)
    shown = said(documents_of(kit, (Kind.CANDIDATE_SHEET,))[0])
    for planned, code in zip(
        kit.questions, ("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8"), strict=True
    ):
        text = planned.question.best_text("en")
        assert (f"Item {code}" in shown) is (text.material is not None)
    assert "2     B       31" in shown
    assert shown.count("---- page ----") == 1


def test_an_interview_without_material_has_no_sheet() -> None:
    names = [document.name for document in documents_of(synthetic_kit(3), tuple(Kind))]
    assert [name for name in names if name.startswith("interview")] == [
        "interview-1-guide", "interview-1-notes", "interview-1-grid",
    ]  # fmt: skip
