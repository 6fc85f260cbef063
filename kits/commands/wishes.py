"""The options of ``build`` that say which questions, where, and what kit to keep to."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kits.commands.terminal import CommandError
from kits.files import read_kit_file
from kits.generate.wishes import RuleFor, Wishes, wishes_of
from roles.problem import Problem

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from kits.generate.refit import Difference
    from kits.languages import Pack
    from kits.model import Kit
    from roles.model import Role

MOST_INTERVIEWS = 12
_NUMBERS = {str(number) for number in range(1, MOST_INTERVIEWS + 1)}
_PAIR = 2
_WEIGHT = re.compile(r"([a-z0-9-]+)=([123])(?::(.*))?", re.DOTALL)
_MINIMUM = re.compile(r"([a-z0-9-]+)=([234])")


def add_wish_arguments(parser: ArgumentParser) -> None:
    """Take focus, questions that must or must not be asked, and the kit to keep to."""
    group = parser.add_argument_group("wishes")
    group.add_argument(
        "--focus",
        metavar="WHO",
        help="competencies an interview looks after, such as 1:modelling,training-data;2:platforms"
        " (ids as --json lists them); other competencies stay out of it",
    )
    group.add_argument(
        "--prefer-focus", action="store_true", help="other competencies only come second in it"
    )
    for option, what in (("include", "is asked"), ("exclude", "is not asked")):
        group.add_argument(
            f"--{option}", action="append", default=[], metavar="ID",
            help=f"a question that {what}; may be repeated",
        )  # fmt: skip
    group.add_argument(
        "--apart",
        action="append",
        default=[],
        metavar="ID,ID",
        help="two questions that are never asked together; may be repeated",
    )
    group.add_argument(
        "--weight",
        action="append",
        default=[],
        metavar="ID=2:REASON",
        help="a competency that counts twice or three times, and why; may be repeated",
    )
    group.add_argument(
        "--minimum",
        action="append",
        default=[],
        metavar="ID=3",
        help="the least average (2 to 4) a candidate must reach in a competency; at most three",
    )
    group.add_argument(
        "--keep",
        type=Path,
        metavar="KIT",
        help="re-fit this kit (.ikit) of the role: its locked questions stay, and others where"
        " plans are as good; tells what goes, comes and moves",
    )


def kit_to_keep(options: Namespace, role: Role) -> Kit | None:
    """Return the kit that ``--keep`` names; CommandError if it cannot be kept to."""
    if options.keep is None:
        return None
    kit, problems = read_kit_file(options.keep)
    if kit is None:
        raise CommandError(problems)
    if kit.role.id != role.id:
        raise CommandError([Problem.of("refit.other-role", role=kit.role.id)])
    return kit


def with_wishes(options: Namespace, plain: Wishes, kept: Kit | None) -> Wishes:
    """Return the wishes with what the options and the kept kit add."""
    wishes = plain
    if kept is not None:
        own = wishes_of(kept)
        lengths = plain.interviews if options.interviews else own.interviews
        wishes = replace(
            own.in_interviews(lengths),
            level=plain.level,
            language=options.language or own.language,
            variant=options.variant or own.variant,
            date=plain.date or own.date,
            country=plain.country or own.country,
        )
    focus = _focus(options.focus) if options.focus else wishes.focus
    return replace(
        wishes,
        focus=focus,
        strict_focus=not options.prefer_focus if options.focus else wishes.strict_focus,
        include=tuple(dict.fromkeys((*wishes.include, *options.include))),
        exclude=tuple(dict.fromkeys((*wishes.exclude, *options.exclude))),
        apart=tuple(dict.fromkeys((*wishes.apart, *map(_pair, options.apart)))),
        rules=_rules(options, wishes.rules),
    )


def in_one_line(problems: Sequence[Problem], pack: Pack) -> list[Problem]:
    """Return wishes that conflict as one problem that names them all; other problems as given."""
    if not all(problem.code.startswith("conflict.") for problem in problems):
        return list(problems)
    lead = pack.text("conflict.lead")
    told = (pack.message(problem).removeprefix(lead).rstrip(".") for problem in problems)
    return [Problem.of("conflict.all", wishes="; ".join(told))]


def difference_as_json(difference: Difference, pack: Pack) -> dict[str, Any]:
    """Return what a re-fit changed as plain values, with the reasons in words."""
    changes = {"gone": difference.gone, "came": difference.came}
    return {
        **{
            part: [{"id": one.question_id, "reason": pack.text(one.reason)} for one in some]
            for part, some in changes.items()
        },
        "moved": [
            {
                "id": move.question_id,
                "from": move.before,
                "to": move.after,
                "reason": pack.text(move.reason),
            }
            for move in difference.moved
        ],
    }


def _focus(text: str) -> tuple[tuple[str, ...], ...]:
    by_number: dict[int, tuple[str, ...]] = {}
    for part in text.split(";"):
        number, colon, names = part.partition(":")
        ids = tuple(name.strip() for name in names.split(",") if name.strip())
        number = number.strip()
        if not (colon and ids and number in _NUMBERS):
            raise CommandError([Problem.of("cli.focus", value=text)])
        by_number[int(number)] = ids
    return tuple(by_number.get(i, ()) for i in range(1, max(by_number) + 1))


def _rules(options: Namespace, before: tuple[RuleFor, ...]) -> tuple[RuleFor, ...]:
    """Return how competencies count: what was before, changed by what is given now."""
    rules = {rule.competency: rule for rule in before}
    for text in options.weight:
        found = _WEIGHT.fullmatch(text.strip())
        if not found:
            raise CommandError([Problem.of("cli.weight", value=text)])
        key, weight, reason = found[1], int(found[2]), (found[3] or "").strip()
        rules[key] = replace(rules.get(key, RuleFor(key)), weight=weight, reason=reason)
    for text in options.minimum:
        found = _MINIMUM.fullmatch(text.strip())
        if not found:
            raise CommandError([Problem.of("cli.minimum", value=text)])
        key = found[1]
        rules[key] = replace(rules.get(key, RuleFor(key)), minimum=int(found[2]))
    return tuple(rules.values())


def _pair(text: str) -> tuple[str, str]:
    ids = [part.strip() for part in text.split(",")]
    if len(ids) != _PAIR or not all(ids) or ids[0] == ids[1]:
        raise CommandError([Problem.of("cli.apart", value=text)])
    return ids[0], ids[1]
