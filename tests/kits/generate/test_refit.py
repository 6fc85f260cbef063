from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits.generate.alternatives import alternatives, swap
from kits.generate.build import Wishes, build_kit
from kits.generate.refit import Refitted, refit
from kits.generate.wishes import wishes_of
from kits.languages import language_pack
from kits.minutes import most_questions, scored_minutes
from kits.model import RUNGS_OF_LEVEL, Coverage, Kit, Origin, QuestionType
from roles.model import Level, Text
from tests.kits.generate.varied import varied
from tests.kits.samples import bank, concept, role

SKILLS = ("sql", "python", "docker", "spark")
BANK = bank(
    [concept(key, "skill", family=f"f-{key}") for key in SKILLS],
    [
        varied(key, n, 4 + n, tuple(QuestionType)[(n + i) % 4])
        for i, key in enumerate(SKILLS)
        for n in range(6)
    ],
)
ROLE = role((), SKILLS)
IDS = [item.id for item in BANK.questions]
PLAIN = Wishes(Level.SENIOR, "en", (45, 60))


def kit_of(**more) -> Kit:
    kit = build_kit(ROLE, BANK, replace(PLAIN, **more)).kit
    assert kit is not None
    return kit


def ids(kit: Kit) -> list[str]:
    return [planned.id for planned in kit.questions]


def refitted(kit: Kit, wishes: Wishes) -> tuple[Kit, Refitted]:
    done = refit(kit, BANK, wishes)
    assert done.kit is not None
    return done.kit, done


@pytest.mark.parametrize("variant", [1, 2, 3])
@pytest.mark.parametrize(
    "wish",
    [
        {},
        {"include": ("sql.case-5", "spark.case-5")},
        {"focus": (("f-sql", "f-spark"), ())},
        {"pinned": (("python.case-5", 2),), "exclude": ("sql.case-0", "docker.case-1")},
        {"interviews": (30,)},
    ],
)
def test_the_same_time_gives_the_same_kit(wish, variant: int):
    kit = kit_of(variant=variant, **wish)
    new, done = refitted(kit, wishes_of(kit))
    assert new == kit
    assert (done.difference.gone, done.difference.came, done.difference.moved) == ((), (), ())


def test_a_kit_with_a_role_the_bank_does_not_know_is_kept_too():
    kit = build_kit(role(("Shoe horses.",), SKILLS), BANK, PLAIN).kit
    assert kit is not None
    assert refitted(kit, wishes_of(kit))[0] == kit


def with_question(kit: Kit, question_id: str, **more) -> Kit:
    interviews = tuple(
        interview.model_copy(
            update={
                "questions": tuple(
                    planned.model_copy(update=more) if planned.id == question_id else planned
                    for planned in interview.questions
                )
            }
        )
        for interview in kit.interviews
    )
    return kit.model_copy(update={"interviews": interviews})


def test_a_locked_question_stays_in_a_shorter_kit_with_the_words_a_person_gave_it():
    kit = kit_of()
    for planned in kit.questions:
        text = planned.question.best_text("en").model_copy(update={"ask": "My own words?"})
        mine = planned.question.model_copy(update={"en": text})
        edited = with_question(kit, planned.id, locked=True, question=mine)
        new, _ = refitted(edited, wishes_of(edited).in_interviews((45,)))
        kept = next(p for p in new.questions if p.id == planned.id)
        assert kept.question.best_text("en").ask == "My own words?"
        assert kept.locked


def test_locking_alone_changes_nothing():
    kit = with_question(kit_of(), ids(kit_of())[-1], locked=True)
    assert refitted(kit, wishes_of(kit))[0] == kit


def test_the_order_a_person_gave_the_questions_is_kept():
    kit = kit_of()
    turned = tuple(
        interview.model_copy(update={"questions": interview.questions[::-1]})
        for interview in kit.interviews
    )
    kit = kit.model_copy(update={"interviews": turned})
    assert refitted(kit, wishes_of(kit))[0] == kit


@pytest.mark.parametrize(
    ("before", "after"), [((45, 60), (45, 45)), ((45, 45, 45), (45, 45))], ids=str
)
def test_of_equally_good_plans_the_one_with_the_questions_asked_before_is_taken(before, after):
    kit, fresh = kit_of(interviews=before), kit_of(interviews=after)
    new, _ = refitted(kit, wishes_of(kit).in_interviews(after))
    asked = set(ids(kit))
    assert len(asked & set(ids(new))) > len(asked & set(ids(fresh)))
    assert [c.coverage for c in new.requirements] == [c.coverage for c in fresh.requirements]


def test_of_equally_good_places_the_one_a_question_had_before_is_taken():
    kit = kit_of(interviews=(45, 45))
    turned = kit.model_copy(update={"interviews": kit.interviews[::-1]})
    assert refitted(turned, wishes_of(turned))[0] == turned


def test_the_difference_says_what_went_came_and_moved_and_why():
    kit = kit_of()
    unwanted = ids(kit)[0]
    wishes = replace(wishes_of(kit), exclude=(unwanted,))
    new, done = refitted(kit, wishes)
    gone = {change.question_id: change.reason for change in done.difference.gone}
    assert gone[unwanted] == "gone.excluded"
    assert set(gone) == set(ids(kit)) - set(ids(new))
    assert {change.question_id for change in done.difference.came} == set(ids(new)) - set(ids(kit))
    for language in ("en", "fr"):
        pack = language_pack(language)
        for change in (*done.difference.gone, *done.difference.came):
            assert pack.text(change.reason)


def test_the_reason_why_a_question_went_is_the_wish_that_moved_it():
    kit = kit_of()
    planned = kit.questions[0]
    others = tuple(c.id for c in kit.competencies if c.id != planned.competency)
    left_out = min(set(IDS) - set(ids(kit)))
    for wish, reason in (
        ({"focus": (others, others)}, "gone.focus"),
        ({"include": (left_out,), "apart": ((left_out, planned.id),)}, "gone.apart"),
    ):
        _, done = refitted(kit, replace(wishes_of(kit), **wish))
        gone = {change.question_id: change.reason for change in done.difference.gone}
        assert gone[planned.id] == reason


def test_a_question_without_a_text_in_the_new_language_goes_unless_it_is_locked():
    key = ids(kit_of())[0]
    english = next(p.question for p in kit_of().questions if p.id == key)
    kit = with_question(kit_of(), key, question=english.model_copy(update={"fr": None}))
    french = replace(wishes_of(kit), language="fr")
    fewer = bank(list(BANK.concepts.values()), [q for q in BANK.questions if q.id != key])
    done = refit(kit, fewer, french)
    assert [c.reason for c in done.difference.gone if c.question_id == key] == ["gone.unfit"]
    new, _ = refitted(kit, replace(french, include=(key,)))
    assert key in ids(new)


def test_a_question_moves_to_the_interview_that_looks_after_it():
    kit = kit_of()
    competency = kit.interviews[0].questions[0].competency
    wishes = replace(wishes_of(kit), focus=((), (competency,)), strict_focus=False)
    _, done = refitted(kit, wishes)
    assert {m.reason for m in done.difference.moved if m.after == 2} == {"moved.focus"}


def test_a_moved_question_says_where_from_and_where_to():
    kit = kit_of()
    for number, interview in enumerate(kit.interviews, 1):
        key = interview.questions[0].id
        _, done = refitted(kit, replace(wishes_of(kit), pinned=((key, 3 - number),)))
        move = next(m for m in done.difference.moved if m.question_id == key)
        assert (move.before, move.after, move.reason) == (number, 3 - number, "moved.pinned")


def for_levels(kit: Kit, question_id: str, *levels: Level, rungs: set[int] | None = None) -> Kit:
    question = next(p.question for p in kit.questions if p.id == question_id)
    text = question.best_text("en")
    ladder = {key: said for key, said in text.ladder.items() if rungs is None or key in rungs}
    text = text.model_copy(update={"ladder": ladder})
    made = question.model_copy(update={"levels": levels, "en": text, "fr": text})
    return with_question(kit, question_id, question=made)


def test_at_another_level_the_questions_for_both_stay_and_the_others_go():
    kit = kit_of()
    narrow = ids(kit)[0]
    kit = for_levels(kit, narrow, Level.SENIOR)
    fewer = bank(list(BANK.concepts.values()), [q for q in BANK.questions if q.id != narrow])
    done = refit(kit, fewer, replace(wishes_of(kit), level=Level.MID))
    assert done.kit is not None
    assert done.kit.level is Level.MID
    assert {c.question_id: c.reason for c in done.difference.gone}[narrow] == "gone.level"
    assert set(ids(done.kit)) & set(ids(kit))


def test_a_locked_question_goes_to_another_level_if_it_has_a_scale_for_it():
    kit = kit_of()
    first, second = ids(kit)[:2]
    read = set(RUNGS_OF_LEVEL[Level.SENIOR])
    kit = for_levels(with_question(kit, first, locked=True), first, Level.SENIOR)
    kit = for_levels(with_question(kit, second, locked=True), second, Level.SENIOR, rungs=read)
    fewer = bank(list(BANK.concepts.values()), [q for q in BANK.questions if q.id != second])
    done = refit(kit, fewer, replace(wishes_of(kit), level=Level.JUNIOR))
    assert done.kit is not None
    assert first in ids(done.kit)
    assert {c.question_id: c.reason for c in done.difference.gone}[second] == "gone.level"


def test_a_composed_question_is_put_as_fits_the_other_level_unless_it_is_locked():
    built = build_kit(role(("Shoe horses.",), SKILLS), BANK, PLAIN).kit
    assert built is not None
    key = next(p.id for p in built.questions if p.origin is Origin.COMPOSED)

    def asked(kit: Kit | None) -> str:
        assert kit is not None
        return next(p for p in kit.questions if p.id == key).question.best_text("en").ask

    junior = replace(PLAIN, level=Level.JUNIOR)
    as_junior = asked(build_kit(role(("Shoe horses.",), SKILLS), BANK, junior).kit)
    assert asked(built) != as_junior
    assert asked(refit(built, BANK, junior).kit) == as_junior
    locked = with_question(built, key, locked=True)
    wishes = replace(wishes_of(locked), level=Level.JUNIOR)
    assert asked(refit(locked, BANK, wishes).kit) == asked(built)


def test_a_changed_role_keeps_what_a_person_locked_named_and_filed():
    kit = kit_of()
    key = ids(kit)[-1]
    kit = with_question(kit, key, locked=True)
    first, *others = kit.competencies
    named = first.model_copy(update={"name": Text(en="Mine", fr="La mienne")})
    kit = kit.model_copy(update={"competencies": (named, *others)})
    gone = kit.role.technical_skills[0].skills[-1].name
    changed = role(("Shoe horses.",), tuple(s for s in SKILLS if s.lower() != gone.lower()))
    done = refit(kit, BANK, wishes_of(kit), changed)
    assert done.kit is not None
    assert done.kit.role == changed
    assert key in ids(done.kit)
    assert done.kit.competencies[0].name.en == "Mine"
    held = [r for c in done.kit.competencies for r in c.requirements]
    scored = [c.requirement.id for c in done.kit.requirements if c.requirement.scored]
    assert sorted(held) == sorted(scored)


def test_a_kit_is_kept_when_the_bank_has_lost_all_it_came_from():
    kit = kit_of()
    empty = bank([concept("other", "skill")], [])
    done = refit(kit, empty, wishes_of(kit))
    assert done.kit is not None
    assert ids(done.kit) == ids(kit)


@settings(max_examples=40, deadline=None)
@given(
    st.sets(st.sampled_from(IDS), max_size=3),
    st.lists(st.tuples(st.sampled_from(IDS), st.sampled_from(IDS)), max_size=3),
    st.lists(st.sets(st.sampled_from([f"f-{key}" for key in SKILLS]), max_size=3), max_size=2),
    st.sampled_from([(30,), (45, 60), (60, 30, 45)]),
)
def test_whatever_is_wished_holds_in_the_kit_and_after_a_re_fit(include, pairs, focus, lengths):
    apart = tuple(pair for pair in pairs if pair[0] != pair[1])
    wishes = replace(
        PLAIN,
        interviews=lengths,
        include=tuple(sorted(include)),
        apart=apart,
        focus=tuple(tuple(sorted(one)) for one in focus[: len(lengths)]),
    )
    built = build_kit(ROLE, BANK, wishes)
    if built.kit is None:
        assert {p.code.split(".")[0] for p in built.problems} == {"conflict"}
        return
    done = refit(built.kit, BANK, wishes_of(built.kit))
    assert done.kit == built.kit
    asked = set(ids(built.kit))
    assert include <= asked
    assert not any(asked.issuperset(pair) for pair in apart)
    for i, interview in enumerate(built.kit.interviews):
        used = sum(planned.question.minutes for planned in interview.questions)
        assert used <= scored_minutes(interview.minutes)
        assert len(interview.questions) <= most_questions(interview.minutes)
        if wishes.focus_of(i):
            assert {p.competency for p in interview.questions} <= set(wishes.focus_of(i))


# --- one question in another's place ---


def test_alternatives_fit_the_minutes_and_are_ranked_by_what_they_lose():
    kit = kit_of()
    for interview in kit.interviews:
        for planned in interview.questions:
            others = sum(p.question.minutes for p in interview.questions if p != planned)
            found = alternatives(kit, BANK, planned.id)
            lost = [(a.essentials_lost, len(a.lost)) for a in found]
            assert lost == sorted(lost)
            for one in found:
                assert one.id not in ids(kit)
                assert others + one.question.minutes <= scored_minutes(interview.minutes)
                assert language_pack("fr").text(one.reason)


def test_there_is_no_alternative_to_what_is_not_asked():
    assert alternatives(kit_of(), BANK, "sql.unheard-of") == ()


def test_alternatives_keep_to_what_was_wished():
    kit = kit_of(interviews=(30, 60), exclude=("sql.case-1",), focus=(("f-sql",), ()))
    found = {
        one.id
        for planned in kit.interviews[0].questions
        for one in alternatives(kit, BANK, planned.id)
    }
    assert found
    assert all(key.startswith("sql.") for key in found)
    assert "sql.case-1" not in found


def test_a_story_is_not_given_up_where_the_mix_needs_it():
    stories = (QuestionType.BEHAVIOURAL, QuestionType.SITUATIONAL)
    kit = kit_of(interviews=(45,))
    told = [p for p in kit.questions if p.question.type in stories]
    assert 10 * (len(told) - 1) < 6 * len(kit.questions), "there is none to spare"
    found = {a.type for planned in told for a in alternatives(kit, BANK, planned.id)}
    assert found
    assert found <= set(stories)


def test_every_alternative_can_be_taken_and_keeps_its_promise():
    kit = kit_of()
    for planned in kit.questions:
        before = {c.requirement.id for c in kit.requirements if c.covered_by}
        for one in alternatives(kit, BANK, planned.id)[:4]:
            new = swap(kit, BANK, planned.id, one.id).kit
            assert new is not None
            after = {c.requirement.id for c in new.requirements if c.covered_by}
            assert before - after == set(one.lost)
            assert after - before == set(one.gained)
            assert new.plan.minutes_used == kit.plan.minutes_used + one.minutes_more
            places = [one.id if key == planned.id else key for key in ids(kit)]
            assert ids(new) == places, "each other question stays where it is"
            assert next(p for p in new.questions if p.id == one.id).locked


def test_a_swap_tells_what_is_no_longer_covered():
    kit = kit_of(interviews=(30,))
    worst = [(p.id, a) for p in kit.questions for a in alternatives(kit, BANK, p.id) if a.lost]
    assert worst, "half an hour leaves nothing to spare"
    built = swap(kit, BANK, worst[0][0], worst[0][1].id)
    assert built.kit is not None
    uncovered = {
        c.requirement.id for c in built.kit.requirements if c.coverage is not Coverage.DIRECT
    }
    assert set(worst[0][1].lost) <= uncovered
    assert set(worst[0][1].lost) <= {problem.place.field for problem in built.problems}


def test_what_is_no_alternative_is_not_put_in():
    kit = kit_of()
    built = swap(kit, BANK, ids(kit)[0], ids(kit)[1])
    assert built.kit is None
    assert built.problems[0].code == "swap.impossible"


def test_what_was_swapped_in_stays_and_keeps_its_pin():
    key = next(p.id for p in kit_of().questions if alternatives(kit_of(), BANK, p.id))
    kit = kit_of(pinned=((key, 2),))
    other = alternatives(kit, BANK, key)[0].id
    new = swap(kit, BANK, key, other).kit
    assert new is not None
    assert wishes_of(new).pinned == ((other, 2),)
    again, _ = refitted(new, wishes_of(new))
    assert other in {planned.id for planned in again.interviews[1].questions}
