"""YAML from strangers: every attack of the list is refused in one sentence with its line."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kits.languages import language_pack
from roles.writer import write_yaml
from roles.yaml_source import MAX_DEPTH, read_yaml
from tests.attacks import ATTACKS


@pytest.mark.parametrize(("data", "code"), ATTACKS.values(), ids=ATTACKS.keys())
def test_an_attack_is_one_problem_and_no_crash(data: bytes, code: str):
    source = read_yaml(data, "theirs.yaml")
    assert source.value is None
    assert source.problem is not None
    assert source.problem.code == code
    assert source.problem.place.file == "theirs.yaml"
    for language in ("en", "fr"):
        assert "\n" not in language_pack(language).message(source.problem)


def test_a_problem_says_where_it_is():
    problem = read_yaml(b"a: 1\nb:\n  c: 2\n  c: 3\n", "role.yaml").problem
    assert problem is not None
    assert str(problem.place) == "role.yaml:4:3"


def test_scalars_mean_what_they_look_like():
    source = read_yaml(b"a: NO\nb: 12:30\nc: 2026-11-24\nd: 0x1F\ne: yes\nf: 1e3\ng: ~", "f")
    assert source.value == {
        "a": "NO", "b": "12:30", "c": "2026-11-24", "d": 31, "e": "yes", "f": 1000.0, "g": None,
    }  # fmt: skip


def test_a_place_inside_a_file_is_found_by_its_path():
    source = read_yaml(b"a:\n  - b: 1\n  - b: 2\n", "f.yaml")
    assert str(source.place(("a", 1, "b"))) == "f.yaml:3:5, a.1.b"
    assert source.place(("a", 1, "missing")).line == 3


def test_depth_up_to_the_limit_is_read():
    text = b"[" * (MAX_DEPTH - 1) + b"]" * (MAX_DEPTH - 1)
    assert read_yaml(text, "f").problem is None


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9)
    | st.text(st.characters(exclude_categories=["C"]), max_size=30),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(st.text("abcdefgh", min_size=2, max_size=6), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.text("abcdefgh", min_size=2, max_size=6), _VALUES, min_size=1))
@example({"aa": "0E0", "bb": "1e3", "cc": "0o7", "dd": "NO", "ee": "12:30", "ff": "~", "gg": ""})
@example({"aa": ["0x1F", ".5", "null", "2026-11-24", "- x", "a: b", "# c"]})
def test_what_is_written_is_read_back(value: dict[str, object]):
    assert read_yaml(write_yaml(value), "f").value == value


def test_a_hostile_file_costs_little_time():
    start = time.process_time()
    read_yaml(b"a: " + b"[" * 1_000_000, "f")
    read_yaml(b"{" * 1_000_000, "f")
    assert time.process_time() - start < 60, "a hang, not a measurement"
