from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kits.edits import lock, set_panel
from kits.files import read_kit, write_kit
from roles.model import LANGUAGES, Level
from tests.journeys.later import Later
from tests.ui.conftest import InPlace
from tests.ui.known_roles import ml_engineer
from ui.jobs import Jobs
from ui.paperwork import Order
from ui.session import Session
from ui.viewmodels.wishes import WishesModel

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from kits.model import Kit
    from roles.model import Role
    from ui.session import Notice

GUIDE = """Data Engineer

The data engineer builds the pipelines that bring data to those who need it.

Missions
- Build data pipelines.
- Monitor data quality.

Technical skills
- Languages: Python, SQL

Soft skills
- Rigour
- Curiosity
"""


@pytest.fixture
def building(session: Session) -> Session:
    """A session with a kit for the shipped role."""
    assert session.shelves.library is not None
    session.choose_role(ml_engineer(session.shelves.library))
    return session


@pytest.mark.usefixtures("qapp")
def test_choosing_a_role_builds_a_kit_and_its_documents(building: Session):
    assert building.kit is not None
    assert building.kit.role == building.role
    assert {str(page.kind) for page in building.papers.pages} >= {"guide", "grid"}
    building.papers.show("interview-1-guide")
    assert building.papers.sheets is not None
    assert "Q1" in building.papers.sheets.spots
    assert not building.building


def test_other_wishes_build_another_kit(building: Session):
    assert building.wishes is not None
    before = building.kit
    building.set_wishes(replace(building.wishes, interviews=(45, 45)))
    assert building.kit is not None
    assert building.kit != before
    assert [interview.minutes for interview in building.kit.interviews] == [45, 45]


def test_only_the_texts_of_the_kits_language_are_kept_and_the_kit_has_both(building: Session):
    assert building.wishes is not None
    for language in LANGUAGES:
        (other,) = set(LANGUAGES) - {language}
        building.set_wishes(replace(building.wishes, language=language))
        assert building.shelves.bank is not None
        assert all(q.text(other) is None for q in building.shelves.bank.bank.questions)
        assert building.kit is not None
        assert building.kit.language == language
        for planned in building.kit.questions:
            assert planned.question.text("en") is not None
            assert planned.question.text("fr") is not None
    assert not building.building


def test_wishes_that_cannot_be_met_keep_the_kit_and_say_why(building: Session):
    assert building.wishes is not None
    before = building.kit
    building.set_wishes(replace(building.wishes, interviews=(20,)))
    assert building.kit is before
    assert [problem.code for problem in building.board.of("build")] == ["build.too-short"]


def test_the_same_wishes_build_nothing(building: Session):
    assert building.wishes is not None
    told: list[str] = []
    building.kit_changed.connect(lambda: told.append("kit"))
    building.set_wishes(building.wishes)
    assert told == []


def test_a_saved_kit_is_clean_until_it_changes(building: Session, tmp_path: Path):
    assert building.wishes is not None
    assert building.modified
    building.save_kit(str(tmp_path / "a.ikit"))
    assert not building.modified
    assert building.file.path == str(tmp_path / "a.ikit")
    building.set_wishes(replace(building.wishes, interviews=(30,)))
    assert not building.modified, "a saved kit changes only when the new plan is taken"
    building.refitting.accept()
    assert building.modified
    building.undo()
    assert not building.modified


def test_an_opened_kit_brings_its_role_and_wishes(
    session: Session, roomy_kit: Kit, tmp_path: Path
):
    path = tmp_path / "b.ikit"
    path.write_bytes(write_kit(roomy_kit))
    session.file.open(str(path))
    assert session.kit == roomy_kit
    assert session.role == roomy_kit.role
    assert session.wishes is not None
    assert session.wishes.interviews == (45, 45, 60)
    assert not session.modified


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "file.empty"), (b"not a kit", "kit.not-a-kit"), (None, "file.missing")],
)
def test_a_file_that_is_no_kit_is_a_problem_and_keeps_the_kit(
    building: Session, tmp_path: Path, content: bytes | None, code: str
):
    before = building.kit
    path = tmp_path / "c.ikit"
    if content is not None:
        path.write_bytes(content)
    building.file.open(str(path))
    assert [problem.code for problem in building.board.of("file")] == [code]
    assert building.kit is before


def test_a_guide_is_shown_before_it_becomes_a_kit(session: Session, tmp_path: Path):
    path = tmp_path / "guide.txt"
    path.write_text(GUIDE, encoding="utf-8")
    session.shelves.read_source(str(path))
    assert session.shelves.source is not None
    assert session.shelves.source.role is not None
    assert session.role is None
    session.shelves.put_source_away()
    assert session.shelves.source is None


def test_a_role_file_is_read_like_a_guide(session: Session, tmp_path: Path):
    path = tmp_path / "role.yaml"
    path.write_text("schema: 1\nid: clerk\ntitle: {en: Clerk}\n", encoding="utf-8")
    session.shelves.read_source(str(path))
    assert session.shelves.source is not None
    assert session.shelves.source.role is not None
    assert session.shelves.source.role.title.en == "Clerk"
    assert session.shelves.source.reading is None


def test_a_guide_that_cannot_be_read_is_a_problem(session: Session, tmp_path: Path):
    session.shelves.read_source(str(tmp_path / "gone.txt"))
    assert [problem.code for problem in session.board.problems] == ["file.missing"]


def test_a_folder_that_cannot_be_written_is_a_problem(building: Session, tmp_path: Path):
    (tmp_path / "taken").write_text("a file")
    ended: list[str] = []
    building.papers.export_ended.connect(lambda: ended.append("ended"))
    building.papers.export(Order((building.papers.pages[0].name,), ("docx",), tmp_path / "taken"))
    assert [problem.code for problem in building.board.of("export")] == ["folder.is-file"]
    assert ended == ["ended"]


def test_an_export_tells_its_steps_and_what_it_wrote(building: Session, tmp_path: Path):
    steps: list[tuple[int, int]] = []
    notices: list[Notice] = []
    building.papers.export_progressed.connect(lambda done, total: steps.append((done, total)))
    building.noticed.connect(notices.append)
    names = tuple(page.name for page in building.papers.pages[:2])
    building.papers.export(Order(names, ("docx", "html"), tmp_path / "out"))
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(
        f"{name}.{format_}" for name in names for format_ in ("docx", "html")
    )
    assert steps[-1] == (4, 4)
    assert [(notice.count, notice.folder) for notice in notices] == [(4, str(tmp_path / "out"))]


def test_a_stopped_export_leaves_nothing(building: Session, tmp_path: Path):
    ended: list[str] = []
    building.papers.export_ended.connect(lambda: ended.append("ended"))
    building.papers.export_progressed.connect(lambda *_: building.papers.stop_export())
    names = tuple(page.name for page in building.papers.pages)
    building.papers.export(Order(names, ("html",), tmp_path / "out"))
    assert list(tmp_path.rglob("*.html")) == []
    assert ended == ["ended"]


def test_another_role_begins_anew(building: Session, tmp_path: Path):
    building.save_kit(str(tmp_path / "a.ikit"))
    assert building.role is not None
    other = building.role.model_copy(update={"id": "other"})
    building.choose_role(other)
    assert building.file.path == ""
    assert building.kit is not None
    assert building.kit.role.id == "other"
    assert building.modified


def test_a_focus_of_an_opened_kit_outlives_a_change_of_its_interviews(
    session: Session, roomy_kit: Kit, tmp_path: Path
):
    focus = roomy_kit.competencies[0].id
    first, *others = roomy_kit.interviews
    wished = first.model_copy(update={"wished_focus": (focus,)})
    path = tmp_path / "focused.ikit"
    path.write_bytes(write_kit(roomy_kit.model_copy(update={"interviews": (wished, *others)})))
    session.file.open(str(path))
    assert session.wishes is not None
    assert session.wishes.focus[0] == (focus,)
    WishesModel(session).add_interview(60)
    assert session.wishes.focus[0] == (focus,)
    assert len(session.wishes.focus) == len(session.wishes.interviews)


def test_steps_are_taken_back_and_done_again(building: Session):
    assert building.wishes is not None
    first = building.kit
    building.set_wishes(replace(building.wishes, interviews=(45, 45)))
    second = building.kit
    building.undo()
    assert building.kit is first
    assert building.wishes is not None
    assert building.wishes.interviews == (60,)
    assert building.history.redo_step == "wishes"
    building.redo()
    assert building.kit is second
    building.undo()
    building.undo()
    assert building.kit is first, "there is nothing before the first kit"


def test_a_kit_that_was_worked_on_changes_only_on_a_word(building: Session, tmp_path: Path):
    building.save_kit(str(tmp_path / "a.ikit"))
    before = building.kit
    assert building.wishes is not None
    building.set_wishes(replace(building.wishes, interviews=(30,)))
    assert building.refitting.proposal is not None
    assert building.refitting.proposal.difference.gone
    assert building.kit is before
    building.decline()
    assert building.refitting.proposal is None
    assert building.kit is before
    assert building.wishes.interviews == (60,)


def test_another_level_of_a_kit_that_was_worked_on_is_asked_about_too(
    building: Session, tmp_path: Path
):
    building.save_kit(str(tmp_path / "a.ikit"))
    before = building.kit
    assert building.wishes is not None
    building.set_wishes(replace(building.wishes, level=Level.JUNIOR))
    assert building.refitting.proposal is not None
    assert building.kit is before
    building.refitting.accept()
    assert building.kit is not None
    assert building.kit.level is Level.JUNIOR
    building.undo()
    assert building.kit is before


def test_what_others_wrote_meanwhile_is_not_replaced_without_a_word(
    building: Session, tmp_path: Path
):
    path = tmp_path / "a.ikit"
    building.save_kit(str(path))
    path.write_text("somebody else's work", encoding="utf-8")
    asked: list[str] = []
    building.file.conflicted.connect(asked.append)
    building.file.look_again()
    assert [problem.code for problem in building.board.of("file")] == ["ui.file-changed"]
    building.save_kit(str(path))
    assert asked == [str(path)]
    assert path.read_text(encoding="utf-8") == "somebody else's work"
    building.save_kit(str(path), over_others=True)
    assert read_kit(path.read_bytes(), "a")[0] == building.kit


def test_a_file_that_another_window_has_open_is_not_saved_over(
    building: Session, session: Session, tmp_path: Path
):
    path = tmp_path / "a.ikit"
    building.save_kit(str(path))
    other = Session(Jobs(InPlace()), "en")
    other.file.open(str(path))
    assert other.file.holder
    assert [problem.code for problem in other.board.of("file")] == ["ui.file-in-use"]
    building.file.leave()
    session.file.open(str(path))
    assert session.file.holder == ""


def test_a_kit_that_went_out_and_then_changed_is_saved_as_the_next_version(
    building: Session, tmp_path: Path
):
    path = tmp_path / "a.ikit"
    building.save_kit(str(path))
    names = (building.papers.pages[0].name,)
    building.papers.export(Order(names, ("html",), tmp_path / "out"))
    assert not building.modified
    assert building.kit is not None
    assert building.kit.version == 1
    building.take_edit(set_panel(building.kit, 0, ["Ada"]), "panel")
    building.save_kit(str(path))
    assert building.kit.version == 2
    building.undo()
    assert building.kit.interviews[0].interviewers == ()
    assert building.kit.version == 2, "what went out is out"
    saved = read_kit(path.read_bytes(), "a")[0]
    assert saved is not None
    assert (saved.version, saved.interviews[0].interviewers) == (2, ("Ada",))


def test_an_edit_that_is_forbidden_changes_nothing_and_says_why(building: Session):
    before = building.kit
    assert before is not None
    assert not building.take_edit(set_panel(before, 7, ["Ada"]), "panel")
    assert building.kit is before
    assert [problem.code for problem in building.board.of("edit")] == ["build.no-such-interview"]


def test_undo_and_redo_while_a_kit_is_planned_end_with_the_kit_of_the_role(qapp: QApplication):
    del qapp
    later, session, role = _session_for_later()
    shorter = role.model_copy(update={"missions": role.missions[:1]})
    session.choose_role(role)
    session.change_role(shorter, "role-remove")
    session.undo()
    later.run_all()
    assert session.kit is not None
    assert session.kit.role == role
    session.redo()
    later.run_all()
    assert session.kit is not None
    assert session.kit.role == shorter
    session.undo()
    assert session.kit is not None
    assert session.kit.role == role


def test_a_changed_role_keeps_the_questions_a_person_locked(building: Session):
    kit = building.kit
    assert kit is not None
    key = kit.questions[-1].id
    building.take_edit(lock(kit, key), "lock")
    shorter = kit.role.model_copy(update={"missions": kit.role.missions[:1]})
    building.change_role(shorter, "role-remove")
    assert building.kit is not None
    assert building.kit.role == shorter
    assert key in [planned.id for planned in building.kit.questions]


def test_a_kit_is_not_edited_while_its_changed_role_is_planned(qapp: QApplication):
    del qapp
    later, session, role = _session_for_later()
    session.choose_role(role)
    later.run_all()
    kit = session.kit
    assert kit is not None
    shorter = role.model_copy(update={"missions": role.missions[:1]})
    session.change_role(shorter, "role-remove")
    assert not session.take_edit(set_panel(kit, 0, ["Ada"]), "panel")
    assert session.board.problems
    later.run_all()
    assert session.kit is not None
    assert session.kit.role == shorter


def _session_for_later() -> tuple[Later, Session, Role]:
    later = Later()
    session = Session(Jobs(later), "en")
    session.load()
    later.run_all()
    assert session.shelves.library is not None
    return later, session, ml_engineer(session.shelves.library)
