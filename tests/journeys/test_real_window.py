"""The same journeys once more, in a window on a screen: focus, keys and clipboard are X's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.kills import ROOT

JOURNEYS = ("window", "own_kit", "own_role", "paper", "wishes", "crash", "exchange")
XVFB = shutil.which("xvfb-run")
SCREEN = "-screen 0 1400x1000x24"


@pytest.mark.slow
@pytest.mark.skipif(
    not (XVFB and shutil.which("xdotool")),
    reason="needs xvfb-run and xdotool (on Debian: apt-get install xvfb xauth xdotool)",
)
def test_every_journey_is_made_in_a_real_window_too():
    assert XVFB is not None
    names = [*(f"test_{name}.py" for name in JOURNEYS), "drag_on_a_screen.py"]
    files = [str(Path(__file__).with_name(name)) for name in names]
    quiet = ("-q", "-p", "no:randomly", "-p", "no:cacheprovider")
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [XVFB, "-a", "-s", SCREEN, sys.executable, "-m", "pytest", *quiet, *files],
        cwd=ROOT, env={**ours, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "11 passed" in done.stdout
