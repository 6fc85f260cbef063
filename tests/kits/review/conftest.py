from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kits.bank.reader import read_concepts
from kits.model import Question
from roles.yaml_source import read_yaml

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kits.bank.model import Concept

FIXTURES = Path(__file__).parents[2] / "fixtures"


class Standard:
    """The entries that every other is measured by, and what changes in them would make of them."""

    def __init__(self) -> None:
        self.concepts: dict[str, Concept] = {
            concept.id: concept for concept in read_concepts(_bytes("concepts"), "concepts").values
        }
        self.ids = tuple(item["id"] for item in self._items())

    def question(self, question_id: str, changes: Mapping[str, Any] | None = None) -> Question:
        item = next(item for item in self._items() if item["id"] == question_id)
        for field, value in (changes or {}).items():
            _change(
                item, [int(part) if part.isdigit() else part for part in field.split(".")], value
            )
        return Question.model_validate(item)

    def _items(self) -> list[dict[str, Any]]:
        return read_yaml(_bytes("questions"), "questions").value


@pytest.fixture(scope="session")
def standard() -> Standard:
    return Standard()


def _bytes(name: str) -> bytes:
    return (FIXTURES / f"standard_{name}.yaml").read_bytes()


def _change(item: Any, path: list[str | int], value: Any) -> None:
    for part in path[:-1]:
        item = item[part]
    if value is None:
        del item[path[-1]]
    else:
        item[path[-1]] = value
