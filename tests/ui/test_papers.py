"""The documents of a kit as the window has them: cheap to list, one of them laid out."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest

from kits.document.appearance import USUAL
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.edits import set_panel
from kits.files import write_kit
from kits.render.office import office_program
from roles.problem import Problem
from tests.kits.synthetic import synthetic_kit
from tests.ui.conftest import InPlace
from ui.jobs import Jobs
from ui.papers import Papers
from ui.printing import pdf_of
from ui.printing.preview import Sheets, Typesetter
from ui.printing.printer import printer_for
from ui.problem_board import ProblemBoard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kits.document.blocks import Document
    from kits.model import Kit

ROOT = Path(__file__).parents[2]


def _papers(kit: Kit, jobs: Jobs | None = None) -> Papers:
    papers = Papers(jobs or Jobs(InPlace()), ProblemBoard())
    papers.show_kit(kit)
    return papers


def _sheets(papers: Papers) -> Sheets:
    assert papers.sheets is not None
    return papers.sheets


def _laid_out(document: Document, typesetter: Typesetter | None = None) -> Sheets:
    """Return the pages of a document, all of them made at once."""
    work = (typesetter or Typesetter()).sheets(document, USUAL)
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def _data(sheets: Sheets) -> list[bytes]:
    return [bytes(cast("bytes", picture.data())) for picture in sheets.pictures]


@pytest.mark.usefixtures("qapp")
def test_only_the_document_that_is_looked_at_is_laid_out(kit: Kit):
    papers = _papers(kit)
    assert len(papers.pages) > 5
    assert papers.sheets is None
    papers.show("interview-1-grid")
    assert _sheets(papers).name == "interview-1-grid"
    assert "Q1" in _sheets(papers).spots


@pytest.mark.usefixtures("qapp")
def test_an_edit_is_seen_at_once_and_the_list_of_documents_stays(kit: Kit):
    papers = _papers(kit)
    papers.show("book")
    told: list[str] = []
    papers.pages_changed.connect(lambda: told.append("pages"))
    papers.sheets_changed.connect(lambda: told.append("sheets"))
    edited = set_panel(kit, 0, ["Grace Hopper"])
    assert not isinstance(edited, Problem)
    papers.show_kit(edited)
    assert told == ["sheets"]
    assert any("Grace Hopper" in text for text in _sheets(papers).texts)


@pytest.mark.usefixtures("qapp")
def test_what_is_laid_out_again_is_as_if_for_the_first_time(kit: Kit):
    typesetter = Typesetter()
    document = documents_of(kit, (Kind.GUIDE,))[0]
    other = documents_of(kit, (Kind.GRID,))[0]
    first = _data(_laid_out(document, typesetter))
    again = _data(_laid_out(document, typesetter))
    _laid_out(other, typesetter)
    left = typesetter.sheets(documents_of(kit, (Kind.BOOK,))[0], USUAL)
    for _ in range(20):
        next(left)
    left.close()
    back = _data(_laid_out(document, typesetter))
    assert first == again == back


@pytest.mark.usefixtures("qapp")
def test_pages_are_those_of_the_pdf(kit: Kit):
    document = documents_of(kit, (Kind.BOOK,))[0]
    sheets = _laid_out(document)
    assert pdf_of(document, USUAL).count(b"/Type /Page\n") == len(sheets.pictures)


@pytest.mark.usefixtures("qapp")
def test_each_question_has_a_spot_on_a_page_of_each_paper():
    kit = synthetic_kit(14)
    codes = {f"Q{number}" for number in range(1, 15)}
    for kind in (Kind.GUIDE, Kind.GRID, Kind.NOTES):
        document = documents_of(kit, (kind,))[0]
        sheets = _laid_out(document)
        assert codes <= set(sheets.spots)
        assert all(0 <= spot.down < 1 for spot in sheets.spots.values())
        assert all(0 <= spot.page < len(sheets.pictures) for spot in sheets.spots.values())


def test_layout_beside_the_window_warns_of_nothing_and_a_newer_one_replaces_it(
    kit: Kit, qtbot: QtBot
):
    jobs = Jobs()
    papers = _papers(kit, jobs)
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)
    papers.show("book")
    papers.show("interview-1-guide")
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)
    assert _sheets(papers).name == "interview-1-guide"
    assert threading.active_count() > 1
    jobs.close()


_EDITS = """
import gc, sys, time
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from kits.edits import set_minutes
from ui.app import Desk

app = QApplication([])
desk = Desk(app)
desk.window.show()
desk.session.load()


def wait(seconds):
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()


def finish():
    while desk.jobs.busy:
        app.processEvents()


finish()
desk.session.file.open(sys.argv[1])
finish()
kit = desk.session.kit
for edit in range(60):
    question = kit.questions[edit % len(kit.questions)].id
    kit = set_minutes(kit, question, 4 + edit % 5)
    desk.session.change_kit(kit, "edit-minutes")
    wait(0.005 * (edit % 40))
    gc.collect()
finish()
sheets = desk.session.papers.sheets
print(len(sheets.pictures), kit == desk.session.kit)
desk.window.hide()
desk.jobs.close()
desk.autosave.close()
"""


@pytest.mark.slow
def test_quick_edits_beside_a_preview_neither_warn_nor_crash(tmp_path: Path):
    (tmp_path / "kit.ikit").write_bytes(write_kit(synthetic_kit(30, interviews=2)))
    home = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", _EDITS, str(tmp_path / "kit.ikit")],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=120,
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    pages, same = done.stdout.split()
    assert int(pages) > 1
    assert same == "True"


@pytest.mark.usefixtures("qapp")
def test_a_document_that_is_gone_is_no_longer_laid_out(roomy_kit: Kit, kit: Kit):
    papers = _papers(roomy_kit)
    papers.show("interview-3-guide")
    papers.show_kit(kit)
    assert "interview-3-guide" not in {page.name for page in papers.pages}
    papers.show_kit(None)
    assert papers.sheets is None
    assert papers.pages == ()


@pytest.mark.usefixtures("qapp")
def test_a_document_goes_to_a_printer_with_all_its_pages(kit: Kit, tmp_path: Path):
    from ui.printing.pdf import paint

    document = documents_of(kit, (Kind.GRID,))[0]
    printer = printer_for(document, USUAL)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    paint(document, USUAL, printer)
    sheets = _laid_out(document)
    printed = (tmp_path / "out.pdf").read_bytes()
    assert printed.count(b"/Type /Page\n") == len(sheets.pictures)


@pytest.mark.usefixtures("qapp")
@pytest.mark.skipif(office_program() is None, reason="needs LibreOffice")
def test_exact_pages_are_those_of_the_kit_now(kit: Kit):
    papers = _papers(kit)
    papers.show("letter")
    papers.set_exact(wanted=True)
    assert papers.exact is not None
    assert papers.exact.pdf.read_bytes().startswith(b"%PDF")
    assert all(picture.startswith(b"\x89PNG") for picture in papers.exact.pictures)
    papers.set_exact(wanted=False)
    assert papers.exact is None


@pytest.mark.usefixtures("qapp")
def test_exact_pages_that_cannot_be_made_are_told(kit: Kit, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PATH", "")
    if office_program() is not None:
        pytest.skip("LibreOffice is found without a path")
    board = ProblemBoard()
    papers = Papers(Jobs(InPlace()), board)
    papers.show_kit(kit)
    papers.show("letter")
    papers.set_exact(wanted=True)
    assert papers.exact is None
    assert [problem.code for problem in board.of("exact")] == ["ui.pdf-failed"]
    papers.set_exact(wanted=False)
    assert board.of("exact") == ()
