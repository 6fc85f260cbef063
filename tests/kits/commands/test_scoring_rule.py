"""Country and scoring rule on the command line: kept, printed, and refused when wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kits.commands import run
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.files import read_kit_file
from tests.kits.text_dump import said

if TYPE_CHECKING:
    from pathlib import Path

    from kits.model import Kit

BUILD = ("build", "machine-learning-engineer", "--level", "mid", "--documents", "letter")
RULE = ("--weight", "modelling=2:most of the working week", "--minimum", "judgement=3")


def built(out: Path, *more: str) -> Kit:
    assert run([*BUILD, "--out", str(out), *more]) == 0
    kit, problems = read_kit_file(next(out.glob("*.ikit")))
    assert problems == []
    assert kit is not None
    return kit


def told(kit: Kit, kind: Kind) -> str:
    return "\n".join(said(document) for document in documents_of(kit, (kind,)))


def test_weights_with_their_reason_and_minimums_stand_in_the_kit_and_on_paper(tmp_path: Path):
    kit = built(tmp_path, *RULE)
    rules = {c.id: (c.weight, c.weight_reason, c.minimum) for c in kit.competencies}
    assert rules["modelling"] == (2, "most of the working week", None)
    assert rules["judgement"] == (1, "", 3)
    book = told(kit, Kind.BOOK)
    assert "most of the working week" in book
    assert "weighted average" in book
    assert "below a minimum" in book
    assert "weighted average" in told(kit, Kind.DEBRIEF_AGENDA)


def test_a_kit_without_a_rule_says_that_all_weigh_the_same(tmp_path: Path):
    book = told(built(tmp_path), Kind.BOOK)
    assert "weigh the same" in book
    assert "no minimums" in book


def test_a_kit_that_is_kept_keeps_its_rule_and_country(tmp_path: Path):
    first = built(tmp_path / "a", *RULE, "--country", "fr")
    kept = next((tmp_path / "a").glob("*.ikit"))
    again = built(tmp_path / "b", "--keep", str(kept))
    assert again.competencies == first.competencies
    assert again.country == first.country == "FR"


def test_the_countrys_law_stands_in_letter_briefing_and_book(tmp_path: Path):
    kit = built(tmp_path, "--country", "FR", "--language", "fr")
    assert "CNIL" in told(kit, Kind.LETTER)
    assert "3 mois après" in told(kit, Kind.LETTER)
    assert "France" in told(kit, Kind.BRIEFING)
    assert "L1132-1" in told(kit, Kind.BOOK)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--weight", "modelling=2"), "write down why"),
        (("--weight", "modelling=9:much"), "no weight"),
        (("--weight", "sailing=2:boats"), "sailing"),
        (("--minimum", "judgement=1"), "no minimum"),
        (("--country", "atlantis"), "atlantis"),
        (
            tuple(
                part
                for key in ("modelling", "judgement", "platforms", "programming")
                for part in ("--minimum", f"{key}=3")
            ),
            "at most",
        ),
    ],
)
def test_a_rule_that_cannot_be_is_refused_in_one_line(
    options: tuple[str, ...], words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    out = tmp_path / "kit"
    assert run([*BUILD, "--out", str(out), *options]) == 2
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1
    assert not out.exists() or not any(out.iterdir())
