"""Duties match the same with and without what was kept of the bank's names."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kits.bank.lexicon import lexicon
from kits.bank.load import load_bank
from kits.bank.matching import match_text
from kits.bank.model import ConceptKind
from roles.library import APPLICATION
from roles.model import LANGUAGES, Language, Setting, Text, Texts

if TYPE_CHECKING:
    from kits.bank.index import Bank
    from kits.bank.matching import Match
    from kits.bank.model import Concept

ROOT = Path(__file__).parents[3]
BANK, _ = load_bank()
LINE = "Monitor models in production, build dashboards and mentor engineers"
MATCHES = """
from kits.bank.load import load_bank
from kits.bank.matching import match_text
from roles.model import Text
import sys
text = Text(en=sys.argv[1])
print(match_text(text, load_bank()[0], ["activity", "quality"]))
"""


@pytest.fixture
def cache() -> Path:
    """Return the cache's folder in the home that every test gets."""
    return Path(os.environ["XDG_CACHE_HOME"]) / APPLICATION / "bank"


@pytest.fixture(autouse=True)
def _lexicons_of_their_own() -> None:
    lexicon.cache_clear()


def read_anew(bank: Bank) -> Bank:
    """Return the same bank as another start of the program would have it."""
    lexicon.cache_clear()
    return replace(bank)


def found(bank: Bank, line: str, language: Language = "en") -> tuple[Match, ...]:
    return match_text(Text.model_validate({language: line}), bank, ConceptKind, Setting.DATA)


def names(concept: Concept, language: Language) -> tuple[str, ...]:
    return (concept.names.get(language), *concept.aliases.get(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_name_matches_the_same_from_the_cache_and_without_one(
    language: Language, cache: Path
):
    lines = [name for concept in BANK.concepts.values() for name in names(concept, language)]
    cache.parent.mkdir(parents=True)
    cache.write_bytes(b"a file where the folder should be")
    bank = read_anew(BANK)
    without = [found(bank, line, language) for line in lines]
    assert any(without)
    cache.unlink()
    for _ in range(2):
        bank = read_anew(BANK)
        assert [found(bank, line, language) for line in lines] == without
    assert any(path.suffix == ".made" for path in cache.iterdir())


def test_only_the_languages_that_lines_are_in_are_read(cache: Path):
    found(read_anew(BANK), LINE)
    made = {path.stem for path in cache.iterdir() if path.suffix == ".made"}
    assert {stem.rpartition("-")[2] for stem in made} == {"en"}


def test_what_was_kept_is_not_written_again(cache: Path):
    found(read_anew(BANK), LINE)
    before = {path: path.stat().st_ino for path in cache.iterdir()}
    found(read_anew(BANK), LINE)
    assert {path: path.stat().st_ino for path in cache.iterdir()} == before


def test_a_new_alias_is_found_at_once_and_a_removed_one_no_more():
    bank = read_anew(BANK)
    known = bank.concepts["hiring"]
    aliases = Texts(en=("shepherd narwhals",), fr=known.aliases.fr)
    changed = known.model_copy(update={"aliases": aliases})
    own = replace(bank, concepts={**bank.concepts, "hiring": changed})
    for one, line, is_found in (
        (bank, "Shepherd narwhals", False),
        (own, "Shepherd narwhals", True),
        (own, "Recruit engineers", False),
        (bank, "Recruit engineers", True),
    ):
        ids = {match.concept_id for match in found(read_anew(one), line)}
        assert ("hiring" in ids) is is_found


@pytest.mark.parametrize("part", ["senses-en", "lexicon-en"])
@pytest.mark.parametrize("damage", ["cut", "flipped", "foreign", "empty", "folder"])
def test_a_damaged_cache_changes_no_match_and_is_rebuilt(cache: Path, part: str, damage: str):
    expected = found(read_anew(BANK), LINE)
    file = next(path for path in cache.iterdir() if path.stem == part)
    good = file.read_bytes()
    middle = len(good) // 2
    bad = {
        "cut": good[:middle],
        "flipped": good[:middle] + bytes([good[middle] ^ 1]) + good[middle + 1 :],
        "foreign": b"[" * 100_000,
        "empty": b"",
        "folder": b"",
    }[damage]
    file.unlink()
    if damage == "folder":
        file.mkdir()
    else:
        file.write_bytes(bad)
    assert found(read_anew(BANK), LINE) == expected
    assert file.is_dir() or file.read_bytes() == good


def test_programs_that_start_at_once_match_the_same_and_leave_a_good_cache(cache: Path):
    command = [sys.executable, "-c", MATCHES, LINE]
    started = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(2)]
    said = {process.communicate()[0] for process in started}
    assert [process.returncode for process in started] == [0, 0]
    left = {path: path.read_bytes() for path in cache.iterdir()}
    assert {"senses-en", "lexicon-en", "synonyms-en"} <= {path.stem for path in left}
    said.add(subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout)
    assert {path: path.read_bytes() for path in cache.iterdir()} == left
    kinds = [ConceptKind.ACTIVITY, ConceptKind.QUALITY]
    expected = match_text(Text(en=LINE), BANK, kinds)
    assert expected
    assert said == {f"{expected}\n".encode()}
