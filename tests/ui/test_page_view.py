from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.theme import LIGHT, Look
from ui.widgets.page_view import PageView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("width", range(160, 420, 20))
def test_a_french_figure_is_never_broken_at_its_space(qtbot: QtBot, width: int):
    view = PageView("pages", Look(LIGHT))
    qtbot.addWidget(view)
    view.resize(width, 400)
    view.show()
    view.show_html("<p>" + "une somme de 4\u202f000 euros, " * 12 + "</p>")
    block = view.document().begin()
    layout = block.layout()
    lines = [layout.lineAt(i) for i in range(layout.lineCount())]
    texts = [block.text()[n.textStart() : n.textStart() + n.textLength()] for n in lines]
    assert len(texts) > 1
    assert not any(text.startswith("000") for text in texts)
