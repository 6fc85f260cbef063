"""Many files at once: all of them or none, and no more memory for more of them."""

from __future__ import annotations

import os
import tracemalloc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kits.batch import Item, Order, export_batch
from kits.candidate_codes import Candidate
from kits.document.appearance import USUAL
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.render import render
from kits.render.word import render_word
from kits.render.word.room import in_template
from kits.render.word.template import template_from
from tests.kits.render.company_templates import word_template
from tests.kits.render.word_parts import opened
from tests.kits.synthetic import synthetic_kit

if TYPE_CHECKING:
    from pathlib import Path

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document

KIT = synthetic_kit(6, interviews=2)


class StopRequestedError(Exception):
    pass


def candidates(count: int) -> tuple[Candidate, ...]:
    return tuple(Candidate(f"C/{number}", f"C-{number}") for number in range(count))


def order(folder: Path, count: int = 0, *kinds: Kind, formats: tuple[str, ...] = ("docx",)):
    wanted = kinds or (Kind.GUIDE, Kind.GRID)
    return Order((Item(KIT),), wanted, formats, folder, candidates(count))


def silent(done: int, total: int) -> None:
    assert 0 <= done <= total


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def pdf_of_words(document: Document, _: Appearance) -> bytes:
    return f"%PDF {document.title}".encode()


def pdf_of_process(_document: Document, _: Appearance) -> bytes:
    return str(os.getpid()).encode()


def test_pages_are_planned_for_the_room_that_a_template_leaves(tmp_path: Path) -> None:
    template, _ = template_from(word_template(title_page=True), "company.docx")
    export_batch(replace(order(tmp_path, 0, Kind.BOOK), template=template), silent)
    planned, usual = (
        render_word(documents_of(KIT, (Kind.BOOK,), looks)[0], USUAL, template)
        for looks in (in_template(USUAL, template), USUAL)
    )
    assert files(tmp_path) == {"book.docx": planned}
    assert planned != usual


def test_every_candidate_gets_a_grid_for_each_interview_and_the_guide_is_written_once(
    tmp_path: Path,
) -> None:
    written = export_batch(order(tmp_path, 3), silent)
    grids = {f"C-{n}-interview-{k}-grid.docx" for n in range(3) for k in (1, 2)}
    assert set(files(tmp_path)) == grids | {"interview-1-guide.docx", "interview-2-guide.docx"}
    assert {file.name for file in written} == set(files(tmp_path))
    assert {file.candidate for file in written} == {"", "C/0", "C/1", "C/2"}


def test_a_grid_says_the_code_that_its_file_name_could_not_hold(tmp_path: Path) -> None:
    export_batch(order(tmp_path, 2, Kind.GRID), silent)
    word = opened(files(tmp_path)["C-1-interview-1-grid.docx"])
    assert "C/1" in word.core_properties.title
    assert "C/1" in word.sections[0].header.paragraphs[0].text
    assert "C/1" in "".join(word.element.body.itertext())


def test_without_candidates_the_files_are_those_of_a_plain_export(tmp_path: Path) -> None:
    export_batch(order(tmp_path, 0, formats=("docx", "html")), silent)
    for document in documents_of(KIT, (Kind.GUIDE, Kind.GRID)):
        for format_ in ("docx", "html"):
            name = f"{document.name}.{format_}"
            assert files(tmp_path)[name] == render(document, format_)


def test_several_kits_get_a_folder_each_and_what_lies_beside_arrives_too(tmp_path: Path) -> None:
    items = (Item(KIT, "first", {"a.ikit": b"kit"}), Item(KIT, "second"))
    export_batch(replace(order(tmp_path, 1, Kind.GRID), items=items), silent)
    found = files(tmp_path)
    assert found["first/a.ikit"] == b"kit"
    assert found["first/C-0-interview-1-grid.docx"] == found["second/C-0-interview-1-grid.docx"]
    assert len(found) == 5


def test_the_same_order_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        export_batch(order(tmp_path / name, 3, formats=("docx", "html")), silent)
    assert files(tmp_path / "a") == files(tmp_path / "b")


@pytest.mark.parametrize("reason", [StopRequestedError, KeyboardInterrupt])
@pytest.mark.parametrize("at", [0, 1, 45, 90])
def test_a_stop_leaves_the_folder_as_it_was(
    tmp_path: Path, reason: type[BaseException], at: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "C-0-interview-1-grid.docx").write_bytes(b"filled in already")

    def stop(done: int, _: int) -> None:
        if done >= at:
            raise reason

    with pytest.raises(reason):
        export_batch(order(folder, 60, Kind.GRID), stop)
    assert files(folder) == {"C-0-interview-1-grid.docx": b"filled in already"}
    assert [path.name for path in folder.iterdir()] == ["C-0-interview-1-grid.docx"]


def test_a_stop_takes_away_the_folders_it_made(tmp_path: Path) -> None:
    def stop(_done: int, _total: int) -> None:
        raise StopRequestedError

    with pytest.raises(StopRequestedError):
        export_batch(order(tmp_path / "new" / "folder", 2), stop)
    assert list(tmp_path.iterdir()) == []


def test_progress_begins_at_nothing_and_ends_with_everything(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    export_batch(order(tmp_path, 50, Kind.GRID), lambda *step: steps.append(step))
    assert steps[0] == (0, 100)
    assert steps[-1] == (100, 100)
    assert steps == sorted(steps)
    assert len(steps) > 3


def test_a_maker_of_pdf_gets_each_document_made_out(tmp_path: Path) -> None:
    wanted = replace(order(tmp_path, 2, Kind.GRID, formats=("pdf",)), pdf=pdf_of_words)
    export_batch(wanted, silent)
    assert files(tmp_path)["C-1-interview-2-grid.pdf"].endswith(" · C/1".encode())


def test_many_pdfs_on_all_cores_are_those_that_one_core_makes(tmp_path: Path) -> None:
    wanted = replace(order(tmp_path / "few", 3, Kind.GRID, formats=("pdf",)), pdf=pdf_of_words)
    export_batch(wanted, silent)
    many = replace(wanted, folder=tmp_path / "many", candidates=candidates(30))
    steps: list[tuple[int, int]] = []
    export_batch(many, lambda *step: steps.append(step))
    assert steps[-1] == (60, 60)
    assert files(tmp_path / "few").items() <= files(tmp_path / "many").items()


def test_pdfs_of_a_window_are_made_in_other_processes(tmp_path: Path) -> None:
    wanted = replace(order(tmp_path / "here", 2, Kind.GRID, formats=("pdf",)), pdf=pdf_of_process)
    export_batch(wanted, silent)
    assert {*files(tmp_path / "here").values()} == {str(os.getpid()).encode()}
    export_batch(replace(wanted, folder=tmp_path / "apart", pdf_apart=True), silent)
    assert files(tmp_path / "apart").keys() == files(tmp_path / "here").keys()
    assert str(os.getpid()).encode() not in files(tmp_path / "apart").values()


def test_memory_does_not_grow_with_the_number_of_candidates(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        export_batch(order(tmp_path / str(count), count, Kind.GRID), silent)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(1)
    few, many = peak(20), peak(200)
    size = sum(map(len, files(tmp_path / "200").values()))
    assert many - few < size / 4, "names of files may be kept, their bytes may not"
