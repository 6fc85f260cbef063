from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
STANDARD = ROOT / "tests" / "fixtures" / "standard_questions.yaml"


def check(*names: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "check_bank.py"), *names]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_writer_sees_file_line_question_language_and_reason(tmp_path: Path) -> None:
    text = STANDARD.read_text(encoding="utf-8").replace("rigour.wrong-figure", "rigour.planted")
    text = text[text.index("- id: rigour.planted") : text.index("- id: training-data")]
    text = text.replace("Told the person who had asked", "Always told the person who had asked")
    file = tmp_path / "planted.yaml"
    file.write_text(text, encoding="utf-8")
    line = next(n for n, row in enumerate(text.splitlines(), start=1) if "Always" in row)
    result = check(str(file))
    assert result.returncode == 1
    said = [row for row in result.stdout.splitlines() if "review.frequency" in row]
    assert len(said) == 1
    assert said[0].startswith(f"{file}:{line}: rigour.planted [en] review.frequency")
    assert "'always' says how often" in said[0]
    assert result.stderr == ""


def test_a_file_that_is_no_bank_file_is_an_error_and_not_a_traceback(tmp_path: Path) -> None:
    file = tmp_path / "broken.yaml"
    file.write_text("- id: [a\n", encoding="utf-8")
    result = check(str(file), str(tmp_path / "missing.yaml"))
    assert result.returncode == 1
    assert "yaml.syntax" in result.stdout
    assert "file.missing" in result.stdout
    assert "Traceback" not in result.stderr
