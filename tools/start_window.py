"""Start the application and stop as soon as its window is shown and answers.

With ``--roles`` it stops when the roles, which are read in the background, can be chosen too.
``tools/bench.py`` times this as a whole process.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent.parent))

from ui.imports import import_plainly


def main() -> int:
    import_plainly()
    from ui.app import Desk

    application = QApplication(["interview-kits"])
    desk = Desk(application)
    desk.window.show()
    if "--roles" in sys.argv:
        desk.session.library_changed.connect(application.quit)
        desk.start([])
    else:
        QTimer.singleShot(0, application.quit)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
