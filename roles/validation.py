"""A parsed text → a frozen model, or every fault in it at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from roles.problem import Problem

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from roles.yaml_source import Path, YamlSource

Model = TypeVar("Model", bound=BaseModel)

_CODES = {
    "missing": "field.missing",
    "extra_forbidden": "field.unknown",
    "enum": "field.choice",
    "literal_error": "field.choice",
    "int_parsing": "field.number",
    "int_type": "field.number",
    "int_from_float": "field.number",
    "bool_parsing": "field.bool",
    "bool_type": "field.bool",
    "string_type": "field.text",
    "string_too_short": "field.empty",
    "too_short": "field.empty",
    "string_too_long": "field.long",
    "too_long": "field.long",
    "string_pattern_mismatch": "field.form",
    "model_type": "field.mapping",
    "dict_type": "field.mapping",
    "tuple_type": "field.list",
    "greater_than_equal": "field.range",
    "less_than_equal": "field.range",
    "date_from_datetime_parsing": "field.date",
    "date_parsing": "field.date",
    "date_type": "field.date",
}


def validated(
    model: type[Model], value: object, source: YamlSource, at: Path = ()
) -> tuple[Model | None, list[Problem]]:
    """Return the model made of ``value``, which stands at ``at``, or all its problems."""
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        return None, [_problem(detail, source, at) for detail in error.errors()]


def _problem(detail: ErrorDetails, source: YamlSource, at: Path) -> Problem:
    path = (*at, *detail["loc"])
    context = detail.get("ctx", {})
    name = str(path[-1]) if path else ""
    expected = context.get("expected") or context.get("ge") or context.get("le") or ""
    return Problem.of(
        _CODES.get(detail["type"], "field.wrong"),
        place=source.place(path),
        name=name,
        expected=expected,
        why=detail["msg"].removeprefix("Value error, "),
    )
