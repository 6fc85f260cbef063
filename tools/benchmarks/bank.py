"""Loading the bank, and many more questions than it has."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.measure import ROLE, ROOT, line, median_seconds

if TYPE_CHECKING:
    from roles.model import Language


def bench_bank() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(dict.fromkeys(("XDG_CACHE_HOME", "XDG_DATA_HOME"), home))
        bench_loading(Path(home))
        bench_many_questions(Path(home))


def bench_loading(home: Path) -> None:
    import yaml

    from kits.bank.load import load_bank

    def cold() -> None:
        shutil.rmtree(home / "interview-kits", ignore_errors=True)
        load_bank()

    def held(languages: tuple[Language, ...]) -> int:
        tracemalloc.start()
        bank = load_bank(languages=languages)
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        del bank
        return size

    folder, rooms = ROOT / "kits" / "data" / "bank", ("", "concepts", "questions")
    files = [path.read_bytes() for room in rooms for path in (folder / room).glob("*.yaml")]
    size = sum(map(len, files)) / 1e6
    print(f"bank: loading its {size:.1f} MB of YAML, against parsing them with the bare C loader")
    floor = median_seconds(lambda: [yaml.load(d, yaml.CLoader) for d in files], 7)  # noqa: S506 - our own files
    for name, action, target in (("cold", cold, "<= 2"), ("warm", load_bank, "<= 0.3")):
        ours = median_seconds(action, 7)
        line(name, f"{ours * 1000:.1f} / {floor * 1000:.1f} ms", ours / floor, target)
    both, one = held(("en", "fr")), held(("en",))
    value = f"{one / 1e6:.2f} / {both / 1e6:.2f} MB"
    line("  memory, one language of two", value, one / both, "-")


def bench_many_questions(home: Path) -> None:
    from kits.bank.load import load_bank
    from kits.generate.build import Wishes, build_kit
    from roles.library import load_library
    from roles.model import Level
    from tests.kits.synthetic_bank import write_questions

    print("bank: 1,000 and 10,000 made-up questions more, from the cache; then a plan of three")
    concepts = load_bank()[0].concepts.values()
    role = next(entry.role for entry in load_library().entries if entry.role.id == ROLE)
    each: list[float] = []
    for count in (1_000, 10_000):
        own = home / str(count)
        write_questions(own / "questions", concepts, count)
        bank, _ = load_bank(own)
        total = len(bank.questions)
        seconds = median_seconds(lambda own=own: load_bank(own), 5)
        each.append(seconds / total)
        value = f"{seconds * 1000:.0f} ms, {each[-1] * 1e6:.0f} us each"
        line(f"{total} questions, warm", value, each[-1] / each[0], "<= 1 each")
    start = time.perf_counter()
    kit = build_kit(role, bank, Wishes(Level.SENIOR, "en", (45, 45, 60))).kit
    proof = f"proven {kit.plan.optimal}, gap {kit.plan.gap:g}" if kit else "no kit"
    seconds = time.perf_counter() - start
    print(f"  plan out of {total} questions: {proof}, {seconds:.1f} s")
