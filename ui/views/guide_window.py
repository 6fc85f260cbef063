"""The user guide, beside the window: one can read and work at the same time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QWidget

from ui.widgets.parts import PAD, column

if TYPE_CHECKING:
    from roles.model import Language
    from ui.i18n import Words

DOCS = Path(__file__).parents[2] / "docs"
_SIZE = (760, 720)
_WIDTH_OF_PICTURES = 640


class GuideWindow(QDialog):
    """Shows the guide in the window's language."""

    def __init__(self, parent: QWidget, words: Words) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.text("ui.action.user-guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = _Page()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setOpenExternalLinks(True)
        self.page.setSource(QUrl.fromLocalFile(str(guide_of(words.language))))
        column(self, margins=(PAD, PAD, PAD, PAD)).addWidget(self.page)
        self.resize(*_SIZE)
        self.page.setFocus()


class _Page(QTextBrowser):
    """A page whose pictures are no wider than the column of text."""

    def loadResource(self, type_: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        """Return a picture as wide as it is read, everything else as it is."""
        if type_ != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(type_, name)
        picture = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        if picture.width() <= _WIDTH_OF_PICTURES:
            return picture
        smooth = Qt.TransformationMode.SmoothTransformation
        return picture.scaledToWidth(_WIDTH_OF_PICTURES, smooth)


def guide_of(language: Language) -> Path:
    """Return the file of the guide in a language, the English one where there is none."""
    own = DOCS / f"user-guide.{language}.md"
    return own if own.exists() else DOCS / "user-guide.md"
