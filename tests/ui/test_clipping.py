"""No text is cut off and nothing runs over the side, in either language, at two sizes of text."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QScrollArea,
    QToolButton,
    QWidget,
)

from tests.ui.known_roles import ml_engineer
from ui.viewmodels.role_editor_rows import Section

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Desk

KIT_TABS = ("plan", "coverage", "scoring", "interviews")
PAPER_TABS = ("documents", "looks", "candidates")
PAGES = ("start", *Section, *KIT_TABS, "editor", "alternatives", *PAPER_TABS)
SPARE = 1
"""Pixels by which a hint may be rounded up."""


def cut_off(page: QWidget) -> Iterator[str]:
    """Yield every text of a page that does not fit where it stands."""
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.property("elides"):
            yield from _of_label(label)
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.text() and _shows_text(button):
            needed = button.sizeHint().width()
            if needed > button.width() + SPARE:
                yield f"{button.text()!r}: {needed} in {button.width()}"


def _shows_text(button: QAbstractButton) -> bool:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return not (isinstance(button, QToolButton) and button.toolButtonStyle() == icon_only)


def _of_label(label: QLabel) -> Iterator[str]:
    inside = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SPARE:
            yield f"{label.text()!r}: {needed} high in {label.height()}"
    elif label.sizeHint().width() > label.width() + SPARE:
        yield f"{label.text()!r}: {label.sizeHint().width()} wide in {inside.width()}"


def over_the_side(page: QWidget) -> Iterator[str]:
    """Yield every part that one would have to scroll sideways to see all of."""
    for area in page.findChildren(QAbstractScrollArea):
        if not area.isVisible():
            continue
        name = f"{type(area).__name__} {area.accessibleName()!r}"
        if area.horizontalScrollBar().maximum() > 0:
            yield f"{name} scrolls by {area.horizontalScrollBar().maximum()}"
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if inside is not None and inside.width() > area.viewport().width():
            yield f"{name}: {inside.width()} wide in {area.viewport().width()}"


@pytest.mark.parametrize("size", [100, 150])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_no_text_is_cut_off(desk: Desk, qtbot: QtBot, language: str, size: int):
    window = desk.window
    window.resize(1280, 800)
    window.settings = replace(window.settings, language=language, text_size=size)
    desk.refresh()
    library = desk.session.shelves.library
    assert library is not None
    found: list[str] = []
    for page in PAGES:
        if page == PAGES[1]:
            window.commands.take_role(ml_engineer(library))
        _show(desk, page)
        found += [f"{page}: {text}" for text in _left_cut_off(window, qtbot)]
        assert window.width() == 1280, f"{page} makes the window wider"
    assert not found, "\n".join(found)


def test_a_text_that_is_cut_off_is_found(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("A text that does not fit", page)
    label.resize(30, 20)
    page.show()
    assert len(list(cut_off(page))) == 1


def test_what_runs_over_the_side_is_found(qtbot: QtBot):
    page, area, inside = QWidget(), QScrollArea(), QWidget()
    qtbot.addWidget(page)
    area.setParent(page)
    area.resize(100, 100)
    inside.resize(200, 50)
    area.setWidget(inside)
    page.show()
    assert len(list(over_the_side(page))) == 2


def _left_cut_off(page: QWidget, qtbot: QtBot) -> list[str]:
    """Return what is cut off or runs over when the layout has come to rest."""

    def found() -> list[str]:
        return [*cut_off(page), *over_the_side(page)]

    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not found(), timeout=3000)
    return found()


def _show(desk: Desk, page: str) -> None:
    workspace = desk.window.workspace
    if page == "start":
        workspace.show_page(page)
    elif page in tuple(Section):
        workspace.show_page("role")
        assert workspace.role is not None
        workspace.role.show_section(Section(page))
    elif page in PAPER_TABS:
        workspace.show_page("paper")
        assert workspace.paper is not None
        workspace.paper.show_tab(page)
    else:
        _show_kit(desk, page)


def _show_kit(desk: Desk, page: str) -> None:
    desk.window.workspace.show_page("kit")
    kit = desk.window.workspace.kit
    assert kit is not None
    kit.show_tab(page if page in KIT_TABS else "plan")
    if page == "editor":
        kit.plan.pane.edit()
    elif page == "alternatives":
        kit.plan.show_alternatives()
