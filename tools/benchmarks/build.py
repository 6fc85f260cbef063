"""Building a whole kit from the command line."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time

from benchmarks.measure import ROLE, ROOT, line, process_seconds

_BUILD = """
import sys, time
start = time.perf_counter()
import kits.generate.build as module
solve, spent = module.plan, []
def timed(task):
    begin = time.perf_counter()
    try:
        return solve(task)
    finally:
        spent.append(time.perf_counter() - begin)
module.plan = timed
from kits.commands import run
status = run(sys.argv[1:])
sys.stderr.write(f"{sum(spent):.6f}")
sys.exit(status)
"""


def bench_build() -> None:
    print(
        "build: a whole kit (three interviews) without the solver, against importing python-docx"
    )
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["build", ROLE, "--level", "senior", "--interviews", "45,45,60"]
        arguments += ["--out", folder]
        totals, without = [], []
        for _ in range(6):
            start = time.perf_counter()
            done = subprocess.run(
                [sys.executable, "-c", _BUILD, *arguments], cwd=ROOT, check=True,
                capture_output=True, text=True,
            )  # fmt: skip
            totals.append(time.perf_counter() - start)
            without.append(totals[-1] - float(done.stderr))
    docx = process_seconds(["-c", "import docx"])
    ours = statistics.median(without[1:])
    line("build without solving", f"{ours * 1000:.0f} / {docx * 1000:.0f} ms", ours / docx, "<= 6")
    whole = statistics.median(totals[1:])
    line("  the same with the solver", f"{whole * 1000:.0f} ms", whole / docx, "-")
