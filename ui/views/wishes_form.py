"""What a person wishes first: level, language and interviews, or all of it in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.viewmodels.wishes import (
    LANGUAGES,
    LONGEST_INTERVIEW,
    MOST_INTERVIEWS,
    SHORTEST_INTERVIEW,
    STEP,
    Level,
    WishesModel,
)
from ui.widgets.beside import Beside
from ui.widgets.chips import NumberChip, Range
from ui.widgets.elided import ElidedLabel
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
    label,
    on_click,
    one_line,
    row,
    tool,
)
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from ui.views.context import Context

_LARGE_TEXT = 130
"""Percent from which the form is folded at first, so that the plan has room."""


class WishesForm(QWidget):
    """The form over the plan; every change plans anew at once."""

    details_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words = context.words
        self.model = WishesModel(context.session, self)
        levels = [(str(level), words.text(f"level.{level}")) for level in Level]
        self.level = Segmented(words.text("ui.level"), levels)
        languages = [(code, words.text(f"ui.language.{code}")) for code in LANGUAGES]
        self.language = Segmented(words.text("ui.document-language"), languages)
        self.summary = label("", "caption", "muted")
        tokens = context.tokens
        self.fold = tool(words.text("ui.fewer-wishes"), "up", tokens.accent)
        self.unfold = button(words.text("ui.change-wishes"), "link", "down", tokens.accent)
        self.more = button(words.text("ui.more-wishes"), "link")
        self.more.setProperty("edge", "right")
        self.helper = ElidedLabel("caption", "muted")
        self._flow = Flow(SNUG)
        self._chips = self._flow.items
        self._line, self._body = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self.show_body(shown=context.settings.text_size < _LARGE_TEXT)
        self._show()

    @property
    def unfolded(self) -> bool:
        """Tell whether the fields are shown."""
        return not self._body.isHidden()

    def show_body(self, *, shown: bool) -> None:
        """Show the fields, or only what they say."""
        self._body.setVisible(shown)
        self._line.setVisible(not shown)

    def _turn(self, *, shown: bool) -> None:
        self.show_body(shown=shown)
        (self.fold if shown else self.unfold).setFocus()

    def _lay_out(self) -> None:
        words = self._context.words
        layout = column(self, gap=0)
        line = row(self._line, gap=SNUG)
        fill(line, (self.summary, self.unfold))
        line.setStretch(0, 1)
        inside = column(self._body, gap=GAP)
        choices, first = Beside(PAD), row(gap=0)
        choices.parts.addLayout(field(words.text("ui.level"), self.level))
        choices.parts.addLayout(field(words.text("ui.document-language"), self.language))
        choices.parts.addStretch(1)
        first.addWidget(choices, 1)
        first.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(first)
        inside.addLayout(self._interviews())
        fill(layout, (self._line, self._body))

    def _interviews(self) -> QBoxLayout:
        words = self._context.words
        made = column(gap=TIGHT)
        captions = row(gap=SNUG)
        fill(captions, (one_line(words.text("ui.interviews"), "caption", "muted"), self.helper))
        captions.setStretch(1, 1)
        captions.addWidget(self.more)
        made.addLayout(captions)
        made.addWidget(self._flow)
        return made

    def _connect(self) -> None:
        model = self.model
        model.changed.connect(self._show)
        self.level.chosen.connect(lambda value: model.set_level(Level(value)))
        self.language.chosen.connect(model.set_language)
        on_click(self.more, self.details_wanted.emit)
        self.fold.clicked.connect(lambda _=False: self._turn(shown=False))
        on_click(self.unfold, lambda: self._turn(shown=True))

    def _show(self) -> None:
        if self._context.session.wishes is None:
            return
        wishes, words = self.model.wishes, self._context.words
        self.level.choose(str(wishes.level))
        self.language.choose(wishes.language)
        scored = self.model.scored_minutes()
        total = sum(wishes.interviews)
        minutes = words.text("ui.scored-minutes", scored=scored, total=total)
        self.helper.setText(minutes)
        lengths = " + ".join(str(length) for length in wishes.interviews)
        self.summary.setText(" · ".join((
            words.text(f"level.{wishes.level}"),
            words.text(f"ui.language.{wishes.language}"),
            words.text("ui.minutes", minutes=lengths),
            minutes,
        )))  # fmt: skip
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
