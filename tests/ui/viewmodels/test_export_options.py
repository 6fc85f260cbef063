from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest
from PySide6.QtGui import QImage

from kits.document.appearance import Paper
from kits.render.word.template import read_template
from tests.ui.known_roles import ml_engineer
from ui.settings import SettingsFile
from ui.viewmodels.documents import ExportModel
from ui.viewmodels.export_options import ExportOptions
from ui.viewmodels.template import mapped, said

if TYPE_CHECKING:
    from ui.i18n import Words
    from ui.session import Session


@pytest.fixture
def building(session: Session) -> Session:
    assert session.shelves.library is not None
    session.choose_role(ml_engineer(session.shelves.library))
    return session


def _model(session: Session) -> ExportModel:
    return ExportModel(session, ExportOptions(session, SettingsFile()), "/base")


@pytest.fixture
def template(tmp_path: Path) -> str:
    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = "ACME"
    path = tmp_path / "company.docx"
    made.save(str(path))
    return str(path)


def test_choices_are_there_again_next_time(building: Session):
    _model(building).options.choose(
        formats=("pdf", "docx"), theme="warm", paper="letter", large_print=True, protect=True,
        also_in_other=True, named=("grid", "letter"), left_out=("book",), pdf_by="qt",
    )  # fmt: skip
    again = _model(building)
    assert again.order.formats == ("docx", "pdf")
    assert "book" not in again.order.names
    assert again.order.also_in == "fr"
    appearance = building.papers.looks.appearance
    assert appearance is not None
    assert (appearance.theme, appearance.paper) == ("warm", Paper.LETTER)
    assert appearance.large_print
    assert appearance.protect


def test_candidates_are_not_remembered(building: Session):
    building.papers.files.type_candidates("Ada, Grace")
    _model(building).options.choose(theme="bold")
    path = SettingsFile()._store.fileName()
    with open(path, encoding="utf-8") as stream:  # noqa: PTH123 - QSettings gives a text
        assert "Ada" not in stream.read()


@pytest.mark.usefixtures("qapp")
def test_looks_change_the_pages_that_are_looked_at(building: Session):
    building.papers.show("interview-1-guide")
    before = building.papers.sheets
    assert before is not None
    _model(building).options.choose(paper="letter")
    after = building.papers.sheets
    assert after is not None
    assert after.size.width() > before.size.width()


def test_each_candidate_adds_the_files_made_out_to_them(building: Session):
    model = _model(building)
    alone = model.files
    building.papers.files.type_candidates("C-01; C-02, C-03")
    assert model.made_out() == (("grid", 3),)
    assert model.files == alone + 2
    model.options.choose(named=("grid", "letter"))
    assert model.made_out() == (("grid", 3), ("letter", 3))
    assert model.files == alone + 4
    model.options.choose(also_in_other=True)
    assert model.files == 2 * (alone + 4)


def test_a_set_in_each_language_is_written_for_each_candidate(building: Session, tmp_path: Path):
    model = _model(building)
    model.set_folder(str(tmp_path / "out"))
    left_out = tuple(page.name for page in building.papers.pages if page.kind != "grid")
    model.options.choose(left_out=left_out, also_in_other=True)
    building.papers.files.type_candidates("C-01, C-02")
    building.papers.export(model.order)
    written = {p.relative_to(tmp_path / "out").as_posix() for p in tmp_path.rglob("*.docx")}
    assert written == {
        "C-01-interview-1-grid.docx",
        "C-02-interview-1-grid.docx",
        "fr/C-01-entretien-1-grille.docx",
        "fr/C-02-entretien-1-grille.docx",
    }
    assert model.files == model.replaced == len(written)


def test_two_candidates_whose_files_would_be_one_are_told(building: Session):
    building.papers.files.type_candidates("A/1, A?1")
    assert building.board.of("candidates")[-1].code == "candidates.alike"
    assert building.papers.files.candidates == ()
    building.papers.files.type_candidates("")
    assert building.board.of("candidates") == ()


def test_candidates_come_from_a_file(building: Session, tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_text("name,code\nAda,C-01\nGrace,C-02\n", encoding="utf-8")
    building.papers.files.read_candidates(str(path))
    assert [one.code for one in building.papers.files.candidates] == ["C-01", "C-02"]
    building.papers.files.read_candidates(str(tmp_path / "gone.csv"))
    assert [problem.code for problem in building.board.of("candidates")] == ["file.missing"]
    assert building.papers.files.candidates == ()


def test_a_template_is_offered_before_it_is_used(building: Session, template: str):
    options = _model(building).options
    building.papers.files.read_template(template)
    assert options.offered is not None
    assert building.papers.looks.template is None
    options.use_template()
    assert options.offered is None
    assert building.papers.looks.template is not None
    options.drop_template()
    assert building.papers.looks.template is None
    assert options.choices.template == ""


def test_the_template_of_last_time_is_used_again(building: Session, template: str):
    options = _model(building).options
    building.papers.files.read_template(template)
    options.use_template()
    building.papers.files.read_template("")
    building.papers.set_looks(None, None)
    _model(building)
    assert building.papers.looks.template is not None


def test_another_template_is_offered_while_the_first_is_used(
    building: Session, template: str, tmp_path: Path
):
    options = _model(building).options
    building.papers.files.read_template(template)
    options.use_template()
    used = building.papers.looks.template
    (tmp_path / "letter.odt").write_text("no Word file")
    building.papers.files.read_template(str(tmp_path / "letter.odt"))
    assert building.papers.looks.template is used
    assert [problem.code for problem in building.board.of("template")] == ["word.not-word"]


def test_what_a_template_gives_is_said_in_words(template: str, words: Words):
    found, _ = read_template(Path(template))
    assert found is not None
    assert ("heading 1", "heading 1") in mapped(found)
    assert said(found, words)[0] == "Headers and footers are kept."


def test_a_logo_stands_in_the_documents_until_it_is_removed(building: Session, tmp_path: Path):
    path = tmp_path / "logo.png"
    picture = QImage(80, 20, QImage.Format.Format_RGB32)
    picture.fill(0)
    picture.save(str(path))
    options = _model(building).options
    options.read_logo(str(path))
    appearance = building.papers.looks.appearance
    assert appearance is not None
    assert appearance.logo is not None
    options.read_logo("")
    appearance = building.papers.looks.appearance
    assert appearance is not None
    assert appearance.logo is None


def test_a_logo_that_word_cannot_hold_is_told(building: Session, tmp_path: Path):
    path = tmp_path / "logo.svg"
    path.write_text('<svg width="40" height="10"></svg>')
    _model(building).options.read_logo(str(path))
    assert [problem.code for problem in building.board.of("logo")] == ["logo.svg-in-word"]


def test_settings_that_nobody_understands_count_as_not_chosen(building: Session):
    store = SettingsFile()
    for key in ("theme", "paper", "formats", "pdf_by", "named", "logo"):
        store._store.setValue(f"export/{key}", "@Invalid()")
    model = _model(building)
    assert model.options.theme == "calm"
    assert model.options.choices.paper == "a4"
    assert building.papers.looks.appearance is not None
