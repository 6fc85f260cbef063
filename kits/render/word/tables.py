"""Tables → WordprocessingML: fixed widths, a header row that repeats, rows that never break."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from kits.document.blocks import Listing
from kits.document.rhythm import cell_style
from kits.render.plain import escaped
from kits.render.word.xml import twips

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kits.document.blocks import Block, Cell, Inline, Paragraph, Table, TableRow
    from kits.document.theme import Theme


class CellContent(Protocol):
    """Writes what stands in a cell."""

    def write(self, blocks: Sequence[Block], *, leads_on: bool = False) -> str:
        """Return blocks; ``leads_on`` holds the last one to what follows."""
        ...

    def paragraph(
        self, content: Sequence[Inline], style: str, *, keep: bool = False, look: str = ""
    ) -> str:
        """Return a paragraph in a style; ``keep`` holds it to what follows."""
        ...


class TableWriter:
    """Writes the rows of one table."""

    def __init__(self, table: Table, body: CellContent, width: int, theme: Theme) -> None:
        self._table = table
        self._body = body
        self._tint = theme.colours.tint
        self._columns = _columns(table.widths, width)

    def write(self, *, keep: bool) -> str:
        """Return the table; ``keep`` holds its last row to what follows."""
        table = self._table
        last = len(table.rows) - 1
        rows = "".join(
            self._row(row, keep=self._holds(row, last=position == last, keep=keep))
            for position, row in enumerate(table.rows)
        )
        grid = "".join(f'<w:gridCol w:w="{column}"/>' for column in self._columns)
        summary = escaped(table.summary)
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{"KitForm" if table.compact else "KitTable"}"/>'
            f'<w:tblW w:w="{sum(self._columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
            'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{summary}"/><w:tblDescription w:val="{summary}"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
            f"{self._row(table.header, keep=True, repeats=True)}{rows}</w:tbl>"
        )

    def _holds(self, row: TableRow, *, last: bool, keep: bool) -> bool:
        if last:
            return keep or self._table.leads_on
        return self._table.together or row.heading

    def _row(self, row: TableRow, *, keep: bool, repeats: bool = False) -> str:
        repeat = "<w:tblHeader/>" if repeats else ""
        room = f'<w:trHeight w:val="{twips(row.room)}" w:hRule="atLeast"/>' if row.room else ""
        spans = len(self._columns) if row.heading else 1
        cells = "".join(
            self._cell(cell, sum(self._columns[i : i + spans]), spans, keep=keep)
            for i, cell in enumerate(row.cells)
        )
        return f"<w:tr><w:trPr><w:cantSplit/>{room}{repeat}</w:trPr>{cells}</w:tr>"

    def _cell(self, cell: Cell, width: int, spans: int, *, keep: bool) -> str:
        span = f'<w:gridSpan w:val="{spans}"/>' if spans > 1 else ""
        tint = (
            f'<w:shd w:val="clear" w:color="auto" w:fill="{self._tint}"/>' if cell.tinted else ""
        )
        content = "".join(self._content(item, cell, keep=keep) for item in cell.content)
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{tint}</w:tcPr>'
            f"{content or self._body.paragraph((), 'CellText', keep=keep)}</w:tc>"
        )

    def _content(self, item: Paragraph | Listing, cell: Cell, *, keep: bool) -> str:
        if isinstance(item, Listing):
            return self._body.write((item,), leads_on=keep)
        style = cell_style(item.role, header=cell.header, compact=self._table.compact)
        look = '<w:jc w:val="right"/>' if cell.number else ""
        return self._body.paragraph(item.content, style, keep=keep, look=look)


def _columns(shares: tuple[int, ...], width: int) -> tuple[int, ...]:
    """Return the width of each column; what rounding leaves over goes to the last."""
    columns = [width * share // 100 for share in shares]
    columns[-1] += width - sum(columns)
    return tuple(columns)
