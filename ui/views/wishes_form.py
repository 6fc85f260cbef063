"""What a person wishes: level, language, interviews; variant and date for those who need them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from kits.law import countries, law_pack
from ui.viewmodels.wishes import (
    LANGUAGES,
    LONGEST_INTERVIEW,
    MOST_INTERVIEWS,
    MOST_VARIANTS,
    SHORTEST_INTERVIEW,
    STEP,
    Level,
    WishesModel,
)
from ui.widgets.chips import NumberChip, Range
from ui.widgets.flow import Flow
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    TIGHT,
    button,
    clear,
    column,
    field,
    fill,
    on_click,
    one_line,
    row,
    set_property,
)
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.views.context import Context


class WishesForm(QWidget):
    """The form over the plan; every change builds at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words = context.words
        self.model = WishesModel(context.session, self)
        levels = [(str(level), words.text(f"level.{level}")) for level in Level]
        self.level = Segmented(words.text("ui.level"), levels)
        languages = [(code, words.text(f"ui.language.{code}")) for code in LANGUAGES]
        self.language = Segmented(words.text("ui.document-language"), languages)
        self.variant = NumberChip(
            words.text("ui.variant"), Range(1, MOST_VARIANTS, 1), context.tokens
        )
        self.country = QComboBox()
        self.country.setAccessibleName(words.text("ui.country"))
        for code in ("", *countries()):
            name = law_pack(code or None).names.best(words.language)
            self.country.addItem(name, code)
        self.date = QLineEdit()
        self.date.setAcceptDrops(False)
        self.helper = one_line("", "caption", "muted")
        self._flow = Flow(SNUG)
        self._chips = self._flow.items
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        words = self._context.words
        layout = column(self, gap=GAP)
        first = row(gap=PAD)
        fill(first, (field(words.text("ui.level"), self.level),
                     field(words.text("ui.document-language"), self.language), 1))  # fmt: skip
        layout.addLayout(first)
        layout.addLayout(self._interviews())
        self._more = self._more_fields()
        layout.addWidget(self._more)

    def _interviews(self) -> QBoxLayout:
        words = self._context.words
        made = column(gap=TIGHT)
        captions = row(gap=SNUG)
        fill(captions, (one_line(words.text("ui.interviews"), "caption", "muted"), self.helper, 1))
        self.more = button(words.text("ui.more-wishes"), "link")
        captions.addWidget(self.more)
        made.addLayout(captions)
        made.addWidget(self._flow)
        return made

    def _more_fields(self) -> QWidget:
        words = self._context.words
        made = QWidget()
        self.date.setPlaceholderText(words.text("ui.date-shape"))
        self.date.setFixedWidth(140)
        today = button(words.text("ui.today"), "link")
        on_click(today, lambda: self._take_date(dt.datetime.now().astimezone().date().isoformat()))
        self.date_helper = one_line(words.text("ui.date-helper"), "caption", "muted")
        dated = row(gap=SNUG)
        fill(dated, (self.date, today, 1))
        date = column(gap=TIGHT)
        name = one_line(words.text("ui.date"), "caption", "muted")
        self.date.setAccessibleName(words.text("ui.date"))
        fill(date, (name, dated, self.date_helper))
        variant_helper = one_line(words.text("ui.variant-helper"), "caption", "muted")
        variant = field(words.text("ui.variant"), self.variant, variant_helper)
        self.variant.setFixedWidth(84)
        self.country.setFixedWidth(150)
        country_helper = one_line(words.text("ui.country-helper"), "caption", "muted")
        country = field(words.text("ui.country"), self.country, country_helper)
        layout = row(made, gap=PAD)
        layout.addLayout(country)
        layout.addLayout(variant, 1)
        layout.addLayout(date, 1)
        made.setVisible(False)
        return made

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.level.chosen.connect(lambda value: model.set_level(Level(value)))
        self.language.chosen.connect(model.set_language)
        self.country.activated.connect(
            lambda _: model.set_country(str(self.country.currentData()))
        )
        self.variant.changed.connect(model.set_variant)
        self.date.editingFinished.connect(lambda: self._take_date(self.date.text()))
        on_click(self.more, lambda: self._show_more(shown=self._more.isHidden()))

    def _show_more(self, *, shown: bool) -> None:
        self._more.setVisible(shown)
        code = "ui.fewer-wishes" if shown else "ui.more-wishes"
        self.more.setText(self._context.words.text(code))

    def _take_date(self, text: str) -> None:
        understood = self.model.set_date(text)
        words = self._context.words
        code = "ui.date-helper" if understood else "ui.date-wrong"
        self.date_helper.setText(words.text(code, value=text))
        set_property(self.date_helper, "tone", "muted" if understood else "error")
        set_property(self.date, "wrong", not understood)

    def _show(self) -> None:
        if self._context.session.wishes is None:
            return
        wishes, words = self.model.wishes, self._context.words
        self.level.choose(str(wishes.level))
        self.language.choose(wishes.language)
        self.country.setCurrentIndex(max(0, self.country.findData(wishes.country or "")))
        self.variant.set_value(wishes.variant)
        self.date.setText(wishes.date.isoformat() if wishes.date else "")
        if wishes.variant > 1 or wishes.date or wishes.country:
            self._show_more(shown=True)
        scored = self.model.scored_minutes()
        total = sum(wishes.interviews)
        self.helper.setText(words.text("ui.scored-minutes", scored=scored, total=total))
        self._show_chips(wishes.interviews)

    def _show_chips(self, interviews: tuple[int, ...]) -> None:
        chips = self.chips
        if len(chips) == len(interviews):
            for chip, minutes in zip(chips, interviews, strict=True):
                chip.set_value(minutes)
            return
        clear(self._chips)
        words, tokens = self._context.words, self._context.tokens
        for position, minutes in enumerate(interviews):
            self._chips.addWidget(self._chip(position, minutes, removable=len(interviews) > 1))
        if len(interviews) < MOST_INTERVIEWS:
            add = button(words.text("ui.add-interview"), "", "plus", tokens.text)
            on_click(add, self.model.add_interview)
            self._chips.addWidget(add)
        self._flow.fit()

    def _chip(self, position: int, minutes: int, *, removable: bool) -> NumberChip:
        words = self._context.words
        number = position + 1
        made = NumberChip(
            words.text("ui.interview-minutes", number=number),
            Range(min(SHORTEST_INTERVIEW, minutes), max(LONGEST_INTERVIEW, minutes), STEP,
                  words.text("ui.minutes-suffix")),
            self._context.tokens,
            words.text("ui.remove-interview", number=number) if removable else "",
        )  # fmt: skip
        made.set_value(minutes)
        made.changed.connect(lambda value: self.model.set_minutes(position, value))
        made.removed.connect(lambda: self.model.remove_interview(position))
        return made

    @property
    def chips(self) -> list[NumberChip]:
        """Return the chips of the interviews in order."""
        items = [self._chips.itemAt(i) for i in range(self._chips.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, NumberChip)]
