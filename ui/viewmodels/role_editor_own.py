"""Whose role it is: shipped or the user's own, what differs, and keeping or giving it up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roles import edits
from roles.library import forget_own, save_own
from roles.problem import Place, Problem
from roles.storage import StorageError
from ui.viewmodels.role_editor_texts import change_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from roles.model import Role
    from ui.i18n import Words
    from ui.session import Session
    from ui.viewmodels.role_editor_texts import ChangeLine


class OwnRoleModel(QObject):
    """The role of the session beside the library's."""

    changed = Signal()
    saved = Signal(str)
    """The title of the role that was written."""

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self.problem: Problem | None = None
        self.lines: tuple[ChangeLine, ...] = ()
        session.role_changed.connect(self._take)
        session.library_changed.connect(self._take)
        self._take()

    @property
    def shipped(self) -> Role | None:
        """Return the shipped role that this one is made from, or None."""
        role, library = self._session.role, self._session.shelves.library
        return library.shipped(role.id) if role and library else None

    @property
    def kept(self) -> bool:
        """Tell whether the library holds the role as it is."""
        role, library = self._session.role, self._session.shelves.library
        return role is None or (library is not None and library.get(role.id) == role)

    @property
    def state(self) -> str:
        """Say in one line whose role it is and whether it is kept."""
        words, shipped = self._words, self.shipped
        if shipped is None:
            return words.text("ui.role-edit.own" if self.kept else "ui.role-edit.own-unsaved")
        if not self.lines:
            return words.text("ui.role-edit.as-shipped")
        told = words.count("ui.role-edit.differs", len(self.lines))
        return told if self.kept else f"{told} {words.text('ui.role-edit.unsaved')}"

    def save(self) -> None:
        """Keep the role among the user's own, under its id."""
        role = self._session.role
        if role is not None:
            self._write(lambda: save_own(role))

    def save_beside(self) -> None:
        """Keep the role as another one, beside the one it was made from."""
        role, library = self._session.role, self._session.shelves.library
        if role is None or library is None:
            return
        copy = edits.own_copy(role, {entry.role.id for entry in library.entries})
        if self._write(lambda: save_own(copy)):
            self._session.change_role(copy, "role-copy")

    def restore(self) -> None:
        """Go back to the shipped role and forget the user's own."""
        shipped = self.shipped
        if shipped is not None and self._write(lambda: forget_own(shipped.id), saved=False):
            self._session.change_role(shipped, "role-restore")

    def _write(self, write: Callable[[], object], *, saved: bool = True) -> bool:
        try:
            write()
        except StorageError as error:
            self.problem = Problem(error.reason, place=Place(error.path), params=error.params)
            self.changed.emit()
            return False
        self.problem = None
        self._session.load_library()
        role = self._session.role
        if saved and role is not None:
            self.saved.emit(role.title.best(self._words.language))
        return True

    def _take(self) -> None:
        role, shipped = self._session.role, self.shipped
        self.lines = change_lines(shipped, role, self._words) if role and shipped else ()
        self.changed.emit()
