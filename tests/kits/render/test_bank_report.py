"""The report on the bank as a page: whole, safe, accessible, in both languages."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from kits.bank.index import Bank
from kits.bank.load import load_bank
from kits.bank.report import BankReport, report_of
from kits.languages import language_pack
from kits.model import QuestionType
from kits.render.bank_report import render_bank_report
from roles.model import LANGUAGES, Language, Level, Setting
from tests.kits.text_dump import as_written


class Reader(HTMLParser):
    """Collects what a reader with or without eyes needs."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str, attribute: str) -> list[str]:
        return [
            attrs[attribute] or ""
            for name, attrs in self.tags
            if name == tag and attribute in attrs
        ]


@pytest.fixture(scope="module")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Bank:
    return load_bank(tmp_path_factory.mktemp("nothing"))[0]


@pytest.fixture(scope="module")
def report(bank: Bank) -> BankReport:
    return report_of(bank)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_on_the_page(bank: Bank, report: BankReport, language: Language):
    page = render_bank_report(report, language).decode()
    words = as_written("".join(Reader(page).words))
    pack = language_pack(language)
    for question in bank.questions:
        assert question.id in words
    for concept in bank.concepts.values():
        assert concept.names.get(language) in words
    for family in {concept.family for concept in bank.concepts.values()}:
        assert bank.families[family].names.get(language) in words
    codes = [f"level.{level}" for level in Level] + [f"type.{kind}" for kind in QuestionType]
    codes += [f"report.setting.{setting}" for setting in Setting]
    codes += [f"report.language.{key}" for key in LANGUAGES]
    for code in codes:
        assert pack.text(code) in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_stands_alone_and_can_be_read_aloud(report: BankReport, language: Language):
    page = render_bank_report(report, language).decode()
    reader = Reader(page)
    assert reader.open == []
    assert ("html", {"lang": language}) in reader.tags
    names = [tag for tag, _ in reader.tags]
    assert names.count("h1") == 1
    assert names.count("table") == names.count("caption") == names.count("thead")
    assert {attrs.get("scope") for tag, attrs in reader.tags if tag == "th"} == {"col", "row"}
    ids = [attrs["id"] for _, attrs in reader.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in reader.all("a", "href")} <= set(ids)
    assert not {"script", "link", "img"} & set(names)
    assert "@media print" in page


def test_the_same_bank_gives_the_same_page(report: BankReport):
    assert render_bank_report(report, "fr") == render_bank_report(report, "fr")


def test_what_a_user_writes_cannot_become_markup(bank: Bank):
    concept = next(iter(bank.concepts.values()))
    names = concept.names.model_copy(update={"en": "<script>{x}</script> & co"})
    planted = concept.model_copy(update={"names": names})
    other = Bank.of(bank.families.values(), [planted], [])
    page = render_bank_report(report_of(other), "en").decode()
    assert "<script>" not in page
    assert "&lt;script&gt;{x}&lt;/script&gt; &amp; co" in page


def test_an_empty_bank_has_a_page_too():
    page = render_bank_report(report_of(Bank.of([], [], [])), "en").decode()
    assert language_pack("en").text("report.gaps.none") in page
