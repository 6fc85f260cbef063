"""Every Word file of every shipped role can be read by everybody and filled in by a program."""

from __future__ import annotations

import pytest

from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.render.word import render_word
from roles.model import LANGUAGES, Language, Level
from tests.data.shipped_kits import ROLES, shipped_kit
from tools.word_check import findings


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("level", list(Level))
@pytest.mark.parametrize("role", ROLES)
def test_every_document_of_a_kit_is_accessible_and_its_forms_are_sound(
    role: str, level: Level, language: Language
) -> None:
    documents = documents_of(shipped_kit(role, level, language), tuple(Kind))
    assert {document.kind for document in documents} == set(Kind)
    found = {document.name: findings(render_word(document)) for document in documents}
    assert {name: said for name, said in found.items() if said} == {}
