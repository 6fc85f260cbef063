"""What the tests of the plan share: to select questions and to look at what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QMenu

if TYPE_CHECKING:
    from kits.model import Kit
    from ui.app import Desk
    from ui.views.plan_view import PlanView


def kit_of(desk: Desk) -> Kit:
    assert desk.session.kit is not None
    return desk.session.kit


def asked(desk: Desk) -> list[list[str]]:
    return [[p.id for p in interview.questions] for interview in kit_of(desk).interviews]


def select(plan: PlanView, *ids: str) -> None:
    plan.questions.select_ids(ids, plan.model.row_of(ids[0]))


def to_interview(desk: Desk, number: int) -> None:
    menu = desk.window.menus.actions["to-interview"].menu()
    assert isinstance(menu, QMenu)
    menu.actions()[number - 1].trigger()


def texts(plan: PlanView) -> str:
    labels = plan.window().findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())
