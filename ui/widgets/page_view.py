"""Pages of paper on a desk, one below the other, at a size that can be changed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPicture, QPixmap
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from ui.theme import SHADOW

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from ui.theme import Look

Leaf: TypeAlias = QPicture | QImage
"""One page: recorded, or as a picture."""
_ZOOMS = (50, 60, 70, 80, 90, 100, 115, 130, 150, 175, 200)
_GAP, _MARGIN = 16, 8
_ABOVE = 5
"""What is left of a page above the place that is shown."""
_MOST_PIXELS = 4_000_000
"""Of all pages that stay painted: 16 MB."""
_LEAST_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Leaves:
    """The pages of one document: as large as each other, in units of so many to the inch."""

    pages: tuple[Leaf, ...] = ()
    size: QSizeF = field(default_factory=lambda: QSizeF(1, 1))
    per_inch: float = 1.0


class PageView(QAbstractScrollArea):
    """Shows the pages of one document; each is painted when it comes into view."""

    place_changed = Signal()
    """Another page is in view, or it is shown larger or smaller."""

    def __init__(self, name: str, look: Look) -> None:
        super().__init__()
        self._look = look
        self._leaves = Leaves()
        self._painted: dict[int, QPixmap] = {}
        self._zoom = 0
        """In percent; 0 for as wide as the view."""
        self._measured = 0
        """How long everything was when it was last measured."""
        self.setObjectName("page")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.place_changed.emit())

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._leaves.pages)

    @property
    def fits(self) -> bool:
        """Tell whether pages are as wide as the view."""
        return not self._zoom

    @property
    def percent(self) -> int:
        """Return how large pages are shown."""
        return self._zoom or round(100 * self._scale() * self._leaves.per_inch / self._dots())

    @property
    def current(self) -> int:
        """Return which page, counted from 0, takes the middle of the view."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        step = self._page_size().height() + _GAP
        return max(0, min(self.count - 1, (middle - _MARGIN) // max(step, 1)))

    def zoom(self, by: int) -> None:
        """Show pages larger or smaller by a step."""
        now = self.percent
        steps = [step for step in _ZOOMS if (step > now if by > 0 else step < now)]
        if by and steps:
            self._set_zoom(steps[0] if by > 0 else steps[-1])

    def fit_width(self) -> None:
        """Show pages as wide as the view."""
        self._set_zoom(0)

    def show_leaves(self, leaves: Leaves) -> None:
        """Show other pages, at the place that was looked at."""
        before = self._leaves
        same = leaves.size == before.size and leaves.per_inch == before.per_inch
        old, new = before.pages, leaves.pages
        self._painted = {
            number: made
            for number, made in self._painted.items()
            if same and number < len(new) and _is_same(old[number], new[number])
        }
        share = self._share()
        self._leaves = leaves
        self._measure()
        if not same:
            self.verticalScrollBar().setValue(round(share * self._length()))
        self.viewport().update()
        self.place_changed.emit()

    def show_spot(self, page: int, down: float) -> None:
        """Scroll to a place: a page counted from 0, and how far down as a share of it."""
        height = self._page_size().height()
        top = _MARGIN + page * (height + _GAP) + round(down * height)
        self.verticalScrollBar().setValue(top - _ABOVE)

    def sizeHint(self) -> QSize:
        """Ask for room for a page at half its size."""
        return QSize(440, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit pages into the new width."""
        super().resizeEvent(event)
        share = self._share()
        self._measure()
        if self.fits:
            self._painted.clear()
            self.verticalScrollBar().setValue(round(share * self._length()))
        self.place_changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("desk"))
        for number in range(self.count):
            place = self._place(number)
            if place.intersects(event.rect()):
                painter.fillRect(place.translated(0, 2), SHADOW)
                painter.drawPixmap(place.topLeft(), self._pixmap(number, place.size()))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the first or the last page, too."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with the control key held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _set_zoom(self, percent: int) -> None:
        share = self._share()
        self._zoom = percent
        self._painted.clear()
        self._measure()
        self.verticalScrollBar().setValue(round(share * self._length()))
        self.viewport().update()
        self.place_changed.emit()

    def _share(self) -> float:
        """Return how far down the view is, as a share of everything."""
        return self.verticalScrollBar().value() / max(self._measured, 1)

    def _dots(self) -> int:
        return self.logicalDpiX()

    def _scale(self) -> float:
        """Return how many dots of the screen a unit of the pages takes."""
        if self._zoom:
            return self._zoom / 100 * self._dots() / self._leaves.per_inch
        room = self.viewport().width() - 2 * _MARGIN
        return max(room, _LEAST_WIDTH) / self._leaves.size.width()

    def _page_size(self) -> QSize:
        return (self._leaves.size * self._scale()).toSize()

    def _length(self) -> int:
        return self.count * (self._page_size().height() + _GAP) - _GAP + 2 * _MARGIN

    def _measure(self) -> None:
        """Tell the scroll bars how much there is."""
        self._measured = self._length()
        view, page = self.viewport().size(), self._page_size()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setRange(0, max(0, self._measured - view.height()))
        across.setPageStep(view.width())
        across.setRange(0, max(0, page.width() + 2 * _MARGIN - view.width()))

    def _place(self, number: int) -> QRect:
        """Return where a page is in the view now."""
        size = self._page_size()
        left = max(_MARGIN, (self.viewport().width() - size.width()) // 2)
        top = _MARGIN + number * (size.height() + _GAP)
        moved = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRect(QPoint(left, top) - moved, size)

    def _pixmap(self, number: int, size: QSize) -> QPixmap:
        if number not in self._painted:
            while len(self._painted) >= self._most_kept(size):
                far = max(self._painted, key=lambda kept: abs(kept - number))
                del self._painted[far]
            self._painted[number] = self._paint(self._leaves.pages[number], size)
        return self._painted[number]

    def _most_kept(self, size: QSize) -> int:
        """Return how many pages of a size stay painted, at least those that are seen together."""
        pixels = size.width() * size.height() * self.devicePixelRatioF() ** 2
        seen = 2 + self.viewport().height() // max(size.height(), 1)
        return max(seen, int(_MOST_PIXELS / max(pixels, 1)))

    def _paint(self, leaf: Leaf, size: QSize) -> QPixmap:
        ratio = self.devicePixelRatioF()
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(self._look.colour("paper"))
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if isinstance(leaf, QImage):
            painter.drawImage(QRectF(QPointF(), QSizeF(size)), leaf)
        else:
            painter.scale(self._scale(), self._scale())
            painter.drawPicture(0, 0, leaf)
        painter.end()
        return made


def _is_same(one: Leaf, other: Leaf) -> bool:
    if isinstance(one, QPicture) and isinstance(other, QPicture):
        return one.data() == other.data()
    return one is other
