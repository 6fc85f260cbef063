"""A question as it is read: what is asked, what to listen for, and why it is there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.widgets.parts import GAP, PAD, SNUG, TIGHT, card, clear, column, label, row

if TYPE_CHECKING:
    from ui.viewmodels.question import QuestionFacts
    from ui.views.context import Context

_NOTHING_YET = object()
_LETTERS = 90
"""As many in a line can be read without losing the next one."""


class QuestionReading(QScrollArea):
    """All that an interviewer asks about one question, on the way to the page."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._words = context.words
        self._facts: QuestionFacts | object = _NOTHING_YET
        self.setWidgetResizable(True)
        self.setProperty("kind", "focusable")
        self.setAccessibleName(context.words.text("ui.question"))
        inside = QWidget()
        self.ensurePolished()
        inside.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self._body = column(inside, margins=(PAD, GAP, PAD, GAP), gap=0)
        self.setWidget(inside)

    def show_question(self, facts: QuestionFacts | None) -> None:
        """Show a question, or what to do to see one."""
        # the code stands in the head, and changes as the question is moved
        read = replace(facts, code="") if facts else None
        if read == self._facts:
            return
        self._facts = read
        clear(self._body)
        if facts is None:
            self._body.addWidget(label(self._words.text("ui.no-question"), "body", "muted"))
            self._body.addStretch(1)
            return
        self._body.addWidget(label(facts.facts, "caption", "muted"))
        if facts.composed:
            self._body.addWidget(label(self._words.text("ui.composed"), "caption", "notice"))
        self._part("ui.ask", facts.ask)
        self._part("ui.probes", "\n".join(f"·  {probe}" for probe in facts.probes))
        self._anchors(facts)
        self._part("ui.reason", facts.reason)
        if facts.fallback:
            self._part("ui.fallback", facts.fallback)
        self._body.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _part(self, code: str, text: str, tone: str = "") -> None:
        self._body.addSpacing(GAP)
        self._body.addWidget(label(self._words.text(code), "caption", "muted", strong=True))
        self._body.addSpacing(2)
        self._body.addWidget(label(text, "body", tone))

    def _anchors(self, facts: QuestionFacts) -> None:
        self._body.addSpacing(GAP)
        caption = self._words.text("ui.anchors")
        self._body.addWidget(label(caption, "caption", "muted", strong=True))
        self._body.addSpacing(TIGHT)
        columns = row(gap=SNUG)
        for score, text in facts.anchors:
            made = card()
            inner = column(made, margins=(GAP, SNUG, GAP, SNUG), gap=TIGHT)
            inner.addWidget(label(score, "heading"))
            inner.addWidget(label(text, "caption"), 1, Qt.AlignmentFlag.AlignTop)
            if facts.warning and score == facts.anchors[0][0]:
                warning = self._words.text("ui.warning-sign", text=facts.warning)
                inner.addWidget(label(warning, "caption", "error"))
            columns.addWidget(made, 1)
        self._body.addLayout(columns)
