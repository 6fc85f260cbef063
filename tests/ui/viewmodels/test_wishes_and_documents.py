from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kits.minutes import scored_minutes
from roles.model import Level
from tests.ui.known_roles import ml_engineer
from ui.settings import SettingsFile
from ui.viewmodels.documents import ExportModel, PreviewModel
from ui.viewmodels.export_options import ExportOptions
from ui.viewmodels.wishes import MOST_INTERVIEWS, WishesModel

if TYPE_CHECKING:
    from ui.i18n import Words
    from ui.session import Session


@pytest.fixture
def wishes(session: Session) -> WishesModel:
    return WishesModel(session)


@pytest.fixture
def building(session: Session) -> Session:
    assert session.shelves.library is not None
    session.choose_role(ml_engineer(session.shelves.library))
    return session


def _export(session: Session, base: str) -> ExportModel:
    return ExportModel(session, ExportOptions(session, SettingsFile()), base)


def test_each_wish_is_taken_on_its_own(wishes: WishesModel):
    wishes.set_level(Level.JUNIOR)
    wishes.set_language("fr")
    wishes.set_variant(2)
    wishes.set_country("GB")
    assert wishes.wishes.country == "GB"
    now = wishes.wishes
    assert (now.level, now.language, now.variant, now.interviews) == (Level.JUNIOR, "fr", 2, (60,))


def test_interviews_are_added_changed_and_removed(wishes: WishesModel):
    wishes.set_minutes(0, 45)
    wishes.add_interview()
    wishes.add_interview(30)
    assert wishes.wishes.interviews == (45, 45, 30)
    assert wishes.scored_minutes() == 2 * scored_minutes(45) + scored_minutes(30)
    wishes.remove_interview(0)
    assert wishes.wishes.interviews == (45, 30)


def test_one_interview_always_stays_and_there_is_a_most(wishes: WishesModel):
    wishes.remove_interview(0)
    assert len(wishes.wishes.interviews) == 1
    for _ in range(MOST_INTERVIEWS + 2):
        wishes.add_interview()
    assert len(wishes.wishes.interviews) == MOST_INTERVIEWS


@pytest.mark.parametrize(
    ("text", "date"),
    [("2026-11-24", dt.date(2026, 11, 24)), ("  ", None), (" 2026-01-02 ", dt.date(2026, 1, 2))],
)
def test_a_date_is_understood_or_blank(wishes: WishesModel, text: str, date: dt.date | None):
    assert wishes.set_date(text)
    assert wishes.wishes.date == date


def test_what_is_no_date_changes_nothing(wishes: WishesModel):
    wishes.set_date("2026-11-24")
    assert not wishes.set_date("tomorrow")
    assert wishes.wishes.date == dt.date(2026, 11, 24)


def test_everything_is_written_unless_it_is_left_out(building: Session):
    model = _export(building, "")
    model.set_folder("/out")
    everything = len(building.papers.pages)
    assert model.files == everything
    model.set_wanted(building.papers.pages[0].name, wanted=False)
    assert building.papers.pages[0].name not in model.order.names
    model.set_wanted("html", wanted=True)
    assert model.order.formats == ("docx", "html")
    assert model.files == 2 * (everything - 1)
    assert model.order.folder == Path("/out")


def test_each_kit_is_offered_a_folder_of_its_own_until_one_is_chosen(building: Session):
    model = _export(building, "/base")
    assert Path(model.folder) == Path("/base/machine-learning-engineer-senior")
    WishesModel(building).set_level(Level.JUNIOR)
    assert Path(model.folder).name == "machine-learning-engineer-junior"
    model.set_folder("/mine")
    WishesModel(building).set_level(Level.LEAD)
    assert model.folder == "/mine"


def test_files_that_would_be_replaced_are_counted(building: Session, tmp_path: Path):
    model = _export(building, "")
    model.set_folder(str(tmp_path))
    assert model.replaced == 0
    (tmp_path / f"{building.papers.pages[0].name}.docx").write_text("filled in")
    (tmp_path / f"{building.papers.pages[1].name}.html").write_text("not asked for")
    assert model.replaced == 1


def test_nothing_is_written_without_a_folder_or_a_format(building: Session):
    model = _export(building, "/out")
    assert model.ready
    model.set_folder("  ")
    assert not model.ready
    model.set_folder("/out")
    model.set_wanted("docx", wanted=False)
    assert not model.ready


@pytest.mark.usefixtures("qapp")  # pages are laid out for a screen
def test_the_preview_follows_the_question_in_the_kind_that_is_looked_at(
    building: Session, words: Words
):
    wishes = WishesModel(building)
    wishes.add_interview()
    preview = PreviewModel(building, words)
    preview.adopt_pages()
    assert preview.name == "interview-1-guide"
    preview.show_document("interview-1-grid")
    preview.show_question("Q9", 2)
    assert (preview.name, preview.code) == ("interview-2-grid", "Q9")


def test_documents_are_named_for_people(building: Session, words: Words):
    preview = PreviewModel(building, words)
    titles = {row.name: row.title for row in preview.rows}
    assert titles["interview-1-guide"] == "Interview 1 · Interview guide"
    assert titles["book"] == "Kit book"
    assert {row.kind_name for row in preview.rows} >= {"Interview guide", "Evaluation grid"}
