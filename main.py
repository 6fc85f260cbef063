"""Interview kits: without arguments the window, with arguments the command line."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit status."""
    arguments = sys.argv[1:]
    if arguments and not arguments[0].endswith(".ikit"):
        from kits.commands import run
        from ui.printing import qt_pdf

        return run(arguments, qt_pdf)
    from ui.app import run_application

    return run_application(arguments)


if __name__ == "__main__":
    if getattr(sys, "frozen", False):  # a packaged program is started anew for each core
        from multiprocessing import freeze_support

        freeze_support()
    sys.exit(main())
