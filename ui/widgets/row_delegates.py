"""What paints the rows of a list: what all of them share, roles, and problems."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.icons import paint_icon
from ui.theme import Scale
from ui.viewmodels.problems import PROBLEM, SEVERITY
from ui.viewmodels.roles import RoleRole
from ui.widgets.paint import paint_ground, paint_right, paint_text, width_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFont, QPainter

    from ui.theme import Look

    Index = QModelIndex | QPersistentModelIndex

INSET = 14


class RowDelegate(QStyledItemDelegate):
    """What all painters share: the look and its fonts."""

    lines = 1.0
    """Height of a row in lines of body text, white space included."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row; the width is the list's."""
        return QSize(120, self.room_of(self.height(index)) + self.more(option, index))

    def more(self, _option: QStyleOptionViewItem, _index: Index) -> int:
        """Return what a row is higher in the list as wide as it is, in pixels."""
        return 0

    def room_of(self, lines: float) -> int:
        """Return the height of some lines of body text, white space included."""
        return round(lines * self.look.size(Scale.BODY) * 1.6)

    def height(self, _index: Index) -> float:
        """Return the height of a row in lines."""
        return self.lines

    def font(
        self, option: QStyleOptionViewItem, scale: Scale = Scale.BODY, *, bold: bool = False
    ) -> QFont:
        """Return a font of the scale."""
        return self.look.font(option.font, scale, bold=bold)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground and then the row."""
        painter.save()
        self.initStyleOption(option, index)
        paint_ground(painter, option, self.look)
        self.paint_row(painter, option, index)
        painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint what the row says."""
        raise NotImplementedError

    def room(self, option: QStyleOptionViewItem) -> int:
        """Return the width of a row of the list without its white space."""
        shown = option.widget
        width = shown.viewport().width() if isinstance(shown, QListView) else option.rect.width()
        return width - 2 * INSET

    def inner(self, option: QStyleOptionViewItem) -> QRect:
        """Return a row without its white space."""
        return QRect(option.rect).adjusted(INSET, 0, -INSET, 0)


class RoleDelegate(RowDelegate):
    """A role: its title, below it what it asks for; above the first of a setting, its name."""

    lines = 3.3
    heading = 2.2
    """Height in lines of a setting's name."""

    def height(self, index: Index) -> float:
        """Return the height of a row in lines."""
        return self.lines + (self.heading if index.data(RoleRole.GROUP) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the setting's name, then the row below it as if it stood alone."""
        group = index.data(RoleRole.GROUP)
        if group:
            share = self.heading / self.height(index)
            heading = QRect(option.rect)
            heading.setHeight(round(option.rect.height() * share))
            text = heading.adjusted(INSET, 6, -INSET, 0)
            font = self.font(option, Scale.CAPTION, bold=True)
            paint_text(painter, text, group, font, self.look.tokens.muted)
            option = QStyleOptionViewItem(option)
            option.rect = option.rect.adjusted(0, heading.height(), 0, 0)
        super().paint(painter, option, index)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint title and facts."""
        tokens, inner = self.look.tokens, self.inner(option)
        upper = QRect(inner.left(), inner.top() + 4, inner.width(), inner.height() // 2)
        lower = QRect(inner.left(), inner.center().y() - 1, inner.width(), inner.height() // 2 - 3)
        paint_text(painter, upper, index.data(), self.font(option, bold=True), tokens.text)
        facts = index.data(RoleRole.FACTS)
        paint_text(painter, lower, facts, self.font(option, Scale.CAPTION), tokens.muted)


class ProblemDelegate(RowDelegate):
    """A problem: its sign and its sentence; a heading over those that are equally grave."""

    lines = 2.0

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint sign and sentence."""
        inner = self.inner(option)
        if index.data(PROBLEM) is None:
            low = inner.adjusted(0, 4, 0, 0)
            small = self.font(option, Scale.CAPTION, bold=True)
            paint_text(painter, low, index.data(), small, self.look.tokens.muted)
            return
        severity = index.data(SEVERITY)
        token = {"error": "error", "warning": "notice"}.get(severity, "muted")
        colour = getattr(self.look.tokens, token)
        size = self.look.sign()
        paint_icon(painter, severity, colour, icon_at(inner.left(), inner, size))
        text = inner.adjusted(size + 8, 0, 0, 0)
        paint_text(painter, text, index.data(), self.font(option), self.look.tokens.text)


class CommandDelegate(RowDelegate):
    """A command: its name, where it belongs, and its keys at the right."""

    lines = 2.0

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint name, group and keys."""
        command, tokens = index.data(Qt.ItemDataRole.UserRole), self.look.tokens
        inner, small = self.inner(option), self.font(option, Scale.CAPTION)
        paint_right(painter, inner, command.keys, small, tokens.muted)
        room = inner.adjusted(0, 0, -width_of(command.keys, small) - 8, 0)
        width = width_of(command.text, self.font(option)) + 12
        paint_text(painter, room, command.text, self.font(option), tokens.text)
        rest = room.adjusted(width, 0, 0, 0)
        if rest.width() > 0:
            paint_text(painter, rest, command.group, small, tokens.muted)


def icon_at(left: float, inside: QRect, size: int) -> QRectF:
    """Return where an icon stands: at ``left``, in the middle of the height."""
    return QRectF(left, inside.center().y() - size / 2 + 0.5, size, size)
