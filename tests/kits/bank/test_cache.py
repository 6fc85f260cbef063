"""What is made of the bank's words is kept on the disk, and believed only while it is true."""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits.bank.cache import kept, origin_of

if TYPE_CHECKING:
    from pathlib import Path

VALUES = st.lists(
    st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3)),
    min_size=1,
    max_size=5,
)


def unexpected() -> list[object]:
    pytest.fail("made again")


@settings(max_examples=30)
@given(origin=st.binary(), values=VALUES)
def test_what_was_made_comes_back_without_being_made_again(
    tmp_path_factory: pytest.TempPathFactory, origin: bytes, values: list[object]
):
    folder = tmp_path_factory.mktemp("cache")
    first = kept("words", origin, lambda: values, folder)
    assert [json.loads(line) for line in first] == values
    assert kept("words", origin, unexpected, folder) == first


@settings(max_examples=30)
@given(origin=st.binary(), other=st.binary())
def test_what_was_made_from_something_else_is_made_again(
    tmp_path_factory: pytest.TempPathFactory, origin: bytes, other: bytes
):
    folder = tmp_path_factory.mktemp("cache")
    kept("words", origin, lambda: ["old"], folder)
    expected = b'"old"' if origin == other else b'"new"'
    assert kept("words", other, lambda: ["new"], folder) == (expected,)


@settings(max_examples=30)
@given(place=st.integers(min_value=0), change=st.integers(min_value=1, max_value=255))
def test_with_any_byte_changed_or_the_rest_lost_it_is_made_again(
    tmp_path_factory: pytest.TempPathFactory, place: int, change: int
):
    folder = tmp_path_factory.mktemp("cache")
    kept("words", b"origin", lambda: ["old", ["value"]], folder)
    file = next(folder.iterdir())
    good = file.read_bytes()
    at = place % len(good)
    for bad in (good[:at] + bytes([good[at] ^ change]) + good[at + 1 :], good[:at]):
        file.write_bytes(bad)
        assert kept("words", b"origin", lambda: ["new"], folder) == (b'"new"',)
        assert kept("words", b"origin", unexpected, folder) == (b'"new"',)


def test_nothing_is_kept_of_what_has_no_known_origin(tmp_path: Path):
    assert kept("words", None, lambda: ["made"], tmp_path / "cache") == (b'"made"',)
    assert not (tmp_path / "cache").exists()


def test_where_nothing_can_be_written_it_is_made_each_time(tmp_path: Path):
    (tmp_path / "cache").write_bytes(b"a file where the folder should be")
    for value in ("first", "second"):
        made = kept("words", b"origin", lambda value=value: [value], tmp_path / "cache")
        assert [json.loads(line) for line in made] == [value]


def test_the_origin_changes_with_the_code_and_with_the_contents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    code = tmp_path / "words_of_a_language.py"
    code.write_text("ONE = 1\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, code.stem, raising=False)
    __import__(code.stem)
    first = origin_of([code.stem], b"a", b"b")
    assert first == origin_of([code.stem], b"a", b"b")
    assert first is not None
    assert origin_of([code.stem], b"ab", b"") != first
    status = code.stat()
    os.utime(code, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    assert origin_of([code.stem], b"a", b"b") != first
    code.unlink()
    assert origin_of([code.stem], b"a", b"b") is None
