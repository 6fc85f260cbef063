from __future__ import annotations

import itertools
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits.generate.candidates import Candidate
from kits.generate.plan import Plan, least_minutes
from kits.generate.plan import plan as plan_or_none
from kits.generate.task import Task
from kits.minutes import candidate_minutes, most_questions, scored_minutes
from kits.model import Competency, Covered, QuestionType
from roles.model import Importance, Level, Requirement, RequirementKind, Text
from tests.kits.samples import question


@pytest.mark.parametrize(("length", "minutes"), [(30, 15), (45, 29), (60, 42), (90, 69)])
def test_minutes_for_questions_follow_the_published_rule(length: int, minutes: int):
    assert scored_minutes(length) == minutes


def test_the_candidate_keeps_at_least_five_minutes_for_questions():
    assert [candidate_minutes(length) for length in (30, 45, 60)] == [5, 6, 8]


def requirement(key: str, importance: Importance = Importance.ESSENTIAL) -> Covered:
    wanted = Requirement(
        id=key, kind=RequirementKind.MISSION, text=Text(en=key), importance=importance
    )
    return Covered(requirement=wanted)


def candidate(
    number: int,
    covers: tuple[str, ...],
    minutes: int = 6,
    type_: QuestionType = QuestionType.BEHAVIOURAL,
) -> Candidate:
    return Candidate(question("c", number, minutes=minutes, type_=type_), direct=covers)


def task(
    requirements: list[Covered],
    candidates: list[Candidate],
    interviews: tuple[int, ...] = (45,),
    **more: Any,
) -> Task:
    ids = tuple(covered.requirement.id for covered in requirements)
    competency = Competency(id="all", name=Text(en="All"), requirements=ids)
    return Task(
        level=more.pop("level", Level.SENIOR),
        interviews=interviews,
        requirements=tuple(requirements),
        competencies=(competency,),
        candidates=tuple(candidates),
        **more,
    )


def plan(wanted: Task) -> Plan:
    solved = plan_or_none(wanted)
    assert solved is not None
    return solved


def asked(solved: Plan) -> set[str]:
    return {c.question.id for interview in solved.interviews for c in interview}


def test_an_essential_comes_before_any_number_of_important_ones():
    wanted = [requirement("e"), *(requirement(f"i{n}", Importance.IMPORTANT) for n in range(5))]
    one_essential = candidate(1, ("e",), minutes=15)
    many_important = candidate(2, tuple(f"i{n}" for n in range(5)), minutes=15)
    solved = plan(task(wanted, [one_essential, many_important], interviews=(30,)))
    assert asked(solved) == {"c.case-1"}


def test_one_member_of_each_technical_group_counts_as_essential():
    def tool(key: str, group: str) -> Covered:
        wanted = Requirement(
            id=key, kind=RequirementKind.TECHNICAL_SKILL, group=Text(en=group), text=Text(en=key),
            importance=Importance.IMPORTANT,
        )  # fmt: skip
        return Covered(requirement=wanted)

    wanted = [tool("a1", "A"), tool("a2", "A"), tool("b1", "B")]
    both_of_one_group = [candidate(1, ("a1", "a2"), 15)]
    one_of_each = [candidate(2, ("a1",), 7), candidate(3, ("b1",), 8)]
    solved = plan(task(wanted, both_of_one_group + one_of_each, interviews=(30,)))
    assert asked(solved) == {"c.case-2", "c.case-3"}


def test_what_is_picked_always_fits_into_the_interviews_one_by_one():
    wanted = [requirement(f"r{n}") for n in range(4)]
    long_ones = [candidate(n, (f"r{n}",), minutes=10) for n in range(4)]
    solved = plan(task(wanted, long_ones, interviews=(30, 30)))
    assert [len(interview) for interview in solved.interviews] == [1, 1]


def test_no_more_than_eight_questions_an_hour():
    wanted = [requirement("r")]
    short = [candidate(n, ("r",), minutes=1) for n in range(30)]
    solved = plan(task(wanted, short, interviews=(60,), level=Level.JUNIOR))
    assert len(asked(solved)) == most_questions(60) == 8


def test_from_mid_level_up_six_of_ten_are_stories():
    wanted = [requirement(f"r{n}") for n in range(10)]
    samples = [candidate(n, (f"r{n}",), 4, QuestionType.WORK_SAMPLE) for n in range(8)]
    stories = [candidate(n, (f"r{n}",), 4) for n in range(8, 10)]
    solved = plan(task(wanted, samples + stories, interviews=(60,)))
    picked = [c for interview in solved.interviews for c in interview]
    told = [c for c in picked if c.question.type is QuestionType.BEHAVIOURAL]
    assert len(told) >= 0.6 * len(picked)
    assert len(told) == 2


def test_near_duplicates_are_never_asked_together():
    wanted = [requirement("r")]
    pair = [candidate(1, ("r",)), candidate(2, ("r",))]
    solved = plan(task(wanted, pair, near_duplicates=(("c.case-1", "c.case-2"),)))
    assert len(asked(solved)) == 1


def test_a_competency_stays_in_one_interview_where_it_can():
    wanted = [requirement(f"r{n}") for n in range(4)]
    candidates = [candidate(n, (f"r{n}",), minutes=7) for n in range(4)]
    two = tuple(
        Competency(id=name, name=Text(en=name), requirements=keys)
        for name, keys in (("odd", ("r1", "r3")), ("even", ("r0", "r2")))
    )
    made = task(wanted, candidates, interviews=(30, 30))
    solved = plan(Task(**{**{f: getattr(made, f) for f in made.__slots__}, "competencies": two}))
    kept = {frozenset(c.question.id for c in interview) for interview in solved.interviews}
    assert kept == {frozenset({"c.case-1", "c.case-3"}), frozenset({"c.case-0", "c.case-2"})}


def test_a_thin_bank_gives_the_least_overlap_and_says_so():
    wanted = [requirement("a"), requirement("b")]
    only = [candidate(1, ("a",)), candidate(2, ("b",)), candidate(3, ("b",))]
    first = plan(task(wanted, only, interviews=(30,)))
    second = plan(task(wanted, only, interviews=(30,), earlier=frozenset(asked(first))))
    assert second.overlap_relaxed
    assert "c.case-1" in asked(second)
    assert asked(second) & {"c.case-2", "c.case-3"} != asked(first) & {"c.case-2", "c.case-3"}


def test_the_missing_minutes_are_the_fewest_that_would_do():
    wanted = [requirement("a"), requirement("b")]
    candidates = [candidate(1, ("a",), 5), candidate(2, ("b",), 5), candidate(3, ("a", "b"), 8)]
    assert least_minutes(task(wanted, candidates), ["a", "b"]) == 8
    assert least_minutes(task(wanted, candidates), []) == 0


def test_the_order_of_candidates_does_not_change_the_plan():
    wanted = [requirement(f"r{n}") for n in range(3)]
    candidates = [candidate(n, (f"r{n % 3}",), 5 + n % 3) for n in range(9)]
    plans = {
        frozenset(asked(plan(task(wanted, list(order)))))
        for order in (candidates, candidates[::-1], candidates[4:] + candidates[:4])
    }
    assert len(plans) == 1


@settings(max_examples=30)
@given(
    st.lists(
        st.tuples(
            st.sets(st.sampled_from(["e1", "e2", "e3", "i1", "i2"]), min_size=1, max_size=2),
            st.integers(4, 9),
        ),
        min_size=1,
        max_size=7,
    )
)
def test_the_plan_is_as_good_as_trying_every_set(drawn: list[tuple[set[str], int]]):
    wanted = [requirement(f"e{n}") for n in (1, 2, 3)]
    wanted += [requirement(f"i{n}", Importance.IMPORTANT) for n in (1, 2)]
    candidates = [candidate(n, tuple(sorted(c)), m) for n, (c, m) in enumerate(drawn)]

    def worth(subset: tuple[Candidate, ...]) -> tuple[int, int]:
        keys = {key for c in subset for key in c.direct}
        return sum(k[0] == "e" for k in keys), sum(k[0] == "i" for k in keys)

    fitting = [
        subset
        for size in range(5)
        for subset in itertools.combinations(candidates, size)
        if sum(c.question.minutes for c in subset) <= scored_minutes(30)
    ]
    solved = plan(task(wanted, candidates, interviews=(30,)))
    assert solved.optimal
    assert worth(solved.interviews[0]) == max(map(worth, fitting))
