"""A user's own roles: saved, found again, and given up for the shipped ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roles.library import Shelf, forget_own, load_library, save_own
from roles.model import Role, Text
from roles.storage import StorageError

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = "machine-learning-engineer"


def _mine(role_id: str = SHIPPED, title: str = "Ours") -> Role:
    return Role(id=role_id, title=Text(en=title))


def test_a_shipped_role_that_was_changed_is_kept_as_the_users_own(tmp_path: Path):
    path = save_own(_mine(), tmp_path / "roles")
    assert path == tmp_path / "roles" / f"{SHIPPED}.yaml"
    library = load_library(tmp_path / "roles")
    assert library.get(SHIPPED) == _mine()
    shipped = library.shipped(SHIPPED)
    assert shipped is not None
    assert shipped == load_library(tmp_path / "nowhere").get(SHIPPED)
    assert [e.shelf for e in library.entries if e.role.id == SHIPPED] == [Shelf.USER]


def test_back_to_the_shipped_version_deletes_the_own_file_and_nothing_else(tmp_path: Path):
    save_own(_mine(), tmp_path)
    other = save_own(_mine("baker"), tmp_path)
    assert forget_own(SHIPPED, tmp_path)
    assert list(tmp_path.iterdir()) == [other]
    assert load_library(tmp_path).get(SHIPPED) == load_library(tmp_path).shipped(SHIPPED)
    assert not forget_own(SHIPPED, tmp_path)


def test_saving_again_replaces_the_file_the_role_was_read_from(tmp_path: Path):
    named = tmp_path / "what I call it.yaml"
    named.write_bytes(b"schema: 1\nid: baker\ntitle: {en: Old}\n")
    assert save_own(_mine("baker", "New"), tmp_path) == named
    assert load_library(tmp_path).get("baker") == _mine("baker", "New")


@pytest.mark.parametrize("held", [b"a: [", b"schema: 1\nid: other\ntitle: {en: Other}\n"])
def test_a_file_that_holds_something_else_is_never_overwritten(tmp_path: Path, held: bytes):
    (tmp_path / "baker.yaml").write_bytes(held)
    assert save_own(_mine("baker"), tmp_path).name == "baker-2.yaml"
    assert (tmp_path / "baker.yaml").read_bytes() == held


def test_a_folder_that_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path):
    (tmp_path / "roles").write_text("a file stands here")
    with pytest.raises(StorageError):
        save_own(_mine(), tmp_path / "roles")
    assert [path.name for path in tmp_path.iterdir()] == ["roles"]


def test_a_role_of_nobody_is_shipped_by_nobody(tmp_path: Path):
    save_own(_mine("baker"), tmp_path)
    assert load_library(tmp_path).shipped("baker") is None
