"""Whatever a person does, and in whatever order, the window goes on and forgets nothing."""

from __future__ import annotations

import gc
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from kits.recovery import read_journals
from tests.journeys.desk_of_files import DeskOfFiles
from tests.journeys.later import Later
from tests.journeys.monkey import Monkey
from tests.journeys.past import Past
from ui import autosave
from ui.app import Desk
from ui.jobs import Jobs
from ui.viewmodels.plan import plan_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.logging import _QtLogLibraryNotifier  # pyright: ignore
