"""The command line that makes PDFs, and what is left when it is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pypdf import PdfReader

from kits.render.office import office_program
from tests.kits.commands.test_export import given, kit, names
from ui.printing import qt_pdf

ROOT = Path(__file__).parents[3]
__all__ = ["kit"]


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("way", ["qt", "office"])
def test_a_pdf_of_a_named_grid_says_whose_it_is_on_every_page(
    kit: str, tmp_path: Path, capsys, way
) -> None:
    if way == "office" and office_program() is None:
        pytest.skip("no LibreOffice")
    out = tmp_path / "out"
    status, _, err = given(
        capsys, "export", kit, "--candidates", "C-17", "--documents", "grid", "--format", "pdf",
        "--pdf-by", way, "--out", str(out), find_pdf=qt_pdf,
    )  # fmt: skip
    assert (status, err) == (0, "")
    assert names(out) == {f"C-17-interview-{k}-grid.pdf" for k in (1, 2)}
    pages = PdfReader(out / "C-17-interview-1-grid.pdf").pages
    assert 1 <= len(pages) <= 2
    assert all("C-17" in page.extract_text() for page in pages)


@pytest.mark.slow
@pytest.mark.usefixtures("qapp")
def test_a_build_writes_pdfs_beside_its_kit(tmp_path: Path, capsys) -> None:
    status, _, _ = given(
        capsys, "build", "data-scientist", "--level", "mid", "--interviews", "30",
        "--documents", "letter", "--format", "pdf", "--pdf-by", "qt", "--out", str(tmp_path),
        find_pdf=qt_pdf,
    )  # fmt: skip
    assert status == 0
    assert names(tmp_path) == {"data-scientist-mid.ikit", "letter.pdf"}


_HEARS_STOPS = (
    "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
    "import main; sys.exit(main.main())"
)
"""The program as from a shell: what runs in the background hears of no stop from the keyboard."""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
def test_a_stop_from_the_keyboard_leaves_nothing(kit: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    codes = tmp_path / "codes.txt"
    codes.write_text("\n".join(f"C-{number}" for number in range(900)))
    process = subprocess.Popen(
        [sys.executable, "-c", _HEARS_STOPS, "export", kit, "--candidates", str(codes),
         "--format", "docx,html,pdf", "--pdf-by", "qt", "--out", str(out)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "LANG": "en"}, start_new_session=True,
    )  # fmt: skip
    while not list(out.glob(".ikit-*/*/*")) and process.poll() is None:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (130, "Stopped: nothing was written.\n")
    assert list(out.iterdir()) == []
