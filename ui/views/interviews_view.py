"""The interviews: who holds each and what it looks after; what is printed on every document."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from kits.law import countries, law_pack
from ui.viewmodels.wishes import MOST_VARIANTS
from ui.views.panel_editor import PanelEditor
from ui.widgets.beside import Beside
from ui.widgets.chips import NumberChip, Range
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    TIGHT,
    WIDE,
    below_box,
    button,
    clear,
    column,
    field,
    fill,
    label,
    on_click,
    one_line,
    row,
    set_property,
)
from ui.widgets.row_delegates import INSET
from ui.widgets.scrolled import BAR, Scrolled

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout

    from ui.viewmodels.wishes import WishesModel
    from ui.views.context import Context

_Adjust = QComboBox.SizeAdjustPolicy
_BESIDE = 36
"""Ems in which country, date and variant have room side by side."""


class InterviewsView(Scrolled):
    """A part for each interview, then country, date and variant of the whole kit."""

    def __init__(self, context: Context, model: WishesModel) -> None:
        inside, words = QWidget(), context.words
        super().__init__(inside, words.text("ui.interviews"))
        self._context, self._model = context, model
        self.panels: list[PanelEditor] = []
        self._panels = column(gap=WIDE)
        self.strict = QCheckBox(words.text("ui.focus.strict"))
        self.country = QComboBox()
        self.country.setSizeAdjustPolicy(_Adjust.AdjustToMinimumContentsLengthWithIcon)
        self.country.setMinimumContentsLength(12)
        for code in ("", *countries()):
            name = law_pack(code or None).names.best(words.language)
            self.country.addItem(name, code)
        self.date = QLineEdit()
        self.date.setAcceptDrops(False)
        self.date.setPlaceholderText(words.text("ui.date-shape"))
        self.date.ensurePolished()
        shapes = ("0000-00-00", words.text("ui.date-shape"))
        widest = max(self.date.fontMetrics().horizontalAdvance(shape) for shape in shapes)
        self.date.setMinimumWidth(widest + 32)
        self.date_helper = label(words.text("ui.date-helper"), "caption", "muted")
        self.variant = NumberChip(
            words.text("ui.variant"), Range(1, MOST_VARIANTS, 1), context.tokens
        )
        self._lay_out(inside)
        self._connect()
        self._show()

    @property
    def start(self) -> QWidget:
        """Return where typing begins."""
        return self.panels[0].names if self.panels else self.country

    def select(self, number: str) -> None:
        """Go to the interview of this number, counted from 1."""
        place = int(number) - 1 if number.isdecimal() else 0
        if 0 <= place < len(self.panels):
            self.ensureWidgetVisible(self.panels[place])

    def _lay_out(self, inside: QWidget) -> None:
        words = self._context.words
        layout = column(inside, margins=(INSET, GAP, INSET - BAR, PAD), gap=PAD)
        layout.addWidget(label(words.text("ui.panel.helper"), "caption", "muted"))
        layout.addLayout(self._panels)
        strict = column(gap=2)
        strict.addWidget(self.strict, 0, Qt.AlignmentFlag.AlignLeft)
        strict.addLayout(below_box(words.text("ui.focus.strict-helper"), self._context.look))
        layout.addLayout(strict)
        layout.addSpacing(SNUG)
        layout.addWidget(label(words.text("ui.whole-kit"), "body", strong=True))
        facts = Beside(WIDE, _BESIDE)
        for part in (self._country(), self._date(), self._variant()):
            part.addStretch(1)
            facts.parts.addLayout(part, 1)
        layout.addWidget(facts)
        layout.addStretch(1)

    def _country(self) -> QVBoxLayout:
        words = self._context.words
        helper = label(words.text("ui.country-helper"), "caption", "muted")
        return field(words.text("ui.country"), self.country, helper)

    def _date(self) -> QVBoxLayout:
        words = self._context.words
        today = button(words.text("ui.today"), "link")
        on_click(today, lambda: self._take_date(dt.datetime.now().astimezone().date().isoformat()))
        name = one_line(words.text("ui.date"), "caption", "muted")
        name.setBuddy(self.date)
        self.date.setAccessibleName(words.text("ui.date"))
        dated = row(gap=TIGHT)
        fill(dated, (self.date, today))
        made = column(gap=TIGHT)
        fill(made, (name, dated, self.date_helper))
        return made

    def _variant(self) -> QVBoxLayout:
        words = self._context.words
        helper = label(words.text("ui.variant-helper"), "caption", "muted")
        made = column(gap=TIGHT)
        name = one_line(words.text("ui.variant"), "caption", "muted")
        self.variant.setFixedWidth(self.variant.sizeHint().width() + 24)
        fill(made, (name, self.variant, helper))
        return made

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        self._context.session.kit_changed.connect(self._show)
        self.strict.toggled.connect(lambda on: model.set_strict(strict=on))
        self.country.activated.connect(
            lambda _: model.set_country(str(self.country.currentData()))
        )
        self.variant.changed.connect(model.set_variant)
        self.date.editingFinished.connect(lambda: self._take_date(self.date.text()))

    def _take_date(self, text: str) -> None:
        understood = self._model.set_date(text)
        code = "ui.date-helper" if understood else "ui.date-wrong"
        self.date_helper.setText(self._context.words.text(code, value=text))
        set_property(self.date_helper, "tone", "muted" if understood else "error")
        set_property(self.date, "wrong", not understood)

    def _show(self) -> None:
        if self._context.session.wishes is None:
            return
        wishes = self._model.wishes
        if len(self.panels) != len(wishes.interviews):
            clear(self._panels)
            places = range(len(wishes.interviews))
            self.panels = [PanelEditor(self._context, self._model, place) for place in places]
            for panel in self.panels:
                self._panels.addWidget(panel)
        for panel in self.panels:
            panel.show_interview()
        self.strict.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.strict.setChecked(wishes.strict_focus)
        self.strict.blockSignals(False)  # noqa: FBT003 - the same
        self.country.setCurrentIndex(max(0, self.country.findData(wishes.country or "")))
        self.variant.set_value(wishes.variant)
        if not self.date.isModified():
            self.date.setText(wishes.date.isoformat() if wishes.date else "")
