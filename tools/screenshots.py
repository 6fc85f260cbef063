"""Take the pictures of the README and of the manual: real pages, really built, without a screen.

python tools/screenshots.py [--all] [--size 1280x800] [--text 100] [--out docs/images]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEvent, QEventLoop, QTimer  # noqa: E402 - after the platform is set
from PySide6.QtGui import QFontDatabase  # noqa: E402 - the same
from PySide6.QtWidgets import QApplication  # noqa: E402 - it takes pictures of widgets

from ui.app import Desk  # noqa: E402 - after the path is set

FONTS = ("Inter", "Noto Sans", "DejaVu Sans")
PAGES = (
    "start", "guide", "role", "plan", "question", "coverage", "scoring", "documents",
)  # fmt: skip
SHOWN = {
    ("en", "light"): PAGES,
    ("en", "dark"): ("plan", "coverage"),
    ("fr", "light"): ("start", "plan"),
    ("fr", "dark"): ("guide", "documents"),
}
"""Which pages the README and the manual show, by language and look."""
GUIDE = """Machine Learning Engineer

Puts models to work: from a promising experiment to a service that others rely on.

Missions
- Build, train and test models.
- Design the pipelines that feed them.
- Watch models in production and retrain them.
- Mentor analysts who write their first models

Technical skills
- Languages: Python, SQL
- Frameworks: PyTorch, scikit-learn
- Operations: MLflow, Docker, Kubernetes

Soft skills
- Rigour
- Curiosity

Follow us for more openings.
"""


def main() -> int:
    """Write the pictures and say which."""
    options = _options()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home  # neither settings nor own roles of whoever runs this
        guide = Path(home) / "machine-learning-engineer.txt"
        guide.write_text(GUIDE, encoding="utf-8")
        application = QApplication(["screenshots"])
        families = QFontDatabase.families()
        font = application.font()
        font.setFamily(next((name for name in FONTS if name in families), font.family()))
        application.setFont(font)
        for shown, pages in SHOWN.items():
            _Camera(application, options, shown).take(guide, PAGES if options.all else pages)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="every page in every look")
    parser.add_argument("--size", default="1280x800")
    parser.add_argument("--text", type=int, default=100, help="size of the text in percent")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "images")
    return parser.parse_args()


class _Camera:
    """The application in one language and one look, photographed page by page."""

    def __init__(
        self, application: QApplication, options: argparse.Namespace, shown: tuple[str, str]
    ) -> None:
        self.application = application
        self.out = options.out
        self.shown = shown
        self.pages: tuple[str, ...] = ()
        self.desk = Desk(application)
        self.window = self.desk.window
        language, theme = shown
        self.window.settings = replace(
            self.window.settings, language=language, theme=theme, text_size=options.text
        )
        self.desk.refresh()
        self.window.resize(*(int(part) for part in options.size.split("x")))
        self.window.show()

    def take(self, guide: Path, pages: tuple[str, ...]) -> None:
        """Go through the program as a person would, and keep these pages."""
        window, session = self.window, self.desk.session
        self.pages = pages
        session.load()
        self._picture("start")
        session.shelves.read_source(str(guide))
        self._picture("guide")
        session.shelves.put_source_away()
        library, wishes = session.shelves.library, session.wishes
        if library is None or wishes is None:
            sys.exit("the library could not be read")
        role = library.get("machine-learning-engineer") or library.entries[0].role
        session.set_wishes(replace(wishes, language=self.shown[0], interviews=(45, 45)))
        window.commands.take_role(role)
        self._settle()
        self._take_kit()
        self._take_documents(guide.parent / "Kit")
        self.desk.jobs.close()
        self.desk.autosave.close()
        window.hide()
        window.deleteLater()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _take_kit(self) -> None:
        window = self.window
        window.workspace.show_page("role")
        self._picture("role")
        window.workspace.show_page("kit")
        self._picture("plan")
        window.menus.actions["edit-question"].trigger()
        self._picture("question")
        window.workspace.show_coverage()
        self._picture("coverage")
        if window.workspace.kit is not None:
            window.workspace.kit.show_tab("scoring")
        self._picture("scoring")

    def _take_documents(self, folder: Path) -> None:
        workspace = self.window.workspace
        workspace.export_model.set_folder(str(folder))
        workspace.show_page("paper")
        self.desk.session.papers.export(workspace.export_model.order)
        self._settle()
        workspace.export_model.set_folder("~/Documents/Kit")
        self._picture("documents")

    def _picture(self, page: str) -> None:
        self._settle()
        if page not in self.pages:
            return
        language, theme = self.shown
        path = self.out / f"{page}-{language}-{theme}.png"
        if not self.window.grab().save(str(path)):
            sys.exit(f"{path} could not be written")
        print(path)

    def _settle(self) -> None:
        """Let all work end and everything be painted."""
        loop = QEventLoop()
        watch = QTimer(interval=30)
        watch.timeout.connect(lambda: self.desk.jobs.busy or loop.quit())
        watch.start()
        loop.exec()
        watch.stop()
        for _ in range(3):
            self.application.processEvents()


if __name__ == "__main__":
    sys.exit(main())
