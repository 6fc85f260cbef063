"""PDF by LibreOffice: exact pages, tagged, and nothing left running."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.render import office
from kits.render.office import office_program, pdfs_by_office
from kits.render.pdf import PdfError
from kits.render.word import render_word
from tests.kits.synthetic import synthetic_kit

if TYPE_CHECKING:
    from pathlib import Path

needs_office = pytest.mark.skipif(office_program() is None, reason="no LibreOffice")
needs_scripts = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script")


def written(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    data = render_word(documents_of(synthetic_kit(3), (Kind.GUIDE,))[0])
    for name in names:
        (folder / name).write_bytes(data)
    return [folder / name for name in names]


def stand_in(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put a program called soffice first on the path."""
    program = folder / "soffice"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.slow
@needs_office
def test_word_files_become_tagged_pdfs_beside_them(tmp_path: Path) -> None:
    sources = written(tmp_path / "a", "one.docx", "-C 1.2.docx")
    sources += written(tmp_path / "b", "é.docx")
    steps: list[int] = []
    pdfs_by_office(sources, steps.append)
    assert steps[-1] <= 3
    for source in sources:
        pdf = PdfReader(source.with_suffix(".pdf"))
        shown = pdf.pages[0].extract_text()
        assert "Interviewer guide" in shown
        assert f"Page 1 of {len(pdf.pages)}" in shown
        assert "'/Marked': True" in str(pdf.root_object["/MarkInfo"])
        assert pdf.metadata is not None
        assert pdf.metadata.title == "Interviewer guide · Harbour Pilot, Senior, interview"


@needs_scripts
def test_a_stop_ends_libreoffice_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path, monkeypatch, f"sleep 300 & echo $! > {tmp_path / 'child'}; wait")

    def stop(_: int) -> None:
        if (tmp_path / "child").exists() and (tmp_path / "child").read_text().strip():
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pdfs_by_office(written(tmp_path, "one.docx"), stop)
    child = (tmp_path / "child").read_text().strip()
    command = [shutil.which("ps") or "", "-o", "stat=", "-p", child]
    shown = subprocess.run(command, capture_output=True, text=True, check=False)
    assert shown.stdout.strip()[:1] in ("", "Z")


@needs_scripts
@pytest.mark.parametrize(
    ("script", "code"), [("exit 1", "pdf.office-failed"), ("sleep 300", "pdf.office-slow")]
)
def test_a_libreoffice_that_fails_is_a_sentence_that_names_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str, code: str
) -> None:
    stand_in(tmp_path, monkeypatch, script)
    monkeypatch.setattr(office, "_SECONDS", 0.5)
    monkeypatch.setattr(office, "_SECONDS_PER_FILE", 0.0)
    with pytest.raises(PdfError) as failed:
        pdfs_by_office(written(tmp_path, "one.docx"), lambda _: None)
    assert failed.value.problem.code == code
    assert str(tmp_path / "soffice") in dict(failed.value.problem.params)["program"]


def test_without_libreoffice_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_USUAL_PLACES", ())
    assert office_program() is None
    with pytest.raises(PdfError) as failed:
        pdfs_by_office(written(tmp_path, "one.docx"), lambda _: None)
    assert failed.value.problem.code == "pdf.no-office"
