"""Other people's judges of a Word file, each used where it is installed.

``npm install`` in ``tools/validators`` brings Microsoft's Open XML SDK; openxml-audit is a Python
package; LibreOffice is looked for on the path.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from pathlib import Path

_SDK = Path(__file__).parent / "validators" / "node_modules" / ".bin" / "ooxml-validator"
_SECONDS = 180


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


def audit_findings(path: Path) -> list[str]:
    """Return what openxml-audit says about a file."""
    from openxml_audit import OpenXmlValidator

    return [str(error) for error in OpenXmlValidator().validate(path).errors]


def converted(path: Path, folder: Path) -> Path:
    """Return the PDF that LibreOffice makes of a file, in a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                libreoffice() or "",
                "--headless",
                f"-env:UserInstallation={Path(profile).as_uri()}",
                "--convert-to",
                "pdf",
                "--outdir",
                str(folder),
                str(path),
            ],
            capture_output=True,
            timeout=_SECONDS,
            check=True,
        )
    return folder / f"{path.stem}.pdf"
