"""The whole bank: what is shipped and what is the user's own, from YAML or from the cache."""

from __future__ import annotations

import gc
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kits.bank.cache import ParsedFiles
from kits.bank.load import completed, load_bank
from kits.model import Interview, PlannedQuestion, Question
from roles.library import APPLICATION
from tests.kits.synthetic import synthetic_kit
from tests.kits.synthetic_bank import write_questions

if TYPE_CHECKING:
    from kits.bank.index import Bank

STANDARD = Path(__file__).parents[2] / "fixtures" / "standard_questions.yaml"
PARTS = ("shared", "en", "fr")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    (folder / "questions").mkdir(parents=True)
    (folder / "questions" / "mine.yaml").write_bytes(STANDARD.read_bytes())
    return folder


@pytest.fixture
def cache() -> Path:
    """Return the cache's folder in the home that every test gets."""
    return Path(os.environ["XDG_CACHE_HOME"]) / APPLICATION / "bank"


def content(bank: Bank) -> tuple[object, ...]:
    return dict(bank.families), dict(bank.concepts), bank.questions


def test_the_second_reading_gives_the_same_bank_as_the_first(own: Path, cache: Path):
    first, problems = load_bank(own)
    assert {path.stem for path in cache.iterdir()} == set(PARTS)
    second, again = load_bank(own)
    assert content(second) == content(first)
    assert problems == again == ()


def test_the_second_reading_parses_no_yaml(own: Path, monkeypatch: pytest.MonkeyPatch):
    first, _ = load_bank(own)
    monkeypatch.setattr("kits.bank.load.read_yaml", None)
    assert content(load_bank(own)[0]) == content(first)


def test_a_file_that_changed_is_read_anew_even_in_the_same_second(own: Path):
    file = own / "questions" / "mine.yaml"
    load_bank(own)
    before = file.stat()
    file.write_text(file.read_text("utf-8").replace("minutes: 7", "minutes: 8", 1), "utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size
    minutes = {question.id: question.minutes for question in load_bank(own)[0].questions}
    assert minutes["model-monitoring.quiet-decline"] == 8


def test_a_users_entry_wins_and_is_gone_with_its_file(own: Path):
    shipped, _ = load_bank(own.parent / "nothing")
    known = shipped.questions[0]
    text = json.dumps([{**known.model_dump(mode="json", exclude_none=True), "minutes": 59}])
    (own / "questions" / "mine.yaml").write_text(text, encoding="utf-8")
    minutes = {question.id: question.minutes for question in load_bank(own)[0].questions}
    assert minutes[known.id] == 59
    (own / "questions" / "mine.yaml").unlink()
    assert content(load_bank(own)[0]) == content(shipped)


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("damage", ["cut", "flipped", "foreign", "empty", "folder"])
def test_a_damaged_cache_is_ignored_and_rebuilt(own: Path, cache: Path, part: str, damage: str):
    first, _ = load_bank(own)
    file = next(path for path in cache.iterdir() if path.stem == part)
    good = file.read_bytes()
    middle = len(good) // 2
    bad = {
        "cut": good[:middle],
        "flipped": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
        "foreign": b"[" * 100_000,
        "empty": b"",
        "folder": b"",
    }[damage]
    file.unlink()
    if damage == "folder":
        file.mkdir()
    else:
        file.write_bytes(bad)
    assert content(load_bank(own)[0]) == content(first)
    assert content(load_bank(own)[0]) == content(first)
    if damage != "folder":
        assert file.read_bytes() == good


def test_a_bank_is_read_where_no_cache_can_be_written(own: Path, cache: Path):
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"a file where the folder should be")
    bank, problems = load_bank(own)
    assert bank.questions
    assert problems == ()


def test_the_cache_forgets_the_files_that_are_gone(own: Path, cache: Path):
    load_bank(own)
    size = sum(path.stat().st_size for path in cache.iterdir())
    for number in range(5):
        text = STANDARD.read_text("utf-8").replace("minutes: 7", f"minutes: {number + 10}", 1)
        (own / "questions" / "mine.yaml").write_text(text, encoding="utf-8")
        load_bank(own)
    assert sum(path.stat().st_size for path in cache.iterdir()) < 1.01 * size


def test_what_is_wrong_is_said_each_time_with_file_and_line(own: Path):
    file = own / "questions" / "mine.yaml"
    text = file.read_text("utf-8").replace("minutes: 7", "minutes: seven", 1)
    file.write_text(text, encoding="utf-8")
    line = next(n for n, row in enumerate(text.splitlines(), start=1) if "seven" in row)
    for _ in range(2):
        bank, problems = load_bank(own, ("fr",))
        assert [(p.code, p.place.file, p.place.line) for p in problems] == [
            ("field.number", str(file), line)
        ]
        assert any(question.id == "rigour.wrong-figure" for question in bank.questions)


def test_a_file_that_cannot_be_opened_is_a_problem_and_the_others_count(own: Path):
    (own / "questions" / "folder.yaml").mkdir()
    bank, problems = load_bank(own)
    assert [problem.code for problem in problems] == ["file.is-folder"]
    assert any(question.id == "rigour.wrong-figure" for question in bank.questions)


@pytest.mark.parametrize("warm", [False, True])
def test_texts_of_an_unused_language_are_left_out(own: Path, warm: bool):  # noqa: FBT001
    if warm:
        load_bank(own)
    whole, _ = load_bank(own, ("en",))
    for question in whole.questions:
        assert question.en is not None
        assert question.fr is None
    assert all(concept.names.fr for concept in whole.concepts.values())
    both, _ = load_bank(own)
    assert all(question.fr is not None for question in both.questions)


@pytest.mark.parametrize("warm", [False, True])
def test_a_question_in_one_language_alone_is_never_left_without(own: Path, warm: bool):  # noqa: FBT001
    text = STANDARD.read_text("utf-8")
    first = text[: text.index("- id: stakeholder-decisions")]
    french = first[: first.index("  en:")] + first[first.index("  fr:") :]
    (own / "questions" / "mine.yaml").write_text(french, encoding="utf-8")
    if warm:
        load_bank(own)
    bank, problems = load_bank(own, ("en",))
    assert problems == ()
    question = next(q for q in bank.questions if q.id == "model-monitoring.quiet-decline")
    assert question.fr is not None


def test_a_kit_planned_in_one_language_gets_its_other_texts_from_the_bank(own: Path):
    both, _ = load_bank(own)
    planned = [sample_of(question) for question in both.questions[:3]]
    edited = planned[0].question.model_copy(update={"minutes": 9})
    half = tuple(
        item.model_copy(update={"question": question.model_copy(update={"fr": None})})
        for item, question in zip(planned, [edited, *both.questions[1:3]], strict=True)
    )
    kit = synthetic_kit(2)
    kit = kit.model_copy(
        update={"interviews": (*kit.interviews, Interview(minutes=30, questions=half))}
    )
    whole = completed(kit, own)
    assert [p.question for p in whole.questions[2:]] == [edited, *both.questions[1:3]]
    assert whole.questions[:2] == kit.questions[:2]
    assert completed(whole, own) == whole


def sample_of(question: Question) -> PlannedQuestion:
    return PlannedQuestion(question=question, competency="ships")


def test_a_language_that_is_not_used_is_not_read(own: Path, cache: Path):
    load_bank(own)
    french = next(path for path in cache.iterdir() if path.stem == "fr")
    french.unlink()
    first, _ = load_bank(own, ("en",))
    assert first.questions
    assert not french.exists()


def test_the_collector_of_cycles_is_left_as_it_was(own: Path):
    load_bank(own)
    assert gc.isenabled()
    gc.disable()
    try:
        load_bank(own)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_a_thousand_made_up_questions_come_back_from_the_cache(tmp_path: Path):
    shipped, _ = load_bank(tmp_path / "nothing")
    write_questions(tmp_path / "own" / "questions", shipped.concepts.values(), 1000)
    first, problems = load_bank(tmp_path / "own")
    assert problems == ()
    assert len(first.questions) == len(shipped.questions) + 1000
    assert content(load_bank(tmp_path / "own")[0]) == content(first)


def test_values_of_the_cache_are_those_of_the_file(tmp_path: Path):
    items = [
        {"id": "a", "en": {"ask": "x"}, "fr": {"ask": "é\n\u2028"}},
        {"id": "b", "fr": {"k": "y"}},
    ]
    written = ParsedFiles(("en", "fr"), tmp_path)
    written.put(b"bytes", items)
    written.save()
    assert ParsedFiles(("en", "fr"), tmp_path).get(b"bytes") == items
    assert ParsedFiles(("en",), tmp_path).get(b"bytes") == [
        {"id": "a", "en": {"ask": "x"}}, {"id": "b", "fr": {"k": "y"}},
    ]  # fmt: skip
    assert ParsedFiles(("en", "fr"), tmp_path).get(b"other bytes") is None
