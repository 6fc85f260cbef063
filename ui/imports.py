"""What PySide does to every import, undone."""

from __future__ import annotations

import builtins


def import_plainly() -> None:
    """Import modules from now on without a look at their source; call it once PySide is there.

    PySide reads the source of each module that is imported, and Python keeps what was read, to
    see whether it uses ``__feature__`` (6.11, ``shibokensupport/feature.py``). Nothing here does.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
