"""What a file can be besides a good guide: other text, other encodings, no text at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kits.languages import language_pack
from roles.guides import MAX_BYTES, GuideReading, read_guide, read_guide_file
from roles.model import LANGUAGES
from roles.problem import Severity
from roles.storage import StorageError

if TYPE_CHECKING:
    from pathlib import Path

GUIDE = """Ingénieure qualité

Missions
- Vérifier les pièces à réception
- Écrire les procédures

Savoir-être
Rigueur, pédagogie
"""
RECIPE = """Apple tart

Ingredients
- 4 apples
- 200 g flour

Preparation
1. Peel the apples.
2. Bake for half an hour.
"""
RESUME = """Jane Doe
Data Engineer

Experience
Northwind, 2019-2023: data engineer
- Built pipelines
- Ran the nightly jobs
Contoso, 2015-2019: analyst

Education
Master in mathematics

Skills
Python, SQL, Docker
"""
READ_ME = """# Tiny trainer

## Requirements
- Python
- Docker

## Training
Run the script.
"""
NOTES = """Monday

- buy milk
- call the plumber
"""


def codes(reading: GuideReading) -> list[str]:
    return [problem.code for problem in reading.problems]


@pytest.mark.parametrize(
    ("text", "name"),
    [(RECIPE, "a.txt"), (RESUME, "b.txt"), (READ_ME, "c.md"), (NOTES, "d.txt")],
)
def test_another_kind_of_text_is_no_role(text: str, name: str) -> None:
    reading = read_guide(text.encode(), name)
    assert (reading.is_role, reading.role, codes(reading)) == (False, None, ["guide.not-a-role"])
    assert reading.problems[0].severity is Severity.ERROR


def test_a_photo_named_txt_is_not_text() -> None:
    photo = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 20
    reading = read_guide(photo, "photo.txt")
    assert (reading.is_role, codes(reading)) == (False, ["file.not-text"])


def test_bytes_that_only_happen_to_be_windows_characters_are_not_text() -> None:
    noise = bytes(byte for byte in range(0xA1, 0xBF)) * 20
    assert codes(read_guide(noise, "noise.txt")) == ["file.not-text"]


@pytest.mark.parametrize("data", [b"", b"\n \r\n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(data: bytes) -> None:
    reading = read_guide(data, "empty.txt")
    assert (reading.is_role, reading.role, codes(reading)) == (False, None, ["file.empty"])


def test_a_book_is_refused_before_it_is_read() -> None:
    assert codes(read_guide(GUIDE.encode() * 6_000, "book.txt")) == ["guide.too-long"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_encoding_and_line_ends_change_nothing(encoding: str, ending: str) -> None:
    text = GUIDE.replace("\n", ending)
    reading = read_guide(text.encode(encoding), "guide.txt")
    assert reading == read_guide(GUIDE.encode(), "guide.txt")
    assert reading.role is not None
    assert reading.role.missions[1].text.fr == "Écrire les procédures"


def test_letters_composed_of_two_characters_read_like_whole_ones() -> None:
    decomposed = GUIDE.replace("é", "e\u0301").replace("É", "E\u0301")
    assert read_guide(decomposed.encode(), "g.txt") == read_guide(GUIDE.encode(), "g.txt")


@pytest.mark.parametrize("name", ["guide.pdf", "guide.docx", "guide.HTML"])
def test_a_kind_that_cannot_be_read_yet_is_named(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(b"x" * (MAX_BYTES + 1))
    reading = read_guide_file(path)
    assert codes(reading) == ["file.unknown-kind"]
    assert dict(reading.problems[0].params) == {"kind": path.suffix.lower()}


def test_the_suffix_may_be_in_capitals_or_missing() -> None:
    for name in ("GUIDE.TXT", "GUIDE.MD", "guide", "guide.markdown"):
        assert read_guide(GUIDE.encode(), name).is_role


def test_a_missing_file_and_one_too_large_are_faults_of_storage(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as missing:
        read_guide_file(tmp_path / "none.pdf")
    assert missing.value.reason == "file.missing"
    (tmp_path / "large.txt").write_bytes(b"a" * (MAX_BYTES + 1))
    with pytest.raises(StorageError) as large:
        read_guide_file(tmp_path / "large.txt")
    assert large.value.reason == "file.too-large"


def test_a_guide_without_a_title_takes_the_name_of_its_file_and_says_so() -> None:
    text = "Your missions\n- Sort the mail\n- Carry it\n\nSoft skills\n- Patience\n- Calm\n"
    reading = read_guide(text.encode(), "folder/mail-room.txt")
    assert reading.title == "mail-room"
    assert not reading.lines[0].sure
    assert codes(reading) == ["guide.no-title", "guide.unsure"]


def test_missing_parts_are_advice_and_not_errors() -> None:
    text = "Nurse\n\nMissions\n- Dress wounds\n- Keep records\n\nSalary\n32k€\n"
    reading = read_guide(text.encode(), "nurse.txt")
    assert reading.is_role
    assert reading.role is not None
    assert reading.role.salary == ()
    assert codes(reading) == ["guide.no-skills", "guide.salary-level", "guide.unsure"]
    assert reading.problems[1].place.line == 8


def test_every_message_of_guides_exists_in_both_languages() -> None:
    packs = [language_pack(language) for language in LANGUAGES]
    mine = [{code for code in pack.texts if code.startswith("guide.")} for pack in packs]
    used = (
        "not-a-role",
        "no-title",
        "no-missions",
        "no-skills",
        "salary-level",
        "unsure",
        "too-long",
    )
    for found in mine:
        assert found >= {f"guide.{code}" for code in used}
