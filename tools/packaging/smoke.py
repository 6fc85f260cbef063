"""Try the packaged program as a person would: on the command line, then in a window.

python tools/packaging/smoke.py [--program dist/interview-kits/interview-kits] [--picture FILE.png]

Documents must be the very bytes that the source writes. On Linux the window is opened on a virtual
screen (Xvfb, xdotool) with the kit just built; it must name its role, report no fault, and close.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "dist" / "interview-kits" / "interview-kits"
ROLE, TITLE = "machine-learning-engineer", "Machine Learning Engineer · Senior"
ORDER = ["build", ROLE, "--level", "senior", "--interviews", "45,60", "--country", "FR"]
PATIENCE = 60
"""Seconds to wait for a window to come or go before something is wrong with it."""


def main() -> int:
    """Try everything; say what held, and stop at what did not."""
    options = _options()
    program = [str(options.program)]
    with tempfile.TemporaryDirectory() as folder:
        kit = try_commands(program, Path(folder))
        if sys.platform.startswith("linux"):
            try_window(program, kit, options.picture)
    print(f"packaged program: {_megabytes(options.program.parent)} MB in {options.program.parent}")
    return 0


def try_commands(program: list[str], folder: Path) -> Path:
    """Build a kit with the packaged program and with the source; return the kit's file."""
    packed, source, papers = (folder / name for name in ("packed", "source", "papers"))
    _run([*program, "--help"], folder)
    _run([*program, *ORDER, "--format", "docx,html", "--out", str(packed)], folder)
    ours = [sys.executable, str(ROOT / "main.py")]
    _run([*ours, *ORDER, "--format", "docx,html", "--out", str(source)], folder)
    _compare(packed, source)
    kit = packed / f"{ROLE}-senior.ikit"
    _run([*program, "export", str(kit), "--format", "pdf", "--pdf-by", "qt", "--out", str(papers)],
         folder)  # fmt: skip
    written = sorted(papers.glob("*.pdf"))
    if len(written) != len(list(packed.glob("*.docx"))):
        sys.exit(f"smoke test: {len(written)} PDFs were written")
    print(f"command line: {len(list(packed.iterdir()))} files as from the source, "
          f"{len(written)} PDFs")  # fmt: skip
    return kit


def try_window(program: list[str], kit: Path, picture: Path | None) -> None:
    """Open the kit in a window on a virtual screen, and close it."""
    folder = kit.parent.parent
    with _screen() as display:
        home = _home(folder) | {"DISPLAY": display}
        running = subprocess.Popen([*program, str(kit)], env=home)
        try:
            window = _found(TITLE, running, home)
            time.sleep(2)  # a page that cannot be shown has failed by now
            if picture is not None:
                take = ["import", "-window", "root", str(picture)]
                subprocess.run(take, env=home, check=True)
            _look_into_the_log(folder)
            close = ["xdotool", "windowfocus", window, "key", "ctrl+q"]
            subprocess.run(close, env=home, check=True)
            status = running.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            sys.exit("smoke test: the window does not close")
        finally:
            running.kill()
    if status:
        sys.exit(f"smoke test: the window ended with status {status}")
    print("window: opened the kit, closed when asked")


def _look_into_the_log(folder: Path) -> None:
    """Complain of what the window reported: it goes on after a fault."""
    for log in folder.rglob("log.txt"):
        if text := log.read_text(encoding="utf-8"):
            sys.exit(f"smoke test: the window reports a fault\n{text}")


def _found(title: str, running: subprocess.Popen[bytes], home: dict[str, str]) -> str:
    """Return the window with this in its title, once it is there."""
    last = time.monotonic() + PATIENCE
    while time.monotonic() < last and running.poll() is None:
        search = ["xdotool", "search", "--onlyvisible", "--name", title]
        done = subprocess.run(search, env=home, capture_output=True, text=True, check=False)
        if done.stdout.strip():
            return done.stdout.split()[0]
        time.sleep(0.2)
    sys.exit(f"smoke test: no window says {title}; status {running.poll()}")


@contextlib.contextmanager
def _screen() -> Iterator[str]:
    """Run a virtual screen and give its name."""
    for needed in ("Xvfb", "xdotool"):
        if shutil.which(needed) is None:
            sys.exit(
                f"smoke test: {needed} is not installed (on Debian: apt-get install xvfb xdotool)"
            )
    order = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        order, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            number = server.stdout.readline().strip() if server.stdout else ""
            if not number:
                sys.exit("smoke test: Xvfb does not start")
            yield f":{number}"
        finally:
            server.terminate()


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(
        command, cwd=folder, env=_home(folder), capture_output=True, text=True, check=False
    )
    if done.returncode:
        sys.exit(f"smoke test: {' '.join(command)}: status {done.returncode}\n{done.stderr}")


def _home(folder: Path) -> dict[str, str]:
    """Return an environment in which neither settings nor display of whoever runs this count."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    return kept | dict.fromkeys(names, str(folder / "home")) | {"LANG": "C.UTF-8"}


def _compare(packed: Path, source: Path) -> None:
    names = {path.name for folder in (packed, source) for path in folder.iterdir()}
    differing = sorted(
        name
        for name in names
        if not (packed / name).is_file()
        or not (source / name).is_file()
        or (packed / name).read_bytes() != (source / name).read_bytes()
    )
    if differing or not names:
        sys.exit(
            f"smoke test: not as from the source: {', '.join(differing) or 'nothing was written'}"
        )


def _megabytes(folder: Path) -> int:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return round(sum(path.stat().st_size for path in files) / 1_000_000)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Try the packaged program.")
    parser.add_argument("--program", type=Path, default=PROGRAM)
    parser.add_argument("--picture", type=Path, help="also write what the screen shows")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
