"""Pictures of every kind, and files that are none."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

import pytest

from kits.document.appearance import Logo
from kits.document.logo import LARGEST, read_logo
from roles.problem import Problem
from roles.storage import StorageError
from tests.kits.pictures import jpeg, png, svg

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, name: str, data: bytes) -> Logo | Problem:
    path = folder / name
    path.write_bytes(data)
    return read_logo(path)


@pytest.mark.parametrize(
    ("name", "data", "suffix"),
    [
        ("acme.png", png(96, 48), "png"),
        ("acme.jpg", jpeg(96, 48), "jpeg"),
        ("acme.svg", svg('width="96" height="48px"'), "svg"),
        ("acme.svg", svg('viewBox="0 0 96 48"'), "svg"),
        ("misnamed.svg", png(96, 48), "png"),
    ],
)
def test_a_small_picture_keeps_its_size_and_knows_what_it_is(
    name: str, data: bytes, suffix: str, tmp_path: Path
) -> None:
    logo = read(tmp_path, name, data)
    assert isinstance(logo, Logo)
    assert (logo.suffix, logo.name, logo.data) == (suffix, name[:-4], data)
    assert (round(logo.width, 1), round(logo.height, 1)) == (25.4, 12.7)


@pytest.mark.parametrize(("across", "down"), [(4000, 400), (300, 3000), (1, 20_000)])
def test_a_large_one_shrinks_in_proportion(across: int, down: int, tmp_path: Path) -> None:
    logo = read(tmp_path, "a.png", png(across, down))
    assert isinstance(logo, Logo)
    assert logo.width <= 48.01
    assert logo.height <= 14.01
    assert logo.width / logo.height == pytest.approx(across / down)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture at all",
        b"GIF89a\x01\x00\x01\x00",
        png(0, 10),
        png(10, 2_000_000),
        png(96, 48)[:20],
        jpeg(96, 48)[:12],
        b"\xff\xd8\xff" + b"\xff" * 40,
        b"\xff\xd8\xff\xe0\x00\x00" * 9,
        b"<svg xmlns='http://www.w3.org/2000/svg'></svg>",
        svg('width="1.2.3" height="4"'),
        b'<!DOCTYPE svg [<!ENTITY a "b">]>' + svg('width="9" height="9"'),
    ],
)
def test_a_file_that_is_no_picture_is_named_as_such(data: bytes, tmp_path: Path) -> None:
    problem = read(tmp_path, "logo.png", data)
    assert isinstance(problem, Problem)
    assert problem.code == "logo.unknown"
    assert problem.place.file.endswith("logo.png")


def test_a_huge_file_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as caught:
        read(tmp_path, "logo.png", png(9, 9) + bytes(LARGEST))
    assert caught.value.reason == "file.too-large"


def test_the_pictures_of_these_tests_are_sound() -> None:
    data = png(3, 2)
    assert struct.unpack(">II", data[16:24]) == (3, 2)
    assert zlib.decompress(data[data.index(b"IDAT") + 4 :].split(b"\x00\x00\x00\x00IEND")[0][:-4])
