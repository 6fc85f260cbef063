"""The form for a pay range: amounts, money, time and place, as far as the source gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from roles.model import Level
from ui.viewmodels.role_editor_entry import EntryFields
from ui.views.role_editor_fields import LineField
from ui.widgets.parts import GAP, PAD, column, field, fill, label, row
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.viewmodels.role_editor import RoleEditorModel
    from ui.views.context import Context

_PERIODS = ("", "year", "month", "day", "hour")
_AMOUNTS = ("low", "high", "year")
_CODES = ("currency", "country")


class BandForm(QWidget):
    """Every field of a pay range; what makes no range is marked and not taken."""

    def __init__(self, context: Context, model: RoleEditorModel) -> None:
        super().__init__()
        self._words = context.words
        self._fields = EntryFields(model)
        words = context.words
        levels = [(str(level), words.text(f"level.{level}")) for level in Level]
        self.level = Segmented(words.text("ui.role-edit.level"), levels)
        self.lines = {
            "low": LineField(words.text("ui.role-edit.low"), width=110),
            "high": LineField(words.text("ui.role-edit.high"), width=110),
            "currency": LineField(
                words.text("ui.role-edit.currency"),
                words.text("ui.role-edit.currency-helper"),
                110,
            ),
            "year": LineField(words.text("ui.role-edit.year"), width=110),
            "country": LineField(
                words.text("ui.role-edit.country"), words.text("ui.role-edit.country-helper"), 110
            ),
            "text": LineField(words.text("ui.role-edit.source-text")),
        }
        self.open_top = QCheckBox(words.text("ui.role-edit.open-top"))
        self.period = QComboBox()
        for period in _PERIODS:
            self.period.addItem(words.text(f"ui.role-edit.per.{period or 'none'}"), period)
        self._wrong = label("", "caption", "error")
        self._lay_out()
        self._connect()

    def show_entry(self) -> None:
        """Show the pay range that one is at."""
        band = self._fields.band()
        if band is None:
            return
        self.level.choose(str(band.level))
        for name, line in self.lines.items():
            value = getattr(band, name)
            line.show_text("" if value is None else str(value))
        self.open_top.setChecked(band.open_top)
        self.period.setCurrentIndex(_PERIODS.index(band.period or ""))
        self._wrong.hide()

    def focus_text(self) -> None:
        """Put the keyboard where the first amount is typed."""
        self.lines["low"].edit.setFocus()

    def _lay_out(self) -> None:
        words = self._words
        layout = column(self, gap=PAD)
        layout.addLayout(field(words.text("ui.role-edit.level"), self.level))
        amounts = row(gap=GAP)
        fill(amounts, (self.lines["low"], self.lines["high"]))
        top = column(margins=(0, 18, 0, 0))
        top.addWidget(self.open_top)
        fill(amounts, (top, 1))
        layout.addLayout(amounts)
        layout.addWidget(self._wrong)
        layout.addWidget(label(words.text("ui.role-edit.amount-helper"), "caption", "muted"))
        money = row(gap=GAP)
        money.addWidget(self.lines["currency"])
        per = column()
        per.addLayout(field(words.text("ui.role-edit.period"), self.period))
        per.addStretch(1)
        fill(money, (per, 1))
        layout.addLayout(money)
        place = row(gap=GAP)
        fill(place, (self.lines["year"], self.lines["country"], 1))
        layout.addLayout(place)
        layout.addWidget(self.lines["text"])
        layout.addStretch(1)

    def _connect(self) -> None:
        fields = self._fields
        self.level.chosen.connect(lambda value: fields.edit_band(level=Level(value)))
        self.open_top.clicked.connect(lambda on: fields.edit_band(open_top=bool(on)))
        self.period.activated.connect(
            lambda number: fields.edit_band(period=_PERIODS[number] or None)
        )
        for name, line in self.lines.items():
            line.finished.connect(lambda text, name=name: self._take(name, text))

    def _take(self, name: str, text: str) -> None:
        value = _value(name, text)
        taken = self._fields.edit_band(**{name: value})
        self.lines[name].mark(wrong=not taken)
        self._wrong.setVisible(not taken)
        self._wrong.setText(self._words.text("ui.role-edit.band-wrong", value=text))


def _value(name: str, text: str) -> object:
    """Return what was typed as the field wants it; what is no number is left to be refused."""
    if name in _AMOUNTS:
        digits = "".join(text.split()).replace("\u202f", "")
        return int(digits) if digits.isascii() and digits.isdecimal() else digits or None
    return text.upper() or None if name in _CODES else text
