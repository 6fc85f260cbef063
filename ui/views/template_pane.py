"""The company's template: what it would give is shown before it is used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.viewmodels.template import mapped, said
from ui.views import dialogs
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
    set_property,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from kits.render.word.template import Template
    from roles.problem import Problem
    from ui.i18n import Words
    from ui.viewmodels.export_options import ExportOptions
    from ui.views.context import Context


class TemplatePane(QWidget):
    """Choose a template, see which of its styles stand for ours, use it or leave it."""

    def __init__(self, context: Context, options: ExportOptions) -> None:
        super().__init__()
        self._context, self._options = context, options
        self._files = context.session.papers.files
        words = context.words
        self.state = label("", "body")
        self.choose = button(words.text("ui.choose-template"), "", "folder", context.tokens.text)
        self.use = button(words.text("ui.use-template"), "", "covered", context.tokens.text)
        self.drop = button(words.text("ui.remove"), "link")
        self.drop.setAccessibleName(
            words.text(
                "ui.remove-of", action=words.text("ui.remove"), name=words.text("ui.template")
            )
        )
        self._shown: Template | None = None
        self._card = card()
        self._grid = QGridLayout()
        self._said = column(gap=TIGHT)
        self._problems = column(gap=SNUG)
        self._lay_out()
        on_click(self.choose, self._choose)
        on_click(self.use, options.use_template)
        on_click(self.drop, options.drop_template)
        options.changed.connect(self._show)
        context.session.problems_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        layout = column(self, gap=TIGHT)
        title = one_line(self._context.words.text("ui.template"), "caption", "muted")
        buttons = row(gap=SNUG)
        fill(buttons, (self.choose, self.use, self.drop, 1))
        inner = column(self._card, margins=(PAD, GAP, PAD, GAP), gap=GAP)
        self._grid.setHorizontalSpacing(WIDE)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(1, 1)
        inner.addLayout(self._grid)
        inner.addLayout(self._said)
        fill(layout, (title, self.state, buttons, self._problems, self._card))

    def _choose(self) -> None:
        path = self._files.template_path
        folder = str(Path(path).parent) if path else str(Path.home())
        chosen = dialogs.ask_template(self, self._context.words, folder)
        if chosen:
            self._files.read_template(chosen)

    def _show(self) -> None:
        words, template = self._context.words, self._files.template
        path, used = self._files.template_path, self._options.uses_template
        problems = self._context.session.board.of("template")
        name = Path(path).name
        if template is not None:
            text = words.text("ui.template-used" if used else "ui.template-offered", name=name)
        elif path:
            text = name if problems else words.text("ui.template-waiting")
        else:
            text = words.text("ui.template-none")
        self.state.setText(text)
        set_property(self.state, "tone", "" if path else "muted")
        self.use.setVisible(self._options.offered is not None)
        self.drop.setVisible(bool(path))
        self._card.setVisible(template is not None)
        show_problems(self._problems, words, problems)
        if template is not self._shown:
            self._shown = template
            self._show_mapping()

    def _show_mapping(self) -> None:
        words, template = self._context.words, self._shown
        clear(self._grid)
        clear(self._said)
        if template is None:
            return
        heads = ("ui.template-ours", "ui.template-theirs")
        for place, code in enumerate(heads):
            self._grid.addWidget(one_line(words.text(code), "caption", "muted"), 0, place)
        for number, (ours, theirs) in enumerate(mapped(template), 1):
            self._grid.addWidget(one_line(ours), number, 0)
            self._grid.addWidget(label(theirs), number, 1)
        for sentence in said(template, words):
            self._said.addWidget(label(sentence, "caption", "muted"))


def show_problems(layout: QBoxLayout, words: Words, problems: tuple[Problem, ...]) -> None:
    """Show each problem as a sentence, in the tone of its severity."""
    clear(layout)
    for problem in problems:
        tone = "error" if problem.severity == "error" else "notice"
        layout.addWidget(label(words.sentence(problem), "body", tone))
