"""Speed as ratios, all of them measured in one run on one machine.

    python tools/bench.py            every section
    python tools/bench.py word plan  some of them

Absolute times say as much about the machine as about the program; a ratio to something everybody
knows (writing strings into a zip, importing a library, showing an empty window) travels. Each
figure is the median of several runs.
"""

from __future__ import annotations

import importlib
import os
import platform
import sys
from pathlib import Path

TOOLS = Path(__file__).parent
sys.path[:0] = [str(TOOLS.parent), str(TOOLS)]

SECTIONS = ("word", "paper", "build", "plan", "bank", "window", "interaction", "session")


def main() -> int:
    """Run the sections that are named, all of them if none is."""
    wanted = sys.argv[1:] or list(SECTIONS)
    unknown = [name for name in wanted if name not in SECTIONS]
    if unknown:
        print(f"no such section: {unknown[0]}; there are {', '.join(SECTIONS)}")
        return 2
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    for name in wanted:
        module = importlib.import_module(f"benchmarks.{name}")
        getattr(module, f"bench_{name}")()
    return 0


if __name__ == "__main__":
    sys.exit(main())
