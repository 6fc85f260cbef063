"""docs/word-format.md, the contract with readers of forms, names every field that we write."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kits.document.blocks import Field, FieldKind
from kits.document.context import context_of, contexts
from kits.document.fields import grid_fields
from kits.document.panel_fields import panel_fields
from tests.kits.synthetic import synthetic_kit

PAGE = (Path(__file__).parents[3] / "docs" / "word-format.md").read_text("utf-8")
KIT = synthetic_kit(8)
LONG = KIT.competencies[0].model_copy(update={"id": "agreements-with-suppliers-and-partners"})
FIELDS = {
    "Fields of the grid": grid_fields(contexts(KIT)[0]),
    "Fields of the panel form": panel_fields(
        context_of(KIT.model_copy(update={"competencies": (LONG, *KIT.competencies)}))
    ),
}
PLACES = {
    "<q>": r"[a-z0-9-]+\.[a-z0-9-]+", "<n>": r"\d+", "<m>": "(first|after)", "<r>": "[1-4]",
    "<c>": "[a-z0-9_-]+",
}  # fmt: skip
KINDS = {
    FieldKind.TEXT: "text", FieldKind.CHOICE: "choice", FieldKind.CHECK: "box",
    FieldKind.DATE: "date",
}  # fmt: skip


def rows(heading: str) -> list[tuple[str, str, str, str]]:
    """Return the rows of the table below a heading: tag, bookmark, kind and values."""
    table = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    cells = [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in table.splitlines()
        if line.startswith("| `")
    ]
    assert all(len(row) == 4 for row in cells)
    return [(tag, bookmark, kind, values) for tag, bookmark, kind, values in cells]


def matches(pattern: str, name: str) -> bool:
    """Tell whether a name is one that a cell such as ```<q>.score``` stands for."""
    regular = re.escape(pattern.strip("`"))
    for place, expression in PLACES.items():
        regular = regular.replace(re.escape(place), expression)
    return re.fullmatch(regular, name) is not None


def describes(row: tuple[str, str, str, str], field: Field) -> bool:
    """Tell whether a row of the page is about a field."""
    tag, bookmark, kind, values = row
    named = re.findall("`([^`]+)`", values)
    shown = {value for value, _ in field.options}
    return (
        matches(tag, field.id)
        and matches(bookmark, field.code)
        and kind.split(",")[0] == KINDS[field.kind]
        and (not shown or set(named) == shown or values == "`1` to `5`")
    )


@pytest.mark.parametrize("heading", FIELDS)
def test_every_field_stands_in_the_page_once_with_its_kind_and_values(heading: str) -> None:
    table = rows(heading)
    found = {
        field.id: [row for row in table if describes(row, field)] for field in FIELDS[heading]
    }
    assert {name for name, known in found.items() if len(known) != 1} == set()


@pytest.mark.parametrize("heading", FIELDS)
def test_the_page_names_no_field_that_is_not_there(heading: str) -> None:
    unused = [
        row for row in rows(heading) if not any(describes(row, field) for field in FIELDS[heading])
    ]
    assert unused == []


@pytest.mark.parametrize("heading", FIELDS)
def test_no_bookmark_is_longer_than_word_takes_and_none_is_used_twice(heading: str) -> None:
    codes = [field.code for field in FIELDS[heading]]
    assert max(map(len, codes)) <= 40
    assert len(set(codes)) == len(codes)
