"""The page of the role alone, for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import InPlace
from ui.i18n import Words
from ui.jobs import Jobs
from ui.session import Session
from ui.settings import Settings
from ui.theme import LIGHT, Look
from ui.views.context import Context
from ui.views.role_editor import RoleEditor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from roles.model import Language, Role


def role_editor(qtbot: QtBot, role: Role | None, language: Language = "en") -> RoleEditor:
    """The page alone, for a session that builds no kit."""
    session = Session(Jobs(InPlace()), language)
    if role is not None:
        session.choose_role(role)
    context = Context(session, Words(language), Look(LIGHT), Settings(language=language))
    made = RoleEditor(context)
    qtbot.addWidget(made)
    made.resize(1100, 760)
    made.show()
    QApplication.processEvents()
    return made
