"""Compile the window's words with Qt Linguist's lrelease, or check that they are compiled.

    python tools/translations.py            write the .qm files
    python tools/translations.py --check    say whether they are up to date

The words stand in ``ui/resources/translations/interface_<language>.ts``: open them with Qt
Linguist (``pyside6-linguist``) or any editor. The compiled files are kept in the repository, so
that nobody needs the compiler to start the program.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "ui" / "resources" / "translations"


def main() -> int:
    """Compile or compare every language."""
    check = "--check" in sys.argv
    stale: list[str] = []
    for source in sorted(FOLDER.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        fresh = release(source)
        if not check:
            compiled.write_bytes(fresh)
            print(compiled.name)
        elif not compiled.exists() or compiled.read_bytes() != fresh:
            stale.append(compiled.name)
    for name in stale:
        print(f"{name} is out of date: run python tools/translations.py")
    return 1 if stale else 0


def release(source: Path) -> bytes:
    """Return what lrelease makes of a file."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "made.qm"
        program = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run(
            [str(program), "-silent", str(source), "-qm", str(target)],
            check=True, capture_output=True,
        )  # fmt: skip
        return target.read_bytes()


if __name__ == "__main__":
    sys.exit(main())
