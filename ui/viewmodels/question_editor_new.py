"""A question of one's own while it is being written; the kit asks it once it is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kits import edits
from kits.edits.own_question import QuestionForm, TextForm, own_question
from kits.generate.requirements import key_of
from kits.generate.task import competency_by_requirement
from kits.model import QuestionType
from kits.review.structure import MINUTES
from roles.model import LANGUAGES
from roles.problem import Problem
from ui.viewmodels.question_editor_sheet import MOST_PROBES, RUNGS, Sheet

if TYPE_CHECKING:
    from collections.abc import Collection

    from kits.model import Kit, Question
    from roles.model import Language
    from ui.i18n import Words
    from ui.session import Session

_FIRST = QuestionType.BEHAVIOURAL
_WHOLE_LADDER = {"own.no-ladder", "own.no-rung", "build.own-no-rung"}


class NewSheet(Sheet):
    """What was filled in so far; it waits here when one looks elsewhere meanwhile."""

    added = Signal(str)
    """The id of the question that the kit asks now."""

    def __init__(self, session: Session, words: Words, parent: QObject | None = None) -> None:
        super().__init__(words, parent)
        self._session = session
        self.place = (0, 0)
        """Where it will be asked: interview and position, from 0."""
        self._clear()
        session.project_begun.connect(self._clear)

    @property
    def kit(self) -> Kit | None:
        """Return the session's kit."""
        return self._session.kit

    @property
    def type(self) -> QuestionType:
        """Return how the question gets at evidence."""
        return self._type

    @property
    def minutes(self) -> int:
        """Return how long the question takes; until it is said, what is usual for its type."""
        return self._minutes or sum(MINUTES[self._type]) // 2

    @property
    def competency(self) -> str:
        """Return the id of the competency that is scored."""
        known = [key for key, _ in self.competencies()]
        return self._competency if self._competency in known else next(iter(known), "")

    @property
    def requirement(self) -> str:
        """Return the requirement that the question shows, empty for none in particular."""
        known = [key for key, _ in self.requirements()]
        return self._requirement if self._requirement in known else ""

    @property
    def begun(self) -> bool:
        """Tell whether anything was written."""
        return any(text.strip() for text in self._texts.values())

    def begin(self, interview: int, position: int) -> None:
        """Write for this place, counted from 0; what was begun before goes on."""
        self.place = (interview, position)
        if not self.begun and self.kit is not None:
            self.language = self.kit.language
            focus = self.kit.interviews[interview].focus
            self._competency = next(iter(focus), self._competency)
        self.changed.emit()

    def adopt(self, other: NewSheet) -> None:
        """Go on with what was written in another."""
        self.language, self.place = other.language, other.place
        self._texts = dict(other._texts)
        self._type, self._minutes = other._type, other._minutes
        self._competency, self._requirement = other._competency, other._requirement
        self.changed.emit()

    def discard(self) -> None:
        """Forget what was written."""
        self._clear()
        self.changed.emit()

    def requirements(self) -> tuple[tuple[str, str], ...]:
        """Return what can be shown of the competency: ids and texts."""
        kit = self.kit
        if kit is None:
            return ()
        home = competency_by_requirement(kit.competencies)
        return tuple(
            (one.requirement.id, one.requirement.text.best(self.words.language).rstrip(" ."))
            for one in kit.requirements
            if one.requirement.scored and home.get(one.requirement.id) == self.competency
        )

    def text_in(self, language: Language, part: str) -> str:
        """Return what was written."""
        return self._texts.get((language, part), "")

    def behind(self, language: Language) -> Collection[str]:  # noqa: ARG002 - none was before
        """Return nothing: both languages are new."""
        return ()

    def put(self, part: str, text: str) -> None:
        """Take what was typed into a part."""
        self._texts[self.language, part] = text
        self.refuse(part, None)
        whole = part.partition(".")[0]
        if whole != part:
            self.refuse(whole, None)
            self.changed.emit()

    def probe_count(self) -> int:
        """Return how many probes there are, up to the last one that says something."""
        there = [at for at in range(MOST_PROBES) if self.text(f"probes.{at}").strip()]
        return max(there, default=-1) + 1

    def remove_probe(self, position: int) -> None:
        """Take a probe away."""
        probes = self._probes(self.language)
        self._put_probes([*probes[:position], *probes[position + 1 :]])

    def move_probe(self, position: int, to: int) -> None:
        """Put a probe at another position."""
        probes = self._probes(self.language)
        if position < len(probes):
            probes.insert(max(0, to), probes.pop(position))
            self._put_probes(probes)

    def set_type(self, type_: QuestionType) -> None:
        """Get at evidence in another way."""
        self._type = type_
        self.changed.emit()

    def set_minutes(self, minutes: int) -> None:
        """Take this long."""
        self._minutes = minutes

    def set_competency(self, competency: str) -> None:
        """Have another competency scored."""
        self._competency = competency
        self.changed.emit()

    def set_requirement(self, requirement: str) -> None:
        """Show this requirement, or none in particular."""
        self._requirement = requirement

    def add(self, *, keep: bool) -> bool:
        """Ask the question in the kit, and keep it in the user's bank if wished.

        Everything that is wrong is shown at its part, and False is returned.
        """
        kit = self.kit
        if kit is None:
            return False
        self.problems.clear()
        question, problems = own_question(self._form(), self._taken(kit))
        if question is not None:
            edited = edits.add_question(kit, question, *self.place, self.competency)
            if not isinstance(edited, Problem):
                self._session.take_edit(edited, "own-question")
                self._finish(question, keep=keep)
                return True
            problems = (edited,)
        self._show(problems)
        return False

    def _finish(self, question: Question, *, keep: bool) -> None:
        if keep:
            self._session.shelves.keep_question(question)
        self._clear()
        self.added.emit(question.id)

    def _show(self, problems: tuple[Problem, ...]) -> None:
        languages = self._written()
        for problem in problems:
            field = problem.place.field
            if problem.code in _WHOLE_LADDER and not field.endswith(".ladder"):
                field = f"{languages[0]}.ladder"
            for language in languages:
                if field.startswith(f"{language}."):
                    self.language = language
            self.refuse(field.removeprefix(f"{self.language}."), problem)
        self.changed.emit()

    def _form(self) -> QuestionForm:
        kit, requirement = self.kit, self.requirement
        concepts = next(
            (one.concepts for one in (kit.requirements if kit else ())
             if one.requirement.id == requirement), (),
        )  # fmt: skip
        named = key_of(requirement) if requirement else self.competency
        about = concepts[0] if concepts else named
        return QuestionForm(
            texts={language: self._text(language) for language in self._written()},
            assesses=(about or "own",),
            type=self.type,
            minutes=self.minutes,
        )

    def _written(self) -> tuple[Language, ...]:
        """Return the languages in which something is written, else the kit's."""
        found: tuple[Language, ...] = tuple(one for one in LANGUAGES if self._says(one))
        return found or (self.kit.language if self.kit else self.language,)

    def _says(self, language: Language) -> bool:
        return any(key == language and text.strip() for (key, _), text in self._texts.items())

    def _text(self, language: Language) -> TextForm:
        def said(part: str) -> str:
            return self.text_in(language, part)

        return TextForm(
            ask=said("ask"),
            purpose=said("purpose"),
            title=said("title"),
            fallback=said("fallback"),
            probes=tuple(self._probes(language)),
            ladder={rung: said(f"ladder.{rung}") for rung in RUNGS},
            material=said("material"),
            solution=said("solution"),
        )

    def _probes(self, language: Language) -> list[str]:
        return [self.text_in(language, f"probes.{at}") for at in range(MOST_PROBES)]

    def _put_probes(self, probes: list[str]) -> None:
        for at in range(MOST_PROBES):
            self._texts[self.language, f"probes.{at}"] = probes[at] if at < len(probes) else ""
        self.changed.emit()

    def _taken(self, kit: Kit) -> set[str]:
        loaded = self._session.shelves.bank
        known = {question.id for question in loaded.bank.questions} if loaded else set[str]()
        return known | {planned.id for planned in kit.questions} | set(kit.excluded)

    def _clear(self) -> None:
        self._texts: dict[tuple[Language, str], str] = {}
        self._type = _FIRST
        self._minutes = 0
        self._competency = ""
        self._requirement = ""
        self.problems.clear()
