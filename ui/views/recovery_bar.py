"""What an earlier run could not save, offered above everything else until one answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QWidget

from ui.i18n import locale_of
from ui.widgets.announce import announce
from ui.widgets.parts import GAP, SNUG, button, card, column, fill, label, on_click, row

if TYPE_CHECKING:
    from kits.recovery import Recovered
    from ui.views.context import Context


class RecoveryBar(QWidget):
    """One kit at a time, the newest first."""

    taken = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words = context.words
        self._found: tuple[Recovered, ...] = ()
        self.text = label("", "body")
        self.take = button(self._words.text("ui.recovery.take"), "primary")
        self.throw = button(self._words.text("ui.recovery.throw"))
        on_click(self.take, self._take)
        on_click(self.throw, self._throw)
        frame = card("notice")
        column(self, margins=(GAP, SNUG, GAP, SNUG)).addWidget(frame)
        layout = row(frame, margins=(GAP, SNUG, GAP, SNUG), gap=SNUG)
        fill(layout, (self.text, self.throw, self.take))
        layout.setStretch(0, 1)
        self.hide()

    @property
    def waiting(self) -> tuple[Recovered, ...]:
        """Return what was neither taken nor thrown away."""
        return self._found

    def show_found(self, found: tuple[Recovered, ...]) -> None:
        """Offer what was found."""
        self._found = found
        self.setVisible(bool(found))
        if not found:
            return
        kit, words = found[0].kit, self._words
        when = QDateTime.fromSecsSinceEpoch(int(found[0].kept_at.timestamp()))
        self.text.setText(
            words.text(
                "ui.recovery",
                role=kit.role.title.best(words.language),
                level=words.text(f"level.{kit.level}"),
                when=locale_of(words.language).toString(when, QLocale.FormatType.ShortFormat),
            )
        )
        announce(self, self.text.text())

    def _take(self) -> None:
        recovered = self._found[0]
        self.show_found(self._found[1:])
        self.taken.emit(recovered)

    def _throw(self) -> None:
        recovered = self._found[0]
        self.show_found(self._found[1:])
        self.thrown_away.emit(recovered)
