"""The solver."""

from __future__ import annotations

import hashlib
import statistics
import time

from benchmarks.measure import line, process_seconds


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
