"""The questions a team has in a spreadsheet or in Word become questions of a kit."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits import edits
from kits.bank.own import save_to_own_bank
from kits.languages import language_pack
from kits.model import Kit, QuestionType
from kits.question_import import Imported, import_question_file, import_questions
from roles.model import LANGUAGES, Level
from roles.storage import StorageError
from tests.kits.edit_strategies import built

if TYPE_CHECKING:
    from pathlib import Path

HEADER = ("Question", "Purpose", "Probes", "1", "3", "5", "Minutes", "Type", "Competency")
FULL = (
    "Tell me about the last tide you missed. What did you do?",
    "Shows who looks at the table.",
    "First sign?; Who else?\n- And then?",
    "Blamed the moon.", "Read the table.", "Changed the table.",
    "7 min", "Situational", "sql",
)  # fmt: skip
FRENCH = (
    "Question",
    "Intention",
    "Relances",
    "Note 1",
    "Note 3",
    "Note 5",
    "Durée",
    "Type",
    "Compétence",
)
ANSWERS = {3: "Blamed the moon.", 4: "Read the table.", 5: "Changed the table."}


def as_csv(*rows: tuple[str, ...], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter).writerows(rows)
    return stream.getvalue().encode(encoding)


def as_word(*tables: tuple[tuple[str, ...], ...]) -> bytes:
    document = docx.Document()
    document.add_paragraph("Our questions")
    for rows in tables:
        table = document.add_table(len(rows), len(rows[0]))
        for line, row in zip(rows, table.rows, strict=True):
            for words, cell in zip(line, row.cells, strict=True):
                cell.text = words
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def read(data: bytes, file: str = "ours.csv", taken: tuple[str, ...] = ()) -> Imported:
    imported = import_questions(data, file, built(), taken)
    for problem in imported.problems:
        assert problem.place.file == file
        for language in LANGUAGES:
            assert language_pack(language).message(problem)
    return imported


def codes(imported: Imported) -> list[str]:
    return [problem.code for problem in imported.problems]


@pytest.mark.parametrize(
    ("data", "file"),
    [
        (as_csv(HEADER, FULL), "ours.csv"),
        (as_csv(HEADER, FULL, delimiter=";", encoding="utf-8-sig"), "ours.csv"),
        (as_csv(HEADER, FULL, delimiter="\t", encoding="utf-16"), "ours.txt"),
        (as_csv(FRENCH, FULL, delimiter=";", encoding="cp1252"), "ours.CSV"),
        (as_word((HEADER, FULL)), "ours.docx"),
        (as_word((("Agenda", "Time"), ("Tea", "9:00")), (FRENCH, FULL)), "ours.docx"),
    ],
    ids=["comma", "semicolon and BOM", "tab and UTF-16", "French Excel", "Word", "second table"],
)
def test_a_row_is_read_with_all_it_says(data: bytes, file: str):
    imported = read(data, file)
    assert codes(imported) == []
    (one,) = imported.questions
    text = one.question.best_text("en")
    assert (text.ask, text.purpose) == FULL[:2]
    assert text.probes == ("First sign?", "Who else?", "And then?")
    assert text.ladder == ANSWERS
    assert (one.question.minutes, one.question.type) == (7, QuestionType.SITUATIONAL)
    assert (one.question.assesses, one.competency) == (("sql",), "f-sql")
    assert one.question.levels == (Level.SENIOR,)


def test_an_imported_question_can_be_asked_and_kept(tmp_path: Path):
    (one,) = read(as_csv(HEADER, FULL)).questions
    kit = edits.add_question(built((45, 120)), one.question, 1, 0, one.competency)
    assert isinstance(kit, Kit)
    assert kit.interviews[1].questions[0].requirements == ("sql",)
    assert save_to_own_bank(one.question, tmp_path)


def test_rungs_make_a_question_for_every_level():
    header = ("question", *(f"Rung {n}" for n in range(1, 7)))
    row = ("What did you do?", *(f"Answer {n}." for n in range(1, 7)))
    (one,) = read(as_csv(header, row)).questions
    assert one.question.best_text("en").ladder == {n: f"Answer {n}." for n in range(1, 7)}
    assert one.question.levels == tuple(Level)
    (same,) = read(as_csv(("question", *"123456"), row)).questions
    assert same == one


def test_what_is_missing_is_filled_in_and_told_of_with_its_row():
    imported = read(as_csv(("Question",), ("What did you do?",), ("",), ("And why?",)))
    assert [one.row for one in imported.questions] == ["2", "4"]
    for one in imported.questions:
        text = one.question.best_text("en")
        assert len(text.probes) == 3
        assert set(text.ladder) == {3, 4, 5}
        assert one.competency == built().competencies[0].id
    assert codes(imported) == ["import.no-home", "import.filled-in"] * 2
    assert "Row 4" in language_pack("en").message(imported.problems[-1])


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        (0, " ", "import.no-question"),
        (7, "astrological", "import.type-unknown"),
        (8, "poetry", "import.home-unknown"),
        (6, "900", "import.filled-in"),
        (6, "soon", "import.filled-in"),
        (0, "x" * 5000, "field.long"),
        (2, "?;" * 9, None),
    ],
)
def test_a_cell_that_cannot_be_is_told_of(column: int, value: str, code: str | None):
    row = (*FULL[:column], value, *FULL[column + 1 :])
    imported = read(as_csv(HEADER, FULL, row))
    assert codes(imported) == ([code] if code else [])
    left_out = code in ("import.no-question", "field.long")
    assert len(imported.questions) == (1 if left_out else 2)


def test_what_a_question_assesses_is_known_by_any_of_its_names():
    for name, home in (("SQL", "f-sql"), ("F-Spark", "f-spark"), ("docker", "f-docker")):
        (one,) = read(as_csv(HEADER, (*FULL[:8], name))).questions
        assert one.competency == home


def test_no_two_questions_have_one_id():
    imported = read(
        as_csv(HEADER, FULL, FULL, FULL), taken=("sql.tell-me-about-the-last-tide-you-miss",)
    )
    assert len({one.question.id for one in imported.questions}) == 3
    assert "sql.tell-me-about-the-last-tide-you-miss" not in {
        one.question.id for one in imported.questions
    }


@pytest.mark.parametrize(
    ("data", "file", "code"),
    [
        (b"", "a.csv", "file.empty"),
        (b"\x00\x01\x02", "a.csv", "file.not-text"),
        (b"Name;Age\nAda;36\n", "a.csv", "import.no-header"),
        (b"question\n" + b"x" * 200_000, "a.csv", "import.not-csv"),
        (b"question", "a.xlsx", "import.unknown-kind"),
        (b"question", "a.docx", "word.not-word"),
        (as_word((("Name", "Age"), ("Ada", "36"))), "a.docx", "import.no-header"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(data: bytes, file: str, code: str):
    imported = read(data, file)
    assert (imported.questions, codes(imported)) == ((), [code])


def test_a_table_with_merged_cells_and_one_inside_another_is_read_by_its_columns():
    document = docx.Document()
    table = document.add_table(2, 3)
    for cell, words in zip(table.rows[0].cells, ("Question", "", "Purpose"), strict=True):
        cell.text = words
    table.rows[1].cells[0].merge(table.rows[1].cells[1]).text = "What did you do?"
    table.rows[1].cells[2].text = "Shows it."
    table.rows[1].cells[2].add_table(1, 1).rows[0].cells[0].text = "inner"
    stream = io.BytesIO()
    document.save(stream)
    (one,) = read(stream.getvalue(), "ours.docx").questions
    assert one.question.best_text("en").ask == "What did you do?"
    assert one.question.best_text("en").purpose.startswith("Shows it.")


def test_only_so_many_are_read_of_a_huge_table():
    imported = read(as_csv(("question",), *((f"What of {n}?",) for n in range(600))))
    assert len(imported.questions) == 500
    assert codes(imported)[-1] == "import.too-many"


def test_a_file_that_is_not_there_is_a_fault_of_the_disk(tmp_path: Path):
    with pytest.raises(StorageError):
        import_question_file(tmp_path / "none.csv", built())


@settings(max_examples=80, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=200).map(lambda t: f"question\n{t}".encode()))
def test_no_file_breaks_the_reading(data: bytes):
    for file in ("a.csv", "a.docx"):
        imported = read(data, file)
        ids = [one.question.id for one in imported.questions]
        assert len(set(ids)) == len(ids)


@settings(max_examples=50, deadline=None)
@given(
    st.lists(
        st.tuples(*(st.text(st.characters(exclude_categories=("C", "Z")), max_size=9),) * 9),
        min_size=1, max_size=4,
    ),
    st.sampled_from(",;\t|"),
)  # fmt: skip
def test_each_row_with_a_question_becomes_one_whatever_parts_the_cells(rows, delimiter):
    imported = read(as_csv(HEADER, *rows, delimiter=delimiter))
    assert len(imported.questions) == sum(bool(row[0]) for row in rows)
    for one in imported.questions:
        assert isinstance(edits.add_question(built(), one.question, 0, 0, one.competency), Kit)
