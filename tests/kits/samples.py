"""Small banks and roles made for tests, so that they don't change when the shipped ones do."""

from __future__ import annotations

from kits.bank.index import Bank
from kits.bank.model import Concept, Family
from kits.model import Question, QuestionText, QuestionType
from roles.model import Level, Mission, Role, Skill, SkillGroup, SoftSkill, Text

_SUBJECTS = ("orchard", "harbour", "tramway", "quarry", "bakery", "glacier", "theatre", "lagoon")


def text(number: int, word: str, *, fallback: bool) -> QuestionText:
    subject = _SUBJECTS[number % len(_SUBJECTS)]
    return QuestionText(
        title=f"{word} {number}",
        ask=f"Tell me about the {subject} number {number} where {word} failed. What did you do?",
        purpose=f"Tells who has met {word} from who has read of it.",
        fallback=f"Suppose {word} fails at {subject} {number}, but it opens today. What do you do?"
        if fallback
        else None,
        probes=("What was the first sign?", "Who else was involved?"),
        ladder={
            rung: f"Rung {rung} of {word} at {subject} {number}: named step {rung * 7 + number}."
            for rung in range(1, 7)
        },
        material=None if fallback else f"{word} {subject} {number}\nline two",
        solution=None if fallback else f"The {subject} lacks {word} {number}.",
    )


def question(
    concept: str,
    number: int,
    *,
    type_: QuestionType = QuestionType.BEHAVIOURAL,
    minutes: int = 6,
    also: tuple[str, ...] = (),
) -> Question:
    story = type_ in (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)
    word = " and ".join((concept, *also))
    body = text(number, word, fallback=story)
    return Question(
        id=f"{concept}.case-{number}",
        type=type_,
        assesses=(concept, *also),
        levels=tuple(Level),
        minutes=minutes,
        en=body,
        fr=body,
    )


def concept(id_: str, kind: str, *, family: str = "family", **more: object) -> Concept:
    names = {"en": id_, "fr": id_}
    values = {"id": id_, "kind": kind, "names": names, "family": family, "settings": ["data"]}
    return Concept.model_validate({**values, **more})


def families(*ids: str) -> list[Family]:
    return [
        Family.model_validate({"id": id_, "names": {"en": id_.title(), "fr": id_.title()}})
        for id_ in ids
    ]


def bank(concepts: list[Concept], questions: list[Question]) -> Bank:
    return Bank.of(families(*sorted({c.family for c in concepts})), concepts, questions)


def role(
    missions: tuple[str, ...] = (),
    skills: tuple[str, ...] = (),
    soft: tuple[str, ...] = (),
) -> Role:
    listed = tuple(Skill(name=name) for name in skills)
    return Role(
        id="keeper",
        title=Text(en="Keeper", fr="Gardien"),
        missions=tuple(
            Mission(id=f"m{i}", text=Text(en=words)) for i, words in enumerate(missions, 1)
        ),
        technical_skills=(SkillGroup(group=Text(en="Tools"), skills=listed),) if listed else (),
        soft_skills=tuple(
            SoftSkill(id=f"s{i}", text=Text(en=words)) for i, words in enumerate(soft, 1)
        ),
    )
