"""What stands on which page, decided without laying anything out."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits.document.appearance import Appearance, Logo, Paper
from kits.document.blocks import (
    Artefact,
    Block,
    Cell,
    Contents,
    Group,
    Heading,
    Kind,
    Listing,
    PageBreak,
    PageOf,
    Paragraph,
    Role,
    Span,
    Table,
    TableRow,
    walk,
)
from kits.document.kit_documents import documents_of
from kits.document.pages import joined, paged, sheet_of
from roles.model import LANGUAGES
from tests.kits.synthetic import synthetic_kit

LOOKS = [
    Appearance(),
    Appearance("warm", Paper.LETTER),
    Appearance("bold", Paper.LETTER, large_print=True),
    Appearance("calm", large_print=True),
]


def prose(letters: int, role: Role = Role.BODY) -> Paragraph:
    return Paragraph((Span("word " * (letters // 5)),), role)


def table(rows: int, *, together: bool = False, bands: tuple[int, ...] = ()) -> Table:
    def cells(count: int) -> tuple[Cell, ...]:
        return tuple(Cell((prose(40),)) for _ in range(count))

    lines = (
        TableRow(cells(1), heading=True) if row in bands else TableRow(cells(2))
        for row in range(rows)
    )
    return Table((50, 50), TableRow(cells(2)), tuple(lines), "s", together=together)


MAKES = {
    "prose": lambda size: prose(10 * size),
    "section": lambda _: Heading(2, "a section"),
    "label": lambda _: prose(20, Role.LABEL),
    "table": table,
    "whole table": lambda size: table(size // 8 + 1, together=True),
    "listing": lambda size: Listing(((Span("an item of some words"),),) * size),
    "artefact": lambda size: Artefact("line\n" * size, "label"),
    "group": lambda size: Group((Heading(3, "q"), *[prose(300)] * (size // 20 + 1))),
    "break": lambda _: PageBreak(),
}
plans = st.lists(st.tuples(st.sampled_from(sorted(MAKES)), st.integers(1, 90)), max_size=12)


def made(plan: list[tuple[str, int]]) -> tuple[Block, ...]:
    return tuple(MAKES[name](size) for name, size in plan)


def rows_of(found: tuple[Block, ...]) -> list[str]:
    """Return what can be read, line by line, so that division does not show."""
    lines: list[str] = []
    for block in walk(found):
        match block:
            case Table():
                lines += [str(row) for row in block.rows]
            case Listing():
                lines += [str(item) for item in block.items]
            case Artefact():
                lines += block.text.splitlines()
            case PageBreak():
                pass
            case _:
                lines.append(str(block))
    return lines


@settings(deadline=None)
@given(plans, st.sampled_from(LOOKS))
def test_nothing_is_lost_and_no_page_holds_more_than_fits(
    plan: list[tuple[str, int]], looks: Appearance
) -> None:
    given, sheet = made(plan), sheet_of(looks)
    pages = paged(given, sheet)
    assert rows_of(tuple(b for page in pages for b in page)) == rows_of(given)
    for page in pages:
        assert sheet.fits(page)


@settings(deadline=None)
@given(plans, st.sampled_from(LOOKS))
def test_no_page_ends_in_a_heading_or_a_label(
    plan: list[tuple[str, int]], looks: Appearance
) -> None:
    pages = paged([*made(plan), prose(10)], sheet_of(looks))
    for page in pages:
        last = walk(page)[-1]
        assert not isinstance(last, Heading)
        assert not (isinstance(last, Paragraph) and last.role is Role.LABEL)


def test_a_table_that_is_divided_says_its_columns_anew_and_ends_no_page_in_a_band() -> None:
    given = table(90, bands=(0, 21, 43, 60))
    pages = paged([given], sheet_of(Appearance()))
    parts = [block for page in pages for block in page if isinstance(block, Table)]
    assert len(parts) > 1
    assert {part.header for part in parts} == {parts[0].header}
    assert all(not part.rows[-1].heading for part in parts)


def test_pages_are_joined_by_a_break_between_each_two() -> None:
    first, second = prose(10), prose(15)
    assert joined(((first,), (second,))) == (first, PageBreak(), second)


def test_a_logo_takes_room_on_the_first_page_alone() -> None:
    plain, drawn = sheet_of(Appearance()), sheet_of(Appearance(logo=Logo(b"", "png", 40, 14)))
    assert drawn.first < plain.first
    assert drawn.depth == plain.depth


@pytest.mark.parametrize("looks", LOOKS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.BOOK, Kind.GUIDE])
def test_every_page_that_is_named_is_the_one_where_it_stands(kind, language, looks) -> None:
    document = documents_of(synthetic_kit(8, language), (kind,), looks)[0]
    page, stands, named = 1, {}, {}
    for block in walk(document.blocks):
        match block:
            case PageBreak():
                page += 1
            case Heading():
                stands[block.anchor] = page
            case Contents():
                named |= {line.anchor: line.page for line in block.lines}
            case Table():
                named |= {
                    item.anchor: item.page
                    for row in block.rows
                    for cell in row.cells
                    for paragraph in cell.content
                    if isinstance(paragraph, Paragraph)
                    for item in paragraph.content
                    if isinstance(item, PageOf)
                }
            case _:
                pass
    assert len(named) > 8
    assert {anchor: stands[anchor] for anchor in named} == named


@pytest.mark.parametrize("looks", LOOKS)
def test_a_question_stands_on_one_page_with_its_scale(looks) -> None:
    guide = documents_of(synthetic_kit(8), (Kind.GUIDE,), looks)[0]
    groups = [block for block in guide.blocks if isinstance(block, Group)]
    scales = [
        group
        for group in groups
        if any(isinstance(b, Paragraph) and b.role is Role.SPOKEN for b in group.blocks)
        and any(isinstance(b, Table) for b in group.blocks)
    ]
    assert len(scales) == 8
    assert all(sheet_of(looks).fits((group,)) for group in scales)
