"""A page of paper on a desk: HTML shown at a size that can be changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

if TYPE_CHECKING:
    from ui.theme import Look

_SIZE = re.compile(r"(\d+(?:\.\d+)?)(pt|px|mm)\b")
_ZOOMS = (60, 70, 80, 90, 100, 115, 130, 150, 175, 200)
_USUAL = 3


class PageView(QTextBrowser):
    """One document; all its sizes are scaled together."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self._html = ""
        self._zoom = _USUAL
        self.setObjectName("page")
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(24)

    @property
    def percent(self) -> int:
        """Return how large the page is shown."""
        return _ZOOMS[self._zoom]

    def zoom(self, by: int) -> None:
        """Show the page larger or smaller by a step."""
        self._zoom = max(0, min(len(_ZOOMS) - 1, self._zoom + by))
        if by:
            self._render()

    def show_html(self, html: str) -> None:
        """Show a document, at the place that was looked at if it is much the same."""
        if html != self._html:
            self._html = html
            self._render()

    def show_place(self, code: str) -> None:
        """Scroll to where a question begins."""
        cursor = self._heading(code) or self.document().find(_expression(code))
        if not cursor.isNull():
            last = QTextCursor(self.document())
            last.movePosition(QTextCursor.MoveOperation.End)
            self.setTextCursor(last)
            cursor.clearSelection()
            self.setTextCursor(cursor)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.cursorRect(cursor).top() - 16)

    def _heading(self, code: str) -> QTextCursor | None:
        """Return the beginning of the heading with this code, or None."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().split()[:1] == [code]:
                return QTextCursor(block)
            block = block.next()
        return None

    def _render(self) -> None:
        share = self.percent / 100
        bar = self.verticalScrollBar()
        place = bar.value() / max(bar.maximum(), 1)
        scaled = _SIZE.sub(lambda m: f"{float(m[1]) * share:.1f}{m[2]}", self._html)
        # Qt breaks a line at the narrow no-break space of French figures; the wide one holds.
        self.setHtml(scaled.replace("\u202f", "\u00a0"))
        bar.setValue(round(place * bar.maximum()))


def _expression(code: str) -> QRegularExpression:
    """Return what finds a question's code and not Q1 in Q12."""
    return QRegularExpression(rf"\b{code}\b")
