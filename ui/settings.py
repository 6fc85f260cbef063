"""What the program remembers of a person's choices between two runs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from platformdirs import user_config_path
from PySide6.QtCore import QByteArray, QSettings

from ui import i18n, theme

_MOST_RECENT = 8


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

    def with_recent(self, path: str) -> Settings:
        """Return the settings with ``path`` as the most recent kit."""
        others = [known for known in self.recent if known != path]
        return replace(self, recent=(path, *others)[:_MOST_RECENT])


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
        )

    def write(self, settings: Settings) -> None:
        """Remember the settings."""
        self._store.setValue("language", settings.language)
        self._store.setValue("theme", settings.theme)
        self._store.setValue("recent", list(settings.recent))
        self._store.setValue("folder", settings.folder)
        self._store.setValue("geometry", QByteArray(settings.geometry))
        self._store.setValue("splitter", QByteArray(settings.splitter))
        self._store.sync()

    def _choice(self, key: str, choices: tuple[str, ...]) -> str:
        value = str(self._store.value(key, ""))
        return value if value in choices else choices[0]

    def _list(self, key: str) -> tuple[str, ...]:
        value = self._store.value(key)
        if isinstance(value, str):  # an .ini file holds a list of one as a text
            return (value,) if value else ()
        return tuple(str(item) for item in value) if isinstance(value, list) else ()

    def _bytes(self, key: str) -> bytes:
        value = self._store.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""
