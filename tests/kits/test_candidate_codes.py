from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits.candidate_codes import MOST, Candidate, read_candidates, typed_candidates
from kits.languages import language_pack
from roles.problem import Severity

if TYPE_CHECKING:
    from pathlib import Path

CODES = ["C-01", "C-02", "Jeanne d'Arc"]
SHAPES = {
    "a plain list": "C-01\nC-02\nJeanne d'Arc\n",
    "a list with a head": "code\nC-01\nC-02\nJeanne d'Arc\n",
    "a table with commas": "date,code,mail\n1,C-01,a@b\n2,C-02,c@d\n3,Jeanne d'Arc,e@f\n",
    "a table with semicolons": "Nom;Ville\nC-01;Lyon\nC-02;Metz\nJeanne d'Arc;Rouen\n",
    "a table with tabs": "city\tCandidate\nLyon\tC-01\nMetz\tC-02\nRouen\tJeanne d'Arc\n",
    "a code is better than a name": "name;code\nAda;C-01\nBea;C-02\nCleo;Jeanne d'Arc\n",
    "quotes": 'code,note\n"C-01","late, twice"\n"C-02",""\n"Jeanne d\'Arc",x\n',
    "empty lines and spaces": "\n  C-01 \n\n C-02\n\tJeanne   d'Arc\n\n",
    "one line": "C-01, C-02, Jeanne d'Arc\n",
    "the line ends of Windows": "code\r\nC-01\r\nC-02\r\nJeanne d'Arc\r\n",
}


def codes_in(path: Path, data: bytes) -> tuple[list[str], list[str]]:
    path.write_bytes(data)
    found, problems = read_candidates(path)
    return [candidate.code for candidate in found], [problem.code for problem in problems]


@pytest.mark.parametrize("text", SHAPES.values(), ids=SHAPES.keys())
def test_candidates_are_found_in_whatever_shape_the_list_has(tmp_path: Path, text: str) -> None:
    assert codes_in(tmp_path / "list.csv", text.encode()) == (CODES, [])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_list_is_read_as_a_spreadsheet_saved_it(tmp_path: Path, encoding: str) -> None:
    data = "code;ville\nHélène;Orléans\nÇağ;Sète\n".replace("ğ", "g").encode(encoding)
    assert codes_in(tmp_path / "list.csv", data) == (["Hélène", "Çag"], [])


WRONG = {
    "candidates.none": b"code,name\n\n",
    "candidates.column": b"Ada;Lyon\nBea;Metz\n",
    "candidates.not-text": b"PK\x03\x04\x00\x00",
    "candidates.long": b"C" * 51,
    "candidates.alike": b"C-1\nc-1\n",
    "candidates.many": "\n".join(f"C{n}" for n in range(MOST + 1)).encode(),
    "candidates.csv": b'"' + b"C" * 200_000,
}


@pytest.mark.parametrize(("code", "data"), WRONG.items(), ids=WRONG.keys())
def test_a_list_that_cannot_be_used_gives_one_sentence(
    tmp_path: Path, code: str, data: bytes
) -> None:
    found, problems = read_candidates_of(tmp_path / "list.csv", data)
    assert found == ()
    assert [problem.code for problem in problems] == [code]
    assert problems[0].severity is Severity.ERROR
    for language in ("en", "fr"):
        assert language_pack(language).message(problems[0])


def read_candidates_of(path: Path, data: bytes):
    path.write_bytes(data)
    return read_candidates(path)


def test_a_candidate_that_stands_twice_gets_one_grid_and_the_line_is_said(tmp_path: Path) -> None:
    found, problems = read_candidates_of(tmp_path / "list.txt", b"C-1\nC-2\nC-1\n")
    assert [candidate.code for candidate in found] == ["C-1", "C-2"]
    (problem,) = problems
    assert (problem.severity, problem.place.line) == (Severity.WARNING, 3)
    assert "“C-1” stands twice" in language_pack("en").message(problem)


def test_what_a_file_name_cannot_hold_stays_in_the_document() -> None:
    found, problems = typed_candidates("REQ/2026:7")
    assert found == (Candidate("REQ/2026:7", "REQ-2026-7"),)
    assert [problem.severity for problem in problems] == [Severity.NOTICE]


@pytest.mark.parametrize("code", ["con", "LPT1", "NUL.txt"])
def test_a_name_that_windows_keeps_for_itself_is_never_a_file_s(code: str) -> None:
    assert typed_candidates(code)[0][0].stem == f"-{code}"


@given(st.lists(st.text(max_size=60), max_size=8))
def test_whatever_is_typed_gives_names_of_files_that_differ_or_a_sentence(texts) -> None:
    found, problems = typed_candidates(",".join(texts))
    assert found or problems
    stems = [candidate.stem for candidate in found]
    assert len({stem.casefold() for stem in stems}) == len(stems)
    for stem in stems:
        assert stem.strip(". ") == stem
        assert not set(stem) & set('<>:"/\\|?*\n\r\t\0')
        assert len(stem) <= 51


@given(st.lists(st.from_regex(r"[A-Z]{1,3}-[0-9]{1,4}", fullmatch=True), min_size=1, unique=True))
def test_codes_come_back_as_they_were_written(tmp_path_factory, codes) -> None:
    path = tmp_path_factory.mktemp("list") / "list.csv"
    rows = "".join(f"someone;{code}\n" for code in codes)
    assert codes_in(path, f"who;code\n{rows}".encode()) == (codes, [])
