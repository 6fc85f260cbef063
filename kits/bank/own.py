"""The user's own questions: each is written to a file of its own in their bank folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from kits.bank.reader import read_questions
from roles.library import user_folder
from roles.problem import Problem
from roles.storage import StorageError, read_bounded, write_whole
from roles.writer import write_yaml
from roles.yaml_source import MAX_BYTES

if TYPE_CHECKING:
    from pathlib import Path

    from kits.model import Question


_ODD_BREAKS = {ord(mark): "\n" for mark in "\x85\u2028\u2029"}
"""Line ends that YAML would fold into blanks."""


def save_to_own_bank(question: Question, own: Path | None = None) -> Path | Problem:
    """Write a question into the user's bank and return its file, or why it was not written.

    ``own`` is a folder laid out like the shipped bank (default: ``bank`` in the user's folder).
    StorageError if the disk will not.
    """
    folder = (own or user_folder() / "bank") / "questions"
    path = folder / f"own-{question.id}.yaml"  # a name such as con.yaml could not be written
    wrong = _elsewhere(question.id, folder, path)
    if wrong is not None:
        return wrong
    beside: tuple[Question, ...] = ()
    if path.exists():
        entries = read_questions(read_bounded(path, MAX_BYTES), str(path))
        if entries.problems:
            place = entries.problems[0].place
            return Problem.of("own.broken", place=place, file=path.name)
        beside = tuple(entry for entry in entries.values if entry.id != question.id)
    write_whole(path, write_questions((question, *beside)))
    return path


def write_questions(questions: tuple[Question, ...]) -> bytes:
    """Return questions as a bank file that people like to edit; line ends become plain ones."""
    return write_yaml([_plain(question) for question in questions])


def _plain(question: Question) -> dict[str, Any]:
    value: dict[str, Any] = _with_plain_breaks(
        question.model_dump(mode="json", exclude_defaults=True)
    )
    for text in (value.get("en"), value.get("fr")):
        if text is not None:
            text["ladder"] = {int(rung): words for rung, words in text["ladder"].items()}
    return value


def _with_plain_breaks(value: Any) -> Any:  # noqa: ANN401 - what a dumped model holds
    match value:
        case str():
            return value.translate(_ODD_BREAKS)
        case list():
            return [_with_plain_breaks(item) for item in cast("list[Any]", value)]
        case dict():
            fields = cast("dict[str, Any]", value)
            return {key: _with_plain_breaks(item) for key, item in fields.items()}
        case _:
            return value


def _elsewhere(question_id: str, folder: Path, path: Path) -> Problem | None:
    """Return the problem that another file of the folder, which might win, has this question."""
    for other in sorted(folder.glob("*.yaml")):
        if other == path:
            continue
        try:
            entries = read_questions(read_bounded(other, MAX_BYTES), str(other))
        except StorageError:  # the bank cannot read it either
            continue
        if any(entry.id == question_id for entry in entries.values):
            place = entries.place(question_id, "id")
            return Problem.of("own.elsewhere", place=place, id=question_id, file=other.name)
    return None
