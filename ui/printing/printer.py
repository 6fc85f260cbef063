"""A document → a printer, looked at before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

from kits.document.appearance import USUAL, theme_of
from ui.printing.pdf import paint
from ui.printing.sheet import DOTS_PER_INCH, page_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kits.document.appearance import Appearance
    from kits.document.blocks import Document


def ask_print(parent: QWidget, document: Document, appearance: Appearance | None) -> None:
    """Show the pages as the printer takes them, and print them if a person wants that."""
    looks = appearance or USUAL
    printer = printer_for(document, looks)  # the dialog does not keep it alive
    dialog = QPrintPreviewDialog(printer, parent)
    dialog.paintRequested.connect(lambda printer: paint(document, looks, printer))
    dialog.exec()
    dialog.deleteLater()


def printer_for(document: Document, appearance: Appearance) -> QPrinter:
    """Return the usual printer, its page that of the document."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setDocName(document.title)
    printer.setFullPage(True)
    printer.setPageLayout(page_layout(document, theme_of(appearance)))
    return printer
