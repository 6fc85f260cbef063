"""The interface's words: every text of the window by its code, in English or French."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication, QLocale

    from kits.languages import Pack
    from roles.model import Language
    from roles.problem import Problem

TRANSLATIONS = Path(__file__).parent / "resources" / "translations"
SYSTEM = "system"
LANGUAGE_CHOICES = (SYSTEM, "en", "fr")
_QT_WORDS = "qt-words"
_INVERSION = re.compile(r"(?<=\w)-(?=(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi)\b)")
_TYPED = str.maketrans("\u00a0\u2019\u2011\u201c\u201d", ' \'-""')


def on_screen(text: str, language: Language) -> str:
    """Return what a kit or role says as the screen shows it in its language."""
    text = _typeset(text, language)
    return _INVERSION.sub("\u2011", text) if language == "fr" else text


def as_typed(text: str) -> str:
    """Return a text that is shown as one types it on a keyboard."""
    return text.translate(_TYPED)


@lru_cache(maxsize=4096)
def _typeset(text: str, language: Language) -> str:
    from kits.document.typography import typography

    # Qt breaks a line at the narrow no-break space of French; the wide one holds.
    return typography(text, language).replace("\u202f", "\u00a0")


class Words:
    """The texts of one interface language.

    The window's own (``ui.``) are those of Qt Linguist; what it shares with the documents and the
    command line comes from the language pack.
    """

    def __init__(self, language: Language) -> None:
        self.language: Language = language
        from PySide6.QtCore import QTranslator

        self._translator = QTranslator()
        if not self._translator.load(str(TRANSLATIONS / f"interface_{language}.qm")):
            raise FileNotFoundError(TRANSLATIONS / f"interface_{language}.qm")

    @cached_property
    def _pack(self) -> Pack:
        """Read when something of it is said: the first page has all its words from Qt."""
        from kits.languages import language_pack

        return language_pack(self.language)

    def text(self, code: str, **params: object) -> str:
        """Return the text of ``code`` with its places filled."""
        template = self._set(self._translator.translate("", code) or self._pack.texts[code])
        return template.format_map(params) if "{" in template else template

    def count(self, code: str, count: int, **params: object) -> str:
        """Return the text of ``code`` in the form that its language has for a number."""
        own = self._translator.translate("", code, None, count)
        if not own:
            single = count == 1 or (count == 0 and self.language == "fr")
            own = self._pack.texts[f"{code}.one" if single else f"{code}.other"]
        return self._set(own).format_map({**params, "count": count})

    def message(self, problem: Problem) -> str:
        """Return a problem as one sentence, without its place."""
        if problem.code.startswith("ui."):
            return self.text(problem.code, **dict(problem.params))
        return self._set(self._pack.message(problem))

    def _set(self, text: str) -> str:
        return _typeset(text, self.language)

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


def let_qt_speak(language: Language, application: QCoreApplication) -> None:
    """Have what Qt says by itself, as on the buttons of its dialogs, said in this language.

    The application owns the one translator for it, so that none of an earlier window is left.
    """
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    translator = application.findChild(QTranslator, _QT_WORDS)
    if translator is None:
        translator = QTranslator(application)
        translator.setObjectName(_QT_WORDS)
    QLocale.setDefault(locale_of(language))
    if translator.language().startswith(language):
        return
    application.removeTranslator(translator)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(QLocale(language), "qtbase", "_", folder):
        application.installTranslator(translator)
