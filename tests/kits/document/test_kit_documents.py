"""Which documents a kit has, listed without making them, and one of them alone."""

from __future__ import annotations

import re

import pytest

from kits.document.appearance import Appearance
from kits.document.blocks import Kind
from kits.document.context import document_name, file_stem
from kits.document.kit_documents import document_of, documents_of, listed
from tests.kits.synthetic import synthetic_kit


@pytest.mark.parametrize("count", [1, 3, 9])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_list_names_the_documents_that_are_made(count, language) -> None:
    kit = synthetic_kit(count, language, interviews=min(count, 3))
    made = documents_of(kit, tuple(Kind))
    assert [(one.kind, one.interview) for one in made] == list(listed(kit))
    assert [one.name for one in made] == [document_name(*entry) for entry in listed(kit)]


@pytest.mark.parametrize("large", [False, True])
def test_one_document_is_as_it_is_among_all(large) -> None:
    kit, looks = synthetic_kit(8, interviews=2), Appearance(large_print=large)
    for whole in documents_of(kit, tuple(Kind), looks):
        assert document_of(kit, whole.kind, whole.interview, looks) == whole


def test_there_is_no_document_of_an_interview_that_a_kit_does_not_have() -> None:
    assert document_of(synthetic_kit(2), Kind.GUIDE, 2) is None
    assert document_of(synthetic_kit(2), Kind.BOOK, 1) is None


@pytest.mark.parametrize(
    ("language", "named"), [("en", "interview-2-grid"), ("fr", "entretien-2-grille")]
)
def test_files_are_named_in_the_language_of_their_readers(language, named) -> None:
    stems = [file_stem(*entry, language) for entry in listed(synthetic_kit(8, interviews=2))]
    assert named in stems
    assert len(set(stems)) == len(stems)
    assert all(re.fullmatch("[a-z0-9-]+", stem) for stem in stems), "every disk takes them"
