"""What makes a PDF of a document: LibreOffice for the exact pages, Qt for everyone."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from kits.document.appearance import Appearance
from kits.document.blocks import Document

if TYPE_CHECKING:
    from roles.problem import Problem

PdfMaker: TypeAlias = Callable[[Document, Appearance], bytes]
"""Makes the PDF of a document. It comes from above: nothing here may know Qt."""

FindPdf: TypeAlias = Callable[[], PdfMaker | None]
"""Looks for a maker when one is needed, not before."""


class PdfBy(StrEnum):
    """Who makes PDFs."""

    AUTO = "auto"  # LibreOffice where it is installed, else Qt
    OFFICE = "office"
    QT = "qt"


class PdfError(Exception):
    """No PDF could be made; ``problem`` says why."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem
