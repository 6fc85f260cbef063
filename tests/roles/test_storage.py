from __future__ import annotations

import os
from pathlib import Path

import pytest

from roles.storage import StorageError, read_bounded, write_all, write_whole


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_write_replaces_the_whole_file_and_leaves_nothing_else(tmp_path: Path):
    target = tmp_path / "a.txt"
    write_whole(target, b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["a.txt"]


def test_a_write_that_fails_half_way_keeps_the_old_file(tmp_path: Path, monkeypatch):
    target = tmp_path / "a.txt"
    write_whole(target, b"old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError) as failed:
        write_whole(target, b"new")
    assert failed.value.reason == "file.unwritable"
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a.txt"]


def test_several_files_are_written_all_or_none(tmp_path: Path, monkeypatch):
    write_all(tmp_path, {"a": b"1", "b": b"2"})
    replace = Path.replace
    moved: list[Path] = []

    def fails_at_the_second_move(self: Path, target: Path) -> Path:
        if Path(target).parent == tmp_path and self.parent.name.startswith(".ikit-"):
            moved.append(target)
            if len(moved) == 2:
                raise OSError(5, "Input/output error")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fails_at_the_second_move)
    with pytest.raises(StorageError):
        write_all(tmp_path, {"a": b"new", "b": b"new", "c": b"new"})
    monkeypatch.undo()
    kept = {name: (tmp_path / name).read_bytes() for name in names(tmp_path)}
    assert kept == {"a": b"1", "b": b"2"}


def test_a_link_is_followed_and_the_mode_kept(tmp_path: Path):
    real = tmp_path / "real.txt"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to(real)
    write_whole(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str):
    with pytest.raises(StorageError) as failed:
        read_bounded(tmp_path / name, 10)
    assert failed.value.reason in ("file.missing", "file.is-folder")


def test_a_file_over_the_limit_is_not_read(tmp_path: Path):
    (tmp_path / "big").write_bytes(b"x" * 11)
    assert read_bounded(tmp_path / "big", 11) == b"x" * 11
    with pytest.raises(StorageError) as failed:
        read_bounded(tmp_path / "big", 10)
    assert failed.value.reason == "file.too-large"


def test_a_path_beneath_a_file_is_refused(tmp_path: Path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageError) as failed:
        write_whole(tmp_path / "file" / "inner" / "a.txt", b"x")
    assert failed.value.reason == "folder.is-file"


def test_what_an_interrupted_run_left_is_swept_by_the_next_write(tmp_path: Path):
    (tmp_path / ".ikit-abc.tmp").write_bytes(b"half")
    (tmp_path / ".ikit-dir.tmp").mkdir()
    (tmp_path / ".ikit-now.tmp").write_bytes(b"another window is writing this")
    (tmp_path / "mine.tmp").write_bytes(b"theirs")
    for name in (".ikit-abc.tmp", ".ikit-dir.tmp", "mine.tmp"):
        os.utime(tmp_path / name, (0, 0))
    write_all(tmp_path, {"a": b"1"})
    assert names(tmp_path) == [".ikit-now.tmp", "a", "mine.tmp"]


def test_a_folder_whose_name_no_disk_takes_is_a_fault_of_the_disk(tmp_path: Path):
    with pytest.raises(StorageError):
        write_all(tmp_path / ("x" * 400) / "papers", {"a": b"1"})
    assert names(tmp_path) == []
