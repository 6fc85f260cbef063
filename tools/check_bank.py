"""Check question files: ``tools/check_bank.py FILE...``, or all shipped ones without a FILE.

Prints a line for each finding and a summary; exits 1 if there is an error.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kits.bank.reader import Entries, read_concepts, read_questions  # noqa: E402
from kits.languages import language_pack  # noqa: E402
from kits.review import review_question  # noqa: E402
from kits.review.bank import review_bank  # noqa: E402
from roles.model import Level  # noqa: E402
from roles.problem import Place, Problem, Severity  # noqa: E402

if TYPE_CHECKING:
    from kits.bank.model import Concept
    from kits.model import Question

BANK = ROOT / "kits" / "data" / "bank"
FEWEST_QUESTIONS = 3
FEWEST_TYPES = 2


def main(names: list[str]) -> int:
    """Check the named files against the whole bank; return the exit status."""
    concepts = _concepts()
    chosen = [Path(name) for name in names] or sorted((BANK / "questions").glob("*.yaml"))
    wanted = {path.resolve() for path in chosen}
    rest = [
        path
        for path in sorted((BANK / "questions").glob("*.yaml"))
        if path.resolve() not in wanted
    ]
    files = {path: read_questions(path.read_bytes(), _short(path)) for path in (*rest, *chosen)}
    errors = 0
    for path in chosen:
        for problem in files[path].problems:
            errors += _report(problem, problem.place, "?")
        for question in files[path].values:
            for problem in review_question(question, concepts):
                place = files[path].place(question.id, problem.place.field)
                errors += _report(problem, place, question.id)
    errors += _report_repeats(files, set(chosen))
    questions = [question for path in chosen for question in files[path].values]
    _summarise(questions, concepts)
    print(f"{errors} errors in {len(questions)} questions")
    return 1 if errors else 0


def _concepts() -> dict[str, Concept]:
    found: dict[str, Concept] = {}
    for path in sorted((BANK / "concepts").glob("*.yaml")):
        entries = read_concepts(path.read_bytes(), _short(path))
        for problem in entries.problems:
            _report(problem, problem.place, "?")
        found |= {concept.id: concept for concept in entries.values}
    return found


def _report_repeats(files: dict[Path, Entries[Question]], chosen: set[Path]) -> int:
    home = {question.id: path for path in files for question in files[path].values}
    every = [question for path in files for question in files[path].values]
    errors = 0
    for problem in review_bank(every):
        params = dict(problem.params)
        path = home[params["question"]]
        if path in chosen or home.get(params.get("other", "")) in chosen:
            place = files[path].place(params["question"], problem.place.field)
            errors += _report(problem, place, params["question"])
    return errors


def _report(problem: Problem, place: Place, question_id: str) -> int:
    """Print one finding; return 1 if it is an error."""
    first = problem.place.field.partition(".")[0]
    language = f" [{first}]" if first in ("en", "fr") else ""
    mark = "" if problem.severity is Severity.ERROR else f" ({problem.severity})"
    field = f" ({problem.place.field})" if problem.place.field else ""
    texts = language_pack("en")
    params = dict(problem.params)
    message = texts.message(problem) if problem.code in texts.texts else str(params)
    line = place.line or 1
    print(f"{place.file}:{line}: {question_id}{language} {problem.code}{mark}{field}: {message}")
    return int(problem.severity is Severity.ERROR)


def _summarise(questions: list[Question], concepts: dict[str, Concept]) -> None:
    print()
    types = Counter(question.type.value for question in questions)
    print("types:   ", ", ".join(f"{name} {count}" for name, count in sorted(types.items())))
    levels = Counter(level for question in questions for level in question.levels)
    print("levels:  ", ", ".join(f"{level.value} {levels[level]}" for level in Level))
    for concept_id in sorted({question.assesses[0] for question in questions} & set(concepts)):
        for level in Level:
            serving = [q for q in questions if concept_id in q.assesses and level in q.levels]
            kinds = {question.type for question in serving}
            if len(serving) < FEWEST_QUESTIONS or len(kinds) < FEWEST_TYPES:
                count = f"{len(serving)} questions of {len(kinds)} types"
                print(f"thin:     {concept_id}, {level.value}: {count}")


def _short(path: Path) -> str:
    resolved = path.resolve()
    return str(resolved.relative_to(ROOT)) if resolved.is_relative_to(ROOT) else str(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
