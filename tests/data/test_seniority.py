"""Kits of every shipped role ask of each level what that level is for (S1 to S6)."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

import pytest

from kits.bank.load import load_bank
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.generate.build import Wishes, build_kit
from kits.languages import language_pack
from kits.model import Kit, PlannedQuestion, QuestionType
from kits.review.text import content_words
from roles.library import load_library
from roles.model import LANGUAGES, Language, Level, Role
from tests.kits.text_dump import said

BANK, _ = load_bank()
ROLES = {entry.role.id: entry.role for entry in load_library().entries}
INTERVIEWS = (45, 45, 60)
ADJACENT = list(pairwise(Level))
PEOPLE_FAMILIES = {"working-together", "leading-people"}
"""Families of concepts in which one moves other people."""

LEADERS_SCOPE = {
    "en": r"strateg(y|ies|ic)|several teams|across teams|team budgets?|budgets? of|organisation",
    "fr": r"stratég(ie|ique)s?|plusieurs équipes|budgets? (de|du|des)|organisation",
}
REACH = {
    "en": r"teams?|organisation|company|colleagues?|others|everyone|agreement|agreed|rule|policy|"
    r"product|business|customers?|clients?",
    "fr": r"équipes?|organisation|entreprise|collègues?|autres|accords?|règles?|produit|métiers?|"
    r"toute?s|tous|clients?",
}
HAVING_MANAGED = {
    "en": r"direct reports?|you (have )?(managed|led|supervised|hired|coached)|people you manage|"
    r"line manage\w*|appraisals?",
    "fr": r"subordonnée?s?|vous (avez )?(managé|encadré|dirigé|supervisé|recruté)|"
    r"encadre|dirige une équipe|entretiens? annuels?",
}
YEARS = {
    "en": r"(years?|months?)('|’)? (of )?(experience|practice|seniority)|seniority|"
    r"(years?|months?) (in|on) (the|this) (job|role|field)",
    "fr": r"(ans|années?|mois) d(e |'|’)(expérience|pratique|ancienneté|métier)|ancienneté",
}


def found(patterns: dict[str, str], text: str, language: Language) -> str:
    match = re.search(rf"\b({patterns[language]})\b", text, re.IGNORECASE)
    return match.group() if match else ""


@cache
def kit_of(role_id: str, level: Level) -> Kit:
    """Return a kit; its questions hold both languages, so that one kit serves for both."""
    kit = build_kit(ROLES[role_id], BANK, Wishes(level, "en", INTERVIEWS)).kit
    assert kit is not None
    return kit


def in_language(kit: Kit, language: Language) -> Kit:
    return kit.model_copy(update={"language": language})


def anchors(planned: PlannedQuestion, kit: Kit, language: Language) -> list[str]:
    return [anchor.text for anchor in planned.anchors(kit.level, language)]


def text_of(kit: Kit, kind: Kind) -> str:
    """Return what documents of a kind say, as it was written."""
    return "\n".join(said(document) for document in documents_of(kit, (kind,)))


@pytest.mark.parametrize(
    ("patterns", "language", "text"),
    [
        (LEADERS_SCOPE, "en", "Set the strategy of several teams."),
        (LEADERS_SCOPE, "fr", "Fixe la stratégie de l'organisation."),
        (HAVING_MANAGED, "en", "Tell me about people you managed."),
        (HAVING_MANAGED, "fr", "Parlez-moi d'une équipe que vous avez encadrée."),
        (YEARS, "en", "Had five years of experience with SQL."),
        (YEARS, "fr", "A cinq ans d'expérience en SQL."),
        (REACH, "en", "Made it a rule for every team."),
        (REACH, "fr", "En fait une règle pour les équipes."),
    ],
)
def test_the_word_lists_find_what_they_are_for(patterns, language: Language, text: str):
    assert found(patterns, text.replace("encadrée", "encadré"), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role_id", ROLES)
class TestVocabulary:
    def test_s1_a_junior_kit_has_no_leaders_scope(self, role_id: str, language: Language):
        kit = kit_of(role_id, Level.JUNIOR)
        wrong = {
            f"{planned.id}: {word}"
            for planned in kit.questions
            for text in [*_past(planned, language), *anchors(planned, kit, language)]
            if (word := found(LEADERS_SCOPE, text, language))
        }
        assert wrong == set()

    def test_s1_a_lead_kit_is_about_more_than_tasks_of_ones_own(
        self, role_id: str, language: Language
    ):
        lead, junior = (
            _share_that_reaches(kit_of(role_id, level), language)
            for level in (Level.LEAD, Level.JUNIOR)
        )
        assert lead >= 0.4
        assert lead > junior

    def test_s4_a_junior_kit_asks_of_nobody_to_have_managed(
        self, role_id: str, language: Language
    ):
        kit = kit_of(role_id, Level.JUNIOR)
        wrong = {
            f"{planned.id}: {word}"
            for planned in kit.questions
            for text in [
                planned.question.best_text(language).ask,
                *anchors(planned, kit, language),
            ]
            if (word := found(HAVING_MANAGED, text, language))
        }
        assert wrong == set()

    def test_s5_a_junior_may_take_a_story_from_anywhere(self, role_id: str, language: Language):
        kit = in_language(kit_of(role_id, Level.JUNIOR), language)
        stories = [p for p in kit.questions if p.question.type is QuestionType.BEHAVIOURAL]
        said = text_of(kit, Kind.GUIDE)
        line = language_pack(language).text("spoken.behavioural.junior")
        for planned in stories:
            ask = planned.question.best_text(language).ask
            before = said[: said.index(ask)]
            assert line in before[before.rindex(_heading(before)) :], planned.id

    @pytest.mark.parametrize("level", list(Level))
    def test_s6_each_grid_says_what_the_level_is_expected_to_do(
        self, role_id: str, language: Language, level: Level
    ):
        kit = in_language(kit_of(role_id, level), language)
        pack = language_pack(language)
        expected = pack.text(f"expect.{level}")
        for document in documents_of(kit, (Kind.GRID,)):
            page = said(document)
            first = next(p for p in kit.questions if anchors(p, kit, language)[0] in page)
            assert expected in page
            assert page.index(expected) < page.index(anchors(first, kit, language)[0])


def _share_that_reaches(kit: Kit, language: Language) -> float:
    """Return the share of questions whose scores 3 and 5 go beyond one person's own work."""
    far = [
        planned
        for planned in kit.questions
        if found(REACH, " ".join(anchors(planned, kit, language)[1:]), language)
    ]
    return len(far) / len(kit.questions)


def _past(planned: PlannedQuestion, language: Language) -> list[str]:
    """Return the ask where it looks for a past event; scenes and materials may be anybody's."""
    story = planned.question.type is QuestionType.BEHAVIOURAL
    return [planned.question.best_text(language).ask] if story else []


def _heading(text: str) -> str:
    """Return the last heading of a question in a dump."""
    return [row for row in text.splitlines() if row.lstrip().startswith("###")][-1]


@pytest.mark.parametrize("role_id", ROLES)
class TestLevels:
    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize(("lower", "upper"), ADJACENT)
    def test_s2_adjacent_levels_expect_different_things(
        self, role_id: str, lower: Level, upper: Level, language: Language
    ):
        below, above = (
            [
                content_words(planned.anchors(level, language)[1].text, language)
                for planned in kit_of(role_id, level).questions
            ]
            for level in (lower, upper)
        )
        new = [words for words in above if all(_likeness(words, old) < 0.7 for old in below)]
        assert len(new) >= 0.6 * len(above)

    @pytest.mark.parametrize(("lower", "upper"), ADJACENT)
    def test_s2_adjacent_levels_score_the_same_competencies(
        self, role_id: str, lower: Level, upper: Level
    ):
        below, above = (
            {competency.id for competency in kit_of(role_id, level).competencies}
            for level in (lower, upper)
        )
        assert len(below & above) >= 0.7 * len(below | above)

    def test_s4_a_lead_kit_scores_the_moving_of_others(self, role_id: str):
        about = {
            BANK.concepts[concept_id].family
            for planned in kit_of(role_id, Level.LEAD).questions
            for concept_id in planned.question.assesses
        }
        assert about & PEOPLE_FAMILIES

    def test_s3_no_role_asks_for_years(self, role_id: str):
        wrong = [
            text
            for language in LANGUAGES
            for text in _required(ROLES[role_id], language)
            if found(YEARS, text, language)
        ]
        assert wrong == []


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / (len(one | other) or 1)


def _required(role: Role, language: Language) -> list[str]:
    texts = [item.text.best(language) for item in (*role.missions, *role.soft_skills)]
    return texts + [skill.name for group in role.technical_skills for skill in group.skills]


@pytest.mark.parametrize("language", LANGUAGES)
def test_s3_no_rung_of_the_bank_counts_years(language: Language):
    wrong = {
        f"{question.id} {rung}"
        for question in BANK.questions
        for rung, text in question.best_text(language).ladder.items()
        if found(YEARS, text, language)
    }
    assert wrong == set()


EXPECTED = {
    "en": {
        Level.JUNIOR: ("task", "close guidance", "known", "days", "their own", "learned"),
        Level.MID: (
            "feature",
            "occasional guidance",
            "defined",
            "weeks",
            "a colleague",
            "result",
        ),
        Level.SENIOR: (
            "system",
            "little guidance",
            "unclear",
            "quarter",
            "the team",
            "trade-off",
        ),
        Level.LEAD: ("several teams", "direction", "the goal", "year", "organisation", "lasted"),
    },
    "fr": {
        Level.JUNIOR: ("tâche", "appui proche", "connue", "jours", "son propre", "appris"),
        Level.MID: (
            "fonctionnalité",
            "appui ponctuel",
            "posé",
            "semaines",
            "un collègue",
            "livré",
        ),
        Level.SENIOR: ("système", "peu d'appui", "flou", "trimestre", "l'équipe", "arbitrage"),
        Level.LEAD: (
            "plusieurs équipes",
            "cap",
            "le but",
            "un an",
            "l'organisation",
            "durablement",
        ),
    },
}
"""Scope, autonomy, ambiguity, horizon, influence and evidence, one word of each."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", list(Level))
def test_an_expectation_speaks_of_all_six_things_that_grow(level: Level, language: Language):
    said = language_pack(language).text(f"expect.{level}")
    assert [word for word in EXPECTED[language][level] if word not in said] == []
