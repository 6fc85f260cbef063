"""What a person chooses for a kit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kits.model import LONGEST_NAME, Origin

if TYPE_CHECKING:
    import datetime as dt

    from kits.model import Kit, Question
    from roles.model import Language, Level


@dataclass(frozen=True, slots=True)
class RuleFor:
    """How one competency counts: its weight from 1 to 3 with the reason, and its minimum."""

    competency: str
    weight: int = 1
    reason: str = ""
    minimum: int | None = None


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person chooses: all that a kit depends on besides the role and the bank."""

    level: Level
    language: Language
    interviews: tuple[int, ...] = (60,)
    variant: int = 1
    date: dt.date | None = None
    country: str | None = None
    focus: tuple[tuple[str, ...], ...] = ()
    """Ids of the competencies each interview looks after; an empty one is open to all."""
    strict_focus: bool = True
    """Whether other competencies stay out of an interview with a focus, or only come second."""
    panels: tuple[tuple[str, ...], ...] = ()
    """Names of those who hold each interview."""
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    """Pairs of questions that are never asked together."""
    pinned: tuple[tuple[str, int], ...] = ()
    """Questions that are asked in the interview of this number, from 1."""
    own: tuple[Question, ...] = ()
    """Questions a person wrote; they are asked."""
    rules: tuple[RuleFor, ...] = ()
    """Competencies that count otherwise than the rest: all others weigh 1, without a minimum."""

    @property
    def must(self) -> frozenset[str]:
        """Return the ids of the questions that are asked whatever else is."""
        pinned = (question_id for question_id, _ in self.pinned)
        return frozenset((*self.include, *pinned, *(question.id for question in self.own)))

    def panel(self, interview: int) -> tuple[str, ...]:
        """Return who holds an interview, counted from 0."""
        named = self.panels[interview] if interview < len(self.panels) else ()
        return tuple(name.strip()[:LONGEST_NAME] for name in named if name.strip())

    def focus_of(self, interview: int) -> tuple[str, ...]:
        """Return what an interview looks after, counted from 0."""
        return self.focus[interview] if interview < len(self.focus) else ()

    def without(self, unknown: set[str]) -> Wishes:
        """Return the same wishes, silent about questions that are not known."""
        return replace(
            self,
            exclude=tuple(key for key in self.exclude if key not in unknown),
            apart=tuple(pair for pair in self.apart if unknown.isdisjoint(pair)),
        )

    def without_must(self, ids: set[str]) -> Wishes:
        """Return the same wishes, without wanting these questions."""
        return replace(
            self,
            include=tuple(key for key in self.include if key not in ids),
            pinned=tuple((key, number) for key, number in self.pinned if key not in ids),
            own=tuple(question for question in self.own if question.id not in ids),
        )

    def within(self, competencies: set[str]) -> Wishes:
        """Return the same wishes, silent about competencies that are no more."""
        return replace(
            self,
            focus=tuple(tuple(key for key in some if key in competencies) for some in self.focus),
            rules=tuple(rule for rule in self.rules if rule.competency in competencies),
        )

    def in_interviews(self, lengths: tuple[int, ...]) -> Wishes:
        """Return the same wishes for other lengths.

        What was wished for an interview that is no more falls away; questions pinned to it are
        still asked.
        """
        after = same_interviews(self.interviews, lengths)
        before = {new: old for old, new in after.items()}
        olds = [before.get(i, len(self.interviews)) for i in range(len(lengths))]
        return replace(
            self,
            interviews=lengths,
            focus=tuple(map(self.focus_of, olds)) if self.focus else (),
            panels=tuple(map(self.panel, olds)) if self.panels else (),
            pinned=tuple(
                (key, after[number - 1] + 1) for key, number in self.pinned if number - 1 in after
            ),
            include=(
                *self.include,
                *(key for key, number in self.pinned if number - 1 not in after),
            ),
        )


def same_interviews(old: tuple[int, ...], new: tuple[int, ...]) -> dict[int, int]:
    """Return which old interview is which new one, from 0.

    As many interviews are the same ones with other lengths. If some were added or taken away,
    the others are known by their lengths, in order.
    """
    if len(old) == len(new):
        return dict(enumerate(range(len(old))))
    few, many = sorted((old, new), key=len)
    found: dict[int, int] = {}
    after = 0
    for i, length in enumerate(few):
        if length in many[after:]:
            found[i] = many.index(length, after)
            after = found[i] + 1
    return found if few is old else {place: i for i, place in found.items()}


def wishes_of(kit: Kit) -> Wishes:
    """Return the wishes that a kit holds: its locked questions are to be included."""
    locked = [p for p in kit.questions if p.locked and not p.pinned]
    return Wishes(
        level=kit.level,
        language=kit.language,
        interviews=tuple(interview.minutes for interview in kit.interviews),
        variant=kit.variant,
        date=kit.date,
        country=kit.country,
        focus=tuple(interview.wished_focus for interview in kit.interviews),
        strict_focus=kit.strict_focus,
        panels=tuple(interview.interviewers for interview in kit.interviews),
        include=tuple(p.id for p in locked if p.origin is not Origin.USER),
        exclude=kit.excluded,
        apart=kit.apart,
        pinned=tuple(
            (planned.id, number)
            for number, interview in enumerate(kit.interviews, 1)
            for planned in interview.questions
            if planned.pinned
        ),
        own=tuple(p.question for p in kit.questions if p.origin is Origin.USER),
        rules=tuple(
            RuleFor(c.id, c.weight, c.weight_reason, c.minimum)
            for c in kit.competencies
            if c.weight > 1 or c.minimum
        ),
    )
