"""``--protect``: in Word, only the fields of a form can be filled in."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from kits.commands import run
from kits.document.appearance import USUAL, Appearance
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.files import write_kit
from kits.render.word import render_word
from kits.render.word.template import template_from
from tests.kits.render import company_templates as made
from tests.kits.render.word_parts import WORD, part
from tests.kits.synthetic import synthetic_kit
from tools.docx_validators import audit_findings, converted, libreoffice, sdk, sdk_findings

if TYPE_CHECKING:
    from pathlib import Path

PROTECTED = Appearance(protect=True)
FORMS = (Kind.GRID, Kind.DEBRIEF_AGENDA)
OTHERS = tuple(kind for kind in Kind if kind not in FORMS)


def company_template() -> bytes:
    """Return a template with settings of its own, which come before and after protection."""
    own = "<w:embedTrueTypeFonts/><w:defaultTabStop"
    data = made.word_template(title_page=True, even=True)
    return made.replaced(data, "word/settings.xml", "<w:defaultTabStop", own)


def form(kind: Kind, appearance: Appearance = PROTECTED, *, company: bool = False) -> bytes:
    """Return a document, in the company's template or without."""
    template, _ = template_from(company_template(), "charte.docx") if company else (None, ())
    return render_word(documents_of(synthetic_kit(4), (kind,))[0], appearance, template)


def protection(data: bytes) -> dict[str, str]:
    """Return how a file is protected, by the names of Word's attributes."""
    found = part(data, "word/settings.xml").find(f"{WORD}documentProtection")
    return {} if found is None else {key.removeprefix(WORD): v for key, v in found.items()}


@pytest.mark.parametrize("company", [False, True])
@pytest.mark.parametrize("kind", FORMS)
def test_only_the_fields_of_a_protected_form_can_be_changed(kind: Kind, *, company: bool) -> None:
    data = form(kind, company=company)
    assert protection(data) == {"edit": "forms", "enforcement": "1"}
    names = [e.tag.removeprefix(WORD) for e in part(data, "word/settings.xml")]
    assert names.index("documentProtection") + 1 == names.index("defaultTabStop")
    assert not company or names.index("embedTrueTypeFonts") < names.index("documentProtection")


@pytest.mark.parametrize("kind", OTHERS)
def test_what_is_printed_stays_free_to_be_changed(kind: Kind) -> None:
    assert protection(form(kind)) == {}


@pytest.mark.parametrize("kind", FORMS)
def test_nothing_is_protected_unless_that_is_asked_for(kind: Kind) -> None:
    assert protection(form(kind, USUAL)) == {}


@pytest.mark.parametrize("candidates", [(), ("--candidates", "C-1")])
def test_the_option_reaches_the_files_of_an_export(candidates, tmp_path: Path) -> None:
    kit = tmp_path / "pilot.ikit"
    kit.write_bytes(write_kit(synthetic_kit(2)))
    out = tmp_path / "out"
    options = ("--documents", "grid,guide,debrief-agenda", "--protect", *candidates)
    assert run(["export", str(kit), "--out", str(out), *options]) == 0
    protected = {path.name for path in out.iterdir() if protection(path.read_bytes())}
    grid = "C-1-interview-1-grid.docx" if candidates else "interview-1-grid.docx"
    assert protected == {grid, "debrief-agenda.docx"}


@pytest.mark.parametrize("company", [False, True])
@pytest.mark.slow
class TestOtherPrograms:
    @pytest.fixture
    def path(self, tmp_path: Path, *, company: bool) -> Path:
        path = tmp_path / "grid.docx"
        path.write_bytes(form(Kind.GRID, company=company))
        return path

    @pytest.mark.skipif(not sdk(), reason="npm install in tools/validators was not run")
    def test_microsofts_validator_finds_nothing(self, path: Path) -> None:
        assert sdk_findings(path) == []

    @pytest.mark.skipif(
        not importlib.util.find_spec("openxml_audit"), reason="it is not installed"
    )
    def test_openxml_audit_finds_nothing(self, path: Path) -> None:
        assert audit_findings(path) == []

    @pytest.mark.skipif(not libreoffice(), reason="LibreOffice is not installed")
    def test_libreoffice_opens_it(self, path: Path, tmp_path: Path) -> None:
        shown = PdfReader(converted(path, tmp_path)).pages[0].extract_text()
        assert "Evaluation grid" in shown
