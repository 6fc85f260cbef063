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
    """What must be there for it: role, kit, undo, redo, recent, or what the plan can do."""
    lists: str = ""
    """What its submenu lists; it does nothing by itself then."""

    @property
    def in_list(self) -> bool:
        """Tell whether its keys work in the plan's list only; in a text they do something else."""
        return self.id in _IN_LIST

    @property
    def text_code(self) -> str:
        """Return the code of its text."""
        return f"ui.action.{self.id}"

    def name(self, words: Words) -> str:
        """Return its text where it does not stand in a menu."""
        return words.text(self.text_code).rstrip("…").rstrip()


MENUS = ("file", "edit", "kit", "view", "help")
ACTIONS = (
    Action("new-kit", "new_kit", "file", "plus", Standard.New),
    Action("read-guide", "read_guide", "file", "guide", "Ctrl+G"),
    Action("paste-guide", "paste_guide", "file", "paste", "Ctrl+Shift+V"),
    Action("open-kit", "open_kit", "file", "open", Standard.Open),
    Action("open-recent", "open_recent", "file", needs="recent", lists="recent"),
    Action("save-kit", "save_kit", "file", "save", Standard.Save, 1, needs="kit"),
    Action("save-kit-as", "save_kit_as", "file", "", "Ctrl+Shift+S", 1, needs="kit"),
    Action("export", "show_paper", "file", "export", "Ctrl+E", 2, needs="kit"),
    Action("quit", "close", "file", "", Standard.Quit, 3),
    Action("undo", "undo", "edit", "undo", Standard.Undo, needs="undo"),
    Action("redo", "redo", "edit", "redo", Standard.Redo, needs="redo"),
    Action("cut-questions", "plan.cut", "edit", "", Standard.Cut, 1, needs="questions"),
    Action("copy-questions", "plan.copy", "edit", "copy", Standard.Copy, 1, needs="questions"),
    Action("paste-questions", "plan.paste", "edit", "", Standard.Paste, 1, needs="copied"),
    Action(
        "remove-questions", "plan.remove", "edit", "remove", Standard.Delete, 1, needs="questions"
    ),
    Action("select-questions", "plan.select_all", "edit", "", Standard.SelectAll, 1, needs="plan"),
    Action("find", "plan.find", "edit", "", Standard.Find, 2, needs="kit"),
    Action("replace", "plan.replace", "edit", "", "Ctrl+H", 2, needs="kit"),
    Action("palette", "show_palette", "edit", "search", "Ctrl+K", 3),
    Action("shortcuts", "edit_shortcuts", "edit", "", None, 3),
    Action("edit-question", "plan.edit", "kit", "edited", "F2", needs="question"),
    Action("own-question", "plan.own", "kit", "plus", "Ctrl+Shift+N", needs="plan"),
    Action("import-questions", "plan.import_questions", "kit", "open", needs="plan"),
    Action("alternatives", "plan.alternatives", "kit", "swap", "Ctrl+J", 1, needs="question"),
    Action("another-question", "plan.again", "kit", "again", "Ctrl+R", 1, needs="other"),
    Action("lock-question", "plan.lock", "kit", "locked", "Ctrl+L", 2, needs="unlocked"),
    Action("unlock-question", "plan.unlock", "kit", "unlocked", "Ctrl+Shift+L", 2, needs="locked"),
    Action("pin-question", "plan.pin", "kit", "pinned", None, 2, needs="unpinned"),
    Action("unpin-question", "plan.unpin", "kit", "", None, 2, needs="pinned"),
    Action("move-up", "plan.up", "kit", "up", "Alt+Up", 3, needs="up"),
    Action("move-down", "plan.down", "kit", "down", "Alt+Down", 3, needs="down"),
    Action(
        "to-interview", "plan.to_interview", "kit", group=3, needs="questions", lists="interviews"
    ),
    Action("show-start", "show_start", "view", "start", "Ctrl+1"),
    Action("show-role", "show_role", "view", "role", "Ctrl+2", needs="role"),
    Action("show-kit", "show_kit", "view", "kit", "Ctrl+3", needs="kit"),
    Action("show-paper", "show_paper", "view", "paper", "Ctrl+4", needs="kit"),
    Action("show-problems", "show_problems", "view", "warning", "Ctrl+M"),
    Action("zoom-in", "zoom_in", "view", "zoom-in", Standard.ZoomIn, 1, needs="kit"),
    Action("zoom-out", "zoom_out", "view", "zoom-out", Standard.ZoomOut, 1, needs="kit"),
    Action("text-larger", "text_larger", "view", "", "Ctrl+Shift++", 1),
    Action("text-smaller", "text_smaller", "view", "", "Ctrl+Shift+-", 1),
    Action("next-part", "next_part", "view", "", "F6", 1),
    Action("language-system", "language", "view", group=2, choice="system"),
    Action("language-en", "language", "view", group=2, choice="en"),
    Action("language-fr", "language", "view", group=2, choice="fr"),
    Action("theme-system", "theme", "view", group=3, choice="system"),
    Action("theme-light", "theme", "view", group=3, choice="light"),
    Action("theme-dark", "theme", "view", group=3, choice="dark"),
    Action("contrast-system", "contrast", "view", group=4, choice="system"),
    Action("contrast-high", "contrast", "view", group=4, choice="high"),
    Action("user-guide", "show_guide", "help", "guide", Standard.HelpContents),
    Action("help", "show_help", "help"),
    Action("whats-this", "whats_this", "help", "", Standard.WhatsThis),
    Action("open-backups", "open_backups", "help", "folder", None, 1),
    Action("open-log", "open_log", "help", "", None, 1),
    Action("about", "show_about", "help", "application", None, 2),
)
_IN_LIST = frozenset(
    {
        "cut-questions", "copy-questions", "paste-questions", "remove-questions",
        "select-questions", "move-up", "move-down",
    }
)  # fmt: skip
KEYED = tuple(action for action in ACTIONS if not action.lists)
"""What keys can be chosen for."""
ON_QUESTIONS = ("cut-questions", "copy-questions", "paste-questions", "remove-questions")
"""What the menu of the plan's list offers besides that of the kit."""


def keys_of(action: Action, chosen: Mapping[str, str]) -> str:
    """Return the keys of a command, those a person chose before the usual ones."""
    if action.id in chosen:
        return chosen[action.id]
    if action.shortcut is None:
        return ""
    return QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.PortableText)


def native_keys(action: Action, chosen: Mapping[str, str]) -> str:
    """Return the keys of a command as this system writes them."""
    return QKeySequence(keys_of(action, chosen)).toString(QKeySequence.SequenceFormat.NativeText)
