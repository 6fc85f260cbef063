"""Word files → PDF by LibreOffice: the exact pages, tagged for screen readers."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kits.render.pdf import PdfError
from roles.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_NAMES = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_FILTER = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
_FILES_AT_ONCE = 25
"""Starting takes as long as some ten files; more at once would only make stopping slower."""
_LEAST_FOR_ONE_MORE = 12
"""So many files are worth a second LibreOffice."""
_SECONDS, _SECONDS_PER_FILE = 90.0, 10.0
"""How long to wait before LibreOffice is given up: to start, and for each file."""
_GLANCE_SECONDS = 0.05


def office_program() -> str | None:
    """Return LibreOffice's command, None where it is not installed."""
    for name in _NAMES:
        found = shutil.which(name)
        if found is not None:
            return found
    return next((place for place in _USUAL_PLACES if Path(place).is_file()), None)


def pdfs_by_office(files: Sequence[Path], step: Callable[[int], None]) -> None:
    """Write a PDF beside each Word file; PdfError if one cannot be made.

    ``step`` learns every moment how many are done, and stops everything by raising.
    """
    program = office_program()
    if program is None:
        raise PdfError(Problem.of("pdf.no-office"))
    waiting = _portions(files)
    running: list[_Run] = []
    done = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        profiles = [Path(home) / str(number) for number in range(_side_by_side(len(files)))]
        try:
            while waiting or running:
                while waiting and profiles:
                    running.append(_Run(program, waiting.pop(0), profiles.pop()))
                time.sleep(_GLANCE_SECONDS)
                step(done + sum(run.written for run in running))
                for run in [run for run in running if run.ended]:
                    running.remove(run)
                    profiles.append(run.profile)
                    done += len(run.files)
        finally:
            for run in running:
                run.stop()


def _side_by_side(files: int) -> int:
    return max(1, min(os.cpu_count() or 1, files // _LEAST_FOR_ONE_MORE))


def _portions(files: Sequence[Path]) -> list[tuple[Path, ...]]:
    """Return the files in portions, each of one folder: LibreOffice writes into one only."""
    folders: dict[Path, list[Path]] = {}
    for path in files:
        folders.setdefault(path.parent, []).append(path)
    share = min(_FILES_AT_ONCE, -(-len(files) // _side_by_side(len(files))))
    return [
        tuple(same[at : at + share])
        for same in folders.values()
        for at in range(0, len(same), share)
    ]


@dataclass(slots=True)
class _Run:
    """One LibreOffice at work; each has a profile of its own, or it would join a running one."""

    program: str
    files: tuple[Path, ...]
    profile: Path
    _process: subprocess.Popen[bytes] = field(init=False)
    _deadline: float = field(init=False)

    def __post_init__(self) -> None:
        command = [self.program, "--headless", "--norestore", "--nolockcheck"]
        command += [f"-env:UserInstallation={self.profile.absolute().as_uri()}"]
        command += ["--convert-to", _FILTER, "--outdir", str(self.files[0].parent)]
        self._deadline = time.monotonic() + _SECONDS + _SECONDS_PER_FILE * len(self.files)
        try:
            # A session of its own, so that a stop from the keyboard reaches us and not it.
            self._process = subprocess.Popen(  # noqa: S603 - found by its name, our own files
                [*command, *map(str, self.files)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise self._failure("pdf.office-failed", why=error.strerror or str(error)) from error

    @property
    def written(self) -> int:
        """Return how many PDFs are there."""
        return sum(path.with_suffix(".pdf").exists() for path in self.files)

    @property
    def ended(self) -> bool:
        """Tell whether it is done; PdfError if it came to nothing or takes too long."""
        if self._process.poll() is None:
            if time.monotonic() > self._deadline:
                raise self._failure("pdf.office-slow")
            return False
        for path in self.files:
            if not path.with_suffix(".pdf").exists():
                raise self._failure("pdf.office-failed", why=path.name)
        return True

    def stop(self) -> None:
        """End it, with the process it may have started for the work itself."""
        if sys.platform == "win32":
            tree = ["taskkill", "/T", "/F", "/PID", str(self._process.pid)]
            subprocess.run(tree, check=False, capture_output=True)  # noqa: S603 - our own child
        else:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _failure(self, code: str, why: str = "") -> PdfError:
        return PdfError(Problem.of(code, program=self.program, why=why))
