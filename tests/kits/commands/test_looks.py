"""What ``--theme``, ``--paper``, ``--large-print`` and ``--logo`` do, and what they refuse."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

import pytest

from kits.commands import run
from kits.files import write_kit
from tests.kits.pictures import png, svg
from tests.kits.render.word_parts import WORD, opened, part
from tests.kits.synthetic import synthetic_kit

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kit") / "pilot.ikit"
    path.write_bytes(write_kit(synthetic_kit(4)))
    return path


@pytest.fixture
def complaint(
    kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., str]:
    """Return what a refused export says, and see that it left nothing behind."""
    monkeypatch.setenv("LC_ALL", "C")

    def said(*options: str) -> str:
        assert exported(kit, tmp_path / "out", *options) == 2
        assert not (tmp_path / "out").exists()
        return capsys.readouterr().err

    return said


def exported(kit: Path, folder: Path, *options: str) -> int:
    return run(["export", str(kit), "--out", str(folder), *options])


def test_a_theme_a_paper_and_large_print_reach_the_file(kit: Path, tmp_path: Path) -> None:
    looks = ("--theme", "warm", "--paper", "letter", "--large-print")
    assert exported(kit, tmp_path, "--documents", "guide", *looks) == 0
    data = (tmp_path / "interview-1-guide.docx").read_bytes()
    section = opened(data).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (216, 279)
    styles = part(data, "word/styles.xml")
    assert next(styles.iter(f"{WORD}sz")).get(f"{WORD}val") == "32"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert b'typeface="Cambria"' in archive.read("word/theme/theme1.xml")


def test_a_logo_stands_on_the_first_page_of_word_and_in_the_page_itself(
    kit: Path, tmp_path: Path
) -> None:
    logo = tmp_path / "acme.png"
    logo.write_bytes(png(96, 48))
    out = tmp_path / "out"
    options = ("--documents", "letter", "--format", "docx,html", "--logo", str(logo))
    assert exported(kit, out, *options) == 0
    section = opened((out / "letter.docx").read_bytes()).sections[0]
    assert section.different_first_page_header_footer
    pictures = section.first_page_header.part.related_parts.values()
    assert [picture.blob for picture in pictures] == [png(96, 48)]
    page = (out / "letter.html").read_text("utf-8")
    assert '<img alt="Logo: acme"' in page
    assert 'src="data:image/png;base64,' in page


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--theme", "gaudy"), "“gaudy” is no theme. Give one of calm, bold, warm."),
        (("--paper", "a5"), "“a5” is no paper size. Give one of a4, letter."),
    ],
)
def test_a_wrong_look_is_one_sentence_and_nothing_is_written(
    options, sentence: str, complaint
) -> None:
    assert complaint(*options) == f"{sentence}\n"


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("logo.svg", svg('width="9" height="9"'), "Save it as PNG or JPEG"),
        ("logo.png", b"text", "This is no picture"),
        ("none.png", None, "There is no such file"),
    ],
)
def test_a_logo_that_cannot_be_drawn_is_one_sentence(
    name: str, data, words: str, complaint, tmp_path: Path
) -> None:
    path = tmp_path / name
    if data is not None:
        path.write_bytes(data)
    said = complaint("--logo", str(path))
    assert said.startswith(f"{path}: ")
    assert words in said
    assert said.count("\n") == 1


def test_an_svg_logo_is_taken_for_html_alone(kit: Path, tmp_path: Path) -> None:
    logo = tmp_path / "acme.svg"
    logo.write_bytes(svg('width="96" height="48"'))
    out = tmp_path / "out"
    options = ("--documents", "letter", "--format", "html", "--logo", str(logo))
    assert exported(kit, out, *options) == 0
    assert "data:image/svg+xml;base64," in (out / "letter.html").read_text("utf-8")
