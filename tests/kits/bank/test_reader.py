from __future__ import annotations

from pathlib import Path

from kits.bank.reader import read_concepts, read_families, read_questions

FIXTURES = Path(__file__).parents[2] / "fixtures"
STANDARD = (FIXTURES / "standard_questions.yaml").read_bytes()

FAMILIES = b"""\
- id: modelling
  names: {en: Building models, fr: Conception}
- id: broken
  names: {en: Only English}
  colour: red
- id: modelling
  names: {en: Again, fr: Encore}
- id: platforms
  names: {en: Platforms, fr: Plateformes}
"""


def test_every_entry_of_a_good_file_is_read_in_order() -> None:
    entries = read_questions(STANDARD, "standard.yaml")
    assert entries.problems == ()
    assert [question.id for question in entries.values] == [
        "model-monitoring.quiet-decline",
        "stakeholder-decisions.monday-score",
        "rigour.wrong-figure",
        "training-data-quality.leaky-churn-query",
        "training-performance.idle-gpu",
    ]


def test_a_bad_entry_is_told_line_by_line_and_the_others_survive() -> None:
    entries = read_families(FAMILIES, "families.yaml")
    assert [family.id for family in entries.values] == ["modelling", "platforms"]
    assert [(problem.code, problem.place.line) for problem in entries.problems] == [
        ("field.missing", 4),
        ("field.unknown", 5),
        ("bank.id-twice", 6),
    ]
    assert {problem.place.file for problem in entries.problems} == {"families.yaml"}


def test_a_fault_deep_in_a_question_is_found_at_its_line() -> None:
    text = STANDARD.decode().replace("minutes: 7", "minutes: seven", 1)
    line = next(n for n, row in enumerate(text.splitlines(), start=1) if "minutes: seven" in row)
    entries = read_questions(text.encode(), "standard.yaml")
    assert [(problem.code, problem.place.line) for problem in entries.problems] == [
        ("field.number", line)
    ]
    assert len(entries.values) == 4


def test_a_field_of_an_entry_can_be_found_again() -> None:
    entries = read_questions(STANDARD, "standard.yaml")
    rows = STANDARD.decode().splitlines()
    place = entries.place("rigour.wrong-figure", "fr.ladder.5")
    assert place.line is not None
    assert rows[place.line - 1].strip().startswith("5:")
    assert "Rend la correction visible" in "".join(rows[place.line - 1 : place.line + 1])
    probe = entries.place("rigour.wrong-figure", "en.probes.1")
    assert probe.line is not None
    assert "find the cause" in rows[probe.line - 1]
    start = entries.place("rigour.wrong-figure").line
    assert start is not None
    assert "rigour.wrong-figure" in rows[start - 1]


def test_a_file_that_is_no_list_or_no_yaml_is_one_problem() -> None:
    for data, code in (
        (b"id: a.b\n", "bank.not-a-list"),
        (b"- id: [a\n", "yaml.syntax"),
        (b"", "file.empty"),
        (b"\xff\xfe\x00", "file.not-text"),
    ):
        entries = read_concepts(data, "concepts.yaml")
        assert entries.values == ()
        assert [problem.code for problem in entries.problems] == [code]


def test_an_entry_that_is_no_mapping_is_a_problem_and_not_a_crash() -> None:
    entries = read_concepts(b"- 12\n- [a]\n- null\n", "concepts.yaml")
    assert entries.values == ()
    assert len(entries.problems) == 3
