from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kits.document.blocks import Group, Heading, Kind, NoteLines, Table, walk
from kits.document.kit_documents import documents_of
from kits.languages import language_pack
from kits.model import QuestionType
from roles.model import LANGUAGES, Level
from tests.kits.synthetic import synthetic_kit
from tests.kits.text_dump import said, words

if TYPE_CHECKING:
    from roles.model import Language


def guide(count: int = 5, language: Language = "en", level: Level = Level.SENIOR):
    return documents_of(synthetic_kit(count, language, level=level), (Kind.GUIDE,))[0]


def test_each_question_stands_whole_beside_its_scale() -> None:
    groups = [block for block in guide().blocks if isinstance(block, Group)]
    for code in ("Q1", "Q2", "Q3", "Q4", "Q5"):
        (group,) = [
            g for g in groups if any(b.code == code for b in g.blocks if isinstance(b, Heading))
        ]
        (table,) = [block for block in group.blocks if isinstance(block, Table)]
        assert [words(cell)[0] for cell in table.header.cells] == ["1", "3", "5"]


def test_every_question_has_six_lines_to_write_on_and_stories_are_told_in_four_steps() -> None:
    notes = [block for block in walk(guide().blocks) if isinstance(block, NoteLines)]
    assert all(len(note.prompts) * note.lines >= 6 for note in notes[:5])
    assert notes[0].prompts == ("Situation", "Task", "Action", "Result")
    assert notes[1].prompts == ("Said or done", "Evidence")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_question_says_is_in_the_guide(language: Language) -> None:
    kit = synthetic_kit(5, language)
    shown = said(documents_of(kit, (Kind.GUIDE,))[0])
    for planned in kit.questions:
        text = planned.question.best_text(language)
        anchors = [anchor.text for anchor in planned.anchors(kit.level, language)]
        for expected in (
            text.ask,
            text.purpose,
            text.fallback,
            text.solution,
            *text.probes,
            *anchors,
        ):
            assert expected is None or expected in shown
        assert (planned.warning_sign(kit.level, language) or "") in shown


def test_a_junior_has_no_warning_sign_below_the_lowest_rung() -> None:
    assert "Warning sign" not in said(guide(level=Level.JUNIOR))
    assert "Warning sign" in said(guide(level=Level.MID))


def test_a_composed_question_asks_to_be_made_ones_own_and_no_other_does() -> None:
    mark = language_pack("en").text("guide.composed")
    assert mark not in said(guide(4))
    assert said(guide(5)).count(mark) == 1


def test_material_is_printed_for_the_interviewer_and_its_sheet_is_named() -> None:
    shown = said(guide())
    assert "Hand out the candidate sheet, item Q4." in shown
    assert "2     B       31" in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", Level)
def test_every_level_and_type_has_its_spoken_line(language: Language, level: Level) -> None:
    pack = language_pack(language)
    shown = said(guide(4, language, level=level))
    assert pack.text(f"expect.{level}") in shown
    for type_ in QuestionType:
        assert pack.text(f"spoken.{type_}.{level}") in shown


def test_the_opening_names_the_method_the_notes_and_asks_about_adjustments() -> None:
    shown = said(guide())
    for expected in (
        "structured interview",
        "same questions",
        "take notes",
        "anything we should adjust",
    ):
        assert expected in shown


def test_a_question_without_a_title_is_named_by_what_it_is_evidence_for() -> None:
    kit = synthetic_kit(1)
    planned = kit.questions[0]
    text = planned.question.best_text("en").model_copy(update={"title": ""})
    untitled = planned.model_copy(
        update={"question": planned.question.model_copy(update={"en": text})}
    )
    interview = kit.interviews[0].model_copy(update={"questions": (untitled,)})
    shown = documents_of(kit.model_copy(update={"interviews": (interview,)}), (Kind.GUIDE,))[0]
    titles = [block.text for block in walk(shown.blocks) if isinstance(block, Heading)]
    assert "Bring ships in" in titles


def test_headings_never_skip_a_level() -> None:
    levels = [block.level for block in walk(guide().blocks) if isinstance(block, Heading)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_footer_says_kit_version_hash_and_for_whom() -> None:
    document = guide()
    assert document.footer.startswith("harbour-pilot-senior · version 1 · ")
    assert document.stamp.digest in document.footer
    assert "Confidential" in document.footer
