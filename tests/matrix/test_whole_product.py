"""Every kind of document in every look and every template, for a few roles."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any

import pytest

from kits.document.blocks import Kind
from roles.model import Language, Level
from tests.matrix.cases import LOOKS, Case, read_templates
from tests.matrix.judges import Judged, pages_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kits.render.word.template import Template

FEW: tuple[tuple[str, Level, Language], ...] = (
    ("data-scientist", Level.SENIOR, "fr"),
    ("engineering-manager", Level.LEAD, "en"),
    ("site-reliability-engineer", Level.JUNIOR, "fr"),
)


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Template]:
    return read_templates(tmp_path_factory.mktemp("templates"))


@pytest.mark.long
@pytest.mark.parametrize("kind", list(Kind))
def test_no_judge_finds_anything(
    kind: Kind, templates: Mapping[str, Template], tmp_path: Path
) -> None:
    looks: list[dict[str, Any]] = [
        dict(zip(LOOKS, values, strict=True))
        for values in product((kind,), *list(LOOKS.values())[1:])
    ]
    every = [Case(*who, **look) for look in looks for who in FEW]
    structure = Judged(every, templates, tmp_path).structure()
    # The other judges take a second for each file: they see each look with one of the roles.
    in_turn = [Case(*FEW[place % len(FEW)], **look) for place, look in enumerate(looks)]
    judged = Judged(in_turn, templates, tmp_path)
    pdfs = judged.pdfs()
    pages = pages_of(pdfs)
    count = sum(map(len, pages.values()))
    print(  # noqa: T201 - what make matrix shows
        f"{kind}: {len(every)} files checked, {len(in_turn)} judged, {count} pages"
    )
    assert (structure, judged.by_sdk(), judged.by_audit()) == ({}, {}, {})
    assert (judged.empty(pages), judged.misnumbered(pdfs)) == ([], [])
