"""The foot of the window: coverage, what is being done, and how many problems there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.icons import icon
from ui.views.hints import explain
from ui.widgets.parts import GAP, PAD, button, fill, on_click, one_line, row

if TYPE_CHECKING:
    from ui.views.context import Context


class StatusStrip(QWidget):
    """Two buttons that lead to what they count."""

    coverage_wanted = Signal()
    problems_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.coverage = on_click(button("", "row"), self.coverage_wanted.emit)
        self.problems = on_click(button("", "row"), self.problems_wanted.emit)
        explain(self.problems, "show-problems", context)
        self.library = one_line("", "caption", "muted")
        self.library.setContentsMargins(GAP, 0, 0, 0)
        self.minutes = one_line("", "caption", "muted")
        layout = row(self, margins=(GAP, 0, GAP, 0), gap=PAD)
        fill(layout, (self.library, self.coverage, self.minutes, 1, self.problems))
        session = context.session
        session.kit_changed.connect(self._show)
        session.problems_changed.connect(self._show)
        session.building_changed.connect(self._show)
        session.library_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        session, words, tokens = self._context.session, self._context.words, self._context.tokens
        kit = session.kit
        self.coverage.setVisible(kit is not None)
        if kit is not None:
            from ui.viewmodels.coverage import tally

            found = tally(kit)
            text = words.text(
                "ui.tally",
                essential=words.text("ui.of", part=found.essential, whole=found.of_essential),
                every=words.text("ui.of", part=found.every, whole=found.of_every),
            )
            left = words.count("ui.left-out", found.left) if found.left else ""
            self.coverage.setText(f"{text}  ▸  {left}" if left else text)
            name, colour = ("touched", tokens.notice) if found.left else ("covered", tokens.good)
            self.coverage.setIcon(icon(name, colour))
            self.minutes.setText(
                words.text(
                    "ui.minutes-of",
                    used=kit.plan.minutes_used,
                    available=kit.plan.minutes_available,
                )
            )
        self.minutes.setVisible(kit is not None)
        self._show_problems()
        self._show_library()

    def _show_library(self) -> None:
        """Say what there is to choose from, as long as nothing was chosen."""
        library, words = self._context.session.shelves.library, self._context.words
        known = words.text("ui.loading")
        if library is not None:
            known = words.count("ui.roles-known", len(library.entries))
        self.library.setText(known)
        self.library.setVisible(self._context.session.kit is None)

    def _show_problems(self) -> None:
        session, words, tokens = self._context.session, self._context.words, self._context.tokens
        problems = session.board.problems
        grave = [problem for problem in problems if problem.severity == "error"]
        self.problems.setText(words.count("ui.problems", len(problems)))
        if grave:
            self.problems.setIcon(icon("error", tokens.error))
        else:
            self.problems.setIcon(icon("notice", tokens.notice))
        self.problems.setVisible(bool(problems))
