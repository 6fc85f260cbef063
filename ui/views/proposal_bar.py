"""A plan made anew, shown before it takes the place of one that a person worked on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QScrollArea, QWidget

from ui.viewmodels.proposal import proposal_facts
from ui.widgets.parts import (
    GAP,
    SNUG,
    TIGHT,
    button,
    card,
    clear,
    column,
    fill,
    label,
    on_click,
    one_line,
    row,
)

if TYPE_CHECKING:
    from ui.views.context import Context

_HEIGHT = 150


class ProposalBar(QWidget):
    """What would change, and the two answers to it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        words, session = context.words, context.session
        self.summary = label("", "body", strong=True)
        self.accept = button(words.text("ui.proposal.accept"), "primary")
        self.decline = button(words.text("ui.proposal.decline"))
        on_click(self.accept, session.refitting.accept)
        on_click(self.decline, session.decline)
        inside = QWidget()
        self._rows = column(inside, gap=TIGHT)
        self._list = QScrollArea()
        self._list.setWidgetResizable(True)
        self._list.setWidget(inside)
        self._list.setMaximumHeight(_HEIGHT)
        self._list.setAccessibleName(words.text("ui.proposal.list"))
        frame = card("notice")
        column(self).addWidget(frame)
        layout = column(frame, margins=(GAP, SNUG, GAP, SNUG), gap=SNUG)
        head = row(gap=SNUG)
        fill(head, (self.summary, self.decline, self.accept))
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self._list)
        session.refitting.changed.connect(self.show_proposal)
        self.show_proposal()

    def show_proposal(self) -> None:
        """Show what is proposed now; hide when nothing is."""
        session, words = self._context.session, self._context.words
        kit, proposal = session.kit, session.refitting.proposal
        facts = proposal_facts(kit, proposal, words) if kit and proposal else None
        clear(self._rows)
        self.setVisible(facts is not None)
        if facts is None:
            return
        self.summary.setText(facts.summary)
        for change in facts.rows:
            line = row(gap=SNUG)
            fill(line, (one_line(change.sign, strong=True), label(change.text)))
            line.setStretch(1, 1)
            self._rows.addLayout(line)
            self._rows.addWidget(label(change.reason, "caption", "muted"))
        self._rows.addStretch(1)
        self.accept.setFocus()
