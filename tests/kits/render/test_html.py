from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.render.html import render_html
from tests.kits.render.every_block import every_block
from tests.kits.render.test_every_block import Page
from tests.kits.synthetic import synthetic_kit

if TYPE_CHECKING:
    from roles.model import Language


def page(kind: Kind, language: Language = "en") -> str:
    return render_html(documents_of(synthetic_kit(5, language), (kind,))[0]).decode("utf-8")


def test_a_page_says_its_language_and_title() -> None:
    shown = page(Kind.GUIDE, "fr")
    assert '<html lang="fr">' in shown
    assert "<title>Guide d\u2019entretien · Pilote, Senior, entretien</title>" in shown


def test_a_page_asks_for_nothing_from_elsewhere() -> None:
    shown = page(Kind.GRID) + render_html(every_block()).decode("utf-8")
    assert re.findall(r"\b(?:src|url|@import)\b|\bhref=\"(?!#)", shown) == []
    assert "<script" not in shown


def test_the_same_document_makes_the_same_page() -> None:
    assert page(Kind.GUIDE) == page(Kind.GUIDE)


def test_no_element_carries_its_own_style() -> None:
    assert " style=" not in page(Kind.GUIDE)


def test_every_class_of_the_page_has_its_look() -> None:
    shown = page(Kind.GUIDE) + page(Kind.GRID) + render_html(every_block()).decode("utf-8")
    used = {name for names in re.findall(r'class="([^"]+)"', shown) for name in names.split()}
    without_own_look = {"body", "script", "strong", "unchecked"}
    for name in used - without_own_look:
        assert f".{name}" in shown, name


def test_fields_are_printed_as_boxes_and_prompts() -> None:
    shown = Page(page(Kind.GRID).encode()).text
    assert shown.count("□") == 5 + 2  # not assessed for each question, fallback for the stories
    assert "initials or number" in shown
    assert "Choose or circle: strong yes · yes · no · strong no" in shown


def test_on_paper_a_grid_lies_on_its_side() -> None:
    assert "size: 297mm 210mm" in page(Kind.GRID)
    assert "size: 210mm 297mm" in page(Kind.GUIDE)
