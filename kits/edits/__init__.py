"""Edits of a kit: pure functions that return the kit after, or the Problem that forbids it.

Interviews and positions count from 0. What changes nothing returns an equal kit.
"""

from __future__ import annotations

from kits.edits.competencies import (
    file_question,
    move_requirement,
    rename_competency,
    set_competency,
)
from kits.edits.copies import add_copy, copied_questions, copy_questions
from kits.edits.covering import Covering, cover
from kits.edits.interviews import (
    set_country,
    set_date,
    set_focus,
    set_interview_minutes,
    set_language,
    set_panel,
)
from kits.edits.places import (
    add_from_bank,
    add_question,
    lock,
    move_question,
    move_questions,
    pin,
    place_of,
    remove_question,
    replace_question,
    unlock,
    unpin,
)
from kits.edits.settle import settled
from kits.edits.texts import (
    add_probe,
    edit_text,
    move_probe,
    remove_probe,
    set_minutes,
    set_type,
    up_to_date,
)
from kits.edits.versions import as_exported, carried, to_save

__all__ = [
    "Covering",
    "add_copy",
    "add_from_bank",
    "add_probe",
    "add_question",
    "as_exported",
    "carried",
    "copied_questions",
    "copy_questions",
    "cover",
    "edit_text",
    "file_question",
    "lock",
    "move_probe",
    "move_question",
    "move_questions",
    "move_requirement",
    "pin",
    "place_of",
    "remove_probe",
    "remove_question",
    "rename_competency",
    "replace_question",
    "set_competency",
    "set_country",
    "set_date",
    "set_focus",
    "set_interview_minutes",
    "set_language",
    "set_minutes",
    "set_panel",
    "set_type",
    "settled",
    "to_save",
    "unlock",
    "unpin",
    "up_to_date",
]
