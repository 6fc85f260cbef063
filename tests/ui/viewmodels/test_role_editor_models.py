"""The role as it is edited: what is listed, added, moved, told and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kits.bank.load import load_bank
from roles import edits
from roles.library import Shelf, load_library, user_folder
from roles.model import Importance, RequirementKind, Text
from tests.roles.test_difference import CASES
from tests.roles.test_edits import ROLE
from tests.ui.conftest import InPlace
from ui.i18n import Words
from ui.jobs import Jobs
from ui.session import Session
from ui.viewmodels.role_editor import RoleEditorModel
from ui.viewmodels.role_editor_competency import PartModel
from ui.viewmodels.role_editor_entry import EntryFields, RoleTexts
from ui.viewmodels.role_editor_own import OwnRoleModel
from ui.viewmodels.role_editor_rows import Section, band_text
from ui.viewmodels.role_editor_texts import Suggestions, change_lines
from ui.work import LoadedBank

if TYPE_CHECKING:
    from roles.model import Role

SHIPPED = "machine-learning-engineer"


@pytest.fixture(scope="module")
def bank() -> LoadedBank:
    return LoadedBank("en", load_bank(languages=("en",))[0], ())


@pytest.fixture
def session(bank: LoadedBank) -> Session:
    """A session that knows the bank and has no wishes, so that no kit is built."""
    made = Session(Jobs(InPlace()), "en")
    made.shelves.bank = bank
    made.choose_role(ROLE)
    return made


@pytest.fixture
def model(session: Session, words: Words) -> RoleEditorModel:
    return RoleEditorModel(session, words)


@pytest.fixture
def own(words: Words) -> OwnRoleModel:
    """The shipped role as the library has it."""
    session = Session(Jobs(InPlace()), "en")
    session.load_library()
    session.choose_role(_shipped())
    return OwnRoleModel(session, words)


def _shipped() -> Role:
    role = load_library().shipped(SHIPPED)
    assert role is not None
    return role


def _texts(model: RoleEditorModel) -> list[str]:
    return [row.text for row in model.entries.rows]


def test_the_outline_counts_what_each_part_holds(model: RoleEditorModel):
    counts = {row.section: row.count for row in model.outline.rows}
    assert counts[Section.MISSIONS] == "2"
    assert counts[Section.TECHNICAL] == "3"
    assert counts[Section.SALARY] == ""


def test_a_row_says_importance_need_and_the_language_that_is_missing(model: RoleEditorModel):
    rows = model.entries.rows
    assert rows[0].spoken == "Bake bread, essential, day one"
    assert rows[1].spoken == "Sell it, useful, learned on the job, no French"


def test_a_skill_the_bank_knows_is_added_in_both_languages(model: RoleEditorModel):
    model.show_section(Section.SOFT)
    assert model.suggestions("curio") == ("Curiosity",)
    assert model.add("curiosity")
    assert model.role is not None
    assert model.role.soft_skills[-1].text == Text(en="Curiosity", fr="Curiosité")
    assert model.row is not None
    assert model.row.text == "Curiosity"


def test_what_the_bank_does_not_know_is_added_in_the_language_of_the_window(
    model: RoleEditorModel,
):
    assert model.add("  Feed the starter ")
    assert model.role is not None
    assert model.role.missions[-1].text == Text(en="Feed the starter")
    assert not model.add("   ")


def test_suggestions_are_few_and_of_the_kind_that_the_part_holds(bank: LoadedBank):
    known = Suggestions(bank.bank)
    found = known.find(Section.TECHNICAL, "py", "en")
    assert found[:2] == ("Python", "PyTorch")
    assert len(found) <= 5
    assert "Python" not in known.find(Section.SOFT, "py", "en")
    assert known.find(Section.TECHNICAL, "k8s", "fr") == ("Kubernetes",)
    assert known.find(Section.SALARY, "py", "en") == ()
    assert Suggestions(None).find(Section.TECHNICAL, "py", "en") == ()


def test_a_skill_is_added_to_the_group_that_is_named_before_it(model: RoleEditorModel):
    model.show_section(Section.TECHNICAL)
    assert model.suggestions("Code: pyt")[0] == "Code: Python"
    assert model.add("doughs: Brioche")
    assert model.add("Code: Python")
    assert _texts(model) == [
        "Tools", "Oven", "Peel", "Doughs", "Sourdough", "Brioche", "Code", "Python",
    ]  # fmt: skip


def test_a_skill_is_added_to_the_group_one_is_in(model: RoleEditorModel):
    model.show_section(Section.TECHNICAL)
    model.select(0)
    assert model.add("Mixer")
    assert _texts(model) == ["Tools", "Oven", "Peel", "Mixer", "Doughs", "Sourdough"]


def test_a_name_too_long_for_a_skill_is_not_added(model: RoleEditorModel):
    model.show_section(Section.TECHNICAL)
    assert not model.add("x" * 121)


def test_a_skill_moves_line_by_line_through_the_groups_and_back(model: RoleEditorModel):
    model.show_section(Section.TECHNICAL)
    before = model.role
    model.select(2)
    model.move_by(1)
    assert _texts(model) == ["Tools", "Oven", "Doughs", "Peel", "Sourdough"]
    assert model.row is not None
    assert model.row.text == "Peel"
    model.move_by(-1)
    assert model.role == before
    model.select(1)
    model.move_by(-1)
    assert model.role == before


def test_a_heading_moves_with_its_skills(model: RoleEditorModel):
    model.show_section(Section.TECHNICAL)
    model.select(0)
    model.move_by(1)
    assert _texts(model) == ["Doughs", "Sourdough", "Tools", "Oven", "Peel"]
    assert model.selected == 2
    model.move_row(2, 0)
    assert _texts(model)[0] == "Tools"


@pytest.mark.parametrize("source", [1, 2, 4])
@pytest.mark.parametrize("before", [1, 2, 3, 4, 5])
def test_a_skill_dropped_before_a_row_stands_there(
    model: RoleEditorModel, source: int, before: int
):
    model.show_section(Section.TECHNICAL)
    text = _texts(model)[source]
    above = _texts(model)[before - 1]
    model.move_row(source, before)
    found = _texts(model)
    if above != text:
        assert found[found.index(text) - 1] == above
    assert model.row is not None
    assert model.row.text == text or before in (source, source + 1)


def test_a_requirement_dropped_on_another_part_goes_there(model: RoleEditorModel):
    soft = [row.section for row in model.outline.rows].index(Section.SOFT)
    index = model.entries.index(1)
    target = model.outline.index(soft)
    data = model.entries.mimeData([index])
    action = model.entries.supportedDropActions()
    assert model.outline.dropMimeData(data, action, -1, -1, target)
    assert model.role is not None
    assert [skill.id for skill in model.role.soft_skills] == ["care", "sell"]
    assert model.section is Section.MISSIONS, "one goes on where one was"


def test_the_form_takes_a_requirement_to_another_part_and_follows_it(model: RoleEditorModel):
    assert model.move_to(RequirementKind.SOFT_SKILL)
    assert model.section is Section.SOFT
    assert model.row is not None
    assert model.row.text == "Bake bread"


def test_what_is_typed_in_one_field_is_one_step_to_undo(model: RoleEditorModel, session: Session):
    fields = EntryFields(model)
    for text in ("Bake", "Bake good", "Bake good bread"):
        fields.edit_text("en", text)
    fields.set_importance(Importance.USEFUL)
    assert session.history.undo_step == "role-rate"
    session.undo()
    assert fields.text("en") == "Bake good bread"
    session.undo()
    assert session.role == ROLE


def test_every_step_of_the_role_has_a_name_for_the_menu(words: Words):
    for step in ("text", "add", "remove", "move", "rate", "pay", "restore", "copy"):
        assert words.text(f"ui.step.role-{step}")


def test_a_requirement_is_ticked_into_a_competency_and_says_where_else_it_is(
    model: RoleEditorModel, words: Words
):
    model.show_section(Section.COMPETENCIES)
    model.select(1)
    fields, parts = EntryFields(model), PartModel(words)
    parts.show_competency(model.role, fields.competency())
    oven = next(row for row in parts.rows if row.text == "Oven")
    assert (oven.ticked, oven.elsewhere) == (False, "in Baking")
    fields.set_part("Oven", included=True)
    parts.show_competency(model.role, fields.competency())
    oven = next(row for row in parts.rows if row.text == "Oven")
    assert (oven.ticked, oven.elsewhere) == (True, "")


def test_a_pay_range_reads_as_people_write_it_and_refuses_nonsense(
    model: RoleEditorModel, words: Words
):
    model.show_section(Section.SALARY)
    model.add_band()
    fields = EntryFields(model)
    assert fields.edit_band(low=45_000, currency="EUR", period="year")
    assert fields.edit_band(open_top=True)
    assert not fields.edit_band(high=40_000)
    assert not fields.edit_band(currency="EURO")
    band = fields.band()
    assert band is not None
    assert band_text(band, words) == "45\u202f000 EUR and beyond · a year"


def test_lists_are_edited_one_entry_a_line(model: RoleEditorModel):
    texts = RoleTexts(model)
    texts.edit_lines("training", "fr", "CAP boulanger\n\n  Apprentissage ")
    assert texts.lines("training", "fr") == "CAP boulanger\nApprentissage"


@pytest.mark.parametrize("section", [s for s in Section if s is not Section.SALARY])
def test_an_entry_of_any_part_is_added_moved_and_removed(model: RoleEditorModel, section: Section):
    model.show_section(section)
    before = model.role
    if not model.entries.rows and section in (Section.NAMES, Section.TRAINING, Section.PATHS):
        assert model.row is None
        model.remove()
        model.move_by(1)
        assert model.role == before
        return
    assert model.add("Something new")
    assert model.row is not None
    assert model.row.text == "Something new"
    model.move_by(-1)
    assert model.row.text == "Something new"
    model.remove()
    assert "Something new" not in _texts(model)


def test_without_a_role_there_is_nothing_to_edit(words: Words):
    model = RoleEditorModel(Session(Jobs(InPlace()), "en"), words)
    assert model.entries.rows == ()
    assert not model.add("Bread")
    model.remove()
    model.move_by(1)
    model.add_band()
    assert model.role is None


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("changed", [case for case, _ in CASES])
def test_every_change_reads_as_a_line_in_both_languages(language: str, changed: Role):
    lines = change_lines(ROLE, changed, Words("fr" if language == "fr" else "en"))
    assert bool(lines) == (changed != ROLE)
    assert all(line.title for line in lines)


def test_a_change_says_what_it_was_and_is(words: Words):
    role = edits.set_importance(ROLE, edits.entries(ROLE)[1][0], Importance.ESSENTIAL)
    line = change_lines(ROLE, role, words)[0]
    assert line.title == "Missions · Sell it · importance"
    assert line.text == "useful  →  essential"


def test_a_changed_role_is_saved_as_ones_own_and_the_shipped_one_comes_back(own: OwnRoleModel):
    session = own._session
    assert own.state == "Built in, unchanged"
    role = edits.remove_requirement(_shipped(), edits.entries(_shipped())[0][0])
    session.change_role(role, "role-remove")
    assert own.state == "Differs from the shipped role: 1 change (not saved)"
    own.save()
    assert own.state == "Differs from the shipped role: 1 change"
    assert session.shelves.library is not None
    assert session.shelves.library.get(SHIPPED) == role
    own.restore()
    assert session.role == _shipped()
    entries = session.shelves.library.entries
    assert [entry.shelf for entry in entries if entry.role.id == SHIPPED] == [Shelf.SHIPPED]
    session.undo()
    assert session.role == role
    assert not own.kept


def test_a_role_kept_beside_the_shipped_one_has_an_id_of_its_own(own: OwnRoleModel):
    own.save_beside()
    session = own._session
    assert session.role is not None
    assert session.role.id == f"{SHIPPED}-2"
    assert own.state == "Your own role"
    assert session.shelves.library is not None
    assert session.shelves.library.get(SHIPPED) == _shipped()


def test_a_disk_that_will_not_is_told_and_the_role_stays(own: OwnRoleModel):
    folder = user_folder() / "roles"
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file stands where the folder should be")
    role = edits.remove_requirement(_shipped(), edits.entries(_shipped())[0][0])
    own._session.change_role(role, "role-remove")
    own.save()
    assert own.problem is not None
    assert own.problem.code == "folder.is-file"
    assert own._session.role == role
