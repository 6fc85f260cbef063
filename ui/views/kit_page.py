"""The kit: what is wished for above, the plan or its coverage below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.viewmodels.coverage import tally
from ui.views.coverage_view import CoverageView
from ui.views.plan_view import PlanView
from ui.views.proposal_bar import ProposalBar
from ui.views.wishes_form import WishesForm
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    WIDE,
    button,
    clear,
    column,
    label,
    on_click,
    one_line,
    row,
    rule,
)
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.views.context import Context

SHORT_INTERVIEW = 30


class KitPage(QWidget):
    """Wishes, plan and coverage of one kit."""

    paper_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words = context.words
        self.title = label("", "title")
        self.save = button(words.text("ui.save"), "", "save", context.tokens.text)
        on_click(self.save, self.save_wanted.emit)
        self.next = button(words.text("ui.to-paper"), "primary")
        on_click(self.next, self.paper_wanted.emit)
        self.wishes = WishesForm(context)
        self.proposal = ProposalBar(context)
        self.plan = PlanView(context)
        self.coverage = CoverageView(context)
        add_short = lambda: self.wishes.model.add_interview(SHORT_INTERVIEW)  # noqa: E731
        self.coverage.interview_wanted.connect(add_short)
        tabs = (("plan", words.text("ui.plan")), ("coverage", words.text("ui.coverage")))
        self.tabs = Segmented(words.text("ui.views"), tabs, "tab")
        self.tabs.chosen.connect(self.show_tab)
        self.busy = one_line("", "caption", "muted")
        self._errors = column(gap=SNUG)
        self._empty = label("", "body", "muted")
        self._lay_out()
        session = context.session
        session.kit_changed.connect(self._show)
        session.role_changed.connect(self._show)
        session.building_changed.connect(self._show)
        session.problems_changed.connect(self._show)
        session.file_changed.connect(self._show)
        self.show_tab("plan")
        self._show()

    def show_tab(self, name: str) -> None:
        """Show the plan or the coverage."""
        self.tab = name
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self.coverage if name == "coverage" else self.plan)

    def _lay_out(self) -> None:
        layout = column(self, gap=0)
        top = column(margins=(WIDE, PAD + 4, WIDE, 0), gap=GAP)
        head = row(gap=SNUG)
        head.addWidget(self.title, 1)
        head.addWidget(self.save)
        head.addWidget(self.next)
        top.addLayout(head)
        top.addWidget(self.wishes)
        top.addWidget(self.proposal)
        top.addLayout(self._errors)
        strip = row(gap=PAD)
        strip.addWidget(self.tabs)
        strip.addStretch(1)
        strip.addWidget(self.busy)
        top.addLayout(strip)
        layout.addLayout(top)
        layout.addWidget(rule())
        layout.addWidget(self._empty)
        self._empty.setContentsMargins(WIDE, PAD, WIDE, PAD)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plan)
        self._stack.addWidget(self.coverage)
        inset = row(margins=(GAP - 2, 0, GAP - 2, 0))
        inset.addWidget(self._stack)
        layout.addLayout(inset, 1)

    def _show(self) -> None:
        session, words = self._context.session, self._context.words
        role = session.role
        title = role.title.best(words.language) if role else ""
        self.title.setText(title.replace("/", "/\u2060"))  # (F/H) stays on one line
        self.next.setEnabled(session.kit is not None)
        self.save.setEnabled(session.modified)
        self.busy.setText(words.text("progress.planning") if session.building else "")
        self._stack.setVisible(session.kit is not None)
        self._empty.setVisible(session.kit is None)
        self._empty.setText(words.text("ui.building" if session.building else "ui.no-kit"))
        clear(self._errors)
        for problem in (*session.problems_of("build"), *session.problems_of("file")):
            if problem.severity == "error":
                self._errors.addWidget(label(words.sentence(problem), "body", "error"))
        left = tally(session.kit).left if session.kit else 0
        name = words.text("ui.coverage")
        self.tabs.set_text("coverage", f"{name} ({words.text('ui.left', count=left)})"
                           if left else name)  # fmt: skip
