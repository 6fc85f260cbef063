"""Run by the packaged program before all else: what it starts gets the system's libraries.

The packaged program is started with its own folder as the place of shared libraries. LibreOffice
or a file manager that inherited this would load them in place of those it was built with.
"""

from __future__ import annotations

import os

_PLACE, _BEFORE = "LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG"

before = os.environ.pop(_BEFORE, None)
if before is None:
    os.environ.pop(_PLACE, None)
else:
    os.environ[_PLACE] = before
