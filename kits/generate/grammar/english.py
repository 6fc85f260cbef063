"""English duties: their form, and the verb phrase that follows "you had to".

Only base forms are needed, so nothing is inflected: a word is taken for a verb when it is one of
the forms of a listed verb.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kits.generate.grammar.duty import Duty, Form
from kits.generate.grammar.english_objects import about, fitting, object_of
from kits.generate.grammar.english_words import english, is_adverb, verbs
from kits.generate.grammar.speech import (
    at,
    bare,
    closes,
    joins,
    lowered,
    opening,
    shortened,
    spoken,
    with_comma,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kits.generate.grammar.duty import Tokens

MOST_WORDS = 14
"""Words of a clause, so that the question stays within one breath."""

_MOST_WORDS_COMPOUND = 3
_POSSESSIVE = frozenset({"his", "her", "their"})
_VERB_FORMS = (Form.IMPERATIVE, Form.THIRD_PERSON, Form.GERUND)


def read_english(text: str) -> Duty:
    """Return the form of a duty, its clause and what it is about."""
    said = spoken(text, english())
    form, expects, rest = _opened(said)
    tokens = _yours(word for word in rest.split() if bare(word) not in english().frequency)
    if not tokens or at(tokens, 0) in {"not", "never", "no", "don't"}:
        return Duty(Form.UNKNOWN)
    if expects == "noun":
        duty = _after_responsible(tokens)
    else:
        found, start = _form(tokens, expects)
        if found is Form.UNKNOWN:
            return Duty(Form.UNKNOWN)
        duty = _nominal(tokens) if found is Form.NOUN else _verbal(tokens, start, found)
    return replace(duty, form=form or duty.form)


def _opened(said: str) -> tuple[Form | None, str, str]:
    """Return the form that an opening gives away, what follows it, and the rest."""
    noun = opening(english().before_noun).match(said)
    if noun:
        form = Form.SECOND_PERSON if noun.group().lower().startswith("you") else None
        return form, "noun", said[noun.end() :]
    verb = opening(english().before_verb).match(said)
    if verb:
        second = verb.group().lower().startswith(("you", "we"))
        form = Form.SECOND_PERSON if second else Form.INFINITIVE
        return form, "verb", said[verb.end() :]
    third = opening(english().before_third).match(said)
    return (None, "third", said[third.end() :]) if third else (None, "", said)


def _yours(words: Iterable[str]) -> Tokens:
    """Return the words as said to somebody: "our guests" were theirs."""
    return tuple("your" if word.lower() == "our" else word for word in words)


def _form(tokens: Tokens, expects: str) -> tuple[Form, int]:
    """Return the form of a duty and where its first verb stands."""
    start = _past_adverbs(tokens)
    word = at(tokens, start)
    known = verbs()
    if expects == "verb":
        return (Form.IMPERATIVE if word in known.base else Form.UNKNOWN), start
    if expects == "third":
        return (Form.THIRD_PERSON if word in known.third else Form.UNKNOWN), start
    for form in _VERB_FORMS:
        if word in known.of(form):
            return _told(tokens, start, form), start
    return _guessed(tokens, start)


def _told(tokens: Tokens, start: int, form: Form) -> Form:
    """Return the form of a duty whose first word, but for adverbs, is a verb of this form."""
    noun = _nounlike(tokens, start, form)
    if (noun or start) and start == len(tokens) - 1:  # "Drive", "Physically fit"
        return Form.NOUN if at(tokens, start) in english().nouns else Form.UNKNOWN
    return Form.NOUN if noun else form


def _past_adverbs(tokens: Tokens) -> int:
    """Return the place after words such as "safely" or "also" at the start."""
    place = 0
    while place < len(tokens) - 1 and (
        at(tokens, place) in english().joining or is_adverb(at(tokens, place))
    ):
        place += 1
    return place


def _guessed(tokens: Tokens, start: int) -> tuple[Form, int]:
    """Tell a verb that is in no list by the article after it, and a noun by its ending."""
    word, lists = at(tokens, start), english()
    article = at(tokens, start + 1) in lists.determiners
    plain = word.isalpha() and word not in lists.function_words
    if article and plain and not word.endswith(("s", "ing", "ed", "ly")):
        return Form.IMPERATIVE, start
    return (Form.NOUN if _is_noun_phrase(tokens) else Form.UNKNOWN), start


def _nounlike(tokens: Tokens, place: int, form: Form) -> bool:
    """Tell whether a word that looks like a verb is a noun here: "Support to families"."""
    lists, word, after = english(), at(tokens, place), at(tokens, place + 1)
    base = verbs().of(form)[word]
    if after == "of":
        return base not in lists.with_of
    if form is Form.GERUND:
        return word in lists.ing_nouns and _ends_in(tokens, lists.noun_heads)
    if base not in lists.noun_verbs or f"{base}-{after}" in lists.phrasal:
        return False
    if joins(tokens, place + 1, lists) or after in lists.joining:
        return not _goes_on(tokens, place, form)
    compound = form is Form.IMPERATIVE and base in lists.compound_first and _is_compound(tokens)
    return compound or after in lists.breaks | {""}


def _goes_on(tokens: Tokens, place: int, form: Form) -> bool:
    """Tell whether a verb of the same form comes next: "Stock and label shelves"."""
    following = place + 1 if closes(tokens[place]) else place + 2
    while at(tokens, following) in english().joining:
        following += 1
    known = at(tokens, following) in verbs().of(form)
    return known and not _nounlike(tokens, following, form)


def _head(tokens: Tokens) -> Tokens:
    """Return the words before the first preposition, conjunction or comma."""
    ending = english().breaks | english().joining | {"of"}
    places = range(1, len(tokens))
    ends = (here for here in places if at(tokens, here) in ending or closes(tokens[here - 1]))
    return tokens[: next(ends, len(tokens))]


def _ends_in(tokens: Tokens, nouns: frozenset[str]) -> bool:
    """Tell whether these are two or three words of which the last is one of the nouns."""
    head = _head(tokens)
    return 1 < len(head) <= _MOST_WORDS_COMPOUND and bare(head[-1]) in nouns


def _is_compound(tokens: Tokens) -> bool:
    """Tell whether a noun of doing closes a compound: "Stock control"; "Check deliveries" not."""
    nouns = english().nouns | verbs().gerund.keys()
    return _ends_in(tokens, nouns) and not bare(_head(tokens)[-1]).endswith("s")


def _is_noun_of_doing(word: str) -> bool:
    lists = english()
    ending = word.endswith(lists.noun_endings) and word not in lists.no_doing
    return ending or word in lists.nouns or word in verbs().gerund


def _is_noun_phrase(tokens: Tokens) -> bool:
    """Tell whether the phrase names something done and has no verb of its own."""
    if any(_has_subject(tokens, place) for place in range(1, len(tokens))):
        return False
    head = _head(tokens)
    return _is_noun_of_doing(bare(head[-1])) or _is_noun_of_doing(bare(head[0]))


def _has_subject(tokens: Tokens, place: int) -> bool:
    """Tell whether a verb in the third person stands here: "The nurse checks the dose"."""
    word, lists = at(tokens, place), english()
    before = lists.determiners | lists.breaks | lists.joining | {"of"}
    noun = at(tokens, place - 1) in before
    follows = at(tokens, place + 1) in lists.determiners | lists.breaks
    return word in {"is", "are", "has"} or (word in verbs().third and follows and not noun)


def _after_responsible(tokens: Tokens) -> Duty:
    """Return the duty that follows "responsible for": a verb in -ing, or any noun."""
    tokens = tuple(  # "and for cashing up" goes on as "and cashing up"
        word
        for place, word in enumerate(tokens)
        if bare(word) != "for" or not joins(tokens, place, english())
    )
    start = _past_adverbs(tokens)
    gerund = at(tokens, start) in verbs().gerund and not _nounlike(tokens, start, Form.GERUND)
    if gerund:
        return _verbal(tokens, start, Form.GERUND)
    return _nominal(tokens, english().charge_verb)


def _verbal(tokens: Tokens, start: int, form: Form) -> Duty:
    """Return a duty with a verb; its clause is empty where a verb of it is not sure."""
    converted = _in_base_form(tokens, start, form)
    short = shortened(converted, english(), MOST_WORDS) if converted else None
    if short is None:
        return Duty(form)
    clause = (lowered(short[0]), *short[1:])
    return Duty(form, " ".join(clause).rstrip(","), about(clause, start))


def _in_base_form(tokens: Tokens, start: int, form: Form) -> Tokens:
    """Return the words with every verb of the duty in base form; nothing if one is not sure."""
    if form is Form.IMPERATIVE:
        return tokens
    known, verb_at = verbs().of(form), start
    done: list[str] = list(tokens[:start])
    chain = active = True
    for place in range(start, len(tokens)):
        word, verb = at(tokens, place), place == start
        if active and not verb and joins(tokens, place, english()):
            sure = (chain and word in known) or _is_parallel(tokens, place, form)
            if sure is None:
                return ()
            verb = sure
        theirs = word in _POSSESSIVE and form is Form.THIRD_PERSON and place == verb_at + 1
        verb_at = place if verb else verb_at
        said = "your" if theirs else tokens[place]
        done.append(with_comma(known[word], tokens[place]) if verb else said)
        chain = chain and (verb or word in english().joining)
        active = active and not _subordinates(tokens, place)
    return tuple(done)


def _subordinates(tokens: Tokens, place: int) -> bool:
    """Tell whether what follows belongs to another verb: "by checking and cleaning"."""
    word, lists = at(tokens, place), english()
    if word in lists.breaks and at(tokens, place + 1) in verbs().gerund:
        return True
    return word in lists.subordinators


def _is_parallel(tokens: Tokens, place: int, form: Form) -> bool | None:
    """Tell whether a later word is a verb of the duty or part of an object; None: unsure."""
    lists, word, after = english(), at(tokens, place), at(tokens, place + 1)
    has_object = after in lists.determiners | lists.pronouns
    if word not in verbs().of(form):
        ending = "ing" if form is Form.GERUND else "s"
        return None if has_object and word.endswith(ending) else False
    ended = joins(tokens, place + 1, lists) or after in lists.joining | {""}
    if form is Form.GERUND and not has_object:
        unsure = word in lists.ing_nouns and not ended
        return None if unsure else not ended
    noun = form is Form.THIRD_PERSON and verbs().third[word] in lists.noun_verbs
    return has_object or not noun or not (ended or after in lists.breaks | {"of"})


def _nominal(tokens: Tokens, verb: str = "") -> Duty:
    """Return a duty that is a noun phrase: its verb where it has one, else "handle" it."""
    lists = english()
    own = tokens[1:] if at(tokens, 0) == "the" else tokens
    verbal = _verbs_of_nouns(own)
    if verbal:
        short = shortened(verbal, lists, MOST_WORDS)
        if short is not None:
            return Duty(Form.NOUN, " ".join(short).rstrip(","), about(short, 0))
    short = shortened(tokens, lists, MOST_WORDS - 2)
    if short is None:
        return Duty(Form.NOUN)
    phrase = f"{_article(short)}{' '.join((lowered(short[0]), *short[1:]))}".rstrip(",")
    again = any(bare(token).startswith(lists.noun_verb[:-1]) for token in short)
    verb = verb or (lists.noun_verb_otherwise if again else lists.noun_verb)
    return Duty(Form.NOUN, f"{verb} {phrase}", fitting(object_of(tuple(phrase.split()))))


def _verbs_of_nouns(tokens: Tokens) -> Tokens:
    """Return "prepare and serve meals" for "Preparation and serving of meals", else nothing."""
    pairs = dict(pair.split(":") for pair in english().nominals)
    done: list[str] = []
    for place, token in enumerate(tokens):
        word = bare(token)
        if word == "of" and done:
            return (*done, *tokens[place + 1 :]) if place + 1 < len(tokens) else ()
        verb = pairs.get(word) or verbs().gerund.get(word)
        if verb is None and word not in english().joining:
            return ()
        done += with_comma((verb or word).replace("-", " "), token).split()
    return ()


def _article(tokens: Tokens) -> str:
    """Return "the " before "preparation of ..." and before what one can count."""
    lists = english()
    if at(tokens, 0) in lists.determiners or tokens[0][0].isdigit():
        return ""
    first = next((bare(token) for token in tokens if bare(token) in lists.breaks | {"of"}), "")
    return "the " if first == "of" or bare(_head(tokens)[-1]) in lists.count_nouns else ""
