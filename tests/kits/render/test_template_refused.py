"""Templates that are not used, and what a person is told."""

from __future__ import annotations

import re
import tracemalloc
import zipfile
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits.commands import run
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.files import write_kit
from kits.languages import language_pack
from kits.render.word import render_word
from kits.render.word.template import template_from
from tests.kits.render import company_templates as made
from tests.kits.render.bad_templates import attached_local_template, bad_files
from tests.kits.render.word_parts import word_text
from tests.kits.synthetic import synthetic_kit

if TYPE_CHECKING:
    from pathlib import Path

BAD = bad_files()
ANY = made.word_template()


def test_the_path_of_the_author_s_own_template_is_dropped() -> None:
    template, _ = template_from(attached_local_template(), "charte.docx")
    (guide,) = documents_of(synthetic_kit(1), (Kind.GUIDE,))
    data = render_word(guide, template=template)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert not any(b"attachedTemplate" in archive.read(name) for name in archive.namelist())


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_bad_template_is_one_sentence_that_names_the_file(name: str, language: Any) -> None:
    data, code = BAD[name]
    found, problems = template_from(data, "charte.dotx")
    assert found is None
    (problem,) = problems
    assert (problem.code, problem.place.file) == (code, "charte.dotx")
    sentence = language_pack(language).message(problem)
    assert not re.search(r"[{}]|\n|Error|Traceback", sentence)


@given(st.lists(st.tuples(st.integers(0, 40_000), st.integers(0, 255)), max_size=6))
@settings(max_examples=60, deadline=None)
def test_a_file_damaged_anywhere_is_used_or_refused_and_never_crashes(
    changes: list[tuple[int, int]],
) -> None:
    damaged = bytearray(ANY)
    for at, byte in changes:
        damaged[at % len(damaged)] = byte
    found, problems = template_from(bytes(damaged), "charte.docx")
    assert found is not None or len(problems) == 1


@pytest.mark.parametrize("name", ["bomb in the body", "bomb as picture", "many entries"])
def test_a_bomb_is_refused_before_it_has_unfolded(name: str) -> None:
    data, _ = BAD[name]
    tracemalloc.start()
    template_from(data, "charte.dotx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_export_in_a_template_and_a_wrong_one_said_in_one_line(tmp_path: Path, capsys) -> None:
    kit, good, bad = (tmp_path / name for name in ("a.ikit", "good.dotx", "bad.docx"))
    kit.write_bytes(write_kit(synthetic_kit(3)))
    good.write_bytes(made.dotx(made.word_template()))
    bad.write_bytes(BAD["macros by name"][0])
    wish = ["export", str(kit), "--documents", "grid", "--template"]
    assert run([*wish, str(good), "--out", str(tmp_path / "out")]) == 0
    written = (tmp_path / "out" / "interview-1-grid.docx").read_bytes()
    assert made.COMPANY in word_text(written, "word/header-default.xml")
    assert "List Bullet" in capsys.readouterr().out
    assert run([*wish, str(bad), "--out", str(tmp_path / "not")]) == 2
    complaint = capsys.readouterr().err
    assert complaint.startswith(str(bad))
    assert complaint.count("\n") == 1
    assert not (tmp_path / "not").exists()
