"""Checks of what is spoken: the question, its fallback, its probes."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from kits.model import QuestionType
from kits.review.finding import found, warned
from kits.review.text import plain, sentences, without_quotes, word_count, words
from kits.review.verbs import is_action
from kits.review.words import alternation, pattern
from roles.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kits.model import QuestionText
    from roles.model import Language

MOST_WORDS = 35
"""What can be said in one breath: a behavioural question, or one sentence of a scenario."""
MOST_WORDS_WITH_SCENARIO = 90
GOOD_WORDS_OF_SENTENCE = 30
MOST_WORDS_OF_PROBE = 20
MOST_WORDS_OF_DEFINITION = 15
FEWEST_WORDS_OF_QUESTION = 4
FEWEST_WORDS_OF_SCENARIO = 25
FEWEST_PROBES, MOST_PROBES = 2, 4
MOST_QUESTION_MARKS = 2
"""The question and a closing such as "What came of it?"."""
NEAR = 8
"""A protected word counts when "you" or "your" stands within so many words of it."""

_SPOKEN_SLASH = re.compile(r"(?<!\w)[A-Z]{1,4}(?:/[A-Z]{1,4})+\b|\bkm/h\b")
_EMPTY_NE = re.compile(r"((?:sans|avant|à moins|de peur) qu(?:e\b|').*?)\bn(?:e\b|')")
"""French: after these words *ne* negates nothing."""
_UNSPEAKABLE = re.compile(r"and/or|et/ou|[/()\[\]{}<>]", re.IGNORECASE)


def review_ask(text: QuestionText, type_: QuestionType, language: Language) -> Iterator[Problem]:
    """Check the question itself, by the rules of its type."""
    field = f"{language}.ask"
    limit = MOST_WORDS if type_ is QuestionType.BEHAVIOURAL else MOST_WORDS_WITH_SCENARIO
    yield from _spoken(text.ask, field, language, limit)
    yield from _two_questions(text.ask, field, language)
    yield from _double_negative(text.ask, field, language, type_)
    if type_ is QuestionType.BEHAVIOURAL:
        yield from _past_event(text.ask, field, language)
    if type_ is QuestionType.SITUATIONAL:
        yield from _dilemma(text.ask, field, language)
    if type_ is QuestionType.KNOWLEDGE:
        yield from _definition(text.ask, field, language)


def review_fallback(text: QuestionText, language: Language) -> Iterator[Problem]:
    """Check the fallback of a behavioural question as a situational one."""
    if text.fallback is None:
        return
    field = f"{language}.fallback"
    yield from _spoken(text.fallback, field, language, MOST_WORDS_WITH_SCENARIO)
    yield from _two_questions(text.fallback, field, language)
    yield from _dilemma(text.fallback, field, language)


def review_probes(text: QuestionText, language: Language) -> Iterator[Problem]:
    """Check that probes are few, short, open and neutral."""
    count = len(text.probes)
    if not FEWEST_PROBES <= count <= MOST_PROBES:
        low, high = FEWEST_PROBES, MOST_PROBES
        yield found("probe-count", f"{language}.probes", count=count, low=low, high=high)
    for number, probe in enumerate(text.probes):
        field = f"{language}.probes.{number}"
        yield from _spoken(probe, field, language, MOST_WORDS_OF_PROBE)
        yield from _two_questions(probe, field, language, joined=Severity.WARNING)


def _spoken(text: str, field: str, language: Language, limit: int) -> Iterator[Problem]:
    """Check what holds for everything that is read aloud."""
    count = word_count(text)
    if count > limit:
        yield found("too-long", field, words=count, limit=limit)
    for sentence in sentences(text):
        yield from _sentence_length(sentence, field)
    for match in _UNSPEAKABLE.finditer(_SPOKEN_SLASH.sub(" ", text)):
        yield found("unspeakable", field, mark=match.group())
    own = plain(without_quotes(text))
    for name in ("leading", "cliches", "experience"):
        for match in pattern(language, name).finditer(own):
            yield found(name.removesuffix("s"), field, words=match.group())
    yield from _closed(text, field, language)
    yield from _protected(own, field, language)


def _sentence_length(sentence: str, field: str) -> Iterator[Problem]:
    length = word_count(sentence)
    if length > GOOD_WORDS_OF_SENTENCE:
        severity = Severity.ERROR if length > MOST_WORDS else Severity.WARNING
        start = " ".join(sentence.split()[:5])
        limit = GOOD_WORDS_OF_SENTENCE
        yield found("sentence-long", field, severity, start=start, words=length, limit=limit)


def _closed(text: str, field: str, language: Language) -> Iterator[Problem]:
    for sentence in sentences(without_quotes(text)):
        if "?" not in sentence or pattern(language, "open_verbs").search(sentence):
            continue
        opening = pattern(language, "closed_openings").match(_last_clause(sentence, language))
        if opening:
            yield found("closed", field, words=opening.group())
        elif not _asks_openly(sentence, language):
            yield found("closed", field, words=sentence)


def _asks_openly(sentence: str, language: Language) -> bool:
    """Tell whether it has an interrogative, or is too short for a question, as "And then?" is."""
    short = word_count(sentence) < FEWEST_WORDS_OF_QUESTION
    return short or pattern(language, "interrogatives").search(sentence) is not None


def _last_clause(sentence: str, language: Language) -> str:
    """Return where the question begins: after the last comma, if nothing was asked before it."""
    before, comma, after = sentence.rpartition(", ")
    if comma and not pattern(language, "interrogatives").search(before):
        return after
    return sentence


def _protected(own: str, field: str, language: Language) -> Iterator[Problem]:
    for match in pattern(language, "protected").finditer(own):
        before = own[: match.start()].split()[-NEAR:]
        after = own[match.end() :].split()[:NEAR]
        around = " ".join([*before, match.group(), *after])
        if pattern(language, "second_person").search(around):
            yield found("protected", field, words=match.group())


def _two_questions(
    text: str, field: str, language: Language, joined: Severity = Severity.ERROR
) -> Iterator[Problem]:
    """Find a second question; one that "and" joins to a probe is only worth a look."""
    asked = [sentence for sentence in sentences(without_quotes(text)) if "?" in sentence]
    if len(asked) > MOST_QUESTION_MARKS or (asked[1:] and not _is_tail(asked[-1], language)):
        yield found("two-questions", field, words=asked[-1])
        return
    for sentence in asked:
        match = _second_question(language).search(sentence)
        if match and not _is_tail(match.group("second"), language):
            yield found("two-questions", field, joined, words=match.group())


def _is_tail(question: str, language: Language) -> bool:
    """Tell whether this only closes the question before it, as "What came of it?" does."""
    bare = question.strip(" ?.,")
    return pattern(language, "closing_tails").fullmatch(bare) is not None


@cache
def _second_question(language: Language) -> re.Pattern[str]:
    """Return what finds an interrogative straight after a conjunction, before the question mark.

    Without "straight after", relative clauses ("and the only person who ...") ring it.
    """
    asks = alternation(language, "interrogatives")
    verb = alternation(language, "auxiliaries")
    joined = alternation(language, "joining")
    return re.compile(rf"{joined}\s+(?P<second>{asks}\s*(?:\S+\s+){{0,4}}?{verb}[^?]*)\?")


def _dilemma(text: str, field: str, language: Language) -> Iterator[Problem]:
    count = word_count(text)
    if count < FEWEST_WORDS_OF_SCENARIO:
        yield found("scenario-short", field, words=count, limit=FEWEST_WORDS_OF_SCENARIO)
    if not pattern(language, "conflicts").search(plain(text)):
        yield found("no-dilemma", field)


def _past_event(text: str, field: str, language: Language) -> Iterator[Problem]:
    own = plain(without_quotes(text))
    habit = pattern(language, "habits").search(own)
    if habit:
        yield found("habit", field, words=habit.group())
    elif not pattern(language, "past_events").search(own) and not _you_did(own, language):
        yield found("no-event", field)


def _you_did(own: str, language: Language) -> bool:
    """Tell whether an English text says "you" and a past form after it."""
    if language != "en":
        return False
    spoken = words(own)
    return any(word == "you" and is_action(after, "en") for word, after in pairwise(spoken))


def _definition(text: str, field: str, language: Language) -> Iterator[Problem]:
    match = pattern(language, "definitions").match(plain(text))
    if match and word_count(text) <= MOST_WORDS_OF_DEFINITION:
        yield found("definition", field, words=match.group())


def _double_negative(
    text: str, field: str, language: Language, type_: QuestionType
) -> Iterator[Problem]:
    for sentence in sentences(without_quotes(text)):
        if type_ is not QuestionType.BEHAVIOURAL and "?" not in sentence:
            continue
        negations = pattern(language, "negations").findall(_EMPTY_NE.sub(r"\1", sentence))
        if len(negations) > 1:
            yield warned("double-negative", field, words=", ".join(negations))
