"""The version of a kit: raised when one that was exported is changed and saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kits.identity import digest

if TYPE_CHECKING:
    from kits.model import Kit


def as_exported(kit: Kit) -> Kit:
    """Return the kit that knows that documents of it went out as it is now."""
    return kit.model_copy(update={"exported": digest(kit)})


def to_save(kit: Kit) -> Kit:
    """Return the kit to write: of the next version if what went out says something else."""
    if not kit.exported or kit.exported == digest(kit):
        return kit
    return kit.model_copy(update={"version": kit.version + 1, "exported": ""})


def carried(kit: Kit, last: Kit) -> Kit:
    """Return the kit with the version and export of ``last``, which no undo takes back."""
    return kit.model_copy(update={"version": last.version, "exported": last.exported})
