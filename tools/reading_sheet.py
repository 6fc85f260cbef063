"""Print questions with shuffled rungs for a blind reader, and score what the reader sends back.

    tools/reading_sheet.py --out FOLDER [--count 30] [--language en] [--seed 1]
    tools/reading_sheet.py --score KEY ANSWERS

The first writes the sheet (``sheet.txt``, and ``sheet.html`` to print), ``answers.txt`` to fill in
and ``key.json``, which the reader must not see. The same seed and bank give the same sheet. An
answer is a line such as ``7: C A D B``: question 7's rungs, from the poorest to the best. The
second prints the share of rungs in place, by type, and the ladders with a rung out of place.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kits.bank.load import load_bank  # noqa: E402 - needs the path above
from kits.languages import Pack, language_pack  # noqa: E402
from roles.model import LANGUAGES  # noqa: E402
from roles.storage import StorageError, read_bounded, write_all  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kits.model import Question

LETTERS = "ABCDEF"
GOAL = 0.8
_ANSWER = re.compile(r"\s*([0-9]+)\s*[:.)]\s*([A-Fa-f](?:[\s,>-]*[A-Fa-f])*)\s*")


@dataclass(frozen=True)
class Item:
    """A question on the sheet: its number, and which rung each letter stands for."""

    number: int
    question: Question
    rungs: dict[str, int]


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, metavar="FOLDER")
    parser.add_argument("--count", type=int, default=30)
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--score", nargs=2, type=Path, metavar=("KEY", "ANSWERS"))
    options = parser.parse_args(arguments)
    try:
        if options.score:
            return score(*options.score)
        if options.out:
            return write(options)
    except (StorageError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    parser.print_usage(sys.stderr)
    return 2


# --- the sheet ---


def write(options: argparse.Namespace) -> int:
    questions = [q for q in load_bank()[0].questions if q.text(options.language) is not None]
    pack = language_pack(options.language)
    items = drawn(questions, pack, max(1, options.count), random.Random(options.seed))  # noqa: S311 - a draw, not a secret
    key = {
        "language": options.language,
        "questions": [
            {"id": item.question.id, "type": item.question.type, "rungs": item.rungs}
            for item in items
        ],
    }
    files = {
        "sheet.txt": text_sheet(items, pack),
        "sheet.html": html_sheet(items, pack),
        "answers.txt": "".join(f"{item.number}:\n" for item in items),
        "key.json": json.dumps(key, indent=1),
    }
    write_all(options.out, {name: text.encode() for name, text in files.items()})
    rungs = sum(len(item.rungs) for item in items)
    print(f"{len(items)} questions with {rungs} rungs in {options.out}; keep key.json to yourself")
    return 0


def drawn(
    questions: Sequence[Question], pack: Pack, count: int, chance: random.Random
) -> list[Item]:
    """Draw questions and shuffle the rungs of each."""
    picked = chance.sample(questions, min(count, len(questions)))
    items: list[Item] = []
    for number, question in enumerate(picked, start=1):
        rungs = sorted(question.best_text(pack.language).ladder)
        chance.shuffle(rungs)
        items.append(Item(number, question, dict(zip(LETTERS, rungs, strict=False))))
    return items


def text_sheet(items: list[Item], pack: Pack) -> str:
    parts = [pack.text("sheet.reading.title"), "", pack.text("sheet.reading.task"), ""]
    for item in items:
        text = item.question.best_text(pack.language)
        parts += [f"{item.number}. {pack.text(f'type.{item.question.type}')}", text.ask, ""]
        parts += [text.material, ""] if text.material else []
        parts += [f"  {letter}  {text.ladder[rung]}" for letter, rung in item.rungs.items()]
        parts += ["", f"  {pack.text('sheet.reading.order')} " + "__ " * len(item.rungs), "", ""]
    return "\n".join(parts)


def html_sheet(items: list[Item], pack: Pack) -> str:
    title, task = (escape(pack.text(f"sheet.reading.{key}")) for key in ("title", "task"))
    body = "".join(_html_item(item, pack) for item in items)
    return (
        f'<!DOCTYPE html>\n<html lang="{pack.language}">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{title}</title>\n<style>\n"
        "body { font: 11pt/1.35 Calibri, Carlito, Arial, sans-serif; max-width: 45em; "
        "margin: 1em auto; padding: 0 1em; }\nsection { break-inside: avoid; margin: 2em 0; }\n"
        "pre { font-size: 8.5pt; white-space: pre-wrap; background: #F3F5F8; padding: 6px; }\n"
        "dl { display: grid; grid-template-columns: 2em 1fr; row-gap: 4px; }\n"
        "dt { font-weight: bold; }\ndd { margin: 0; }\n</style>\n</head>\n"
        f"<body>\n<main>\n<h1>{title}</h1>\n<p>{task}</p>\n{body}</main>\n</body>\n</html>\n"
    )


def _html_item(item: Item, pack: Pack) -> str:
    text = item.question.best_text(pack.language)
    kind = escape(pack.text(f"type.{item.question.type}"))
    material = f"<pre>{escape(text.material)}</pre>\n" if text.material else ""
    rungs = "".join(
        f"<dt>{letter}</dt><dd>{escape(text.ladder[rung])}</dd>\n"
        for letter, rung in item.rungs.items()
    )
    blanks = "____ " * len(item.rungs)
    return (
        f"<section>\n<h2>{item.number}. {kind}</h2>\n<p>{escape(text.ask)}</p>\n{material}"
        f"<dl>\n{rungs}</dl>\n<p>{escape(pack.text('sheet.reading.order'))} {blanks}</p>\n"
        "</section>\n"
    )


# --- the score ---


def score(key_file: Path, answers_file: Path) -> int:
    """Print how many rungs the reader put in place; 0 if that is enough, 1 if not."""
    key: Any = json.loads(read_bounded(key_file, 5_000_000))
    if not isinstance(key, dict) or not key.get("questions"):
        msg = f"{key_file}: is no key of a reading sheet"
        raise ValueError(msg)
    answers = read_answers(read_bounded(answers_file, 5_000_000).decode())
    in_place: defaultdict[str, int] = defaultdict(int)
    asked: defaultdict[str, int] = defaultdict(int)
    misplaced: list[str] = []
    for number, question in enumerate(key["questions"], start=1):
        right = sorted(question["rungs"], key=question["rungs"].get)
        given = checked(number, answers.get(number), right)
        hits = sum(one == other for one, other in zip(given, right, strict=True))
        in_place[question["type"]] += hits
        asked[question["type"]] += len(right)
        if hits < len(right):
            order = " ".join(str(question["rungs"][letter]) for letter in given)
            misplaced.append(f"  {number}  {question['id']}: {order}")
    total, hit = sum(asked.values()), sum(in_place.values())
    for kind in sorted(asked):
        tell(kind, in_place[kind], asked[kind])
    tell("all", hit, total)
    print("misplaced (rungs as the reader ordered them):", *(misplaced or ["  none"]), sep="\n")
    return 0 if hit >= GOAL * total else 1


def tell(what: str, hit: int, total: int) -> None:
    print(f"{what:<12} {hit:>4} of {total:>4}  {hit / total:.1%}")


def read_answers(text: str) -> dict[int, list[str]]:
    """Return the order given for each question; lines that say none are passed over."""
    found = (_ANSWER.fullmatch(line) for line in text.splitlines())
    return {
        int(match[1]): [letter for letter in match[2].upper() if letter in LETTERS]
        for match in found
        if match
    }


def checked(number: int, given: list[str] | None, right: list[str]) -> list[str]:
    """Return an answer that names each letter once; ValueError for any other."""
    if sorted(given or []) != sorted(right):
        said, needed = " ".join(given or ["nothing"]), " ".join(sorted(right))
        msg = f"question {number}: needs {needed} once each, has {said}"
        raise ValueError(msg)
    return given or []


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
