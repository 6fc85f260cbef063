"""Exporting many kits, for many candidates, as PDF."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kits.commands import run
from kits.files import write_kit
from kits.render import office
from tests.kits.synthetic import synthetic_kit


@pytest.fixture
def kit(tmp_path: Path) -> str:
    path = tmp_path / "pilot.ikit"
    path.write_bytes(write_kit(synthetic_kit(4, interviews=2)))
    return str(path)


@pytest.fixture
def no_office(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_USUAL_PLACES", ())


def given(capsys: pytest.CaptureFixture[str], *arguments: str, **more) -> tuple[int, str, str]:
    status = run(arguments, **more)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def names(folder: Path) -> set[str]:
    return {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}


def test_each_candidate_of_a_table_gets_a_named_grid(kit: str, tmp_path: Path, capsys) -> None:
    people = tmp_path / "people.csv"
    people.write_text("name;code\nAda;C-1\nBea;C-2\n", encoding="utf-8")
    status, out, err = given(
        capsys, "export", kit, "--candidates", str(people), "--documents", "grid,guide",
        "--out", str(tmp_path / "out"), "--json",
    )  # fmt: skip
    assert (status, err) == (0, "")
    guides = {"interview-1-guide.docx", "interview-2-guide.docx"}
    grids = {f"C-{n}-interview-{k}-grid.docx" for n in (1, 2) for k in (1, 2)}
    assert names(tmp_path / "out") == guides | grids
    documents = json.loads(out)["documents"]
    assert {Path(d["path"]).name for d in documents if d.get("candidate") == "C-2"} == {
        "C-2-interview-1-grid.docx", "C-2-interview-2-grid.docx",
    }  # fmt: skip
    assert {d["kind"] for d in documents if "candidate" not in d} == {"guide"}


def test_notes_and_letters_are_made_out_when_asked(kit: str, tmp_path: Path, capsys) -> None:
    status, out, _ = given(
        capsys, "export", kit, "--candidates", "C-1", "--documents", "grid,notes,letter",
        "--named", "notes,letter", "--format", "html", "--out", str(tmp_path / "out"),
    )  # fmt: skip
    assert status == 0
    assert out.split() == [
        "C-1-letter.html", "C-1-interview-1-notes.html", "interview-1-grid.html",
        "C-1-interview-2-notes.html", "interview-2-grid.html",
    ]  # fmt: skip


def test_several_kits_get_a_folder_each(kit: str, tmp_path: Path, capsys) -> None:
    again = tmp_path / "again" / "pilot.ikit"
    again.parent.mkdir()
    again.write_bytes(Path(kit).read_bytes())
    out = tmp_path / "out"
    status, _, _ = given(
        capsys, "export", kit, str(again), "--documents", "letter", "--out", str(out)
    )
    assert status == 0
    assert names(out) == {"pilot/letter.docx", "pilot-2/letter.docx"}


def test_many_files_are_counted_and_not_listed(kit: str, tmp_path: Path, capsys) -> None:
    codes = ",".join(f"C-{number}" for number in range(30))
    _, out, _ = given(
        capsys, "export", kit, "--candidates", codes, "--documents", "grid",
        "--out", str(tmp_path / "out"),
    )  # fmt: skip
    assert out == f"{tmp_path / 'out'}: 60 files (1 kits, 30 candidates)\n"


def test_advice_about_candidates_is_said_and_does_not_stop(kit: str, tmp_path: Path, capsys):
    _, out, _ = given(
        capsys, "export", kit, "--candidates", "C/1,C/1", "--documents", "grid",
        "--out", str(tmp_path / "out"),
    )  # fmt: skip
    assert "note: A file's name cannot hold all of “C/1”" in out
    assert "warning: “C/1” stands twice" in out


WRONG = {
    "a list that is not there": (["--candidates", "nowhere.csv"], "nowhere.csv: There is no such"),
    "no candidate": (["--candidates", ","], "There is no candidate in the list"),
    "names alike": (["--candidates", "a,A"], "“A” and “a” would give their files the same name"),
    "nothing to name": (["--candidates", "a", "--documents", "guide"], "Add grid to --documents"),
    "a kind that is nobody's": (["--named", "book"], "Give letter, notes, grid"),
    "no such format": (["--format", "odt"], "Give docx, html, pdf"),
}  # fmt: skip


@pytest.mark.parametrize(("arguments", "sentence"), WRONG.values(), ids=WRONG.keys())
def test_what_cannot_be_is_one_sentence_and_nothing_is_written(
    kit: str, tmp_path: Path, capsys, arguments, sentence
) -> None:
    status, out, err = given(capsys, "export", kit, *arguments, "--out", str(tmp_path / "out"))
    assert (status, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1
    assert not (tmp_path / "out").exists()


SENTENCES = {
    "en": "There is nothing here to make PDFs with",
    "fr": "Rien ici ne permet de produire",
}


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.usefixtures("no_office")
def test_where_nothing_makes_pdfs_that_is_said(
    kit: str, tmp_path: Path, capsys, monkeypatch, language
) -> None:
    monkeypatch.setenv("LANG", language)
    arguments = ["export", kit, "--format", "pdf", "--out", str(tmp_path / "out")]
    status, _, err = given(capsys, *arguments, find_pdf=lambda: None)
    assert status == 2
    assert SENTENCES[language] in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("way", "sentence"), [("office", "LibreOffice was not"), ("qt", "Qt can")]
)
@pytest.mark.usefixtures("no_office")
def test_the_one_way_that_was_asked_for_is_missed_by_name(
    kit: str, tmp_path: Path, capsys, way, sentence
) -> None:
    arguments = ["export", kit, "--format", "pdf", "--pdf-by", way, "--out", str(tmp_path / "out")]
    status, _, err = given(capsys, *arguments, find_pdf=lambda: None)
    assert status == 2
    assert err.startswith(sentence)
