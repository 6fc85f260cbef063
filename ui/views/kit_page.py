"""The kit: what is wished for above; below, the plan, its coverage, scoring or interviews."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.viewmodels.coverage import tally
from ui.views.coverage_view import CoverageView
from ui.views.hints import explain
from ui.views.interviews_view import InterviewsView
from ui.views.plan_view import PlanView
from ui.views.proposal_bar import ProposalBar
from ui.views.scoring_view import ScoringView
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
from ui.widgets.row_delegates import INSET
from ui.widgets.segmented import Segmented
from ui.widgets.title import Title

if TYPE_CHECKING:
    from ui.views.context import Context

SHORT_INTERVIEW = 30
_TAB_NAMES = {
    "plan": "ui.plan",
    "coverage": "ui.coverage",
    "scoring": "ui.scoring",
    "interviews": "ui.interviews",
}
_TOLD = ("build", "edit", "file")
"""Parts of the work whose errors are told above the plan."""


class KitPage(QWidget):
    """Wishes and plan of one kit, what the plan covers, how it is scored, who holds it."""

    paper_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words = context.words
        self.title = Title(context.look)
        self.save = button(words.text("ui.save"), "", "save", context.tokens.text)
        on_click(self.save, self.save_wanted.emit)
        explain(self.save, "save-kit", context)
        self.next = button(words.text("ui.to-paper"), "primary")
        on_click(self.next, self.paper_wanted.emit)
        explain(self.next, "show-paper", context)
        self.wishes = WishesForm(context)
        self.proposal = ProposalBar(context)
        self.plan = PlanView(context)
        names = [(name, words.text(code)) for name, code in _TAB_NAMES.items()]
        self.tabs = Segmented(words.text("ui.views"), names, "tab")
        self.tabs.chosen.connect(self.show_tab)
        self.busy = one_line("", "caption", "muted")
        self._errors = column(gap=SNUG)
        self._empty = label("", "body", "muted")
        self._lay_out()
        self._connect()
        self.show_tab("plan")
        self._show()

    @cached_property
    def coverage(self) -> CoverageView:
        """What the plan covers; like the views after it, made when it is first looked at."""
        made = CoverageView(self._context)
        add_short = lambda: self.wishes.model.add_interview(SHORT_INTERVIEW)  # noqa: E731
        made.interview_wanted.connect(add_short)
        made.question_wanted.connect(self._show_question)
        self._stack.addWidget(made)
        return made

    @cached_property
    def scoring(self) -> ScoringView:
        """How the kit is scored."""
        made = ScoringView(self._context)
        self._stack.addWidget(made)
        return made

    @cached_property
    def interviews(self) -> InterviewsView:
        """Who holds the interviews, and what each looks after."""
        made = InterviewsView(self._context, self.wishes.model)
        self._stack.addWidget(made)
        return made

    def show_tab(self, name: str) -> None:
        """Show one of the views below the wishes."""
        self.tab = name
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self._view(name))

    def show_place(self, tab: str, key: str) -> None:
        """Show a view, go to a question, requirement, competency or interview there."""
        self.show_tab(tab)
        if key:
            self._view(tab).select(key)
        self.focus_start()

    def focus_start(self) -> None:
        """Put the keyboard where the work of the view begins."""
        self._view(self.tab).start.setFocus()

    def _view(self, name: str) -> PlanView | CoverageView | ScoringView | InterviewsView:
        if name == "coverage":
            return self.coverage
        if name == "scoring":
            return self.scoring
        return self.interviews if name == "interviews" else self.plan

    def _show_question(self, question_id: str) -> None:
        self.show_place("plan", question_id)

    def _connect(self) -> None:
        session = self._context.session
        for signal in (session.kit_changed, session.role_changed, session.building_changed,
                       session.problems_changed, session.file_changed):  # fmt: skip
            signal.connect(self._show)
        self.wishes.details_wanted.connect(lambda: self.show_place("interviews", ""))

    def _lay_out(self) -> None:
        layout = column(self, gap=0)
        top = column(margins=(WIDE, PAD + 4, WIDE, 0), gap=GAP)
        head = row(gap=SNUG)
        head.addWidget(self.title, 1)
        head.addSpacing(SNUG)
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
        inset = row(margins=(WIDE - INSET, 0, WIDE - INSET, 0))  # rows begin where the title does
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
        self.busy.setVisible(session.building)
        self._stack.setVisible(session.kit is not None)
        self._empty.setVisible(session.kit is None)
        self._empty.setText(words.text("ui.building" if session.building else "ui.no-kit"))
        clear(self._errors)
        for problem in (p for part in _TOLD for p in session.board.of(part)):
            if problem.severity == "error":
                self._errors.addWidget(label(words.sentence(problem), "body", "error"))
        name, found = words.text("ui.coverage"), tally(session.kit) if session.kit else None
        if found is not None and found.left:
            name += f" ({words.text('ui.of', part=found.every, whole=found.of_every)})"
        self.tabs.set_text("coverage", name)
