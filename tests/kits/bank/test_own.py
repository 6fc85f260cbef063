"""A person's own questions are kept in their bank and come back as they were written."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kits.bank.load import load_bank
from kits.bank.own import save_to_own_bank, write_questions
from kits.bank.reader import read_questions
from kits.languages import language_pack
from kits.model import Question, QuestionText, QuestionType
from roles.model import LANGUAGES, Level, Setting
from roles.problem import Problem
from tests.kits.samples import question

ODD_BREAKS = "\x85\u2028\u2029"
LETTERS = st.characters(exclude_categories=("Cs",), exclude_characters=ODD_BREAKS)
WORDS = st.text(LETTERS, min_size=1, max_size=60).filter(lambda text: text.strip())
SLUGS = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,4})?", fullmatch=True)
TEXTS = st.builds(
    QuestionText,
    title=st.text(LETTERS, max_size=20),
    ask=WORDS,
    purpose=WORDS,
    fallback=st.none() | WORDS,
    probes=st.lists(WORDS, min_size=1, max_size=6).map(tuple),
    ladder=st.dictionaries(st.integers(1, 6), WORDS, max_size=6),
    material=st.none() | st.text(LETTERS, min_size=1, max_size=60),
    solution=st.none() | WORDS,
)
QUESTIONS = st.builds(
    Question,
    id=st.builds("{}.{}".format, SLUGS, SLUGS),
    type=st.sampled_from(QuestionType),
    assesses=st.lists(SLUGS, min_size=1, max_size=3).map(tuple),
    setting=st.none() | st.sampled_from(Setting),
    levels=st.lists(st.sampled_from(Level), min_size=1, max_size=4).map(tuple),
    minutes=st.integers(1, 60),
    en=TEXTS,
    fr=st.none() | TEXTS,
)


def saved(done: Path | Problem) -> Path:
    assert isinstance(done, Path), done
    return done


@settings(max_examples=100, deadline=None)
@given(QUESTIONS)
def test_a_question_is_read_as_it_was_written(mine: Question):
    entries = read_questions(write_questions((mine,)), "own.yaml")
    assert (entries.values, entries.problems) == ((mine,), ())


def test_line_ends_of_other_systems_are_written_as_plain_ones(tmp_path: Path):
    made = question("tides", 1)
    text = made.best_text("en").model_copy(update={"ask": "One\x85two\u2028three\u2029four?"})
    path = saved(save_to_own_bank(made.model_copy(update={"en": text}), tmp_path))
    (found,) = read_questions(path.read_bytes(), "").values
    assert found.best_text("en").ask == "One\ntwo\nthree\nfour?"


def test_a_question_that_was_saved_is_in_the_bank_and_wins(tmp_path: Path):
    known = load_bank(tmp_path)[0].questions[0]
    longer = known.model_copy(update={"minutes": 59})
    saved(save_to_own_bank(longer, tmp_path))
    bank, problems = load_bank(tmp_path)
    assert longer in bank.questions
    assert problems == ()


def test_a_question_saved_again_takes_the_place_of_the_old_one_and_spares_its_neighbours(
    tmp_path: Path,
):
    first, second = question("tides", 1), question("tides", 2)
    path = saved(save_to_own_bank(first, tmp_path))
    both = path.read_bytes() + saved(save_to_own_bank(second, tmp_path)).read_bytes()
    (path.parent / f"own-{second.id}.yaml").unlink()
    path.write_bytes(both)
    again = first.model_copy(update={"minutes": 9})
    saved(save_to_own_bank(again, tmp_path))
    assert read_questions(path.read_bytes(), "").values == (again, second)


def test_a_question_that_stands_in_another_file_is_not_written_twice(tmp_path: Path):
    path = saved(save_to_own_bank(question("tides", 1), tmp_path))
    other = path.rename(path.with_name("tides.yaml"))
    problem = save_to_own_bank(question("tides", 1, minutes=9), tmp_path)
    assert isinstance(problem, Problem)
    assert (problem.code, problem.place.file) == ("own.elsewhere", str(other))
    assert [file.name for file in other.parent.iterdir()] == ["tides.yaml"]
    for language in LANGUAGES:
        assert "tides.yaml" in language_pack(language).message(problem)


def test_a_file_that_was_broken_by_hand_is_not_written_over(tmp_path: Path):
    path = saved(save_to_own_bank(question("tides", 1), tmp_path))
    path.write_text("- id: [", encoding="utf-8")
    problem = save_to_own_bank(question("tides", 1), tmp_path)
    assert isinstance(problem, Problem)
    assert problem.code == "own.broken"
    assert path.read_text(encoding="utf-8") == "- id: ["


def test_a_broken_file_beside_it_does_not_keep_a_question_from_being_saved(tmp_path: Path):
    (tmp_path / "questions").mkdir()
    (tmp_path / "questions" / "mine.yaml").write_bytes(b"\xff\xfe")
    assert saved(save_to_own_bank(question("tides", 1), tmp_path)).exists()
