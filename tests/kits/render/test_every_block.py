from __future__ import annotations

from html.parser import HTMLParser
from typing import TYPE_CHECKING, get_args

import pytest

from kits.document import blocks
from kits.document.blocks import Block, Group, Kind
from kits.document.kit_documents import documents_of
from kits.render.html import render_html
from kits.render.word import render_word
from tests.kits.render.every_block import SHOWN, every_block
from tests.kits.render.word_parts import opened, word_text
from tests.kits.synthetic import synthetic_kit
from tools.word_check import findings

if TYPE_CHECKING:
    from roles.model import Language


class Page(HTMLParser):
    """What a browser would show of a page, and whether its elements are closed in order."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.open: list[str] = []
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.tags.append(tag)
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.text += data


def flat(found: tuple[Block, ...]) -> list[type]:
    kinds = [type(block) for block in found]
    return kinds + [kind for b in found if isinstance(b, Group) for kind in flat(b.blocks)]


def test_the_document_under_test_holds_every_kind_of_block() -> None:
    prose, others = blocks.Prose, get_args(Block)
    assert set(flat(every_block().blocks)) == {*get_args(prose), *others}


def test_word_shows_hostile_text_as_text_in_every_block() -> None:
    data = render_word(every_block())
    assert word_text(data).count(SHOWN) >= 45
    assert findings(data) == []


def test_html_shows_hostile_text_as_text_in_every_block() -> None:
    page = Page(render_html(every_block()))
    assert page.text.count(SHOWN) >= 45
    assert page.open == []
    assert "script" not in page.tags


def test_both_renderers_show_the_same_words() -> None:
    document = every_block("plain")
    word = word_text(render_word(document))
    page = Page(render_html(document)).text
    for words in ("question plain", "prompt plain", "label plain", "band plain", "P plain"):
        assert word.count(words) == page.count(words)


@pytest.mark.parametrize("count", [0, 1, 5])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_document_is_accessible_and_opens_in_python_docx(
    count: int, language: Language
) -> None:
    documents = documents_of(synthetic_kit(count, language, spice=' & <b> "ü" \x0b'), tuple(Kind))
    assert documents
    for document in documents:
        data = render_word(document)
        assert findings(data) == []
        reopened = opened(data)
        assert reopened.core_properties.title == document.title.replace("\x0b", "")
        assert reopened.paragraphs
