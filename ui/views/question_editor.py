"""The form in which a question is written: its words, its facts, its probes and its ladder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QScrollArea, QWidget
from shiboken6 import isValid

from kits.model import QuestionType
from ui.turns import finished
from ui.viewmodels.question_editor_new import NewSheet
from ui.views.question_editor_fields import PartField
from ui.views.question_editor_ladder import LadderView
from ui.views.question_editor_probes import ProbesView
from ui.widgets.chips import NumberChip, Range
from ui.widgets.parts import (
    GAP,
    PAD,
    SNUG,
    WIDE,
    button,
    column,
    field,
    fill,
    label,
    on_click,
    row,
    rule,
)

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtGui import QShowEvent

    from ui.viewmodels.question_editor_sheet import Sheet
    from ui.views.context import Context

_LINES = {"title": 1, "ask": 2, "purpose": 2, "fallback": 2, "material": 4, "solution": 3}
_UPPER = ("title", "ask", "purpose")
_LOWER = ("fallback", "material", "solution")
_AS_PRINTED = ("material", "solution")
_LONGEST = 60
_WIDEST = 860
_FEWEST_LETTERS = 8


def make_form(
    context: Context, sheet: Sheet, parent: QWidget
) -> Generator[None, None, QuestionForm]:
    """Make a form in parts, so that other things can be done in between."""
    words, inside = context.words, QWidget(parent)
    inside.hide()
    whole: QWidget = inside
    try:
        fields: dict[str, PartField] = {}
        for part, lines in _LINES.items():
            as_printed = part in _AS_PRINTED
            name = words.text(f"ui.question-edit.{part}")
            made = PartField(sheet, part, name, lines, lines=as_printed)
            if as_printed:
                made.area.set_monospaced()
            made.setParent(inside)
            fields[part] = made
            yield
        probes = ProbesView(context, sheet)
        probes.setParent(inside)
        yield
        ladder = LadderView(context, sheet)
        ladder.setParent(inside)
        yield
        whole = form = QuestionForm(context, sheet, Parts(inside, fields, probes, ladder), parent)
        for child in form.findChildren(QWidget):
            child.ensurePolished()
            yield
    except GeneratorExit:  # nobody wants it any more
        if isValid(whole):  # it may have gone with its parent
            whole.deleteLater()
        raise
    return form


@dataclass(frozen=True, slots=True)
class Parts:
    """What a form is made of, on the widget that it scrolls."""

    inside: QWidget
    fields: dict[str, PartField]
    probes: ProbesView
    ladder: LadderView


class QuestionForm(QScrollArea):
    """All parts of the question of a sheet; made once, it follows whatever the sheet holds."""

    def __init__(
        self,
        context: Context,
        sheet: Sheet,
        parts: Parts,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        words = context.words
        self._words, self._sheet = words, sheet
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fields, self.probes, self.ladder = parts.fields, parts.probes, parts.ladder
        self.type = _combo(words.text("ui.question-edit.type"))
        for kind in QuestionType:
            self.type.addItem(words.text(f"type.{kind}"), str(kind))
        allowed = Range(1, _LONGEST, 1, words.text("ui.minutes-suffix"))
        self.minutes = NumberChip(words.text("ui.question-edit.minutes"), allowed, context.tokens)
        self.competency = _long_combo(words.text("ui.question-edit.competency"))
        self.shown = _long_combo(words.text("ui.question-edit.requirement"))
        self.keep = button(words.text("ui.question-edit.keep"))
        self._lay_out(parts.inside)
        self._connect()

    def flush(self) -> None:
        """Hand over now what was typed."""
        for part in self._areas():
            part.area.flush()

    def focus_text(self) -> None:
        """Put the keyboard where the question is typed."""
        self.verticalScrollBar().setValue(0)
        self.fields["ask"].area.setFocus()

    def focus_problem(self) -> None:
        """Put the keyboard on the first part with which something is wrong."""
        sheet = self._sheet
        for part in self._areas():
            name = part.part.partition(".")[0]
            if sheet.problem(part.part) or sheet.problem(name):
                self.ensureWidgetVisible(part, 0, WIDE)
                part.area.setFocus()
                return

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while something else was shown."""
        super().showEvent(event)
        self._refresh()

    def _areas(self) -> tuple[PartField, ...]:
        upper = (self.fields[part] for part in _UPPER)
        lower = (self.fields[part] for part in _LOWER)
        return (*upper, *self.probes.lines, *self.ladder.rungs.values(), *lower)

    def _lay_out(self, inside: QWidget) -> None:
        words = self._words
        inside.setMaximumWidth(_WIDEST)
        layout = column(inside, margins=(PAD, SNUG, PAD, PAD), gap=PAD)
        fill(layout, (self.fields[part] for part in _UPPER))
        facts = row(gap=GAP)
        facts.addLayout(field(words.text("ui.question-edit.type"), self.type))
        facts.addLayout(field(words.text("ui.question-edit.minutes"), self.minutes))
        facts.addLayout(field(words.text("ui.question-edit.competency"), self.competency), 1)
        layout.addLayout(facts)
        if isinstance(self._sheet, NewSheet):
            layout.addLayout(field(words.text("ui.question-edit.requirement"), self.shown))
        fill(layout, (self.probes, self.ladder))
        fill(layout, (self.fields[part] for part in _LOWER))
        if not isinstance(self._sheet, NewSheet):
            kept = row(gap=SNUG)
            helper = label(words.text("ui.question-edit.keep-helper"), "caption", "muted")
            fill(kept, (self.keep, helper))
            kept.setStretch(1, 1)
            layout.addLayout(kept)
        layout.addStretch(1)
        self.setWidget(inside)

    def _connect(self) -> None:
        sheet = self._sheet
        sheet.changed.connect(self._refresh)
        sheet.told.connect(self._show_problems)
        self.type.activated.connect(
            lambda _: sheet.set_type(QuestionType(self.type.currentData()))
        )
        self.minutes.changed.connect(sheet.set_minutes)
        self.competency.activated.connect(
            lambda _: sheet.set_competency(self.competency.currentData())
        )
        if isinstance(sheet, NewSheet):
            self.shown.activated.connect(lambda _: sheet.set_requirement(self.shown.currentData()))

    def _refresh(self) -> None:
        if not self.isVisible() or self._sheet.kit is None:
            return
        sheet = self._sheet
        for part, made in self.fields.items():
            made.refresh()
            made.setVisible(sheet.has_place_for(part))
        self.probes.refresh()
        self.ladder.refresh()
        self._show_facts()

    def _show_facts(self) -> None:
        sheet, words = self._sheet, self._words
        _choose(self.type, str(sheet.type))
        self.minutes.set_value(sheet.minutes)
        _offer(self.competency, sheet.competencies(), sheet.competency)
        if isinstance(sheet, NewSheet):
            general = ("", words.text("ui.question-edit.requirement-none"))
            _offer(self.shown, (general, *sheet.requirements()), sheet.requirement)
            for part, made in self.fields.items():
                code = f"{part}.{sheet.type}" if part == "ask" else part
                made.set_helper(words.text(f"ui.question-edit.helper.{code}"))

    def _show_problems(self) -> None:
        for made in self.fields.values():
            made.show_problem()
        self.probes.show_problems()
        self.ladder.show_problems()


class NewQuestionPane(QWidget):
    """The form for a question of one's own, and what makes it one of the kit."""

    left = Signal()
    """Nothing is to be added, or it was."""

    def __init__(self, context: Context, sheet: NewSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = context.words
        self._sheet = sheet
        self.form = finished(make_form(context, sheet, self))
        self.keep = QCheckBox(words.text("ui.question-edit.keep-too"))
        self.told = label("", "caption", "error")
        self.add = button(words.text("ui.question-edit.add"), "primary")
        self.discard = button(words.text("ui.question-edit.discard"), "link")
        layout = column(self)
        layout.addWidget(self.form, 1)
        layout.addWidget(rule())
        foot = column(margins=(PAD, SNUG, PAD, SNUG), gap=SNUG)
        foot.addWidget(self.told)
        buttons = row(gap=GAP)
        fill(buttons, (self.keep, 1, self.discard, self.add))
        foot.addLayout(buttons)
        layout.addLayout(foot)
        self.told.hide()
        on_click(self.add, self._add)
        on_click(self.discard, self._discard)
        self._words = words

    def begin(self) -> None:
        """Put the keyboard where one begins to write."""
        self.told.hide()
        self.form.focus_text()

    def _add(self) -> None:
        self.form.flush()
        if self._sheet.add(keep=self.keep.isChecked()):
            self.left.emit()
            return
        count = len(self._sheet.problems)
        self.told.setText(self._words.count("ui.question-edit.wrong", count))
        self.told.show()
        self.form.focus_problem()

    def _discard(self) -> None:
        self._sheet.discard()
        self.left.emit()


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    return made


def _long_combo(name: str) -> QComboBox:
    """Return a choice of names that may be long; it takes the room there is."""
    made = _combo(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(_FEWEST_LETTERS)
    return made


def _choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))


def _offer(combo: QComboBox, choices: tuple[tuple[str, str], ...], chosen: str) -> None:
    """Show these choices; they are only made anew when they are others."""
    there = tuple((combo.itemData(at), combo.itemText(at)) for at in range(combo.count()))
    if there != choices:
        with QSignalBlocker(combo):
            combo.clear()
            for value, text in choices:
                combo.addItem(text, value)
    _choose(combo, chosen)
    combo.setToolTip(combo.currentText())
