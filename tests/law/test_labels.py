"""Codes of the vocabulary in words."""

import pytest

from roe_trainer.files.places import asset_root
from roe_trainer.files.yaml_text import read_yaml
from roe_trainer.law.labels import describe_fact, label_name, label_value
from roe_trainer.law.vocabulary import load_vocabulary

KINDS = load_vocabulary().kinds
SAID = read_yaml(asset_root() / "law" / "said.yaml").data


def test_every_word_belongs_to_a_fact_or_a_value_there_is():
    values = {value for kind in KINDS.values() for value in kind.values}
    assert set(SAID["values"]) <= values
    assert set(SAID["facts"]) <= set(KINDS)


def test_what_is_true_or_false_has_words_for_both_and_nothing_else_has():
    for name, words in SAID["facts"].items():
        assert isinstance(words, list) == (KINDS[name].type == "bool"), name
        assert not isinstance(words, list) or (len(words) == 2 and words[0] != words[1]), name


def test_every_fact_that_rules_read_and_that_is_true_or_false_is_said_in_words_of_its_own():
    assert [
        k.name for k in KINDS.values() if k.type == "bool" and not k.is_indicator and k.name not in SAID["facts"]
    ] == []


@pytest.mark.parametrize("prefix", ["US_", "F_", "FOR_", "CG", "NAVY_"])
def test_no_abbreviation_of_the_files_reaches_a_reader(prefix):
    for kind in KINDS.values():
        for value in kind.values:
            if value.startswith(prefix):
                assert not label_value(value).startswith(prefix.lower().rstrip("_") + " "), value


def test_a_fact_is_said_with_its_value():
    assert describe_fact(KINDS["zone"], "F_EEZ") == "zone: another State's economic zone"
    assert describe_fact(KINDS["warning_signal_given"], False) == "no warning shots fired"
    assert describe_fact(KINDS["weapon_seen"], False) == "not weapon seen"
    assert describe_fact(KINDS["persons_aboard_count"], 4) == "aboard: 4 persons"
    assert describe_fact(KINDS["persons_aboard_count"], None) == "aboard: not known"
    assert label_name("no_such_word") == "no such word"
