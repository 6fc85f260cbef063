"""The whole bank from its files: what is shipped, then the user's own, which wins."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from kits.bank.cache import ParsedFiles
from kits.bank.index import Bank
from kits.bank.model import Concept, Family
from kits.bank.reader import Entries, Entry, entries_of
from kits.model import Question
from roles.library import user_folder
from roles.model import LANGUAGES
from roles.problem import Place, Problem
from roles.storage import StorageError, read_bounded
from roles.yaml_source import MAX_BYTES, YamlSource, read_yaml

if TYPE_CHECKING:
    from collections.abc import Container, Generator, Iterable, Mapping

    from kits.model import Kit
    from roles.model import Language


def load_bank(
    own: Path | None = None, languages: Iterable[Language] = LANGUAGES
) -> tuple[Bank, tuple[Problem, ...]]:
    """Return the bank and what was wrong with any of its files, in any language.

    ``own`` is a folder laid out like the shipped one (default: ``bank`` in the user's folder). A
    question that has its text in every language keeps only those in ``languages``.
    """
    used = tuple(languages)
    parsed = ParsedFiles(used)
    roots = _roots(own)
    problems: list[Problem] = []
    with _without_collecting():
        families = _all(Family, roots, parsed, problems)
        concepts = _all(Concept, [root / "concepts" for root in roots], parsed, problems)
        questions = _all(Question, [root / "questions" for root in roots], parsed, problems)
    parsed.save()
    kept = [_in_languages(question, used) for question in questions]
    return Bank.of(families, concepts, kept), tuple(problems)


def completed(kit: Kit, own: Path | None = None) -> Kit:
    """Return the kit with the texts that its questions have in languages it was planned without.

    What was edited since stays as it is. Only these questions are taken of the bank: all of them
    in all languages would need much more memory than the bank that the kit was planned with.
    """
    ids = frozenset(item.id for item in kit.questions)
    folders = [root / "questions" for root in _roots(own)]
    with _without_collecting():
        found = _all(Question, folders, ParsedFiles(LANGUAGES), [], ids)
    known = {question.id: question for question in found}
    interviews = tuple(
        interview.model_copy(
            update={
                "questions": tuple(
                    item.model_copy(update={"question": _with_texts(item.question, known)})
                    for item in interview.questions
                )
            }
        )
        for interview in kit.interviews
    )
    return kit.model_copy(update={"interviews": interviews})


def _roots(own: Path | None) -> tuple[Path, Path]:
    """Return where banks are: what is shipped, then the user's own."""
    shipped = Path(str(resources.files("kits"))) / "data" / "bank"
    return shipped, own or user_folder() / "bank"


def _with_texts(question: Question, known: Mapping[str, Question]) -> Question:
    whole = known.get(question.id, question)
    return question.model_copy(
        update={key: question.text(key) or whole.text(key) for key in LANGUAGES}
    )


@contextmanager
def _without_collecting() -> Generator[None]:
    """Keep the collector of cycles from searching a growing bank, which has none, again and again.

    With it, time would grow faster than the bank.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _all(
    model: type[Entry],
    folders: Iterable[Path],
    parsed: ParsedFiles,
    problems: list[Problem],
    ids: Container[str] | None = None,
) -> list[Entry]:
    """Return what the files hold; ``ids`` are those that are needed, if not all of them are."""
    found: list[Entry] = []
    for folder in folders:
        for path in sorted(folder.glob("*.yaml")):
            entries = _file(model, path, parsed, ids)
            found += entries.values
            problems += entries.problems
    return found


def _file(
    model: type[Entry], path: Path, parsed: ParsedFiles, ids: Container[str] | None
) -> Entries[Entry]:
    """Read one file, from what was parsed before if that is as good."""
    try:
        data = read_bounded(path, MAX_BYTES)
    except StorageError as error:  # this file cannot be read: the others still count
        problem = Problem(error.reason, place=Place(str(path)), params=error.params)
        return Entries[Entry].failed(problem)
    known = parsed.get(data, ids)
    if known is not None:
        needed = known if ids is None else [item for item in known if item["id"] in ids]
        entries = entries_of(model, YamlSource(str(path), "", needed))
        if not entries.problems:
            return entries
    source = read_yaml(data, str(path))
    entries = entries_of(model, source)
    if not entries.problems:
        parsed.put(data, source.value)
    return entries


def _in_languages(question: Question, used: tuple[Language, ...]) -> Question:
    unused = {language: None for language in LANGUAGES if language not in used}
    if not unused or question.en is None or question.fr is None:
        return question
    return question.model_copy(update=unused)
