"""The plan and the pane below it alone, for tests."""

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
from ui.views.plan_view import PlanView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kits.model import Kit
    from roles.model import Language


def plan_view(qtbot: QtBot, kit: Kit, language: Language = "en") -> PlanView:
    """The plan of a kit, in a session that has read neither library nor bank."""
    session = Session(Jobs(InPlace()), language)
    session.recover(kit, "")
    context = Context(session, Words(language), Look(LIGHT), Settings(language=language))
    made = PlanView(context)
    qtbot.addWidget(made)
    made.resize(640, 900)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made
