"""What is not saved survives the end of the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kits.recovery import read_journals
from tests.ui.conftest import InPlace
from tests.ui.known_roles import ml_engineer
from ui import autosave
from ui.autosave import Autosave
from ui.jobs import Jobs
from ui.session import Session

if TYPE_CHECKING:
    from pathlib import Path

    from kits.recovery import Recovered
    from ui.app import Desk


@pytest.fixture
def kept(qapp: object, session: Session) -> Autosave:
    del qapp
    made = Autosave(session, InPlace())
    assert session.shelves.library is not None
    session.choose_role(ml_engineer(session.shelves.library))
    return made


def _found() -> tuple[Recovered, ...]:
    return read_journals(autosave.folder())[0]


def test_a_kit_that_was_never_saved_is_found_again_with_its_changes(
    kept: Autosave, session: Session
):
    kept.keep()
    assert session.wishes is not None
    session.set_wishes(replace(session.wishes, interviews=(45, 45)))
    kept.keep()
    (found,) = _found()
    assert found.kit == session.kit
    assert found.document == ""
    fresh = Session(Jobs(InPlace()), "en")
    fresh.recover(found.kit, found.document)
    assert fresh.kit == session.kit
    assert fresh.modified, "what was recovered is still to be saved"


def test_a_saved_kit_leaves_no_journal(kept: Autosave, session: Session, tmp_path: Path):
    kept.keep()
    assert len(_found()) == 1
    session.save_kit(str(tmp_path / "a.ikit"))
    assert _found() == ()


def test_the_journal_of_a_saved_kit_knows_its_file(
    kept: Autosave, session: Session, tmp_path: Path
):
    path = str(tmp_path / "a.ikit")
    session.save_kit(path)
    assert session.wishes is not None
    session.set_wishes(replace(session.wishes, interviews=(30,)))
    session.refitting.accept()
    kept.keep()
    (found,) = _found()
    assert found.document == path
    fresh = Session(Jobs(InPlace()), "en")
    fresh.recover(found.kit, found.document)
    assert fresh.file.path == path


def test_another_role_and_a_good_end_leave_no_journal(kept: Autosave, session: Session):
    kept.keep()
    assert session.role is not None
    session.choose_role(session.role.model_copy(update={"id": "other"}))
    assert _found() == ()
    kept.keep()
    assert len(_found()) == 1
    kept.close()
    assert _found() == ()


def test_what_was_lost_is_offered_and_taken(kept: Autosave, session: Session, desk: Desk):
    kept.keep()
    lost = session.kit
    desk.autosave.look()
    bar = desk.window.workspace.recovery
    assert bar.isVisible()
    assert "Machine Learning Engineer · Senior" in bar.text.text()
    bar.take.click()
    assert bar.isHidden()
    assert desk.session.kit == lost
    assert desk.window.workspace.page == "kit"
    assert [found.kit for found in _found()] == [lost], "one journal, the new one"


def test_what_was_lost_can_be_thrown_away(kept: Autosave, desk: Desk):
    kept.keep()
    desk.autosave.look()
    desk.window.workspace.recovery.throw.click()
    assert desk.window.workspace.recovery.isHidden()
    assert _found() == ()


def test_what_was_recovered_is_something_to_lose(kept: Autosave):
    kept.keep()
    (found,) = _found()
    fresh = Session(Jobs(InPlace()), "en")
    fresh.recover(found.kit, found.document)
    assert fresh.touched, "another role does not take its place without a word"


def test_a_recovered_kit_does_not_go_into_the_file_that_was_open(
    kept: Autosave, session: Session, tmp_path: Path
):
    kept.keep()
    (found,) = _found()
    session.save_kit(str(tmp_path / "other.ikit"))
    session.recover(found.kit, found.document)
    assert session.file.path == ""


def test_changes_are_asked_about_before_something_is_recovered(
    kept: Autosave, session: Session, desk: Desk, monkeypatch: pytest.MonkeyPatch
):
    kept.keep()
    desk.autosave.look()
    assert session.kit is not None
    desk.session.recover(session.kit.model_copy(update={"version": 7}), "")
    working_on = desk.session.kit
    monkeypatch.setattr(desk.window.files, "may_leave", lambda: False)
    bar = desk.window.workspace.recovery
    bar.take.click()
    assert desk.session.kit is working_on
    assert len(bar.waiting) == 1, "it is still offered"
