from __future__ import annotations

import unicodedata

import pytest

from kits.bank.lexicon import Kind, lexicon
from kits.bank.load import load_bank
from kits.bank.matching import match_name, match_text
from kits.bank.model import Concept, ConceptKind
from roles.model import LANGUAGES, Language, Setting, Text
from tools.matching_report import Figures, Verdict, verdicts

BANK, _ = load_bank()
ACTIVITIES = [c for c in BANK.concepts.values() if c.kind is ConceptKind.ACTIVITY]
TECHNICAL_ACTIONS = {
    "en": {"retrain", "label", "analyse", "deploy"},
    "fr": {"reentrainer", "etiqueter", "analyser", "deployer"},
}
"""What is done in our settings only, and may show them; other verbs are everybody's."""


def found(line: str, language: Language = "en", setting: Setting | None = None) -> set[str]:
    text = Text.model_validate({language: line})
    return {match.concept_id for match in match_text(text, BANK, [ConceptKind.ACTIVITY], setting)}


def without_accents(line: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", line) if not unicodedata.combining(c))


@pytest.fixture(scope="module", params=LANGUAGES)
def judged(request) -> dict[str, list[Verdict]]:
    return verdicts(request.param, BANK)


def test_of_labelled_lines_nearly_all_that_is_found_is_right_and_most_is_found(judged):
    lines = [v for name in ("tuning half", "held-out half") for v in judged[name]]
    assert len(lines) == 100
    figures = Figures.of(lines)
    assert figures.precision >= 0.9
    assert figures.recall >= 0.8


def test_new_wordings_are_mostly_understood(judged):
    figures = Figures.of(judged["fresh"])
    assert figures.precision >= 0.85
    assert figures.recall >= 0.7


def test_lines_of_every_setting_are_understood(judged):
    lines = [v for name in ("grown tuning half", "grown held-out half") for v in judged[name]]
    assert len(lines) == 70
    figures = Figures.of(lines)
    assert figures.precision >= 0.9
    assert figures.recall >= 0.8


def test_lines_of_other_professions_match_nothing_of_any_kind(judged):
    assert len(judged["out of reach"]) >= 65
    assert {v.line: v.found for v in judged["out of reach"] if v.found} == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("concept", ACTIVITIES, ids=lambda concept: concept.id)
class TestEveryActivity:
    def test_is_found_by_its_name_and_each_alias(self, concept: Concept, language: Language):
        phrases = (concept.names.get(language), *concept.aliases.get(language))
        assert [p for p in phrases if concept.id not in found(p, language)] == []

    def test_whatever_the_case_the_accents_and_the_punctuation(
        self, concept: Concept, language: Language
    ):
        for phrase in concept.aliases.get(language):
            other = f"« {without_accents(phrase).upper().replace(' ', ',  ')} »!"
            assert concept.id in found(other, language), other

    def test_with_its_words_in_the_opposite_order(self, concept: Concept, language: Language):
        for phrase in concept.aliases.get(language):
            backwards = " ".join(reversed(phrase.replace("'", " ").split()))
            assert concept.id in found(backwards, language), backwards


def test_a_synonym_is_as_good_as_the_word():
    for line in ("Enhance the models", "Optimise our algorithms", "Tune classifiers"):
        assert "model-improvement" in found(line)
    for line in ("Perfectionner les modèles", "Affiner nos algorithmes"):
        assert "model-improvement" in found(line, "fr")


def test_a_line_may_be_about_several_activities():
    line = "Clean training data, build dashboards and monitor models in production"
    assert found(line) >= {"training-data-quality", "dashboarding", "model-monitoring"}


def test_what_is_done_to_one_thing_is_not_done_to_another():
    assert "model-building" not in found("Build dashboards and monitor models")
    assert "model-building" not in found("Build APIs that serve our models")
    assert "data-pipelines" in found("Build data pipelines and monitor models")


def test_a_property_needs_something_of_the_concepts_own_field():
    assert "model-monitoring" in found("Monitor performance and retrain the model")
    assert "model-monitoring" not in found("Monitor performance of the sales department")
    assert "inference-latency" not in found("Reduce the latency of the public website")


def test_the_thing_alone_gives_way_to_what_is_done_to_it():
    assert found("Monitor model performance") == {"model-monitoring"}


def test_the_first_thing_can_be_named_again():
    assert "model-evaluation" in found("Train the models, then validate them")
    assert "model-evaluation" in found("Entraîner des modèles et les valider", "fr")


def test_what_everybody_does_tells_nothing_alone():
    for line in ("Interview people in the street", "Monitor the weather", "Plan the summer party"):
        assert found(line) == set()
    for line in ("Recruter des bénévoles", "Planifier la fête de l'été", "Prioriser les urgences"):
        assert found(line, "fr") == set()


def test_a_set_phrase_may_stand_apart_in_a_line():
    assert found("Keep cloud costs in check") == {"cloud-costs"}
    assert found("Keep technical debt under control") == {"technical-direction"}
    assert found("Livrer le logiciel sans geste manuel", "fr") == {"continuous-delivery"}


def test_hiring_people_is_not_developing_them():
    assert found("Hire engineers") == {"hiring"}
    assert found("Mentor engineers") == {"people-development"}
    assert found("Embaucher des développeurs", "fr") == {"hiring"}
    assert found("Coacher les développeurs", "fr") == {"people-development"}


def test_learning_from_incidents_is_not_handling_them():
    assert found("Write blameless post-mortems") == {"incident-learning"}
    assert found("Resolve production incidents") == {"incident-response"}
    assert found("Animer les post-mortems", "fr") == {"incident-learning"}


def test_of_what_the_same_words_show_the_setting_takes_its_own():
    line = "Align stakeholders"
    assert found(line) == {"stakeholder-alignment", "stakeholder-decisions"}
    assert found(line, setting=Setting.PRODUCT) == {"stakeholder-alignment"}
    assert found(line, setting=Setting.DATA) == {"stakeholder-decisions"}


def test_what_only_another_setting_knows_is_found_in_any():
    line = "Monitor models in production"
    assert found(line, setting=Setting.INFRASTRUCTURE) == {"model-monitoring"}


def test_the_setting_of_the_role_shows_the_field_of_everyday_words():
    line = "Set up monitoring and alerting that disturb people only for a good reason"
    assert found(line) == set()
    assert found(line, setting=Setting.INFRASTRUCTURE) == {"observability"}


def test_a_tool_is_not_another_of_its_kind():
    skills = [ConceptKind.SKILL]
    ids = {match.concept_id for match in match_text(Text(en="Run our AWS platform"), BANK, skills)}
    assert "aws" in ids
    assert not ids & {"azure", "gcp"}


def test_verbs_are_known_in_the_forms_of_adverts():
    assert found("Vous concevez des API", "fr") == {"api-design"}
    assert found("Tu maintiens des API", "fr") == {"api-design"}


def test_a_match_says_by_which_words_of_the_line_and_how_sure_it_is():
    text = Text(en="Enhance the overall accuracy of our models")
    match = match_text(text, BANK, [ConceptKind.ACTIVITY])[0]
    assert (match.concept_id, match.how) == ("model-improvement", "match.words")
    assert match.words == "Enhance accuracy models"
    assert 0 < match.strength < 1


def test_words_that_stand_together_are_the_surer_match():
    near = match_text(Text(en="Validate models"), BANK, [ConceptKind.ACTIVITY])[0]
    far = match_text(Text(en="Validate often unstable models"), BANK, [ConceptKind.ACTIVITY])[0]
    assert near.concept_id == far.concept_id == "model-evaluation"
    assert near.strength > far.strength


def test_the_two_languages_of_a_line_are_both_read_and_a_concept_comes_once():
    text = Text(en="Monitor models", fr="Surveiller les modèles et gérer les incidents")
    ids = [match.concept_id for match in match_text(text, BANK, [ConceptKind.ACTIVITY])]
    assert sorted(ids) == ["incident-response", "model-monitoring"]


def test_a_name_in_exact_case_is_not_found_in_a_common_word():
    skills = [ConceptKind.SKILL]
    for line, is_there in (
        ("Write Spark jobs for our data", True),
        ("Data to spark talks", False),
    ):
        ids = {match.concept_id for match in match_text(Text(en=line), BANK, skills)}
        assert ("spark" in ids) is is_there


def test_a_tool_is_found_by_name():
    match = match_name("scikit learn", BANK)
    assert match is not None
    assert (match.concept_id, match.strength) == ("scikit-learn", 1.0)
    assert match_name("shoeing horses", BANK) is None


@pytest.mark.parametrize("language", LANGUAGES)
class TestLexicon:
    def test_a_word_of_another_profession_is_not_one_of_ours(self, language: Language):
        known = lexicon(language)
        acts = {sense for sense, kind in known.classes.values() if kind is not Kind.THING}
        assert known.elsewhere & (acts | known.everyday | known.setting_words) == frozenset()

    def test_no_everyday_verb_shows_a_setting(self, language: Language):
        known = lexicon(language)
        acts = {sense for sense, kind in known.classes.values() if kind is Kind.ACTION}
        assert known.setting_words & acts == TECHNICAL_ACTIONS[language]

    def test_a_sense_plays_one_part(self, language: Language):
        parts: dict[str, set[Kind]] = {}
        for sense, kind in lexicon(language).classes.values():
            parts.setdefault(sense, set()).add(kind)
        assert {sense for sense, kinds in parts.items() if len(kinds) > 1} == set()

    def test_every_setting_has_words_of_its_own(self, language: Language):
        settings = lexicon(language).settings
        for setting in Setting:
            others = frozenset().union(*(settings[s] for s in Setting if s is not setting))
            assert settings[setting] - others
