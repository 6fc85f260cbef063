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
from kits.review import review_bank, review_question  # noqa: E402
from roles.model import LANGUAGES, Level  # noqa: E402
from roles.problem import Place, Problem, Severity  # noqa: E402
from roles.storage import StorageError, read_bounded  # noqa: E402
from roles.yaml_source import MAX_BYTES  # noqa: E402

if TYPE_CHECKING:
    from kits.bank.model import Concept
    from kits.model import Question

BANK = ROOT / "kits" / "data" / "bank"
FEWEST_QUESTIONS = 3
FEWEST_TYPES = 2


def main(names: list[str]) -> int:
    """Check the named files within the whole bank; return the exit status."""
    shipped = sorted((BANK / "questions").glob("*.yaml"))
    chosen = [Path(name).resolve() for name in names] or shipped
    concepts = _concepts()
    files = {path: _questions(path) for path in dict.fromkeys([*shipped, *chosen])}
    errors = sum(_check(files[path], concepts) for path in chosen)
    errors += _check_repeats(files, set(chosen))
    _summarise([question for path in chosen for question in files[path].values], concepts)
    print(f"{errors} errors")
    return 1 if errors else 0


def _concepts() -> dict[str, Concept]:
    found: dict[str, Concept] = {}
    for path in sorted((BANK / "concepts").glob("*.yaml")):
        entries = read_concepts(path.read_bytes(), _short(path))
        for problem in entries.problems:
            _print(problem, problem.place, "?")
        found |= {concept.id: concept for concept in entries.values}
    return found


def _questions(path: Path) -> Entries[Question]:
    try:
        return read_questions(read_bounded(path, MAX_BYTES), _short(path))
    except StorageError as error:
        return Entries.failed(
            Problem(error.reason, place=Place(_short(path)), params=error.params)
        )


def _check(entries: Entries[Question], concepts: dict[str, Concept]) -> int:
    """Print what is wrong with each question of a file; return the number of errors."""
    errors = sum(_print(problem, problem.place, "?") for problem in entries.problems)
    for question in entries.values:
        for problem in review_question(question, concepts):
            place = entries.place(question.id, problem.place.field)
            errors += _print(problem, place, question.id)
    return errors


def _check_repeats(files: dict[Path, Entries[Question]], chosen: set[Path]) -> int:
    """Print what a chosen file says that stands elsewhere too; return the number of errors."""
    home = {question.id: path for path in files for question in files[path].values}
    errors = 0
    for problem in review_bank([q for entries in files.values() for q in entries.values]):
        params = dict(problem.params)
        path = home[params["question"]]
        if path in chosen or home.get(params.get("other", "")) in chosen:
            place = files[path].place(params["question"], problem.place.field)
            errors += _print(problem, place, params["question"])
    return errors


def _print(problem: Problem, place: Place, question_id: str) -> int:
    """Print one finding; return 1 if it is an error."""
    language, _, field = problem.place.field.partition(".")
    where = f" [{language}]" if language in LANGUAGES else ""
    mark = "" if problem.severity is Severity.ERROR else f" {problem.severity}"
    texts = language_pack("en")
    known = problem.code in texts.texts
    message = texts.message(problem) if known else str(dict(problem.params))
    said = f"{message} ({field})" if field else message
    print(f"{place.file}:{place.line or 1}: {question_id}{where}{mark} {problem.code}: {said}")
    return int(problem.severity is Severity.ERROR)


def _summarise(questions: list[Question], concepts: dict[str, Concept]) -> None:
    types = Counter(question.type.value for question in questions)
    levels = Counter(level for question in questions for level in question.levels)
    print(f"\n{len(questions)} questions")
    print("types:  ", ", ".join(f"{name} {count}" for name, count in sorted(types.items())))
    print("levels: ", ", ".join(f"{level.value} {levels[level]}" for level in Level))
    for concept_id in sorted({question.assesses[0] for question in questions} & set(concepts)):
        for level in Level:
            serving = [q for q in questions if concept_id in q.assesses and level in q.levels]
            kinds = {question.type for question in serving}
            if len(serving) < FEWEST_QUESTIONS or len(kinds) < FEWEST_TYPES:
                count = f"{len(serving)} questions of {len(kinds)} types"
                print(f"thin:    {concept_id}, {level.value}: {count}")


def _short(path: Path) -> str:
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
