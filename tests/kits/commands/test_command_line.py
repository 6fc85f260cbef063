"""The command line as a person or a script meets it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kits.commands import run
from kits.commands.terminal import Terminal
from kits.files import read_kit_file
from tests.attacks import ATTACKS

ROOT = Path(__file__).parents[3]
ROLE = "machine-learning-engineer"
BUILD = ["build", ROLE, "--level", "senior", "--interviews", "45,45,60"]


def given(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = run(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict]:
    folder = tmp_path_factory.mktemp("built") / "kit"
    done = subprocess.run(
        [sys.executable, "main.py", *BUILD, "--out", str(folder), "--json"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stderr == ""
    return folder, json.loads(done.stdout)


def test_roles_lists_the_library(capsys):
    status, out, _ = given(capsys, "roles", "--json")
    assert status == 0
    rows = {row["id"]: row for row in json.loads(out)["roles"]}
    assert rows[ROLE]["title"]["fr"].startswith("Ingénieur machine learning")
    assert rows[ROLE]["setting"] == "data"
    assert rows[ROLE]["source"] == "shipped"


def test_bank_counts_what_it_knows(capsys):
    status, out, _ = given(capsys, "bank", "--json")
    counts = json.loads(out)
    assert status == 0
    assert counts["questions"] >= 90
    assert counts["by_language"] == {"en": counts["questions"], "fr": counts["questions"]}
    assert counts["by_type"]["work_sample"] >= 20
    assert counts["concepts_without_questions"] == []


def test_build_writes_the_kit_and_every_document(built):
    folder, result = built
    names = {path.name for path in folder.iterdir()}
    assert f"{ROLE}-senior.ikit" in names
    for number in (1, 2, 3):
        assert {f"interview-{number}-guide.docx", f"interview-{number}-grid.docx"} <= names
    assert {Path(document["path"]).name for document in result["documents"]} == names - {
        f"{ROLE}-senior.ikit"
    }
    kit, problems = read_kit_file(Path(result["kit"]))
    assert problems == []
    assert kit is not None
    assert [planned.id for planned in kit.questions] == [q["id"] for q in result["questions"]]


def test_build_prints_what_automation_needs(built):
    _, result = built
    assert set(result) == {
        "kit", "documents", "requirements", "competencies", "questions", "plan", "problems",
    }  # fmt: skip
    assert len(result["requirements"]) == 19
    assert {r["coverage"] for r in result["requirements"]} == {"direct"}
    skills = [skill for r in result["requirements"] for skill in r["skills"]]
    assert len(skills) == 14
    for question in result["questions"]:
        assert set(question["anchors"]) == {"1", "3", "5"}
        assert question["reason"]
        assert question["interview"] in (1, 2, 3)
    used = sum(question["minutes"] for question in result["questions"])
    assert result["plan"]["minutes_used"] == used <= result["plan"]["minutes_available"] == 100
    assert result["plan"]["optimal"] is True


def test_the_same_command_gives_the_same_bytes(built, tmp_path: Path):
    folder, _ = built
    subprocess.run(
        [sys.executable, "main.py", *BUILD, "--out", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo", "LANG": "fr_FR.UTF-8"},
    )  # fmt: skip
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {
        p.name: p.read_bytes() for p in folder.iterdir()
    }


def test_export_writes_what_is_asked_for(built, tmp_path: Path, capsys):
    folder, result = built
    status, out, _ = given(
        capsys, "export", result["kit"], "--documents", "grid", "--format", "docx,html",
        "--out", str(tmp_path / "again"), "--json",
    )  # fmt: skip
    assert status == 0
    names = [Path(d["path"]).name for d in json.loads(out)["documents"]]
    assert names == [f"interview-{n}-grid.{f}" for n in (1, 2, 3) for f in ("docx", "html")]
    assert (tmp_path / "again" / names[0]).read_bytes() == (folder / names[0]).read_bytes()


def test_a_short_time_is_said_plainly(tmp_path: Path, capsys):
    status, out, _ = given(
        capsys, "build", ROLE, "--level", "senior", "--interviews", "45", "--out", str(tmp_path)
    )
    assert status == 0
    assert "29 minutes of questions do not suffice for everything" in out


def test_messages_are_french_where_the_environment_is(tmp_path: Path, capsys, monkeypatch):
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    status, _, err = given(
        capsys, "build", ROLE, "--level", "mid", "--interviews", "15", "--out", str(tmp_path)
    )
    assert status == 2
    assert "entretien de 15 minutes" in err


WRONG = {
    "no such role": ["build", "blacksmith", "--level", "mid"],
    "missing file": ["build", "nowhere/role.yaml", "--level", "mid"],
    "unknown level": ["build", ROLE, "--level", "wizard"],
    "no minutes": ["build", ROLE, "--level", "mid", "--interviews", "0"],
    "too short": ["build", ROLE, "--level", "mid", "--interviews", "15"],
    "words for minutes": ["build", ROLE, "--level", "mid", "--interviews", "45,soon"],
    "empty minutes": ["build", ROLE, "--level", "mid", "--interviews", ""],
    "no date": ["build", ROLE, "--level", "mid", "--date", "tomorrow"],
    "no document": ["build", ROLE, "--level", "mid", "--documents", "poem"],
    "no format": ["build", ROLE, "--level", "mid", "--format", "papyrus"],
}


@pytest.mark.parametrize("arguments", WRONG.values(), ids=WRONG.keys())
def test_wrong_usage_is_one_line_and_status_2(arguments: list[str], tmp_path: Path, capsys):
    status, out, err = given(capsys, *arguments, "--out", str(tmp_path / "kit"))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert not (tmp_path / "kit").exists() or not list((tmp_path / "kit").iterdir())


FILES = {
    "empty.txt": b"",
    "photo.txt": b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)),
    "recipe.txt": b"Pancakes\n\nMix flour and milk. Fry. Eat with jam.\n",
    "wrong-fields.yaml": b"schema: 1\nid: x\ntitle: {en: X}\nmissons: []\n",
    "not-a-role.yaml": b"- one\n- two\n",
    "brackets.yaml": b"a: " + b"[" * 100_000,
    "anchor.yaml": b"a: &x 1\nb: *x\n",
    "tag.yaml": b"a: !!python/object/apply:os.system ['true']\n",
    "twice.yaml": b"schema: 1\nid: a\nid: b\n",
    "cut.yaml": b"schema: 1\nid: [a\n",
    "huge.yaml": b"a" * 5_000_001,
    "guide.pages": b"whatever",
    "picture.ikit": b"\x89PNG\r\n",
}


@pytest.mark.parametrize("name", FILES)
def test_a_bad_file_is_one_line_that_names_it_and_nothing_is_written(
    name: str, tmp_path: Path, capsys
):
    file = tmp_path / name
    file.write_bytes(FILES[name])
    out_folder = tmp_path / "kit"
    command = (
        ["export", str(file)] if name.endswith(".ikit") else ["build", str(file), "--level", "mid"]
    )
    status, out, err = given(capsys, *command, "--out", str(out_folder))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert name in err
    assert file.read_bytes() == FILES[name]
    assert not out_folder.exists() or not list(out_folder.iterdir())


@pytest.mark.parametrize("attack", ATTACKS)
def test_every_yaml_attack_is_one_line_and_status_2(attack: str, tmp_path: Path, capsys):
    file = tmp_path / "role.yaml"
    file.write_bytes(ATTACKS[attack][0])
    status, out, err = given(
        capsys, "build", str(file), "--level", "mid", "--out", str(tmp_path / "kit")
    )
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "role.yaml" in err
    assert not (tmp_path / "kit").exists() or not list((tmp_path / "kit").iterdir())


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_sees_progress_of_what_takes_long_and_a_clean_line_after(monkeypatch):
    screen = _Screen()
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setattr("kits.commands.terminal.QUIET_FOR_SECONDS", 0.0)
    with Terminal().progress() as progress:
        progress.step("Choosing …")
        while "Choosing" not in screen.getvalue():
            progress.step("Choosing …")
        progress.step("Writing …")
    assert "Writing …" in screen.getvalue()
    assert screen.getvalue().endswith("\r\x1b[K")


def test_what_is_quick_or_piped_shows_no_progress(monkeypatch):
    for stream in (_Screen(), io.StringIO()):
        monkeypatch.setattr("sys.stderr", stream)
        with Terminal().progress() as progress:
            progress.step("Choosing …")
        assert stream.getvalue() == ""


def test_an_output_path_beneath_a_file_is_refused(tmp_path: Path, capsys):
    (tmp_path / "file").write_bytes(b"mine")
    status, _, err = given(capsys, *BUILD, "--out", str(tmp_path / "file" / "kit"))
    assert status == 2
    assert err.count("\n") == 1
    assert str(tmp_path / "file") in err
    assert (tmp_path / "file").read_bytes() == b"mine"


def test_a_write_that_fails_half_way_leaves_the_old_kit(tmp_path: Path, capsys, monkeypatch):
    given(capsys, *BUILD, "--out", str(tmp_path))
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    calls: list[int] = []
    real = os.fsync

    def full_after_three(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) > 3:
            raise OSError(28, "No space left on device")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full_after_three)
    status, _, err = given(
        capsys, "build", ROLE, "--level", "lead", "--interviews", "60", "--out", str(tmp_path)
    )
    assert status == 2
    assert "No space left on device" in err
    assert err.count("\n") == 1
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_no_command_knows_no_such_word(capsys):
    status, out, err = given(capsys, "dance")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
