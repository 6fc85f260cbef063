"""What is known of the role one looks at, or what was understood of a guide, before building."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.icons import icon
from ui.theme import SMALL
from ui.viewmodels.role_facts import RoleFacts, role_facts, source_facts
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    TIGHT,
    WIDE,
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
    from PySide6.QtWidgets import QBoxLayout, QLabel

    from roles.library import Entry
    from roles.model import Role
    from ui.viewmodels.role_facts import Line, Section
    from ui.views.context import Context

_MOST_DROPPED = 12


class StartPane(QWidget):
    """A role as a page, with the one button that goes on."""

    role_chosen = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._entry: Entry | None = None
        self._listed = True
        self._role: Role | None = None
        self._body = column(gap=0)
        self.build = button(context.words.text("ui.build-kit"), "primary")
        on_click(self.build, self.take)
        self._away = button(context.words.text("ui.put-away"))
        on_click(self._away, context.session.shelves.put_source_away)
        self._lay_out()
        context.session.shelves.source_changed.connect(self.show_current)
        self.show_current()

    def show_entry(self, entry: Entry | None) -> None:
        """Look at a role of the library."""
        self._entry = entry
        if self._context.session.shelves.source is not None:
            self._context.session.shelves.put_source_away()
        else:
            self.show_current()

    def set_listed(self, listed: bool) -> None:  # noqa: FBT001 - the slot of a signal
        """Show no role of the library as long as the list has none."""
        if listed is not self._listed:
            self._listed = listed
            self.show_current()

    def take(self) -> None:
        """Go on with the role that is shown."""
        if self._role is not None:
            self.role_chosen.emit(self._role)

    def show_current(self) -> None:
        """Show the guide that was read, else the role of the library."""
        clear(self._body)
        source, words = self._context.session.shelves.source, self._context.words
        facts = source_facts(source, words) if source is not None else None
        if facts is not None and source is not None:
            self._role = source.role
        else:
            self._role = self._entry.role if self._entry and self._listed else None
            facts = role_facts(self._role, words) if self._role else None
        self._away.setVisible(facts is not None and bool(facts.file))
        self.build.setEnabled(facts is not None)
        if facts is None:
            self._body.addWidget(label(words.text("ui.no-role-shown"), "body", "muted"))
        else:
            self._show(facts)
        self._body.addStretch(1)

    def _lay_out(self) -> None:
        inside = QWidget()
        column(inside, margins=(WIDE, WIDE, WIDE, WIDE)).addLayout(self._body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setProperty("kind", "focusable")
        scroll.setAccessibleName(self._context.words.text("ui.role-facts"))
        layout = column(self, margins=(WIDE, WIDE, WIDE, PAD), gap=GAP)
        sheet = card()
        column(sheet, margins=(2, 2, 2, 2)).addWidget(scroll)
        layout.addWidget(sheet, 1)
        buttons = row(gap=SNUG)
        fill(buttons, (1, self._away, self.build))
        layout.addLayout(buttons)

    def _show(self, facts: RoleFacts) -> None:
        if facts.file:
            self._body.addWidget(self._understood(facts))
            self._body.addSpacing(PAD)
        self._body.addWidget(label(facts.title, "title"))
        self._body.addSpacing(TIGHT)
        if not facts.file:
            self._body.addWidget(label(facts.counts, "caption", "muted"))
            self._body.addSpacing(SNUG)
        if facts.summary:
            self._body.addWidget(label(facts.summary))
        for section in facts.sections:
            self._show_section(section)
        if facts.dropped:
            self._show_dropped(facts.dropped)

    def _understood(self, facts: RoleFacts) -> QWidget:
        words = self._context.words
        made = card("notice" if facts.unsure else "good")
        inner = column(made, margins=(GAP, SNUG, GAP, SNUG), gap=2)
        name = Path(facts.file).name
        inner.addWidget(label(words.text("ui.understood", name=name), strong=True))
        inner.addWidget(label(facts.counts))
        left = words.count("ui.lines-dropped", len(facts.dropped))
        unsure = words.count("ui.lines-unsure", facts.unsure)
        inner.addWidget(label(f"{unsure} · {left}", "caption"))
        return made

    def _show_section(self, section: Section) -> None:
        self._body.addSpacing(PAD)
        self._body.addWidget(label(section.heading, strong=True))
        self._body.addSpacing(TIGHT)
        for line in section.lines:
            self._body.addLayout(self._line(line))
            self._body.addSpacing(TIGHT)

    def _line(self, line: Line) -> QBoxLayout:
        made = row(gap=SNUG)
        made.addWidget(self._sign(line), 0, Qt.AlignmentFlag.AlignTop)
        made.addWidget(label(line.text), 1)
        if not line.sure:
            check = self._context.words.text("ui.check-line")
            made.addWidget(one_line(check, "caption", "notice"), 0, Qt.AlignmentFlag.AlignTop)
        return made

    def _sign(self, line: Line) -> QLabel:
        tokens = self._context.tokens
        name, colour = ("minus", tokens.muted) if line.sure else ("warning", tokens.notice)
        made = one_line()
        size = self._context.look.sign(SMALL)
        made.setPixmap(icon(name, colour).pixmap(size, size))
        font = self._context.look.font(self.font())
        made.setFixedHeight(QFontMetrics(font).lineSpacing())  # in the middle of the first line
        return made

    def _show_dropped(self, dropped: tuple[str, ...]) -> None:
        words = self._context.words
        self._body.addSpacing(PAD)
        self._body.addWidget(label(words.text("ui.dropped"), strong=True))
        self._body.addSpacing(TIGHT)
        shown = "\n".join(dropped[:_MOST_DROPPED])
        if len(dropped) > _MOST_DROPPED:
            shown += "\n" + words.count("ui.more-lines", len(dropped) - _MOST_DROPPED)
        self._body.addWidget(label(shown, "caption", "muted"))
