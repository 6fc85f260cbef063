"""What people expect of a desktop application and no other test looks at: see docs/desktop.md."""

from __future__ import annotations

import inspect
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLocale,
    QObject,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QIcon,
)
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMessageBox,
    QTextBrowser,
    QToolButton,
    QWhatsThis,
    QWidget,
)

from roles.model import LANGUAGES
from roles.problem import Place, Problem, Severity
from tests.ui.known_roles import ml_engineer
from ui import theme
from ui.actions import ACTIONS
from ui.failures import VERSION
from ui.i18n import Words, let_qt_speak, locale_of
from ui.icons import icon
from ui.session import Notice
from ui.views import dialogs, hints
from ui.widgets.screens import rescued

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from ui.app import Desk


ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "desktop.md").read_text(encoding="utf-8")


@pytest.fixture
def full(desk: Desk) -> Desk:
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    QApplication.processEvents()
    return desk


@pytest.fixture
def spoken(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What a screen reader is given to say, and how urgently."""
    del desk  # the window is there
    said: list[tuple[str, str]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.politeness().name, event.message()))

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # earlier views
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def _in_box(act: Callable[[QMessageBox], None]) -> None:
    """Do something in the box that is about to open, then close it."""

    def begin() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        act(box)
        box.close()

    QTimer.singleShot(50, begin)


def test_results_are_spoken(full: Desk, tmp_path: Path, spoken: list[tuple[str, str]]):
    full.session.save_kit(str(tmp_path / "a.ikit"))
    assert ("Polite", "a.ikit is saved.") in spoken


def test_an_error_is_spoken_once_and_at_once_but_advice_is_not(
    desk: Desk, spoken: list[tuple[str, str]]
):
    wrong = Problem.of("file.empty", place=Place("/a.ikit"))
    advice = Problem.of("ui.file-gone", Severity.NOTICE, Place("/b.ikit"))
    desk.session.board.put("file", (wrong, advice))
    desk.session.board.put("build", (advice,))
    assert [(how, text.split(":")[0]) for how, text in spoken] == [("Assertive", "/a.ikit")]


def test_about_says_versions_and_licence_and_copies_them(desk: Desk):
    told: list[str] = []

    def act(box: QMessageBox) -> None:
        told.append(box.informativeText())
        next(b for b in box.buttons() if b.text() == "Copy details").click()
        assert box.isVisible()

    _in_box(act)
    desk.window.menus.actions["about"].trigger()
    assert VERSION in told[0]
    assert "Qt 6" in told[0]
    assert "MIT" in told[0]
    assert "LGPL" in told[0]
    assert QApplication.clipboard().text().startswith(f"interview-kits {VERSION}, Python 3")


def test_the_version_is_that_of_the_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == VERSION


def test_help_lists_the_keys_that_a_person_chose(desk: Desk):
    desk.window.settings = replace(desk.window.settings, shortcuts=(("show-problems", "F9"),))
    desk.refresh()
    told: list[str] = []

    def read() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        told.append(dialog.findChildren(QTextBrowser)[0].toPlainText())
        dialog.close()

    QTimer.singleShot(50, read)
    desk.window.menus.actions["help"].trigger()
    lines = told[0].splitlines()
    assert lines[lines.index("Notes") + 1] == "F9"
    assert "Ctrl+Shift+S" in lines


def test_high_contrast_is_chosen_from_the_menu_and_remembered(desk: Desk):
    desk.window.menus.actions["contrast-high"].trigger()
    assert desk.window.context.tokens == theme.STRONG_LIGHT
    desk.window.menus.actions["theme-dark"].trigger()
    assert desk.window.context.tokens == theme.STRONG_DARK
    assert desk.window.menus.actions["contrast-high"].isChecked()
    desk.window.menus.actions["contrast-system"].trigger()
    assert desk.window.context.tokens == theme.DARK


def test_high_contrast_follows_the_system(desk: Desk, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(theme, "system_wants_contrast", lambda _: True)
    desk.refresh()
    assert desk.window.context.tokens == theme.STRONG_LIGHT


@pytest.mark.parametrize("asked", ["HighContrast", "NoPreference"])
def test_what_the_system_asks_for_is_understood(asked: str):
    class Asked:
        def contrastPreference(self) -> object:  # noqa: N802 - Qt's name
            return getattr(Qt.ContrastPreference, asked)

    class Hints:
        def accessibility(self) -> Asked:
            return Asked()

    assert theme.system_wants_contrast(Hints()) is (asked == "HighContrast")  # pyright: ignore[reportArgumentType] - hints as newer versions of Qt give them


def test_a_version_of_qt_that_knows_no_contrast_is_no_fault():
    hints = object()
    assert not theme.system_wants_contrast(hints)  # pyright: ignore[reportArgumentType] - hints as older versions of Qt give them
    theme.watch_contrast(hints, lambda: None)  # pyright: ignore[reportArgumentType] - the same


LEFT, RIGHT = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1600, 900)


@pytest.mark.parametrize(
    ("window", "screens", "place"),
    [
        (QRect(2000, 50, 1280, 800), (LEFT, RIGHT), QRect(2000, 50, 1280, 800)),
        (QRect(2000, 50, 1280, 800), (LEFT,), QRect(640, 50, 1280, 800)),
        (QRect(1880, 50, 1280, 800), (LEFT,), QRect(640, 50, 1280, 800)),
        (QRect(300, -200, 1280, 800), (LEFT,), QRect(300, 0, 1280, 800)),
        (QRect(2000, 50, 1900, 1000), (QRect(0, 30, 1280, 770),), QRect(0, 30, 1280, 770)),
    ],
    ids=["both screens", "one is gone", "its edge is seen", "no title to drag", "too large"],
)
def test_a_window_is_brought_back_when_its_screen_is_gone(
    window: QRect, screens: tuple[QRect, ...], place: QRect
):
    assert rescued(window, screens) == place


def test_panes_keep_their_widths_in_another_theme_and_in_the_next_run(desk: Desk):
    splitter = desk.window.workspace.splitter
    splitter.setSizes([400, 700])
    sizes = splitter.sizes()
    desk.window.menus.actions["theme-dark"].trigger()
    QApplication.processEvents()
    assert desk.window.workspace.splitter.sizes() == sizes
    desk.window.close()
    assert desk.window.settings.splitter == desk.window.workspace.splitter.saveState().data()


def test_buttons_name_the_keys_that_do_the_same_and_what_they_do(full: Desk):
    workspace = full.window.workspace
    assert workspace.rail.button_of("paper").toolTip() == "Documents (Ctrl+4)"
    assert workspace.kit is not None
    assert workspace.kit.save.toolTip() == "Save kit (Ctrl+S)"
    assert "three versions" in workspace.kit.save.whatsThis()
    full.window.settings = replace(full.window.settings, shortcuts=(("save-kit", "F8"),))
    full.refresh()
    assert full.window.workspace.kit is not None
    assert full.window.workspace.kit.save.toolTip() == "Save kit (F8)"


def test_every_button_that_is_only_an_icon_has_a_tooltip(full: Desk):
    for page in ("start", "role", "kit", "paper"):
        full.window.workspace.show_page(page)
        QApplication.processEvents()
        tools = [b for b in full.window.findChildren(QToolButton) if b.isVisible()]
        bare = [b for b in tools if not b.text() and not (b.toolTip() or b.accessibleName())]
        assert bare == [], page


def test_every_command_with_a_button_says_what_it_does_in_both_languages():
    assert set(hints.EXPLAINED) <= {action.id for action in ACTIONS}
    for language in LANGUAGES:
        words = Words(language)
        assert all(words.text(f"ui.what.{name}") for name in hints.EXPLAINED)


def test_what_a_control_does_is_said_where_the_keyboard_is(full: Desk, monkeypatch):
    told: list[str] = []
    monkeypatch.setattr(QWhatsThis, "showText", lambda _at, text, _for: told.append(text))
    assert full.window.workspace.kit is not None
    full.window.workspace.kit.save.setFocus()
    full.window.menus.actions["whats-this"].trigger()
    assert "three versions" in told[0]


def test_a_notice_is_reached_and_put_away_by_keyboard(full: Desk, qtbot: QtBot):
    workspace = full.window.workspace
    full.session.noticed.emit(Notice("ui.exported", 2, "Kit", "/there"))
    reached: list[object] = []
    for _ in range(7):
        full.window.menus.actions["next-part"].trigger()
        reached.append(QApplication.focusWidget())
        if workspace.notice.open.hasFocus():
            break
    assert workspace.notice.open.hasFocus()
    assert len(set(map(id, reached))) == len(reached), "each part once"
    qtbot.keyClick(workspace.notice.open, Qt.Key.Key_Tab)
    close = QApplication.focusWidget()
    assert close is not None
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert workspace.notice.isHidden()


def test_the_parts_of_the_window_come_round(full: Desk):
    focused: list[object] = []
    for _ in range(12):
        full.window.menus.actions["next-part"].trigger()
        focused.append(QApplication.focusWidget())
    assert len(set(map(id, focused))) < 12
    assert focused[0] in focused[1:]


def test_only_what_cannot_be_undone_is_asked_about():
    asking = {
        name
        for name, function in inspect.getmembers(dialogs, inspect.isfunction)
        if name.startswith("ask_") and "QMessageBox" in inspect.getsource(function)
    }
    assert asking == {"ask_changes", "ask_conflict", "ask_replace"}
    others = [
        path
        for path in (ROOT / "ui").rglob("*.py")
        if "QMessageBox(" in path.read_text(encoding="utf-8") and path.name != "dialogs.py"
    ]
    assert others == []


def test_what_qt_says_by_itself_is_in_the_language_of_the_window(desk: Desk):
    desk.window.menus.actions["language-fr"].trigger()
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "Cop&ier"
    assert QLocale().language() is QLocale.Language.French
    desk.window.menus.actions["language-en"].trigger()
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_what_qt_says_is_not_that_of_an_earlier_window(desk: Desk, qapp: QApplication):
    desk.window.menus.actions["language-fr"].trigger()
    let_qt_speak("en", qapp)  # as the next window does while this one is still there
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_dates_are_those_of_the_country_one_lives_in(monkeypatch: pytest.MonkeyPatch):
    british = QLocale("en_GB")
    monkeypatch.setattr(QLocale, "system", lambda: british)
    assert locale_of("en").name() == "en_GB"
    assert locale_of("fr").language() is QLocale.Language.French


def test_icons_are_sharp_on_dense_screens(desk: Desk):
    made = icon("save", desk.window.context.tokens.text).pixmap(QSize(16, 16), 2.0)
    assert made.size() == QSize(32, 32)


def test_an_icon_that_is_dimmed_keeps_its_colour(desk: Desk):
    del desk
    image = icon("save", "#cc0000").pixmap(QSize(32, 32), 1.0, QIcon.Mode.Disabled).toImage()
    size = range(image.width())
    seen = [c for x in size for y in size if (c := image.pixelColor(x, y)).alpha() > 100]
    assert seen
    assert all(c.red() > 150 and c.green() < 30 and c.alpha() < 200 for c in seen)


def test_the_first_page_has_the_keyboard_in_its_search(desk: Desk):
    assert desk.window.workspace.start.search.hasFocus()


ROWS = re.findall(r"^\| (\d+) \|.*\| ([^|]+) \|$", PAGE, re.MULTILINE)


def test_the_page_has_all_fifty_points_and_each_has_a_proof():
    assert [int(number) for number, _ in ROWS] == list(range(1, 51))
    known = {
        name
        for path in (ROOT / "tests").rglob("test_*.py")
        for name in re.findall(r"def (test_\w+)", path.read_text(encoding="utf-8"))
    }
    for number, proof in ROWS:
        tests = re.findall(r"`(test_\w+)`", proof)
        pictures = re.findall(r"\]\(images/([\w.-]+)\)", proof)
        assert tests or pictures or proof.startswith("Not here: "), number
        assert set(tests) <= known, number
        assert all((ROOT / "docs" / "images" / name).is_file() for name in pictures), number


def test_no_page_opens_a_window_of_its_own(desk: Desk, qapp: QApplication):
    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            shown = event.type() is QEvent.Type.Show
            if shown and isinstance(watched, QWidget) and watched.isWindow():
                strays.append(type(watched).__name__)
            return False

    strays: list[str] = []
    watch = Watch()
    qapp.installEventFilter(watch)
    assert desk.session.shelves.library is not None
    desk.window.commands.take_role(ml_engineer(desk.session.shelves.library))
    for page in ("role", "paper"):
        desk.window.workspace.show_page(page)
    qapp.removeEventFilter(watch)
    assert strays == []
