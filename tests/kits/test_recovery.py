"""What was changed and not saved is there again after the program was killed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits import edits
from kits.files import write_kit
from kits.languages import language_pack
from kits.model import Kit
from kits.recovery import discard, journal_path, read_journals, write_journal
from roles.model import LANGUAGES
from roles.storage import StorageError
from tests.kits.edit_strategies import after, built, some_edit

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journals"


def changed(words: str = "Which tide?") -> Kit:
    kit = edits.edit_text(built(), built().questions[0].id, "en", "ask", words)
    assert isinstance(kit, Kit)
    return kit


def test_nothing_is_recovered_where_nothing_was_kept(folder: Path):
    assert read_journals(folder) == ((), ())


@settings(max_examples=15, deadline=None)
@given(st.lists(some_edit(), max_size=6), st.text(max_size=20))
def test_a_kit_comes_back_as_it_was_kept(tmp_path_factory: pytest.TempPathFactory, some, key):
    folder, kit = tmp_path_factory.mktemp("journals"), after(built(), some)
    write_journal(journal_path(folder, key), kit, "", "digest")
    (found,), problems = read_journals(folder)
    assert (found.kit, found.document, found.disk_digest, problems) == (kit, "", "digest", ())


def test_a_journal_that_says_what_its_file_says_is_dropped(folder: Path, tmp_path: Path):
    document = tmp_path / "kit.ikit"
    document.write_bytes(write_kit(built()))
    journal = journal_path(folder, str(document))
    write_journal(journal, changed(), str(document))
    assert [found.kit for found in read_journals(folder)[0]] == [changed()]
    document.write_bytes(write_kit(changed()))
    assert read_journals(folder) == ((), ())
    assert not journal.exists()


def test_a_journal_outlives_the_file_it_belongs_to(folder: Path, tmp_path: Path):
    write_journal(journal_path(folder, "x"), changed(), str(tmp_path / "gone.ikit"))
    assert read_journals(folder)[0][0].document.endswith("gone.ikit")


def test_the_kit_that_was_kept_last_comes_first(folder: Path):
    for number, key in enumerate(("b", "a", "c")):
        journal = journal_path(folder, key)
        write_journal(journal, changed(key))
        os.utime(journal, (number, number))
    found, _ = read_journals(folder)
    assert [one.kit for one in found] == [changed("c"), changed("a"), changed("b")]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b'{"journal": 1}', b'{"journal": 2, "kit": {}}', b"\xff", b"[" * 9999],
)
def test_a_damaged_journal_is_told_of_and_left_alone(folder: Path, damage: bytes):
    write_journal(journal_path(folder, "good"), changed())
    bad = journal_path(folder, "bad")
    bad.write_bytes(damage)
    found, (problem,) = read_journals(folder)
    assert [one.kit for one in found] == [changed()]
    assert problem.place.file == str(bad)
    assert bad.read_bytes() == damage
    for language in LANGUAGES:
        assert language_pack(language).message(problem)


def test_a_journal_that_was_discarded_is_gone_and_may_be_discarded_again(folder: Path):
    journal = journal_path(folder, "x")
    write_journal(journal, changed())
    discard(journal)
    discard(journal)
    assert read_journals(folder) == ((), ())


def test_a_disk_that_will_not_write_says_so_and_keeps_the_journal_before(folder: Path):
    journal = journal_path(folder, "x")
    write_journal(journal, changed())
    with pytest.raises(StorageError):
        write_journal(journal / "below", built())
    assert read_journals(folder)[0][0].kit == changed()
