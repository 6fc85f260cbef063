"""The kit: what is wished for above; below, the plan, its coverage, scoring or interviews."""

from __future__ import annotations

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
from ui.widgets.segmented import Segmented

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
        self.title = label("", "title")
        self.save = button(words.text("ui.save"), "", "save", context.tokens.text)
        on_click(self.save, self.save_wanted.emit)
        explain(self.save, "save-kit", context)
        self.next = button(words.text("ui.to-paper"), "primary")
        on_click(self.next, self.paper_wanted.emit)
        explain(self.next, "show-paper", context)
        self.wishes = WishesForm(context)
        self.proposal = ProposalBar(context)
        self.plan = PlanView(context)
        self.coverage = CoverageView(context)
        self.scoring = ScoringView(context)
        self.interviews = InterviewsView(context, self.wishes.model)
        self.views: dict[str, QWidget] = {
            "plan": self.plan,
            "coverage": self.coverage,
            "scoring": self.scoring,
            "interviews": self.interviews,
        }
        names = [(name, words.text(_TAB_NAMES[name])) for name in self.views]
        self.tabs = Segmented(words.text("ui.views"), names, "tab")
        self.tabs.chosen.connect(self.show_tab)
        self.busy = one_line("", "caption", "muted")
        self._errors = column(gap=SNUG)
        self._empty = label("", "body", "muted")
        self._lay_out()
        self._connect()
        self.show_tab("plan")
        self._show()

    def show_tab(self, name: str) -> None:
        """Show one of the views below the wishes."""
        self.tab = name
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self.views[name])

    def show_place(self, tab: str, key: str) -> None:
        """Show a view, go to a question, requirement, competency or interview there."""
        self.show_tab(tab)
        if key:
            goes = {
                "plan": self.plan.select,
                "coverage": self.coverage.select,
                "scoring": self.scoring.select,
                "interviews": self.interviews.select,
            }
            goes[tab](key)
        self.focus_start()

    def focus_start(self) -> None:
        """Put the keyboard where the work of the view begins."""
        starts = {
            "plan": self.plan.questions,
            "coverage": self.coverage.requirements,
            "scoring": self.scoring.competencies,
        }
        starts.get(self.tab, self.interviews.start).setFocus()

    def _show_question(self, question_id: str) -> None:
        self.show_place("plan", question_id)

    def _connect(self) -> None:
        session = self._context.session
        for signal in (session.kit_changed, session.role_changed, session.building_changed,
                       session.problems_changed, session.file_changed):  # fmt: skip
            signal.connect(self._show)
        add_short = lambda: self.wishes.model.add_interview(SHORT_INTERVIEW)  # noqa: E731
        self.coverage.interview_wanted.connect(add_short)
        self.coverage.question_wanted.connect(self._show_question)
        self.wishes.details_wanted.connect(lambda: self.show_place("interviews", ""))

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
        for view in self.views.values():
            self._stack.addWidget(view)
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
        for problem in (p for part in _TOLD for p in session.board.of(part)):
            if problem.severity == "error":
                self._errors.addWidget(label(words.sentence(problem), "body", "error"))
        left = tally(session.kit).left if session.kit else 0
        name = words.text("ui.coverage")
        self.tabs.set_text("coverage", f"{name} ({words.text('ui.left', count=left)})"
                           if left else name)  # fmt: skip
