"""What can be done with the questions that are selected in the plan; every edit is one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits import edits
from kits.model import Origin
from roles.problem import Problem
from ui.i18n import on_screen
from ui.session import Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kits.edits.copies import Copied
    from kits.model import Kit, PlannedQuestion
    from ui.session import Session
    from ui.swapping import Found

    Place = tuple[int, int]
    """Interview and position, both from 0."""


class KitCommands(QObject):
    """The selected questions and what is done with them, alone or many at a time."""

    changed = Signal()
    """Other things can be done now."""
    selection_wanted = Signal(object)
    """These questions shall be selected: their ids."""
    refused = Signal(object)
    """Problems of what could not be done; none when it could."""
    found = Signal(object)
    """What could be asked in the place of the selected question: ``Found``."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.ids: tuple[str, ...] = ()
        """Of the selected questions, in the order they are asked."""
        self.current = ""
        session.swapping.found.connect(self._take_found)
        session.swapping.taken.connect(self._take_swapped)
        session.swapping.refused.connect(self._refuse)
        session.kit_changed.connect(session.swapping.drop)

    def select(self, ids: tuple[str, ...], current: str) -> None:
        """Take note of what is selected and of the question that one is at."""
        if (ids, current) != (self.ids, self.current):
            self.ids, self.current = ids, current
            self.changed.emit()

    @property
    def selected(self) -> tuple[PlannedQuestion, ...]:
        """Return the selected questions that the kit still asks."""
        kit = self._session.kit
        return tuple(p for p in kit.questions if p.id in self.ids) if kit else ()

    def possible(self) -> frozenset[str]:
        """Return what there is for actions that need it: question, locked and so on."""
        chosen, kit = self.selected, self._session.kit
        own = [planned.origin is Origin.USER for planned in chosen]
        there = {
            "plan": kit is not None,
            "question": len(chosen) == 1,
            "questions": bool(chosen),
            "unlocked": any(not planned.locked for planned in chosen),
            "locked": any(p.locked and not mine for p, mine in zip(chosen, own, strict=True)),
            "unpinned": any(not planned.pinned for planned in chosen),
            "pinned": any(planned.pinned for planned in chosen),
            "other": self._session.shelves.bank is not None and bool(chosen) and not any(own),
            "up": self._step(-1) is not None,
            "down": self._step(1) is not None,
        }
        return frozenset(name for name, is_there in there.items() if is_there)

    def lock(self) -> None:
        """Let plans keep the selected questions."""
        self._each(edits.lock, "question-lock")

    def unlock(self) -> None:
        """Let plans drop the selected questions that are not the person's own."""
        free = (p.id for p in self.selected if p.origin is not Origin.USER)
        self._each(edits.unlock, "question-unlock", free)

    def pin(self) -> None:
        """Let plans keep the selected questions in their interviews."""
        self._each(edits.pin, "question-pin")

    def unpin(self) -> None:
        """Let plans move the selected questions."""
        self._each(edits.unpin, "question-unpin")

    def remove(self, step: str = "question-remove") -> None:
        """Take the selected questions out, with a way back."""
        kit, chosen = self._session.kit, self.selected
        if kit is None or not self._each(edits.remove_question, step):
            return
        title = chosen[0].question.best_text(kit.language).title or chosen[0].id
        name = on_screen(title, kit.language)
        notice = Notice("ui.plan.removed", len(chosen), name=name, undo=True)
        self._session.noticed.emit(notice)

    def move_by(self, step: int) -> None:
        """Move the selected questions up or down, across interviews where one ends."""
        place = self._step(step)
        if place is not None:
            self.move_to(*place)

    def move_to(self, interview: int, position: int, ids: Iterable[str] = ()) -> None:
        """Move questions, by default the selected ones, before this position of an interview."""
        kit, wanted = self._session.kit, tuple(ids) or self.ids
        if kit is not None and wanted:
            self._take(edits.move_questions(kit, wanted, interview, position), "question-move")

    def move_to_interview(self, interview: int) -> None:
        """Move the selected questions to the end of an interview, counted from 0."""
        kit = self._session.kit
        if kit is not None and interview < len(kit.interviews):
            self.move_to(interview, len(kit.interviews[interview].questions))

    def paste(self, copies: Iterable[Copied], place: Place | None = None) -> None:
        """Add copied questions, by default after the one that one is at; tell what cannot be."""
        kit = self._session.kit
        if kit is None:
            return
        interview, position = place or self.place_after()
        problems: list[Problem] = []
        new, before = kit, {planned.id for planned in kit.questions}
        for copied in copies:
            added = edits.add_copy(new, copied, interview, position)
            if isinstance(added, Problem):
                problems.append(added)
            else:
                new, position = added, position + 1
        if new is not kit:
            self._take(new, "question-paste")
            self.selection_wanted.emit(tuple(p.id for p in new.questions if p.id not in before))
        self._refuse(tuple(problems))

    def place_after(self) -> Place:
        """Return the place after the question that one is at; else the end of the kit."""
        kit = self._session.kit
        if kit is None:
            return 0, 0
        if any(planned.id == self.current for planned in kit.questions):
            interview, position = edits.place_of(kit, self.current)
            return interview, position + 1
        return len(kit.interviews) - 1, len(kit.interviews[-1].questions)

    def seek(self) -> None:
        """Look for what could be asked in the place of the selected question."""
        kit, bank = self._session.kit, self._session.shelves.bank
        if kit is not None and bank is not None and len(self.selected) == 1:
            self._session.swapping.seek(kit, bank, self.ids[0])

    def swap(self, old_id: str, new_id: str) -> None:
        """Ask one question in the place of another."""
        kit, bank = self._session.kit, self._session.shelves.bank
        if kit is not None and bank is not None:
            self._session.swapping.swap(kit, bank, old_id, new_id)

    def again(self) -> None:
        """Ask the next best question in the place of each selected one."""
        kit, bank = self._session.kit, self._session.shelves.bank
        if kit is not None and bank is not None and self.ids:
            self._session.swapping.again(kit, bank, self.ids)

    def _each(
        self,
        edit: Callable[[Kit, str], Kit | Problem],
        step: str,
        ids: Iterable[str] | None = None,
    ) -> bool:
        """Do the same with each of some questions, by default the selected ones, as one step."""
        now: Kit | Problem | None = self._session.kit
        for question_id in self.ids if ids is None else ids:
            if now is None or isinstance(now, Problem):
                break
            now = edit(now, question_id)
        return now is not None and self._take(now, step)

    def _take(self, edited: Kit | Problem, step: str) -> bool:
        taken = self._session.take_edit(edited, step)
        self.refused.emit((edited,) if isinstance(edited, Problem) else ())
        self.changed.emit()
        return taken

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        self._session.board.put("edit", problems)
        self.refused.emit(problems)

    def _step(self, step: int) -> Place | None:
        """Return the place one step up or down of the selected questions, None at the end."""
        kit, chosen = self._session.kit, self.selected
        if kit is None or not chosen:
            return None
        at = chosen[0] if step < 0 else chosen[-1]
        interview, position = edits.place_of(kit, at.id)
        if step < 0 and position > 0:
            return interview, position - 1
        if step > 0 and position + 1 < len(kit.interviews[interview].questions):
            return interview, position + 2
        interview += step
        if not 0 <= interview < len(kit.interviews):
            return None
        return interview, 0 if step > 0 else len(kit.interviews[interview].questions)

    def _take_found(self, found: Found) -> None:
        if found.kit is self._session.kit:
            self.found.emit(found)

    def _take_swapped(self, kit: Kit) -> None:
        old = self._session.kit
        before = {planned.id for planned in old.questions} if old else set[str]()
        self._session.change_kit(kit, "question-swap")
        new = tuple(planned.id for planned in kit.questions if planned.id not in before)
        self.selection_wanted.emit(new)
