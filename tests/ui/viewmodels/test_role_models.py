from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from roles.guides import read_guide
from roles.library import Entry, Library, Shelf
from roles.model import Role, Setting, Text, Texts
from ui.i18n import Words
from ui.viewmodels import roles as roles_module
from ui.viewmodels.role_facts import role_facts, source_facts
from ui.viewmodels.roles import RoleFilter, RoleListModel
from ui.work import Understood

if TYPE_CHECKING:
    from kits.model import Kit

GUIDE = b"""Data Engineer

The data engineer builds pipelines.

Missions
- Build data pipelines.
- Monitor data quality.

Technical skills
- Languages: Python, SQL

Soft skills
- Rigour

Read our newsletter
"""


def _role(id_: str, en: str, fr: str, *aliases: str) -> Role:
    return Role(id=id_, title=Text(en=en, fr=fr), aliases=Texts(en=aliases))


@pytest.fixture
def roles(words: Words) -> RoleListModel:
    model = RoleListModel(words)
    entries = (
        Entry(_role("a", "Site Engineer", "Ingénieur de site"), Shelf.SHIPPED),
        Entry(_role("b", "Data Analyst", "Analyste de données", "BI Analyst"), Shelf.USER),
    )
    model.set_library(Library(entries))
    return model


def _titles(model: RoleListModel | RoleFilter) -> list[str]:
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def test_roles_stand_by_title_and_say_whose_they_are(roles: RoleListModel):
    assert _titles(roles) == ["Data Analyst", "Site Engineer"]
    spoken = roles.data(roles.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Data Analyst, General, Your own"


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", ["Data Analyst", "Site Engineer"]), ("bi", ["Data Analyst"]),
     ("INGENIEUR", ["Site Engineer"]),
     ("data an", ["Data Analyst"]), ("analyst data", ["Data Analyst"]), ("nurse", [])],
)  # fmt: skip
def test_a_search_finds_titles_and_aliases_of_both_languages(
    roles: RoleListModel, typed: str, found: list[str]
):
    shown = RoleFilter(roles)
    shown.search(typed)
    assert _titles(shown) == found


def test_the_facts_of_a_role_are_counted_and_grouped(kit: Kit, words: Words):
    facts = role_facts(kit.role, words)
    assert facts.counts == "5\xa0missions · 14\xa0technical skills · 4\xa0soft skills"
    assert [section.heading for section in facts.sections] == [
        "Missions", "Technical skills", "Soft skills",
    ]  # fmt: skip
    assert facts.sections[1].lines[0].text == "Languages: Python, SQL"


def test_a_guide_shows_its_lines_and_what_was_left_out(words: Words):
    reading = read_guide(GUIDE, "guide.txt")
    facts = source_facts(Understood("/x/guide.txt", reading.role, reading, ()), words)
    assert facts is not None
    lines = [line.text for section in facts.sections for line in section.lines]
    assert "Build data pipelines." in lines
    assert any("newsletter" in line for line in facts.dropped)
    assert facts.unsure == sum(not line.sure for line in reading.lines)


def test_a_guide_that_is_no_role_has_no_facts(words: Words):
    assert source_facts(Understood("/x/a.txt", None, None, ()), words) is None


def test_the_facts_are_in_the_language_of_the_window(kit: Kit):
    facts = role_facts(kit.role, Words("fr"))
    assert facts.sections[1].lines[0].text == "Langages\u00a0: Python, SQL"


def test_the_order_of_settings_names_each_of_them():
    assert set(roles_module._ORDER) == set(Setting)
