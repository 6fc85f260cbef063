"""Checks Word files: ``python tools/check_docx.py FILE.docx …``; exit status 1 if any has a fault.

Every judge that is installed is asked; those that are missing are named.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from tools.docx_validators import audit_findings, sdk, sdk_findings
from tools.word_check import findings


def main(paths: list[Path]) -> int:
    """Print what every judge finds in the files; return the exit status."""
    judges = {"our own": lambda path: findings(path.read_bytes())}
    if sdk():
        judges["Open XML SDK"] = sdk_findings
    if importlib.util.find_spec("openxml_audit"):
        judges["openxml-audit"] = audit_findings
    faults = 0
    for path in paths:
        for name, judge in judges.items():
            for finding in judge(path):
                faults += 1
                print(f"{path}: {name}: {finding}")
    print(f"{len(paths)} files, {faults} faults; asked: {', '.join(judges)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main([Path(name) for name in sys.argv[1:]]))
