"""The sheet for blind readers, from the draw to the score."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kits.bank.load import load_bank

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "reading_sheet.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    folder = tmp_path / "sheet"
    result = run("--out", str(folder), "--count", "6", "--language", "fr", "--seed", "3")
    assert result.returncode == 0, result.stderr
    return folder


def right_answers(folder: Path) -> list[list[str]]:
    key = json.loads((folder / "key.json").read_text("utf-8"))
    return [sorted(item["rungs"], key=item["rungs"].get) for item in key["questions"]]


def scored(folder: Path, answers: list[list[str]]) -> subprocess.CompletedProcess[str]:
    lines = (f"{number}: {' '.join(letters)}" for number, letters in enumerate(answers, start=1))
    (folder / "answers.txt").write_text("\n".join(lines), encoding="utf-8")
    return run("--score", str(folder / "key.json"), str(folder / "answers.txt"))


def test_the_sheet_shows_each_rung_beside_the_letter_that_the_key_gives_it(sheet: Path):
    questions = {question.id: question for question in load_bank()[0].questions}
    text = (sheet / "sheet.txt").read_text("utf-8")
    key = json.loads((sheet / "key.json").read_text("utf-8"))
    assert len(key["questions"]) == 6
    for item in key["questions"]:
        french = questions[item["id"]].fr
        assert french is not None
        assert french.ask in text
        assert set(item["rungs"].values()) == set(french.ladder)
        for letter, rung in item["rungs"].items():
            assert f"  {letter}  {french.ladder[rung]}\n" in text
        assert item["id"] not in text


def test_rungs_are_shuffled_and_the_same_seed_gives_the_same_sheet(sheet: Path, tmp_path: Path):
    again, other = tmp_path / "again", tmp_path / "other"
    run("--out", str(again), "--count", "6", "--language", "fr", "--seed", "3")
    run("--out", str(other), "--count", "6", "--language", "fr", "--seed", "4")
    for name in ("sheet.txt", "sheet.html", "key.json"):
        assert (again / name).read_bytes() == (sheet / name).read_bytes()
        assert (other / name).read_bytes() != (sheet / name).read_bytes()
    assert any(letters != sorted(letters) for letters in right_answers(sheet))


def test_a_perfect_reader_scores_everything(sheet: Path):
    result = scored(sheet, right_answers(sheet))
    assert result.returncode == 0
    assert "100.0%" in result.stdout.splitlines()[-3]
    assert result.stdout.splitlines()[-1] == "  none"


def test_a_swapped_pair_costs_two_rungs_and_is_named(sheet: Path):
    answers = right_answers(sheet)
    total = sum(map(len, answers))
    answers[1][:2] = answers[1][1::-1]
    result = scored(sheet, answers)
    ladder = json.loads((sheet / "key.json").read_text("utf-8"))["questions"][1]
    said = [row.split() for row in result.stdout.splitlines()]
    assert ["all", str(total - 2), "of", str(total)] in [row[:4] for row in said]
    first, second, *_ = sorted(ladder["rungs"].values())
    assert f"  2  {ladder['id']}: {second} {first}" in result.stdout
    assert "100.0%" not in next(row for row in said if row[0] == ladder["type"])


def test_a_reader_who_turns_every_ladder_round_does_not_pass(sheet: Path):
    result = scored(sheet, [letters[::-1] for letters in right_answers(sheet)])
    assert result.returncode == 1


@pytest.mark.parametrize("wrong", [[], ["A"], ["A", "A", "B", "C"]])
def test_an_answer_that_is_none_is_named_and_nothing_is_scored(sheet: Path, wrong: list[str]):
    answers = right_answers(sheet)
    answers[2] = wrong
    result = scored(sheet, answers)
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("question 3: needs A B C")


def test_a_key_that_is_none_is_one_line(tmp_path: Path):
    (tmp_path / "key.json").write_text("[]")
    for key in ("key.json", "missing.json"):
        result = run("--score", str(tmp_path / key), str(tmp_path / "key.json"))
        assert result.returncode == 2
        assert result.stderr.count("\n") == 1
