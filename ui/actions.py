"""Everything that can be done from a menu or by a shortcut, declared once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.i18n import Words

Standard = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Action:
    """One command: ``slot`` names the method of the window that does it."""

    id: str
    slot: str
    menu: str
    icon: str = ""
    shortcut: Standard | str | None = None
    group: int = 0
    """Actions of a menu with different groups have a line between them."""
    choice: str = ""
    """Set for one of several that exclude each other: the setting it stands for."""
    needs: str = ""
    """What must be there for it: role, kit, undo or redo."""

    @property
    def text_code(self) -> str:
        """Return the code of its text."""
        return f"ui.action.{self.id}"

    def name(self, words: Words) -> str:
        """Return its text where it does not stand in a menu."""
        return words.text(self.text_code).rstrip("…").rstrip()


MENUS = ("file", "edit", "view", "help")
ACTIONS = (
    Action("new-kit", "new_kit", "file", "plus", Standard.New),
    Action("read-guide", "read_guide", "file", "guide", "Ctrl+G"),
    Action("open-kit", "open_kit", "file", "open", Standard.Open),
    Action("save-kit", "save_kit", "file", "save", Standard.Save, 1, needs="kit"),
    Action("save-kit-as", "save_kit_as", "file", "", "Ctrl+Shift+S", 1, needs="kit"),
    Action("export", "show_paper", "file", "export", "Ctrl+E", 2, needs="kit"),
    Action("quit", "close", "file", "", Standard.Quit, 3),
    Action("undo", "undo", "edit", "undo", Standard.Undo, needs="undo"),
    Action("redo", "redo", "edit", "redo", Standard.Redo, needs="redo"),
    Action("palette", "show_palette", "edit", "search", "Ctrl+K", 3),
    Action("shortcuts", "edit_shortcuts", "edit", "", None, 3),
    Action("show-start", "show_start", "view", "start", "Ctrl+1"),
    Action("show-role", "show_role", "view", "role", "Ctrl+2", needs="role"),
    Action("show-kit", "show_kit", "view", "kit", "Ctrl+3", needs="kit"),
    Action("show-paper", "show_paper", "view", "paper", "Ctrl+4", needs="kit"),
    Action("show-problems", "show_problems", "view", "warning", "Ctrl+M"),
    Action("zoom-in", "zoom_in", "view", "zoom-in", Standard.ZoomIn, 1, needs="kit"),
    Action("zoom-out", "zoom_out", "view", "zoom-out", Standard.ZoomOut, 1, needs="kit"),
    Action("text-larger", "text_larger", "view", "", "Ctrl+Shift++", 1),
    Action("text-smaller", "text_smaller", "view", "", "Ctrl+Shift+-", 1),
    Action("language-system", "set_language", "view", group=2, choice="system"),
    Action("language-en", "set_language", "view", group=2, choice="en"),
    Action("language-fr", "set_language", "view", group=2, choice="fr"),
    Action("theme-system", "set_theme", "view", group=3, choice="system"),
    Action("theme-light", "set_theme", "view", group=3, choice="light"),
    Action("theme-dark", "set_theme", "view", group=3, choice="dark"),
    Action("help", "show_help", "help", "", Standard.HelpContents),
    Action("open-log", "open_log", "help", "folder"),
    Action("about", "show_about", "help", "application", None, 1),
)


def keys_of(action: Action, chosen: Mapping[str, str]) -> str:
    """Return the keys of a command, those a person chose before the usual ones."""
    if action.id in chosen:
        return chosen[action.id]
    if action.shortcut is None:
        return ""
    return QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.PortableText)
