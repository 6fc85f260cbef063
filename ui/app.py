"""The application: the window made from its parts, or one line that says why there is none."""

from __future__ import annotations

import os
import sys
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_config_path

from ui.i18n import Words, chosen_language, let_qt_speak
from ui.imports import import_plainly

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QApplication

    from kits.recovery import Recovered
    from roles.model import Language
    from ui.jobs import Executor
    from ui.main_window import MainWindow
    from ui.settings import Settings
    from ui.views.context import Context

EXIT_DONE, EXIT_NO_WINDOW = 0, 2
NAME = "interview-kits"
_PAGES = (
    "widgets.kit_delegates",
    "views.question_editor",
    "views.question_pane",
    "views.alternatives_pane",
    "views.plan_view",
    "views.coverage_view",
    "views.scoring_view",
    "views.interviews_view",
    "views.kit_page",
    "views.paper_page",
    "views.preview_pane",
)
"""What the pages of a kit are made of, in steps that are hardly noticed."""
_SHARE = 0.001
"""Seconds after which a job lets the window go on; Python's own 5 ms add up to a stutter."""


def run_application(arguments: list[str]) -> int:
    """Open the window, with the kit that the first argument names, and return the exit status."""
    if not has_display():
        return _refuse("ui.no-display")
    try:
        from PySide6.QtWidgets import QApplication
    except ImportError:  # PySide6, or a library of the system that it needs, is not there
        return _refuse("ui.no-qt")
    import_plainly()
    from ui.single_instance import FirstInstance, handed_over, server_name

    application = QApplication([NAME])
    place = server_name(str(user_config_path(NAME)))
    path = str(Path(arguments[0]).absolute()) if arguments else ""
    if handed_over(place, path):
        return EXIT_DONE
    desk = Desk(application)
    desk.failures.watch()
    first = FirstInstance(place)
    first.asked.connect(desk.come_forward)
    if sys.platform == "darwin":  # elsewhere a filter would see every event in vain
        desk.take_system_files()
    desk.window.show()
    desk.start(arguments)
    return application.exec()


def has_display() -> bool:
    """Tell whether a window can be shown; only Linux has systems without a display."""
    if not sys.platform.startswith("linux"):
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


class Desk:
    """What lives as long as the application: the runner, the session, the settings, the window."""

    def __init__(self, application: QApplication, executor: Executor | None = None) -> None:
        from ui.autosave import Autosave
        from ui.failures import Failures, start_log
        from ui.icons import application_icon
        from ui.jobs import Jobs
        from ui.main_window import MainWindow
        from ui.session import Session
        from ui.settings import SettingsFile

        self._application = application
        application.setApplicationName(NAME)
        application.setDesktopFileName(NAME)  # by which Wayland finds name and icon
        application.setWindowIcon(application_icon())
        application.setStyle("Fusion")
        self._points = application.font().pointSizeF()
        self._store = SettingsFile()
        start_log()
        self.failures = Failures()
        self.jobs = Jobs(executor)
        settings = self._store.read()
        self.session = Session(self.jobs, self._language(settings.language))
        self.autosave = Autosave(self.session, executor)
        context = self._context(settings)
        self.window: MainWindow = MainWindow(context, self.jobs, self._store)
        self._connect()
        if executor is None:
            self._sweep()
            sys.setswitchinterval(_SHARE)

    def start(self, arguments: list[str]) -> None:
        """Read what the window needs, now that it is shown."""
        from PySide6.QtCore import QTimer

        def begin() -> None:
            self.session.load()
            self.session.shelves.bank_changed.connect(self._get_ready)
            self.autosave.look()
            if arguments:
                self.window.files.open_path(arguments[0])

        QTimer.singleShot(0, self.window, begin)

    def come_forward(self, path: str) -> None:
        """Show the window, with the file that a second start was given."""
        from PySide6.QtCore import Qt

        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        if path:
            window.files.open_path(path)

    def take_system_files(self) -> None:
        """Open the files that the system hands to the running program."""
        from ui.single_instance import SystemFiles

        files = SystemFiles(self.window)
        files.asked.connect(self.come_forward)
        self._application.installEventFilter(files)

    def refresh(self) -> None:
        """Show everything in the language and look that are set now."""
        self.window.show_context(self._context(self.window.settings))

    def _connect(self) -> None:
        from ui.theme import watch_contrast
        from ui.views import dialogs

        window, hints = self.window, self._application.styleHints()
        window.looks_changed.connect(self.refresh)
        hints.colorSchemeChanged.connect(lambda _: self.refresh())
        watch_contrast(hints, self.refresh)
        self.jobs.crashed.connect(self.failures.report)
        self.autosave.crashed.connect(self.failures.report)
        self.autosave.found.connect(self._offer)
        window.commands.thrown_away.connect(self.autosave.throw_away)
        window.closed.connect(self.autosave.close)
        self._application.focusWindowChanged.connect(self._keep_if_left)
        self.failures.failed.connect(
            lambda report: dialogs.show_failure(
                window,
                self._words(window.settings.language),
                report,
                partial(window.commands.run, "open_log", ""),
            )
        )

    def _get_ready(self) -> None:
        """Load what the first kit needs before there is one."""
        self.jobs.run("ready", lambda _: _read_laws(), lambda _: None)
        self.jobs.turns.run("ready", _load_pages(), lambda _: None)

    def _sweep(self) -> None:
        """Let no other thread put away what belongs to Qt."""
        from ui.sweeping import Sweeper

        sweeper = Sweeper(self.window)
        self.session.shelves.library_changed.connect(sweeper.spare)
        self.session.shelves.bank_changed.connect(sweeper.spare)
        self._application.focusWindowChanged.connect(sweeper.watch)
        self.window.looks_changed.connect(sweeper.search_soon)

    def _keep_if_left(self, focused: object) -> None:
        if focused is None:
            self.autosave.keep()

    def _offer(self, found: tuple[Recovered, ...]) -> None:
        self.window.workspace.recovery.show_found(found)

    def _context(self, settings: Settings) -> Context:
        from PySide6.QtCore import Qt

        from ui import theme
        from ui.views.context import Context

        application, hints = self._application, self._application.styleHints()
        dark = hints.colorScheme() is Qt.ColorScheme.Dark
        strong = settings.contrast == "high" or theme.system_wants_contrast(hints)
        tokens = theme.chosen_tokens(settings.theme, system_is_dark=dark, strong=strong)
        points = max(self._points, theme.LEAST_POINTS) * settings.text_size / 100
        look = theme.Look(tokens, points)
        application.setFont(look.font(application.font()))
        application.setPalette(theme.palette(tokens))
        sheet = theme.stylesheet(look)
        if sheet != application.styleSheet():  # setting it polishes every widget anew
            application.setStyleSheet(sheet)
        words = self._words(settings.language)
        let_qt_speak(words.language, application)
        return Context(self.session, words, look, settings)

    def _words(self, setting: str) -> Words:
        return Words(self._language(setting))

    def _language(self, setting: str) -> Language:
        from PySide6.QtCore import QLocale

        return chosen_language(setting, QLocale.system().uiLanguages()[0])


def _load_pages() -> Generator[None, None, None]:
    """Load the modules of a kit's pages, on Qt's thread: PySide crashes where two make classes."""
    for name in _PAGES:
        import_module(f"ui.{name}")
        yield


def _read_laws() -> None:
    """Read the rules that the pages name."""
    from kits.law import countries, law_pack

    for country in (None, *countries()):
        law_pack(country)


def _refuse(code: str) -> int:
    """Say in one line why there is no window and what to do."""
    from kits.commands.terminal import message_language
    from kits.languages import language_pack

    pack = language_pack(message_language())
    here = Path(sys.executable)
    command = here.relative_to(Path.cwd()) if here.is_relative_to(Path.cwd()) else here
    program = command if getattr(sys, "frozen", False) else f"{command} main.py"
    sys.stderr.write(pack.text(code, program=program) + "\n")
    return EXIT_NO_WINDOW
