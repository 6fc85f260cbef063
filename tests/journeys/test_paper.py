"""What leaves the program: a set for each candidate, and a set in another language and look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kits.document.appearance import Appearance, theme_of
from tests.journeys.files import documents_of, words_of
from tests.kits.text_dump import as_written

if TYPE_CHECKING:
    from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
CODES = [f"C-{number:02}" for number in range(1, 25)]


def _by_this_program(person: Person, name: str) -> None:
    """Have PDFs made by Qt, which is asked only where LibreOffice could make them too."""
    person.press(person.paper.boxes["pdf"])
    if person.paper.pdf_by.isVisible():
        person.choose(person.paper.pdf_by, name)


def test_each_candidate_gets_a_grid_and_a_stopped_export_leaves_nothing(
    person: Person, tmp_path: Path
):
    out = tmp_path / "out"
    person.build("data scientist")
    person.go_to("paper")
    page = person.paper
    _by_this_program(person, "This program")
    person.write(page.folder, str(out))
    person.choose(page.tabs, "Candidates")
    person.write(page.candidates.codes, "\n".join(CODES))
    assert page.candidates.tally.text() == "24 candidates · 24 grids"

    person.click(page.write)
    person.wait(lambda: page.progress.value() > 0)
    person.press(page.stop)
    assert list(tmp_path.iterdir()) == []

    person.choose(page.tabs, "Contents")
    person.press(page.boxes["pdf"])
    person.press(page.write)
    grids = {f"{code}-interview-1-grid.docx": code for code in CODES}
    for_all = documents_of(person.kit, "docx") - {"interview-1-grid.docx"}
    assert {path.name for path in out.iterdir()} == grids.keys() | for_all
    for name, code in grids.items():
        words = words_of(out / name)
        assert [known for known in CODES if known in words] == [code]


def test_a_french_kit_is_printed_large_by_a_window_turned_french(person: Person):
    window = person.desk.window
    person.command("language-fr")
    person.build("data scientist")
    assert window.windowTitle() == "Data scientist (F/H) · Senior[*] — Kits d’entretien"
    person.choose(person.kit_page.wishes.language, "Français")
    person.go_to("paper")
    page = person.paper
    _by_this_program(person, "Ce programme")
    person.press(page.boxes["docx"])
    person.choose(page.tabs, "Présentation")
    person.press(page.looks.themes["warm"])
    person.press(page.looks.large)
    out = Path(page.folder.text())
    assert out.parts[-2:] == ("Kits d’entretien", "data-scientist-senior")
    assert page.write.text().startswith("Créer")
    person.press(page.write)

    assert {path.name for path in out.iterdir()} == documents_of(person.kit, "pdf")
    title, words, sizes = _read_pdf(out / "entretien-1-guide.pdf")
    assert title == "Guide d\u2019entretien · Data scientist (F/H), Senior, entretien"
    assert _plain("Poser les mêmes questions à chacun, avec les mêmes mots") in words
    for planned in person.kit.questions:
        assert planned.question.fr is not None
        assert _plain(planned.question.fr.ask) in words
    looks = theme_of(Appearance(theme="warm", large_print=True)).sizes
    assert {looks.title, looks.body} <= sizes


def _read_pdf(path: Path) -> tuple[str, str, set[float]]:
    """Return the title of a PDF, its words without blanks, and the sizes of its letters."""
    pdf = PdfReader(path)
    sizes: set[float] = set()

    def note(text: str, place: list[float], matrix: list[float], _: object, size: float) -> None:
        if text.strip():
            sizes.add(round(size * abs(matrix[3] * place[3]), 1))

    words = " ".join(page.extract_text(visitor_text=note) for page in pdf.pages)
    return str(pdf.metadata and pdf.metadata.title), _plain(words), sizes


def _plain(text: str) -> str:
    return "".join(as_written(text).split())  # a line may end at a hyphen
