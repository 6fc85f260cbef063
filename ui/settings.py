"""What the program remembers of a person's choices between two runs."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from ui import i18n, theme

_MOST_RECENT = 8
PAPERS = ("a4", "letter")
PDF_MAKERS = ("auto", "qt")
TEXT_SIZES = (85, 100, 115, 130, 150, 175, 200)
"""Sizes of the window's text to choose from, in percent."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered, with what holds before anything was chosen."""

    language: str = "system"
    theme: str = "system"
    recent: tuple[str, ...] = ()
    folder: str = ""
    """Folder of the last export."""
    geometry: bytes = b""
    splitter: bytes = b""
    shortcuts: tuple[tuple[str, str], ...] = ()
    """Commands with other keys than the usual ones: id and keys, none if empty."""
    text_size: int = 100
    """Size of the window's text in percent of the system's."""
    contrast: str = "system"
    files_folder: str = ""
    """Folder of the file that was chosen last."""

    def with_recent(self, path: str) -> Settings:
        """Return the settings with ``path`` as the most recent kit."""
        others = [known for known in self.recent if known != path]
        return replace(self, recent=(path, *others)[:_MOST_RECENT])


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """How documents are written, as it was chosen last; whom for is never remembered."""

    formats: tuple[str, ...] = ("docx",)
    left_out: tuple[str, ...] = ()
    """Documents by name."""
    also_in_other: bool = False
    """Whether there is a second set in the other language."""
    theme: str = ""
    """Empty for the standard one."""
    paper: str = "a4"
    large_print: bool = False
    protect: bool = False
    logo: str = ""
    """Path of the picture, empty for none."""
    template: str = ""
    """Path of the company's template, empty for none."""
    pdf_by: str = "auto"
    named: tuple[str, ...] = ("grid",)
    """Kinds of document that are made out to each candidate."""


class SettingsFile:
    """The settings on the disk."""

    def __init__(self) -> None:
        path = user_config_path("interview-kits") / "settings.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def read(self) -> Settings:
        """Return what was remembered; what cannot be understood counts as not chosen."""
        return Settings(
            language=self._choice("language", i18n.LANGUAGE_CHOICES),
            theme=self._choice("theme", theme.THEME_CHOICES),
            recent=self._list("recent"),
            folder=str(self._store.value("folder", "")),
            geometry=self._bytes("geometry"),
            splitter=self._bytes("splitter"),
            shortcuts=self._pairs("shortcuts"),
            text_size=self._size("text_size"),
            contrast=self._choice("contrast", theme.CONTRAST_CHOICES),
            files_folder=self._text("files_folder"),
        )

    def write(self, settings: Settings) -> None:
        """Remember the settings."""
        self._store.setValue("language", settings.language)
        self._store.setValue("theme", settings.theme)
        self._store.setValue("recent", list(settings.recent))
        self._store.setValue("folder", settings.folder)
        self._store.setValue("geometry", QByteArray(settings.geometry))
        self._store.setValue("splitter", QByteArray(settings.splitter))
        self._store.setValue("shortcuts", [f"{key}={keys}" for key, keys in settings.shortcuts])
        self._store.setValue("text_size", settings.text_size)
        self._store.setValue("contrast", settings.contrast)
        self._store.setValue("files_folder", settings.files_folder)
        self._store.sync()

    def read_choices(self) -> ExportChoices:
        """Return how documents were written last."""
        usual = ExportChoices()
        return ExportChoices(
            formats=self._list("export/formats") or usual.formats,
            left_out=self._list("export/left_out"),
            also_in_other=self._flag("export/also_in_other"),
            theme=self._text("export/theme"),
            paper=self._choice("export/paper", PAPERS),
            large_print=self._flag("export/large_print"),
            protect=self._flag("export/protect"),
            logo=self._text("export/logo"),
            template=self._text("export/template"),
            pdf_by=self._choice("export/pdf_by", PDF_MAKERS),
            named=self._list("export/named") or usual.named,
        )

    def write_choices(self, choices: ExportChoices) -> None:
        """Remember how documents are written."""
        for field in fields(choices):
            value = getattr(choices, field.name)
            kept = list(value) if isinstance(value, tuple) else value
            self._store.setValue(f"export/{field.name}", kept)
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def _flag(self, key: str) -> bool:
        return str(self._store.value(key, "")).lower() == "true"

    def _choice(self, key: str, choices: tuple[str, ...]) -> str:
        value = str(self._store.value(key, ""))
        return value if value in choices else choices[0]

    def _list(self, key: str) -> tuple[str, ...]:
        value = self._store.value(key)
        if isinstance(value, str):  # an .ini file holds a list of one as a text
            return (value,) if value else ()
        return tuple(str(item) for item in value) if isinstance(value, list) else ()

    def _pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        parts = (item.partition("=") for item in self._list(key))
        return tuple((name, value) for name, mark, value in parts if mark)

    def _size(self, key: str) -> int:
        value = str(self._store.value(key, ""))
        size = int(value) if value.isascii() and value.isdigit() else 100
        return min(TEXT_SIZES, key=lambda known: abs(known - size))

    def _bytes(self, key: str) -> bytes:
        value = self._store.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""
