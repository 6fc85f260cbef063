from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPicture

from ui.theme import LIGHT, Look
from ui.widgets.page_view import Leaves, PageView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def _leaf(colour: str) -> QPicture:
    """Return a page with one broad stripe near its head."""
    made = QPicture()
    painter = QPainter(made)
    painter.fillRect(QRect(0, 100, 1000, 200), QColor(colour))
    painter.end()
    return made


def _leaves(*colours: str) -> Leaves:
    return Leaves(tuple(_leaf(colour) for colour in colours), QSizeF(1000, 1400), 100)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView("pages", Look(LIGHT))
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.show()
    made.show_leaves(_leaves("#aa0000", "#00aa00", "#0000aa"))
    return made


def _colours(view: PageView) -> set[str]:
    picture = view.viewport().grab().toImage()
    middle = picture.width() // 2
    return {picture.pixelColor(middle, y).name() for y in range(picture.height())}


def test_pages_lie_on_a_desk_with_room_between_them(view: PageView):
    view.show_spot(0, 0.9)
    assert {LIGHT.desk.lower(), LIGHT.paper.lower(), "#00aa00"} <= _colours(view)


def test_a_place_is_scrolled_to(view: PageView):
    assert "#0000aa" not in _colours(view)
    view.show_spot(2, 0.05)
    assert "#0000aa" in _colours(view)
    assert view.current == 2


def test_pages_are_as_wide_as_the_view_until_they_are_zoomed(view: PageView):
    narrow = view.percent
    view.resize(620, 500)
    assert view.percent > narrow
    assert view.fits
    view.zoom(1)
    assert view.percent in {50, 60, 70, 80, 90, 100}
    assert not view.fits
    before = view.percent
    view.resize(420, 500)
    assert view.percent == before


def test_the_place_stays_when_the_view_becomes_wider(view: PageView):
    view.show_spot(1, 0.3)
    view.resize(700, 500)
    assert view.current == 1


def test_a_change_is_seen_without_leaving_the_place(view: PageView):
    view.show_spot(1, 0)
    place = view.verticalScrollBar().value()
    view.show_leaves(_leaves("#aa0000", "#00aaaa", "#0000aa"))
    assert view.verticalScrollBar().value() == place
    assert "#00aaaa" in _colours(view)
    assert "#00aa00" not in _colours(view)


def test_the_keys_go_to_the_last_page_and_back(view: PageView, qtbot: QtBot):
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current == 0


def test_without_pages_there_is_only_the_desk(view: PageView):
    view.show_leaves(Leaves())
    assert _colours(view) == {LIGHT.desk.lower()}
    assert view.count == 0
