"""The ladder: six rungs from the top down, and which of them each level reads as 1, 3 and 5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kits.model import RUNGS_OF_LEVEL
from roles.model import Level
from ui.theme import Scale
from ui.viewmodels.question_editor_sheet import RUNGS, rung_facts
from ui.views.question_editor_fields import PartField, mark
from ui.widgets.parts import SNUG, TIGHT, column, label, one_line, row

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.theme import Look
    from ui.viewmodels.question_editor_sheet import RungFacts, Sheet
    from ui.views.context import Context

_LEVELS = tuple(Level)
_ROOM = 6
_TOP, _BOTTOM = 5, 1


class LadderView(QWidget):
    """Every rung to be written; those that the kit's level reads are marked with their score."""

    def __init__(self, context: Context, sheet: Sheet) -> None:
        super().__init__()
        self._words, self._sheet = context.words, sheet
        words = context.words
        self.helper = label("", "caption", "muted")
        self.problem = label("", "caption", "error")
        self._lanes = [Lanes(context.look) for _ in RUNGS]
        self.rungs = {
            rung: PartField(
                sheet, f"ladder.{rung}", words.text("ui.question-edit.rung", number=rung)
            )
            for rung in RUNGS
        }
        layout = column(self, gap=TIGHT)
        layout.addWidget(one_line(words.text("ui.question-edit.ladder"), "body", strong=True))
        layout.addWidget(self.helper)
        layout.addWidget(self.problem)
        self._heads = LaneHeads(context.look, [words.text(f"level.{level}") for level in Level])
        layout.addWidget(self._heads)
        rows = column()
        for lanes, field in zip(self._lanes, self.rungs.values(), strict=True):
            field.setContentsMargins(0, 0, 0, SNUG)
            line = row(gap=SNUG)
            line.addWidget(lanes)
            line.addWidget(field, 1)
            rows.addLayout(line)
        layout.addLayout(rows)

    def refresh(self) -> None:
        """Show the rungs as they are now."""
        kit, sheet, words = self._sheet.kit, self._sheet, self._words
        if kit is None:
            return
        self._show_problem()
        low, middle, high = (str(at) for at in RUNGS_OF_LEVEL[kit.level])
        level = words.text(f"level.{kit.level}")
        rungs = {"level": level, "low": low, "middle": middle, "high": high}
        self.helper.setText(words.text("ui.question-edit.ladder-helper", **rungs))
        self._heads.show_level(_LEVELS.index(kit.level))
        written = {rung for rung in RUNGS if sheet.text(f"ladder.{rung}")}
        facts = rung_facts(kit.level, written, words)
        for rung, lanes in zip(facts, self._lanes, strict=True):
            field = self.rungs[rung.number]
            field.head.caption.setText(rung.title)
            field.head.note.setText(rung.beside)
            spoken = ", ".join((rung.title, *rung.beside.split(" · ")))
            field.area.setAccessibleName(spoken)
            mark(field.head.caption, "tone", "" if rung.score else "muted")
            mark(field.head.caption, "strong", bool(rung.score))
            lanes.show_rung(rung, _LEVELS.index(kit.level))
            field.refresh()

    def show_problems(self) -> None:
        """Show what was refused."""
        self._show_problem()
        for field in self.rungs.values():
            field.show_problem()

    def _show_problem(self) -> None:
        problem = self._sheet.problem("ladder")
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))


class LaneHeads(QWidget):
    """The initials of the levels over their lanes; the captions of the rungs name them in full."""

    def __init__(self, look: Look, names: list[str]) -> None:
        super().__init__()
        self._look, self._names, self._level = look, names, 0
        self.setToolTip(" · ".join(names))
        metrics = QFontMetrics(look.font(self.font(), Scale.CAPTION))
        self.setFixedHeight(metrics.height() + 2)

    def show_level(self, level: int) -> None:
        """Make the kit's level stand out."""
        self._level = level
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        """Paint an initial over each lane."""
        painter = QPainter(self)
        for number, name in enumerate(self._names):
            here = number == self._level
            painter.setFont(self._look.font(self.font(), Scale.CAPTION, bold=here))
            painter.setPen(self._look.colour("text" if here else "muted"))
            width = lane_width(self, self._look)
            where = QRectF(number * width, 0, width, self.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, name[:1])


class Lanes(QWidget):
    """A lane for each level; those that read this rung show the score they read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._facts: RungFacts | None = None
        self._level = 0
        self.setFixedWidth(lane_width(self, look) * len(_LEVELS))

    def show_rung(self, facts: RungFacts, level: int) -> None:
        """Show a rung as all levels read it."""
        self._facts, self._level = facts, level
        self.setToolTip(f"{facts.title}\n{facts.beside}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all is painted
        """Paint the lanes."""
        if self._facts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, score in enumerate(self._facts.scores):
            if score is not None:
                self._paint_lane(painter, number, score)

    def _paint_lane(self, painter: QPainter, number: int, score: int) -> None:
        look, here = self._look, number == self._level
        width = lane_width(self, look)
        centre = QPointF((number + 0.5) * width, width / 2)
        painter.setPen(QPen(look.colour("accent" if here else "edge"), 2 if here else 1))
        if score != _TOP:
            painter.drawLine(centre, QPointF(centre.x(), 0))
        if score != _BOTTOM:
            painter.drawLine(centre, QPointF(centre.x(), self.height()))
        painter.setBrush(look.colour("accent" if here else "raised"))
        radius = width / 2 - 2
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(look.colour("on_accent" if here else "muted"))
        painter.setFont(look.font(self.font(), Scale.CAPTION, bold=here))
        where = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(score))


def lane_width(widget: QWidget, look: Look) -> int:
    """Return the room of a lane at this size of text."""
    return QFontMetrics(look.font(widget.font(), Scale.CAPTION)).height() + _ROOM
