"""What a person does with the questions of a plan: swaps one, edits one, writes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.journeys.person import Person

EDITED = "Which tide did you miss, and why?"
ANCHOR = "Names the tide table and who changed it."
OWN = {
    "title": "Missed delivery",
    "ask": "Tell me about a delivery that came late.",
    "purpose": "Shows who looks after a promise.",
}
PROBE = "Who heard of it first?"


def swap(person: Person, question_id: str) -> str:
    """Ask the first alternative in the place of a question and return its id."""
    person.click_question(question_id)
    person.keys("Ctrl+J")
    pane = person.plan.alternatives
    assert pane.list.hasFocus()
    person.press(pane.take)
    return person.plan.selected


def edit(person: Person, question_id: str) -> None:
    """Give a question another text and another anchor at its best score."""
    person.click_question(question_id)
    person.keys("F2")
    form = person.plan.pane.form
    person.write(form.fields["ask"].area, EDITED)
    person.write(form.ladder.rungs[5].area, ANCHOR)
    person.keys("Esc")


def write_own(person: Person, *, keep: bool = False) -> str:
    """Write a question after the one that is selected and return its id."""
    person.keys("Ctrl+Shift+N")
    pane = person.plan.pane.new
    for part, text in OWN.items():
        person.write(pane.form.fields[part].area, text)
    person.write(pane.form.probes.lines[0].area, PROBE)
    for rung in (3, 4, 5):
        person.write(pane.form.ladder.rungs[rung].area, f"Tells of step {rung}.")
    if keep:
        person.press(pane.keep)
    person.press(pane.add)
    return person.plan.selected
