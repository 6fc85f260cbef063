"""Check bank and role files: ``tools/check_bank.py FILE_OR_FOLDER...``, or all that is shipped.

Each file is checked within the whole bank; what kind it is shows in its content. Prints a line
for each finding (file, line, entry, rule and reason) and a summary; exits 1 if there is an error.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kits.bank.index import Bank  # noqa: E402 - needs the path above
from kits.bank.model import Concept, Family  # noqa: E402
from kits.bank.reader import Entries, entries_of  # noqa: E402
from kits.bank.report import report_of  # noqa: E402
from kits.generate.requirements import requirements_of  # noqa: E402
from kits.languages import language_pack  # noqa: E402
from kits.model import Question  # noqa: E402
from kits.review import review_bank, review_question  # noqa: E402
from kits.review.links import review_links  # noqa: E402
from roles.model import LANGUAGES, Role  # noqa: E402
from roles.problem import Place, Problem, Severity  # noqa: E402
from roles.storage import StorageError, read_bounded  # noqa: E402
from roles.validation import validated  # noqa: E402
from roles.yaml_source import MAX_BYTES, YamlSource, read_yaml  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable

SHIPPED_BANK = ROOT / "kits" / "data" / "bank"
SHIPPED_ROLES = ROOT / "roles" / "shipped"


@dataclass(frozen=True)
class File:
    """A file as it was read: its entries (of a role file, the role), and where they stand."""

    entries: tuple[Any, ...]
    problems: tuple[Problem, ...]
    source: YamlSource
    listed: Entries[Any] | None = None

    def place(self, entry: Any, field: str) -> Place:  # noqa: ANN401 - an entry of any kind
        """Return where a field of one of the entries stands."""
        if self.listed is not None:
            return self.listed.place(entry.id, field)
        parts = (int(part) if part.isdigit() else part for part in field.split(".") if part)
        return self.source.place(tuple(parts))


def main(names: list[str]) -> int:
    """Check the named files within the whole bank; return the exit status."""
    shipped = [SHIPPED_BANK / "families.yaml"]
    shipped += [path for room in ("concepts", "questions") for path in _yaml(SHIPPED_BANK / room)]
    chosen = [path for name in names for path in _yaml(Path(name).resolve())]
    chosen = chosen or [*shipped, *_yaml(SHIPPED_ROLES)]
    files = {path: _read(path) for path in dict.fromkeys([*shipped, *chosen])}
    bank = _bank(files.values())
    errors = sum(_check(files[path], bank) for path in chosen)
    errors += _check_repeats(files, set(chosen))
    _summarise([entry for path in chosen for entry in files[path].entries], bank)
    print(f"{errors} errors")
    return 1 if errors else 0


def _yaml(path: Path) -> list[Path]:
    return sorted(path.rglob("*.yaml")) if path.is_dir() else [path]


def _read(path: Path) -> File:
    name = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
    try:
        source = read_yaml(read_bounded(path, MAX_BYTES), name)
    except StorageError as error:
        problem = Problem(error.reason, place=Place(name), params=error.params)
        return File((), (problem,), YamlSource(name, ""))
    if isinstance(source.value, dict):
        role, problems = validated(Role, source.value, source)
        return File((role,) if role else (), tuple(problems), source)
    listed = entries_of(_kind(source), source)
    return File(listed.values, listed.problems, source, listed)


def _kind(source: YamlSource) -> Any:  # noqa: ANN401 - one of three models
    items = source.value if isinstance(source.value, list) else []
    keys = {key for item in items if isinstance(item, dict) for key in item}
    return Question if "assesses" in keys else Concept if "kind" in keys else Family


def _bank(files: Iterable[File]) -> Bank:
    found: dict[type, list[Any]] = {kind: [] for kind in (Family, Concept, Question, Role)}
    for file in files:
        for entry in file.entries:
            found[type(entry)].append(entry)
    return Bank.of(found[Family], found[Concept], found[Question])


def _check(file: File, bank: Bank) -> int:
    """Print what is wrong with each entry of a file; return the number of errors."""
    errors = sum(_print(problem, problem.place, "?") for problem in file.problems)
    for entry in file.entries:
        for problem in _problems(entry, bank):
            errors += _print(problem, file.place(entry, problem.place.field), entry.id)
    return errors


def _problems(entry: Any, bank: Bank) -> Iterable[Problem]:  # noqa: ANN401 - an entry of any kind
    match entry:
        case Question():
            return review_question(entry, bank.concepts)
        case Concept():
            return review_links(entry, bank.concepts, bank.families)
        case Role():
            return _unknown(entry, bank)
        case _:
            return ()


def _unknown(role: Role, bank: Bank) -> Iterable[Problem]:
    """Yield a warning for each requirement that no concept of the bank matches."""
    fields = {mission.id: f"missions.{n}" for n, mission in enumerate(role.missions)}
    fields |= {skill.id: f"soft_skills.{n}" for n, skill in enumerate(role.soft_skills)}
    fields |= {
        skill.name: f"technical_skills.{place}.skills.{n}"
        for place, group in enumerate(role.technical_skills)
        for n, skill in enumerate(group.skills)
    }
    for covered in requirements_of(role, bank):
        if not covered.concepts:
            requirement = covered.requirement
            keys = requirement.skills or (requirement.id,)
            name = requirement.text.best("en")
            place = Place(field=fields.get(keys[0], ""))
            yield Problem.of("bank.not-matched", Severity.WARNING, place, name=name)


def _check_repeats(files: dict[Path, File], chosen: set[Path]) -> int:
    """Print what a chosen file says that stands elsewhere too; return the number of errors."""
    questions = _in_force(files)
    homes = {question.id: (path, question) for path, question in questions}
    errors = 0
    for problem in review_bank([question for _, question in questions]):
        params = dict(problem.params)
        path, question = homes[params["question"]]
        other, _ = homes.get(params.get("other", ""), (path, question))
        if chosen & {path, other}:
            place = files[path].place(question, problem.place.field)
            errors += _print(problem, place, question.id)
    return errors


def _in_force(files: dict[Path, File]) -> list[tuple[Path, Question]]:
    """Return all questions but the shipped ones in whose place others are put."""
    every = [
        (path, entry)
        for path, file in files.items()
        for entry in file.entries
        if isinstance(entry, Question)
    ]
    own = {entry.id for path, entry in every if not path.is_relative_to(SHIPPED_BANK)}
    return [
        (path, entry)
        for path, entry in every
        if entry.id not in own or not path.is_relative_to(SHIPPED_BANK)
    ]


def _print(problem: Problem, place: Place, entry_id: str) -> int:
    """Print one finding; return 1 if it is an error."""
    language, _, field = problem.place.field.partition(".")
    if language not in LANGUAGES:
        language, field = "", problem.place.field
    where = f" [{language}]" if language else ""
    mark = "" if problem.severity is Severity.ERROR else f" {problem.severity}"
    texts = language_pack("en")
    known = problem.code in texts.texts
    message = texts.message(problem) if known else str(dict(problem.params))
    said = f"{message} ({field})" if field else message
    print(f"{place.file}:{place.line or 1}: {entry_id}{where}{mark} {problem.code}: {said}")
    return int(problem.severity is Severity.ERROR)


def _summarise(entries: list[Any], bank: Bank) -> None:
    counts = Counter(type(entry).__name__.lower() for entry in entries)
    print(f"\n{', '.join(f'{count} {name}' for name, count in sorted(counts.items()))}")
    about = {entry.assesses[0] for entry in entries if isinstance(entry, Question)}
    about |= {entry.id for entry in entries if isinstance(entry, Concept)}
    for gap in report_of(bank).gaps:
        if gap.concept in about and gap.code in ("no-question", "thin"):
            level = gap.level or "every level"
            print(f"thin:    {gap.concept}, {level}: {gap.questions} questions, {gap.types} types")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
