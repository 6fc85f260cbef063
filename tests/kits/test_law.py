"""Country packs are whole, bilingual, and honest about what was not confirmed."""

from __future__ import annotations

import pytest

from kits.law import LawPack, countries, law_pack

PACKS = [law_pack(code) for code in (None, *countries())]


def by_name(pack: LawPack) -> str:
    return pack.code or "common"


def test_the_first_countries_are_there():
    assert {"FR", "GB", "US"} <= set(countries())


def test_a_country_without_a_pack_gets_the_common_one():
    assert law_pack("ZZ") == law_pack(None)
    assert law_pack(None).code is None


@pytest.mark.parametrize("pack", PACKS, ids=by_name)
class TestEveryPack:
    def test_all_that_is_printed_is_there_in_both_languages(self, pack: LawPack):
        texts = [pack.names, *(ground.names for ground in pack.grounds)]
        texts += [ground.avoid for ground in pack.grounds]
        texts += [ground.instead for ground in pack.grounds if ground.instead]
        texts += [rule.text for rule in (*pack.duties, *pack.retention)]
        assert [text for text in texts if not (text.en and text.fr)] == []

    def test_every_rule_names_where_it_stands_and_when_it_was_checked(self, pack: LawPack):
        rules = [*pack.grounds, *pack.duties, *pack.retention]
        assert [rule for rule in rules if not (rule.law and rule.source)] == []
        for rules_of_a_kind in (pack.grounds, pack.duties, pack.retention):
            ids = [rule.id for rule in rules_of_a_kind]
            assert len(set(ids)) == len(ids)

    def test_no_ground_of_the_common_list_is_left_out(self, pack: LawPack):
        known = {ground.id for ground in law_pack(None).grounds}
        assert {ground.id for ground in pack.grounds} >= known

    def test_what_is_asked_instead_is_another_question(self, pack: LawPack):
        for ground in pack.grounds:
            if ground.instead:
                assert ground.instead.en != ground.avoid.en
                assert ground.instead.fr != ground.avoid.fr

    def test_candidates_interviewers_and_the_record_are_each_told_something(self, pack: LawPack):
        for whom in ("candidate", "interviewer", "record"):
            assert pack.told(whom), whom

    def test_notes_have_a_time_after_which_they_are_deleted(self, pack: LawPack):
        assert pack.keeps is not None
        assert not pack.keeps.consent


def test_a_country_says_its_own_words_where_it_has_them():
    common = {ground.id: ground for ground in law_pack(None).grounds}
    french = {ground.id: ground for ground in law_pack("FR").grounds}
    assert french["age"].avoid == common["age"].avoid
    assert french["politics"].names != common["politics"].names
    assert french["age"].law != common["age"].law
