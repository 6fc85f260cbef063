"""The scoring rule: competencies at the left, the one that one is at beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QAbstractItemView, QListView, QSplitter, QWidget

from ui.viewmodels.role_editor_lists import EditorRole
from ui.viewmodels.scoring import ScoringModel
from ui.views.scoring_form import CompetencyForm
from ui.widgets.list_view import ListView
from ui.widgets.parts import GAP, PAD, TIGHT, column, label
from ui.widgets.row_delegates import INSET
from ui.widgets.scoring_delegates import CompetencyDelegate
from ui.widgets.scrolled import BAR, Scrolled

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex

    from ui.views.context import Context

_LEAST, _LIST, _FORM = 200, 240, 360
_EMS = 14.5
"""Width of the list in heights of the text, so that large text has room."""


class ScoringView(QWidget):
    """How scores become a result, set before the first interview."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        words = context.words
        self.model = ScoringModel(context.session, words, self)
        name = words.text("ui.scoring.competencies")
        wants = words.text("ui.scoring.reason-missing")
        delegate = CompetencyDelegate(context.look, wants)
        self.competencies = ListView(name, self.model.competencies, delegate)
        self.competencies.setAcceptDrops(True)
        self.competencies.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.competencies.setMinimumWidth(_LEAST)
        self.competencies.setResizeMode(QListView.ResizeMode.Adjust)
        self.form = CompetencyForm(context, self.model)
        self._lay_out(words.text("ui.scoring.helper"), name)
        self.competencies.current_changed.connect(self._choose)
        self.model.changed.connect(self._show)
        self._show()

    @property
    def start(self) -> QWidget:
        """Return where the work of the view begins."""
        return self.competencies

    def select(self, competency_id: str) -> None:
        """Go to a competency."""
        self.model.select(competency_id)

    def _lay_out(self, helper: str, name: str) -> None:
        layout = column(self, margins=(0, GAP, 0, 0), gap=GAP)
        above = column(margins=(INSET, 0, INSET, 0))
        above.addWidget(label(helper, "caption", "muted"))
        layout.addLayout(above)
        inside, left = QWidget(), QWidget()
        column(inside, margins=(PAD, 0, INSET - BAR, GAP)).addWidget(self.form)
        column(left, margins=(0, 0, TIGHT, 0)).addWidget(self.competencies)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(left)
        split.addWidget(Scrolled(inside, name))
        split.setSizes([max(_LIST, round(_EMS * QFontInfo(self.font()).pixelSize())), _FORM])
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        layout.addWidget(split, 1)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(EditorRole.ROW) if index.isValid() else None
        if row is not None:
            self.model.select(row.id)

    def _show(self) -> None:
        self.competencies.select_row(self.model.row())
        self.form.show_competency()
