"""Speed as ratios, all of them measured in one run on one machine.

    python tools/bench.py            every section
    python tools/bench.py word plan  some of them

Absolute times say as much about the machine as about the program; a ratio to something everybody
knows (writing strings into a zip, importing a library, showing an empty window) travels. Each
figure is the median of several runs.
"""

from __future__ import annotations

import hashlib
import io
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import tracemalloc
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kits.document.blocks import (  # noqa: E402 - needs the path above
    Artefact,
    Document,
    Field,
    Heading,
    Kind,
    Listing,
    NoteLines,
    PageBreak,
    Paragraph,
    Span,
    Table,
    walk,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from roles.model import Language

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


# --- Word against the floor ---


def floor_bytes(document: Document, parts: list[tuple[str, bytes]]) -> bytes:
    """Write the same texts and tables as plain f-strings into a zip: no styles thought about."""
    body = "".join(floor_block(block) for block in walk(document.blocks))
    xml = (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="x"><w:body>'
        f"{body}</w:body></w:document>"
    )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts:
            archive.writestr(name, data)
        archive.writestr("word/document.xml", xml)
    return buffer.getvalue()


def floor_block(block: object) -> str:
    match block:
        case Heading(level=level, text=text, code=code):
            return floor_paragraph(f"{code} {text}", f"Heading{level}")
        case Paragraph(content=content):
            return floor_paragraph(floor_text(content), "Body")
        case Listing(items=items):
            return "".join(floor_paragraph(floor_text(item), "List") for item in items)
        case Artefact(text=text):
            return "".join(floor_paragraph(row, "Code") for row in text.split("\n"))
        case NoteLines(prompts=prompts, lines=lines):
            return "".join(
                floor_paragraph(prompt, "Label") + floor_paragraph("", "Line") * lines
                for prompt in prompts
            )
        case Table(header=header, rows=rows):
            return f"<w:tbl>{''.join(floor_row(row) for row in (header, *rows))}</w:tbl>"
        case PageBreak():
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        case _:
            return ""


def floor_row(row) -> str:  # noqa: ANN001 - a TableRow
    inside = ("".join(map(floor_block, cell.content)) for cell in row.cells)
    cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="1000"/></w:tcPr>{text}</w:tc>' for text in inside)
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"


def floor_text(content) -> str:  # noqa: ANN001 - spans and fields
    return "".join(
        item.text if isinstance(item, Span) else item.prompt if isinstance(item, Field) else ""
        for item in content
    )


def floor_paragraph(text: str, style: str) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr>'
        f'<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def bench_word() -> None:
    from kits.document.kit_documents import documents_of
    from kits.render.word import render_word
    from tests.kits.synthetic import synthetic_kit

    print("Word: writing a guide against plain strings and zip of the same document")
    seconds: dict[int, float] = {}
    for count, target in ((40, "<= 3"), (200, "<= 2"), (1000, "t(1000)/t(200) < 8")):
        document = documents_of(synthetic_kit(count), (Kind.GUIDE,))[0]
        with zipfile.ZipFile(io.BytesIO(render_word(document))) as archive:
            parts = [
                (name, archive.read(name))
                for name in archive.namelist()
                if "document.xml" not in name
            ]
        runs = 15 if count < 1000 else 5
        ours = median_seconds(lambda d=document: render_word(d), runs)
        floor = median_seconds(lambda d=document, p=parts: floor_bytes(d, p), runs)
        seconds[count] = ours
        ratio = ours / floor if count < 1000 else ours / seconds[200]
        line(f"{count} questions", f"{ours * 1000:.1f} / {floor * 1000:.1f} ms", ratio, target)


# --- building ---

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


# --- the solver ---


def drawn(*key: object) -> int:
    """Return a number that depends on the key alone, so that every run plans the same task."""
    return int.from_bytes(hashlib.sha256(repr(key).encode()).digest()[:4], "big")


def planning_task(requirements: int, questions: int, seed: int):  # noqa: ANN201 - a Task
    from kits.generate.candidates import Candidate
    from kits.generate.task import Task
    from kits.model import Competency, Covered, QuestionType
    from roles.model import Importance, Level, Requirement, RequirementKind, Text
    from tests.kits.samples import question

    kinds = (RequirementKind.MISSION, RequirementKind.TECHNICAL_SKILL)
    importance = (
        Importance.ESSENTIAL,
        Importance.IMPORTANT,
        Importance.ESSENTIAL,
        Importance.USEFUL,
    )
    wanted = tuple(
        Covered(
            requirement=Requirement(
                id=f"r{i}", kind=kinds[i % 2], text=Text(en=f"r{i}"),
                group=Text(en=f"g{i % 5}") if i % 2 else None,
                importance=Importance.IMPORTANT if i % 2 else importance[i % 4],
            )
        )
        for i in range(requirements)
    )  # fmt: skip
    competencies = tuple(
        Competency(
            id=f"c{k}", name=Text(en=f"c{k}"),
            requirements=tuple(f"r{i}" for i in range(requirements) if i % 7 == k),
        )
        for k in range(7)
    )  # fmt: skip
    minutes = {
        QuestionType.BEHAVIOURAL: (6, 7, 8), QuestionType.SITUATIONAL: (4, 5, 6),
        QuestionType.KNOWLEDGE: (3, 4, 5), QuestionType.WORK_SAMPLE: (6, 7, 8, 9),
    }  # fmt: skip
    types = tuple(QuestionType)
    candidates = []
    for n in range(questions):
        kind = types[drawn(seed, n, "type") % 4]
        covers = dict.fromkeys(
            f"r{drawn(seed, n, j) % requirements}" for j in range(1 + drawn(seed, n, "count") % 3)
        )
        length = minutes[kind][drawn(seed, n, "minutes") % len(minutes[kind])]
        candidates.append(
            Candidate(question("c", n, type_=kind, minutes=length), direct=tuple(covers))
        )
    return Task(Level.SENIOR, (45, 45, 60), wanted, competencies, tuple(candidates))


def bench_plan() -> None:
    from kits.generate.plan import plan

    print("plan: 40 requirements x 400 questions, three interviews, against importing numpy")
    numpy = process_seconds(["-c", "import numpy"]) - process_seconds(["-c", "pass"])
    plan(planning_task(5, 20, 0))
    ratios = []
    for seed in range(5):
        task = planning_task(40, 400, seed)
        start = time.perf_counter()
        solved = plan(task)
        if solved is None:
            raise SystemExit("a task without wishes has a plan")
        seconds = time.perf_counter() - start
        ratios.append(seconds / numpy)
        proof = f"proven {solved.optimal}, gap {solved.gap:g}"
        took = f"{seconds:.2f} s / {numpy * 1000:.0f} ms"
        line(f"case {seed}: {proof}", took, ratios[-1], "<= 25")
    print(f"  median ratio {statistics.median(ratios):.1f}, longest {max(ratios):.1f}")


# --- the bank ---


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


# --- the window ---

_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
from PySide6.QtCore import QTimer
app = QApplication([]); window = QMainWindow(); window.resize(1280, 800); window.show()
QTimer.singleShot(0, app.quit); app.exec()
"""


def bench_window() -> None:
    print("window: from command to usable, against an empty PySide6 window")
    platform_ = os.environ.get("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        place = {"QT_QPA_PLATFORM": platform_, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
        empty = process_seconds(["-c", _EMPTY], place)
        ours = process_seconds(["tools/start_window.py"], place)
        roles = process_seconds(["tools/start_window.py", "--roles"], place)
    line(
        "window shown and answering",
        f"{ours * 1000:.0f} / {empty * 1000:.0f} ms",
        ours / empty,
        "<= 3",
    )
    line("  roles to choose from", f"{roles * 1000:.0f} ms", roles / empty, "-")


SECTIONS = {
    "word": bench_word, "build": bench_build, "plan": bench_plan, "bank": bench_bank,
    "window": bench_window,
}  # fmt: skip


def main() -> int:
    wanted = sys.argv[1:] or list(SECTIONS)
    unknown = [name for name in wanted if name not in SECTIONS]
    if unknown:
        print(f"no such section: {unknown[0]}; there are {', '.join(SECTIONS)}")
        return 2
    print(f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores")
    for name in wanted:
        SECTIONS[name]()
    return 0


if __name__ == "__main__":
    sys.exit(main())
