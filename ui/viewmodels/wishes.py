"""What a person wishes of a kit: each change is a whole new value that the session builds from."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits.minutes import SHORTEST_INTERVIEW, scored_minutes
from roles.model import LANGUAGES, Level
from ui.i18n import on_screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from kits.generate.build import Wishes
    from kits.model import Kit
    from roles.model import Language
    from roles.problem import Problem
    from ui.session import Session

LONGEST_INTERVIEW = 90
STEP = 5
MOST_INTERVIEWS = 6
MOST_VARIANTS = 9
USUAL_LENGTH = 45

__all__ = ["LANGUAGES", "SHORTEST_INTERVIEW", "Level", "WishesModel", "scored_minutes"]


class WishesModel(QObject):
    """The wishes as the form edits them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        session.wishes_changed.connect(self.changed)

    @property
    def wishes(self) -> Wishes:
        """Return the present wishes; the form is shown only when there are some."""
        wishes = self._session.wishes
        if wishes is None:
            raise LookupError("no wishes before the library is read")
        return wishes

    def set_level(self, level: Level) -> None:
        """Choose the seniority."""
        self._session.set_wishes(replace(self.wishes, level=level))

    def set_language(self, language: Language) -> None:
        """Choose the language of the documents."""
        self._session.set_wishes(replace(self.wishes, language=language))

    def set_country(self, code: str) -> None:
        """Choose whose law the documents name; empty for none."""
        from kits.edits import set_country

        country = code or None
        wishes = replace(self.wishes, country=country)
        self._take(wishes, lambda kit: set_country(kit, country), "country")

    def set_panel(self, position: int, names: tuple[str, ...]) -> None:
        """Say who holds one interview."""
        from kits.edits import set_panel

        panels = [self.wishes.panel(i) for i in range(len(self.wishes.interviews))]
        panels[position] = names
        wishes = replace(self.wishes, panels=tuple(panels))
        self._take(wishes, lambda kit: set_panel(kit, position, names), "panel")

    def set_focus(self, position: int, competencies: tuple[str, ...]) -> None:
        """Say what one interview looks after; nothing leaves it open."""
        focus = [self.wishes.focus_of(i) for i in range(len(self.wishes.interviews))]
        focus[position] = competencies
        self._session.set_wishes(replace(self.wishes, focus=tuple(focus)))

    def set_strict(self, *, strict: bool) -> None:
        """Say whether other competencies stay out of an interview that has a focus."""
        self._session.set_wishes(replace(self.wishes, strict_focus=strict))

    def competencies(self, language: Language) -> dict[str, str]:
        """Return the names of the kit's competencies by id."""
        kit = self._session.kit
        every = kit.competencies if kit else ()
        return {one.id: on_screen(one.name.best(language), language) for one in every}

    def set_variant(self, variant: int) -> None:
        """Choose one of the parallel forms."""
        self._session.set_wishes(replace(self.wishes, variant=variant))

    def set_minutes(self, position: int, minutes: int) -> None:
        """Change the length of one interview."""
        lengths = list(self.wishes.interviews)
        lengths[position] = minutes
        self._set_lengths(lengths)

    def add_interview(self, minutes: int | None = None) -> None:
        """Add an interview, as long as the last one."""
        lengths = list(self.wishes.interviews)
        if len(lengths) < MOST_INTERVIEWS:
            self._set_lengths([*lengths, minutes or (lengths or [USUAL_LENGTH])[-1]])

    def remove_interview(self, position: int) -> None:
        """Remove one interview; the last one stays."""
        lengths = list(self.wishes.interviews)
        if len(lengths) > 1:
            del lengths[position]
            self._set_lengths(lengths)

    def set_date(self, text: str) -> bool:
        """Take a date as YYYY-MM-DD, or none when blank; tell whether it was understood."""
        date = None
        if text.strip():
            try:
                date = dt.date.fromisoformat(text.strip())
            except ValueError:
                return False
        from kits.edits import set_date

        self._take(replace(self.wishes, date=date), lambda kit: set_date(kit, date), "date")
        return True

    def scored_minutes(self) -> int:
        """Return how many minutes of all interviews are left for scored questions."""
        return sum(scored_minutes(minutes) for minutes in self.wishes.interviews)

    def _take(self, wishes: Wishes, edit: Callable[[Kit], Kit | Problem], step: str) -> None:
        """Take a wish that needs no other plan, unless one is being made."""
        kit = self._session.kit
        if wishes == self.wishes:
            return
        if kit is None or self._session.building:
            self._session.set_wishes(wishes)
        else:
            self._session.take_edit(edit(kit), step)

    def _set_lengths(self, lengths: list[int]) -> None:
        self._session.set_wishes(self.wishes.in_interviews(tuple(lengths)))
