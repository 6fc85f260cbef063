from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kits.generate.compose import compose, read_duty
from kits.generate.grammar.english_words import english
from kits.generate.grammar.french_words import french
from kits.languages import language_pack
from kits.model import Covered, Origin
from kits.review import review_question
from kits.review.text import word_count
from roles.model import LANGUAGES, Importance, Level, Requirement, RequirementKind, Text
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from kits.model import Question, QuestionText
    from roles.model import Language

FIXTURE = Path(__file__).parents[2] / "fixtures" / "duties.yaml"
DUTIES = read_yaml(FIXTURE.read_bytes(), FIXTURE.name).value
LINES = [(language, duty["text"]) for language in LANGUAGES for duty in DUTIES[language]]
ABOUT_THE_BANK = {"review.language-missing", "review.id-prefix", "review.concept-unknown"}
DOUBLED = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
UNCONTRACTED = re.compile(r"\b(?:de les?|à les?|que ils?|que elles?|de un|se vous)\b")
MISSION, TOOL, QUALITY = RequirementKind


def composed(
    text: Text, kind: RequirementKind = MISSION, level: Level = Level.MID, id_: str = "duty"
) -> Question:
    requirement = Requirement(id=id_, kind=kind, text=text, importance=Importance.ESSENTIAL)
    candidate = compose(Covered(requirement=requirement), level)
    assert candidate.origin is Origin.COMPOSED
    assert candidate.direct == (id_,)
    return candidate.question


def said(
    words: str,
    language: str,
    kind: RequirementKind = MISSION,
    level: Level = Level.MID,
) -> QuestionText:
    spoken = cast("Language", language)
    text = composed(Text.of(spoken, words), kind, level).text(spoken)
    assert text is not None
    return text


def faults(question: Question) -> list[tuple[str, str, object]]:
    found = review_question(question, {})
    return [(p.code, p.place.field, p.params) for p in found if p.code not in ABOUT_THE_BANK]


def test_the_duties_come_from_twelve_professions_and_more_than_four_forms():
    for language in LANGUAGES:
        assert len(DUTIES[language]) == 50
        assert len({duty["profession"] for duty in DUTIES[language]}) >= 12
        assert len({duty["form"] for duty in DUTIES[language]}) > 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_of_nearly_every_duty_is_told(language: Language):
    wrong = [
        (duty["text"], duty["form"], str(read_duty(duty["text"], language).form))
        for duty in DUTIES[language]
        if read_duty(duty["text"], language).form != duty["form"]
    ]
    assert len(wrong) <= 0.05 * len(DUTIES[language]), wrong


@pytest.mark.parametrize(("language", "words"), LINES)
def test_every_duty_makes_a_question_that_can_be_asked_aloud_at_every_level(
    language: Language, words: str
):
    for level in Level:
        question = composed(Text.of(language, words), level=level)
        assert faults(question) == []
        ask = question.best_text(language).ask
        assert word_count(ask) <= 35
        assert not DOUBLED.search(ask)
        assert not UNCONTRACTED.search(ask)
        assert ask.count("“") == ask.count("”")
        assert ask.count("«") == ask.count("»")


ASKED = {
    "en": {
        "Shoe horses of the mounted police.": "shoe horses of the mounted police",
        "Coordinates the night shifts": "coordinate the night shifts",
        "Coordinating volunteers": "coordinate volunteers",
        "You will coordinate the porters": "coordinate the porters",
        "Responsible for coordinating school trips": "coordinate school trips",
        "Coordination of night shifts": "coordinate night shifts",
        "Responsible for the weekly rota": "take charge of the weekly rota",
        "Stock control": "handle stock control",
        "Weekly stock check": "handle the weekly stock check",
        "Building, training and testing models": "build, train and test models",
        "Sorts parcels, loads vans and drives them": "sort parcels, load vans and drive them",
        "Prepares her team for inspections": "prepare your team for inspections",
        "Serve our guests (up to 80) at lunch/dinner": "serve your guests at lunch or dinner",
        "Sweep the yard regularly": "sweep the yard",
        "MAINTAIN A SAFE WORKSPACE": "maintain a safe workspace",
        "Provide care 24/7 on the ward": "provide care on the ward",
        "Zest the lemons": "zest the lemons",
        "Care: dress wounds": "dress wounds",
    },
    "fr": {
        "Ferrer les chevaux de la police montée.": "ferrer les chevaux de la police montée",
        "Vous coordonnez les équipes": "coordonner les équipes",
        "Vous conduirez les bus": "conduire les bus",
        "Coordination des équipes": "assurer la coordination des équipes",
        "Accueil et orientation des patients": "assurer l'accueil et l'orientation des patients",
        "S'assurer de la propreté des salles": "vous assurer de la propreté des salles",
        "Assurez-vous que tout est prêt": "vous assurer que tout est prêt",
        "Se charge des stocks et s'occupe du linge": (
            "vous charger des stocks et vous occuper du linge"
        ),
        "Mise en rayon & étiquetage": "assurer la mise en rayon et l'étiquetage",
        "Assurer les soins 24 h/24 et 7 j/7": "assurer les soins",
        "Contrôle les billets": "contrôler les billets",
        "Contrôle des billets": "assurer le contrôle des billets",
        "Chargé(e) du suivi des dossiers": "vous occuper du suivi des dossiers",
        "Vous serez chargé d'organiser les tournées": "organiser les tournées",
        "Il s'agit d'accueillir le public": "accueillir le public",
        "Participation aux réunions": "participer aux réunions",
        "Gérer son temps et ses priorités": "gérer votre temps et vos priorités",
        "Servir nos clients (le midi/le soir)": "servir vos clients",
        "Nettoie et gère les chambres": "nettoyer et gérer les chambres",
        "Vous préparez les plats et vous les servez": "préparer les plats et les servir",
    },
}


@pytest.mark.parametrize(
    ("language", "words", "clause"),
    [(language, *pair) for language in LANGUAGES for pair in ASKED[language].items()],
)
def test_a_duty_is_asked_for_in_the_words_it_calls_for(language: str, words: str, clause: str):
    before = {"en": "the last time you had to ", "fr": "la dernière fois que vous avez dû "}
    assert f"{before[language]}{clause}." in said(words, language).ask


@pytest.mark.parametrize(
    ("language", "words", "quoted"),
    [
        ("en", "Front of house", "“Front of house”"),
        ("en", "Teaching reading and writing to adults", "“Teaching reading and writing"),
        ("en", "The nurse checks the dose", "“The nurse checks the dose”"),
        ("fr", "Période de vêlage", "« Période de vêlage »"),
        ("fr", "Connaissance des plantes", "« Connaissance des plantes »"),
        ("fr", "Bel esprit maison", "« Bel esprit maison »"),
    ],
)
def test_a_duty_whose_form_is_not_sure_is_quoted(language: str, words: str, quoted: str):
    assert quoted in said(words, language).ask


def test_a_long_duty_is_cut_where_it_can_stand_alone():
    words = (
        "Lead a team of cooks, waiters and kitchen porters in a busy hotel restaurant, in order "
        "to meet the targets that the regional office sets every year for every house."
    )
    asked = "you had to lead a team of cooks, waiters and kitchen porters in a busy hotel"
    assert f"{asked} restaurant." in said(words, "en").ask
    assert "targets" in said(words, "en").purpose


@pytest.mark.parametrize(
    ("language", "words", "about"),
    [
        ("en", "Shoe horses of the mounted police.", "horses of the mounted police"),
        ("en", "Train our apprentices at the grill", "apprentices"),
        ("fr", "Ferrer les chevaux de la police montée.", "les chevaux de la police montée"),
        ("fr", "Veiller au respect des délais et des normes", "le respect des délais"),
        ("fr", "Préparer des repas et des goûters", "les repas et les goûters"),
    ],
)
def test_what_the_duty_is_about_stands_in_an_anchor_of_every_level(
    language: str, words: str, about: str
):
    ladder = said(words, language).ladder
    assert [about in ladder[rung] for rung in (1, 3, 5)] == [True, True, True]


def test_a_judgement_in_the_duty_does_not_enter_the_anchors():
    assert all("good" not in rung for rung in said("Keep good relations", "en").ladder.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_level_has_a_stem_and_a_scenario_of_its_own(language: Language):
    words = {"en": "Milk the herd", "fr": "Traire le troupeau"}[language]
    texts = [said(words, language, level=level) for level in Level]
    assert len({text.ask for text in texts}) == len(Level)
    assert len({text.fallback for text in texts}) == len(Level)
    lengths = [word_count(text.fallback or "") for text in texts]
    assert lengths[0] == min(lengths)


@pytest.mark.parametrize("language", LANGUAGES)
def test_common_qualities_are_asked_for_by_a_situation_that_does_not_name_them(
    language: Language,
):
    lists = english() if language == "en" else french()
    for words in lists.qualities.values():
        for word in words:
            question = composed(Text.of(language, word), QUALITY)
            assert faults(question) == []
            text = question.best_text(language)
            spoken = f"{text.ask} {text.fallback}".lower()
            assert not re.search(rf"(?<!\w){re.escape(words[0])}(?!\w)", spoken), word
            assert "“" not in spoken
            assert "«" not in spoken


@pytest.mark.parametrize(
    ("language", "words", "asked"),
    [
        ("en", "Great patience", "needed far longer"),
        ("en", "Organised and reliable", "more was asked of you"),
        ("en", "Able to work at heights", "you had to work at heights"),
        ("en", "Manual dexterity", "depended on manual dexterity"),
        ("en", "Physically fit", "called for this: “Physically fit”"),
        ("fr", "Sens du service client", "ce qu'il était venu chercher"),
        ("fr", "Capacité à travailler de nuit", "vous avez dû travailler de nuit"),
        ("fr", "Dextérité manuelle", "a reposé sur la dextérité manuelle"),
        ("fr", "Bonne vue", "a demandé ceci : « Bonne vue »"),
    ],
)
def test_other_qualities_are_asked_for_as_what_they_are(language: str, words: str, asked: str):
    assert asked in said(words, language, QUALITY).ask


@pytest.mark.parametrize(
    ("language", "words", "name"),
    [
        ("en", "Blender", "Blender"),
        ("en", "Good knowledge of HACCP", "HACCP"),
        ("en", "Sewing machine", "a sewing machine"),
        ("en", "MIG welding", "MIG welding"),
        ("fr", "Blender", "Blender"),
        ("fr", "Soudure MIG", "la soudure MIG"),
        ("fr", "Maîtrise du logiciel Sage", "le logiciel Sage"),
        ("fr", "Espagnol", "l'espagnol"),
        ("fr", "Gestes de premiers secours", "la compétence « Gestes de premiers secours »"),
    ],
)
def test_a_skill_is_named_as_a_sentence_wants_it(language: str, words: str, name: str):
    for level in Level:
        question = composed(Text.of(cast("Language", language), words), TOOL, level)
        assert faults(question) == []
        text = question.best_text(cast("Language", language))
        assert name in text.ask
        assert name in text.ladder[3]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_common_quality_has_its_texts_and_every_text_its_words(language: Language):
    lists = english() if language == "en" else french()
    texts = language_pack(language).texts
    asked = {code.split(".")[2] for code in texts if code.startswith("compose.quality.")}
    assert asked == set(lists.qualities)


def test_a_name_too_long_for_an_id_still_makes_a_question_of_its_own():
    name = "a" * 90
    first, second = (composed(Text(en=name), TOOL, id_=f"{name}{n}") for n in (1, 2))
    assert first.id != second.id


texts = st.text(min_size=1, max_size=300).filter(lambda text: text.strip())
PIECES = """the of and , . : ; ( ) / “ ” « » ' - le la des d' l' se vous et à sort sorts sorting
sorter sortez tri Responsible for Vous serez chargé de care stock control"""
fragments = st.lists(st.sampled_from(re.split(r"\s+", PIECES)), min_size=1, max_size=40).map(
    " ".join
)


@given(st.one_of(texts, fragments), st.sampled_from([*RequirementKind]), st.sampled_from([*Level]))
def test_any_text_gives_a_valid_question(words: str, kind: RequirementKind, level: Level):
    question = composed(Text(en=words, fr=words), kind, level)
    for language in LANGUAGES:
        text = question.text(language)
        assert text is not None
        assert text.title
        assert word_count(text.ask) <= 45


@given(texts)
def test_a_text_in_one_language_gives_a_question_in_that_language_alone(words: str):
    question = composed(Text(fr=words))
    assert question.en is None
    assert question.fr is not None
