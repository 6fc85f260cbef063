"""Windows that are killed in the middle of work, and what they told before it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from kits.bank.load import load_bank
from kits.generate.build import Wishes, build_kit
from roles.library import load_library
from roles.model import Level
from tests.journeys.edits_until_killed import HEARTBEAT
from tests.ui.known_roles import ml_engineer

if TYPE_CHECKING:
    from kits.model import Kit

ROOT = Path(__file__).parent.parent.parent
CHILD = Path(__file__).with_name("edits_until_killed.py")
HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
_SHORTEST, _LONGEST = 0.2, 4.0
"""Seconds of work before the kill."""
_LOOKED_AT = 3.0


@dataclass(frozen=True, slots=True)
class Told:
    """A line of the window that was killed."""

    what: str
    at: float
    value: str


@dataclass(frozen=True, slots=True)
class Killed:
    """What is left of a window."""

    seed: int
    home: Path
    file: Path | None
    """None if the kit was never saved."""
    told: tuple[Told, ...]
    at: float

    def values(self, what: str) -> list[str]:
        """Return what was told of one kind, in order."""
        return [one.value for one in self.told if one.what == what]

    def lost(self, digest: str) -> float:
        """Return how many seconds of work are not in a state; an empty digest is none at all."""
        states = [one for one in self.told if one.what == "kit"]
        last = max((n for n, one in enumerate(states) if one.value == digest), default=-1)
        assert last >= 0 or not digest, f"seed {self.seed}: it never was like this"
        return self.at - states[last + 1].at if last + 1 < len(states) else 0.0

    @property
    def held_up(self) -> float:
        """Return for how long at most the machine did not let the window live at the end."""
        alive = [one.at for one in self.told if one.what == "alive"]
        moments = [at for at in alive if at > self.at - _LOOKED_AT] + [self.at]
        gaps = (after - before for before, after in pairwise(moments))
        return max(gaps, default=0.0) - HEARTBEAT / 1000


def kill_one(folder: Path, source: Path, seed: int) -> Killed:
    """Let a window work in a home of its own and kill it at a moment that the seed chooses."""
    home = folder / f"home-{seed}"
    home.mkdir()
    file = home / "kit.ikit" if seed % 3 else None
    if file is not None:
        shutil.copy(source, file)
    dice = Random(seed)  # noqa: S311 - chance, not secrets
    path = str(file) if file else ""
    with subprocess.Popen(
        [sys.executable, str(CHILD), str(source), path, str(seed)],
        env={**os.environ, **dict.fromkeys(HOMES, str(home)), "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        begun = b""
        for line in child.stdout:
            begun += line
            if line.startswith(b"ready"):
                break
        time.sleep(dice.uniform(_SHORTEST, _LONGEST))
        at = time.monotonic()
        child.send_signal(signal.SIGKILL)
        rest = child.stdout.read()
    assert child.returncode == -signal.SIGKILL, f"seed {seed}: it ended by itself"
    lines = (begun + rest).decode().splitlines()
    told = tuple(Told(what, float(when), value) for what, when, value in map(_parts, lines))
    return Killed(seed, home, file, told, at)


def _parts(line: str) -> tuple[str, str, str]:
    what, when, *value = line.split(" ")
    return what, when, value[0] if value else ""


def some_kit() -> Kit:
    """Return a kit to work on."""
    role = ml_engineer(load_library())
    kit = build_kit(role, load_bank()[0], Wishes(Level.SENIOR, "en", (45, 60))).kit
    assert kit is not None
    return kit
