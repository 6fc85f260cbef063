"""Files that a random person opens, saves over, and shares with somebody who breaks them."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QFileDialog

from kits.files import write_kit
from tests.journeys.kills import some_kit

if TYPE_CHECKING:
    import pytest

GUIDES = Path(__file__).parent.parent / "fixtures" / "guides"


class DeskOfFiles:
    """A folder with kits, guides and rubbish; file dialogs answer with one of them."""

    def __init__(self, folder: Path) -> None:
        self.dice = Random(0)  # noqa: S311 - chance, not secrets
        self._folder = folder
        self.diary = folder.with_suffix(".actions.txt")
        """What was done so far, for when the whole process dies."""
        folder.mkdir()
        self._kit = write_kit(some_kit())
        (folder / "kit.ikit").write_bytes(self._kit)
        (folder / "broken.ikit").write_bytes(self._kit[: len(self._kit) // 2])
        (folder / "empty.txt").write_bytes(b"")
        (folder / "noise.md").write_bytes(bytes(range(256)) * 8)
        role = "schema: 1\nid: clerk\ntitle: {en: Clerk}\n"
        (folder / "role.yaml").write_text(role, encoding="utf-8")
        (folder / "wrong.yaml").write_text("schema: 1\nid: [\n", encoding="utf-8")
        for guide in GUIDES.iterdir():
            shutil.copy(guide, folder / guide.name)

    def answer_dialogs(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let nothing leave this process: no system dialog, no other program."""
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (self.to_read(), ""))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (self.to_write(), ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: self.a_folder())
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
        monkeypatch.setattr(QPrintPreviewDialog, "exec", lambda _: 0)
        monkeypatch.setenv("PATH", str(self._folder))  # LibreOffice takes its time

    def to_read(self) -> str:
        """Return a file that may be of any kind, or missing."""
        names = sorted(path.name for path in self._folder.iterdir() if path.is_file())
        return str(self._folder / self.dice.choice([*names, "kit.ikit", "missing.ikit"]))

    def good_kit(self) -> str:
        """Return a kit that nobody has broken."""
        path = self._folder / "good.ikit"
        path.write_bytes(self._kit)
        return str(path)

    def to_write(self) -> str:
        """Return where to save a kit; at times nowhere, or where nothing can be written."""
        names = ("", "a.ikit", "b", "kit.ikit", "new/c.ikit", "role.yaml/d.ikit")
        name = self.dice.choice(names)
        return str(self._folder / name) if name else ""

    def a_folder(self) -> str:
        """Return a folder for documents, at times none."""
        name = self.dice.choice(("", "papers", "more papers", "role.yaml"))
        return str(self._folder / name) if name else ""

    def meddle(self, path: str) -> str:
        """Write, break or delete the kit's file; return what was done."""
        file = Path(path or self._folder / "kit.ikit")
        what = self.dice.choice(("writes", "breaks", "deletes"))
        if what == "deletes":
            file.unlink(missing_ok=True)
        elif file.parent.is_dir():
            file.write_bytes(self._kit if what == "writes" else b"{")
        return f"{what} {file.name}"
