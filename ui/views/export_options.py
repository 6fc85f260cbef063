"""How documents look, and for whom they are: the parts of the export page beside the list."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QToolButton, QWidget

from kits.document.theme import load_theme, theme_names
from ui.settings import PAPERS
from ui.theme import colours_of
from ui.viewmodels.export_options import NAMEABLE
from ui.views import dialogs
from ui.views.template_pane import TemplatePane, show_problems
from ui.widgets.beside import Beside
from ui.widgets.parts import (
    GAP,
    SNUG,
    TIGHT,
    WIDE,
    below_box,
    button,
    column,
    field,
    fill,
    label,
    on_click,
    one_line,
    row,
    set_property,
)
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from kits.document.theme import Theme
    from ui.viewmodels.documents import ExportModel
    from ui.viewmodels.export_options import ExportOptions
    from ui.views.context import Context

_SWATCH = QSize(76, 52)


class LooksForm(QWidget):
    """Theme, paper, large print, protection, logo and the company's template."""

    def __init__(self, context: Context, options: ExportOptions) -> None:
        super().__init__()
        self._context, self._options = context, options
        words = context.words
        self.themes: dict[str, QToolButton] = {}
        papers = [(name, words.text(f"ui.paper-size.{name}")) for name in PAPERS]
        self.paper = Segmented(words.text("ui.paper-size"), papers)
        self.paper.chosen.connect(lambda name: options.choose(paper=name))
        self.large = check(words.text("ui.large-print"))
        self.large.toggled.connect(lambda on: options.choose(large_print=on))
        self.protect = check(words.text("ui.protect"))
        self.protect.toggled.connect(lambda on: options.choose(protect=on))
        self.protect.setAccessibleDescription(words.text("ui.protect-helper"))
        self.logo = button("", "", "folder", context.tokens.text)
        self.drop_logo = button(words.text("ui.remove"), "link")
        self._logo_name = label("", "body", "muted")
        self._logo_problems = column(gap=SNUG)
        self.template = TemplatePane(context, options)
        self._lay_out()
        on_click(self.logo, self._choose_logo)
        on_click(self.drop_logo, lambda: options.read_logo(""))
        options.changed.connect(self._show)
        context.session.problems_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        words = self._context.words
        layout = column(self, gap=WIDE)
        layout.addLayout(self._themes())
        beside = Beside(WIDE)
        paper = field(words.text("ui.paper-size"), self.paper)
        paper.addStretch(1)
        beside.parts.addLayout(paper)
        boxes = column(gap=TIGHT)
        for box in (self.large, self.protect):
            boxes.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        boxes.addLayout(below_box(words.text("ui.protect-helper"), self._context.look))
        beside.parts.addLayout(boxes, 1)
        layout.addWidget(beside)
        logo = column(gap=TIGHT)
        logo.addWidget(one_line(words.text("ui.logo"), "caption", "muted"))
        logo.addWidget(self._logo_name)
        buttons = row(gap=SNUG)
        fill(buttons, (self.logo, self.drop_logo, 1))
        logo.addLayout(buttons)
        logo.addLayout(self._logo_problems)
        layout.addLayout(logo)
        layout.addWidget(self.template)
        layout.addStretch(1)

    def _themes(self) -> QBoxLayout:
        """Return a swatch for each theme."""
        words, look = self._context.words, self._context.look
        group = QButtonGroup(self)
        swatches = row(gap=SNUG)
        for name in theme_names():
            made = QToolButton()
            made.setProperty("kind", "swatch")
            made.setCheckable(True)
            made.setText(words.text(f"ui.theme.{name}"))
            made.setAccessibleName(f"{words.text('ui.theme')}: {words.text(f'theme.{name}')}")
            made.setToolTip(words.text(f"theme.{name}"))
            made.setIcon(QIcon(_swatch(load_theme(name), look.colour("line"))))
            made.setIconSize(_SWATCH)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            made.setCursor(Qt.CursorShape.PointingHandCursor)
            made.clicked.connect(partial(self._options.choose, theme=name))
            group.addButton(made)
            swatches.addWidget(made)
            self.themes[name] = made
        swatches.addStretch(1)
        made_all = column(gap=TIGHT)
        made_all.addWidget(one_line(words.text("ui.theme"), "caption", "muted"))
        made_all.addLayout(swatches)
        return made_all

    def _choose_logo(self) -> None:
        path = dialogs.ask_picture(self, self._context.words, _folder(self._options.choices.logo))
        if path:
            self._options.read_logo(path)

    def _show(self) -> None:
        words, choices = self._context.words, self._options.choices
        self.themes[self._options.theme].setChecked(True)
        self.paper.choose(choices.paper)
        _set_checked(self.large, choices.large_print)
        _set_checked(self.protect, choices.protect)
        self._logo_name.setText(Path(choices.logo).name or words.text("ui.logo-none"))
        set_property(self._logo_name, "tone", "" if choices.logo else "muted")
        self.logo.setText(f" {words.text('ui.choose-logo')}")
        self.logo.setAccessibleName(words.text("ui.choose-logo"))
        self.drop_logo.setVisible(bool(choices.logo))
        name = words.text("ui.remove-of", action=words.text("ui.remove"), name=choices.logo)
        self.drop_logo.setAccessibleName(name)
        show_problems(self._logo_problems, words, self._context.session.board.of("logo"))


class CandidatesForm(QWidget):
    """Whom documents are made out to, and which of them."""

    def __init__(self, context: Context, model: ExportModel) -> None:
        super().__init__()
        self._context, self._model = context, model
        self._files = context.session.papers.files
        words = context.words
        self.codes = QLineEdit(self._files.candidates_text)
        self.codes.setAcceptDrops(False)  # the window takes dropped files
        self.codes.setPlaceholderText(words.text("ui.candidates-example"))
        self.codes.textEdited.connect(self._files.type_candidates)
        self.file = button(words.text("ui.choose-candidates"), "", "folder", context.tokens.text)
        on_click(self.file, self._choose_file)
        self.tally = label("", strong=True)
        self._source = label("", "caption", "muted")
        self._problems = column(gap=SNUG)
        self.kinds: dict[str, QCheckBox] = {}
        self._lay_out()
        model.changed.connect(self._show)
        context.session.problems_changed.connect(self._show)
        self._show()

    def _lay_out(self) -> None:
        words = self._context.words
        layout = column(self, gap=GAP)
        beside = row(gap=SNUG)
        fill(beside, (self.codes, self.file))
        codes = column(gap=TIGHT)
        name = one_line(words.text("ui.candidates-field"), "caption", "muted")
        name.setBuddy(self.codes)
        self.codes.setAccessibleName(words.text("ui.candidates-field"))
        codes.addWidget(name)
        codes.addLayout(beside)
        codes.addWidget(label(words.text("ui.candidates-helper"), "caption", "muted"))
        fill(layout, (codes, self._source, self.tally, self._problems))
        kinds = column(gap=TIGHT)
        kinds.addWidget(one_line(words.text("ui.made-out-kinds"), "caption", "muted"))
        for kind in NAMEABLE:
            made = check(words.text(f"ui.document.{kind}"))
            made.toggled.connect(lambda _: self._choose_kinds())
            kinds.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
            self.kinds[kind] = made
        layout.addSpacing(SNUG)
        layout.addLayout(kinds)
        layout.addStretch(1)

    def _choose_file(self) -> None:
        path = dialogs.ask_candidates(
            self, self._context.words, _folder(self._files.candidates_path)
        )
        if path:
            self._files.read_candidates(path)

    def _choose_kinds(self) -> None:
        named = tuple(kind for kind, made in self.kinds.items() if made.isChecked())
        self._model.options.choose(named=named)

    def _show(self) -> None:
        words, count = self._context.words, len(self._model.options.candidates)
        if self.codes.text() != self._files.candidates_text:
            self.codes.setText(self._files.candidates_text)
        path = self._files.candidates_path
        self._source.setText(path)
        self._source.setVisible(bool(path))
        for kind, made in self.kinds.items():
            _set_checked(made, kind in self._model.options.choices.named)
        parts = [words.count("ui.candidates", count)]
        parts += [words.count(f"ui.made-out.{kind}", n) for kind, n in self._model.made_out()]
        self.tally.setText(" · ".join(parts) if count else words.text("ui.no-candidates"))
        problems = self._context.session.board.of("candidates")
        show_problems(self._problems, words, problems)


def check(text: str) -> QCheckBox:
    """Return a box to tick."""
    made = QCheckBox(text)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def _set_checked(box: QCheckBox, checked: bool) -> None:  # noqa: FBT001 - Qt's own way
    with QSignalBlocker(box):
        box.setChecked(checked)


def _folder(path: str) -> str:
    return str(Path(path).parent) if path else str(Path.home())


def _swatch(theme: Theme, edge: QColor) -> QPixmap:
    """Return a small page in a theme: its letters, its rule and its tint."""
    ratio = 2
    made = QPixmap(_SWATCH * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colours = colours_of(theme.colours.model_dump())
    font = QFont([theme.fonts.headings, theme.stand_ins.headings])
    font.setPixelSize(20)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colours["accent"])
    painter.drawText(QPointF(8, 23), "Aa")
    painter.fillRect(QRectF(8, 29, 60, max(theme.rules.section_width, 0.75)), colours["line"])
    painter.fillRect(QRectF(8, 34, 60, 10), colours["tint"])
    painter.fillRect(QRectF(8, 34, theme.rules.bar, 10), colours["accent"])
    painter.fillRect(QRectF(14, 38, 40, 2), colours["muted"])
    painter.setPen(edge)
    painter.drawRect(QRectF(0.5, 0.5, _SWATCH.width() - 1, _SWATCH.height() - 1))
    painter.end()
    return made
