from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kits.files import read_kit, write_kit
from kits.generate.build import Built, Wishes, build_kit
from kits.generate.candidates import Candidate
from kits.generate.conflicts import can_meet, smallest_conflict, wishes_in
from kits.generate.plan import plan
from kits.generate.task import Task, homes
from kits.generate.wishes import same_interviews, wishes_of
from kits.languages import language_pack
from kits.minutes import most_questions, scored_minutes
from kits.model import Competency, Covered, Kit, Origin, Question, QuestionType
from roles.model import Importance, Level, Requirement, RequirementKind, Text
from tests.kits.generate.varied import varied
from tests.kits.samples import bank, concept, question, role

WORDS = language_pack("en")
BANK = bank(
    [
        concept("sql", "skill", family="queries"),
        concept("python", "skill", family="code"),
        concept("docker", "skill", family="platforms"),
    ],
    [varied(key, n, 5 + n % 3) for key in ("sql", "python", "docker") for n in range(5)],
)
ROLE = role((), ("sql", "python", "docker"))
PLAIN = Wishes(Level.MID, "en", (45, 45))


def build(**more) -> Built:
    return build_kit(ROLE, BANK, replace(PLAIN, **more))


def kit_of(**more) -> Kit:
    kit = build(**more).kit
    assert kit is not None
    return kit


def ids(kit: Kit) -> set[str]:
    return {planned.id for planned in kit.questions}


def codes(built: Built) -> list[str]:
    return [problem.code for problem in built.problems]


def test_a_question_that_is_asked_for_is_in_and_says_so_and_stays_locked():
    left_out = min({q.id for q in BANK.questions} - ids(kit_of()))
    kit = kit_of(include=(left_out,))
    planned = next(p for p in kit.questions if p.id == left_out)
    assert planned.locked
    assert WORDS.text(planned.preferred) == "You asked for it."


def test_a_question_that_is_not_wanted_is_out():
    unwanted = kit_of().questions[0].id
    assert unwanted not in ids(kit_of(exclude=(unwanted,)))


def test_what_covers_a_requirement_is_composed_when_all_of_the_bank_is_excluded():
    on_docker = tuple(q.id for q in BANK.questions if q.id.startswith("docker"))
    kit = kit_of(exclude=on_docker)
    assert "composed.docker" in ids(kit)
    told = build(exclude=(*on_docker, "composed.docker"))
    assert "build.no-question" in codes(told)


def test_a_strict_focus_keeps_other_competencies_out():
    kit = kit_of(focus=(("queries",), ()))
    assert {p.competency for p in kit.interviews[0].questions} == {"queries"}
    assert kit.interviews[0].focus == ("queries",)


def test_a_preferred_focus_costs_no_question():
    focus = (("docker-is-none-of-it",), ())
    assert build(focus=focus).kit is None
    kit = kit_of(focus=(("platforms",), ()), strict_focus=False)
    assert ids(kit) == ids(kit_of())
    assert "platforms" in {p.competency for p in kit.interviews[0].questions}


def test_a_competency_that_no_interview_may_ask_about_is_named():
    told = build(focus=(("queries",), ("code",)))
    assert [p.place.field for p in told.problems if p.code == "build.no-focus"] == ["platforms"]
    assert "build.minutes-short" not in codes(told)


def test_two_that_ask_nearly_the_same_are_asked_together_if_a_person_wants_both():
    twins = [question("sql", 8), question("sql", 16)]
    wider = bank(list(BANK.concepts.values()), [*BANK.questions, *twins])
    both = tuple(twin.id for twin in twins)
    kit = build_kit(ROLE, wider, replace(PLAIN, include=both)).kit
    assert kit is not None
    assert set(both) <= ids(kit)
    assert build_kit(ROLE, wider, replace(PLAIN, include=both[:1], apart=(both,))).kit is not None


def test_what_is_asked_for_does_not_count_against_a_variant():
    wanted = tuple(sorted(ids(kit_of())))[:5]
    told = build(include=wanted, variant=2)
    assert told.kit is not None
    assert set(wanted) <= ids(told.kit)
    assert "build.overlap" not in codes(told)


def test_a_pinned_question_is_asked_in_its_interview():
    for number in (1, 2):
        kit = kit_of(pinned=(("sql.case-0", number),))
        assert "sql.case-0" in {p.id for p in kit.interviews[number - 1].questions}


def test_the_panel_is_kept_and_one_or_five_people_are_advised_against():
    told = build(panels=(("Ada",), tuple("ABCDE")))
    assert {"build.panel-of-one", "build.panel-too-large"} <= set(codes(told))
    assert told.kit is not None
    assert told.kit.interviews[0].interviewers == ("Ada",)
    told = build(panels=(("Ada", " "), ("Ada", "Grace", "Mary")))
    assert "build.panel-of-one" in codes(told), "a blank is nobody"
    assert "build.panel-too-large" not in codes(told)


def own(number: int = 1, **more) -> Question:
    return question("sql", 90 + number, minutes=7).model_copy(
        update={"id": f"mine.case-{number}", **more}
    )


def test_a_question_a_person_wrote_is_asked_and_counts_as_evidence():
    kit = kit_of(own=(own(),))
    planned = next(p for p in kit.questions if p.id == "mine.case-1")
    assert (planned.origin, planned.locked) == (Origin.USER, True)
    assert planned.requirements == ("sql",)
    covered = next(c for c in kit.requirements if c.requirement.id == "sql")
    assert "mine.case-1" in covered.covered_by


def test_an_own_question_that_cannot_be_used_is_told_and_never_raises():
    assert codes(build(own=(own(assesses=("falconry",)),))) == ["build.own-no-evidence"]
    text = own().best_text("en")
    short = text.model_copy(update={"ladder": {1: text.ladder[1], 2: text.ladder[2]}})
    told = build(own=(own(en=short, fr=None),))
    assert codes(told) == ["build.own-no-rung"]
    assert "3, 4" in WORDS.message(told.problems[0])


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        ({"include": ("sql.unheard-of",)}, "build.question-unknown"),
        ({"pinned": (("sql.case-1", 3),)}, "build.no-such-interview"),
        ({"focus": ((), (), ("code",))}, "build.no-such-interview"),
        ({"focus": (("falconry",),)}, "build.no-such-competency"),
    ],
)
def test_a_wish_for_what_there_is_not_is_an_error(wish, code: str):
    told = build(**wish)
    assert told.kit is None
    assert codes(told) == [code]


def test_a_question_of_another_level_cannot_be_asked_for():
    only_lead = question("sql", 30).model_copy(update={"levels": (Level.LEAD,)})
    wider = bank(list(BANK.concepts.values()), [*BANK.questions, only_lead])
    told = build_kit(ROLE, wider, replace(PLAIN, include=(only_lead.id,)))
    assert codes(told) == ["build.question-unfit"]


@pytest.mark.parametrize("wish", [{"exclude": ("Any Thing",)}, {"apart": (("x", "sql.case-1"),)}])
def test_an_unknown_question_that_is_not_wanted_is_only_a_warning(wish):
    told = build(**wish)
    assert told.kit is not None
    assert codes(told)[0] == "build.question-unknown"
    assert (told.kit.excluded, told.kit.apart) == ((), ())


def test_a_kit_file_keeps_the_wishes():
    wishes = replace(
        PLAIN,
        focus=(("queries",), ()),
        panels=(("Ada", "Grace"), ()),
        include=("sql.case-1",),
        exclude=("python.case-2",),
        apart=(("docker.case-1", "docker.case-2"),),
        pinned=(("sql.case-2", 2),),
        own=(own(),),
    )
    kit = build_kit(ROLE, BANK, wishes).kit
    assert kit is not None
    read, problems = read_kit(write_kit(kit), "k.ikit")
    assert problems == []
    assert read is not None
    assert read == kit
    assert wishes_of(read) == wishes


def test_a_kit_without_wishes_is_written_as_kits_always_were():
    written = write_kit(kit_of()).decode()
    for name in ("wished_focus", "interviewers", "pinned", "excluded", "apart", "strict_focus"):
        assert name not in written
        assert name not in kit_of().model_dump_json()


def test_every_conflict_begins_with_the_same_words():
    for language in ("en", "fr"):
        pack = language_pack(language)
        found = [key for key in pack.texts if key.startswith("conflict.")]
        assert len(found) == 8
        for key in found:
            assert pack.texts[key].startswith(pack.texts["conflict.lead"])


def test_a_conflict_is_told_wish_by_wish():
    told = build(include=("sql.case-1", "sql.case-2"), apart=(("sql.case-1", "sql.case-2"),))
    assert told.kit is None
    assert codes(told) == ["conflict.asked", "conflict.asked", "conflict.apart"]
    assert WORDS.message(told.problems[2]) == (
        "These wishes cannot all be met: “sql 1” and “sql 2” are never asked together."
    )


def test_a_question_longer_than_its_interview_is_a_conflict_of_its_own():
    told = build(own=(own(minutes=40),), pinned=(("mine.case-1", 2),), include=("sql.case-1",))
    assert codes(told) == ["conflict.pinned"]
    assert "40 of 29 minutes" in WORDS.message(told.problems[0])


def test_a_focus_that_leaves_a_question_nowhere_to_go_is_told_with_every_interview():
    told = build(include=("docker.case-1",), focus=(("queries",), ("code",)))
    assert codes(told) == ["conflict.asked", "conflict.focus", "conflict.focus"]


def test_too_many_questions_that_are_no_stories_are_told_with_the_mix():
    cases = [varied("sql", 50 + n, 9, QuestionType.KNOWLEDGE) for n in range(3)]
    wider = bank(list(BANK.concepts.values()), [*BANK.questions, *cases])
    wishes = replace(PLAIN, interviews=(45,), include=tuple(case.id for case in cases))
    told = build_kit(ROLE, wider, wishes)
    assert codes(told) == ["conflict.asked", "conflict.asked", "conflict.mix"]


def test_interviews_are_known_by_their_length_when_one_goes_or_comes():
    assert same_interviews((45, 45, 60), (45, 60)) == {0: 0, 2: 1}
    assert same_interviews((45, 60), (45, 45, 60)) == {0: 0, 1: 2}
    assert same_interviews((45, 60), (60, 45)) == {0: 0, 1: 1}
    assert same_interviews((30,), (45, 60)) == {}


def test_wishes_follow_their_interviews():
    wishes = replace(
        PLAIN,
        interviews=(30, 45, 60),
        focus=((), ("code",), ("queries",)),
        panels=(("Ada",), (), ("Mary",)),
        pinned=(("sql.case-1", 2), ("sql.case-2", 3)),
    ).in_interviews((30, 60))
    assert wishes.focus == ((), ("queries",))
    assert wishes.panels == (("Ada",), ("Mary",))
    assert wishes.pinned == (("sql.case-2", 2),)
    assert wishes.include == ("sql.case-1",)


# --- any wishes on small tasks, against trying everything ---

KEYS = ("e1", "e2", "i1")
NAMES = ("c-a", "c-b")


@st.composite
def tasks(draw: st.DrawFn) -> Task:
    wanted = tuple(
        Covered(
            requirement=Requirement(
                id=key,
                kind=RequirementKind.MISSION,
                text=Text(en=key),
                importance=Importance.ESSENTIAL if key[0] == "e" else Importance.IMPORTANT,
            )
        )
        for key in KEYS
    )
    count = draw(st.integers(1, 5))
    types = st.sampled_from([QuestionType.BEHAVIOURAL, QuestionType.KNOWLEDGE])
    candidates = tuple(
        Candidate(
            question("c", n, minutes=draw(st.integers(4, 12)), type_=draw(types)),
            direct=(draw(st.sampled_from(KEYS)),),
        )
        for n in range(count)
    )
    keys = st.sampled_from([c.question.id for c in candidates])
    must = frozenset(draw(st.sets(keys, max_size=4)))
    return Task(
        level=draw(st.sampled_from([Level.JUNIOR, Level.SENIOR])),
        interviews=(30, 30),
        requirements=wanted,
        competencies=(
            Competency(id="c-a", name=Text(en="A"), requirements=("e1", "i1")),
            Competency(id="c-b", name=Text(en="B"), requirements=("e2",)),
        ),
        candidates=candidates,
        must=must,
        excluded=frozenset(draw(st.sets(keys, max_size=1))) & must,
        apart=tuple(p for p in draw(st.lists(st.tuples(keys, keys), max_size=3)) if p[0] < p[1]),
        pinned={key: draw(st.integers(0, 1)) for key in sorted(must) if draw(st.booleans())},
        focus=tuple(frozenset(draw(st.sets(st.sampled_from(NAMES)))) for _ in range(2)),
    )  # fmt: skip


def every_plan(task: Task) -> list[tuple[tuple[Candidate, ...], ...]]:
    found = []
    for places in itertools.product(range(-1, len(task.interviews)), repeat=len(task.candidates)):
        pairs = list(zip(task.candidates, places, strict=True))
        placed = tuple(
            tuple(c for c, place in pairs if place == i) for i in range(len(task.interviews))
        )
        if keeps_to(task, placed):
            found.append(placed)
    return found


def keeps_to(task: Task, placed: tuple[tuple[Candidate, ...], ...]) -> bool:
    asked = {c.question.id for some in placed for c in some}
    home = homes(task)
    types = [c.question.type for some in placed for c in some]
    stories = types.count(QuestionType.BEHAVIOURAL)
    return (
        task.must <= asked
        and not task.excluded & asked
        and not any(asked.issuperset(pair) for pair in task.apart)
        and (task.level is Level.JUNIOR or 10 * stories >= 6 * len(asked))
        and all(
            sum(c.question.minutes for c in some) <= scored_minutes(task.interviews[i])
            and len(some) <= most_questions(task.interviews[i])
            and all(task.pinned.get(c.question.id, i) == i for c in some)
            and all(not task.focus[i] or home[c.question.id] in task.focus[i] for c in some)
            for i, some in enumerate(placed)
        )
    )


def worth(placed: tuple[tuple[Candidate, ...], ...]) -> tuple[int, int]:
    reached = {key for some in placed for c in some for key in c.direct}
    return len(reached & {"e1", "e2"}), len(reached & {"i1"})


@settings(max_examples=120, deadline=None)
@given(tasks())
def test_with_any_wishes_the_plan_is_as_good_as_trying_every_plan(task: Task):
    possible = every_plan(task)
    solved = plan(task)
    assert (solved is None) == (not possible)
    if solved is not None:
        assert keeps_to(task, solved.interviews)
        assert worth(solved.interviews) == max(map(worth, possible))


@settings(max_examples=80, deadline=None)
@given(tasks())
def test_the_conflict_told_is_a_smallest_one(task: Task):
    conflict = smallest_conflict(task)
    if every_plan(task):
        assert conflict == ()
        return
    assert conflict
    assert not can_meet(task, conflict)
    for one in conflict:
        assert can_meet(task, [wish for wish in conflict if wish != one])
    for size in range(1, len(conflict)):
        assert all(can_meet(task, some) for some in itertools.combinations(wishes_in(task), size))
