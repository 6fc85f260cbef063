"""What ``build`` does with wishes about single questions, and with a kit to keep to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from kits.commands import run

if TYPE_CHECKING:
    from pathlib import Path

ROLE = "machine-learning-engineer"
KIT = f"{ROLE}-senior.ikit"


def build(capsys, folder: Path, *arguments: str) -> tuple[int, dict[str, Any], str]:
    given = ["build", ROLE, "--level", "senior", "--documents", "grid", "--format", "html"]
    status = run([*given, "--out", str(folder), "--json", *arguments])
    captured = capsys.readouterr()
    return status, json.loads(captured.out or "{}"), captured.err


@pytest.fixture
def asked(capsys, tmp_path: Path) -> list[str]:
    _, result, _ = build(capsys, tmp_path / "first", "--interviews", "45,45")
    return [question["id"] for question in result["questions"]]


def test_what_is_wished_shows_in_the_result(capsys, tmp_path: Path, asked: list[str]):
    status, result, _ = build(
        capsys, tmp_path, "--interviews", "45,45", "--focus", "1:modelling,training-data",
        "--exclude", asked[0], "--include", asked[1], "--apart", f"{asked[1]},{asked[2]}",
    )  # fmt: skip
    assert status == 0
    by_id = {question["id"]: question for question in result["questions"]}
    assert by_id[asked[1]]["locked"]
    assert not {asked[0], asked[2]} & set(by_id)
    names = {
        c["name"] for c in result["competencies"] if c["id"] in ("modelling", "training-data")
    }
    first = [q["competency"] for q in result["questions"] if q["interview"] == 1]
    assert first
    assert set(first) <= names


def test_a_kit_kept_to_tells_what_goes_and_comes(capsys, tmp_path: Path, asked: list[str]):
    kept = str(tmp_path / "first" / KIT)
    _, same, _ = build(capsys, tmp_path / "same", "--keep", kept)
    assert same["difference"] == {"gone": [], "came": [], "moved": []}
    assert (tmp_path / "same" / KIT).read_bytes() == (tmp_path / "first" / KIT).read_bytes()
    _, short, _ = build(capsys, tmp_path / "short", "--keep", kept, "--interviews", "45")
    left = [question["id"] for question in short["questions"]]
    assert {one["id"] for one in short["difference"]["gone"]} == set(asked) - set(left)
    assert all(one["reason"] for one in short["difference"]["gone"])


def test_wishes_that_conflict_are_one_line_that_names_them_all(
    capsys, tmp_path: Path, asked: list[str]
):
    status, _, err = build(
        capsys, tmp_path / "none", "--include", asked[0], "--include", asked[1],
        "--apart", f"{asked[0]},{asked[1]}",
    )  # fmt: skip
    assert status == 2
    assert err.startswith("These wishes cannot all be met: ")
    assert err.count("\n") == 1
    assert err.count("is asked") == 2
    assert "never asked together" in err
    assert not list((tmp_path / "none").iterdir())


@pytest.mark.parametrize(
    "arguments",
    [
        ["--focus", "modelling"],
        ["--focus", "13:modelling"],
        ["--focus", "1:falconry"],
        ["--focus", "2:modelling"],
        ["--apart", "one"],
        ["--apart", "one,one"],
        ["--include", "no.such-question"],
        ["--keep", "no-such.ikit"],
    ],
    ids=" ".join,
)
def test_a_wish_that_cannot_be_understood_is_one_line(arguments, capsys, tmp_path: Path):
    status, _, err = build(capsys, tmp_path / "none", *arguments)
    assert status == 2
    assert err.count("\n") == 1


def test_a_kept_kit_becomes_one_of_another_level_and_tells_what_that_changed(
    capsys, tmp_path: Path, asked: list[str]
):
    kept = str(tmp_path / "first" / KIT)
    status, told, _ = build(capsys, tmp_path / "mid", "--level", "mid", "--keep", kept)
    assert status == 0
    gone = [change["id"] for change in told["difference"]["gone"]]
    assert set(gone) < set(asked)


def test_a_kit_of_another_role_is_not_kept_to(capsys, tmp_path: Path, asked: list[str]):
    assert asked
    kept = str(tmp_path / "first" / KIT)
    role = tmp_path / "keeper.yaml"
    role.write_text("schema: 1\nid: keeper\ntitle: {en: Keeper}\n", encoding="utf-8")
    status = run(
        ["build", str(role), "--level", "senior", "--keep", kept, "--out", str(tmp_path / "other")]
    )
    assert status == 2
    assert "another role" in capsys.readouterr().err
