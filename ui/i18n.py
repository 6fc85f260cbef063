"""The interface's words: every text of the window by its code, in English or French."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTranslator

from kits.languages import language_pack

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from kits.languages import Pack
    from roles.model import Language
    from roles.problem import Problem

TRANSLATIONS = Path(__file__).parent / "resources" / "translations"
SYSTEM = "system"
LANGUAGE_CHOICES = (SYSTEM, "en", "fr")


class Words:
    """The texts of one interface language.

    The window's own (``ui.``) are those of Qt Linguist; what it shares with the documents and the
    command line comes from the language pack.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        self._pack: Pack = language_pack(language)
        self._translator = QTranslator()
        if not self._translator.load(str(TRANSLATIONS / f"interface_{language}.qm")):
            raise FileNotFoundError(TRANSLATIONS / f"interface_{language}.qm")

    def text(self, code: str, **params: object) -> str:
        """Return the text of ``code`` with its places filled."""
        own = self._translator.translate("", code)
        if not own:
            return self._pack.text(code, **params)
        return own.format_map(params) if "{" in own else own

    def count(self, code: str, count: int, **params: object) -> str:
        """Return the text of ``code`` in the form that its language has for a number."""
        own = self._translator.translate("", code, None, count)
        if own:
            return own.format_map({**params, "count": count})
        single = count == 1 or (count == 0 and self.language == "fr")
        form = "one" if single else "other"
        return self._pack.text(f"{code}.{form}", count=count, **params)

    def message(self, problem: Problem) -> str:
        """Return a problem as one sentence, without its place."""
        return self._pack.message(problem)

    def sentence(self, problem: Problem) -> str:
        """Return a problem as one sentence, after its place where it has one in a file."""
        place = str(problem.place) if problem.place.file else ""
        message = self.message(problem)
        return f"{place}: {message}" if place else message


def chosen_language(setting: str, system: str) -> Language:
    """Return the interface language for a setting; ``system`` is the locale's name (fr_FR)."""
    wanted = system if setting == SYSTEM else setting
    return cast("Language", "fr" if wanted.lower().startswith("fr") else "en")


def locale_of(language: Language) -> QLocale:
    """Return how dates and numbers are written: the system's own way if it speaks the language."""
    from PySide6.QtCore import QLocale

    system = QLocale.system()
    return system if system.name().startswith(language) else QLocale(language)


class QtWords:
    """What Qt says by itself, as on the buttons of its dialogs and in the menus of fields."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTranslator

        self._translator = QTranslator()
        self._language = ""

    def speak(self, language: Language) -> None:
        """Have it said in this language from now on."""
        from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale

        if language == self._language:
            return
        self._language = language
        locale = locale_of(language)
        QLocale.setDefault(locale)
        QCoreApplication.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(QLocale(language), "qtbase", "_", folder):
            QCoreApplication.installTranslator(self._translator)
