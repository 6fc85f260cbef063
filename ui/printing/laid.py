"""Blocks that stand together, laid out by Qt for a device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextTable,
)

from kits.document.blocks import Table, walk

if TYPE_CHECKING:
    from PySide6.QtGui import QPagedPaintDevice, QTextFragment

    from kits.document.blocks import Block

_ENDLESS = 1e7
_MILLIMETRES_PER_INCH = 25.4


class Laid:
    """Blocks on one endless page of some width, until they are put on real ones.

    ``height`` is theirs alone; ``above`` and ``below`` is the space they want around them.
    """

    def __init__(
        self, blocks: tuple[Block, ...], html: str, device: QPagedPaintDevice, width: float
    ) -> None:
        # Lengths of formats are those of the screen; Qt stretches them for the device.
        screen = QGuiApplication.primaryScreen().logicalDotsPerInchY()
        self._stretched = device.logicalDpiY() / screen
        self._millimetre = device.logicalDpiY() / _MILLIMETRES_PER_INCH
        self._width = width
        self._place: tuple[float, float] | None = None
        self.text = QTextDocument()
        self.text.setUndoRedoEnabled(False)
        self.text.setUseDesignMetrics(True)
        self.text.setDefaultFont(searchable(QFont()))
        self.text.documentLayout().setPaintDevice(device)
        self.text.setDocumentMargin(0)
        self.text.setPageSize(QSizeF(width, _ENDLESS))
        self.text.setHtml(html)
        self._size_headings()
        self._give_room(blocks)
        self.above, self.below = self._margins()
        self.height = self._end()

    def put(self, down: float, height: float) -> float:
        """Let the blocks begin this far down on pages of this height; return where they end.

        The end is counted from the top of the first page over all of them.
        """
        if (down, height) == self._place:
            return self._end()
        self._place = down, height
        edge = QTextFrameFormat(self.text.rootFrame().frameFormat())
        edge.setTopMargin(down / self._stretched)
        self.text.rootFrame().setFrameFormat(edge)
        self.text.setPageSize(QSizeF(self._width, height))
        return self._end()

    def _size_headings(self) -> None:
        """Let headings be as large as their style says, and not as Qt has headings."""
        # All at once: every change on its own would lay out everything below it.
        cursor = QTextCursor(self.text)
        cursor.beginEditBlock()
        block = self.text.begin()
        while block.isValid():
            inside = block.begin()
            while block.blockFormat().headingLevel() and not inside.atEnd():
                self._size(cursor, inside.fragment())
                inside += 1
            block = block.next()
        cursor.endEditBlock()

    def _size(self, cursor: QTextCursor, run: QTextFragment) -> None:
        cursor.setPosition(run.position())
        cursor.setPosition(run.position() + run.length(), QTextCursor.MoveMode.KeepAnchor)
        looks = run.charFormat()
        looks.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        cursor.setCharFormat(looks)

    def _give_room(self, blocks: tuple[Block, ...]) -> None:
        """Make the rows that are written in by hand as high as they have to be."""
        shown = [
            frame for frame in _frames(self.text.rootFrame()) if isinstance(frame, QTextTable)
        ]
        for table in (block for block in walk(blocks) if isinstance(block, Table)):
            found = next((frame for frame in shown if _is_of(frame, table)), None)
            if found is None:
                continue
            shown.remove(found)
            self._give_rows_room(found, table)

    def _give_rows_room(self, shown: QTextTable, table: Table) -> None:
        lacking = [
            (number, row.room * self._millimetre - self._row_height(shown, number))
            for number, row in enumerate(table.rows, 1)
            if row.room
        ]
        # All at once: every change on its own would lay out the whole table.
        cursor = QTextCursor(self.text)
        cursor.beginEditBlock()
        for number, height in lacking:
            if height > 0:
                _pad(shown, number, height / self._stretched)
        cursor.endEditBlock()

    def _row_height(self, table: QTextTable, row: int) -> float:
        rect = self.text.documentLayout().blockBoundingRect
        cells = [table.cellAt(row, column) for column in range(table.columns())]
        tops = [rect(cell.firstCursorPosition().block()).top() for cell in cells]
        ends = [rect(cell.lastCursorPosition().block()).bottom() for cell in cells]
        return max(ends) - min(tops)

    def _margins(self) -> tuple[float, float]:
        """Return what Qt leaves out at the ends of a text: the space above and below it."""
        first, last = self.text.firstBlock(), self.text.lastBlock()
        frames = self.text.rootFrame().childFrames()
        above, below = first.blockFormat().topMargin(), last.blockFormat().bottomMargin()
        if frames and not first.text() and frames[0].firstPosition() == first.position() + 1:
            above = frames[0].frameFormat().topMargin()
        if frames and not last.text():
            below = frames[-1].frameFormat().bottomMargin()
        return above * self._stretched, below * self._stretched

    def _end(self) -> float:
        layout = self.text.documentLayout()
        frames = self.text.rootFrame().childFrames()
        last = self.text.lastBlock()
        if frames and not last.text():
            bottom = layout.frameBoundingRect(frames[-1]).bottom()
            return bottom - frames[-1].frameFormat().bottomMargin() * self._stretched
        return layout.blockBoundingRect(last).bottom()


def searchable(font: QFont) -> QFont:
    """Return a face without joined letters: Qt writes no text for a joined t and i."""
    font.setFeature(QFont.Tag.fromString("liga"), 0)
    return font


def _frames(frame: QTextFrame) -> list[QTextFrame]:
    return [inner for child in frame.childFrames() for inner in (child, *_frames(child))]


def _is_of(frame: QTextTable, table: Table) -> bool:
    return (frame.rows(), frame.columns()) == (len(table.rows) + 1, len(table.widths))


def _pad(table: QTextTable, row: int, height: float) -> None:
    """Make a row higher by what is put below the text of its first cell."""
    cell = table.cellAt(row, 0)
    looks = cell.format().toTableCellFormat()
    looks.setBottomPadding(looks.bottomPadding() + height)
    cell.setFormat(looks)
