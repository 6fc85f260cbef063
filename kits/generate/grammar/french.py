"""French duties: their form, and the infinitive that follows « vous avez dû ».

« Coordination des équipes » becomes « assurer la coordination des équipes »: the article is known
from a list of nouns and a few endings; where it is not known, the duty is quoted.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from kits.generate.grammar.duty import Duty, Form
from kits.generate.grammar.french_objects import about, object_at
from kits.generate.grammar.french_words import (
    DEFINITE,
    OF,
    french,
    gender,
    irregular,
    is_infinitive,
    is_known,
    joined,
    of_second,
    of_third,
    split_elisions,
    with_article,
)
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
    from collections.abc import Callable

    from kits.generate.grammar.duty import Tokens

MOST_WORDS = 18
"""Words of a clause, articles that are elided counted apart."""

_REFLEXIVE = frozenset({"se", "s'", "vous"})
_REFLEXIVE_IMPERATIVE = re.compile(r"^(\w+ez)-vous\s")
_PRONOUNS = frozenset({"le", "la", "l'", "les", "lui", "leur", "y", "en"})
_OWN = {"son": "votre", "sa": "votre", "ses": "vos", "notre": "votre", "nos": "vos"}


def read_french(text: str) -> Duty:
    """Return the form of a duty, its clause and what it is about."""
    said = split_elisions(spoken(text, french()))
    said = _REFLEXIVE_IMPERATIVE.sub(r"se \1 ", said)
    charge = opening(french().before_noun).match(said)
    if charge and at(_kept(said[charge.end() :]), 0) in OF:
        return _addressed(_charged(_kept(said[charge.end() :])), charge.group())
    lead = opening(french().before_infinitive).match(said)
    tokens = _kept(said[lead.end() :]) if lead else ()
    if lead and is_infinitive(tokens, _past_reflexive(tokens)):
        return _addressed(_infinitive(tokens, Form.INFINITIVE), lead.group())
    subject = opening(french().subjects).match(said)
    if subject:
        return _plain(_kept(said[subject.end() :]), bare(subject.group()))
    return _plain(_kept(said), "")


def _addressed(duty: Duty, lead: str) -> Duty:
    """Return the duty in the second person if the words before it spoke to somebody."""
    spoken_to = lead.lower().startswith(("vous", "votre"))
    return replace(duty, form=Form.SECOND_PERSON) if spoken_to else duty


def _kept(said: str) -> Tokens:
    """Return the words without those of frequency."""
    return tuple(word for word in said.split() if bare(word) not in french().frequency)


def _plain(tokens: Tokens, subject: str) -> Duty:
    """Return a duty that no opening gives away, by its first word."""
    if not tokens or bare(tokens[0]) in {"ne", "n'", "pas", "jamais"}:
        return Duty(Form.UNKNOWN)
    start = _past_reflexive(tokens)
    if not subject and is_infinitive(tokens, start):
        return _infinitive(tokens, Form.INFINITIVE)
    if subject in {"", "vous"} and of_second(at(tokens, start)):
        form = Form.SECOND_PERSON if subject else Form.IMPERATIVE
        return _finite(tokens, start, form)
    if subject != "vous" and _is_third(tokens, start, sure=bool(subject)):
        return _finite(tokens, start, Form.THIRD_PERSON)
    return Duty(Form.UNKNOWN) if subject else _nominal(tokens)


def _past_reflexive(tokens: Tokens) -> int:
    """Return where the verb stands after « se », « vous » of « vous vous assurez »."""
    return 1 if at(tokens, 0) in _REFLEXIVE else 0


def _is_third(tokens: Tokens, place: int, *, sure: bool = False) -> bool:
    """Tell whether a third person stands here: what follows tells « contrôle les » from a noun."""
    word, after = at(tokens, place), at(tokens, place + 1)
    if not of_third(word):
        return False
    if sure or place or after in DEFINITE or f"{word}-{after}" in french().phrasal:
        return True
    if joins(tokens, place + 1, french()) or after in french().joining:
        following = place + 1 if closes(tokens[place]) else place + 2
        return not gender(word) and following < len(tokens) and _is_third(tokens, following)
    return _verb_follows(tokens, place) or _is_verb_before(word, after)


def _is_verb_before(word: str, after: str) -> bool:
    """Tell whether a word is a verb before « de », « que » or « à »: « prépare des repas »."""
    if gender(word, things=True) and word not in irregular().third:
        return False
    if after in OF or after in {"que", "qu'"}:
        return is_known(word)
    return after in french().determiners | french().prepositions


def _verb_follows(tokens: Tokens, start: int) -> bool:
    """Tell whether a later verb is in the third person, and so the first: « et inspecte les »."""
    return any(
        joins(tokens, place, french())
        and at(tokens, place + 1) in DEFINITE
        and is_known(at(tokens, place))
        for place in range(start + 1, len(tokens))
    )


def _infinitive(tokens: Tokens, form: Form) -> Duty:
    """Return a duty in the infinitive, spoken to somebody: « s'assurer » is « vous assurer »."""
    said = tuple("vous" if bare(word) in {"se", "s'"} else word for word in tokens)
    return _verbal(said, form)


def _finite(tokens: Tokens, start: int, form: Form) -> Duty:
    """Return a duty whose verbs are not infinitives, with every one of them made one."""
    of = _infinitives(form)
    places = _verbs_at(tokens, start, form)
    done: list[str] = ["vous"] * start
    for place in range(start, len(tokens)):
        word = at(tokens, place)
        if place in places:
            done.append(with_comma(of(word), tokens[place]))
        elif word in {"se", "s'"} and place + 1 in places:
            done.append("vous")
        elif word != "vous" or "vous" in done[-1:] or _verb_after(tokens, place) not in places:
            done.append(tokens[place])  # « et vous préparez » loses its subject
    return _verbal(tuple(done), form)


def _verb_after(tokens: Tokens, place: int) -> int:
    """Return the place of the verb that pronouns from here on stand before."""
    while at(tokens, place) in _PRONOUNS | _REFLEXIVE:
        place += 1
    return place


def _infinitives(form: Form) -> Callable[[str], str]:
    """Return what gives the infinitive of a verb in this form, and nothing for other words."""
    return of_third if form is Form.THIRD_PERSON else of_second


def _verbs_at(tokens: Tokens, start: int, form: Form) -> set[int]:
    """Return the places of the verbs of the duty, not of clauses that depend on them."""
    found = {start}
    chain = True
    for place in range(start + 1, len(tokens)):
        word = at(tokens, place)
        if word in french().subordinators:
            break
        begins = joins(tokens, place, french()) or _after_pronoun(tokens, place, form)
        if begins and _infinitives(form)(word) and (chain or _has_object(tokens, place, form)):
            found.add(place)
        chain = chain and (place in found or word in french().joining)
    return found


def _after_pronoun(tokens: Tokens, place: int, form: Form) -> bool:
    """Tell whether a pronoun stands before: « et les présente »; « et la caisse » is a noun."""
    sure = form is not Form.THIRD_PERSON or at(tokens, place - 1) not in {"le", "la", "l'"}
    first = place
    while at(tokens, first - 1) in _PRONOUNS | _REFLEXIVE:
        first -= 1
    return sure and first < place and joins(tokens, first, french())


def _has_object(tokens: Tokens, place: int, form: Form) -> bool:
    """Tell whether what follows makes a word a verb, where a noun could stand as well."""
    if form is not Form.THIRD_PERSON or at(tokens, place - 1) in _PRONOUNS | _REFLEXIVE:
        return True
    after = at(tokens, place + 1)
    known = gender(at(tokens, place), things=True)
    return after in DEFINITE or (
        not known and after in french().determiners | {"à", "au", "aux", "de", "d'"}
    )


def _verbal(tokens: Tokens, form: Form) -> Duty:
    """Return a duty in the infinitive, short enough to be spoken."""
    start = 1 if at(tokens, 0) == "vous" else 0
    short = shortened(_yours(tokens, start + 1), french(), MOST_WORDS)
    if short is None:
        return Duty(form)
    clause = (lowered(short[0]), *short[1:])
    return Duty(form, joined(clause), about(clause, start))


def _yours(tokens: Tokens, place: int) -> Tokens:
    """Return the words as said to somebody: « gérer son temps et ses priorités » is theirs."""
    theirs = at(tokens, place) in _OWN

    def own(here: int) -> bool:
        parallel = here == place or joins(tokens, here, french())
        return at(tokens, here) in {"notre", "nos"} or (theirs and parallel)

    return tuple(
        _OWN.get(bare(word), word) if own(here) else word for here, word in enumerate(tokens)
    )


def _charged(tokens: Tokens) -> Duty:
    """Return what follows « chargé »: « de coordonner » or « de la coordination »."""
    inner = tokens[1:]
    if at(tokens, 0) in {"de", "d'"} and inner and is_infinitive(inner, _past_reflexive(inner)):
        return _infinitive(inner, Form.INFINITIVE)
    short = shortened(tokens, french(), MOST_WORDS - 2)
    if short is None or len(short) < len(("de", "quoi")):
        return Duty(Form.NOUN)
    verb = french().charge_verb
    return Duty(Form.NOUN, joined((*verb.split(), *short)), object_at(short, 0))


def _nominal(tokens: Tokens) -> Duty:
    """Return a duty that is a noun phrase, as the object of « assurer » or as its own verb."""
    lists = french()
    pairs = dict(entry.split("/") for entry in lists.nominals)
    word, after = at(tokens, 0), at(tokens, 1)
    if word in pairs and after in lists.nominal_before:
        return _verbal((*pairs[word].replace("-", " ").split(), *tokens[1:]), Form.NOUN)
    has_article = word in {"le", "la", "les", "l'"}
    phrase = (tokens[0].lower(), *tokens[1:]) if has_article else _with_articles(tokens)
    noun = bare(phrase[1]) if len(phrase) > 1 else ""
    other = is_infinitive(tokens, 1) or {"est", "sont", "sera", "seront"} & set(tokens)
    if not gender(noun if has_article else word) or other:
        return Duty(Form.UNKNOWN)
    short = shortened(phrase, lists, MOST_WORDS - 1)
    if short is None:
        return Duty(Form.NOUN)
    verb = lists.noun_verb_otherwise if noun[:6] == lists.noun_verb[:6] else lists.noun_verb
    return Duty(Form.NOUN, joined((verb, *short)), _about_noun(short))


def _about_noun(phrase: Tokens) -> str:
    """Return what the noun of doing is done to, else the noun itself."""
    marks = OF | french().nominal_before
    places = (place for place in range(2, len(phrase)) if at(phrase, place) in marks)
    found = (thing for place in places if (thing := object_at(phrase, place)))
    return next(found, object_at(phrase, 0))


def _with_articles(tokens: Tokens) -> Tokens:
    """Return the phrase with an article before its first noun and before those joined to it."""
    done: list[str] = []
    chain = True
    for place, token in enumerate(tokens):
        join = place == 0 or joins(tokens, place, french())
        article = with_article(token) if join and (chain or _stands_alone(tokens, place)) else ()
        done += article or (token,)
        chain = chain and (bool(article) or bare(token) in french().joining)
    return tuple(done)


def _stands_alone(tokens: Tokens, place: int) -> bool:
    """Tell whether a noun after « et » is a duty of its own: « et tenue de la caisse »."""
    after = at(tokens, place + 1)
    singular = not bare(tokens[place]).endswith("s")
    return after in french().prepositions | OF or (singular and not after)
