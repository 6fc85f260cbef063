"""No text is cut off, in either language, at the usual size of text and at half as much again."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget

from tests.ui.known_roles import ml_engineer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.app import Desk

PAGES = ("start", "role", "plan", "coverage", "scoring", "interviews", "paper")
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
        if page == "role":
            window.commands.take_role(ml_engineer(library))
        _show(desk, page)
        found += [f"{page}: {text}" for text in _left_cut_off(window, qtbot)]
    assert not found, "\n".join(found)


def test_a_text_that_is_cut_off_is_found(qtbot: QtBot):
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("A text that does not fit", page)
    label.resize(30, 20)
    page.show()
    assert len(list(cut_off(page))) == 1


def _left_cut_off(page: QWidget, qtbot: QtBot) -> list[str]:
    """Return what is cut off when the layout has come to rest."""
    with contextlib.suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: not list(cut_off(page)), timeout=3000)
    return list(cut_off(page))


def _show(desk: Desk, page: str) -> None:
    workspace = desk.window.workspace
    if page in {"start", "role", "paper"}:
        workspace.show_page(page)
        return
    workspace.show_page("kit")
    assert workspace.kit is not None
    workspace.kit.show_tab(page)
