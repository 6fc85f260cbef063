"""The probes of a question, each on its line; a blank line adds one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.viewmodels.question_editor_sheet import MOST_PROBES
from ui.views.question_editor_fields import PartField, PartHead
from ui.widgets.parts import TIGHT, column, label, tool

if TYPE_CHECKING:
    from PySide6.QtWidgets import QToolButton

    from ui.viewmodels.question_editor_sheet import Sheet
    from ui.views.context import Context

_TOOLS = (("up", -1), ("down", 1))


class ProbesView(QWidget):
    """As many lines as there are probes, and one more to write the next."""

    def __init__(self, context: Context, sheet: Sheet) -> None:
        super().__init__()
        self._words, self._sheet = context.words, sheet
        self._tokens = context.tokens
        self.head = PartHead(context.words, context.words.text("ui.question-edit.probes"))
        self.head.settled.connect(lambda: sheet.up_to_date("probes"))
        self.problem = label("", "caption", "error")
        self.other = label("", "caption", "muted")
        self.helper = label(
            context.words.text("ui.question-edit.probes-helper"), "caption", "muted"
        )
        self.lines: list[PartField] = []
        self.tools: list[dict[str, QToolButton]] = []
        layout = column(self, gap=TIGHT)
        layout.addWidget(self.head)
        for number in range(MOST_PROBES):
            layout.addWidget(self._line(number))
        for below in (self.problem, self.helper, self.other):
            layout.addWidget(below)

    def refresh(self) -> None:
        """Show the probes as they are now."""
        sheet, words = self._sheet, self._words
        count = sheet.probe_count()
        for number, line in enumerate(self.lines):
            line.setVisible(number <= count)
            blank = number == count
            line.area.setPlaceholderText(words.text("ui.question-edit.add-probe") if blank else "")
            line.refresh()
            tools = self.tools[number]
            for made in tools.values():
                made.setVisible(not blank)
            tools["up"].setEnabled(number > 0)
            tools["down"].setEnabled(number < count - 1)
        behind = "probes" in sheet.behind(sheet.language)
        self.head.show_behind(sheet.other if behind else "")
        self._show_other(shown=behind or count == 0)
        self.show_problems()

    def show_problems(self) -> None:
        """Show what was refused."""
        problem = self._sheet.problem("probes")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        for line in self.lines:
            line.show_problem()

    def move_probe(self, number: int, by: int) -> None:
        """Move a probe and stay with it."""
        self.lines[number].area.flush()
        to = number + by
        if 0 <= to < self._sheet.probe_count() > number:
            self._sheet.move_probe(number, to)
            self.lines[to].area.setFocus()

    def remove_probe(self, number: int) -> None:
        """Take a probe away and go on with the one that follows."""
        self.lines[number].area.flush()
        self._sheet.remove_probe(number)
        self.lines[min(number, self._sheet.probe_count(), MOST_PROBES - 1)].area.setFocus()

    def _show_other(self, *, shown: bool) -> None:
        sheet = self._sheet
        parts = (sheet.text_in(sheet.other, f"probes.{at}") for at in range(MOST_PROBES))
        text = "\n".join(f"·  {part}" for part in parts if part)
        self.other.setVisible(shown and bool(text))
        language = self._words.text(f"ui.language.{sheet.other}")
        self.other.setText(
            self._words.text("ui.question-edit.other", language=language, text=f"\n{text}")
        )

    def _line(self, number: int) -> PartField:
        words = self._words
        name = words.text("ui.question-edit.probe", number=number + 1)
        made = PartField(self._sheet, f"probes.{number}", name)
        made.head.hide()
        made.shows_other = False  # all of them stand below
        made.area.moved.connect(partial(self.move_probe, number))
        tools = {
            icon: tool(
                f"{words.text(f'ui.question-edit.{icon}')}: {name}", icon, self._tokens.muted
            )
            for icon, _ in _TOOLS
        }
        for icon, by in _TOOLS:
            tools[icon].clicked.connect(lambda _=False, by=by: self.move_probe(number, by))
        tools["close"] = tool(
            f"{words.text('ui.question-edit.remove')}: {name}", "close", self._tokens.muted
        )
        tools["close"].clicked.connect(lambda _=False: self.remove_probe(number))
        for button in tools.values():
            made.beside.addWidget(button)
        self.lines.append(made)
        self.tools.append(tools)
        return made
