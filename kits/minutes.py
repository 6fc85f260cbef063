"""How long an interview leaves for scored questions, and how many of them it holds."""

from __future__ import annotations

SHORTEST_INTERVIEW = 30
"""Minutes below which an interview leaves no room for scored questions."""
OPENING, CLOSE, BUFFER, LEAST_FOR_CANDIDATE = 5, 2, 3, 5
MOST_AN_HOUR = 8
"""Scored questions an hour, at most (CHK-18 of the structure checks)."""


def candidate_minutes(length: int) -> int:
    """Return the minutes of an interview kept for the candidate's own questions."""
    return max(LEAST_FOR_CANDIDATE, -(-12 * length // 100))


def scored_minutes(length: int) -> int:
    """Return how many of an interview's ``length`` minutes are left for scored questions."""
    return length - OPENING - candidate_minutes(length) - CLOSE - BUFFER


def most_questions(length: int) -> int:
    """Return how many scored questions an interview of ``length`` minutes holds at most."""
    return MOST_AN_HOUR * length // 60


def clock(minutes: int) -> str:
    """Return minutes from the start of an interview as hours and minutes."""
    return f"{minutes // 60:02}:{minutes % 60:02}"
