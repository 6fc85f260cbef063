"""A shipped role made one's own, and there again the next time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kits.files import read_kit_file
from roles.library import load_library, user_folder
from roles.model import Importance
from roles.reader import read_role_file
from tests.journeys.files import words_of
from tests.ui.known_roles import ml_engineer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from roles.model import Role
    from tests.journeys.person import Person

pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)
OURS = "Watch the models that forecast the tides."


def test_a_shipped_role_is_changed_kept_and_chosen_again_with_its_changes(
    person: Person, arrive: Callable[..., Person], tmp_path: Path
):
    shipped = ml_engineer(load_library())
    person.build("machine learning engineer")
    assert person.desk.session.role == shipped
    _change_and_keep_it(person)
    person.leave("Discard")
    role = _kept(shipped)
    assert role.missions[0].text.en == OURS
    assert role.missions[0].importance is Importance.USEFUL
    assert role.missions[1:] == shipped.missions[1:]

    again = arrive()
    again.build("machine learning engineer")
    _see_what_differs(again)
    again.save_as(tmp_path / "mine.ikit")
    kit, problems = read_kit_file(tmp_path / "mine.ikit")
    assert (kit, problems) == (again.kit, [])
    assert again.kit.role == role
    again.export_to(tmp_path / "out")
    assert OURS.rstrip(".") in words_of(tmp_path / "out" / "book.docx")


def _change_and_keep_it(person: Person) -> None:
    person.go_to("role")
    head, form = person.role_page.head, person.role_page.entries.pane.requirement
    assert head.state.text() == "Built in, unchanged"
    person.write(form.text.areas["en"], OURS)
    person.choose(form.importance, "Useful")
    assert head.state.text() == "Differs from the shipped role: 2 changes (not saved)"
    person.press(head.save)
    assert head.state.text() == "Differs from the shipped role: 2 changes"
    person.wait(lambda: person.desk.session.modified)  # the kit follows its role


def _kept(shipped: Role) -> Role:
    """Return the one role of the user's own."""
    (file,) = (user_folder() / "roles").iterdir()
    assert file.name == f"{shipped.id}.yaml"
    role, problems = read_role_file(file)
    assert problems == []
    assert role is not None
    return role


def _see_what_differs(person: Person) -> None:
    person.go_to("role")
    page, head = person.role_page, person.role_page.head
    assert page.entries.pane.requirement.text.areas["en"].toPlainText() == OURS
    assert head.state.text() == "Differs from the shipped role: 2 changes"
    person.press(head.more)
    assert head.changes.isVisible()
    told = head.changes.model()
    text, importance = (str(told.index(row, 0).data()) for row in range(told.rowCount()))
    assert text.endswith(f"→  {OURS}")
    assert importance.endswith("→  useful")
