"""``bank`` as a content editor meets it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kits.commands import run
from kits.languages import language_pack

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def given(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = run(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_the_report_is_written_where_it_is_wanted_and_named(capsys, tmp_path: Path):
    file = tmp_path / "new" / "bank.html"
    status, out, err = given(capsys, "bank", "--report", str(file), "--language", "fr")
    assert (status, err) == (0, "")
    assert f"report: {file}" in out
    assert language_pack("fr").text("report.title") in file.read_text(encoding="utf-8")


def test_the_report_has_a_name_of_its_own_and_the_language_of_the_environment(
    capsys, tmp_path: Path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    status, out, _ = given(capsys, "bank", "--report", "--json")
    assert status == 0
    assert json.loads(out)["report"] == "bank-report.html"
    assert '<html lang="fr">' in (tmp_path / "bank-report.html").read_text(encoding="utf-8")


def test_without_the_option_nothing_is_written(capsys, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    status, out, _ = given(capsys, "bank")
    assert status == 0
    assert "gaps: " in out
    assert list(tmp_path.iterdir()) == []


def test_a_report_that_cannot_be_written_is_one_line(capsys, tmp_path: Path):
    (tmp_path / "file").write_bytes(b"mine")
    status, out, err = given(capsys, "bank", "--report", str(tmp_path / "file" / "bank.html"))
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert str(tmp_path / "file") in err
