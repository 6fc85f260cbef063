"""The worked example of CONTRIBUTING.md, done as it says, in a user's own folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kits.bank.load import load_bank
from kits.generate.build import Wishes, build_kit
from kits.model import Coverage, Kit, Origin
from roles.library import load_library, user_folder
from roles.model import LANGUAGES, Language, Level

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "CONTRIBUTING.md"
NEW = "flood-forecasting.silent-gauge"


@pytest.fixture
def folder() -> Path:
    """Return the user's own folder with the files of the example in it."""
    blocks = re.findall(
        r"^```yaml\n# (\S+)\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    assert [name.split("/")[-2] for name, _ in blocks] == ["concepts", "questions", "roles"]
    for name, text in blocks:
        file = user_folder() / name
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    return user_folder()


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tools" / "check_bank.py"), str(folder)],
        capture_output=True, text=True, encoding="utf-8", check=False, env={**os.environ},
    )  # fmt: skip


def kit_of(level: Level, language: Language) -> Kit:
    role = load_library().get("flood-forecaster")
    assert role is not None
    bank, problems = load_bank()
    assert problems == ()
    kit = build_kit(role, bank, Wishes(level, language, (45,))).kit
    assert kit is not None
    return kit


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", [Level.MID, Level.SENIOR])
def test_the_new_role_gets_the_new_question(folder: Path, level: Level, language: Language):
    assert (folder / "roles").is_dir()
    kit = kit_of(level, language)
    planned = {item.id: item for item in kit.questions}
    assert planned[NEW].requirements == ("forecast-floods",)
    assert planned[NEW].question.text(language) is not None
    assert {item.origin for item in kit.questions} == {Origin.BANK}
    assert {item.coverage for item in kit.requirements} == {Coverage.DIRECT}


def test_the_validator_finds_nothing_wrong_with_the_example(folder: Path):
    result = check(folder)
    assert result.returncode == 0, result.stdout
    findings = [row for row in result.stdout.splitlines() if row.startswith(str(folder))]
    assert findings == []
    assert "1 concept, 1 question, 1 role" in result.stdout
    assert "flood-forecasting, junior: 0 questions" in result.stdout


def test_the_validator_names_file_line_and_rule_of_every_kind_of_slip(folder: Path):
    slips = {
        "bank/concepts/rivers.yaml": ("family: analysis", "family: rivers", "bank.family-unknown"),
        "bank/questions/flood-forecasting.yaml": ("minutes: 5", "minutes: 15", "review.minutes"),
        "roles/flood-forecaster.yaml": ("name: Python", "name: Fortran 77", "bank.not-matched"),
    }
    for name, (good, bad, rule) in slips.items():
        file = folder / name
        text = file.read_text("utf-8").replace(good, bad)
        line = next(n for n, row in enumerate(text.splitlines(), start=1) if bad in row)
        file.write_text(text, encoding="utf-8")
        said = [row for row in check(folder).stdout.splitlines() if f"{rule}:" in row]
        assert [row.partition(": ")[0] for row in said] == [f"{file}:{line}"], name


def test_an_entry_put_in_place_of_a_shipped_one_is_no_repeat(folder: Path):
    shipped = next((ROOT / "kits" / "data" / "bank" / "questions").glob("python.yaml"))
    (folder / "bank" / "questions" / "python.yaml").write_bytes(shipped.read_bytes())
    result = check(folder)
    assert result.returncode == 0, result.stdout
