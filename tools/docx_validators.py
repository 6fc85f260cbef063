"""Other people's judges of a Word file, each used where it is installed.

``npm install`` in ``tools/validators`` brings Microsoft's Open XML SDK; openxml-audit is a Python
package; LibreOffice is looked for on the path.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SDK = Path(__file__).parent / "validators" / "node_modules" / ".bin" / "ooxml-validator"
_SECONDS = 180
_SECONDS_PER_FILE = 10
_FONTS = ("Calibri", "Cambria", "Arial", "Courier New")
_FILES_AT_ONCE = 50
"""LibreOffice grows with each file it converts."""


def sdk() -> str | None:
    """Return the command of Microsoft's validator, or None where it is not installed."""
    return shutil.which("ooxml-validator") or shutil.which(str(_SDK))


def libreoffice() -> str | None:
    """Return the command of LibreOffice, or None where it is not installed."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def sdk_findings(path: Path) -> list[str]:
    """Return what Microsoft's validator says about a file."""
    done = subprocess.run(
        [sdk() or "", str(path)], capture_output=True, text=True, timeout=_SECONDS, check=False
    )
    report = json.loads(done.stdout)
    return [] if report["ok"] else [json.dumps(error) for error in report["errors"]]


def sdk_findings_of(paths: Sequence[Path]) -> dict[Path, list[str]]:
    """Return what Microsoft's validator says about each file; it takes one at a time."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return dict(zip(paths, pool.map(sdk_findings, paths), strict=True))


def audit_findings(path: Path) -> list[str]:
    """Return what openxml-audit says about a file."""
    from openxml_audit import OpenXmlValidator

    return [str(error) for error in OpenXmlValidator().validate(path).errors]


def typesetter() -> str:
    """Return which LibreOffice breaks pages, and with which fonts in place of those of a theme."""
    program = subprocess.run(
        [libreoffice() or "", "--version"],
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=True,
    )
    names = [" ".join(program.stdout.split()[:2])]
    matcher = shutil.which("fc-match")
    if matcher:
        for font in _FONTS:
            found = subprocess.run(
                [matcher, "-f", "%{family}", font], capture_output=True, text=True, check=True
            )
            names.append(f"{font}: {found.stdout}")
    return ", ".join(names)


def converted(path: Path, folder: Path) -> Path:
    """Return the PDF that LibreOffice makes of a file, in a profile of its own."""
    return converted_all([path], folder)[0]


def converted_all(paths: Sequence[Path], folder: Path) -> list[Path]:
    """Return the PDFs that LibreOffice makes of files: starting it takes as long as some ten."""
    for at in range(0, len(paths), _FILES_AT_ONCE):
        _convert(paths[at : at + _FILES_AT_ONCE], folder)
    return [folder / f"{path.stem}.pdf" for path in paths]


def _convert(paths: Sequence[Path], folder: Path) -> None:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        subprocess.run(
            [
                libreoffice() or "",
                "--headless",
                f"-env:UserInstallation={Path(profile).as_uri()}",
                "--convert-to",
                "pdf",
                "--outdir",
                str(folder),
                *map(str, paths),
            ],
            capture_output=True,
            timeout=_SECONDS + _SECONDS_PER_FILE * len(paths),
            check=True,
        )
