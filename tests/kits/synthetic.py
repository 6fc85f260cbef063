"""A kit of any number of questions, made here, so that it doesn't change when the bank does."""

from __future__ import annotations

from kits.model import (
    Competency,
    Covered,
    Interview,
    Kit,
    Origin,
    PlanFacts,
    PlannedQuestion,
    Question,
    QuestionText,
    QuestionType,
)
from roles.model import Importance, Language, Level, Requirement, RequirementKind, Role, Text

TYPES = tuple(QuestionType)
MINUTES = {
    QuestionType.BEHAVIOURAL: 7,
    QuestionType.SITUATIONAL: 5,
    QuestionType.KNOWLEDGE: 4,
    QuestionType.WORK_SAMPLE: 8,
}
MATERIAL = (
    "tide  ferry   wait : minutes\n  1     A       12\n  2     B       31  ; late\n\ttotal 43"
)
TITLES: dict[QuestionType, dict[Language, str]] = {
    QuestionType.BEHAVIOURAL: {"en": "Missed tide", "fr": "Marée manquée"},
    QuestionType.SITUATIONAL: {"en": "Two captains", "fr": "Deux capitaines"},
    QuestionType.KNOWLEDGE: {"en": "Slack mooring", "fr": "Amarre lâche"},
    QuestionType.WORK_SAMPLE: {"en": "Ferry log", "fr": "Journal du bac"},
}
_EN = {
    "ask": "Tell me about the last time a ferry of yours left late. What did you do?",
    "fallback": "Suppose two captains want one berth, but only one can have it. What do you do?",
    "purpose": "Shows who looks at the tide before the timetable.",
    "probes": ("What was the first sign?", "Who else was on the quay?", "What came of it?"),
    "rung": "Rung {rung}: checked tide table {number}, told the harbour, noted what had changed.",
    "solution": "Mooring {number} is slack: the tide turned before the second ferry came in.",
}
_FR = {
    "ask": "Racontez-moi la dernière fois qu'un de vos bacs est parti en retard. Et alors ?",
    "fallback": "Deux capitaines veulent le même quai ; un seul peut l'avoir. Que faites-vous ?",
    "purpose": "Montre qui regarde la marée « avant » l'horaire.",
    "probes": ("Quel a été le premier signe ?", "Qui d'autre était à quai ?", "Et ensuite ?"),
    "rung": "Échelon {rung} : consulte la table {number}, prévient le port et note le changement.",
    "solution": "L'amarre {number} est lâche : la marée a tourné avant le second bac.",
}


def synthetic_kit(
    count: int,
    language: Language = "en",
    *,
    level: Level = Level.SENIOR,
    interviews: int = 1,
    spice: str = "",
) -> Kit:
    """Return a kit of ``count`` questions, all types in turn; ``spice`` goes into every text."""
    planned = [planned_question(number, spice) for number in range(1, count + 1)]
    share = -(-count // interviews) or 1
    groups = [tuple(planned[at : at + share]) for at in range(0, max(count, 1), share)]
    return Kit(
        role=Role(id="harbour-pilot", title=Text(en=f"Harbour Pilot{spice}", fr=f"Pilote{spice}")),
        level=level,
        language=language,
        requirements=(_covered("m1", "Bring ships in"), _covered("m2", "Read tides")),
        competencies=(
            Competency(id="ships", name=Text(en=f"Ships{spice}", fr=f"Navires{spice}")),
            Competency(id="tides", name=Text(en="Tides", fr="Marées")),
        ),
        interviews=tuple(Interview(minutes=60, questions=group) for group in groups),
        plan=PlanFacts(
            optimal=True,
            minutes_used=sum(p.question.minutes for p in planned),
            minutes_available=420,
        ),
    )


def planned_question(number: int, spice: str = "") -> PlannedQuestion:
    """Return question ``number``, counted from 1: its type and competency follow from it."""
    type_ = TYPES[(number - 1) % len(TYPES)]
    question = Question(
        id=f"tides.case-{number}",
        type=type_,
        assesses=("tides",),
        levels=tuple(Level),
        minutes=MINUTES[type_],
        en=_text(number, type_, "en", spice),
        fr=_text(number, type_, "fr", spice),
    )
    return PlannedQuestion(
        question=question,
        origin=Origin.COMPOSED if number % 8 == 5 else Origin.BANK,
        competency="ships" if (number - 1) % 8 < len(TYPES) else "tides",
        requirements=("m1", "m2") if type_ is QuestionType.BEHAVIOURAL else ("m2",),
        preferred="why.second-evidence",
    )


def _text(number: int, type_: QuestionType, language: Language, spice: str) -> QuestionText:
    words = _EN if language == "en" else _FR
    hands_on = type_ in (QuestionType.KNOWLEDGE, QuestionType.WORK_SAMPLE)
    return QuestionText(
        title=f"{TITLES[type_][language]}{spice}",
        ask=f"{words['ask']}{spice}",
        purpose=f"{words['purpose']}{spice}",
        fallback=f"{words['fallback']}{spice}" if type_ is QuestionType.BEHAVIOURAL else None,
        probes=tuple(f"{probe}{spice}" for probe in words["probes"]),
        ladder={
            rung: str(words["rung"]).format(rung=rung, number=number) + spice
            for rung in range(1, 7)
        },
        material=f"{MATERIAL}{spice}" if type_ is QuestionType.WORK_SAMPLE else None,
        solution=str(words["solution"]).format(number=number) + spice if hands_on else None,
    )


def _covered(id_: str, words: str) -> Covered:
    return Covered(
        requirement=Requirement(
            id=id_,
            kind=RequirementKind.MISSION,
            text=Text(en=words, fr=f"{words} (fr)"),
            importance=Importance.ESSENTIAL,
        ),
        covered_by=("tides.case-1", "tides.case-2"),
    )
