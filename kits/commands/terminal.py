"""What a command says: results on stdout, complaints and progress on stderr."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import contextmanager
from threading import Timer
from typing import TYPE_CHECKING, Any, cast

from kits.languages import Pack, language_pack
from roles.problem import Place, Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from roles.model import Language

QUIET_FOR_SECONDS = 0.5


class CommandError(Exception):
    """A command cannot do what was asked, because of these problems."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems[0].code if problems else "")
        self.problems = tuple(problems)


class Terminal:
    """Where a command writes; its messages are in the language of the user's environment."""

    def __init__(self, *, json: bool = False) -> None:
        self.json = json
        self.pack: Pack = language_pack(message_language())
        self._started = time.monotonic()

    def say(self, line: str = "") -> None:
        """Write a line for people; silent when the output is for a machine."""
        if not self.json:
            sys.stdout.write(f"{line}\n")

    def give(self, value: object) -> None:
        """Write the machine-readable result, if that was asked for."""
        if self.json:
            sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=1) + "\n")

    @contextmanager
    def progress(self) -> Generator[Progress]:
        """Show steps on a terminal once the command has taken half a second; quiet otherwise."""
        shown = Progress(self._started)
        try:
            yield shown
        finally:
            shown.clear()

    def advise(self, problems: Sequence[Problem]) -> None:
        """Write warnings and notices for people."""
        for problem in problems:
            mark = self.pack.text(f"severity.{problem.severity}")
            self.say(f"  {mark}: {self.pack.message(problem)}")

    def complain(self, problems: Sequence[Problem]) -> None:
        """Write the first error as one line, and how many more there are."""
        errors = [p for p in problems if p.severity is Severity.ERROR] or list(problems)
        line = self._sentence(errors[0])
        if len(errors) > 1:
            line += f" ({self.pack.text('cli.more', count=len(errors) - 1)})"
        sys.stderr.write(f"{line}\n")

    def complain_of(self, code: str, place: Place, params: tuple[tuple[str, str], ...]) -> None:
        """Write one error by its code."""
        self.complain([Problem(code, place=place, params=params)])

    def _sentence(self, problem: Problem) -> str:
        place = str(problem.place)
        message = " ".join(self.pack.message(problem).split())
        return f"{place}: {message}" if place else message


class Progress:
    """The steps of a running command, on one line of a terminal that is rewritten."""

    def __init__(self, started: float) -> None:
        self._text = ""
        self._shown = False
        self._timer: Timer | None = None
        if sys.stderr.isatty():
            remaining = QUIET_FOR_SECONDS - (time.monotonic() - started)
            # A timer, because the first step may itself be the one that takes long.
            self._timer = Timer(max(0.0, remaining), self._show)
            self._timer.daemon = True
            self._timer.start()

    def step(self, text: str) -> None:
        """Say what is being done now."""
        self._text = text
        if self._shown:
            self._show()

    def clear(self) -> None:
        """Remove the line."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def _show(self) -> None:
        self._shown = True
        sys.stderr.write(f"\r\x1b[K{self._text}")
        sys.stderr.flush()


def message_language() -> Language:
    """Return French when the user's environment asks for it, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            return cast("Language", "fr") if value.lower().startswith("fr") else "en"
    return "en"


def problem_as_json(problem: Problem, pack: Pack) -> dict[str, Any]:
    """Return a problem as the ``problems`` entries of ``--json`` have it."""
    return {
        "code": problem.code,
        "severity": str(problem.severity),
        "message": pack.message(problem),
        "where": str(problem.place),
    }
