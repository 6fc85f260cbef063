"""Folders shown in the file manager of the system."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from roles.problem import Place, Problem

if TYPE_CHECKING:
    from ui.problem_board import ProblemBoard


def show_folder(folder: Path | str, board: ProblemBoard) -> None:
    """Show a folder, or put up where it is if the system has nothing to show it with."""
    from roles.storage import StorageError, make_folder

    try:
        make_folder(Path(folder))  # one where nothing was kept yet is shown empty
        shown = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
    except StorageError:
        shown = False
    problem = Problem.of("ui.folder-not-shown", place=Place(str(folder)))
    board.put("folder", () if shown else (problem,))
