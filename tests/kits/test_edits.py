"""A person changes a kit: what they wrote stays, and everything the kit says of itself is true."""

from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from kits import edits
from kits.document.blocks import Kind
from kits.document.kit_documents import documents_of
from kits.files import read_kit, write_kit
from kits.generate.build import build_kit
from kits.generate.notices import notices
from kits.generate.refit import refit
from kits.generate.wishes import wishes_of
from kits.identity import digest
from kits.languages import language_pack
from kits.minutes import scored_minutes
from kits.model import Coverage, Kit, Origin, PlannedQuestion, QuestionType
from roles.model import LANGUAGES, Level
from roles.problem import Problem
from tests.kits.edit_strategies import BANK, PLAIN, SKILLS, after, built, known, own, some_edit
from tests.kits.samples import role


def done(edited: Kit | Problem) -> Kit:
    assert isinstance(edited, Kit), edited
    return edited


def code(edited: Kit | Problem) -> str:
    assert isinstance(edited, Problem)
    for language in LANGUAGES:
        assert language_pack(language).message(edited)
    return edited.code


def ids(kit: Kit) -> list[str]:
    return [planned.id for planned in kit.questions]


def asked(kit: Kit, key: str) -> PlannedQuestion:
    return next(planned for planned in kit.questions if planned.id == key)


def codes(kit: Kit) -> set[str]:
    return {problem.code for problem in notices(kit)}


def refitted(kit: Kit) -> Kit:
    new = refit(kit, BANK, wishes_of(kit)).kit
    assert new is not None
    return new


# --- where questions stand ---


@settings(deadline=None)
@given(st.integers(0, 1), st.integers(0, 9), st.data())
def test_a_question_that_is_moved_back_leaves_the_kit_as_it_was(interview, position, data):
    kit = built()
    key = data.draw(st.sampled_from(ids(kit)))
    start = edits.place_of(kit, key)
    there = done(edits.move_question(kit, key, interview, position))
    last = len(kit.interviews[interview].questions)
    assert edits.place_of(there, key)[0] == interview
    if position < last - 1:
        assert edits.place_of(there, key) == (interview, position)
    assert done(edits.move_question(there, key, *start)) == kit


def test_a_kit_that_was_just_built_has_nothing_to_settle():
    for lengths in ((30,), (45, 60), (60, 30, 45)):
        assert edits.settled(built(lengths)) == built(lengths)


def test_a_requirement_is_uncovered_once_its_last_question_is_taken_out():
    kit = built()
    for key in [p.id for p in kit.questions if "sql" in p.requirements]:
        kit = done(edits.remove_question(kit, key))
    sql = next(c for c in kit.requirements if c.requirement.id == "sql")
    assert (sql.coverage, sql.covered_by) == (Coverage.NONE, ())
    assert kit.plan.minutes_missing == sql.minutes_to_add
    assert not kit.plan.optimal
    assert {"build.none", "build.minutes-short"} <= codes(kit)


def test_a_question_that_was_taken_out_does_not_come_back_with_the_next_plan():
    kit = built()
    key = ids(kit)[0]
    assert key not in ids(refitted(done(edits.remove_question(kit, key))))


def test_a_question_put_in_is_evidence_for_what_it_says_and_stays():
    kit = done(edits.remove_question(built(), ids(built())[0]))
    kit = done(edits.add_question(kit, own(), 0, 0))
    mine = kit.interviews[0].questions[0]
    assert (mine.origin, mine.requirements, mine.competency) == (Origin.USER, ("sql",), "f-sql")
    sql = next(c for c in kit.requirements if c.requirement.id == "sql")
    assert mine.id in sql.covered_by
    assert mine.id in ids(refitted(kit))


def test_a_question_on_something_else_needs_a_competency():
    stranger = own(1, "poetry")
    assert code(edits.add_question(built(), stranger, 0, 0)) == "build.own-no-evidence"
    kit = done(edits.add_question(built((45, 120)), stranger, 1, 0, "f-sql"))
    assert asked(refitted(kit), stranger.id).competency == "f-sql"


def test_a_question_of_the_bank_that_was_taken_out_can_be_put_back():
    kit = built()
    key = ids(kit)[2]
    back = done(edits.add_from_bank(done(edits.remove_question(kit, key)), known(key), 0, 0))
    assert back.excluded == ()
    assert (asked(back, key).origin, asked(back, key).locked) == (Origin.BANK, True)


def test_ones_own_question_takes_the_place_and_the_pin_of_another():
    kit = done(edits.pin(built(), ids(built())[3]))
    place = edits.place_of(kit, ids(kit)[3])
    new = done(edits.replace_question(kit, ids(kit)[3], own()))
    assert edits.place_of(new, own().id) == place
    assert asked(new, own().id).pinned
    assert asked(new, own().id).stood_here == (ids(kit)[3],)


def test_a_question_that_is_written_anew_keeps_its_id_its_place_and_its_evidence():
    kit = built()
    key = ids(kit)[3]
    anew = asked(kit, key).question.model_copy(update={"minutes": 5})
    new = done(edits.replace_question(kit, key, anew))
    assert ids(new) == ids(kit)
    assert asked(new, key).requirements == asked(kit, key).requirements
    assert (asked(new, key).edited, asked(new, key).stood_here) == (True, ())
    assert asked(refitted(new), key).question == anew
    other = anew.model_copy(update={"assesses": ("docker",)})
    assert asked(done(edits.replace_question(kit, key, other)), key).requirements == ("docker",)


def test_what_cannot_be_says_why():
    kit, first = built(), ids(built())[0]
    no_rung = own()
    text = no_rung.best_text("en").model_copy(update={"ladder": {1: "One."}})
    no_rung = no_rung.model_copy(update={"en": text})
    mine = done(edits.add_question(kit, own(), 0, 0))
    assert code(edits.move_question(kit, "sql.none", 0, 0)) == "edit.no-question"
    assert code(edits.move_question(kit, first, 2, 0)) == "build.no-such-interview"
    assert code(edits.add_from_bank(kit, known(first), 0, 0)) == "edit.asked-already"
    assert code(edits.add_question(kit, no_rung, 0, 0)) == "build.own-no-rung"
    assert code(edits.unlock(mine, own().id)) == "edit.own-is-kept"
    assert code(edits.edit_text(kit, first, "en", "nonsense", "x")) == "edit.no-such-part"
    assert code(edits.edit_text(kit, first, "en", "ask", "  ")) == "field.empty"
    assert code(edits.edit_text(kit, first, "en", "ask", "x" * 5000)) == "field.long"
    assert code(edits.set_minutes(kit, first, 0)) == "field.range"
    assert code(edits.set_focus(kit, 0, ["f-none"])) == "build.no-such-competency"
    assert code(edits.set_interview_minutes(kit, 0, 20)) == "build.too-short"
    assert code(edits.set_country(kit, "QQ")) == "cli.country"
    assert code(edits.move_requirement(kit, "none", "f-sql")) == "edit.no-requirement"
    assert code(edits.set_competency(kit, "f-sql", 4, "", None)) == "field.range"


# --- what questions say ---


def test_words_a_person_gave_a_question_of_the_bank_outlive_the_next_plan():
    kit = built()
    for key in ids(kit):
        new = done(edits.edit_text(kit, key, "en", "ask", "Which tide did you miss?"))
        kept = asked(refitted(new), key)
        assert kept == asked(new, key)
        assert (kept.origin, kept.edited, kept.locked) == (Origin.BANK, True, True)
        assert kept.question.best_text("en").ask == "Which tide did you miss?"


def test_a_composed_question_that_a_person_rewrites_is_their_own():
    composed = build_kit(role(("Shoe horses.",), SKILLS), BANK, PLAIN).kit
    assert composed is not None
    key = next(p.id for p in composed.questions if p.origin is Origin.COMPOSED)
    assert "build.composed" in codes(composed)
    kit = done(edits.edit_text(composed, key, "en", "ask", "When did a horse throw a shoe?"))
    assert asked(kit, key).origin is Origin.USER
    assert "build.composed" not in codes(kit)
    assert asked(refitted(kit), key) == asked(kit, key)


def test_an_edit_in_one_language_marks_the_other_as_behind_until_it_follows():
    kit = built()
    key = ids(kit)[0]
    kit = done(edits.edit_text(kit, key, "en", "ladder.3", "Read the tide table."))
    kit = done(edits.add_probe(kit, key, "en", "Which tide?", 0))
    assert asked(kit, key).behind == ("fr.ladder.3", "fr.probes")
    assert "build.behind-fr" in codes(kit)
    for words in ("Lit la", "Lit la table des marées."):  # as it is typed
        kit = done(edits.edit_text(kit, key, "fr", "ladder.3", words))
    assert asked(kit, key).behind == ("fr.ladder.3", "fr.probes")
    kit = done(edits.up_to_date(kit, key, "fr", "ladder.3"))
    assert asked(kit, key).behind == ("fr.probes",)
    assert asked(done(edits.up_to_date(kit, key, "fr")), key).behind == ()


def test_a_translation_begins_with_the_words_of_the_other_language_all_behind():
    english = own().model_copy(update={"fr": None})
    kit = done(edits.add_question(built((45, 120)), english, 1, 0))
    kit = done(edits.edit_text(kit, english.id, "fr", "ask", "Quelle marée ?"))
    french = asked(kit, english.id).question.fr
    assert french is not None
    assert (french.ask, french.purpose) == ("Quelle marée ?", english.best_text("en").purpose)
    assert {"fr.ask", "fr.purpose", "fr.probes", "fr.ladder.6"} <= set(
        asked(kit, english.id).behind
    )


def test_probes_are_put_in_moved_and_taken_out():
    kit = built()
    key = ids(kit)[0]
    first, second = asked(kit, key).question.best_text("en").probes
    kit = done(edits.add_probe(kit, key, "en", "And then?", 1))
    kit = done(edits.move_probe(kit, key, "en", 2, 0))
    assert asked(kit, key).question.best_text("en").probes == (second, first, "And then?")
    kit = done(edits.remove_probe(kit, key, "en", 1))
    kit = done(edits.remove_probe(kit, key, "en", 1))
    assert asked(kit, key).question.best_text("en").probes == (second,)
    assert code(edits.remove_probe(kit, key, "en", 0)) == "field.empty"


def test_an_optional_part_is_taken_away_by_emptying_it():
    key = next(p.id for p in built().questions if p.question.best_text("en").fallback)
    kit = done(edits.edit_text(built(), key, "en", "fallback", " "))
    assert asked(kit, key).question.best_text("en").fallback is None


def test_a_rung_that_the_level_does_not_read_can_be_taken_away_and_written_again():
    kit = built()
    key = next(p.id for p in kit.questions if Level.JUNIOR in p.question.levels)
    words = asked(kit, key).question.best_text("en").ladder[1]
    without = done(edits.edit_text(kit, key, "en", "ladder.1", " "))
    question = asked(without, key).question
    assert 1 not in question.best_text("en").ladder
    assert Level.JUNIOR not in question.levels
    assert Level.SENIOR in question.levels
    again = done(edits.edit_text(without, key, "en", "ladder.1", words))
    assert set(asked(again, key).question.levels) == set(asked(kit, key).question.levels)
    assert code(edits.edit_text(kit, key, "en", "ladder.4", "")) == "field.empty"


def test_pasted_control_characters_do_not_get_into_a_kit():
    kit = done(edits.edit_text(built(), ids(built())[0], "en", "ask", "a\x00b\r\nc\x0b"))
    assert kit.questions[0].question.best_text("en").ask == "ab\nc"


def test_a_longer_question_is_counted_and_an_overfull_interview_told_of():
    kit = built()
    key = kit.interviews[0].questions[0].id
    new = done(edits.set_minutes(kit, key, 30))
    more = 30 - asked(kit, key).question.minutes
    assert new.plan.minutes_used == kit.plan.minutes_used + more
    assert "build.interview-full" in codes(new)
    assert "build.interview-full" not in codes(kit)


def test_too_few_stories_are_told_of():
    kit = built()
    for key in ids(kit):
        kit = done(edits.set_type(kit, key, QuestionType.KNOWLEDGE))
    assert "build.mix" in codes(kit)


def test_questions_that_have_become_alike_are_told_of_unless_both_are_wanted():
    kit = built()
    one, other = ids(kit)[:2]
    words = asked(kit, one).question.best_text("en").ask
    kit = done(edits.edit_text(kit, other, "en", "ask", words))
    assert "build.alike" in codes(kit)
    assert "build.alike" not in codes(done(edits.lock(kit, one)))


# --- interviews, competencies, the whole kit ---


def test_an_edit_of_the_wishes_is_what_the_next_plan_goes_by():
    kit = done(edits.set_panel(built(), 0, [" Ada ", "", "Grace"]))
    kit = done(edits.set_focus(kit, 1, ["f-spark", "f-sql"]))
    kit = done(edits.set_interview_minutes(kit, 0, 50))
    kit = done(edits.set_country(kit, "FR"))
    kit = done(edits.set_date(kit, dt.date(2026, 12, 1)))
    kit = done(edits.set_language(kit, "fr"))
    wishes = wishes_of(kit)
    assert wishes.panels[0] == ("Ada", "Grace")
    assert wishes.focus == ((), ("f-spark", "f-sql"))
    assert wishes.interviews == (50, 60)
    assert (wishes.country, wishes.date, wishes.language) == ("FR", dt.date(2026, 12, 1), "fr")
    assert kit.plan.minutes_available == scored_minutes(50) + scored_minutes(60)
    assert kit.interviews[1].focus[:2] == ("f-spark", "f-sql")


def test_a_question_outside_the_focus_of_its_interview_is_told_of():
    kit = done(edits.set_focus(built(), 0, ["f-sql"]))
    outside = [p for p in kit.interviews[0].questions if p.competency != "f-sql"]
    told = [p for p in notices(kit) if p.code == "build.out-of-focus"]
    assert outside
    assert len(told) == len(outside)


def test_a_weight_keeps_its_reason_through_the_next_plan_and_is_told_of_without_one():
    kit = done(edits.set_competency(built(), "f-sql", 3, "Half of the work.", 2))
    again = next(c for c in refitted(kit).competencies if c.id == "f-sql")
    assert (again.weight, again.weight_reason, again.minimum) == (3, "Half of the work.", 2)
    assert "build.weight-no-reason" in codes(done(edits.set_competency(kit, "f-sql", 3, "", 2)))
    light = done(edits.set_competency(kit, "f-sql", 1, "Half of the work.", None))
    assert light.competencies == built().competencies


def test_a_competency_has_a_name_in_each_language_and_one_at_least():
    kit = done(edits.rename_competency(built(), "f-sql", "en", "Queries"))
    assert next(c.name for c in kit.competencies if c.id == "f-sql").en == "Queries"
    kit = done(edits.rename_competency(kit, "f-sql", "fr", ""))
    assert code(edits.rename_competency(kit, "f-sql", "en", "")) == "field.empty"


def test_a_requirement_takes_its_questions_with_it_and_back():
    kit = built()
    there = done(edits.move_requirement(kit, "sql", "f-spark"))
    for planned in there.questions:
        if planned.requirements == ("sql",):
            assert planned.competency == "f-spark"
    assert done(edits.move_requirement(there, "sql", "f-sql")) == kit


def test_a_question_is_scored_where_a_person_files_it_after_the_next_plan_too():
    kit = built((45, 60))
    key = ids(kit)[0]
    home = next(c.id for c in kit.competencies if c.id != asked(kit, key).competency)
    filed = done(edits.lock(done(edits.file_question(kit, key, home)), key))
    assert asked(refitted(filed), key).competency == home


# --- versions ---


def test_the_version_is_raised_when_what_went_out_was_changed_and_saved():
    kit = edits.as_exported(built())
    assert edits.to_save(kit) == kit
    assert digest(kit) == digest(built()), "an export changes nothing that is printed"
    changed = done(edits.edit_text(kit, ids(kit)[0], "en", "title", "Tides"))
    saved = edits.to_save(changed)
    assert (saved.version, saved.exported) == (2, "")
    assert edits.to_save(saved) == saved
    undone = edits.carried(built(), saved)
    assert undone.version == 2
    assert refitted(kit).exported == kit.exported


# --- whatever a person does ---


@settings(max_examples=150, deadline=None)
@given(st.lists(some_edit(), max_size=12))
def test_after_any_edits_a_kit_is_whole_and_true(some):
    kit = after(built(), some)
    assert read_kit(write_kit(kit), "kit") == (kit, [])
    assert len(set(ids(kit))) == len(ids(kit))
    assert kit.plan.minutes_used == sum(p.question.minutes for p in kit.questions)
    assert edits.settled(kit) == kit
    for covered in kit.requirements:
        by = {p.id for p in kit.questions if covered.requirement.id in p.requirements}
        assert set(covered.covered_by) == by
        assert (covered.coverage is Coverage.DIRECT) == bool(by)
    for problem in notices(kit):
        for language in LANGUAGES:
            assert language_pack(language).message(problem)


@settings(max_examples=40, deadline=None)
@given(st.lists(some_edit(), max_size=8))
def test_after_any_edits_what_is_locked_stays_in_the_next_plan_as_it_is(some):
    kit = after(built((60, 90)), some)
    new = refit(kit, BANK, wishes_of(kit))
    if new.kit is None:
        assert {p.code.split(".")[0] for p in new.problems} <= {"conflict", "build"}
        return
    for planned in kit.questions:
        if planned.locked:
            now = asked(new.kit, planned.id)
            assert now.question == planned.question
            for part in ("edited", "behind", "origin", "competency"):
                assert getattr(now, part) == getattr(planned, part)
        if planned.pinned:
            was, _ = edits.place_of(kit, planned.id)
            assert edits.place_of(new.kit, planned.id)[0] == was


@settings(max_examples=10, deadline=None)
@given(st.lists(some_edit(), max_size=8))
def test_after_any_edits_every_document_can_be_written(some):
    kit = after(built(), some)
    assert documents_of(kit, tuple(Kind))
