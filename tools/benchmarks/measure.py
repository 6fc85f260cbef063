"""How everything is measured: medians of several runs, told as ratios."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
ROLE = "machine-learning-engineer"


def median_seconds(action: Callable[[], object], runs: int) -> float:
    times: list[float] = []
    for _ in range(runs):
        start = time.perf_counter()
        action()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def process_seconds(arguments: list[str], environment: dict[str, str] | None = None) -> float:
    def run() -> None:
        subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
            env={**os.environ, **(environment or {})},
        )  # fmt: skip

    run()
    return median_seconds(run, 5)


def line(name: str, value: str, ratio: float, target: str) -> None:
    print(f"  {name:<58} {value:>20}   ratio {ratio:6.2f}   (target {target})")


def own_home(home: str) -> dict[str, str]:
    """Return the environment of a process that keeps everything it writes below a folder."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    place = {**os.environ, **dict.fromkeys(names, home), "QT_QPA_PLATFORM": "offscreen"}
    place["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "tools")))
    return place
