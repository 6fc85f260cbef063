"""What makes the packaged program known to a desktop: icons, kind of file, installation."""

from __future__ import annotations

import configparser
import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree

from kits.files import SUFFIX

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "tools" / "packaging"
ICONS = ROOT / "ui" / "resources" / "icons"
MIME = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
TOOLS = ("sh", "dirname", "id", "mkdir", "cp", "ln", "rm", "sed", "mktemp")


def _sides(png: bytes) -> tuple[int, int]:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    return struct.unpack(">II", png[16:24])


def test_a_kit_file_opens_in_the_program_that_claims_its_kind():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]  # keys keep their capitals
    entry.read(PACKAGING / "interview-kits.desktop", encoding="utf-8")
    (kind,) = (
        etree.parse(PACKAGING / "interview-kits-mime.xml").getroot().findall("m:mime-type", MIME)
    )
    assert entry["Desktop Entry"]["MimeType"] == f"{kind.get('type')};"
    assert [glob.get("pattern") for glob in kind.findall("m:glob", MIME)] == [f"*{SUFFIX}"]


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_an_icon_has_the_size_in_its_name(size: int):
    assert _sides((ICONS / f"interview-kits-{size}.png").read_bytes()) == (size, size)


def test_the_icon_for_windows_holds_the_sizes_that_its_table_promises():
    content = (PACKAGING / "interview-kits.ico").read_bytes()
    count = struct.unpack("<HHH", content[:6])[2]
    sizes = []
    for number in range(count):
        side, _, _, _, _, _, length, place = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        sizes.append(side or 256)
        assert _sides(content[place : place + length]) == (sizes[-1], sizes[-1])
    assert {16, 32, 48, 256} <= set(sizes)


@pytest.fixture
def packaged(tmp_path: Path) -> Path:
    """A folder that looks as the packaged program does, in one with a space in its name."""
    folder = tmp_path / "my programs" / "interview-kits"
    shutil.copytree(ICONS, folder / "_internal" / "ui" / "resources" / "icons")
    program = folder / "interview-kits"
    program.write_text("#!/bin/sh\necho started\n")
    program.chmod(0o755)
    (folder / "desktop").mkdir()
    for file in PACKAGING.iterdir():
        if file.suffix in (".sh", ".desktop", ".xml"):
            shutil.copy(file, folder / "desktop")
    return folder


def _script(script: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a script where nothing but the plainest commands is installed."""
    commands = home.parent / "commands"
    commands.mkdir(exist_ok=True)
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found
        if not (commands / tool).exists():
            (commands / tool).symlink_to(found)
    return subprocess.run(
        [script], env={"HOME": str(home), "PATH": str(commands)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip


linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a desktop of Linux")


@linux
def test_installing_adds_menu_icon_and_file_kind_and_uninstalling_takes_them_away(
    packaged: Path, tmp_path: Path
):
    home = tmp_path / "home"
    home.mkdir()
    done = _script(packaged / "desktop" / "install.sh", home)
    assert done.returncode == 0, done.stderr
    share = home / ".local" / "share"
    entry = (share / "applications" / "interview-kits.desktop").read_text(encoding="utf-8")
    assert f'Exec="{packaged}/interview-kits" %f' in entry.splitlines()
    assert (share / "mime" / "packages" / "interview-kits-mime.xml").exists()
    assert (share / "icons" / "hicolor" / "48x48" / "apps" / "interview-kits.png").exists()
    started = subprocess.run(
        [home / ".local" / "bin" / "interview-kits"], capture_output=True, text=True, check=True
    )
    assert started.stdout == "started\n"

    done = _script(packaged / "desktop" / "uninstall.sh", home)
    assert done.returncode == 0, done.stderr
    assert [path for path in home.rglob("*") if not path.is_dir()] == []
    assert (packaged / "interview-kits").exists()


@linux
def test_installing_without_a_packaged_program_says_how_to_make_one(tmp_path: Path):
    home = tmp_path / "home"
    home.mkdir()
    done = _script(PACKAGING / "install.sh", home)
    assert done.returncode == 2
    assert "make package" in done.stderr
    assert list(home.iterdir()) == []


@linux
def test_the_programs_that_the_packaged_one_starts_get_the_systems_libraries():
    code = (
        "import os, runpy, sys; runpy.run_path(sys.argv[1])\n"
        "print(os.environ.get('LD_LIBRARY_PATH'))"
    )
    for before, after in ((None, "None"), ("/opt/lib", "/opt/lib")):
        more = {"LD_LIBRARY_PATH": "/packed"} | (
            {"LD_LIBRARY_PATH_ORIG": before} if before else {}
        )
        done = subprocess.run(
            [sys.executable, "-c", code, str(PACKAGING / "own_environment.py")],
            env=os.environ | more, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert done.stdout.strip() == after
