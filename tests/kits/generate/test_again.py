"""One question asked anew: another comes each time, and what a person wrote elsewhere stays."""

from __future__ import annotations

from kits import edits
from kits.generate.alternatives import again, alternatives, swap
from kits.generate.refit import refit
from kits.generate.wishes import wishes_of
from kits.languages import language_pack
from kits.model import Kit, Origin
from roles.model import LANGUAGES
from tests.kits.edit_strategies import BANK, built, own


def ids(kit: Kit) -> list[str]:
    return [planned.id for planned in kit.questions]


def kit_of(edited: object) -> Kit:
    assert isinstance(edited, Kit), edited
    return edited


def test_each_time_another_question_comes_until_there_is_none_left():
    kit, key = built(), ids(built())[2]
    seen = [key]
    while True:
        made = again(kit, BANK, key)
        if made.kit is None:
            break
        place = edits.place_of(kit, key)
        kit = made.kit
        key = kit.interviews[place[0]].questions[place[1]].id
        assert key not in seen
        seen.append(key)
    assert len(seen) > 2
    assert kit.questions[2].stood_here == tuple(seen[:-1])
    assert [problem.code for problem in made.problems] == ["swap.no-other"]
    for language in LANGUAGES:
        assert language_pack(language).message(made.problems[0])


def test_the_first_one_is_the_best_alternative():
    kit = built()
    for planned in kit.questions:
        found = alternatives(kit, BANK, planned.id)
        if found:
            assert again(kit, BANK, planned.id) == swap(kit, BANK, planned.id, found[0].id)


def test_there_is_none_for_a_question_that_is_not_asked():
    assert again(built(), BANK, "sql.none").kit is None


def test_what_stood_in_a_place_is_known_after_the_next_plan():
    new = again(built(), BANK, ids(built())[2]).kit
    assert new is not None
    kept = refit(new, BANK, wishes_of(new)).kit
    assert kept is not None
    assert {p.id: p.stood_here for p in new.questions if p.stood_here} == {
        p.id: p.stood_here for p in kept.questions if p.stood_here
    }


def test_edited_and_own_questions_stay_as_they_are_while_others_are_asked_anew():
    kit = built((45, 90))
    edited, *others = ids(kit)
    kit = kit_of(edits.edit_text(kit, edited, "en", "ask", "Which tide did you miss?"))
    kit = kit_of(edits.add_question(kit, own(), 1, 0))
    before = {p.id: p for p in kit.questions}
    for key in others:
        made = again(kit, BANK, key).kit
        if made is None:
            continue
        now = {p.id: p for p in made.questions}
        assert now[edited].question == before[edited].question
        assert (now[edited].edited, now[edited].behind) == (True, before[edited].behind)
        assert (now[own().id].question, now[own().id].origin) == (own(), Origin.USER)
        kit = made


def test_ones_own_question_can_be_asked_anew_too():
    mine = own(minutes=9)
    kit = kit_of(edits.replace_question(built(), ids(built())[2], mine))
    made = again(kit, BANK, mine.id).kit
    assert made is not None
    assert mine.id not in ids(made)
    assert made.questions[2].stood_here == (ids(built())[2], mine.id)
